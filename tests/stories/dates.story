# yesterday
published: 2024-03-01
text: Norway yesterday approved military aid worth 600 million kroner for Ukraine.
expect:
  aid NOR -> UKR approved | military | NOK 600 million | on 2024-02-29

# next week
published: 2024-05-15
text: Sweden will deliver two surveillance planes to Ukraine next week.
expect:
  aid SWE -> UKR pledged | military | 2 surveillance plane (aircraft) | on 2024-05-20/2024-05-26

# last week
published: 2024-05-15
text: Last week the Czech government approved the donation of 40 howitzers to Ukraine.
expect:
  aid CZE -> UKR approved | military | 40 howitzer (artillery) | on 2024-05-06/2024-05-12

# in the year before
published: 2024-05-15
text: In 2022, Slovakia gave Ukraine its S-300 air defence system.
expect:
  aid SVK -> UKR delivered | military | S-300 air defence system (air_defence) | on 2022

# day and month without a year
published: 2023-11-02
text: On 26 October Ireland approved non-lethal military aid for Ukraine.
expect:
  aid IRL -> UKR approved | military | on 2023-10-26

# no publication day
text: On 3 May Estonia delivered its last howitzers to Ukraine.
expect:
  aid EST -> UKR delivered | military | howitzer (artillery)

# full date without publication day
text: On 3 May 2023 Estonia delivered its last howitzers to Ukraine.
expect:
  aid EST -> UKR delivered | military | howitzer (artillery) | on 2023-05-03

# through the end of the year
published: 2024-02-20
text: Germany will supply Ukraine with ammunition until the end of 2024.
expect:
  aid DEU -> UKR pledged | military | ammunition (ammunition) | until 2024-12-31

# in the past week
published: 2024-06-30
text: In the past week, Romania has delivered two Patriot systems to Ukraine.
expect:
  aid ROU -> UKR delivered | military | 2 Patriot system (air_defence) | on 2024-06-23/2024-06-30

# month with year
published: 2024-06-30
text: In September 2023, South Korea sent Ukraine two demining vehicles.
expect:
  aid KOR -> UKR delivered | 2 demining vehicle (mines_demining) | on 2023-09

# will soon
published: 2024-05-15
text: Spain will soon send Ukraine Leopard tanks.
expect:
  aid ESP -> UKR pledged | military | Leopard tank (armour)
