# did not approve
published: 2024-03-01
text: The committee did not approve the transfer of helicopters to Ukraine.
expect:
  nothing

# could not supply
published: 2023-03-01
text: Israel could not supply Ukraine with air defence systems.
expect:
  aid ISR -> UKR refused | military | air defence system (air_defence)

# ruled out
published: 2024-05-29
text: Italy has ruled out sending Storm Shadow missiles to Ukraine.
expect:
  aid ITA -> UKR refused | military | Storm Shadow missile (missile)

# promise of a candidate who would stop
published: 2023-09-27
text: The party promised to stop the supply of weapons to Ukraine if it wins the election.
expect:
  nothing

# intends to
published: 2023-09-27
text: Bulgaria intends to transfer S-300 missiles to Ukraine, Defence Minister Todor Tagarev announced.
expect:
  aid BGR -> UKR pledged | military | S-300 missile (air_defence)

# not until
published: 2024-03-05
text: The Czech Republic promised Ukraine 500,000 shells but has not delivered them yet.
expect:
  aid CZE -> UKR pledged | military | 500000 shell (ammunition)

# resumed
published: 2025-03-12
text: The United States has resumed its deliveries of weapons to Ukraine.
expect:
  aid USA -> UKR delivering | military

# preparing
published: 2024-08-28
text: Sweden is preparing a new package of military aid for Ukraine.
expect:
  aid SWE -> UKR discussed | military

# a bare need
published: 2024-04-16
text: Ukraine needs at least seven Patriot systems.
expect:
  aid ? -> UKR requested | military | 7 Patriot system (air_defence)

# a bare opinion
published: 2024-04-16
text: It would be good to give Ukraine more tanks, the columnist wrote.
expect:
  nothing

# reported by agency
published: 2023-01-05
text: Germany will give Ukraine 40 Marder infantry fighting vehicles, Reuters reported, citing government sources.
expect:
  aid DEU -> UKR pledged | military | 40 Marder infantry fighting vehicle (armour)

# no longer
published: 2023-09-21
text: Poland is no longer supplying weapons to Ukraine.
expect:
  aid POL -> UKR halted | military
