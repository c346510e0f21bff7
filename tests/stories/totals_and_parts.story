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
