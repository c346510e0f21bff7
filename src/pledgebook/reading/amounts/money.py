"""Finds sums of money: currency, exact value, bound, ranges, prices for each, restatements in another currency."""

from __future__ import annotations

import re
from dataclasses import replace

from pledgebook.lexicon.gazetteer import any_of, folded
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.numbers import number_words
from pledgebook.reading.marks import MoneyMark
from pledgebook.terms.money import Bound, Money
from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

from .bounds import bound_after, bound_before
from .context import Context
from .numerals import find_numerals, whole
from .ranges import with_ranges
from .sums import Sum


def find_money(
    text: str, *, low: str | None = None, beside: str = ""
) -> tuple[list[MoneyMark], list[Problem]]:
    """Return the sums of money of a text, left to right, and what is wrong with those that cannot be read.

    Args:
        text: any text.
        low: `folded(text)`, where the caller has it.
        beside: a text that stands beside (a body's title); it only helps to tell which country's crowns are meant.

    Returns:
        Marks in whole currency units (ISO 4217), and problems: "currency-ambiguous" (a noun that several
        currencies share, with nothing near to say which), "amount-ambiguous" (digits that may be read in two ways: "EUR 1.500", or "2,083 million" in a text that also writes "3,2 million").
    """
    low = folded(text) if low is None else low
    numerals = find_numerals(low)
    sums = with_ranges(text, low, numerals)
    commas = any(n.style == "decimal" and n.scaled for n in numerals)
    context = Context(low, sums, folded(beside))
    marks: list[MoneyMark] = []
    problems: list[Problem] = []
    for found in sums:
        code = context.code(found)
        if found.value is None or (commas and found.scaled and found.numeral.style == "comma"):
            problems.append(_problem("amount-ambiguous", "digits that may be read in two ways", text, found))
        elif code is None:
            problems.append(
                _problem("currency-ambiguous", "a currency shared by " + ", ".join(found.codes), text, found)
            )
        else:
            marks.append(_mark(low, found, code))
    return _with_conversions(low, marks), problems


def _problem(code: str, what: str, text: str, found: Sum) -> Problem:
    span = Span(found.start, found.end)
    return Problem(code=code, message=f"{what}: {span.of(text)!r}", span=span)


def _mark(low: str, found: Sum, code: str) -> MoneyMark:
    assert found.value is not None
    start, end = found.start, found.end
    before, after = bound_before(low, start), bound_after(low, end)
    bound: Bound | None = "max" if found.ranged else "min" if found.numeral.open_end else None
    if before.bound:
        start, bound = before.at, bound or before.bound
    elif after.bound and not bound:
        end, bound = after.at, after.bound
    each = bool(_each_after().match(low, end)) or _each_before(low, start)
    return MoneyMark(span=Span(start, end), money=Money(whole(found.value), code, bound), each=each)


@per_language
def _each_after() -> re.Pattern[str]:
    words = number_words()
    listed, rates = any_of(words.each), any_of(words.time_units | words.per_not)
    return re.compile(rf",? (?:{listed})(?![a-z])|(?: per |/)(?!(?:{rates})s?(?![a-z]))[a-z]")


def _each_before(low: str, start: int) -> bool:
    before = low[max(0, start - 24) : start].rstrip(" ")
    return any(before.endswith(phrase) for phrase in number_words().each_before)


def _with_conversions(low: str, marks: list[MoneyMark]) -> list[MoneyMark]:
    """Mark the sums that restate the one before in another currency."""
    out: list[MoneyMark] = []
    for mark in marks:
        last = out[-1] if out else None
        if last and last.money.currency != mark.money.currency and _restates(low, last, mark):
            mark = replace(mark, converted=True)  # noqa: PLW2901 - the same mark, seen as what it is
        out.append(mark)
    return out


@per_language
def _between() -> re.Pattern[str]:
    listed = any_of(number_words().restate)
    return re.compile(
        rf"(?P<open> ?[(\[])?(?P<comma>[,;]?) ?(?:- ?)?(?P<word>(?:{listed})(?: |$))? ?(?:an? )?\Z"
    )


def _restates(low: str, last: MoneyMark, mark: MoneyMark) -> bool:
    gap = low[last.span.end : mark.span.start]
    if len(gap) > 40:
        return False
    found = _between().match(gap)
    if not found:
        return False
    after = low[mark.span.end : mark.span.end + 1]
    if found["open"]:
        return after in (")", "]", ",", ";", "/") or low.startswith((" at ", " or ", " as "), mark.span.end)
    if found["word"]:
        return True
    if last.converted:
        return bool(found["comma"]) and after in (")", "]", ",", ";")
    return bool(found["comma"]) and mark.money.bound == "about" and last.money.bound != "about"
