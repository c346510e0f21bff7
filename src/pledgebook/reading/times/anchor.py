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

_HEAD: Final = 240
_AHEAD_DAYS: Final = 45


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that relative dates count from and the spans it was worked out from (none: publication).

    `sure` is False where only the year is known well; then the day is the newest one told.
    """

    day: date
    grounds: tuple[Span, ...] = ()


def anchor_of(tokens: Tokens, drafts: list[Draft], published: date | None) -> Anchor | None:
    """Return the anchor of a text, None where nothing safe can be said."""
    if published is not None:
        return Anchor(published)
    return _dateline(drafts) or _from_years(tokens, drafts)


def _dateline(drafts: list[Draft]) -> Anchor | None:
    for draft in drafts:
        if draft.span.start > _HEAD:
            return None
        if (
            isinstance(draft.meaning, Fixed)
            and isinstance(draft.meaning.when, Day)
            and draft.meaning.when.day
        ):
            return Anchor(draft.meaning.when.first(), (draft.span,))
    return None


def _from_years(tokens: Tokens, drafts: list[Draft]) -> Anchor | None:
    """Combine the year of a coming end or event with the first day told in the past tense."""
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
    """Whether a date is a bound ahead ("until the end of 2025", "through 2025") or told in the future tense."""
    bounds = {"until", "till", "through"}
    before = [tokens.word(at) for at in range(max(0, draft.first - 3), draft.first)]
    letters = alphabet()
    if bounds & set(before) and direction(tokens, draft.first, draft.last) >= 0:
        return True
    if draft.mod == "END" and bounds & set(before):
        return True
    return (
        direction(tokens, draft.first, draft.last) > 0
        and letters["of"] not in tokens.classes[draft.first - 1 : draft.first]
    )


def _news_day(tokens: Tokens, drafts: list[Draft]) -> Draft | None:
    """Return the first day told without a year in no future clause: what the text reports as news."""
    days = [d for d in drafts if isinstance(d.meaning, Yearless) and d.meaning.day and d.meaning.year is None]
    return next((d for d in days if direction(tokens, d.first, d.last) < 0), None)
