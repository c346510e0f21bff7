# committee hearing without help
published: 2024-02-07
text: The committee heard the minister on the state of the railways and adjourned at noon.
expect:
  nothing

# minister tells parliament
published: 2024-02-22
text: The defence minister told parliament that Slovenia has delivered 28 tanks to Ukraine.
expect:
  aid SVN -> UKR delivered | military | 28 tank (armour)

# question of a member
published: 2024-02-22
text: To ask the Secretary of State for Defence whether he plans to send further artillery to Ukraine.
expect:
  nothing

# supplementary budget
published: 2023-04-05
text: The Japanese parliament approved a supplementary budget that includes $470 million in humanitarian aid for
  Ukraine.
expect:
  act JPN budget approved | by parliament | USD 470 million
  aid JPN -> UKR approved | humanitarian | USD 470 million

# ratification
published: 2024-11-06
text: Kenya's National Assembly ratified the security agreement with Britain on Tuesday.
expect:
  agreement KEN, GBR security ratified | on 2024-11-05
