# quotation in an off-topic text
published: 2004-11-12
text: The singer will play ten concerts in the United States next year. "I can't wait to see my American fans,"
  she said.
expect:
  nothing

# tank as a container
published: 2024-07-02
text: Jordan will receive 12 water tanks and a pumping station for the town of Irbid from a private foundation.
expect:
  nothing

# rocket of a space agency
published: 2024-07-10
text: The new Ariane rocket carried several satellites into orbit; the European agency delivered the launcher to
  the pad in May.
expect:
  nothing

# aid as a word in sport
published: 2024-07-10
text: With the aid of the wind, the Kenyan runner won the marathon in Chicago and received $100,000.
expect:
  nothing

# package tour
published: 2005-01-18
text: British holiday firms sold more package tours to Turkey and Israel than in any year before.
expect:
  nothing

# state aid
published: 2005-01-18
text: The European Commission approved French state aid of 200 million euros for the shipyard in Saint-Nazaire.
expect:
  nothing

# weapons programme of one's own
published: 2023-09-05
text: Taiwan will build eight submarines of its own and has set aside $16 billion for the programme.
expect:
  nothing

# sale of a football club
published: 2023-09-05
text: The club has agreed to loan its Armenian midfielder to a team in Israel until the end of the season.
expect:
  nothing

# arms race in computing
published: 2005-02-02
text: The company supports its partners with a package of tools against computer viruses, and will deliver the
  first part in March.
expect:
  nothing

# domestic relief
published: 2023-02-13
text: The Turkish government allocated 100 billion lira to the victims of the earthquake in the south of the
  country.
expect:
  nothing

# threats
published: 2023-02-13
text: Moscow threatened to strike convoys with Western weapons.
expect:
  nothing

# stolen aid
published: 2023-02-13
text: A court in Mogadishu jailed two men for stealing bags of flour from a warehouse.
expect:
  nothing

# a package that comes after another has not arrived
published: 2024-05-03
text: In March Norway approved its fourth package of military aid to Moldova. The fourth package comes five months after the third.
expect:
  aid NOR -> MDA approved | military | package 4 | on 2024-03

# what a loan comes to is a sum, no delivery
published: 2024-05-03
text: The whole loan comes to about 45 billion euros. The United States is one of the lenders.
expect:
  nothing

# where money comes from
published: 2024-05-03
text: Grants come from Denmark, the Netherlands and Norway.
expect:
  nothing

# a conference gives nothing
published: 2024-05-03
text: The Moldova Recovery Conference in Vilnius closed with promises of more than 3 billion euros, Lithuanian Prime Minister Ingrida Šimonytė said.
expect:
  event held | Moldova Recovery Conference | in Vilnius

# the second sum has its own giver
published: 2024-05-03
text: Norway will give Moldova 20 million euros and Denmark 5 million euros.
expect:
  aid NOR -> MDA pledged | EUR 20 million
  aid DNK -> MDA pledged | EUR 5 million
