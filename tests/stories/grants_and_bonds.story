# money a parliament is called on to provide
published: 2022-10-04
text: The United States is sending air defence systems to Ukraine. The President is calling on Congress to provide
  additional funding.
expect:
  aid USA -> UKR delivering | military | air defence system (air_defence)
  act USA budget proposed | by Congress

# requested money that should come
published: 2023-11-02
text: Congress should swiftly provide the requested funding. Military aid to Ukraine depends on it.
expect:
  act USA budget proposed | by Congress

# supplemental money recalled
published: 2022-06-10
text: The supplemental funding that Congress provided in May has been vital. Military aid to Ukraine depends on it.
expect:
  act USA budget approved | by Congress | on 2022-05

# money for schools is no act on help
published: 2022-06-10
text: The funding that Congress approved for rural schools in May has been spent, teachers said.
expect:
  nothing

# thanks for a package
published: 2024-06-15
text: I want to thank the Norwegian parliament for passing a package. Military aid to Ukraine depends on it.
expect:
  act NOR ? approved | by Norwegian parliament

# the law somebody signed
published: 2024-12-12
title: Statement from President Joe Biden on military aid to Ukraine
text: The aid for Ukraine comes from the supplemental that I signed in April.
expect:
  act USA law signed | on 2024-04

# a vote on a weekday is no vote on the day
published: 2024-02-29
text: The European Parliament voted on Tuesday in favour of a 50 billion euro facility for Ukraine.
expect:
  act EU ? approved | by European Parliament | EUR 50 billion | on 2024-02-27
  aid EU -> UKR approved | EUR 50 billion | on 2024-02-27

# they signed it there
published: 2024-06-15
text: I am grateful for the security agreement between Ukraine and Japan. We signed it in Italy.
expect:
  agreement UKR, JPN security signed | in Italy

# a number of countries that pledge to sign
published: 2023-08-20
text: Eighteen other countries pledged to sign a bilateral security agreement with Ukraine.
expect:
  agreement PARTNERS, UKR security negotiating

# a signature that is hours away
published: 2024-05-27
text: Spain and Ukraine will sign a security agreement in the coming hours.
expect:
  agreement ESP, UKR security agreed

# one more state that has signed
published: 2024-06-10
text: Iceland has become the latest country to sign a security agreement with Ukraine.
expect:
  agreement ISL, UKR security signed

# he who brings others together is no side
published: 2022-08-02
text: Turkey brokered a deal between Russia and Ukraine on the export of grain.
expect:
  agreement RUS, UKR trade agreed

# the subject of a deal is no side of it
published: 2024-09-12
text: Ukraine signed an agreement with Norway on the delivery of drones to Moldova.
expect:
  agreement UKR, NOR other signed

# bound by a treaty
published: 2023-04-04
text: Minister Annalena Baerbock recalled that Russia was a signatory of the Convention on Cluster Munitions.
expect:
  agreement RUS treaty signed

# a treaty signed by one long ago
published: 2022-03-02
text: The reserve was created under the Agreement on an Energy Programme, signed by Norway on November 18, 1974.
expect:
  agreement NOR treaty signed | on 1974-11-18

# pulled out of a deal
published: 2023-07-20
text: Russia pulled out of the Black Sea grain deal on Monday.
expect:
  agreement RUS trade ended | on 2023-07-17

# agreed on behind and
published: 2025-03-19
text: President Volodymyr Zelensky and President Andrzej Duda met in Warsaw. They reviewed the plans and agreed to share
  radar data between their armies.
expect:
  meeting held meeting | Volodymyr Zelensky, Andrzej Duda | UKR, POL | in Warsaw
  agreement UKR, POL other agreed

# agreeing that something is so binds nobody
published: 2023-05-20
text: Ministers from Japan and Canada agreed that borders must not be changed by force.
expect:
  nothing

# help that would be needed and was not given
published: 2023-05-20
text: If Ukraine had received more weapons, the war would have ended last year, Minister Oleksii Reznikov wrote.
expect:
  nothing

# helping to bypass sanctions is no help
published: 2022-03-14
text: Beijing may undermine Western sanctions by helping Russia bypass them, the ministry in Berlin wrote.
expect:
  nothing

# arms of one's own are no help
published: 2024-05-20
text: Ukraine will probably continue using arms made at home against targets in Russia.
expect:
  nothing

# arms that come from others
published: 2024-05-20
text: Ukraine may lose the city if Western weapons do not arrive soon.
expect:
  outlook UKR | if if Western weapons do not arrive soon | expect Ukraine may lose the city
