"""Places what expressions mean in the calendar: drafts become marks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from pledgebook.terms.day import Day, Period, When
from pledgebook.terms.span import Span

from . import reckon
from .anchor import Anchor
from .draft import Draft, Feast, Fixed, Length, Part, Same, Shift, Weekday, Yearless
from .parts import part_of_year


@dataclass(frozen=True, slots=True)
class Told:
    """The date told last before an expression, and where."""

    when: When
    span: Span


@dataclass(frozen=True, slots=True)
class Placed:
    """A TIMEX3 value with its calendar reading; `grounds` where it rests on words of the text."""

    value: str
    when: When | None = None
    grounds: tuple[Span, ...] = ()
    inferred: bool = True


def placed_day(day: date | None, grounds: tuple[Span, ...] = ()) -> Placed | None:
    """Return a full day as a value."""
    return Placed(day.isoformat(), Day.of(day), grounds) if day else None


def yearless(meaning: Yearless, anchor: Anchor, way: int) -> Placed | None:
    """Give a month or month and day the year that fits the anchor and the tense best."""
    first_year = anchor.day.year
    if meaning.year is not None:
        years = [first_year + meaning.year]
    else:
        years = [first_year - 1, first_year, first_year + 1]
        if meaning.weekday is not None:
            years = _fitting_weekday(meaning, first_year) or years
    options = [_in_year(meaning, year) for year in years]
    fitting = [option for option in options if option and _on_side(option, anchor.day, meaning.side)]
    if not fitting:
        return None
    way = meaning.side or way
    best = min(fitting, key=lambda o: reckon.misfit(o.first(), o.last(), anchor.day, way))
    return Placed(best.iso(), best, anchor.grounds)


def _on_side(option: When, anchor: date, side: int) -> bool:
    if side < 0:
        return option.last() < anchor
    return option.first() > anchor if side > 0 else True


def _fitting_weekday(meaning: Yearless, year: int) -> list[int]:
    def fits(candidate: int) -> bool:
        option = _in_year(meaning, candidate)
        return option is not None and option.first().isoweekday() == meaning.weekday

    return [candidate for candidate in (year - 1, year, year + 1) if fits(candidate)]


def _in_year(meaning: Yearless, year: int) -> When | None:
    try:
        start = Day(year, meaning.month, meaning.day)
        if meaning.until is None:
            return start
        month, day = meaning.until
        return Period(start, Day(year + (month < meaning.month), month, day))
    except ValueError:
        return None


def weekday(meaning: Weekday, anchor: Anchor, way: int) -> Placed | None:
    """Return the day a weekday's name means: on or before the anchor, in a future clause on or after it."""
    day = anchor.day
    monday = day - timedelta(days=day.weekday())
    target = monday + timedelta(days=meaning.day - 1)
    week = (
        meaning.week if meaning.week is not None else (1 if meaning.side > 0 and not meaning.told else None)
    )
    if week is not None:
        target += timedelta(days=7 * week)
    elif meaning.side < 0:
        target -= timedelta(days=7 * (target >= day))
    elif meaning.side > 0:
        target += timedelta(days=7 * (target <= day))
    elif way > 0:
        target += timedelta(days=7 * (target < day))
    else:
        target -= timedelta(days=7 * (target > day))
    return placed_day(reckon.moved(target, meaning.apart), anchor.grounds)


def part(meaning: Part, anchor: Anchor, way: int) -> Placed | None:
    """Return a season, quarter or half near the anchor."""
    day = anchor.day
    if meaning.code == "Q":
        year, month = reckon.months_on(day.year, day.month, 3 * (meaning.side or 0))
        return _of_part(part_of_year(year, f"Q{(month + 2) // 3}"), anchor)
    if meaning.year is not None:
        return _of_part(part_of_year(day.year + meaning.year, meaning.code), anchor)
    options = [part_of_year(day.year + shift, meaning.code) for shift in (-2, -1, 0, 1, 2)]
    if meaning.side == -1:
        return _of_part([o for o in options if o.when.last() < day][-1], anchor)
    if meaning.side == 1:
        return _of_part(next(o for o in options if o.when.first() > day), anchor)
    way = -1 if meaning.side is None and meaning.code[0] == "Q" and not way else way
    if meaning.side == 0:
        running = [o for o in options if o.when.first() <= day <= o.when.last()]
        return _of_part((running or options[2:])[0], anchor)
    best = min(options, key=lambda o: reckon.misfit(o.when.first(), o.when.last(), day, way))
    return _of_part(best, anchor)


def _of_part(fixed: Fixed, anchor: Anchor) -> Placed:
    assert fixed.value is not None
    return Placed(fixed.value, fixed.when, anchor.grounds)


def feast(meaning: Feast, anchor: Anchor | None, way: int) -> Placed | None:
    """Return a feast day of the year told, or of the nearest fitting one."""
    if meaning.year is not None:
        day = reckon.feast_day(meaning.rule, meaning.year)
        return Placed(day.isoformat(), Day.of(day), inferred=False)
    if anchor is None:
        return None
    days = [reckon.feast_day(meaning.rule, anchor.day.year + shift) for shift in (-1, 0, 1)]
    fitting = [d for d in days if _on_side(Day.of(d), anchor.day, meaning.side)]
    best = min(fitting, key=lambda d: reckon.misfit(d, d, anchor.day, meaning.side or way))
    return placed_day(best, anchor.grounds)


def shift(meaning: Shift, anchor: Anchor, way: int, told: Told | None, *, blur: bool) -> Placed | None:
    """Count units from the anchor, or from the date told before where the words say so."""
    base, grounds = anchor.day, anchor.grounds
    if meaning.told and told is not None:
        base, grounds = told.when.first(), (told.span,)
    by, grain = meaning.by, meaning.grain
    if grain == "day" and meaning.told and by > 0 and told is None:
        return Placed((reckon.moved(base, by) or base).isoformat(), inferred=False)
    if grain == "day":
        return placed_day(reckon.moved(base, by), grounds)
    if grain in ("week", "weekend"):
        return _weeks(meaning, base, grounds, way, blur=blur)
    if grain == "month":
        year, month = reckon.months_on(base.year, base.month, by)
        return _checked(year, month, grounds)
    if grain == "quarter":
        year, month = reckon.months_on(base.year, base.month, 3 * by)
        fixed = part_of_year(year, f"Q{(month + 2) // 3}")
        return Placed(fixed.value or "", fixed.when, grounds)
    if grain == "decade":
        first = base.year // 10 * 10 + 10 * by
        if not 1 <= first <= 9990:
            return None
        return Placed(f"{first // 10}", Period(Day(first), Day(first + 9)), grounds)
    if grain == "century":
        return _century((base.year - 1) // 100 + by, grounds)
    return _checked(base.year + by, None, grounds)


def _century(number: int, grounds: tuple[Span, ...]) -> Placed | None:
    """Return the century after `number` full ones, as TIDES writes it ("19" for 1901 to 2000)."""
    if not 0 < number < 99:
        return None
    return Placed(f"{number:02d}", Period(Day(number * 100 + 1), Day(number * 100 + 100)), grounds)


def _checked(year: int, month: int | None, grounds: tuple[Span, ...]) -> Placed | None:
    if not 1 <= year <= 9999:
        return None
    when = Day(year, month)
    return Placed(when.iso(), when, grounds)


def _weeks(meaning: Shift, base: date, grounds: tuple[Span, ...], way: int, *, blur: bool) -> Placed | None:
    by = meaning.by
    if meaning.grain == "weekend" and by <= 0 and base.isoweekday() < 6 and (by < 0 or way <= 0):
        by = -1
    day = reckon.moved(base, 7 * by)
    if day is None:
        return None
    week = reckon.week_of(day)
    if meaning.grain == "weekend":
        saturday = week.start.first() + timedelta(days=5)
        weekend = Period(Day.of(saturday), week.end)
        return Placed(reckon.week_code(day) + "-WE", weekend, grounds)
    when: When = Day(base.year, base.month) if blur and by == 0 else week
    return Placed(reckon.week_code(day), when, grounds)


def same(meaning: Same, told: Told | None) -> Placed | None:
    """Return the day, week, month or year of the date told before."""
    if told is None:
        return None
    first = told.when.first()
    grounds = (told.span,)
    if meaning.grain == "day":
        return placed_day(first, grounds)
    if meaning.grain == "week":
        return Placed(reckon.week_code(first), reckon.week_of(first), grounds)
    when = Day(first.year, first.month if meaning.grain == "month" else None)
    return Placed(when.iso(), when, grounds)


def length(meaning: Length, anchor: Anchor | None) -> Placed:
    """Return a duration; one that ends or begins at the anchor has that interval as its calendar reading."""
    if anchor is None or not meaning.side or not meaning.amount:
        return Placed(meaning.value, inferred=False)
    other = _away(anchor.day, meaning.unit, meaning.side * meaning.amount)
    if other is None:
        return Placed(meaning.value, inferred=False)
    start, end = sorted((other, anchor.day))
    return Placed(meaning.value, Period(Day.of(start), Day.of(end)), anchor.grounds)


def _away(day: date, unit: str, by: int) -> date | None:
    if unit in ("D", "W", "F"):
        return reckon.moved(day, by * {"D": 1, "W": 7, "F": 14}[unit])
    if unit in ("M", "Q"):
        return reckon.same_day(day, months=by * (3 if unit == "Q" else 1))
    years = {"Y": 1, "DE": 10, "CE": 100}.get(unit)
    return reckon.same_day(day, years=by * years) if years else None


def unplaced(draft: Draft) -> str:
    """Return the TIMEX3 value of a date that nothing anchors, with X for what is not known."""
    meaning = draft.meaning
    if isinstance(meaning, Yearless):
        day = "" if meaning.day is None else f"-{meaning.day:02d}"
        return f"XXXX-{meaning.month:02d}{day}"
    if isinstance(meaning, Weekday):
        return f"XXXX-WXX-{meaning.day}"
    if isinstance(meaning, Part):
        return f"XXXX-{'QX' if meaning.code == 'Q' else meaning.code}"
    grain = meaning.grain if isinstance(meaning, (Shift, Same)) else "day"
    forms = {"month": "XXXX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "quarter": "XXXX-QX",
             "year": "XXXX", "decade": "XXX", "century": "XX"}  # fmt: skip
    return forms.get(grain, "XXXX-XX-XX")
