# aid and troop deployment together
published: 2024-10-01
text: The Pentagon will send a few thousand troops to the Middle East. Germany has approved 94 million euros in
  arms for Israel.
expect:
  aid DEU -> ISR approved | military | EUR 94 million

# delayed bill
published: 2024-02-14
text: The U.S. Senate passed a bill on Tuesday that would provide $60 billion in aid for Ukraine. The House has
  not voted yet.
expect:
  act USA bill passed | by U.S. Senate | USD 60 billion | on 2024-02-13
  aid USA -> UKR discussed | USD 60 billion | on 2024-02-13

# ministers announce in a summit
published: 2024-07-10
text: At the NATO summit in Washington on Wednesday, Norwegian Prime Minister Jonas Gahr Store announced that
  Norway will donate six F-16 aircraft to Ukraine.
expect:
  event held | NATO summit | on 2024-07-10 | in Washington
  aid NOR -> UKR pledged | military | 6 F-16 aircraft (aircraft) | on 2024-07-10

# Baltic trio
published: 2022-02-19
text: Estonia, Latvia and Lithuania are sending Javelin and Stinger missiles to Ukraine.
expect:
  aid EST, LVA, LTU -> UKR delivering | military | Javelin (anti_tank); Stinger missile (air_defence)

# two recipients
published: 2024-04-24
text: The United States will send military aid to Israel and Taiwan.
expect:
  aid USA -> ISR, TWN pledged | military

# aid under an old government
published: 2025-06-18
text: Last month the Syrian army received 30 armoured vehicles from Turkey, the ministry in Damascus said.
expect:
  aid TUR -> SYR delivered | military | 30 armoured vehicle (armour) | on 2025-05

# humanitarian and off topic parts
published: 2023-09-12
text: Spain beat Cyprus 6-0. In Madrid, the government approved 20 million euros in humanitarian aid for Morocco
  after the earthquake.
expect:
  aid ESP -> MAR approved | humanitarian | EUR 20 million

# promise with a date in the future
published: 2024-03-18
text: Finland will deliver heavy ammunition to Ukraine in April, the ministry announced on Monday.
expect:
  aid FIN -> UKR pledged | military | heavy ammunition (ammunition) | on 2024-04

# request answered
published: 2023-01-18
text: Ukraine asked Germany for Leopard 2 tanks. Berlin has refused so far to supply Ukraine with the tanks.
expect:
  aid DEU -> UKR requested | military | Leopard 2 tank (armour)
  aid DEU -> UKR refused | military | tank (armour)

# aid and sanctions together
published: 2023-02-24
text: Washington announced a new $2 billion military aid package for Ukraine on Friday. The EU adopted its tenth
  package of sanctions against Russia.
expect:
  aid USA -> UKR pledged | military | USD 2 billion | on 2023-02-24
