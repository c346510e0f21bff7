# spoke
published: 2023-12-20
text: President Emmanuel Macron spoke with Lebanese Prime Minister Najib Mikati on Tuesday.
expect:
  meeting held | Emmanuel Macron, Najib Mikati | FRA, LBN | on 2023-12-19

# at the White House
published: 2024-03-12
text: President Joe Biden met Polish President Andrzej Duda and Prime Minister Donald Tusk at the White House on
  Tuesday.
expect:
  meeting held meeting | Joe Biden, Andrzej Duda, Donald Tusk | USA, POL | on 2024-03-12 | in White House

# upcoming talks
published: 2024-08-12
text: Armenian Foreign Minister Ararat Mirzoyan will meet Secretary of State Antony Blinken in Washington next
  month.
expect:
  meeting planned meeting | Ararat Mirzoyan, Antony Blinken | ARM, USA | on 2024-09 | in Washington

# trilateral
published: 2024-04-11
text: President Joe Biden, Japanese Prime Minister Fumio Kishida and Philippine President Ferdinand Marcos met in
  Washington on Thursday.
expect:
  meeting held meeting | Joe Biden, Fumio Kishida, Ferdinand Marcos | USA, JPN, PHL | on 2024-04-11 | in Washington

# visit last month
published: 2024-04-11
text: Somali Defence Minister Abdulkadir Mohamed Nur visited Ankara in February.
expect:
  meeting held visit | Abdulkadir Mohamed Nur | SOM, TUR | on 2024-02 | in Ankara

# invited
published: 2024-09-10
text: President William Ruto invited Ukrainian Foreign Minister Andrii Sybiha to visit Nairobi in November.
expect:
  meeting planned visit | William Ruto, Andrii Sybiha | KEN, UKR | on 2024-11 | in Nairobi

# call in a title
published: 2023-10-18
title: Readout of President Biden's Call with King Abdullah II of Jordan
text: President Biden spoke today with King Abdullah II of Jordan. The leaders discussed humanitarian needs in the
  region.
expect:
  meeting held call | Biden, Abdullah II | USA, JOR | on 2023-10-18

# thanked in the meeting
published: 2024-01-24
text: Moldovan Prime Minister Dorin Recean met Polish Defence Minister Wladyslaw Kosiniak-Kamysz on Tuesday and
  thanked Poland for providing Moldova with anti-tank missiles.
expect:
  meeting held meeting | Dorin Recean, Wladyslaw Kosiniak-Kamysz | MDA, POL | on 2024-01-23
  aid POL -> MDA delivered | military | anti-tank missile (anti_tank)

# phone call reported
published: 2022-10-25
text: Ukrainian Defence Minister Oleksii Reznikov discussed a new package of military aid with his Spanish
  counterpart Margarita Robles in a phone call.
expect:
  meeting held call | Oleksii Reznikov, Margarita Robles | UKR, ESP
  aid ESP -> UKR discussed | military
