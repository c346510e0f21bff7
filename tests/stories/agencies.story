# dateline with time
published: 2022-05-06
title: Canada sends drones to Ukraine (06.05.22 18:20)
text: 06.05.22 18:20 - Canada sends drones to Ukraine. Canada has sent four drone cameras and 20,000 artillery
  shells to Ukraine. View news.
expect:
  aid CAN -> UKR delivered | military | 4 drone camera (electronic); 20000 artillery shell (ammunition)

# agency tail
published: 2022-07-08
title: Lithuania to hand over ten armored vehicles to Ukraine
text: Lithuania will hand over ten M113 armored personnel carriers to the Armed Forces of Ukraine in the near
  future. — Ukrinform.
expect:
  aid LTU -> UKR pledged | military | 10 M113 armored personnel carrier (armour)

# city dateline
published: 2024-02-18
text: COPENHAGEN, Feb 18 - Denmark will donate its entire artillery to Ukraine, Prime Minister Mette Frederiksen
  said.
expect:
  aid DNK -> UKR pledged | military | artillery (artillery)

# telegram post
published: 2023-11-09
text: "I am grateful to Finland for the new package of military aid," President Volodymyr Zelensky wrote on
  Telegram. Finland approved its 20th military aid package for Ukraine on Thursday.
expect:
  aid FIN -> UKR approved | military | package 20 | on 2023-11-09
  statement by Volodymyr Zelensky | UKR | "I am grateful to Finland for the new package of military aid,"

# recalling another report
published: 2023-03-23
text: Slovakia handed over four MiG-29 fighter jets to Ukraine on Thursday. As reported earlier, the Slovak
  government approved the transfer of 13 MiG-29 fighter jets on March 17.
expect:
  aid SVK -> UKR delivered | military | 4 MiG-29 fighter jet (aircraft) | on 2023-03-23
  aid SVK -> UKR approved | military | 13 MiG-29 fighter jet (aircraft) | on 2023-03-17

# a visit and its aim
published: 2022-03-23
text: Polish President Andrzej Duda will visit Bucharest on March 24, the president's office has reported. —
  Ukrinform.
expect:
  meeting planned visit | Andrzej Duda | POL, ROU | on 2022-03-24 | in Bucharest

# minister of both states in a call
published: 2022-09-27
text: Ukrainian Foreign Minister Dmytro Kuleba had a phone call with his Japanese counterpart Yoshimasa Hayashi on
  Tuesday.
expect:
  meeting held call | Dmytro Kuleba, Yoshimasa Hayashi | UKR, JPN | on 2022-09-27

# losses and supplies
published: 2022-06-10
text: The enemy lost 30 vehicles over the past day, the General Staff said. Fighting continues near
  Sievierodonetsk.
expect:
  nothing

# two headlines about one fact
published: 2022-06-22
title: German howitzers are in Ukraine
text: Ukraine has received self-propelled howitzers Panzerhaubitze 2000 from Germany.
expect:
  aid DEU -> UKR delivered | military | self-propelled howitzer Panzerhaubitze 2000 (artillery)
