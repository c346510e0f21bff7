# decree approved with validity
published: 2025-01-03
text: Italy's cabinet approved a decree on December 30 extending military aid to Ukraine through the end of 2025.
expect:
  act ITA decree approved | by cabinet | on 2024-12-30 | until 2025-12-31
  aid ITA -> UKR approved | military | on 2024-12-30 | until 2025-12-31

# government asks parliament for money
published: 2023-03-16
text: The Dutch government asked parliament to allocate 2 billion euros for military aid to Ukraine.
expect:
  act NLD budget proposed | by parliament | EUR 2 billion
  aid NLD -> UKR discussed | military | EUR 2 billion

# law on something else
published: 2024-02-02
text: The Bundestag passed a law on the legalisation of cannabis, and the president signed it.
expect:
  nothing
