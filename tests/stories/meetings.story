# met in a capital
published: 2024-01-23
text: Polish Prime Minister Donald Tusk met with President Volodymyr Zelensky in Kyiv on Monday.
expect:
  meeting held meeting | Donald Tusk, Volodymyr Zelensky | POL, UKR | on 2024-01-22 | in Kyiv

# readout of a call
published: 2023-04-27
title: Readout of Secretary Austin's Call with Romanian Defence Minister Tilvar
text: Secretary of Defense Lloyd Austin spoke by phone today with Romanian Minister of National Defence Angel
  Tilvar.
expect:
  meeting held call | Lloyd Austin, Angel Tilvar | USA, ROU | on 2023-04-27

# planned visit
published: 2024-03-05
text: Spanish Prime Minister Pedro Sanchez will visit Kyiv later this month.
expect:
  meeting planned visit | Pedro Sanchez | ESP, UKR | on 2024-03 | in Kyiv

# visit cancelled
published: 2024-10-10
text: President Joe Biden cancelled his visit to Germany because of a hurricane.
expect:
  meeting cancelled visit | Joe Biden | USA, DEU | in Germany

# video talks
published: 2024-04-15
text: The defence ministers of Estonia and Moldova, Hanno Pevkur and Anatolie Nosatii, held talks by video link.
expect:
  meeting held video | Hanno Pevkur, Anatolie Nosatii | EST, MDA

# trip and meeting
published: 2024-11-21
text: During a working visit to Amman, Dutch Defence Minister Ruben Brekelmans met with Jordanian King Abdullah
  II.
expect:
  meeting held visit | Ruben Brekelmans | NLD, JOR | in Amman
  meeting held meeting | Ruben Brekelmans, Abdullah II | NLD, JOR

# offices without names
published: 2024-05-07
text: The foreign ministers of Lithuania and Armenia met in Vilnius on Tuesday.
expect:
  meeting held meeting | LTU, ARM | on 2024-05-07 | in Vilnius

# will call
published: 2025-03-17
text: President Donald Trump will speak by phone with Vladimir Putin on Tuesday.
expect:
  meeting planned call | Donald Trump, Vladimir Putin | USA, RUS | on 2025-03-18

# meeting with help discussed
published: 2024-06-19
text: Lebanese Prime Minister Najib Mikati met French Foreign Minister Stephane Sejourne on Tuesday to discuss
  French military aid for the Lebanese army.
expect:
  meeting held meeting | Najib Mikati, Stephane Sejourne | LBN, FRA | on 2024-06-18
  aid FRA -> LBN discussed | military | on 2024-06-18

# arrival
published: 2023-09-13
text: German Foreign Minister Annalena Baerbock arrived in Kyiv on Monday for an unannounced visit.
expect:
  meeting held visit | Annalena Baerbock | DEU, UKR | on 2023-09-11 | in Kyiv

# two footballers meet
published: 2023-09-13
text: The two captains met at the centre line before the second half of the cup final between Lyon and Nice.
expect:
  nothing
