# was handed over
published: 2023-11-14
text: Two minehunters were handed over to Ukraine by the Netherlands and Belgium.
expect:
  aid NLD, BEL -> UKR delivered | military | 2 minehunter (naval)

# will be delivered
published: 2023-05-23
text: Fourteen Challenger 2 tanks will be delivered to Ukraine by Britain.
expect:
  aid GBR -> UKR pledged | military | 14 Challenger 2 tank (armour)

# are being delivered
published: 2023-05-23
text: Swedish CV90 infantry fighting vehicles are being delivered to Ukraine.
expect:
  aid SWE -> UKR delivering | military | CV90 infantry fighting vehicle (armour)

# has been approved
published: 2024-01-12
text: A new 2.5 billion pound package of military aid for Ukraine has been approved by the British government.
expect:
  aid GBR -> UKR approved | military | GBP 2.5 billion

# promise as a noun
published: 2023-01-25
text: Norway's promise of Leopard tanks for Ukraine was praised in Brussels.
expect:
  aid NOR -> UKR pledged | military | Leopard tank (armour)

# allocation as a noun
published: 2022-08-24
text: President Joe Biden announced the allocation of $2.98 billion in security assistance to Ukraine.
expect:
  aid USA -> UKR approved | military | USD 2.98 billion

# donated in a relative clause
published: 2024-05-16
text: The howitzers that Denmark donated to Ukraine last year are in action near Kharkiv.
expect:
  aid DNK -> UKR delivered | military | howitzer (artillery) | on 2023

# supplied by, reduced
published: 2024-05-16
text: The radars supplied to Moldova by Germany will be installed near Chisinau.
expect:
  aid DEU -> MDA delivered | military | radar (electronic)
