# Moldova sheet
published: 2024-05-29
text: Since 2014 the United States has provided Moldova with more than $80 million in security assistance.
expect:
  aid USA -> MDA delivered | cumulative | military | min USD 80 million

# Taiwan notification
published: 2023-08-30
text: The State Department approved $80 million in military financing for Taiwan on August 29.
expect:
  aid USA -> TWN approved | military | USD 80 million | on 2023-08-29

# capabilities list in a sentence
published: 2023-01-06
text: Germany will supply Ukraine with around 40 Marder infantry fighting vehicles and two Patriot air defence
  batteries by the end of March.
expect:
  aid DEU -> UKR pledged | military | 40 Marder infantry fighting vehicle (armour); 2 Patriot air defence battery (air_defence) | on 2023-03

# commitments of a year
published: 2024-12-20
text: In 2024, the Netherlands pledged 3 billion euros in military assistance to Ukraine.
expect:
  aid NLD -> UKR pledged | military | EUR 3 billion | on 2024

# numbered drawdown list
published: 2022-04-21
text: President Biden today authorized an eighth drawdown of military assistance for Ukraine, valued at up to $800
  million.
expect:
  aid USA -> UKR approved | military | package 8 | max USD 800 million | on 2022-04-21

# bullets with stages
published: 2024-01-15
title: Latvian military aid to Ukraine
text: Latvian military aid to Ukraine in two years:
  - In 2022 Latvia delivered six howitzers to Ukraine.
  - In 2023 Latvia trained 3,000 Ukrainian soldiers.
expect:
  aid LVA -> UKR delivered | military | 6 howitzer (artillery) | on 2022
  aid LVA -> UKR delivered | training | on 2023

# sum, then capabilities
published: 2024-08-09
text: The Department of Defense announced today additional security assistance for Ukraine. This package has an
  estimated value of $125 million. It provides Ukraine with Stinger missiles, 155 mm and 105 mm artillery
  ammunition, and Javelin anti-armor systems.
expect:
  aid USA -> UKR pledged | military | USD 125 million | Stinger missile (air_defence); 155 mm artillery ammunition (ammunition); 105 mm artillery ammunition (ammunition); Javelin anti-armor system (anti_tank) | on 2024-08-09

# peace facility sheet
published: 2023-03-20
text: Under the European Peace Facility the EU has allocated 3.6 billion euros in military aid to Ukraine so far.
expect:
  aid EU -> UKR approved | cumulative | military | EUR 3.6 billion
