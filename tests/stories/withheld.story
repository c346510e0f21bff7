# a law that does not provide
published: 2024-05-03
text: The Canadian governor general signed a law on Tuesday that does not provide $40 million in aid to Moldova.
expect:
  act CAN law signed | USD 40 million | on 2024-04-30

# asked to refuse
published: 2024-05-03
text: Azerbaijan requested that France refuse howitzers to Armenia.
expect:
  nothing

# proposed not to be given
published: 2024-05-03
text: The European Commission has proposed that 900 million euros be not granted to Georgia.
expect:
  nothing

# thanks for what was refused
published: 2024-05-03
text: The president of Armenia thanked the Greek prime minister for the radars Greece has not delivered.
expect:
  nothing

# not received yet
published: 2024-05-03
text: Moldova has not received the six ambulances donated by Portugal.
expect:
  nothing

# who asks is no giver
published: 2024-05-03
text: Ukraine has taken delivery of six ambulances requested by Moldova.
expect:
  nothing

# no call
published: 2024-05-03
text: Defence Minister Boris Pistorius did not discuss tanks with his Polish counterpart Mariusz Blaszczak in a phone call.
expect:
  nothing

# asked not to pass
published: 2024-05-03
text: Activists urged Congress not to pass supplemental funding for Georgia before the recess.
expect:
  nothing
