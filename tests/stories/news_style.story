# will send the tanks soon
published: 2023-02-07
title: Germany, Denmark, Netherlands to buy Leopard 1 tanks for Ukraine
text: Germany, Denmark and the Netherlands will provide Ukraine with at least 100 Leopard 1 tanks, the three
  defence ministers said in a joint statement. — Ukrinform.
expect:
  aid DEU, DNK, NLD -> UKR pledged | military | 100 Leopard 1 tank (armour)

# head of office met envoy
published: 2022-11-22
text: Head of the Office of the President of Ukraine Andriy Yermak met with Ambassador of Japan to Ukraine Matsuda
  Kuninori and thanked Tokyo for the humanitarian aid provided to Ukraine.
expect:
  meeting held meeting | Andriy Yermak, Matsuda Kuninori | UKR, JPN
  aid JPN -> UKR delivered | humanitarian

# speaker of parliament arrives
published: 2022-09-05
text: Speaker of the Norwegian parliament Masud Gharahkhani arrived in Kyiv on a working visit on Monday.
expect:
  meeting held visit | Masud Gharahkhani | NOR, UKR | on 2022-09-05 | in Kyiv

# humanitarian cargo
published: 2022-04-28
text: Azerbaijan has sent another batch of humanitarian aid to Ukraine, including medicines and tents.
expect:
  aid AZE -> UKR delivered | humanitarian | medicine (medical); tent (equipment)

# billions from a bank
published: 2022-12-20
text: The World Bank will provide Ukraine with an additional $610 million in financial assistance, Prime Minister
  Denys Shmyhal has said.
expect:
  aid WB -> UKR pledged | financial | USD 610 million

# appeal to lawmakers
published: 2022-10-27
text: President Volodymyr Zelensky called on Israel to provide Ukraine with air defence systems.
expect:
  aid ISR -> UKR requested | military | air defence system (air_defence)

# list of needs
published: 2023-04-05
text: At talks with Polish President Andrzej Duda in Warsaw, President Volodymyr Zelensky asked Poland for more
  fighter jets.
expect:
  meeting held | Volodymyr Zelensky, Andrzej Duda | UKR, POL | in Warsaw
  aid POL -> UKR requested | military | fighter jet (aircraft)

# ring exchange
published: 2022-08-23
text: Germany and Slovakia signed an agreement on a ring exchange under which Slovakia will hand over 30 infantry
  fighting vehicles to Ukraine.
expect:
  agreement DEU, SVK other signed
  aid SVK -> UKR pledged | military | 30 infantry fighting vehicle (armour)

# no comment
published: 2023-01-15
text: The chancellor's spokesman declined to comment on the delivery of tanks to Ukraine.
expect:
  nothing

# reported losses of a convoy
published: 2022-05-09
text: Explosions were heard in Odesa on Monday evening; two hotels were hit, the regional administration reported.
expect:
  nothing
