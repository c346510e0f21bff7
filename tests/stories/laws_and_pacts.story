# a parliament gives the green light
published: 2024-03-06
text: The Danish parliament has given the green light to an aid programme for Ukraine worth DKK 12 billion.
expect:
  act DNK ? approved | by Danish parliament | DKK 12 billion
  aid DNK -> UKR approved | DKK 12 billion

# one chamber passes a package
published: 2024-04-22
text: The House of Representatives on Saturday passed a $61 billion military aid package for Ukraine.
expect:
  act USA bill passed | by House of Representatives | USD 61 billion | on 2024-04-20
  aid USA -> UKR discussed | military | USD 61 billion | on 2024-04-20

# a package approved by a parliament
published: 2024-02-09
text: The military aid package for Ukraine was approved by the Bundestag on Thursday.
expect:
  act DEU ? approved | by Bundestag | on 2024-02-08
  aid DEU -> UKR approved | military | on 2024-02-08

# a resolution in support
published: 2024-02-23
text: The Riigikogu adopted a resolution in support of Ukraine on Thursday.
expect:
  act EST resolution approved | by Riigikogu | on 2024-02-22

# a chamber rejects
published: 2024-02-08
text: The US Senate rejected a bill with $60 billion in aid to Ukraine on Wednesday.
expect:
  act USA bill rejected | by US Senate | USD 60 billion | on 2024-02-07

# a law on something else
published: 2024-04-11
text: The Verkhovna Rada passed a law on mobilization while Kyiv waits for ammunition.
expect:
  nothing

# a house that could not agree
published: 2024-01-11
text: Congress has failed to pass the aid package for Ukraine.
expect:
  nothing

# an act signed
published: 2022-05-10
text: President Joe Biden signed the Ukraine Democracy Defense Lend-Lease Act on Monday.
expect:
  act USA law signed | by President | on 2022-05-09

# parliament turned to for money
published: 2022-09-03
text: The Biden administration turned to Congress for an additional $11.7 billion in aid to Ukraine.
expect:
  act USA budget proposed | by Congress | USD 11.7 billion
  aid USA -> UKR discussed | USD 11.7 billion

# signatures under a joint venture
published: 2024-06-12
text: Ukraine and Germany have put their signatures under an agreement on a joint venture for drones.
expect:
  agreement UKR, DEU production signed

# a joint venture set up
published: 2024-06-12
text: Ukraine and Turkey set up a joint venture to build corvettes.
expect:
  agreement UKR, TUR production agreed

# the signing of an agreement as a noun
published: 2024-07-09
text: Following the signing of the security agreement between Ukraine and Poland, the two sides exchanged notes.
expect:
  agreement UKR, POL security signed

# out of a deal
published: 2023-07-18
text: Russia withdrew from the Black Sea grain deal on Monday.
expect:
  agreement RUS trade ended | on 2023-07-17

# ministers of two states sign
published: 2024-10-01
text: The defence ministers of Ukraine and Denmark signed a letter of intent on the joint production of weapons.
expect:
  agreement UKR, DNK production signed

# a city in a treaty's name
published: 2024-10-25
text: Historians compared it to the Treaty of Versailles.
expect:
  nothing

# a condition first
published: 2024-02-15
text: If Congress does not approve new funds, Ukraine could run out of shells by summer.
expect:
  outlook USA, UKR | if If Congress does not approve new funds | expect Ukraine could run out of shells by summer

# a condition inside the sentence
published: 2024-02-15
text: The war, if we help Ukraine, will end with a just peace, Germany's chancellor said.
expect:
  outlook UKR, DEU | if if we help Ukraine | expect will end with a just peace

# support that could wane
published: 2024-02-15
text: Analysts fear that US support for Ukraine could wane after the election.
expect:
  outlook USA, UKR | expect US support for Ukraine could wane

# a vote awaited
published: 2024-04-16
text: A vote on the aid package for Ukraine is expected in Washington on Saturday.
expect:
  outlook UKR | expect A vote on the aid package for Ukraine

# help and its effect
published: 2024-04-16
text: Delays in US aid could allow Russia to break through.
expect:
  outlook USA, RUS | if Delays in US aid | expect could allow Russia to break through

# what an ability depends on
published: 2024-04-16
text: Ukraine's ability to advance may well depend on further supplies of weapons.
expect:
  outlook UKR | if further supplies of weapons | expect Ukraine's ability to advance

# gas is no help
published: 2022-07-20
text: Germany warned that Russia could stop gas supplies if sanctions stay in force.
expect:
  nothing

# as long as it takes
published: 2023-07-20
text: Canada will support Ukraine as long as it takes.
expect:
  nothing
