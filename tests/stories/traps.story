# sanctions package
published: 2022-06-03
text: The EU adopted its sixth package of sanctions against Russia on Friday.
expect:
  nothing

# troops to allies
published: 2022-02-11
text: The United States will deploy 3,000 additional troops to Poland.
expect:
  nothing

# weapons captured
published: 2022-10-04
text: Ukrainian forces captured 20 Russian T-72 tanks near Lyman.
expect:
  nothing

# training of own troops
published: 2023-05-06
text: Germany trained 500 soldiers of its own on the new howitzers.
expect:
  nothing

# domestic defence budget
published: 2024-03-14
text: Estonia will spend 3.2 percent of its gross domestic product on defence next year and buy six HIMARS
  launchers.
expect:
  nothing

# football
published: 2024-05-28
text: Ukraine beat Germany 2-1 in a friendly match in Nuremberg, with two goals in the last ten minutes.
expect:
  nothing

# refugees taken in
published: 2022-04-01
text: Poland has taken in more than two million refugees from Ukraine.
expect:
  nothing

# crime
published: 2024-02-19
text: Police in Belgrade arrested a man who sold stolen rifles. "I needed the money for my children," he told the
  court.
expect:
  nothing
