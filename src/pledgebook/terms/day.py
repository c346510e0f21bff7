"""Partial calendar dates and periods, written as ISO 8601 at the precision a text gives.

A `Day` may know only its year, or its year and month. A `Period` runs from one day to another, both ends
included ("2025-07-10/2025-07-11"), which is how the gold guide writes intervals.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z")


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar date known to the year, the month or the day (proleptic Gregorian)."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, d: date) -> Day:
        """Return the full day of a `datetime.date`."""
        return cls(d.year, d.month, d.day)

    def first(self) -> date:
        """Return the first calendar day that this date may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def last(self) -> date:
        """Return the last calendar day that this date may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def iso(self) -> str:
        """Return "2025", "2025-07" or "2025-07-10"."""
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
        if self.day is not None:
            parts.append(f"{self.day:02d}")
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Period:
    """An interval of days, both ends included."""

    start: Day
    end: Day

    def __post_init__(self) -> None:
        if self.start.first() > self.end.last():
            raise ValueError(f"a period runs forward: {self.start.iso()}/{self.end.iso()}")

    def first(self) -> date:
        """Return the first calendar day of the period."""
        return self.start.first()

    def last(self) -> date:
        """Return the last calendar day of the period."""
        return self.end.last()

    def iso(self) -> str:
        """Return "2025-07-10/2025-07-11"."""
        return f"{self.start.iso()}/{self.end.iso()}"


When = Day | Period


def parse_day(text: str) -> Day:
    """Read "2025", "2025-07" or "2025-07-10"; ValueError for anything else."""
    found = _ISO.match(text)
    if not found:
        raise ValueError(f"no ISO date: {text!r}")
    year, month, day = (int(g) if g else None for g in found.groups())
    assert year is not None
    return Day(year, month, day)


def parse_when(text: str) -> When:
    """Read a partial ISO date or an interval "a/b" of two; ValueError for anything else."""
    start, slash, end = text.partition("/")
    return Period(parse_day(start), parse_day(end)) if slash else parse_day(start)
