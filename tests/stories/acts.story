# decree approved with validity
published: 2025-01-03
text: Italy's cabinet approved a decree on December 30 extending military aid to Ukraine through the end of 2025.
expect:
  act ITA decree approved | by cabinet | on 2024-12-30 | until 2025-12-31
  aid ITA -> UKR approved | military | on 2024-12-30 | until 2025-12-31

# president signs a law
published: 2024-04-25
text: President Joe Biden signed a law on Wednesday that provides $61 billion in aid to Ukraine.
expect:
  act USA law signed | by President | USD 61 billion | on 2024-04-24
  aid USA -> UKR approved | USD 61 billion | on 2024-04-24

# one chamber passes
published: 2024-04-21
text: The U.S. House of Representatives on Saturday passed a bill with $26 billion in aid for Israel.
expect:
  act USA bill passed | by U.S. House of Representatives | USD 26 billion | on 2024-04-20
  aid USA -> ISR discussed | USD 26 billion | on 2024-04-20

# parliament rejects
published: 2023-06-09
text: The Swiss parliament rejected a bill that would have allowed the transfer of weapons to Ukraine.
expect:
  act CHE bill rejected | by parliament

# government asks parliament for money
published: 2023-03-16
text: The Dutch government asked parliament to allocate 2 billion euros for military aid to Ukraine.
expect:
  act NLD budget proposed | by parliament | EUR 2 billion
  aid NLD -> UKR discussed | military | EUR 2 billion

# memorandum with one authority
published: 2023-08-14
title: Memorandum on the Delegation of Authority Under Section 506(a)(1) of the Foreign Assistance Act of 1961
text: By the authority vested in me as President by the Constitution and the laws of the United States of America,
  I hereby delegate to the Secretary of State the authority under section 506(a)(1) of the Foreign Assistance
  Act of 1961 to direct the drawdown of up to $200 million in defense articles and services of the Department
  of Defense to provide assistance to Ukraine.
expect:
  act USA memorandum signed | by President | max USD 200 million
  aid USA -> UKR approved | military | max USD 200 million | basis section 506(a)(1) of the Foreign Assistance Act of 1961

# budget approved for Taiwan
published: 2023-12-15
text: Congress passed a defense budget that includes $300 million in military aid for Taiwan.
expect:
  act USA budget approved | by Congress | USD 300 million
  aid USA -> TWN approved | military | USD 300 million

# resolution adopted
published: 2024-09-19
text: The European Parliament adopted a resolution calling on EU countries to send Taurus missiles to Ukraine.
expect:
  act EU resolution approved | by European Parliament
  aid EU -> UKR discussed | military | Taurus missile (missile)

# law on something else
published: 2024-02-02
text: The Bundestag passed a law on the legalisation of cannabis, and the president signed it.
expect:
  nothing
