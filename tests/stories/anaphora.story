# the package
published: 2024-04-23
text: Britain announced 500 million pounds in military aid for Ukraine on Tuesday. The package includes 400
  vehicles and 60 boats.
expect:
  aid GBR -> UKR pledged | military | GBP 500 million | 400 vehicle (vehicle); 60 boat (naval) | on 2024-04-23

# it has also
published: 2024-02-22
text: Denmark will donate its artillery ammunition to Ukraine. It has also sent six Caesar howitzers to Kyiv.
expect:
  aid DNK -> UKR pledged | military | artillery ammunition (ammunition)
  aid DNK -> UKR delivered | military | 6 Caesar howitzer (artillery)

# title repeated by the body
published: 2023-02-01
title: Netherlands to send Ukraine 100 generators
text: The Netherlands will send 100 generators to Ukraine.
expect:
  aid NLD -> UKR pledged | energy | 100 generator (energy)

# same fact twice
published: 2023-08-20
text: The Netherlands will deliver F-16 fighter jets to Ukraine. The F-16 fighter jets will be delivered by the
  Netherlands to Ukraine after the pilots are ready.
expect:
  aid NLD -> UKR pledged | military | F-16 fighter jet (aircraft)

# body wins over title
published: 2024-01-25
title: Estonia gives Ukraine 80 million euros in military aid
text: Estonia has approved 20 million euros in military aid to Ukraine.
expect:
  aid EST -> UKR approved | military | EUR 20 million

# this support
published: 2024-12-06
text: Moldova received two radars from France in December. The French government approved the delivery of the
  radars last year.
expect:
  aid FRA -> MDA delivered | military | 2 radar (electronic) | on 2024-12
  aid FRA -> MDA approved | military | radar (electronic) | on 2023
