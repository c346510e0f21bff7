# the guest is received
published: 2024-05-16
text: Angolan President Joao Lourenco, receiving Prime Minister Luis Montenegro in Luanda, promised to send a
  hospital ship.
expect:
  meeting held meeting | Joao Lourenco, Luis Montenegro | AGO, PRT | in Luanda

# on the way
published: 2024-05-16
text: Norwegian Foreign Minister Espen Barth Eide is heading for Chisinau.
expect:
  meeting planned visit | Espen Barth Eide | NOR, MDA | in Chisinau

# notes compared
published: 2024-05-16
text: Defence ministers Boris Pistorius and Sebastien Lecornu compared notes on the new tank.
expect:
  meeting held | Boris Pistorius, Sebastien Lecornu | DEU, FRA

# told on a call
published: 2024-05-16
text: Prime Minister Rishi Sunak told Benjamin Netanyahu on a call on Tuesday that the crossing must open.
expect:
  meeting held call | Rishi Sunak, Benjamin Netanyahu | GBR, ISR | on 2024-05-14

# phoned
published: 2024-05-16
text: Emmanuel Macron phoned Donald Tusk on Wednesday.
expect:
  meeting held call | Emmanuel Macron, Donald Tusk | FRA, POL | on 2024-05-15

# ministers of an alliance
published: 2024-05-16
text: NATO defence ministers met in Brussels on Tuesday.
expect:
  meeting held meeting | NATO | on 2024-05-14 | in Brussels

# leaders who gathered
published: 2024-05-16
text: The leaders of the G20 who gathered in Brazil did not agree.
expect:
  meeting held | G20 | in Brazil

# two prime ministers arrive
published: 2024-05-16
text: The prime ministers of Finland and Sweden, two states that have joined NATO, have arrived in Ankara.
expect:
  meeting held visit | FIN, SWE, TUR | in Ankara

# the head of a government is to visit
published: 2024-05-16
text: The head of the Spanish government is to visit Rabat on Saturday.
expect:
  meeting planned visit | ESP, MAR | on 2024-05-18 | in Rabat

# the visit of a leader
published: 2024-05-16
text: The visit of the Serbian leader to Budapest began on Wednesday.
expect:
  meeting held visit | SRB, HUN | in Budapest

# invited, place untold
published: 2024-05-16
text: Moldova has invited Romanian Prime Minister Marcel Ciolacu to visit.
expect:
  meeting planned visit | Marcel Ciolacu | ROU, MDA

# looks forward to welcoming
published: 2024-05-16
text: President Joe Biden looks forward to welcoming Prime Minister Edi Rama to Washington.
expect:
  meeting planned visit | Joe Biden, Edi Rama | USA, ALB | in Washington

# remarks before a meeting
published: 2024-05-16
title: Remarks by President Biden and Prime Minister Jonas Store of Norway Before Bilateral Meeting
text: Welcome, everybody. We will get started.
expect:
  meeting held meeting | Biden, Jonas Store | USA, NOR

# a statement on a call
published: 2024-05-16
title: Statement by President Joe Biden on Aid for Moldova and Call with President Maia Sandu of Moldova
text: This morning, I spoke with President Sandu to discuss the elections.
expect:
  meeting held call | Joe Biden, Sandu | USA, MDA | on 2024-05-16

# address by video
published: 2024-05-16
text: President Maia Sandu addressed the Canadian parliament via video link on Monday.
expect:
  meeting held video | Maia Sandu | MDA, CAN | on 2024-05-13

# in town for talks
published: 2024-05-16
text: Prime Minister Kyriakos Mitsotakis was in Ankara for talks with Recep Tayyip Erdogan.
expect:
  meeting held | Kyriakos Mitsotakis, Recep Tayyip Erdogan | GRC, TUR | in Ankara

# talks go on
published: 2024-05-16
text: Nikol Pashinyan resumed talks with Ilham Aliyev about the border.
expect:
  meeting held | Nikol Pashinyan, Ilham Aliyev | ARM, AZE

# their meeting
published: 2024-05-16
text: Prime Minister Pedro Sanchez and President Luiz Inacio Lula da Silva condemned the war. They made a statement
  following their meeting in Madrid.
expect:
  meeting held meeting | Pedro Sanchez, Luiz Inacio Lula da Silva | ESP, BRA | in Madrid

# no talks
published: 2024-05-16
text: Pedro Sanchez looks forward to seeing the results. He told reporters that he would not speak to the
  extremists. Leaders meet many challenges.
expect:
  nothing

# quoted as saying
published: 2024-05-16
text: Lithuania will give Moldova 2 radars, Defence Minister Laurynas Kasciunas said. "We keep our word to our
  friends," BNS quotes him as saying.
expect:
  aid LTU -> MDA pledged | military | 2 radar (electronic)
  statement by Laurynas Kasciunas | LTU | "We keep our word to our friends,"

# a body before him
published: 2024-05-16
text: The EU will give Moldova 2 radars. "The EU condemns the shelling of towns," read the statement of the EU.

  Mihai Popsoi was speaking in Chisinau. The road was closed.

  "There is a danger that they will come. They can do much harm," he said.
expect:
  aid EU -> MDA pledged | military | 2 radar (electronic)
  statement | EU | "The EU condemns the shelling of towns,"
  statement by Mihai Popsoi | MDA | "There is a danger that they will come. They can do much harm,"

# a dash and no tag
published: 2024-05-16
text: Norway will give Moldova 2 radars. When asked why, Prime Minister Jonas Store replied: - You see, this is a
  matter of trust. We keep our word.
expect:
  aid NOR -> MDA pledged | military | 2 radar (electronic)
  statement by Jonas Store | NOR | "You see, this is a matter of trust. We keep our word."

# set phrases and titles are no speech
published: 2024-05-16
text: Norway will give Moldova 2 radars for the "special military operation" museum. See the video "How radars are
  built and used".
expect:
  aid NOR -> MDA pledged | military | 2 radar (electronic)

# a summit named after its town
published: 2024-05-16
text: The plan goes back to what the leaders agreed at the Riga Summit.
expect:
  event held | Riga Summit | in Riga

# what a ceremony marks
published: 2024-05-16
text: The delegation was not invited to a ceremony marking the liberation of the Dachau camp in Germany on Sunday.
expect:
  event held | ceremony marking the liberation of the Dachau camp | on 2024-05-12 | in Germany

# a title in quotation marks
published: 2024-05-16
text: The foundation organized the conference "Ten Years in the Union" in Zagreb on January 29.
expect:
  event held | conference "Ten Years in the Union" | on 2024-01-29 | in Zagreb

# an anniversary is a day
published: 2024-05-16
text: The world marks the second anniversary of Russia's invasion of Ukraine.
expect:
  nothing

# whose session
published: 2024-05-16
text: The plan was agreed at a defence ministers' session in Brussels on April 13.
expect:
  event held | defence ministers' session | on 2024-04-13 | in Brussels

# a topic in plain words
published: 2024-05-16
text: A donors' conference on demining will be held in Zagreb next week.
expect:
  event planned | donors' conference on demining | on 2024-05-20/2024-05-26 | in Zagreb

# exercises at large
published: 2024-05-16
text: About 8,000 troops may take part in exercises across the continent.
expect:
  nothing

# during the call
published: 2024-05-16
text: During the Wednesday telephone conversation, President Joe Biden appealed to the Egyptian President Abdel Fattah
  al-Sisi to open the crossing.
expect:
  meeting held call | Joe Biden, Abdel Fattah al-Sisi | USA, EGY | on 2024-05-15

# the meeting of one with another
published: 2024-05-16
text: The meeting of Hakan Fidan with Antony Blinken is planned for June 24.
expect:
  meeting planned meeting | Hakan Fidan, Antony Blinken | TUR, USA | on 2024-06-24

# whose president says I
published: 2022-05-16
text: Good health to you all! In the morning I spoke with Prime Minister of Canada Justin Trudeau. Europe and Poland
  help, and Europe will be thanked. Late at night I spoke with French President Emmanuel Macron.

  Glory to Ukraine!
expect:
  meeting held | Justin Trudeau | UKR, CAN
  meeting held | Emmanuel Macron | UKR, FRA

# he who speaks between dashes
published: 2024-05-16
text: Estonia will give Moldova 2 radars. Prime Minister Kaja Kallas announced it in Tallinn.

  - I appeal to President Maia Sandu to take them - she said. - They are ready for use.
expect:
  aid EST -> MDA pledged | military | 2 radar (electronic)
  statement by Kaja Kallas | EST | "I appeal to President Maia Sandu to take them They are ready for use."
