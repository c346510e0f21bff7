"""Counted quantities and ordinals: text in, marks out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pledgebook.reading.amounts import find_money, find_ordinals, find_quantities
from pledgebook.reading.marks import TimeMark
from pledgebook.terms.span import Span

# (text, words of the mark, value, unit, bound)
COUNTS = [
    ("36,000 rounds of ammunition", "36,000", "36000", "round", None),
    ("2 000 helmets", "2 000", "2000", "helmet", None),
    ("20 million rounds", "20 million", "20000000", "round", None),
    ("3.6 million gloves", "3.6 million", "3600000", "glove", None),
    ("18 155 mm howitzers", "18", "18", "howitzer", None),
    ("16 155mm howitzers", "16", "16", "howitzer", None),
    ("36,000 155 mm rounds", "36,000", "36000", "round", None),
    ("eighteen howitzers", "eighteen", "18", "howitzer", None),
    ("twenty-five tanks", "twenty-five", "25", "tank", None),
    ("two hundred and fifty drones", "two hundred and fifty", "250", "drone", None),
    ("three hundred thousand shells", "three hundred thousand", "300000", "shell", None),
    ("two Patriot batteries", "two", "2", "battery", None),
    ("one battery of Patriot", "one", "1", "battery", None),
    ("a dozen boats", "a dozen", "12", "boat", None),
    ("two dozen tanks", "two dozen", "24", "tank", None),
    ("half a dozen trucks", "half a dozen", "6", "truck", None),
    ("a pair of frigates", "a pair", "2", "frigate", None),
    ("a couple of radars", "a couple", "2", "radar", None),
    ("a hundred drones", "a hundred", "100", "drone", None),
    ("5000 pairs of boots", "5000", "5000", "pair", None),
    ("2000 sets of body armour", "2000", "2000", "set", None),
    ("4500 M72 launchers", "4500", "4500", "launcher", None),
    ("70,000 tons of coal", "70,000", "70000", "ton", None),
    ("16.4 tonnes of aid", "16.4", "16.4", "tonne", None),
    ("six Caesar artillery systems", "six", "6", "system", None),
    ("100 grenade launchers", "100", "100", "launcher", None),
    ("more than 60 member states", "more than 60", "60", "state", "min"),
    ("over 20,000 artillery rounds", "over 20,000", "20000", "round", "min"),
    ("at least 10 ambulances", "at least 10", "10", "ambulance", "min"),
    ("up to eight armoured vehicles", "up to eight", "8", "vehicle", "max"),
    ("around 500,000 suits", "around 500,000", "500000", "suit", "about"),
    ("nearly 40 million rounds", "nearly 40 million", "40000000", "round", "about"),
    ("10-15 vehicles", "10-15", "15", "vehicle", "max"),
    ("between 20 and 30 tanks", "between 20 and 30", "30", "tank", "max"),
    ("two or three launchers", "two or three", "3", "launcher", "max"),
    ("20 to 30 tanks", "20 to 30", "30", "tank", "max"),
    ("handed over 12 tanks", "12", "12", "tank", None),
    ("dozens of tanks", "dozens", None, "tank", None),
    ("hundreds of thousands of rounds", "hundreds of thousands", None, "round", None),
    ("several hundred missiles", "several hundred", None, "missile", None),
    ("14 Leopard 2A6", "14", "14", None, None),
    ("ten T-72s", "ten", "10", None, None),
    ("6 AT-4", "6", "6", None, None),
    ("Gave Ukraine 18 tanks", "18", "18", "tank", None),
]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "bound"), COUNTS, ids=[case[0] for case in COUNTS]
)
def test_one_quantity(text: str, words: str, value: str | None, unit: str | None, bound: str | None) -> None:
    marks = find_quantities(text, money=[], times=[])
    assert [(m.span.of(text), m.value, m.unit, m.bound) for m in marks] == [
        (words, None if value is None else Decimal(value), unit, bound)
    ]


NO_COUNTS = [
    "155 mm artillery", "the 155mm gun", "105-mm guns", "F-16 jets", "T-72 and MiG-29", "Mi-17", "AT-4", "Leopard 2 and",
    "Section 506 of the Act", "Resolution 1701 calls", "UNSCR 1701 and", "in 2022 and 2023", "July 11", "5 May 2024", "11 March",
    "aged 25", "a 25-year-old", "45 percent", "12%", "3.5 per cent", "two-thirds of", "one third of", "one of the", "no one knows",
    "the 10th package", "call +380 44 123", "at 10:30", "24/7", "20.12.2022", "World War Two.", "100 km away", "a 13-day course",
    "a 500-pound bomb", "hundreds of millions of dollars", "Group of Seven", "30 seconds", "five years", "100,000 rubles",
    "a $5 million grant", "Kim, 45, said", "1. Introduction", "version 2.0", "page 14",
    "Sections 506(a)(1) and 552(c)(2)", "three and a half years", "thousands of kilometres", "It grew. 6. Made new laws",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_COUNTS)
def test_no_quantity(text: str) -> None:
    money, _ = find_money(text)
    assert [m.span.of(text) for m in find_quantities(text, money=money, times=[])] == []


def test_numbers_of_times_are_no_quantities() -> None:
    text = "In the past 3 winters 40 trucks came"
    time = TimeMark(span=Span(3, 21), type="DURATION", value="P3W")
    assert [m.span.of(text) for m in find_quantities(text, money=[], times=[time])] == ["40"]


def test_a_quantity_for_each() -> None:
    (mark,) = find_quantities("crates holding 20 grenades each", money=[], times=[])
    assert mark.each


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 10th package", [("10th", 10)]),
        ("its 21st and 22nd drawdowns", [("21st", 21), ("22nd", 22)]),
        ("the eleventh package", [("eleventh", 11)]),
        ("the thirty-second drawdown", [("thirty-second", 32)]),
        ("the forty fifth drawdown", [("forty fifth", 45)]),
        ("Tranche 3 was paid", [("Tranche 3", 3)]),
        ("tranche III", [("tranche III", 3)]),
        ("Tranche XIV", [("Tranche XIV", 14)]),
        ("package No. 10", [("package No. 10", 10)]),
        ("package number 7", [("package number 7", 7)]),
        ("Package #12", [("Package #12", 12)]),
        ("a third tranche", [("third", 3)]),
        ("the first package", [("first", 1)]),
        ("its 1,000th drone", [("1,000th", 1000)]),
        ("in 30 seconds", []),
        ("a second later", []),
        ("two-thirds of it", []),
        ("one third of it", []),
        ("a third of it", []),
        ("on March 11th", []),
        ("on 11th March", []),
        ("the 11th of March", []),
        ("the first lady", []),
        ("the second-largest donor", []),
        ("the package I announced", []),
        ("a package 10 million strong", []),
        ("a new package $10 million", []),
        ("ten packages so far", []),
        ("round 20 vehicles", []),
        ("Tranche 4 billion", []),
    ],
)
def test_ordinals(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(m.span.of(text), m.value) for m in find_ordinals(text)] == expected
