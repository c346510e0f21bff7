# a running total beside a pledge is not its price
published: 2024-05-01
text: Norway will give Ukraine a Harpoon launcher. Norwegian military aid has reached 2 billion kroner since February, the minister said in an interview.
expect:
  aid NOR -> UKR pledged | military | 1 Harpoon launcher (missile)

# what help had come to by a day
published: 2024-05-01
text: Latvia is sending Moldova more artillery ammunition. By the minister's count, Latvian military help had a value of more than 232 million euros on 21 April.
expect:
  aid LVA -> MDA delivering | military | artillery ammunition (ammunition)

# a plan that would cost much
published: 2024-05-01
text: Prime Minister Denys Shmyhal presented a recovery plan that would cost at least 90 billion dollars. Austria hosts the conference for Ukraine.
expect:
  nothing

# through whom the money goes
published: 2024-05-01
text: Lithuania is sending Moldova shells. Last week the government allocated 4 million euros for energy equipment through the World Bank.
expect:
  aid LTU -> MDA delivering | military | shell (ammunition)
  aid LTU -> MDA approved | energy | EUR 4 million | energy equipment (energy) | on 2024-04-22/2024-04-28

# who wants to give asks nobody
published: 2024-05-01
text: Portugal wants to give Ukraine tanks.
expect:
  aid PRT -> UKR discussed | military | tank (armour)

# who wants another to give asks
published: 2024-05-01
text: Portugal wants Spain to give Ukraine tanks.
expect:
  aid ESP -> UKR requested | military | tank (armour)

# bought in company
published: 2024-05-01
text: Croatia is giving Ukraine a package of weapons worth 58 million euros. The package includes T-72 tanks, part of them bought together with other countries.
expect:
  aid HRV -> UKR delivering | military | EUR 58 million | T-72 tank (armour)

# a talk with makers is none with the neighbour at the table
published: 2024-05-01
text: The American president had spoken to Emmanuel Macron by phone. The Moldovan delegation also talked with makers of weapons about Patriot systems.
expect:
  meeting held call | Emmanuel Macron | USA, FRA

# a name ends with its noun
published: 2024-05-01
text: Denmark sends Ukraine four radars. It holds a referendum on European defence on 1 June.
expect:
  aid DNK -> UKR delivering | military | 4 radar (electronic)
  event planned | referendum on European defence | on 2024-06-01

# who needs what he has asks nobody
published: 2024-05-01
text: Ukraine asked Canada for radars. The minister said that Canada needed its radars.
expect:
  aid CAN -> UKR requested | military | radar (electronic)

# a call has no place
published: 2024-05-01
text: The American president spoke to Emmanuel Macron by phone on Monday and agreed to a meeting in Budapest.
expect:
  meeting held call | Emmanuel Macron | USA, FRA | on 2024-04-29

# who wants to give, and whose consent it takes
published: 2024-05-01
text: Poland had announced that it wanted to give Ukraine a company of Leopards, which takes Germany's consent.
expect:
  aid POL -> UKR discussed | military | Leopard (armour)

# who is spoken of most may be the foe, and says no "I"
published: 2024-05-01
text: Unbreakable people! Russia wants a crisis. Russia closes the ports. Russia counts on hunger, and Russia will lose. I spoke today with the President of Indonesia.
expect:
  nothing
