# three systems pledged
published: 2024-03-05
text: Germany will provide Ukraine with three more IRIS-T air defense systems, the government in Berlin announced
  on Tuesday.
expect:
  aid DEU -> UKR pledged | military | 3 IRIS-T air defense system (air_defence) | on 2024-03-05

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

# handed over on a named day
published: 2024-01-18
text: Japan handed over two patrol vessels to the Philippine navy on January 16.
expect:
  aid JPN -> PHL delivered | military | 2 patrol vessel (naval) | on 2024-01-16

# contract for shells
published: 2024-02-21
text: The Dutch Ministry of Defence has placed an order with Rheinmetall for 155 mm artillery shells that will go
  to Ukraine.
expect:
  aid NLD -> UKR contracted | military | 155 mm artillery shell (ammunition)

# contract awarded
published: 2023-12-01
text: The Pentagon said on Friday it had awarded a $170 million contract for NASAMS launchers destined for
  Ukraine.
expect:
  aid USA -> UKR contracted | military | USD 170 million | NASAMS launcher (air_defence) | on 2023-12-01

# paused deliveries
published: 2025-03-04
text: The United States has paused all military aid to Ukraine, a White House official said.
expect:
  aid USA -> UKR halted | military

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

# asks for interceptors
published: 2024-04-10
text: Ukraine has asked Greece and Spain for Patriot batteries.
expect:
  aid GRC, ESP -> UKR requested | military | Patriot battery (air_defence)

# urged a named donor
published: 2023-06-02
text: Armenian Defence Minister Suren Papikyan urged France to provide air defence systems.
expect:
  aid FRA -> ARM requested | military | air defence system (air_defence)

# is considering
published: 2023-10-19
text: Japan is considering supplying Vietnam with armoured vehicles.
expect:
  aid JPN -> VNM discussed | military | armoured vehicle (armour)

# plans of the donor itself
published: 2024-07-30
text: Norway plans to send six F-16 fighter jets to Ukraine, the Norwegian government announced.
expect:
  aid NOR -> UKR pledged | military | 6 F-16 fighter jet (aircraft)

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

# training under way
published: 2023-05-11
text: Ukrainian pilots are being trained in Denmark by Danish instructors.
expect:
  aid DNK -> UKR delivering | training

# trained
published: 2024-10-08
text: Britain has trained 45,000 Ukrainian recruits since 2022.
expect:
  aid GBR -> UKR delivered | cumulative | training

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

# authority expired
published: 2024-10-01
text: Poland's programme of tank deliveries to Ukraine expired on September 30.
expect:
  aid POL -> UKR halted | military | tank (armour) | on 2024-09-30

# announced a delivery
published: 2024-04-26
text: Madrid announced a delivery of Patriot missiles to Ukraine.
expect:
  aid ESP -> UKR pledged | military | Patriot missile (air_defence)
