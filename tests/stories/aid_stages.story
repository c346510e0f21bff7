# cabinet approves a package
published: 2024-06-13
text: The Danish cabinet has approved a military aid package worth 2.4 billion kroner for Ukraine.
expect:
  aid DNK -> UKR approved | military | DKK 2.4 billion

# passive approval last month
published: 2023-11-20
text: A 400 million euro arms package for Moldova was approved by the German government last month.
expect:
  aid DEU -> MDA approved | military | EUR 400 million | on 2023-10

# is sending
published: 2024-08-14
text: Canada is sending 2,000 rockets and two mobile radars to Ukraine.
expect:
  aid CAN -> UKR delivering | military | 2000 rocket (ammunition); 2 mobile radar (electronic)

# has delivered
published: 2023-03-27
text: Sweden has delivered eight Archer howitzers to Ukraine.
expect:
  aid SWE -> UKR delivered | military | 8 Archer howitzer (artillery)

# contract awarded
published: 2023-12-01
text: The Pentagon said on Friday it had awarded a $170 million contract for NASAMS launchers destined for
  Ukraine.
expect:
  aid USA -> UKR contracted | military | USD 170 million | NASAMS launcher (air_defence) | on 2023-12-01

# refused
published: 2023-09-14
text: Switzerland refused to supply Ukraine with Leopard tanks.
expect:
  aid CHE -> UKR refused | military | Leopard tank (armour)

# will not send
published: 2024-02-27
text: Hungary will not send weapons to Ukraine.
expect:
  aid HUN -> UKR refused | military

# is considering
published: 2023-10-19
text: Japan is considering supplying Vietnam with armoured vehicles.
expect:
  aid JPN -> VNM discussed | military | armoured vehicle (armour)

# announcing that we are providing
published: 2024-09-06
text: Today I am announcing that the United Kingdom is providing Ukraine with 650 Lightweight Multirole Missiles.
expect:
  aid GBR -> UKR pledged | military | 650 Lightweight Multirole Missile (air_defence) | on 2024-09-06

# announced that it had delivered
published: 2023-02-17
text: Lithuania announced that it had delivered two Mi-8 helicopters to Ukraine.
expect:
  aid LTU -> UKR delivered | military | 2 Mi-8 helicopter (aircraft)

# disbursed tranche
published: 2024-08-13
text: The European Commission disbursed the second tranche of 4.2 billion euros in budget support to Ukraine on
  Tuesday.
expect:
  aid EU -> UKR delivered | financial | package 2 | EUR 4.2 billion | on 2024-08-13

# allocates
published: 2023-01-25
text: Estonia allocates 113 million euros in military assistance to Ukraine.
expect:
  aid EST -> UKR approved | military | EUR 113 million

# announced a delivery
published: 2024-04-26
text: Madrid announced a delivery of Patriot missiles to Ukraine.
expect:
  aid ESP -> UKR pledged | military | Patriot missile (air_defence)
