# not approved
published: 2024-01-30
text: The Slovak government has not approved any new military aid for Ukraine.
expect:
  nothing

# denied having sent
published: 2023-08-03
text: Bulgaria denied that it had sent tanks to Ukraine.
expect:
  nothing

# plain hope
published: 2023-08-03
text: Kyiv hopes that its friends will understand.
expect:
  nothing

# generic support
published: 2024-02-24
text: We stand with Ukraine for as long as it takes, and our support will not waver.
expect:
  nothing

# question
published: 2024-05-15
text: Will Germany send Taurus missiles to Ukraine? Nobody in Berlin wants to say.
expect:
  nothing

# rumour of talks
published: 2023-01-12
text: According to media reports, Finland is considering sending Leopard 2 tanks to Ukraine.
expect:
  aid FIN -> UKR discussed | military | Leopard 2 tank (armour)

# expected to approve
published: 2024-11-12
text: The Australian government is expected to approve a new package of military aid for Ukraine.
expect:
  aid AUS -> UKR discussed | military
  outlook AUS, UKR | expect approve a new package of military aid for Ukraine

# urged to stop
published: 2024-03-25
text: Opposition lawmakers urged London to stop arms deliveries to Israel.
expect:
  nothing

# calls for no help
published: 2024-09-19
text: The prime minister opposes sending weapons to Ukraine.
expect:
  nothing

# history beside news
published: 2024-05-20
text: Taiwan has received 100 Stinger missiles from the United States. Last year Washington approved $345 million
  in military aid for Taiwan.
expect:
  aid USA -> TWN delivered | military | 100 Stinger missile (air_defence)
  aid USA -> TWN approved | military | USD 345 million | on 2023

# thanks for what was given
published: 2023-10-30
text: President Maia Sandu thanked Poland for supplying Moldova with Piorun missiles.
expect:
  aid POL -> MDA delivered | military | Piorun missile (air_defence)

# reported intention of a third party
published: 2024-06-28
text: Israel is working on a transfer of Patriot batteries to Ukraine, according to officials.
expect:
  aid ISR -> UKR discussed | military | Patriot battery (air_defence)

# never promised
published: 2024-04-04
text: Seoul has never promised shells to Kyiv.
expect:
  nothing

# agreed to send
published: 2024-10-22
text: Albania agreed to send Ukraine 22 MaxxPro armoured vehicles.
expect:
  aid ALB -> UKR pledged | military | 22 MaxxPro armoured vehicle (armour)
