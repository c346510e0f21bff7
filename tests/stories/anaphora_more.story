# the minister added
published: 2024-02-20
text: Swedish Defence Minister Pal Jonson announced a package of military aid for Ukraine worth 7.1 billion
  kronor. The package contains combat boats and grenades.
expect:
  aid SWE -> UKR pledged | military | SEK 7.1 billion | combat boat (naval); grenade (ammunition)

# both
published: 2024-02-20
text: Canada and Norway are increasing their support. Both countries will give Ukraine drones.
expect:
  aid CAN, NOR -> UKR pledged | military | drone (uav)

# Kyiv for Ukraine
published: 2024-02-20
text: Kyiv has received 12 Caesar howitzers from Paris.
expect:
  aid FRA -> UKR delivered | military | 12 Caesar howitzer (artillery)

# Baghdad for Iraq
published: 2024-02-20
text: Baghdad has asked Seoul for air defence missiles.
expect:
  aid KOR -> IRQ requested | military | air defence missile (air_defence)
