"""What holds for the persons of any text: spans hold, marks are ordered, time grows with length only."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from growth import grows_linearly
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgebook.lexicon.persons import name_key
from pledgebook.reading.marks import PartyMark, PersonMark
from pledgebook.reading.persons import find_persons
from pledgebook.reading.persons.roster import within_one
from pledgebook.reading.sentences import find_sentences
from pledgebook.terms.span import Span

_ANY = re.compile(r"(?<!\w)(?:Italian|Kyiv|Ukraine|Office of the President)(?!\w)")
_CODES = {"Italian": ("ITA", "adjective"), "Kyiv": ("UKR", "capital"), "Ukraine": ("UKR", "name")}


def parties_of(text: str) -> list[PartyMark]:
    found = ((m, _CODES.get(m.group(), ("UKR", "body"))) for m in _ANY.finditer(text))
    return [PartyMark(span=Span(*m.span()), codes=(code,), form=form) for m, (code, form) in found]  # type: ignore[arg-type]


def persons(text: str) -> list[PersonMark]:
    return find_persons(text, find_sentences(text), parties_of(text), None)[0]


_PIECES = st.sampled_from(
    ["Italian ", "Defense ", "Minister ", "of ", "the ", "Guido ", "Crosetto", " said", ". ", ".", "\n", "Mr. ", "He ", "she ", ", ",
     "von der ", "Leyen", "’s ", "'S ", "Jr.", "III", "PRESIDENT ", "BIDEN", ": ", "“", "”", "al-", "O'", "J. ", "and ", "President ", "Presidents ",
     "İ", "ǆ", "e\u0301", "Zelensky", "Kim ", "Jong ", "Un", "counterpart ", "his ", "Kyiv ", "to ", "Office ", "(", ")", "General ", "Gen. ", "-", "\u00a0"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_spans_hold_for_any_text(text: str) -> None:
    marks = persons(text)
    assert marks == sorted(marks, key=lambda m: m.span)
    for mark in marks:
        assert 0 <= mark.span.start < mark.span.end <= len(text)
        assert text[mark.span.start : mark.span.end].strip() == mark.span.of(text)
        assert mark.whole is not None
        assert mark.whole.holds(mark.span)
        assert mark.whole.end <= len(text)
        assert all(ground.end <= len(text) for ground in mark.grounds)
    for one, other in pairwise(marks):
        assert one.span.end <= other.span.start, (one.span.of(text), other.span.of(text))


@settings(max_examples=100, deadline=None)
@given(st.lists(_PIECES, max_size=30).map("".join))
def test_entities_are_numbered_without_gaps_and_bear_one_name(text: str) -> None:
    marks = persons(text)
    assert {m.entity for m in marks} == set(range(len({m.entity for m in marks})))
    names: dict[int, str | None] = {}
    for mark in marks:
        assert names.setdefault(mark.entity, mark.name) == mark.name


@settings(max_examples=50, deadline=None)
@given(st.lists(_PIECES, max_size=30).map("".join))
def test_the_same_text_gives_the_same_marks(text: str) -> None:
    assert persons(text) == persons(text)


_HARD = [
    "Guido Crosetto met Boris Pistorius. He said he left. The minister came. ",
    "of the Office of the President of ",
    "Von Der Van De ",
    "von der van de ",
    "J. J. J. ",
    "President of the Council of the Head of ",
    "A-A'A-A'",
    "Mr. Mr. Mr. ",
    "Deputy Prime Foreign Defence ",
    "“He ",
]


@pytest.mark.parametrize("piece", _HARD)
def test_time_grows_with_the_length_only(piece: str) -> None:
    def work(size: int):
        text = piece * (size // len(piece))
        sentences, parties = find_sentences(text), parties_of(text)
        return lambda: find_persons(text, sentences, parties, None)

    assert grows_linearly(work, 4_000, 32_000)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzłøéçñ -'", max_size=20))
def test_a_folded_name_is_stable(name: str) -> None:
    assert name_key(name) == name_key(name.upper()) or "ß" in name


@given(st.text(alphabet="abc", max_size=6), st.text(alphabet="abc", max_size=6))
def test_one_letter_apart_is_symmetric(one: str, other: str) -> None:
    assert within_one(one, other) == within_one(other, one)
    assert within_one(one, one + "x")
