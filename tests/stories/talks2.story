# joined by the vice president
published: 2024-05-16
text: President Joseph R. Biden, Jr., joined by Vice President Kamala Harris, spoke today with President Maia Sandu of
  Moldova about the elections.
expect:
  meeting held | Joseph R. Biden, Kamala Harris, Maia Sandu | USA, MDA | on 2024-05-16

# told on a day
published: 2024-05-16
title: Statement from President Joe Biden on Support for Moldova
text: As I told President Sandu on May 12, our friendship is unshakable.
expect:
  meeting held | Joe Biden, Sandu | USA, MDA | on 2024-05-12

# an interviewer is told nothing in talks
published: 2024-05-16
text: Prime Minister Rishi Sunak told the BBC on Monday that he would stay.
expect:
  nothing

# welcomed back
published: 2024-05-16
title: Statement from President Joe Biden on Moldova
text: I am proud to welcome President Sandu back to the White House today.
expect:
  meeting held visit | Joe Biden, Sandu | USA, MDA | on 2024-05-16 | in White House

# tomorrow, the date said
published: 2024-05-15
text: President Biden looks forward to welcoming President Sandu tomorrow, May 17, at the White House.
expect:
  meeting planned meeting | Biden, Sandu | USA, MDA | on 2024-05-17 | in White House

# a counted meeting on the day of the sentence
published: 2024-05-16
text: Today, as part of the Conference for Democracy in Moldova and her third meeting with Moldovan President Maia Sandu,
  Vice President Kamala Harris opened an office.
expect:
  event held | Conference for Democracy in Moldova | on 2024-05-16
  meeting held meeting | Kamala Harris, Maia Sandu | USA, MDA | on 2024-05-16

# an ordinal session
published: 2024-05-16
text: Today, in his address to the 75th session of the United Nations General Assembly, President Biden praised the treaty.
expect:
  event held | 75th session of the United Nations General Assembly | on 2024-05-16

# topics in a name
published: 2024-05-16
text: President Biden will convene the White House Conference on Water, Soil, and Forests on September 28.
expect:
  event planned | White House Conference on Water, Soil, and Forests | on 2024-09-28

# the host is the place
published: 2024-05-16
text: Next month, Norway will host a high-level international summit aimed at finding a path to peace.
expect:
  event planned | summit | on 2024-06 | in Norway

# on the margins
published: 2024-05-14
text: President Duda met with Chancellor Scholz on the margins of the Global Health Conference in Lima on Monday.
expect:
  event held | Global Health Conference | in Lima
  meeting held meeting | Duda, Scholz | POL, DEU | on 2024-05-13 | in Lima

# past a relative clause
published: 2024-05-16
text: German Foreign Minister Annalena Baerbock, who had arrived on Monday, met with her counterpart Dmytro Kuleba.
expect:
  meeting held meeting | Annalena Baerbock, Dmytro Kuleba | DEU, UKR

# delegates between dashes
published: 2024-05-16
text: Four African leaders – the presidents of Ghana, Senegal and Zambia, as well as Egypt’s prime minister – visited
  Moldova on Friday.
expect:
  meeting held visit | GHA, SEN, ZMB, EGY, MDA | on 2024-05-10 | in Moldova

# who met
published: 2024-05-16
text: Reporters asked about the President of Turkey Recep Tayyip Erdogan, who met in Istanbul with President Volodymyr Zelensky.
expect:
  meeting held meeting | Recep Tayyip Erdogan, Volodymyr Zelensky | TUR, UKR | in Istanbul

# agreed in a phone call
published: 2024-05-16
text: "The border must stay open," Joe Biden and German Chancellor Olaf Scholz agreed in a phone call on Wednesday.
expect:
  meeting held call | Joe Biden, Olaf Scholz | USA, DEU | on 2024-05-15
  statement by Olaf Scholz | DEU | "The border must stay open,"

# a call that lasted
published: 2024-05-16
text: The call between Joe Biden and Vladimir Putin lasted an hour.
expect:
  meeting held call | Joe Biden, Vladimir Putin | USA, RUS

# an organisation's ministers
published: 2024-05-16
text: The idea was discussed during the meeting of G7 finance ministers.
expect:
  meeting held meeting | G7

# discussed in an address
published: 2024-05-16
text: Free people of Ukraine!
  Nuclear safety was also discussed today with Prime Minister of the Netherlands Mark Rutte.
expect:
  meeting held | Mark Rutte | UKR, NLD | on 2024-05-16

# no plans to meet
published: 2024-05-16
text: Antony Blinken said he had no plans to meet with Sergei Lavrov.
expect:
  nothing

# a hope of talks
published: 2024-05-16
text: Antony Blinken expressed the hope that Ukraine and Russia would start negotiations.
expect:
  nothing

# speaking out
published: 2024-05-16
text: Joe Biden and Olaf Scholz spoke out against the war.
expect:
  nothing

# a later day is not the day of past talks
published: 2024-05-16
text: Emmanuel Macron and Olaf Scholz discussed the road in advance of tomorrow's opening.
expect:
  meeting held | Emmanuel Macron, Olaf Scholz | FRA, DEU

# an announced summit
published: 2024-05-16
text: The minister announced another Polish-German summit.
expect:
  event planned | Polish-German summit

# the leader of that age
published: 2024-05-16
text: President Vladimir Putin met with President Xi Jinping in Moscow.
  Speaking later in Volgograd, Mr Putin hinted at more.
  "Those who hope to win on the battlefield do not understand us," the 70-year-old leader said.
expect:
  meeting held meeting | Vladimir Putin, Xi Jinping | RUS, CHN | in Moscow
  statement by Vladimir Putin | RUS | "Those who hope to win on the battlefield do not understand us,"

# a senior official of those named before
published: 2024-05-16
text: Antony Blinken met with Olaf Scholz.
  Pentagon officials have said that the road is closed. “There isn’t open ground that you can drive across,” a senior
  defence official said.
expect:
  meeting held meeting | Antony Blinken, Olaf Scholz | USA, DEU
  statement | USA | "There isn’t open ground that you can drive across,"
