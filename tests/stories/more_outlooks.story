# plain future is no outlook
published: 2024-03-28
text: Denmark will open an office in Kyiv, the ambassador told reporters.
expect:
  nothing

# is expected to announce
published: 2023-11-02
text: The United States is expected to announce a $425 million arms package for Ukraine on Friday.
expect:
  aid USA -> UKR discussed | military | USD 425 million | on 2023-11-03
  outlook USA, UKR | expect announce a $425 million arms package for Ukraine
