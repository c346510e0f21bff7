"""A sentence as a row of units: a mark (person, party, money, time, item ...) counts as one word.

Where marks overlap the longer one wins; a person's unit covers his role and country too ("Italian Defense
Minister Guido Crosetto"), a time mark never swallows a preposition.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pledgebook.lexicon.grammar import grammar
from pledgebook.reading.marks import (
    ItemMark,
    Layer,
    MoneyMark,
    OrdinalMark,
    PartyMark,
    PersonMark,
    QuantityMark,
    TimeMark,
)
from pledgebook.terms.span import Span

UnitKind = Literal["word", "punct", "person", "party", "money", "time", "item", "quantity", "ordinal"]
_DATELINE = 12
Mark = PersonMark | PartyMark | MoneyMark | TimeMark | ItemMark | QuantityMark | OrdinalMark
_TOKEN = re.compile(
    r"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[^\W_]+?(?=n['’]t\b)|[^\W_](?:\.[^\W_])+\.?|[^\W_]+(?:[-/][^\W_]+)*|['’]|[^\w\s]|_"
)
_KINDS: tuple[tuple[type, UnitKind], ...] = (
    (PersonMark, "person"), (PartyMark, "party"), (MoneyMark, "money"), (TimeMark, "time"),
    (ItemMark, "item"), (QuantityMark, "quantity"), (OrdinalMark, "ordinal"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """One word, sign or mark of a sentence.

    `low` is the lower-case text (of words and signs), of a grammar word the one it stands for ("and" for "och").
    """

    index: int
    span: Span
    kind: UnitKind
    low: str
    mark: Mark | None = None
    quoted: bool = False

    @property
    def is_word(self) -> bool:
        """Whether the unit is a plain word."""
        return self.kind == "word"


def whole_span(mark: Mark) -> Span:
    """Return the span a mark's unit covers."""
    if isinstance(mark, PersonMark) and mark.whole is not None:
        return mark.whole.joined(mark.span)
    return mark.span


def marks_of(layer: Layer) -> list[Mark]:
    """Return the marks that become units, in text order, the longer of two overlapping ones kept."""
    marks: list[Mark] = [
        *layer.persons, *layer.parties, *layer.money, *layer.times, *layer.items, *layer.quantities, *layer.ordinals,
    ]  # fmt: skip
    rank = {cls: n for n, (cls, _) in enumerate(_KINDS)}
    marks = [m for m in marks if not (isinstance(m, PersonMark) and m.form == "pronoun")]
    marks.sort(key=lambda m: (-len(whole_span(m)), rank[type(m)], m.span.start))
    return _without_overlap(marks)


def _without_overlap(marks: Iterable[Mark]) -> list[Mark]:
    starts: list[int] = []
    kept: list[Mark] = []
    for mark in marks:
        span = whole_span(mark)
        at = bisect_left(starts, span.start)
        before = kept[at - 1] if at else None
        after = kept[at] if at < len(kept) else None
        if (before and whole_span(before).end > span.start) or (after and whole_span(after).start < span.end):
            continue
        starts.insert(at, span.start)
        kept.insert(at, mark)
    return kept


def find_units(text: str, sentence: Span, marks: Sequence[Mark], quoted: Sequence[Span] = ()) -> list[Unit]:
    """Return the units of one sentence; `marks` are those of `marks_of` that touch it."""
    units: list[Unit] = []
    stands_for = grammar().stands_for
    at = sentence.start
    for mark in marks:
        span = whole_span(mark)
        if span.start < at or span.end > sentence.end:
            continue
        _words(units, text, at, span.start, quoted, stands_for)
        kind = next(name for cls, name in _KINDS if isinstance(mark, cls))
        units.append(Unit(len(units), span, kind, span.of(text).lower(), mark, _inside(span.start, quoted)))
        at = span.end
    _words(units, text, at, sentence.end, quoted, stands_for)
    return units


def without_dateline(units: Sequence[Unit], text: str) -> list[Unit]:
    """Drop a dateline ("WASHINGTON - ", "KYIV, Jan. 16 (Agency) — ") from the head of a sentence.

    It says where and when a text was filed: its place is no party of what the text tells.
    """
    limit = min(len(units), _DATELINE)
    dash = next(
        (
            i
            for i in range(1, limit)
            if units[i].low in ("-", "–", "—", "--") and _spaced(units[i].span, text)
        ),
        None,
    )
    if dash is None or not all(_of_dateline(u, text) for u in units[:dash]):
        return list(units)
    after = units[dash + 1].span.of(text) if dash + 1 < len(units) else ""
    first = units[0]
    if after[:1].islower():
        return list(units)
    place = isinstance(first.mark, PartyMark) and first.mark.form in ("capital", "city", "name")
    filed = first.kind == "time" and units[1].low == "("
    if not (place or filed or first.span.of(text).isupper()):
        return list(units)
    return [replace(u, index=n) for n, u in enumerate(units[dash + 1 :])]


def _spaced(span: Span, text: str) -> bool:
    return text[span.start - 1 : span.start].isspace() or text[span.end : span.end + 1].isspace()


def _of_dateline(unit: Unit, text: str) -> bool:
    seen = unit.span.of(text)
    return unit.kind == "time" or seen in (",", "(", ")", "/", ".") or seen[:1].isupper()


def _words(
    units: list[Unit], text: str, start: int, end: int, quoted: Sequence[Span], stands_for: Mapping[str, str]
) -> None:
    for found in _TOKEN.finditer(text, start, end):
        word = found.group()
        kind: UnitKind = "word" if word[-1].isalnum() or word[0].isalnum() or len(word) > 1 else "punct"
        span = Span(found.start(), found.end())
        low = word.lower().replace("’", "'")
        low = stands_for.get(low, low) if stands_for else low
        units.append(Unit(len(units), span, kind, low, None, _inside(span.start, quoted)))


def _inside(at: int, quoted: Sequence[Span]) -> bool:
    return any(q.start <= at < q.end for q in quoted)
