# fact sheet with running total
published: 2023-07-19
title: Fact Sheet on U.S. Security Assistance to Ukraine
text: The United States has committed more than $42 billion in security assistance to Ukraine since January 2021.

  The assistance committed includes:
  - Over 2,000 Stinger anti-aircraft systems;
  - 38 HIMARS launchers;
  - 198 155 mm howitzers.
expect:
  aid USA -> UKR pledged | cumulative | military | min USD 42 billion | 2000 Stinger anti-aircraft system (air_defence); 38 HIMARS launcher (rocket_artillery); 198 155 mm howitzer (artillery)

# statement of a president
published: 2024-12-30
title: Statement from President Joe Biden on Support for Ukraine
text: Today, I am announcing nearly $2.5 billion in security assistance for Ukraine. At my direction, the
  Department of Defense will deliver artillery rounds and armored vehicles to Ukraine.
expect:
  aid USA -> UKR pledged | military | about USD 2.5 billion | artillery round (ammunition); armored vehicle (armour) | on 2024-12-30

# USAI contracts
published: 2023-09-08
text: The Department of Defense announced $600 million in security assistance for Ukraine. Contracts worth $90
  million were awarded in August for 155 mm rounds for Ukraine.
expect:
  aid USA -> UKR pledged | military | USD 600 million
  aid USA -> UKR contracted | military | USD 90 million | 155 mm round (ammunition) | on 2023-08

# British statement
published: 2024-07-07
title: New Defence Secretary pledges support for Ukraine
text: On a visit to Odesa on Sunday, Defence Secretary John Healey announced that the UK will provide Ukraine with
  90 Brimstone missiles and 10 AS90 artillery guns.
expect:
  meeting held visit | John Healey | GBR, UKR | on 2024-07-07 | in Odesa
  aid GBR -> UKR pledged | military | 90 Brimstone missile (missile); 10 AS90 artillery gun (artillery) | on 2024-07-07
