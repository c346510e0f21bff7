"""What an expression means before it is placed in the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pledgebook.terms.day import When
from pledgebook.terms.span import Span

Grain = Literal["day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century"]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date that says its year: nothing is left to resolve. `value` where it is not `when`'s ISO form."""

    when: When
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Yearless:
    """A month, a month and day, or a run of days or months, whose year is not said.

    `until` is the last (month, day) of a run. `year` is a shift from the anchor's year where the text says
    one ("this year" 0, "last year" -1). `side` is -1 for "last October", 1 for "next April".
    `of_told` when it is "of that year".
    """

    month: int
    day: int | None = None
    until: tuple[int, int | None] | None = None
    year: int | None = None
    side: int = 0
    weekday: int | None = None
    of_told: bool = False


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week; `side` -1 last, 1 next, 0 bare; `week` the week's shift where it is said.

    `told` when it counts from the date told before ("the following Monday"); `apart` so many days from it
    ("the day before last Tuesday" -1).
    """

    day: int
    side: int = 0
    week: int | None = None
    told: bool = False
    apart: int = 0


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units away: from the anchor, or (`told`) from the date told before.

    `later` is the length ("P6M") that stands where "six months later" follows no date.
    """

    grain: Grain
    by: int
    told: bool = False
    later: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a year: season (SP SU FA WI), quarter (Q1..Q4) or half (H1 H2); `year` is a shift.

    `side` -1, 0, 1 picks the last, this, next such part when no year is said; `code` "Q" is the running quarter.
    """

    code: str
    year: int | None = None
    side: int | None = None


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast day by its rule; `side` -1 last, 1 next; `year` where the text says it."""

    rule: tuple[str | int, ...]
    side: int = 0
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A duration, `value` as TIMEX3. `side` -1 / 1 when it ends or begins at the anchor ("the past two years")."""

    value: str
    side: int = 0
    amount: int | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A set ("every year")."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """PRESENT_REF, PAST_REF, FUTURE_REF."""

    value: str


@dataclass(frozen=True, slots=True)
class Same:
    """As in "The same day", "that year": the nearest earlier date, at this grain."""

    grain: Grain


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, "T10:35"; its day is told nearby."""

    value: str


Meaning = Fixed | Yearless | Weekday | Shift | Part | Feast | Length | Repeat | Vague | Same | Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An expression with its meaning, its tokens `first..last` (half-open) and its TIMEX3 mod.

    `blur` when "earlier", "early" and the like stand before it; `week` for "the week of" a day;
    `clock` is the time of day that stands before it ("T09:00").
    """

    span: Span
    meaning: Meaning
    first: int
    last: int
    mod: str | None = None
    blur: bool = False
    week: bool = False
    clock: str = ""
