# two fragments of one sentence
published: 2024-03-21
text: Sweden will send Ukraine combat boats. Defence Minister Pal Jonson called the step "an investment in our
  security" and "a sign of our unity".
expect:
  aid SWE -> UKR pledged | military | combat boat (naval)
  statement by Pal Jonson | SWE | "an investment in our security"
  statement by Pal Jonson | SWE | "a sign of our unity"

# fuller form elsewhere
published: 2024-03-21
text: Lithuanian President Gitanas Nauseda met Polish President Andrzej Duda in Vilnius. "We must double our
  efforts," Nauseda said.
expect:
  meeting held meeting | Gitanas Nauseda, Andrzej Duda | LTU, POL | in Vilnius
  statement by Gitanas Nauseda | LTU | "We must double our efforts,"

# he said
published: 2024-03-21
text: German Defence Minister Boris Pistorius announced a 500 million euro military aid package for Ukraine. "This
  is what counts now," he said.
expect:
  aid DEU -> UKR pledged | military | EUR 500 million
  statement by Boris Pistorius | DEU | "This is what counts now,"

# tag before, colon and paragraph
published: 2024-03-21
text: Estonia delivered Javelin missiles to Ukraine in February. Defence Minister Hanno Pevkur said:

  "We gave what we had when it was needed."
expect:
  aid EST -> UKR delivered | military | Javelin missile (anti_tank) | on 2024-02
  statement by Hanno Pevkur | EST | "We gave what we had when it was needed."

# institute speaks
published: 2024-03-21
text: The United States has suspended its arms deliveries to Ukraine. "The pause will cost Ukraine territory this
  spring," the Institute for the Study of War wrote.
expect:
  aid USA -> UKR halted | military
  statement by Institute for the Study of War | "The pause will cost Ukraine territory this spring,"
