"""The count that stands before a noun phrase."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal

from pledgebook.lexicon.equipment import ItemWords
from pledgebook.reading.marks import QuantityMark
from pledgebook.terms.money import Bound
from pledgebook.terms.span import Span

from .phrase import Phrase

Count = tuple[Decimal | None, Bound | None, Span | None]
_HUNDRED = Decimal(100)
_NONE: Count = (None, None, None)


class Counts:
    """The quantities of one text, asked for the one before a phrase."""

    def __init__(self, quantities: Sequence[QuantityMark], words: ItemWords) -> None:
        self._marks = sorted(quantities, key=lambda q: q.span)
        self._starts = [q.span.start for q in self._marks]
        self._words = words

    def of(self, text: str, phrase: Phrase) -> Count:
        """Return the phrase's count, its bound and its span; a count that several phrases share is nobody's."""
        if phrase.prefix or phrase.shared:
            return _NONE
        mark = self._before(text, phrase)
        if mark is not None:
            return (mark.value, mark.bound, mark.span) if mark.value is not None else _NONE
        head = phrase.head
        if phrase.article and head is not None and head.number == "one":
            return Decimal(1), None, Span(*phrase.article)
        return _NONE

    def bare(self, text: str, phrase: Phrase) -> bool:
        """Whether a number stands right before the phrase."""
        return self._before(text, phrase) is not None

    def many(self, text: str, phrase: Phrase) -> bool:
        """Whether a hundred or more are counted, or a countless number ("thousands of")."""
        mark = self._before(text, phrase)
        return mark is not None and (mark.value is None or mark.value >= _HUNDRED)

    def _before(self, text: str, phrase: Phrase) -> QuantityMark | None:
        index = bisect_left(self._starts, phrase.start) - 1
        if index < 0:
            return None
        mark = self._marks[index]
        if mark.span.end >= phrase.skip - 1 or not text[mark.span.end : phrase.skip].strip():
            return mark if mark.span.end <= phrase.end else None
        return None
