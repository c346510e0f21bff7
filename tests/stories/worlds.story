# Kenya gets helicopters
published: 2024-05-23
text: The United States will provide Kenya with 16 helicopters, including eight Hueys, President Joe Biden
  announced on Thursday.
expect:
  aid USA -> KEN pledged | military | 16 helicopter (aircraft); 8 Huey (aircraft) | on 2024-05-23

# Somalia and Turkey
published: 2024-03-01
text: Turkey has handed over ten armoured vehicles and two drones to the Somali army.
expect:
  aid TUR -> SOM delivered | military | 10 armoured vehicle (armour); 2 drone (uav)

# Lebanon pays its soldiers
published: 2023-01-25
text: Washington announced $72 million in financial aid for the Lebanese army on Wednesday.
expect:
  aid USA -> LBN pledged | financial | USD 72 million | on 2023-01-25

# Jordan
published: 2023-11-03
text: Jordan asked the United States to supply Patriot air defence systems.
expect:
  aid USA -> JOR requested | military | Patriot air defence system (air_defence)

# Armenia and France
published: 2023-10-23
text: France has agreed to deliver three GM200 radars and 50 Bastion armoured vehicles to Armenia.
expect:
  aid FRA -> ARM pledged | military | 3 GM200 radar (electronic); 50 Bastion armoured vehicle (armour)

# Moldova from the European Peace Facility
published: 2023-05-04
text: The Council of the European Union approved 40 million euros in military aid to Moldova under the European
  Peace Facility.
expect:
  aid EU -> MDA approved | military | EUR 40 million

# Philippines and Australia
published: 2024-08-30
text: Australia donated 20 drones to the Philippine Coast Guard in August.
expect:
  aid AUS -> PHL delivered | military | 20 drone (uav) | on 2024-08

# Israel interceptors
published: 2024-10-13
text: The Pentagon is sending two THAAD batteries to Israel.
expect:
  aid USA -> ISR delivering | military | 2 THAAD battery (air_defence)

# Taiwan drawdown
published: 2024-09-30
text: President Biden on Sunday authorised $567 million in defence aid for Taiwan.
expect:
  aid USA -> TWN approved | military | USD 567 million | on 2024-09-29

# Egypt withheld
published: 2021-09-14
text: The Biden administration has suspended $130 million in military aid to Egypt.
expect:
  aid USA -> EGY halted | military | USD 130 million

# World Bank loan
published: 2024-06-12
text: The World Bank approved a $700 million loan to Kenya on Tuesday.
expect:
  aid WB -> KEN approved | financial | USD 700 million | on 2024-06-11

# IMF tranche
published: 2023-12-12
text: The IMF has disbursed 900 million dollars to Ukraine, the second tranche of its loan programme.
expect:
  aid IMF -> UKR delivered | financial | package 2 | USD 900 million

# Iran to Russia
published: 2022-10-18
text: Iran has supplied Russia with hundreds of Shahed drones.
expect:
  aid IRN -> RUS delivered | military | Shahed drone (uav)

# North Korea to Russia
published: 2024-02-27
text: North Korea is shipping artillery shells to Russia, the South Korean defence minister said.
expect:
  aid PRK -> RUS delivering | military | artillery shell (ammunition)

# China refuses
published: 2023-02-24
text: China will not provide weapons to Russia, its foreign minister said.
expect:
  aid CHN -> RUS refused | military

# money for shells
published: 2024-03-08
text: Norway will give Ukraine 1.6 billion kroner for artillery ammunition.
expect:
  aid NOR -> UKR pledged | military | NOK 1.6 billion | artillery ammunition (ammunition)

# Poland to Bosnia no aid
published: 2024-03-08
text: Poland joined the European mission in Bosnia with 40 soldiers.
expect:
  nothing
