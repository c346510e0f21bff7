"""Calendar arithmetic without a clock: weeks, months, feasts, the nearest fitting year."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from pledgebook.terms.day import Day, Period


def moved(day: date, by: int) -> date | None:
    """Return the day so many days on, None beyond the calendar."""
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return None


def months_on(year: int, month: int, by: int) -> tuple[int, int]:
    """Return (year, month) so many months on."""
    total = year * 12 + month - 1 + by
    return total // 12, total % 12 + 1


def same_day(day: date, *, years: int = 0, months: int = 0) -> date | None:
    """Return the day of the same number years and months on, cut to the month's length."""
    year, month = months_on(day.year, day.month, years * 12 + months)
    if not 1 <= year <= 9999:
        return None
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def week_code(day: date) -> str:
    """Return the week as TimeML writes it: "2025-W3", "2025-W32" (ISO week, its number not padded)."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week}"


def week_of(day: date) -> Period:
    """Return Monday to Sunday of the day's week."""
    monday = day - timedelta(days=day.weekday())
    return Period(Day.of(monday), Day.of(monday + timedelta(days=6)))


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous computus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    el = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, n: int, weekday: int) -> date:
    """Return the nth (or -1: last) weekday (Monday 1) of a month."""
    days = [
        d
        for d in calendar.Calendar().itermonthdates(year, month)
        if d.month == month and d.isoweekday() == weekday
    ]
    return days[n - 1] if n > 0 else days[n]


def feast_day(rule: tuple[str | int, ...], year: int) -> date:
    """Return a feast's day in a year by its rule (`lexicon.timewords.Holiday`)."""
    kind, *rest = rule
    numbers = [int(part) for part in rest]
    if kind == "fixed":
        return date(year, numbers[0], numbers[1])
    if kind == "nth":
        return nth_weekday(year, *numbers)
    if kind == "easter":
        return easter(year) + timedelta(days=numbers[0])
    return nth_weekday(year, 11, 1, 1) + timedelta(days=1)


def misfit(first: date, last: date, anchor: date, way: int) -> int:
    """Return how badly a date fits an anchor: days away, many times over on the wrong side of the tense.

    A past clause may tell of a day up to a month ahead, a future one of a day two weeks behind, before the year
    before or after is the better guess: papers write out the year of a day that is eleven months away. For whole
    months the tense tells more.
    Where no tense tells, the past is nearer.
    """
    if first <= anchor <= last:
        return 0
    ahead = first > anchor
    days = (first - anchor).days if ahead else (anchor - last).days
    if way:
        return days if ahead == (way > 0) else days * (40 if (last - first).days else 10 if way < 0 else 20)
    return days * 3 if ahead else days
