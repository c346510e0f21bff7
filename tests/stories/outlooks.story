# likely delay
published: 2024-01-11
text: American military aid to Ukraine is likely to decrease next year.
expect:
  outlook USA, UKR | expect decrease next year

# if not, then
published: 2024-02-16
text: If the United States does not renew its military aid, Ukraine will lose more towns, analysts said.
expect:
  outlook USA, UKR | if If the United States does not renew its military aid | expect Ukraine will lose more towns

# preparing for a change
published: 2024-11-08
text: Germany is preparing to replace American weapons deliveries to Ukraine if Washington ends its support.
expect:
  outlook DEU, UKR, USA | if if Washington ends its support | expect replace American weapons deliveries to Ukraine

# weather
published: 2024-11-08
text: Heavy snow is expected in the Alps if the wind turns to the north.
expect:
  nothing

# course of the war
published: 2024-05-17
text: Russian forces are likely to advance further towards Kharkiv.
expect:
  nothing
