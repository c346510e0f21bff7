# single and total
published: 2024-03-12
text: The Netherlands will give Ukraine another 350 million euros in military aid, bringing the total to 4 billion
  euros.
expect:
  aid NLD -> UKR pledged | military | EUR 350 million
  aid NLD -> UKR pledged | cumulative | military | EUR 4 billion

# since the start
published: 2024-04-24
text: Since February 2022, Latvia has provided Ukraine with military aid worth more than 560 million euros.
expect:
  aid LVA -> UKR delivered | cumulative | military | min EUR 560 million

# nested donors and a part
published: 2024-07-10
text: Ukraine will receive Patriot batteries from the United States, Germany and Romania.
expect:
  aid USA, DEU, ROU -> UKR pledged | military | Patriot battery (air_defence)

# two donors, two things
published: 2024-08-06
text: Lithuania will send Ukraine 30 M577 armoured personnel carriers. Latvia has donated 2,500 drones to Ukraine.
expect:
  aid LTU -> UKR pledged | military | 30 M577 armoured personnel carrier (armour)
  aid LVA -> UKR delivered | military | 2500 drone (uav)

# to date
published: 2024-09-30
text: To date, Australia has committed over A$1.3 billion in military assistance to Ukraine.
expect:
  aid AUS -> UKR pledged | cumulative | military | min AUD 1.3 billion
