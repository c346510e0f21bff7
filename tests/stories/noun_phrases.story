# numbered package with relative approval
published: 2025-02-11
text: Italy's 11th military aid package for Ukraine, approved in December, includes SAMP/T missiles.
expect:
  aid ITA -> UKR approved | military | package 11 | SAMP/T missile (air_defence) | on 2024-12

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

# apposition
published: 2024-06-05
text: Jordan, a close partner of the United States, received 20 Black Hawk helicopters from Washington in May.
expect:
  aid USA -> JOR delivered | military | 20 Black Hawk helicopter (aircraft) | on 2024-05
