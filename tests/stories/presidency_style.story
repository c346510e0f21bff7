# call of advisers
published: 2023-02-03
title: Readout of National Security Advisor Jake Sullivan's Call with Head of the Office of the President Andriy
  Yermak
text: National Security Advisor Jake Sullivan spoke today with Andriy Yermak, Head of the Office of the President
  of Ukraine. Mr. Sullivan underscored that the United States will continue to provide Ukraine with security
  assistance.
expect:
  meeting held call | Jake Sullivan, Andriy Yermak | USA, UKR | on 2023-02-03
  aid USA -> UKR pledged | military

# statement on a package
published: 2022-06-01
title: Statement by President Biden on Additional Security Assistance to Ukraine
text: Today, I am announcing a significant new security assistance package of $700 million to Ukraine. This
  package will include HIMARS rocket systems, Javelin anti-tank missiles and helicopters.
expect:
  aid USA -> UKR pledged | military | USD 700 million | HIMARS rocket system (rocket_artillery); Javelin anti-tank missile (anti_tank); helicopter (aircraft) | on 2022-06-01

# thanks to congress
published: 2022-12-23
title: Statement on the Omnibus
text: I thank Congress for passing a bill that provides $45 billion in military and economic assistance to
  Ukraine. I look forward to signing it.
expect:
  act USA bill approved | by Congress | USD 45 billion
  aid USA -> UKR approved | military, financial | USD 45 billion

# condolences
published: 2023-10-26
title: Statement on the storm in Mexico
text: Our hearts are with the people of Acapulco. I have directed my administration to work closely with our
  partners in Mexico.
expect:
  nothing

# philippine dialogue
published: 2024-07-30
title: Joint statement on the dialogue
text: Secretary Antony Blinken and Secretary Lloyd Austin met with Philippine counterparts Enrique Manalo and
  Gilberto Teodoro in Manila on July 30. The United States announced $500 million in military financing for
  the Philippines.
expect:
  meeting held meeting | Antony Blinken, Lloyd Austin, Enrique Manalo, Gilberto Teodoro | USA, PHL | on 2024-07-30 | in Manila
  aid USA -> PHL pledged | military | USD 500 million

# energy help
published: 2022-11-29
title: U.S. Support for Ukraine's Energy Grid
text: The United States will provide over $53 million to Ukraine for electricity grid equipment, including
  transformers and circuit breakers.
expect:
  aid USA -> UKR pledged | energy | min USD 53 million | transformer (energy); circuit breaker (energy)
