# security agreement signed
published: 2024-02-16
text: Germany and Ukraine signed a bilateral security agreement in Berlin on Friday.
expect:
  agreement DEU, UKR security signed | on 2024-02-16 | in Berlin

# ten years, two leaders
published: 2024-05-28
text: Prime Minister Alexander De Croo and President Volodymyr Zelensky signed a ten-year security agreement
  between Belgium and Ukraine in Brussels.
expect:
  agreement BEL, UKR security signed | 10 years | signed by Alexander De Croo, Volodymyr Zelensky | in Brussels

# talks on an agreement
published: 2023-10-04
text: France and Armenia are negotiating a security agreement.
expect:
  agreement FRA, ARM security negotiating

# ratified
published: 2024-12-17
text: The Japanese parliament ratified the security agreement with the Philippines.
expect:
  agreement JPN, PHL security ratified

# loan treaty
published: 2024-06-05
text: On 3 June Poland and South Korea signed a loan agreement worth 5 billion dollars in Warsaw.
expect:
  agreement POL, KOR loan signed | on 2024-06-03 | in Warsaw

# joint production
published: 2024-07-24
text: Turkey and Ukraine signed an agreement on the joint production of drones.
expect:
  agreement TUR, UKR production signed

# entered into force
published: 2023-09-01
text: The partnership agreement between the European Union and Armenia entered into force in March 2021.
expect:
  agreement EU, ARM partnership in_force | on 2021-03
