"""The light syntax: verb groups with tense and mood, and what governs what."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.reading.page import read_layer
from pledgebook.reading.syntax import find_clauses, find_units, find_verb_groups
from pledgebook.reading.syntax.units import marks_of, without_dateline
from pledgebook.terms.span import Span

GROUPS = [
    ("Italy has approved a decree", "approve present finite perfect"),
    ("The package was not approved", "approve past finite passive negated"),
    ("Germany is sending tanks", "send present finite progressive"),
    ("Pilots are being trained there", "train present finite progressive passive"),
    ("Norway will hand over two ships", "hand over future finite"),
    ("Spain could not supply them", "supply present finite negated could"),
    ("They agreed to provide ammunition", "agree past finite | provide none infinitive"),
    ("She thanked them for supplying drones", "thank past finite | supply none gerund"),
    ("tanks donated by Poland", "donate none participle passive"),
    (
        "They could deliver shells and train the crews",
        "deliver present finite could | train present finite could",
    ),
    ("the previously authorized funding", ""),
    ("British-supplied weapons", ""),
    ("a new supply of weapons", ""),
    ("To date the aid", ""),
]


def groups(text: str) -> str:
    layer = read_layer("text", text, None)
    units = find_units(text, Span(0, len(text)), marks_of(layer))
    out = []
    for verb in find_verb_groups(units):
        words = [verb.lemma, verb.tense, verb.shape]
        words += [name for name in ("perfect", "progressive", "passive", "negated") if getattr(verb, name)]
        out.append(" ".join([*words, *([verb.modal] if verb.modal else [])]))
    return " | ".join(out)


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_verb_groups(text: str, expected: str) -> None:
    assert groups(text) == expected


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Together with Denmark, Germany is supplying Ukraine with tanks.", "supply", ["Denmark", "Germany"]),
        ("Denmark gives Ukraine 19 howitzers, Sweden will send artillery.", "send", ["Sweden"]),
        ("Ukraine asked Germany to provide more tanks.", "provide", ["Germany"]),
        ("Russia, which attacked Ukraine, received drones from Iran.", "attack", ["Russia"]),
    ],
)
def test_who_acts(text: str, verb: str, subject: list[str]) -> None:
    layer = read_layer("text", text, None)
    units = find_units(text, Span(0, len(text)), marks_of(layer))
    clause = next(c for c in find_clauses(units, find_verb_groups(units)) if c.verb.lemma == verb)
    assert [units[i].span.of(text) for i in clause.subject] == subject


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("WASHINGTON - The United States will give Taiwan help.", "The"),
        ("KYIV, Jan. 16 (Agency) — Italy approved a package.", "Italy"),
        ("Germany - the second largest donor - will send tanks.", "Germany"),
    ],
)
def test_a_dateline_is_no_party_of_what_is_told(text: str, first: str) -> None:
    layer = read_layer("text", text, None)
    units = without_dateline(find_units(text, Span(0, len(text)), marks_of(layer)), text)
    assert units[0].span.of(text) == first
    assert [u.index for u in units] == list(range(len(units)))


@given(st.text(max_size=200))
def test_units_hold_their_words(text: str) -> None:
    layer = read_layer("text", text, None)
    for sentence in layer.sentences:
        units = find_units(text, sentence.span, marks_of(layer))
        assert all(sentence.span.holds(u.span) for u in units)
        assert all(a.span.end <= b.span.start for a, b in pairwise(units))
