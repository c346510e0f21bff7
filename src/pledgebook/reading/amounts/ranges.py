"""Joins the two ends of a range of money ("$2-3 billion", "between 1 and 2 billion euros")."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from .numerals import Numeral
from .sums import Sum, read_sum

_DASHES = ("-", " - ", " -", "- ", "--")
_TO = (" to ", "-to-", " or ", " up to ")


def with_ranges(text: str, low: str, numerals: list[Numeral]) -> list[Sum]:
    """Return the sums of money among the numbers; a range is one sum with its upper end."""
    sums: list[Sum] = []
    previous: tuple[Numeral, Sum | None] | None = None
    for n in numerals:
        floor = sums[-1].end if sums else 0
        found = read_sum(text, low, n, floor)
        if sums and found and _continues(low, sums[-1], found):
            sums[-1] = replace(sums[-1], end=found.end, value=_total(sums[-1], found))
            previous = None
            continue
        joined = _range(text, low, previous, (n, found)) if previous else None
        if joined:
            if previous and previous[1]:
                sums.pop()
            found = joined
        if found:
            if sums and _shares(low, sums[-1], found):
                sums[-1] = _scaled_like(sums[-1], found)
            sums.append(found)
        previous = (n, found)
    return sums


def _continues(low: str, first: Sum, second: Sum) -> bool:
    """Whether a sum goes on in a smaller unit ("$ 2 billion $ 980 million")."""
    if (
        low[first.end : second.start] != " "
        or first.codes != second.codes
        or not (first.scaled and second.scaled)
    ):
        return False
    if first.value is None or second.value is None or first.numeral.raw is None or first.numeral.raw % 1:
        return False
    return second.value < first.value / first.numeral.raw and second.money.start < second.numeral.start


def _shares(low: str, first: Sum, second: Sum) -> bool:
    """Whether the first of two sums leaves its multiplier to the second ("€20 and €30 million")."""
    if low[first.end : second.start] not in (" and ", " or ") or first.codes != second.codes:
        return False
    if first.scaled or not second.scaled or first.value is None or second.numeral.raw is None:
        return False
    return first.value < min(second.numeral.raw, Decimal(1000)) and second.value is not None


def _scaled_like(first: Sum, second: Sum) -> Sum:
    assert first.value is not None
    assert second.value is not None
    assert second.numeral.raw is not None
    return replace(first, value=first.value * second.value / second.numeral.raw, scaled=True)


def _total(first: Sum, second: Sum) -> Decimal:
    assert first.value is not None
    assert second.value is not None
    return first.value + second.value


def _range(
    text: str, low: str, lower: tuple[Numeral, Sum | None], upper: tuple[Numeral, Sum | None]
) -> Sum | None:
    first, second = lower[1], upper[1]
    if (
        lower[0].raw is None
        or upper[0].raw is None
        or (first and first.ranged)
        or (lower[0].glued and not first)
    ):
        return None
    begin, end = (first.start, first.end) if first else (lower[0].start, lower[0].end)
    gap = low[end : second.start if second else upper[0].start]
    between = low[max(0, begin - 8) : begin].endswith("between ")
    if not (gap in _DASHES or gap in _TO[:2] or (gap == " and " and between)) or not _rises(lower, upper):
        return None
    if first and second:
        if first.codes != second.codes or (gap == " to " and _moves(low, begin)):
            return None
    elif first:
        second = _upper(text, low, first, upper[0], gap)
    elif second and second.money.start < second.numeral.start and gap != "-":
        return None
    if second is None:
        return None
    return replace(second, start=begin - 8 if between else begin, ranged=True)


def _rises(lower: tuple[Numeral, Sum | None], upper: tuple[Numeral, Sum | None]) -> bool:
    low, high = lower[0], upper[0]
    if low.value is None or high.value is None or low.raw is None or high.raw is None:
        return False
    ceiling = upper[1].value if upper[1] and upper[1].value is not None else high.value
    floor = lower[1].value if lower[1] and lower[1].value is not None else low.value
    if low.scaled or (lower[1] and upper[1]):
        return floor < ceiling
    return low.raw < high.raw


def _moves(low: str, begin: int) -> bool:
    """Whether "X to Y" tells a change ("from X to Y", "by X to Y"), not a range."""
    return (
        low[max(0, begin - 24) : begin]
        .rstrip(" ")
        .endswith(("from", "by", "rose", "grew", "increased", "up", "raised", "fell", "of"))
    )


def _upper(text: str, low: str, first: Sum, n: Numeral, gap: str) -> Sum | None:
    """Read the upper end with the currency of the lower ("$2-3 billion", "$5 to 10 million")."""
    second = read_sum(text, low, n, first.end, given=first.money)
    if second is None:
        return None
    dashed = gap in _DASHES
    fits = (second.scaled or not first.scaled) if dashed else (second.scaled and not first.scaled)
    return second if fits else None
