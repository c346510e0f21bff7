"""find_items: from a text and its quantities to the equipment it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pledgebook.lexicon.equipment import ItemWords, item_words
from pledgebook.lexicon.gazetteer import folded
from pledgebook.reading.marks import ItemMark, QuantityMark
from pledgebook.terms.span import Span

from .anchors import Piece, english
from .classes import class_of
from .counts import Counts
from .joins import join_complements, join_shared_heads
from .phrase import Phrase, phrases

_NEXT: Final = re.compile(r"[ \u00a0\n]([A-Za-z']+)")
_BLANKS: Final = re.compile(r"\s+")


def find_items(text: str, quantities: Sequence[QuantityMark], *, low: str | None = None) -> list[ItemMark]:
    """Return the pieces of equipment and stock that `text` names, in text order, none overlapping.

    Args:
        text: one layer's text; spans are code points into it.
        quantities: its quantity marks, in any order; the one right before a noun phrase becomes its count.
        low: `folded(text)`, where the caller has it.
    """
    words = item_words()
    pieces = english().find(text, folded(text) if low is None else low)
    found = [p for p in phrases(text, pieces, words) if not _inside_another(text, p, words)]
    counts = Counts(quantities, words)
    for phrase in found:
        phrase.cls = class_of(phrase)
        phrase.counted = counts.bare(text, phrase)
    found = join_complements(text, join_shared_heads(text, found, words), words)
    kept = _supported(text, [p for p in found if p.cls is not None])
    return [_mark(text, phrase, counts) for phrase in kept]


def _inside_another(text: str, phrase: Phrase, words: ItemWords) -> bool:
    """Whether the phrase only modifies a noun that is no item ("tank crews"), or is half of a compound."""
    last = phrase.pieces[-1]
    if text[phrase.end : phrase.end + 1] in ("-", "‑") and text[phrase.end + 1 : phrase.end + 2].isalpha():
        return True
    if last.plural or (last.kind == "trait"):
        return False
    after = _NEXT.match(text, phrase.end)
    return after is not None and after[1].lower() in words.followers


def _supported(text: str, found: list[Phrase]) -> list[Phrase]:
    """Drop names that may be something else where nothing in the text says they are equipment."""
    sure = {p.system.id for p in found if p.system and _carries(p)}
    out: list[Phrase] = []
    for index, phrase in enumerate(found):
        if (
            phrase.system is None
            or _carries(phrase)
            or phrase.system.id in sure
            or any(_listed(text, phrase, found[i]) for i in (index - 1, index + 1) if 0 <= i < len(found))
        ):
            out.append(phrase)
    return out


def _carries(phrase: Phrase) -> bool:
    name = phrase.name
    return name is None or not name.weak or phrase.counted or any(p.kind == "noun" for p in phrase.pieces)


def _listed(text: str, phrase: Phrase, other: Phrase) -> bool:
    if not _carries(other) or phrase.name is None or not text[phrase.name.start].isupper():
        return False
    first, last = sorted((phrase, other), key=lambda p: p.start)
    return text[last.start - 1 : last.start] == " " and text[first.end : last.start].strip(" ") in (
        ",",
        "and",
        "or",
        ", and",
        "/",
        "&",
    )


def _mark(text: str, phrase: Phrase, counts: Counts) -> ItemMark:
    assert phrase.cls is not None
    head = _head_piece(phrase)
    value, bound, span = counts.of(text, phrase)
    return ItemMark(
        span=Span(phrase.start, phrase.end), name=_name(text, phrase), cls=phrase.cls,
        head=Span(head.start, head.end), quantity=value, bound=bound, quantity_span=span,
    )  # fmt: skip


def _head_piece(phrase: Phrase) -> Piece:
    inside = [p for p in phrase.pieces if phrase.start <= p.start and p.end <= phrase.end]
    return next((p for p in inside if p is phrase.name), None) or next(
        (p for p in inside if p is phrase.head), inside[-1]
    )


def _name(text: str, phrase: Phrase) -> str:
    out = text[phrase.start : phrase.end]
    for start, end, new in reversed(phrase.edits):
        if phrase.start <= start and end <= phrase.end:
            out = out[: start - phrase.start] + new + out[end - phrase.start :]
    return _BLANKS.sub(" ", f"{phrase.prefix}{out}{phrase.suffix}")
