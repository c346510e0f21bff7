# dashes and colon
published: 2023-04-27
text: - Almost all promised combat vehicles have already been delivered to Ukraine by NATO allies - said NATO
  Secretary General Jens Stoltenberg.
expect:
  aid NATO -> UKR delivered | military | combat vehicle (armour)
  statement by Jens Stoltenberg | NATO | "Almost all promised combat vehicles have already been delivered to Ukraine by NATO allies"

# missing space after the point
published: 2023-04-27
text: Poland has already given Ukraine 14 Leopard tanks.The Polish government also approved the transfer of 10
  MiG-29 aircraft to Ukraine.
expect:
  aid POL -> UKR delivered | military | 14 Leopard tank (armour)
  aid POL -> UKR approved | military | 10 MiG-29 aircraft (aircraft)

# weapons deliveries stopped
published: 2023-09-21
text: Prime Minister Mateusz Morawiecki announced that Poland has stopped deliveries of weapons to Ukraine.
expect:
  aid POL -> UKR halted | military

# quoted from a newspaper
published: 2024-04-20
text: "The new package is too small for this war," the Washington Post writes. The United States is sending
  Ukraine artillery ammunition.
expect:
  aid USA -> UKR delivering | military | artillery ammunition (ammunition)
  statement by Washington Post | "The new package is too small for this war,"

# belarus and russia
published: 2023-06-14
text: Russia has handed over Iskander missile systems to Belarus, the defence ministry in Minsk announced.
expect:
  aid RUS -> BLR delivered | military | Iskander missile system (missile)
