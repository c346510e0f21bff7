# numbered package with relative approval
published: 2025-02-11
text: Italy's 11th military aid package for Ukraine, approved in December, includes SAMP/T missiles.
expect:
  aid ITA -> UKR approved | military | package 11 | SAMP/T missile (air_defence) | on 2024-12

# three coordinated things
published: 2023-05-30
text: The package Norway announced for Ukraine contains 18 howitzers, 36,000 rounds of ammunition and two radars.
expect:
  aid NOR -> UKR pledged | military | 18 howitzer (artillery); 36000 round of ammunition (ammunition); 2 radar (electronic)

# fact sheet with bullets
published: 2023-06-27
title: Security assistance for Ukraine
text: The Department of Defense today announced a new package of security assistance for Ukraine valued at up to
  $500 million. The package includes:
  - 30 Bradley Infantry Fighting Vehicles;
  - 25 Stryker armored personnel carriers;
  - Mine-clearing equipment;
  - Stinger anti-aircraft missiles.
expect:
  aid USA -> UKR pledged | military | max USD 500 million | 30 Bradley Infantry Fighting Vehicle (armour); 25 Stryker armored personnel carrier (armour); mine-clearing equipment (mines_demining); Stinger anti-aircraft missile (air_defence) | on 2023-06-27

# heading governs its list
published: 2024-05-10
text: Belgium will give Ukraine:
  - 4 F-16 aircraft
  - 12 CAESAR howitzers
expect:
  aid BEL -> UKR pledged | military | 4 F-16 aircraft (aircraft); 12 CAESAR howitzer (artillery)

# together with a neighbour
published: 2023-07-25
text: Together with Denmark, Germany is supplying Ukraine with Leopard 1 tanks.
expect:
  aid DEU, DNK -> UKR delivering | military | Leopard 1 tank (armour)

# deliveries as a noun
published: 2024-01-09
text: Deliveries of Greek S-300 systems to Armenia began in January.
expect:
  aid GRC -> ARM delivering | military | S-300 system (air_defence) | on 2024-01

# ordinals and counts
published: 2024-02-28
text: Sweden has announced its 15th package of military support for Ukraine.
expect:
  aid SWE -> UKR pledged | military | package 15

# a count is no ordinal
published: 2024-05-29
text: Finland has sent 23 packages of military aid to Ukraine so far.
expect:
  aid FIN -> UKR delivered | cumulative | military

# drawdown number
published: 2023-08-29
text: The Biden administration announced its 45th drawdown of equipment for Ukraine, worth $250 million.
expect:
  aid USA -> UKR pledged | military | package 45 | USD 250 million

# apposition
published: 2024-06-05
text: Jordan, a close partner of the United States, received 20 Black Hawk helicopters from Washington in May.
expect:
  aid USA -> JOR delivered | military | 20 Black Hawk helicopter (aircraft) | on 2024-05
