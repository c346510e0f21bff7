"""The day a text speaks from: its publication, else what its own dates tell. Never the clock.

Without a publication date three things are tried: a full date in the text's head (a dateline); a date of
validity ahead ("through the end of 2025") together with the newest year the text looks back on; else nothing
is assumed and dates stay without a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from pledgebook.terms.day import Day
from pledgebook.terms.span import Span

from .draft import Draft, Fixed, Yearless
from .tense import direction
from .tokens import Tokens, alphabet

_HEAD: Final = 160
_LEAD: Final = 600
_BOUNDS: Final = frozenset(("until", "till", "through"))
_AHEAD_DAYS: Final = 45


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that relative dates count from and the spans it was worked out from (none: publication)."""

    day: date
    grounds: tuple[Span, ...] = ()


def anchor_of(tokens: Tokens, drafts: list[Draft], published: date | None) -> Anchor | None:
    """Return the anchor of a text, None where nothing safe can be said."""
    if published is not None:
        return Anchor(published)
    return _dateline(tokens, drafts) or _from_years(tokens, drafts)


def _dateline(tokens: Tokens, drafts: list[Draft]) -> Anchor | None:
    """As in "KYIV, Jan. 16, 2025 (Agency) -": a full date in the head that stands by itself."""
    for draft in drafts:
        if draft.span.start > _HEAD:
            return None
        meaning = draft.meaning
        if isinstance(meaning, Fixed) and isinstance(meaning.when, Day) and meaning.when.day:
            return Anchor(meaning.when.first(), (draft.span,)) if _stands_alone(tokens, draft) else None
    return None


def _stands_alone(tokens: Tokens, draft: Draft) -> bool:
    letters = alphabet()
    before = tokens.classes[draft.first - 1] if draft.first else letters["para"]
    line = tokens.text[: draft.span.start].rstrip(" ")[-1:] in ("", "\n")
    edges = {letters[name] for name in ("comma", "open", "stop", "para", "dash", "hyphen", "slash")}
    if not line and before not in edges:
        return False
    after = tokens.classes[draft.last : draft.last + 1]
    ends = {letters[name] for name in ("close", "open", "stop", "para", "dash", "hyphen", "dot", "slash")}
    return not after or after in ends or tokens.text[draft.span.end :].lstrip(" ,")[:1] == "\n"


def _from_years(tokens: Tokens, drafts: list[Draft]) -> Anchor | None:
    """Combine the year of a coming end or event with the first day told in the past tense in the lead."""
    ahead = [d for d in drafts if isinstance(d.meaning, Fixed) and _looks_ahead(tokens, d)]
    if not ahead:
        return None
    goal = min(ahead, key=_last_day)
    behind = [_last_day(d) for d in drafts if isinstance(d.meaning, Fixed) and d not in ahead]
    told = _news_day(tokens, drafts)
    if told is None:
        return None
    meaning = told.meaning
    assert isinstance(meaning, Yearless)
    for year in (_last_day(goal).year, _last_day(goal).year - 1):
        day = _day_in(year, meaning)
        if day is None or (_last_day(goal) - day).days < _AHEAD_DAYS:
            continue
        past = [b for b in behind if b <= day]
        if len(past) == len(behind) and (not past or max(past).year >= year - 2):
            return Anchor(day, (goal.span, told.span))
    return None


def _last_day(draft: Draft) -> date:
    assert isinstance(draft.meaning, Fixed)
    return draft.meaning.when.last()


def _day_in(year: int, meaning: Yearless) -> date | None:
    try:
        return date(year, meaning.month, meaning.day or 1)
    except ValueError:
        return None


def _looks_ahead(tokens: Tokens, draft: Draft) -> bool:
    """Whether a date is a bound not far ahead ("until the end of 2025", "through June 2025").

    A bare year ("until 2030") is a goal that may lie decades away and tells nothing of the year of writing.
    """
    assert isinstance(draft.meaning, Fixed)
    before = {tokens.word(at) for at in range(max(0, draft.first - 2), draft.first)}
    if draft.mod == "END":
        return bool(before & {*_BOUNDS, "by"})
    exact = isinstance(draft.meaning.when, Day) and draft.meaning.when.month is not None
    return exact and bool(before & _BOUNDS) and direction(tokens, draft.first, draft.last) >= 0


def _news_day(tokens: Tokens, drafts: list[Draft]) -> Draft | None:
    """Return the first day told without a year in no future clause: what the text reports as news."""
    lead = [d for d in drafts if d.span.start < _LEAD]
    days = [d for d in lead if isinstance(d.meaning, Yearless) and d.meaning.day and d.meaning.year is None]
    return next((d for d in days if direction(tokens, d.first, d.last) < 0), None)
