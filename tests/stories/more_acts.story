# order signed
published: 2023-02-09
text: President Joe Biden signed an order delegating the authority to send $425 million in military aid to
  Ukraine.
expect:
  act USA order signed | by President | USD 425 million
  aid USA -> UKR approved | military | USD 425 million

# decree signed by a president
published: 2024-10-16
text: President Emmanuel Macron signed a decree on the transfer of Mirage aircraft to Ukraine.
expect:
  act FRA decree signed | by President
  aid FRA -> UKR approved | military | Mirage aircraft (aircraft)

# asking for a supplement
published: 2023-10-20
text: President Joe Biden asked Congress on Friday for $14 billion in military aid for Israel.
expect:
  act USA budget proposed | by Congress | USD 14 billion | on 2023-10-20
  aid USA -> ISR discussed | military | USD 14 billion | on 2023-10-20

# local law
published: 2023-10-20
text: The city council approved a budget of 40 million euros for new school buildings and playgrounds.
expect:
  nothing

# lower house votes
published: 2023-09-29
text: The Dutch lower house voted for a bill to allocate 1 billion euros for weapons for Ukraine on Thursday.
expect:
  act NLD bill passed | by lower house | EUR 1 billion | on 2023-09-28
  aid NLD -> UKR discussed | military | EUR 1 billion | on 2023-09-28
