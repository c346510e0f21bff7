"""Tables for people: nothing cut off, no wider than the page, no empty columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.outlets.cli.table import Table, aligned, filled
from pledgebook.outlets.cli.words import amount_words, items_words, when_words

WORDS = st.lists(st.text(alphabet="abc", min_size=1, max_size=9), max_size=20).map(" ".join)


def table(heads: tuple[str, ...], rows: list[list[str]], breaks: frozenset[int] = frozenset()) -> Table:
    return Table(heads=heads, rows=rows, columns=(), records=(), data=None, breaks=breaks)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=6))
def test_every_word_is_printed_and_no_line_is_wider_than_the_page(rows):
    lines = aligned(table(("who", "what", "told by"), [list(row) for row in rows]), 60)
    assert max(map(len, lines)) <= 60
    printed = sorted(" ".join(lines[1:]).split())
    assert printed == sorted(" ".join(cell for row in rows for cell in row).split())


def test_numbers_ids_and_stages_are_never_wrapped():
    rows = [["delivered", "12", "aid_12345678", "a long story " * 20]]
    lines = aligned(table(("stage", "no.", "id", "what"), rows), 50)
    assert lines[1].startswith("delivered  12   aid_12345678  a long")
    assert all(line.startswith(" " * 30) for line in lines[2:])


def test_an_interval_is_wrapped_between_its_ends():
    rows = [["2025-07-10 to 2025-07-11", "Recovery Conference, held in the capital this time"]]
    lines = aligned(table(("on", "title"), rows), 50)
    assert [line.split("  ")[0].strip() for line in lines[1:3]] == ["2025-07-10 to", "2025-07-11"]


def test_a_column_without_a_word_is_left_out():
    shown = filled(table(("on", "place", "title"), [["2024", "", "a"], ["", "", "b"]]))
    assert (shown.heads, shown.rows) == (["on", "title"], [["2024", "a"], ["", "b"]])


def test_an_empty_line_parts_groups():
    lines = aligned(table(("what",), [["one"], ["two"]], breaks=frozenset({1})), 40)
    assert lines == ["what", "one", "", "two"]


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ({"value": 1_700_000_000, "currency": "EUR"}, "1.7 billion EUR"),
        ({"value": 800_000_000_000, "currency": "EUR", "bound": "about"}, "about 800 billion EUR"),
        ({"value": 95_000_000, "currency": "USD", "bound": "min"}, "at least 95 million USD"),
        ({"value": 35_000_000_000, "currency": "EUR", "bound": "max"}, "up to 35 billion EUR"),
        ({"value": 2_982_500, "currency": "USD"}, "2,982,500 USD"),
        ({"value": 950_000, "currency": "USD"}, "950,000 USD"),
        ({"value": 100_000_000, "currency": "SEK"}, "100 million SEK"),
        (None, ""),
    ],
)
def test_amounts_are_short_only_where_nothing_is_lost(amount, words):
    assert amount_words(amount) == words


def test_a_class_is_said_where_the_name_does_not_say_it():
    items = [
        {"name": "drone", "class": "uav", "quantity": 1200},
        {"name": "artillery ammunition", "class": "ammunition"},
    ]
    assert items_words(items, with_class=True) == "1,200 × drone (uav), artillery ammunition"
    assert items_words(items) == "1,200 × drone, artillery ammunition"


def test_a_stage_no_text_dates_says_when_it_was_told():
    from datetime import date

    assert when_words("2024-12", date(2025, 1, 2)) == "2024-12"
    assert when_words(None, date(2025, 1, 2)) == "told 2025-01-02"
    assert when_words(None, None) == ""
