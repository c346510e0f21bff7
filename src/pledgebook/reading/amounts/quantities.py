"""Finds counted quantities: numbers that are no money, date, ordinal, measure or name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.lexicon.gazetteer import folded
from pledgebook.lexicon.numbers import number_words
from pledgebook.reading.marks import MoneyMark, QuantityMark, TimeMark
from pledgebook.terms.money import Bound
from pledgebook.terms.span import Span

from .bounds import bound_after, bound_before
from .numerals import Numeral, find_numerals, whole
from .refusals import counts

_DASHES = ("-", " - ", " -", "- ", "--")
_WORD = re.compile(r"[ -]{1,2}([a-z0-9][a-z0-9/'\-]{0,30}\.?)")
_UNIT_REACH = 6
_WEAK_FROM = 10


def find_quantities(
    text: str, *, money: Sequence[MoneyMark], times: Sequence[TimeMark], low: str | None = None
) -> list[QuantityMark]:
    """Return the counted numbers of a text, left to right.

    Args:
        text: any text.
        money: the text's sums of money; their numbers are no quantities.
        times: the text's dates and durations, likewise.
        low: `folded(text)`, where the caller has it.

    Returns:
        Marks over the number and its bound's words. `value` is None for countless ones ("dozens", "several hundred");
        a range has its upper end and the bound "max"; `unit` is the counted noun's singular, where it is a known one.
    """
    low = folded(text) if low is None else low
    taken = _Taken([m.span for m in money] + [t.span for t in times])
    marks: list[QuantityMark] = []
    pending: Numeral | None = None
    for n in find_numerals(low):
        if taken.holds(n.start, n.end):
            pending = None
            continue
        lower = pending if pending and _ranged(low, pending, n) else None
        if counts(text, low, n, lower):
            if lower and marks and marks[-1].span.end == lower.end:
                marks.pop()
            marks.append(_mark(low, n, lower))
        pending = n
    return marks


class _Taken:
    """The spans of other marks, asked from left to right."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans)
        self._at = 0

    def holds(self, start: int, end: int) -> bool:
        """Whether a stretch overlaps one of the spans; each question starts right of the one before."""
        while self._at < len(self._spans) and self._spans[self._at].end <= start:
            self._at += 1
        return self._at < len(self._spans) and self._spans[self._at].start < end


def _ranged(low: str, first: Numeral, second: Numeral) -> bool:
    gap = low[first.end : second.start]
    if first.raw is None or second.raw is None or first.glued or first.digits != second.digits:
        return False
    between = gap == " and " and low[max(0, first.start - 8) : first.start].endswith("between ")
    if not (gap in _DASHES or gap in (" to ", " or ") or between):
        return False
    if gap == " or " and second.raw - first.raw > 5:
        return False
    return first.raw < second.raw or (
        second.value is not None and first.value is not None and first.value < second.value
    )


def _mark(low: str, n: Numeral, lower: Numeral | None) -> QuantityMark:
    start, end = lower.start if lower else n.start, n.end
    if lower and low[max(0, start - 8) : start].endswith("between "):
        start -= 8
    bound: Bound | None = "max" if lower else "min" if n.open_end else None
    large = n.value is not None and n.value >= _WEAK_FROM
    before, after = bound_before(low, start, weak=large), bound_after(low, end)
    if before.bound and n.value is not None:
        start, bound = before.at, bound or before.bound
    elif after.bound and not bound and n.value is not None:
        end, bound = after.at, after.bound
    unit, stop = _unit(low, n.end)
    each = low.startswith((" each", " apiece"), end) or low.startswith((" each", " apiece"), stop)
    value = None if n.value is None else whole(n.value)
    return QuantityMark(span=Span(start, end), value=value, unit=unit, bound=bound, each=each)


def _unit(low: str, end: int) -> tuple[str | None, int]:
    """Return the counted noun after a number and where it ends; it may stand behind what it is made of."""
    words, at = number_words(), end
    if low.startswith(" of ", at):
        at += 3
    for _ in range(_UNIT_REACH):
        found = _WORD.match(low, at)
        if not found or found[1] in words.unit_stops:
            return None, end
        word = found[1] if found[1] in words.units else found[1].rstrip(".")
        if word in words.units and not _compound(low, found.end()):
            return words.units[word], found.end()
        if found[1].endswith("."):
            break
        at = found.end()
    return None, end


def _compound(low: str, end: int) -> bool:
    """Whether a singular noun only stands before the counted one ("tank rounds", "missile systems")."""
    words = number_words()
    more = _WORD.match(low, end)
    word = more[1].rstrip(".") if more else ""
    return word in words.units and words.units[word] != word
