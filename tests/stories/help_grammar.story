# brazilian President Lula da Silva receiving Chancellor
published: 2024-05-01
text: Brazilian President Lula da Silva, receiving Chancellor Olaf Scholz in Brasilia, ruled out handing over
  ammunition for Leopard tanks to Kyiv.
expect:
  aid BRA -> UKR refused | military | ammunition for Leopard tank (ammunition)
  meeting held meeting | Lula da Silva, Olaf Scholz | BRA, DEU | in Brasilia

# kyiv is asking its partners for F-16
published: 2024-05-01
text: Kyiv is asking its partners for F-16 fighters and long-range missiles.
expect:
  aid PARTNERS -> UKR requested | military | F-16 fighter (aircraft); long-range missile (missile)

# prime Minister Justin Trudeau said his country
published: 2024-05-01
text: Prime Minister Justin Trudeau said his country would help to train Ukrainian fighter pilots.
expect:
  aid CAN -> UKR pledged | training

# ukraine received from the European Union the
published: 2024-05-01
text: Ukraine received from the European Union the fifth tranche of macro-financial assistance in the amount of
  1.5 billion euros.
expect:
  aid EU -> UKR delivered | financial | package 5 | EUR 1.5 billion

# the United States has stopped shipping to
published: 2024-05-01
text: The United States has stopped shipping to Ukraine some of the air defense missiles pledged under the
  previous administration.
expect:
  aid USA -> UKR halted | military | air defense missile (air_defence)

# at least 100 overhauled Leopard tanks will
published: 2024-05-01
text: At least 100 overhauled Leopard tanks will go to Ukraine from Germany, Denmark and the Netherlands.
expect:
  aid DEU, DNK, NLD -> UKR pledged | military | 100 overhauled Leopard tank (armour)

# donors gathered in Paris on Monday promised
published: 2024-05-01
text: Donors gathered in Paris on Monday promised Moldova more than 100 million euros.
expect:
  aid PARTNERS -> MDA pledged | min EUR 100 million | on 2024-04-29

# ukraine has taken delivery of five demining
published: 2024-05-01
text: Ukraine has taken delivery of five demining machines paid for by Switzerland.
expect:
  aid CHE -> UKR delivered | 5 demining machine (mines_demining)

# tehran has promised to provide Moscow with
published: 2024-05-01
text: Tehran has promised to provide Moscow with surface-to-surface missiles as well as further drones.
expect:
  aid IRN -> RUS pledged | military | surface-to-surface missile (missile); drone (uav)

# the Norwegian parliament has given the green
published: 2024-05-01
text: The Norwegian parliament has given the green light to a five-year aid programme for Ukraine totalling 75
  billion kroner.
expect:
  aid NOR -> UKR approved | NOK 75 billion
  act NOR ? approved | by Norwegian parliament | NOK 75 billion

# chancellor Olaf Scholz has once more ruled
published: 2024-05-01
text: Chancellor Olaf Scholz has once more ruled out sending Taurus cruise missiles to Ukraine.
expect:
  aid DEU -> UKR refused | military | Taurus cruise missile (missile)

# more than 30000 volunteers from Ukraine have
published: 2024-05-01
text: More than 30,000 volunteers from Ukraine have completed a five-week course in the United Kingdom.
expect:
  aid GBR -> UKR delivered | training

# he also announced the US would allocate
published: 2024-05-01
text: He also announced the US would allocate an extra $713 million of military aid to Ukraine.
expect:
  aid USA -> UKR approved | military | USD 713 million

# the Ukrainian president requested Australia send Bushmaster
published: 2024-05-01
text: The Ukrainian president requested Australia send Bushmaster armoured vehicles.
expect:
  aid AUS -> UKR requested | military | Bushmaster armoured vehicle (armour)

# poland demanded that Germany supply Ukraine with
published: 2024-05-01
text: Poland demanded that Germany supply Ukraine with Leopard tanks.
expect:
  aid DEU -> UKR requested | military | Leopard tank (armour)

# the European Commission has proposed that 3.4
published: 2024-05-01
text: The European Commission has proposed that 3.4 billion euros be allocated to Ukraine.
expect:
  aid EU -> UKR discussed | EUR 3.4 billion

# president Biden underscored U.S. readiness to continue
published: 2024-05-01
text: President Biden underscored U.S. readiness to continue delivering security assistance to Ukraine.
expect:
  aid USA -> UKR pledged | military

# biden told Zelensky that the United States
published: 2024-05-01
text: Biden told Zelensky that the United States is providing another $1 billion in security assistance for
  Ukraine.
expect:
  aid USA -> UKR pledged | military | USD 1 billion

# the G7 will commit to contribute up
published: 2024-05-01
text: The G7 will commit to contribute up to $5 billion in humanitarian aid to Somalia.
expect:
  aid G7 -> SOM pledged | humanitarian | max USD 5 billion

# the U.S. and NATO allies have sent
published: 2024-05-01
text: The U.S. and NATO allies have sent billions in military aid to Ukraine over the past four months.
expect:
  aid USA, NATO -> UKR delivered | military | on 2024-01-01/2024-05-01

# there are concerns in Washington that Beijing
published: 2024-05-01
text: There are concerns in Washington that Beijing is considering sending lethal aid to Moscow.
expect:
  aid CHN -> RUS discussed | military

# britain is helping. It's providing Ukraine with
published: 2024-05-01
text: Britain is helping. It's providing Ukraine with anti-tank weapons.
expect:
  aid GBR -> UKR delivering | military | anti-tank weapon (anti_tank)

# the leaders discussed U.S. support for Ukraine's
published: 2024-05-01
text: The leaders discussed U.S. support for Ukraine's energy sector and economic recovery.
expect:
  aid USA -> UKR discussed | financial, reconstruction

# the two presidents discussed the provision of
published: 2024-05-01
text: The two presidents discussed the provision of artillery and air defence to Ukraine by the United States.
expect:
  aid USA -> UKR discussed | military | artillery (artillery); air defence (air_defence)

# congress needs to pass supplemental funding for
published: 2024-05-01
text: Congress needs to pass supplemental funding for Ukraine before the recess.
expect:
  act USA ? proposed | by Congress

# the Institute says Ukraine needs more Patriot
published: 2024-05-01
text: The Institute says Ukraine needs more Patriot systems.
expect:
  aid ? -> UKR requested | military | Patriot system (air_defence)

# germany announced it was sending two more
published: 2024-05-01
text: Germany announced it was sending two more IRIS-T systems to Kyiv.
expect:
  aid DEU -> UKR pledged | military | 2 IRIS-T system (air_defence)

# italy is to hand over a SAMP/T
published: 2024-05-01
text: Italy is to hand over a SAMP/T battery to Ukraine, Defence Minister Guido Crosetto confirmed.
expect:
  aid ITA -> UKR pledged | military | 1 SAMP/T battery (air_defence)

# the Czech government agreed on Wednesday to
published: 2024-05-01
text: The Czech government agreed on Wednesday to give Ukraine five Mi-24 helicopters.
expect:
  aid CZE -> UKR approved | military | 5 Mi-24 helicopter (aircraft) | on 2024-05-01

# france has not yet decided whether to
published: 2024-05-01
text: France has not yet decided whether to send Mirage jets to Ukraine.
expect:
  nothing

# bulgaria's parliament voted to send armoured vehicles
published: 2024-05-01
text: Bulgaria's parliament voted to send armoured vehicles to Ukraine.
expect:
  aid BGR -> UKR approved | military | armoured vehicle (armour)
  act BGR ? approved | by Bulgaria's parliament

# kyiv has been promised 31 Abrams tanks
published: 2024-05-01
text: Kyiv has been promised 31 Abrams tanks by Washington.
expect:
  aid USA -> UKR pledged | military | 31 Abrams tank (armour)

# a shipment of 200 generators from Japan
published: 2024-05-01
text: A shipment of 200 generators from Japan arrived in Kyiv on Monday.
expect:
  aid JPN -> UKR delivered | energy | 200 generator (energy) | on 2024-04-29

# ukrainian pilots are being trained in Denmark
published: 2024-05-01
text: Ukrainian pilots are being trained in Denmark on F-16 jets.
expect:
  aid DNK -> UKR delivering | training

# spain handed Ukraine a new batch of
published: 2024-05-01
text: Spain handed Ukraine a new batch of demining equipment.
expect:
  aid ESP -> UKR delivered | demining equipment (mines_demining)

# washington has no plans to give Ukraine
published: 2024-05-01
text: Washington has no plans to give Ukraine long-range missiles.
expect:
  nothing

# israel refuses to provide Ukraine with Iron
published: 2024-05-01
text: Israel refuses to provide Ukraine with Iron Dome.
expect:
  aid ISR -> UKR refused | military | Iron Dome (air_defence)

# the Dutch minister said that a decision
published: 2024-05-01
text: The Dutch minister said that a decision on F-16s for Ukraine had not been taken.
expect:
  nothing

# president Biden announced that the United States
published: 2024-05-01
text: President Biden announced that the United States will support the training of Ukrainian pilots.
expect:
  aid USA -> UKR pledged | training

# germany has trained 10000 Ukrainian troops
published: 2024-05-01
text: Germany has trained 10,000 Ukrainian troops.
expect:
  aid DEU -> UKR delivered | training

# spain and Italy are training Ukrainian tank
published: 2024-05-01
text: Spain and Italy are training Ukrainian tank crews.
expect:
  aid ESP, ITA -> UKR delivering | training

# ukrainian gunners finished their training in Germany
published: 2024-05-01
text: Ukrainian gunners finished their training in Germany on Friday.
expect:
  aid DEU -> UKR delivered | training | on 2024-04-26

# estonia has handed over its last howitzers.
published: 2024-05-01
text: Estonia has handed over its last howitzers. It will now send mortars to Ukraine.
expect:
  aid EST -> UKR delivered | military | howitzer (artillery)
  aid EST -> UKR pledged | military | mortar (artillery)

# the total value of the goods which
published: 2024-05-01
text: The total value of the goods which the Netherlands has delivered to Ukraine since the beginning of the
  invasion has reached 2.63 billion euros.
expect:
  aid NLD -> UKR delivered | cumulative | EUR 2.63 billion

# today the Department of Defense is announcing
published: 2024-05-01
text: Today, the Department of Defense is announcing a new security assistance package for Ukraine valued at up to
  $400 million.
expect:
  aid USA -> UKR pledged | military | max USD 400 million | on 2024-05-01

# this announcement is the 45th drawdown of
published: 2024-05-01
text: This announcement is the 45th drawdown of equipment from DoD inventories for Ukraine since August 2021.
expect:
  aid USA -> UKR pledged | military | package 45

# in total the United States has provided
published: 2024-05-01
text: In total, the United States has provided approximately $20 billion in security assistance to Ukraine.
expect:
  aid USA -> UKR delivered | cumulative | military | about USD 20 billion

# the United States is also providing $95
published: 2024-05-01
text: The United States is also providing $95 million to support Ukraine's energy infrastructure.
expect:
  aid USA -> UKR delivering | energy, reconstruction | USD 95 million

# the World Bank approved a $1.5 billion
published: 2024-05-01
text: The World Bank approved a $1.5 billion loan for Ukraine on Tuesday.
expect:
  aid WB -> UKR approved | financial | USD 1.5 billion | on 2024-04-30

# president Zelenskyy thanked President Biden for the
published: 2024-05-01
text: President Zelenskyy thanked President Biden for the security assistance the United States has provided.
expect:
  aid USA -> UKR delivered | military

# president Biden reaffirmed the U.S. commitment to
published: 2024-05-01
text: President Biden reaffirmed the U.S. commitment to provide Ukraine with air defence systems.
expect:
  aid USA -> UKR pledged | military | air defence system (air_defence)

# the Minister of Defence of Lithuania handed
published: 2024-05-01
text: The Minister of Defence of Lithuania handed over ten armoured vehicles to the Armed Forces of Ukraine during
  a ceremony in Kyiv.
expect:
  aid LTU -> UKR delivered | military | 10 armoured vehicle (armour)

# ukraine is to receive 50 armoured vehicles
published: 2024-05-01
text: Ukraine is to receive 50 armoured vehicles from Australia.
expect:
  aid AUS -> UKR pledged | military | 50 armoured vehicle (armour)

# kyiv has received a second batch of
published: 2024-05-01
text: Kyiv has received a second batch of Gepard guns from Germany.
expect:
  aid DEU -> UKR delivered | military | package 2 | Gepard gun (air_defence)

# kyiv expects to get 12 more Caesar
published: 2024-05-01
text: Kyiv expects to get 12 more Caesar howitzers from France by summer.
expect:
  aid FRA -> UKR discussed | military | 12 Caesar howitzer (artillery) | on 2024-06/2024-08

# the Swedish government has tasked its armed
published: 2024-05-01
text: The Swedish government has tasked its armed forces with donating artillery to Ukraine.
expect:
  aid SWE -> UKR approved | military | artillery (artillery)

# the Finnish president decided on the delivery
published: 2024-05-01
text: The Finnish president decided on the delivery of the 25th package of defence materiel to Ukraine.
expect:
  aid FIN -> UKR approved | military | package 25

# germany's Rheinmetall has received an order from
published: 2024-05-01
text: Germany's Rheinmetall has received an order from Berlin for 100,000 shells for Ukraine.
expect:
  aid DEU -> UKR contracted | military | 100000 shell (ammunition)

# the Slovak government has approved sending 13
published: 2024-05-01
text: The Slovak government has approved sending 13 MiG-29 fighter jets to Ukraine, Prime Minister Eduard Heger
  said on Friday.
expect:
  aid SVK -> UKR approved | military | 13 MiG-29 fighter jet (aircraft) | on 2024-04-26

# the White House has asked Congress for
published: 2024-05-01
text: The White House has asked Congress for $24 billion in aid to Ukraine.
expect:
  act USA budget proposed | by Congress | USD 24 billion
  aid USA -> UKR discussed | USD 24 billion

# the Senate on Tuesday passed a $95
published: 2024-05-01
text: The Senate on Tuesday passed a $95 billion package of aid for Ukraine, Israel and Taiwan.
expect:
  act USA bill passed | by Senate | USD 95 billion | on 2024-04-30
  aid USA -> UKR discussed | USD 95 billion | on 2024-04-30

# russia delivered two MiG-29 jets to Serbia
published: 2024-05-01
text: Russia delivered two MiG-29 jets to Serbia.
expect:
  aid RUS -> SRB delivered | military | 2 MiG-29 jet (aircraft)

# the US has paused deliveries of some
published: 2024-05-01
text: The US has paused deliveries of some munitions to Ukraine, the White House confirmed.
expect:
  aid USA -> UKR halted | military | munition (ammunition)

# poland is ready to hand over all
published: 2024-05-01
text: Poland is ready to hand over all its MiG-29s to Ukraine.
expect:
  aid POL -> UKR discussed | military | MiG-29 (aircraft)

# canada will provide an additional CAD 20
published: 2024-05-01
text: Canada will provide an additional CAD 20 million in non-lethal aid to Ukraine's army, the minister said on
  Monday.
expect:
  aid CAN -> UKR pledged | military | CAD 20 million | on 2024-04-29

# the 45th drawdown in other words
published: 2024-05-01
text: This announcement is the 45th drawdown of equipment from DoD inventories for Ukraine.
expect:
  aid USA -> UKR pledged | military | package 45

# two Norwegian NASAMS systems have been delivered
published: 2024-05-01
text: Two Norwegian NASAMS systems have been delivered to Ukraine.
expect:
  aid NOR -> UKR delivered | military | 2 NASAMS system (air_defence)

# ukraine got two NASAMS systems from Norway
published: 2024-05-01
text: Ukraine got two NASAMS systems from Norway in November.
expect:
  aid NOR -> UKR delivered | military | 2 NASAMS system (air_defence) | on 2023-11

# along with Denmark and Germany Norway is
published: 2024-05-01
text: Along with Denmark and Germany, Norway is financing 16 Zuzana howitzers for Ukraine.
expect:
  aid DNK, DEU, NOR -> UKR delivering | military | 16 Zuzana howitzer (artillery)

# denmark together with the Czech Republic and
published: 2024-05-01
text: Denmark, together with the Czech Republic and the Netherlands, will deliver 45 tanks to Ukraine.
expect:
  aid DNK, CZE, NLD -> UKR pledged | military | 45 tank (armour)

# tallinn will donate all its 155-mm howitzers
published: 2024-05-01
text: Tallinn will donate all its 155-mm howitzers to Kyiv, Estonian Defence Minister Hanno Pevkur said.
expect:
  aid EST -> UKR pledged | military | 155-mm howitzer (artillery)

# slovenian Prime Minister Robert Golob visited Kyiv
published: 2024-05-01
text: Slovenian Prime Minister Robert Golob visited Kyiv and promised 20 million euros for reconstruction.
expect:
  aid SVN -> UKR pledged | reconstruction | EUR 20 million
  meeting held visit | Robert Golob | SVN, UKR | in Kyiv

# the US is preparing a new package
published: 2024-05-01
text: The US is preparing a new package of military aid for Taiwan worth $500 million, Reuters reported.
expect:
  aid USA -> TWN discussed | military | USD 500 million

# the US is expected to send Abrams
published: 2024-05-01
text: The US is expected to send Abrams tanks to Ukraine.
expect:
  aid USA -> UKR discussed | military | Abrams tank (armour)
  outlook USA, UKR | expect send Abrams tanks to Ukraine

# officials say Washington is leaning toward sending
published: 2024-05-01
text: Officials say Washington is leaning toward sending cluster munitions to Ukraine.
expect:
  aid USA -> UKR discussed | military | cluster munition (ammunition)

# macron said he did not rule out
published: 2024-05-01
text: Macron said he did not rule out sending jets to Ukraine.
expect:
  nothing

# sofia refused to give its S-300s to
published: 2024-05-01
text: Sofia refused to give its S-300s to Ukraine.
expect:
  aid BGR -> UKR refused | military | S-300 (air_defence)

# the Bulgarian president vetoed the agreement on
published: 2024-05-01
text: The Bulgarian president vetoed the agreement on sending armoured vehicles to Ukraine.
expect:
  aid BGR -> UKR refused | military | armoured vehicle (armour)

# slovakia will no longer send weapons to
published: 2024-05-01
text: Slovakia will no longer send weapons to Ukraine, Prime Minister Robert Fico said.
expect:
  aid SVK -> UKR halted | military

# trump froze military aid to Ukraine on
published: 2024-05-01
text: Trump froze military aid to Ukraine on Monday.
expect:
  aid USA -> UKR halted | military | on 2024-04-29

# lithuania urged Germany to give Ukraine Taurus
published: 2024-05-01
text: Lithuania urged Germany to give Ukraine Taurus missiles.
expect:
  aid DEU -> UKR requested | military | Taurus missile (missile)

# president Zelensky again called on the West
published: 2024-05-01
text: President Zelensky again called on the West to provide air defence.
expect:
  aid PARTNERS -> UKR requested | military | air defence (air_defence)

# zelensky asked Congress for Patriot missiles
published: 2024-05-01
text: Zelensky asked Congress for Patriot missiles.
expect:
  aid USA -> UKR requested | military | Patriot missile (air_defence)

# ukraine is asking for 300 tanks
published: 2024-05-01
text: Ukraine is asking for 300 tanks.
expect:
  aid ? -> UKR requested | military | 300 tank (armour)

# kyiv wants Warsaw to hand over its
published: 2024-05-01
text: Kyiv wants Warsaw to hand over its MiG-29s.
expect:
  aid POL -> UKR requested | military | MiG-29 (aircraft)

# ukrainian officials discussed the supply of ammunition
published: 2024-05-01
text: Ukrainian officials discussed the supply of ammunition with their Korean counterparts.
expect:
  aid KOR -> UKR discussed | military | ammunition (ammunition)
  meeting held | UKR, KOR

# scholz and Zelensky talked about further military
published: 2024-05-01
text: Scholz and Zelensky talked about further military support for Ukraine from Germany.
expect:
  aid DEU -> UKR discussed | military
  meeting held | Scholz, Zelensky | DEU, UKR

# britain and Norway announced a joint package
published: 2024-05-01
text: Britain and Norway announced a joint package of micro drones for Ukraine worth 90 million pounds.
expect:
  aid GBR, NOR -> UKR pledged | military | GBP 90 million | drone (uav)

# the IFU led by the UK has
published: 2024-05-01
text: The IFU, led by the UK, has allocated 200 million pounds for air defence for Ukraine.
expect:
  aid INTERNATIONAL FUND FOR UKRAINE -> UKR approved | military | GBP 200 million

# japan will provide Ukraine with 100 vehicles
published: 2024-05-01
text: Japan will provide Ukraine with 100 vehicles, including trucks; the handover took place in Tokyo.
expect:
  aid JPN -> UKR pledged | 100 vehicle (vehicle); truck (vehicle)

# the fifth US tranche of aid to
published: 2024-05-01
text: The fifth US tranche of aid to Israel arrived at Nevatim air base.
expect:
  aid USA -> ISR delivered | package 5

# in the face of this attack Ukraine
published: 2024-05-01
text: In the face of this attack, Ukraine deployed the air defense systems that the United States and our Allies
  and partners have delivered to Ukraine over the past year.
expect:
  aid USA, PARTNERS -> UKR delivered | military | air defense system (air_defence) | on 2023-05-01/2024-05-01

# norway will continue to provide the security
published: 2024-05-01
text: Norway will continue to provide the security assistance Ukraine needs to succeed on the battlefield.
expect:
  aid NOR -> UKR pledged | military

# president Biden pledged to continue supporting Ukraine
published: 2024-05-01
text: President Biden pledged to continue supporting Ukraine for as long as it takes, including the provision
  today of a new 625 million dollar security assistance package.
expect:
  aid USA -> UKR pledged | military | USD 625 million | on 2024-05-01

# ukraine needs heavy weapons
published: 2024-05-01
text: Ukraine needs heavy weapons.
expect:
  aid ? -> UKR requested | military

# america is leading this effort providing enormous
published: 2024-05-01
text: America is leading this effort, providing enormous levels of security assistance to Ukraine.
expect:
  aid USA -> UKR delivering | military

# zelensky thanked the United States for the
published: 2024-05-01
text: Zelensky thanked the United States for the new defense package for Ukraine.
expect:
  aid USA -> UKR pledged | military

# the United States is surging energy equipment
published: 2024-05-01
text: The United States is surging energy equipment to Ukraine.
expect:
  aid USA -> UKR delivering | energy | energy equipment (energy)

# president Biden pledged to continue providing Ukraine
published: 2024-05-01
text: President Biden pledged to continue providing Ukraine with the support needed to defend itself, including
  advanced air defense systems.
expect:
  aid USA -> UKR pledged | military | advanced air defense system (air_defence)

# president Trump inked an agreement to provide
published: 2024-05-01
text: President Trump inked an agreement to provide billions of dollars of military equipment to Ukraine.
expect:
  aid USA -> UKR approved | military

# the United States reaffirmed its commitment to
published: 2024-05-01
text: The United States reaffirmed its commitment to providing Ukraine with military equipment.
expect:
  aid USA -> UKR pledged | military

# canada reiterated its commitment to continuing to
published: 2024-05-01
text: Canada reiterated its commitment to continuing to provide security assistance to Moldova.
expect:
  aid CAN -> MDA pledged | military

# we the United States are also facilitating
published: 2024-05-01
text: We, the United States, are also facilitating significant shipments of security assistance from our Allies to
  Ukraine.
expect:
  aid PARTNERS -> UKR delivering | military

# norway hesitated before providing tanks to Ukraine
published: 2024-05-01
text: Norway hesitated before providing tanks to Ukraine.
expect:
  nothing

# norway criticised Iran accusing it of providing
published: 2024-05-01
text: Norway criticised Iran, accusing it of providing drones to Russia.
expect:
  nothing

# iran denied providing drones to Russia
published: 2024-05-01
text: Iran denied providing drones to Russia.
expect:
  nothing

# the United States will continue to provide
published: 2024-05-01
text: The United States will continue to provide Ukraine with what it needs to defend itself, including air
  defense.
expect:
  aid USA -> UKR pledged | military | air defense (air_defence)

# congress must provide $60 billion in military
published: 2024-05-01
text: Congress must provide $60 billion in military aid to Ukraine.
expect:
  aid USA -> UKR discussed | military | USD 60 billion

# the Department of Defense is in the
published: 2024-05-01
text: The Department of Defense is in the process of delivering hundreds of armored vehicles to Ukraine.
expect:
  aid USA -> UKR delivering | military | armored vehicle (armour)

# we will not be able to continue
published: 2024-05-01
text: We will not be able to continue sending air defense systems to Ukraine.
expect:
  nothing

# the United States will continue to expedite
published: 2024-05-01
text: The United States will continue to expedite the delivery of weapons to Ukraine.
expect:
  aid USA -> UKR pledged | military

# germany refuses to send tanks unless and
published: 2024-05-01
text: Germany refuses to send tanks unless and until America also sends M1 Abrams tanks to Ukraine.
expect:
  nothing

# the Pentagon announced a $1.22 billion Ukraine
published: 2024-05-01
text: The Pentagon announced a $1.22 billion Ukraine Security Assistance Initiative package.
expect:
  aid USA -> UKR pledged | military | USD 1.22 billion

# the leaders welcomed the commitment by the
published: 2024-05-01
text: The leaders welcomed the commitment by the G7 to provide 50 billion dollars to Ukraine.
expect:
  aid G7 -> UKR pledged | USD 50 billion

# biden also requested 3 billion dollars from
published: 2024-05-01
text: Biden also requested 3 billion dollars from Congress for Ukraine.
expect:
  act USA budget proposed | by Congress | USD 3 billion
  aid USA -> UKR discussed | USD 3 billion

# biden also requested $3 billion for Ukraine
published: 2024-05-01
text: Biden also requested $3 billion for Ukraine.
expect:
  aid USA -> UKR discussed | USD 3 billion

# ukraine needs weapons to force Russian troops
published: 2024-05-01
text: Ukraine needs weapons to force Russian troops out.
expect:
  aid ? -> UKR requested | military

# russia denied that its plane crashed into
published: 2024-05-01
text: Russia denied that its plane crashed into the US drone.
expect:
  nothing

# to the Germans send tanks to Ukraine
published: 2024-05-01
text: To the Germans: send tanks to Ukraine.
expect:
  nothing

# the House approved a $61 billion aid
published: 2024-05-01
text: The House approved a $61 billion aid bill for Ukraine.
expect:
  act USA bill passed | by House | USD 61 billion
  aid USA -> UKR discussed | USD 61 billion

# russia demanded security guarantees from the United
published: 2024-05-01
text: Russia demanded security guarantees from the United States.
expect:
  nothing

# belgium will put 200 million euros into
published: 2024-05-01
text: Belgium will put 200 million euros into the Czech initiative aimed at buying artillery ammunition for
  Ukraine.
expect:
  aid BEL -> UKR pledged | EUR 200 million

# leaders of the Group of Seven agreed
published: 2024-05-01
text: Leaders of the Group of Seven agreed on Thursday to lend Ukraine 50 billion dollars by the end of the year.
expect:
  aid G7 -> UKR pledged | USD 50 billion | on 2024-04-25

# washington announced that it was resuming military
published: 2024-05-01
text: Washington announced that it was resuming military assistance to Kyiv.
expect:
  aid USA -> UKR delivering | military

# the Netherlands will be the first NATO
published: 2024-05-01
text: The Netherlands will be the first NATO member to pay for a package of American weapons for Ukraine.
expect:
  aid NLD -> UKR pledged | military

# slovenia is to pass 28 M-55S tanks
published: 2024-05-01
text: Slovenia is to pass 28 M-55S tanks to Ukraine.
expect:
  aid SVN -> UKR pledged | military | 28 M-55S tank (armour)
