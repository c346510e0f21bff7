# decided not to send
published: 2024-06-12
text: The Slovak government decided on Wednesday not to send Ukraine any more air defence missiles.
expect:
  aid SVK -> UKR refused | military | air defence missile (air_defence) | on 2024-06-12

# agreed not to
published: 2024-02-08
text: Bulgaria agreed not to supply Armenia with tanks.
expect:
  aid BGR -> ARM refused | military | tank (armour)

# urged to give nothing
published: 2024-02-08
text: Azerbaijan urged France not to deliver howitzers to Armenia.
expect:
  nothing

# thanked for what was not given
published: 2024-02-08
text: The foreign minister of Azerbaijan thanked Italy for not delivering howitzers to Armenia.
expect:
  nothing

# no batteries given
published: 2024-02-08
text: The Patriot batteries not delivered to Ukraine by Spain will stay in Valencia.
expect:
  nothing

# no contract yet
published: 2024-03-01
text: The Pentagon has not awarded a $90 million contract for radars for Taiwan.
expect:
  nothing

# promised an allocation
published: 2024-03-01
text: Prime Minister Donald Tusk promised the allocation of 50 million euros in military aid to Moldova.
expect:
  aid POL -> MDA pledged | military | EUR 50 million

# pledged to allocate
published: 2024-03-01
text: Finland has pledged to allocate 50 million euros for ammunition for Ukraine.
expect:
  aid FIN -> UKR pledged | military | EUR 50 million | ammunition (ammunition)

# refused to approve
published: 2024-03-01
text: The Hungarian government refused to approve 50 million euros in military aid for Ukraine.
expect:
  aid HUN -> UKR refused | military | EUR 50 million

# not resumed
published: 2024-03-01
text: Canada has not resumed its deliveries of ammunition to Israel.
expect:
  nothing

# not announced
published: 2024-03-01
text: Sweden did not announce the allocation of 2 billion kronor in military aid to Ukraine.
expect:
  nothing

# sanctions give nothing to their target
published: 2024-03-01
text: Japan announced a new package of military aid worth $30 million. The EU adopted new sanctions against Belarus.
expect:
  aid JPN -> ? pledged | military | USD 30 million

# two deliveries of different help in two years
published: 2024-03-01
text: In 2022 Croatia delivered 14 helicopters to Ukraine. In 2022 Croatia trained 300 Ukrainian soldiers.
expect:
  aid HRV -> UKR delivered | military | 14 helicopter (aircraft) | on 2022
  aid HRV -> UKR delivered | training | on 2022

# not ready to discuss
published: 2024-03-01
text: The Swiss government is not prepared to discuss the transfer of Leopard tanks to Ukraine.
expect:
  nothing

# packages without something
published: 2024-03-01
text: Norway's 20 military aid packages to Ukraine have not included long-range missiles.
expect:
  nothing

# a request before the giver
published: 2024-03-01
text: At Chisinau's request Romania has delivered four radars to Moldova.
expect:
  aid ROU -> MDA delivered | military | 4 radar (electronic)
