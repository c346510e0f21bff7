# passing mention
published: 2024-05-12
text: Western-supplied howitzers roared near Chasiv Yar on Sunday as Russian troops advanced.
expect:
  nothing

# tariff relief
published: 2024-05-12
text: The EU extended duty-free imports from Ukraine for another year.
expect:
  nothing

# accession talks
published: 2024-06-26
text: Moldova's path to the European Union is open, the commissioner told journalists.
expect:
  nothing

# oil price
published: 2024-06-26
text: Crude oil rose by 2 percent to $86 a barrel as traders feared a shortage of supplies from the Middle East.
expect:
  nothing

# flood in the home country
published: 2021-07-21
text: The German cabinet approved 400 million euros in emergency aid for the victims of the floods in the west of
  the country.
expect:
  nothing

# company takeover
published: 2024-02-20
text: The chipmaker said it will provide its customers with 5 million processors next quarter and promised a
  package of discounts.
expect:
  nothing

# film about a war
published: 2024-02-20
text: The film tells the story of a tank crew; it received three awards and $2 million in prize money at the
  festival in Berlin.
expect:
  nothing

# weapons found
published: 2023-07-11
text: Somali police found 200 rifles and 30 mortars in a warehouse near Mogadishu.
expect:
  nothing

# losses
published: 2023-07-11
text: Russia has lost 2,000 tanks since the invasion began, according to the Ukrainian General Staff.
expect:
  nothing

# price cap
published: 2022-12-05
text: The G7 agreed on the eighth package of sanctions and a price cap on Russian oil.
expect:
  nothing

# tourism
published: 2024-04-02
text: More than a million tourists visited the Philippines in the first quarter, the airline reported.
expect:
  nothing

# hockey
published: 2024-05-26
text: Czech striker David Pastrnak scored the goal that gave the country its 13th title.
expect:
  nothing

# weapons used
published: 2024-05-31
text: Israel used American bombs in the strike on Rafah.
expect:
  nothing
