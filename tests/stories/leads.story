# visit and announcement
published: 2024-02-23
text: Danish Prime Minister Mette Frederiksen arrived in Lviv on Friday and announced a 15th aid package of 1.7
  billion kroner for Ukraine.
expect:
  meeting held visit | Mette Frederiksen | DNK, UKR | on 2024-02-23 | in Lviv
  aid DNK -> UKR pledged | package 15 | DKK 1.7 billion | on 2024-02-23

# talks on weapons
published: 2023-07-06
text: President Volodymyr Zelensky met Bulgarian Prime Minister Nikolai Denkov in Sofia on Thursday. Bulgaria will
  sell Ukraine two nuclear reactors, officials said.
expect:
  meeting held meeting | Volodymyr Zelensky, Nikolai Denkov | UKR, BGR | on 2023-07-06 | in Sofia

# donor and thanks
published: 2024-06-18
text: Ukraine has received the third Patriot system from Germany. President Volodymyr Zelensky thanked Chancellor
  Olaf Scholz.
expect:
  aid DEU -> UKR delivered | military | Patriot system (air_defence)

# two stages in one sentence
published: 2024-07-02
text: The Netherlands, which last year promised Ukraine 24 F-16 jets, has issued a permit for their export and
  will send the first of them soon.
expect:
  aid NLD -> UKR pledged | military | 24 F-16 jet (aircraft) | on 2023

# money for schools
published: 2024-11-19
text: Brussels will give Ukraine 160 million euros for the reconstruction of its schools.
expect:
  aid EU -> UKR pledged | reconstruction | EUR 160 million

# generator convoy
published: 2022-12-14
text: France has sent 100 generators to Ukraine and Lithuania is sending transformers.
expect:
  aid FRA -> UKR delivered | energy | 100 generator (energy)
  aid LTU -> UKR delivering | energy | transformer (energy)

# medical help
published: 2022-05-03
text: Japan has sent medicine and 3,000 tents to Ukraine as humanitarian aid.
expect:
  aid JPN -> UKR delivered | humanitarian | medicine (medical); 3000 tent (equipment)

# three donors in one sentence
published: 2023-01-19
text: Denmark is giving Ukraine 19 Caesar howitzers, Sweden will send Archer artillery systems and Estonia has
  promised 113 million euros in military aid.
expect:
  aid DNK -> UKR delivering | military | 19 Caesar howitzer (artillery)
  aid SWE -> UKR pledged | military | Archer artillery system (artillery)
  aid EST -> UKR pledged | military | EUR 113 million

# coalition training
published: 2023-08-25
text: Norway and Belgium will train Ukrainian pilots.
expect:
  aid NOR, BEL -> UKR pledged | training

# military aid from partners
published: 2024-08-20
text: Western partners have delivered six air defence systems to Ukraine.
expect:
  aid PARTNERS -> UKR delivered | military | 6 air defence system (air_defence)
