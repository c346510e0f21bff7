"""Sums of money: text in, marks out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pledgebook.reading.amounts import find_money

# (text, words of the mark, value, currency, bound)
ONE = [
    # symbols
    ("a package worth $1.7 billion for Kyiv", "$1.7 billion", "1700000000", "USD", None),
    ("it gave $ 322 million", "$ 322 million", "322000000", "USD", None),
    ("it gave US$50 million", "US$50 million", "50000000", "USD", None),
    ("it gave US $50 million", "$50 million", "50000000", "USD", None),
    ("it gave U.S.$50 million", "U.S.$50 million", "50000000", "USD", None),
    ("a $250,000 grant", "$250,000", "250000", "USD", None),
    ("a $1,250,000.50 grant", "$1,250,000.50", "1250000.5", "USD", None),
    ("€12.5 million", "€12.5 million", "12500000", "EUR", None),
    ("£4.6bn for this year", "£4.6bn", "4600000000", "GBP", None),
    ("¥6.5 trillion in the draft", "¥6.5 trillion", "6500000000000", "JPY", None),
    ("C$500 million in aid", "C$500 million", "500000000", "CAD", None),
    ("a C$D40 million loan", "C$D40 million", "40000000", "CAD", None),
    ("A$110 million", "A$110 million", "110000000", "AUD", None),
    ("NZ$7.9m", "NZ$7.9m", "7900000", "NZD", None),
    ("NT$2 billion", "NT$2 billion", "2000000000", "TWD", None),
    ("HK$3 million", "HK$3 million", "3000000", "HKD", None),
    ("R$90 million", "R$90 million", "90000000", "BRL", None),
    ("₴1.5 billion", "₴1.5 billion", "1500000000", "UAH", None),
    ("₹200 crore", "₹200 crore", "2000000000", "INR", None),
    ("₩130 billion", "₩130 billion", "130000000000", "KRW", None),
    ("500 million € for shells", "500 million €", "500000000", "EUR", None),
    ("paid 120€ for it", "120€", "120", "EUR", None),
    ("300 million zł", "300 million zł", "300000000", "PLN", None),
    ("45 million Kč", "45 million Kč", "45000000", "CZK", None),
    # codes before and after
    ("USD 500m", "USD 500m", "500000000", "USD", None),
    ("EUR 3.4B", "EUR 3.4B", "3400000000", "EUR", None),
    ("EUR500m", "EUR500m", "500000000", "EUR", None),
    ("40 EUR million", "40 EUR million", "40000000", "EUR", None),
    ("SEK 16.1 billion", "SEK 16.1 billion", "16100000000", "SEK", None),
    ("DKK 2.820 billion", "DKK 2.820 billion", "2820000000", "DKK", None),
    ("UAH 1bn", "UAH 1bn", "1000000000", "UAH", None),
    ("NOK 75 billion over five years", "NOK 75 billion", "75000000000", "NOK", None),
    ("CHF 1.5 billion", "CHF 1.5 billion", "1500000000", "CHF", None),
    ("30 million CHF", "30 million CHF", "30000000", "CHF", None),
    ("700000 USD", "700000 USD", "700000", "USD", None),
    ("700 000 EUR", "700 000 EUR", "700000", "EUR", None),
    ("EUR 1'250'000", "EUR 1'250'000", "1250000", "EUR", None),
    ("1.250.000 EUR", "1.250.000 EUR", "1250000", "EUR", None),
    ("EUR 250.000", "EUR 250.000", "250000", "EUR", None),
    ("13,2 million USD", "13,2 million USD", "13200000", "USD", None),
    ("€1,2 Mrd. were left", "€1,2 Mrd.", "1200000000", "EUR", None),
    ("US$ 1,5 billion", "US$ 1,5 billion", "1500000000", "USD", None),
    ("EUR 12 mln", "EUR 12 mln", "12000000", "EUR", None),
    ("TRY 40 million", "TRY 40 million", "40000000", "TRY", None),
    ("GEL 5 million", "GEL 5 million", "5000000", "GEL", None),
    ("SDR 1.2 billion", "SDR 1.2 billion", "1200000000", "XDR", None),
    ("$500 million CAD", "$500 million CAD", "500000000", "CAD", None),
    ("$47 million (Canadian)", "$47 million (Canadian)", "47000000", "CAD", None),
    ("$5 million USD", "$5 million USD", "5000000", "USD", None),
    # nouns
    ("54 million pounds for drones", "54 million pounds", "54000000", "GBP", None),
    ("half a billion euros", "half a billion euros", "500000000", "EUR", None),
    ("half-a-billion dollars", "half-a-billion dollars", "500000000", "USD", None),
    ("a quarter of a million pounds", "a quarter of a million pounds", "250000", "GBP", None),
    ("a million dollars", "a million dollars", "1000000", "USD", None),
    ("two and a half billion euros", "two and a half billion euros", "2500000000", "EUR", None),
    ("one hundred and twenty-five thousand dollars", "one hundred and twenty-five thousand dollars", "125000", "USD", None),
    ("five million roubles", "five million roubles", "5000000", "RUB", None),
    ("28 billion hryvnias", "28 billion hryvnias", "28000000000", "UAH", None),
    ("28 billion Ukrainian hryvnias", "28 billion Ukrainian hryvnias", "28000000000", "UAH", None),
    ("9.1 million kuna", "9.1 million kuna", "9100000", "HRK", None),
    ("40 million zlotys", "40 million zlotys", "40000000", "PLN", None),
    ("2 billion forints", "2 billion forints", "2000000000", "HUF", None),
    ("17 million Czech crowns", "17 million Czech crowns", "17000000", "CZK", None),
    ("3 billion Danish kroner", "3 billion Danish kroner", "3000000000", "DKK", None),
    ("3 billion Danish kronor", "3 billion Danish kronor", "3000000000", "DKK", None),
    ("16 billion Swedish kronor", "16 billion Swedish kronor", "16000000000", "SEK", None),
    ("600 million New Taiwan dollars", "600 million New Taiwan dollars", "600000000", "TWD", None),
    ("600 million Taiwan dollars", "600 million Taiwan dollars", "600000000", "TWD", None),
    ("12 million Australian dollars", "12 million Australian dollars", "12000000", "AUD", None),
    ("12 million U.S. dollars", "12 million U.S. dollars", "12000000", "USD", None),
    ("80 billion South Korean won", "80 billion South Korean won", "80000000000", "KRW", None),
    ("90 million Egyptian pounds", "90 million Egyptian pounds", "90000000", "EGP", None),
    ("4 million pounds sterling", "4 million pounds sterling", "4000000", "GBP", None),
    ("20 millions of euros", "20 millions of euros", "20000000", "EUR", None),
    ("a 500-million-euro fund", "500-million-euro", "500000000", "EUR", None),
    ("an $800-million package", "$800-million", "800000000", "USD", None),
    ("$70 million-worth of shells", "$70 million", "70000000", "USD", None),
    ("an additional billion dollars", "billion dollars", "1000000000", "USD", None),
    ("11 billion 700 million hryvnias", "11 billion 700 million hryvnias", "11700000000", "UAH", None),
    ("$ 2 billion $ 980 million", "$ 2 billion $ 980 million", "2980000000", "USD", None),
    ("one billion and 300 million euros", "one billion and 300 million euros", "1300000000", "EUR", None),
    ("$50MM", "$50MM", "50000000", "USD", None),
    ("EUR 10 k", "EUR 10 k", "10000", "EUR", None),
    ("EUR 5 (five) million", "EUR 5 (five) million", "5000000", "EUR", None),
    ("3m pounds", "3m pounds", "3000000", "GBP", None),
    ("100.000,50 euros", "100.000,50 euros", "100000.5", "EUR", None),
    ("12 million AUS dollars", "12 million AUS dollars", "12000000", "AUD", None),
    # bounds
    ("nearly $3 billion", "nearly $3 billion", "3000000000", "USD", "about"),
    ("an estimated €20 million", "an estimated €20 million", "20000000", "EUR", "about"),
    ("~€75 million", "~€75 million", "75000000", "EUR", "about"),
    ("roughly 5 million euros", "roughly 5 million euros", "5000000", "EUR", "about"),
    ("$5 million or so", "$5 million or so", "5000000", "USD", "about"),
    ("more than $1.7 billion", "more than $1.7 billion", "1700000000", "USD", "min"),
    ("over half a billion dollars", "over half a billion dollars", "500000000", "USD", "min"),
    ("in excess of £40m", "in excess of £40m", "40000000", "GBP", "min"),
    ("aid that exceeds $ 6 billion", "exceeds $ 6 billion", "6000000000", "USD", "min"),
    ("$9+ billion", "$9+ billion", "9000000000", "USD", "min"),
    ("no less than EUR 2 million", "no less than EUR 2 million", "2000000", "EUR", "min"),
    ("$5 million or more", "$5 million or more", "5000000", "USD", "min"),
    ("up to $3.7 billion", "up to $3.7 billion", "3700000000", "USD", "max"),
    ("up to an additional $500 million", "up to an additional $500 million", "500000000", "USD", "max"),
    ("as much as 2 billion euros", "as much as 2 billion euros", "2000000000", "EUR", "max"),
    ("an aggregate value of up to $350 million", "an aggregate value of up to $350 million", "350000000", "USD", "max"),
    ("not to exceed $10 million", "not to exceed $10 million", "10000000", "USD", "max"),
    ("he handed over $5 million", "$5 million", "5000000", "USD", None),
    ("they talked about $5 million", "$5 million", "5000000", "USD", None),
    # ranges
    ("$2-3 billion", "$2-3 billion", "3000000000", "USD", "max"),
    ("$400–$600 million", "$400–$600 million", "600000000", "USD", "max"),
    ("2.5–3 billion euros", "2.5–3 billion euros", "3000000000", "EUR", "max"),
    ("$100-150-million", "$100-150-million", "150000000", "USD", "max"),
    ("$500-700m", "$500-700m", "700000000", "USD", "max"),
    ("$5 to 10 million", "$5 to 10 million", "10000000", "USD", "max"),
    ("2 million to 3 million euros", "2 million to 3 million euros", "3000000", "EUR", "max"),
    ("between 1 and 2 billion euros", "between 1 and 2 billion euros", "2000000000", "EUR", "max"),
    ("between $6,100 and $11,600", "between $6,100 and $11,600", "11600", "USD", "max"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value", "currency", "bound"), ONE, ids=[case[0] for case in ONE])
def test_one_sum(text: str, words: str, value: str, currency: str, bound: str | None) -> None:
    marks, problems = find_money(text)
    assert [(m.span.of(text), m.money.value, m.money.currency, m.money.bound) for m in marks] == [
        (words, Decimal(value), currency, bound)
    ]
    assert problems == []


NONE = [
    "3.7 million people have fled",
    "several hundred thousand rubles",
    "hundreds of millions of dollars",
    "a few million euros",
    "tens of billions of dollars",
    "a multi-million dollar programme",
    "the dollar fell against the euro",
    "a 500-pound bomb and 2,000-pound warheads",
    "30 million pounds of honey",
    "he weighs 95 pounds",
    "Team 3 won the cup",
    "In 2022 won the party its seats",
    "ALL 500 soldiers; TOP 10 stories; TRY 5 times",
    "Poland gave 40 BWP-1 vehicles",
    "100,000 DHS employees",
    "Million Dollar Baby",
    "5 crowns and 2 marks and 3 real people",
    "prices in 2022 dollars",
    "F-16s, 155 mm rounds and 20 tanks",
    "a 5m long boat",
]


@pytest.mark.parametrize("text", NONE)
def test_no_sum(text: str) -> None:
    marks, problems = find_money(text)
    assert [m.span.of(text) for m in marks] == []
    assert problems == []


SEVERAL = [
    ("from 116 million AUD to 165 million AUD", ["116000000", "165000000"]),
    ("raised from $5 million to $10 million", ["5000000", "10000000"]),
    ("$5 million to 10 countries", ["5000000"]),
    ("grew in November 2022 to 16 million EUR", ["16000000"]),
    ("in 2022 EUR 5 million, in 2023 EUR 6 million", ["5000000", "6000000"]),
    ("8 million DKK, 20 million DKK and 1.5 million DKK", ["8000000", "20000000", "1500000"]),
    ("$100 million, 20 tanks and €5m", ["100000000", "5000000"]),
    ("$2 billion and 300 million rounds", ["2000000000"]),
    ("loans of €20 and €30 million", ["20000000", "30000000"]),
    ("$1.2 billion and $1.4 billion", ["1200000000", "1400000000"]),
    ("$500 and $20 million", ["500", "20000000"]),
]


@pytest.mark.parametrize(("text", "values"), SEVERAL, ids=[case[0] for case in SEVERAL])
def test_several_sums(text: str, values: list[str]) -> None:
    marks, _ = find_money(text)
    assert [m.money.value for m in marks] == [Decimal(v) for v in values]
    assert not any(m.converted for m in marks)


CONVERTED = [
    "C$500 million (approximately $420 million)",
    "€50m ($54m)",
    "A$8.7 million (US$6 million)",
    "50 million euros, or about $54 million",
    "DKK 3.8 billion, or EUR 510 million",
    "SEK 3.3 billion (equivalent to €300 million)",
    "£49bn / $61bn",
    "500 million euros, about $540 million",
]


@pytest.mark.parametrize("text", CONVERTED)
def test_the_second_sum_restates_the_first(text: str) -> None:
    marks, _ = find_money(text)
    assert [m.converted for m in marks] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "€50m and $54m",
        "$20 million (€5 million of it for demining)",
        "$300 million ($200 million in grants)",
        "€50 million in grants. About $54 million more is in loans",
    ],
)
def test_two_sums_of_their_own(text: str) -> None:
    marks, _ = find_money(text)
    assert [m.converted for m in marks] == [False, False]


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("drones at $500 each", True),
        ("€7,500 apiece", True),
        ("$2 million per missile", True),
        ("£40/unit", True),
        ("tanks, each worth €3 million", True),
        ("$5 million per year", False),
        ("$5 million per cent", False),
        ("€30 million per country", False),
        ("$5 million", False),
    ],
)
def test_a_price_for_each(text: str, each: bool) -> None:
    (mark,), _ = find_money(text)
    assert mark.each is each


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Sweden will spend 16 billion kronor", "SEK"),
        ("Norway said on Monday it gives 16 billion kronor", "NOK"),
        ("Denmark adds 2 billion kroner to its fund", "DKK"),
        ("Prague sends equipment worth 17 million crowns", "CZK"),
        ("Aid of SEK 2 billion came first. Another 3 billion kronor follow", "SEK"),
        ("Moldova's budget got 300 million lei", "MDL"),
        ("Switzerland approved 100 million francs", "CHF"),
        ("Pakistan paid 400 million rupees", "PKR"),
    ],
)
def test_the_country_near_by_tells_the_currency(text: str, currency: str) -> None:
    marks, problems = find_money(text)
    assert marks[-1].money.currency == currency
    assert problems == []


def test_a_title_beside_tells_the_currency() -> None:
    marks, problems = find_money("worth 17 million crowns", beside="Czechia sends rocket launchers")
    assert [m.money.currency for m in marks] == ["CZK"]
    assert problems == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a fund of 16 billion kronor", "currency-ambiguous"),
        ("Sweden and Norway together give 5 million crowns", "currency-ambiguous"),
        ("300 million pesos were paid", "currency-ambiguous"),
        ("it cost EUR 1.500", "amount-ambiguous"),
        ("3,2 million EUR went to aid and 2,083 million EUR to energy", "amount-ambiguous"),
    ],
)
def test_what_cannot_be_read_for_sure_is_a_problem(text: str, code: str) -> None:
    marks, problems = find_money(text)
    assert [p.code for p in problems] == [code]
    assert problems[0].span is not None
    assert all(not m.span.overlaps(problems[0].span) for m in marks)
