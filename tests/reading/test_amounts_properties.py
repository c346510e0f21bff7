"""What holds for every text: exact round trips, spans, linear time, sound registers."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pycountry
import pytest
from growth import grows_linearly
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgebook.lexicon.currencies import CurrencyNoun, currencies, currency_nouns
from pledgebook.lexicon.numbers import number_words
from pledgebook.reading.amounts import find_money, find_ordinals, find_quantities

SCALES = {
    "": 1,
    " thousand": 10**3,
    " million": 10**6,
    " billion": 10**9,
    " trillion": 10**12,
    "m": 10**6,
    "bn": 10**9,
    "-million": 10**6,
}
SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "C$": "CAD",
    "A$": "AUD",
    "USD ": "USD",
    "EUR ": "EUR",
    "SEK ": "SEK",
    "NOK ": "NOK",
    "UAH ": "UAH",
}
NOUNS = {
    " dollars": "USD",
    " euros": "EUR",
    " EUR": "EUR",
    " hryvnias": "UAH",
    " Swedish kronor": "SEK",
    " Canadian dollars": "CAD",
}
BOUNDS = {
    "": None,
    "nearly ": "about",
    "more than ": "min",
    "up to ": "max",
    "at least ": "min",
    "about ": "about",
    "as much as ": "max",
}
numbers = st.decimals(min_value=1, max_value=999, places=1).map(lambda d: f"{d:f}".removesuffix(".0"))
alphabet = st.sampled_from(
    [*"0123456789 .,-–$€£%()'\n", " million", " billion", "two ", "hundred", " and ", "half a ", "dozen ", "USD", " EUR ", "kronor", " to ", "between ",
     "up to ", "dollars", "th", "Tranche ", "F-16", "mm", "İ", "\u00a0", "ß", "💶", "several ", "millions of "]
)  # fmt: skip
texts = st.lists(alphabet | st.characters(), max_size=60).map("".join)


@given(numbers, st.sampled_from(list(SCALES)), st.sampled_from(list(SIGNS)), st.sampled_from(list(BOUNDS)))
def test_sign_first_reads_back(number: str, scale: str, sign: str, bound: str) -> None:
    text = f"They gave {bound}{sign}{number}{scale} yesterday."
    (mark,), problems = find_money(text)
    assert mark.money.value == Decimal(number) * SCALES[scale]
    assert (mark.money.currency, mark.money.bound) == (SIGNS[sign], BOUNDS[bound])
    assert mark.span.of(text) == f"{bound}{sign}{number}{scale}"
    assert problems == []


@given(numbers, st.sampled_from(list(SCALES)), st.sampled_from(list(NOUNS)), st.sampled_from(list(BOUNDS)))
def test_noun_last_reads_back(number: str, scale: str, noun: str, bound: str) -> None:
    text = f"They gave {bound}{number}{scale}{noun} yesterday."
    (mark,), problems = find_money(text)
    assert mark.money.value == Decimal(number) * SCALES[scale]
    assert (mark.money.currency, mark.money.bound) == (NOUNS[noun], BOUNDS[bound])
    assert mark.span.of(text) == f"{bound}{number}{scale}{noun}"
    assert problems == []


@given(st.integers(min_value=1, max_value=10**12))
def test_grouped_digits_read_back(number: int) -> None:
    for written in (f"{number:,}", f"{number:,}".replace(",", "\u202f")):
        (mark,), _ = find_money(f"a sum of ${written} was paid")
        assert mark.money.value == number


def in_words(number: int) -> str:
    words = {value: word for word, value in reversed(number_words().cardinals.items())} | {40: "forty"}
    for factor, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= factor:
            head = f"{in_words(number // factor)} {name}"
            rest = number % factor
            return head if not rest else f"{head}{' and ' if rest < 100 else ' '}{in_words(rest)}"
    if number <= 20 or number % 10 == 0:
        return words[number]
    return f"{words[number - number % 10]}-{words[number % 10]}"


@given(st.integers(min_value=2, max_value=999_999_999))
def test_numbers_in_words_read_back(number: int) -> None:
    text = f"They sent {in_words(number)} shells."
    (mark,) = find_quantities(text, money=[], times=[])
    assert (mark.value, mark.unit) == (number, "shell")


@settings(max_examples=400)
@given(texts)
def test_spans_hold_and_come_in_order(text: str) -> None:
    money, problems = find_money(text)
    quantities = find_quantities(text, money=money, times=[])
    ordinals = find_ordinals(text)
    for marks in (money, quantities, ordinals):
        spans = [m.span for m in marks]
        assert all(s.start < s.end <= len(text) for s in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(p.span and p.span.of(text) for p in problems)
    assert not any(q.span.overlaps(m.span) for q in quantities for m in money)


@pytest.mark.parametrize(
    "unit",
    ["1,000", "1 000 ", "$", "$1 ", "5 kronor ", "hundred ", "two hundred and ", "up to about ", "1.", "9", "1-", "million ", "between 1 and ", "$1 million to ",
     "dozens of ", "Rs ", " ", "a couple of ", "x" * 9 + "1", "twenty-", "1/", "Tranche ", "million of "],
)  # fmt: skip
def test_time_grows_with_the_text_only(unit: str) -> None:
    def amounts(text: str) -> None:
        money, _ = find_money(text)
        find_quantities(text, money=money, times=[])
        find_ordinals(text)

    def work(size: int):
        text = (unit * (size // len(unit) + 1))[:size]
        return lambda: amounts(text)

    assert grows_linearly(work, 4_000, 32_000)


def test_codes_are_iso_4217() -> None:
    known = {c.alpha_3 for c in pycountry.currencies}
    ours = set(currencies())
    assert known <= ours
    assert {code for code in ours if currencies()[code].status != "historic"} <= known


def test_statuses_are_known_words() -> None:
    assert {c.status for c in currencies().values()} <= {"", "rare", "historic", "none"}
    assert {n.status for n in currency_nouns()} <= {"", "word", "adjective"}


@pytest.mark.parametrize("noun", [n for n in currency_nouns() if n.default], ids=lambda n: n.forms[0])
def test_every_form_of_a_noun_is_read(noun: CurrencyNoun) -> None:
    for form in noun.forms:
        if noun.status == "adjective":
            assert find_money(f"a sum of 7 million {form} was paid") == ([], [])
            continue
        (mark,), _ = find_money(f"a sum of 7 million {form} was paid")
        assert (mark.money.value, mark.money.currency) == (7_000_000, noun.default)


@pytest.mark.parametrize("code", [c for c, x in currencies().items() if x.status != "none"])
def test_every_code_and_symbol_is_read(code: str) -> None:
    for sign in (code, *currencies()[code].symbols):
        (mark,), _ = find_money(f"a sum of {sign} 7 million was paid")
        assert (mark.money.value, mark.money.currency) == (7_000_000, code), sign


@pytest.mark.parametrize("code", [c for c, x in currencies().items() if x.adjectives])
def test_every_adjective_tells_its_currency(code: str) -> None:
    nouns = [n for n in currency_nouns() if code in n.codes and len(n.codes) + len(n.strays) > 1]
    if not nouns:
        nouns = [n for n in currency_nouns() if code in n.codes]
    assert nouns, f"{code} has no noun"
    for adjective in currencies()[code].adjectives:
        (mark,), _ = find_money(f"a sum of 7 million {adjective} {nouns[0].forms[-1]} was paid")
        assert mark.money.currency == code, adjective
