# conference to come
published: 2024-05-06
text: The Ukraine Recovery Conference will take place in Berlin on June 11-12.
expect:
  event planned | Ukraine Recovery Conference | on 2024-06-11/2024-06-12 | in Berlin

# summit held
published: 2023-07-14
text: The NATO summit was held in Vilnius on 11 and 12 July.
expect:
  event held | NATO summit | on 2023-07-11/2023-07-12 | in Vilnius

# postponed
published: 2024-10-09
text: The leaders' meeting of the Ukraine Defence Contact Group in Ramstein has been postponed.
expect:
  event postponed | leaders' meeting of the Ukraine Defence Contact Group | in Ramstein

# cancelled exercise
published: 2024-08-01
text: The military exercise Agile Spirit in Georgia was cancelled last month.
expect:
  event cancelled | military exercise Agile Spirit | on 2024-07 | in Georgia

# attack is no event
published: 2023-12-29
text: Russia launched 158 missiles and drones at Ukrainian cities on Friday.
expect:
  nothing

# setting of a meeting
published: 2024-09-26
text: Kenyan President William Ruto met President Joe Biden on the margins of the United Nations General Assembly
  in New York.
expect:
  meeting held meeting | William Ruto, Joe Biden | KEN, USA | in New York
  event held | United Nations General Assembly | in New York
