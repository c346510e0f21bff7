# speaker after the words
published: 2024-02-13
text: Denmark will send Ukraine 15,000 artillery shells. "We will deliver what Ukraine needs," Danish Prime
  Minister Mette Frederiksen said.
expect:
  aid DNK -> UKR pledged | military | 15000 artillery shell (ammunition)
  statement by Mette Frederiksen | DNK | "We will deliver what Ukraine needs,"

# speaker before the words
published: 2024-02-13
text: Estonia has delivered its howitzers to Ukraine. Estonian Prime Minister Kaja Kallas said: "Our choice is to
  help now or to pay more later."
expect:
  aid EST -> UKR delivered | military | howitzer (artillery)
  statement by Kaja Kallas | EST | "Our choice is to help now or to pay more later."

# split by a tag
published: 2024-06-24
text: The Netherlands will send Ukraine Patriot missiles. "Our stocks are empty," Dutch Defence Minister Kajsa
  Ollongren said, "but our factories are not."
expect:
  aid NLD -> UKR pledged | military | Patriot missile (air_defence)
  statement by Kajsa Ollongren | NLD | "Our stocks are empty, but our factories are not."

# carried to the next paragraph
published: 2024-06-24
text: The Finnish government has approved military aid worth 160 million euros for Ukraine.

  "The parliament must decide this week," Finnish President Alexander Stubb told reporters.

  "There is no time to lose for Europe," he added.
expect:
  aid FIN -> UKR approved | military | EUR 160 million
  statement by Alexander Stubb | FIN | "The parliament must decide this week,"
  statement by Alexander Stubb | FIN | "There is no time to lose for Europe,"

# fragment of three words
published: 2023-05-31
text: The United States approved $500 million in military aid for Taiwan. Taiwanese President Tsai Ing-wen
  described the American decision as "a very strong signal" to the region.
expect:
  aid USA -> TWN approved | military | USD 500 million
  statement by Tsai Ing-wen | TWN | "a very strong signal"

# scare quotes
published: 2023-05-31
text: The Kremlin still calls the invasion a "special operation".
expect:
  nothing

# dash speech
published: 2023-03-09
text: Germany asked Poland to send Leopard tanks to Ukraine.
  - We are not ready to give up our tanks - said Minister Mariusz Blaszczak in Warsaw.
expect:
  aid POL -> UKR requested | military | Leopard tank (armour)
  statement by Mariusz Blaszczak | POL | "We are not ready to give up our tanks"

# actor in a film
published: 2023-03-09
text: "I have waited ten years for this role," the actress told the magazine before the premiere in Cannes.
expect:
  nothing
