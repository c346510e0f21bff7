# up to
published: 2024-01-10
text: Japan will provide Ukraine with up to $37 million for drone detection systems.
expect:
  aid JPN -> UKR pledged | military | max USD 37 million | drone detection system (electronic)

# nearly
published: 2024-01-10
text: Finland has approved nearly 190 million euros in military aid for Ukraine.
expect:
  aid FIN -> UKR approved | military | about EUR 190 million

# at least
published: 2024-01-10
text: London pledged at least 2.5 billion pounds in military aid to Ukraine.
expect:
  aid GBR -> UKR pledged | military | min GBP 2.5 billion

# two currencies
published: 2024-01-10
text: Norway has pledged 10 billion kroner ($940 million) in humanitarian aid to Ukraine.
expect:
  aid NOR -> UKR pledged | humanitarian | NOK 10 billion

# a range
published: 2024-01-10
text: The Netherlands will send Ukraine between 10 and 14 Leopard tanks.
expect:
  aid NLD -> UKR pledged | military | 14 Leopard tank (armour)

# dozens
published: 2024-01-10
text: Australia will give Ukraine dozens of Bushmaster armoured vehicles.
expect:
  aid AUS -> UKR pledged | military | Bushmaster armoured vehicle (armour)

# half a billion
published: 2024-01-10
text: The EU has decided to give Ukraine half a billion euros for ammunition.
expect:
  aid EU -> UKR approved | military | EUR 500 million | ammunition (ammunition)

# number words
published: 2024-01-10
text: Greece has donated twenty-one armoured personnel carriers to Jordan.
expect:
  aid GRC -> JOR delivered | military | 21 armoured personnel carrier (armour)

# decimal comma and symbol behind
published: 2024-01-10
text: Austria will transfer 3,5 million euros in humanitarian aid to Moldova.
expect:
  aid AUT -> MDA pledged | humanitarian | EUR 3.5 million

# Swiss francs
published: 2024-01-10
text: Switzerland has approved 26 million Swiss francs for energy assistance to Ukraine.
expect:
  aid CHE -> UKR approved | energy | CHF 26 million

# about a million shells
published: 2024-01-10
text: The European Union promised Ukraine about one million artillery shells.
expect:
  aid EU -> UKR pledged | military | 1000000 artillery shell (ammunition)

# dollars of another state
published: 2024-01-10
text: Canada announced C$500 million in military aid to Ukraine.
expect:
  aid CAN -> UKR pledged | military | CAD 500 million
