"""`find_times`: the time expressions of a text with their values and their places in the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, Literal

from pledgebook.reading.marks import TimeMark
from pledgebook.terms.day import Day, Period, When
from pledgebook.terms.problem import Problem

from . import reckon, resolve
from .anchor import Anchor, anchor_of
from .draft import (
    Clock,
    Draft,
    Feast,
    Fixed,
    Length,
    Meaning,
    Part,
    Repeat,
    Same,
    Shift,
    Vague,
    Weekday,
    Yearless,
)
from .resolve import Placed, Told
from .scan import drafts_of
from .tense import direction, sentence_ends
from .tokens import Tokens, tokens_of

_NEAR: Final = 60
_BESIDE: Final = 6


def find_times(
    text: str, published: date | None, *, low: str | None = None
) -> tuple[list[TimeMark], list[Problem]]:
    """Return the time expressions of `text` in order, and what could not be placed.

    Args:
        text: one layer's text.
        published: the local day of publication; None where it is not known, then the text's own dates serve.
        low: `folded(text)` where the caller has it already.

    Values follow TIMEX3 (TimeML 1.2.1): weeks "2000-W7" (number not padded), decades "199", centuries "19", both as
    in TIDES 2002; "Friday night" is its day, without the part of the day. `when` follows the gold guide. Marks worked out from `published` are
    inferred with empty grounds. Dates that nothing anchors keep X's and give a Problem "date-without-year"
    (month or day without a year) or "date-without-anchor" (all others).
    """
    tokens = tokens_of(text, low)
    drafts = drafts_of(tokens)
    anchor = anchor_of(tokens, drafts, published)
    reader = _Reader(tokens, drafts, anchor)
    marks = [reader.mark(place) for place in range(len(drafts))]
    return [mark for mark in marks if mark is not None], reader.problems


class _Reader:
    """Walks the drafts in order and remembers the date told last."""

    def __init__(self, tokens: Tokens, drafts: list[Draft], anchor: Anchor | None) -> None:
        self.tokens, self.drafts, self.anchor = tokens, drafts, anchor
        self.problems: list[Problem] = []
        self._ways: dict[int, int] = {}
        self._votes = self._counted_votes()
        self._told_day: Told | None = None
        self._told: Told | None = None

    def mark(self, place: int) -> TimeMark | None:
        draft = self.drafts[place]
        placed = self._placed(place, draft)
        if placed is None and isinstance(draft.meaning, Same):
            return None
        if placed is None:
            placed = Placed(resolve.unplaced(draft), inferred=False)
            self.problems.append(_problem(draft))
        self._remember(draft, placed)
        if draft.week and placed.when is not None:
            first = placed.when.first()
            placed = replace(placed, value=reckon.week_code(first), when=reckon.week_of(first))
        return TimeMark(
            span=draft.span, type="TIME" if draft.clock else _type(draft, placed), value=placed.value + draft.clock, mod=draft.mod, when=placed.when,
            inferred=placed.inferred and placed.when is not None, grounds=placed.grounds,
        )  # fmt: skip

    def _placed(self, place: int, draft: Draft) -> Placed | None:
        match draft.meaning:
            case Fixed(when, value):
                return Placed(value or when.iso(), when, inferred=False)
            case Repeat(value) | Vague(value):
                return Placed(value, inferred=False)
            case Length() as meaning:
                return resolve.length(meaning, self.anchor)
            case Same() as meaning:
                return resolve.same(meaning, self._told_for(meaning.grain))
            case Feast() as meaning:
                return resolve.feast(meaning, self.anchor, self._way(draft))
            case Clock(value):
                return self._clock(place, value)
            case Shift(told=True, later=str(value)) as meaning if (
                value and self._told_for(meaning.grain) is None
            ):
                return Placed(value, inferred=False)
            case Shift(told=True) as meaning if self.anchor is None and self._told_for(meaning.grain) is None:
                return None
        return self._from_anchor(place, draft)

    def _from_anchor(self, place: int, draft: Draft) -> Placed | None:
        borrowed = self._borrowed_year(place, draft)
        if borrowed is not None:
            return borrowed
        told = self._told_before(draft.meaning)
        anchor = self.anchor
        if anchor is None and told is not None:
            anchor = Anchor(told.when.first(), (told.span,))
        if anchor is None:
            return None
        way = self._way(draft)
        match draft.meaning:
            case Yearless() as meaning:
                return self._yearless(meaning, anchor, way)
            case Weekday() as meaning:
                base = Anchor(told.when.first(), (told.span,)) if told else anchor
                return resolve.weekday(meaning, base, way)
            case Part() as meaning:
                return resolve.part(meaning, anchor, way)
            case Shift() as meaning:
                return resolve.shift(meaning, anchor, way, told, blur=draft.blur)
        return None

    def _counted_votes(self) -> dict[tuple[int, int | None], int]:
        votes: dict[tuple[int, int | None], int] = {}
        for draft in self.drafts:
            meaning = draft.meaning
            if isinstance(meaning, Yearless) and not meaning.side and meaning.year is None:
                key = (meaning.month, meaning.day)
                votes[key] = votes.get(key, 0) + self._way(draft)
        return votes

    def _yearless(self, meaning: Yearless, anchor: Anchor, way: int) -> Placed | None:
        """Place a date without a year; all tellings of it in the text decide on the tense together."""
        told = self._told_for("year")
        if meaning.of_told:
            anchor, meaning = (
                (Anchor(told.when.first(), (told.span,)), replace(meaning, year=0))
                if told
                else (anchor, meaning)
            )
        votes = self._votes.get((meaning.month, meaning.day), 0)
        return resolve.yearless(meaning, anchor, (votes and (1 if votes > 0 else -1)) or way)

    def _way(self, draft: Draft) -> int:
        if draft.first not in self._ways:
            self._ways[draft.first] = direction(self.tokens, draft.first, draft.last)
        return self._ways[draft.first]

    def _borrowed_year(self, place: int, draft: Draft) -> Placed | None:
        """Take the year of "from May to July 2023" for its first month."""
        after = self.drafts[place + 1] if place + 1 < len(self.drafts) else None
        meaning = draft.meaning
        if after is None or not isinstance(meaning, Yearless) or not isinstance(after.meaning, Fixed):
            return None
        between = self.tokens.low[draft.span.end : after.span.start].strip()
        when = after.meaning.when
        if between not in ("to", "and", "-", "through", "until", "or", "till", ",", "—") or not isinstance(
            when, Day
        ):
            return None
        if (
            when.month is None
            or meaning.year is not None
            or meaning.until
            or (meaning.day is None) != (when.day is None)
        ):
            return None
        year = when.year - ((meaning.month, meaning.day or 0) > (when.month, when.day or 0))
        try:
            own = Day(year, meaning.month, meaning.day)
        except ValueError:
            return None
        return Placed(own.iso(), own, (after.span,))

    def _told_before(self, meaning: Meaning) -> Told | None:
        """Return the date told before for an expression that counts from it."""
        if isinstance(meaning, Shift) and meaning.told:
            return self._told_for(meaning.grain)
        return self._told_day if isinstance(meaning, Weekday) and meaning.told else None

    def _clock(self, place: int, value: str) -> Placed | None:
        """Put a time of day on the day told beside it, else on the anchor's."""
        draft = self.drafts[place]
        told = self._told_day
        if told is not None and draft.span.start - told.span.end < _BESIDE:
            return Placed(told.when.iso() + value, told.when, (told.span,))
        near = range(place + 1, min(place + 3, len(self.drafts)))
        later = next((at for at in near if not self._restates(at)), place)
        after = self.drafts[later]
        if later > place and self._beside(draft, after):
            beside = self._placed(later, after)
            if beside is not None and isinstance(beside.when, Day) and beside.when.day:
                return Placed(beside.when.iso() + value, beside.when, (after.span,))
        if told is not None and draft.span.start - told.span.end < _NEAR:
            return Placed(told.when.iso() + value, told.when, (told.span,))
        if self.anchor is None:
            return None
        day = Day.of(self.anchor.day)
        return Placed(day.iso() + value, day, self.anchor.grounds)

    def _restates(self, place: int) -> bool:
        """As in "10 p.m. ET (0200 GMT) Friday": a time of day in brackets says the one before it again."""
        draft = self.drafts[place]
        return isinstance(draft.meaning, Clock) and self.tokens.low.startswith("(", draft.span.start - 1)

    def _beside(self, draft: Draft, after: Draft) -> bool:
        """Whether a date that can be placed by itself follows closely in the same sentence."""
        if after.span.start - draft.span.end >= _NEAR // 2 or isinstance(after.meaning, (Clock, Same, Shift)):
            return False
        return not any(sentence_ends(self.tokens, at) for at in range(draft.last, after.first))

    def _told_for(self, grain: str) -> Told | None:
        return self._told_day if grain in ("day", "week") else self._told

    def _remember(self, draft: Draft, placed: Placed) -> None:
        if placed.when is None or isinstance(draft.meaning, (Length, Clock)):
            return
        when: When = placed.when
        if isinstance(when, Period) and not isinstance(draft.meaning, Yearless):
            return
        told = Told(when, draft.span)
        self._told = told
        if isinstance(when, Day) and when.day is not None:
            self._told_day = told


def _type(draft: Draft, placed: Placed) -> Literal["DATE", "TIME", "DURATION", "SET"]:
    match draft.meaning:
        case Shift(later=length) if length and placed.value == length:
            return "DURATION"
        case Length():
            return "DURATION"
        case Repeat():
            return "SET"
        case Clock():
            return "TIME"
    return "DATE"


def _problem(draft: Draft) -> Problem:
    if isinstance(draft.meaning, Yearless):
        return Problem(
            code="date-without-year", message="no year is told and none can be worked out", span=draft.span
        )
    return Problem(
        code="date-without-anchor", message="nothing tells the day this counts from", span=draft.span
    )
