"""Expressions that count from somewhere: last month, three weeks ago, the same day, yesterday."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from .absolute import side_of
from .draft import Clock, Grain, Length, Meaning, Same, Shift, Vague, Weekday
from .lengths import count_of, period
from .patterns import Found, Reading, Rule, rule
from .tokens import alphabet

GRAINS: Final[dict[str, Grain]] = {
    "D": "day", "W": "week", "F": "week", "M": "month", "Y": "year", "DE": "decade", "CE": "century",
    "WE": "weekend", "Q": "quarter",
}  # fmt: skip


def _deictic(found: Found) -> Reading:
    return Shift("day", int(found.value("n")))


def _part_of_day(found: Found) -> Reading:
    return Shift("day", -1 if found.word("side") == "last" else 0)


def _unit(found: Found) -> Reading:
    unit, word = found.value("u"), found.word("side")
    if unit == "CE" and word not in {"this", "last", "next"}:
        return None
    if unit == "D" and word in {"this", "last", "past", "current"}:
        return None
    if word in {"previous", "prior", "preceding", "following"} or (unit == "D" and word == "next"):
        return Shift(GRAINS[unit], side_of(found, "side"), told=True)
    if word in {"past", "coming"}:
        return Length(period(unit, 1), side=side_of(found, "side"), amount=1, unit=unit)
    return Shift(GRAINS[unit], side_of(found, "side"))


def _the_unit(found: Found) -> Reading:
    unit, word = found.value("u"), found.word("side")
    if unit == "D" or word in {"previous", "prior", "preceding", "following"}:
        if word in {"last", "past", "coming"}:
            return None
        return Shift(GRAINS[unit], side_of(found, "side"), told=True) if unit != "CE" else None
    side = (
        0 if found.tokens.classes[found.last : found.last + 1] == alphabet()["of"] else side_of(found, "side")
    )
    return Length(period(unit, 1), side=side, amount=1, unit=unit)


def _weekend(found: Found) -> Reading:
    return Shift("weekend", side_of(found, "side"))


def _ago(found: Found) -> Reading:
    unit = found.value("u")
    amount = None if found.has("v") else count_of(found, "n")
    sign = -1 if not found.has("later") else 1
    if amount is None:
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    return shifted(unit, amount, sign, told=False)


def _unit_ago(found: Found) -> Reading:
    """As in "The year-ago quarter"."""
    return shifted(found.value("u"), 1, -1, told=False)


def shifted(unit: str, amount: float, sign: int, *, told: bool) -> Meaning | None:
    """Return so many units before (sign -1) or after (1) the anchor, halves as smaller units."""
    if unit not in GRAINS:
        return Shift("day", 0, told=told)
    if unit == "F":
        unit, amount = "W", amount * 2
    if amount != int(amount):
        smaller = {"Y": ("M", 12), "M": ("W", 4), "W": ("D", 7), "DE": ("Y", 10), "CE": ("Y", 100)}
        if unit not in smaller:
            return None
        unit, amount = smaller[unit][0], amount * smaller[unit][1]
    if unit in ("DE", "CE"):
        unit, amount = "Y", amount * (10 if unit == "DE" else 100)
    if amount > 2000:
        return None
    return Shift(GRAINS[unit], sign * round(amount), told=told)


def _earlier(found: Found) -> Reading:
    if found.has("v"):
        return None
    amount, unit = count_of(found, "n"), found.value("u")
    if amount is None:
        return None
    if found.has("earlier"):
        return shifted(unit, amount, -1, told=True)
    later = shifted(unit, amount, 1, told=True)
    return replace(later, later=period(unit, amount)) if isinstance(later, Shift) else later


def _day_beyond(found: Found) -> Reading:
    """As in "the day after tomorrow", "the week after next"."""
    sign = {"after": 1, "before": -1}.get(found.word("prep"))
    if sign is None:
        return None
    if found.has("n"):
        by = int(found.value("n"))
        return Shift("day", by + sign) if found.value("u") == "D" and by * sign > 0 else None
    beyond = {1: "next", -1: "last"}[sign]
    unit = found.value("u")
    return Shift(GRAINS[unit], 2 * sign) if found.word("side") == beyond and unit in {"W", "M", "Y"} else None


def _told_weekday(found: Found) -> Reading:
    """As in "the following Monday"."""
    return Weekday(int(found.value("w")), side=side_of(found, "side"), told=True)


def _beside_weekday(found: Found) -> Reading:
    """As in "the day before last Tuesday"."""
    apart = {"after": 1, "before": -1}.get(found.word("prep"))
    if apart is None or found.value("u") != "D":
        return None
    side = side_of(found, "side") if found.has("side") else 0
    return Weekday(int(found.value("w")), side=side, apart=apart)


def _same(found: Found) -> Reading:
    unit = found.value("u")
    return Same(GRAINS[unit]) if unit in {"D", "W", "M", "Y"} else None


def _running(found: Found) -> Reading:
    unit = found.value("u")
    return (Shift(GRAINS[unit], 0), (found.at("e"), found.last)) if unit in {"W", "M", "Y", "DE"} else None


def _year_end(found: Found) -> Reading:
    """As in "by year's end"."""
    return Shift(GRAINS[found.value("u")], 0) if found.value("u") in {"Y", "M"} else None


def _recent(_found: Found) -> Reading:
    return Vague("PAST_REF")


def _next_part(found: Found) -> Reading:
    return Shift("day", side_of(found, "side"), told=True)


def _clock(found: Found) -> Reading:
    hours, _, minutes = found.word("t").partition(":")
    hour, minute = int(hours), int(minutes[:2] or 0)
    if found.has("pm"):
        mark = found.word("pm").strip()[0]
        if hour > 12:
            return None if hour > 23 else Clock(f"T{hour:02d}:{minute:02d}")
        hour = hour % 12 + (12 if mark == "p" else 0)
    if hour > 23:
        return None
    return Clock(f"T{hour:02d}:{minute:02d}")


def _plain_clock(found: Found) -> Reading:
    """As in "0200 GMT", "1.30pm"."""
    word = found.word("t").replace(".", "")
    zoned = found.has("zone") and found.tokens.text[found.tokens.starts[found.at("zone")]].isupper()
    if not word.isdecimal() or not (3 <= len(word) <= 4 if found.has("pm") else len(word) == 4 and zoned):
        return None
    hour, minute = int(word[:-2]), int(word[-2:])
    if found.has("pm"):
        if not 1 <= hour <= 12 or "." not in found.word("t"):
            return None
        hour = hour % 12 + (12 if found.word("pm").strip()[0] == "p" else 0)
    return Clock(f"T{hour:02d}:{minute:02d}") if hour < 24 and minute < 60 else None


def _unit_beside(found: Found) -> Reading:
    """As in "The year before, ...", "the day after.": counted from the date told."""
    sign = {"after": 1, "before": -1}.get(found.word("prep"))
    unit = found.value("u")
    return Shift(GRAINS[unit], sign, told=True) if sign and unit in {"D", "W", "M", "Y"} else None


def _hour_in_part(found: Found) -> Reading:
    """As in "4 in the morning", "9 at night"."""
    hour, part = found.number("t") % 12, found.word("part")
    if found.has("at") != (part == "night") or (found.has("at") and found.word("at") != "at"):
        return None
    if part == "morning":
        return Clock(f"T{hour:02d}:00")
    if part not in ("afternoon", "evening", "night"):
        return None
    return Clock(f"T{hour if part == 'night' and hour < 5 else hour + 12:02d}:00")


def _noon(found: Found) -> Reading:
    word = found.word("t")
    if word not in {"noon", "midday", "midnight"}:
        return None
    return Clock("T00:00" if word == "midnight" else "T12:00"), (found.at("t"), found.last)


_ANY = "(?P<side>[<last><past><prior><this><current><next><coming>])"

RULES: Final[tuple[Rule, ...]] = (
    rule("ago", "(?:(?P<v>VAGUE)|(?P<n>COUNT))<more>?(?P<u>ANYUNIT)(?:<and><a>(?P<half><half>))?<ago>", _ago),
    rule("from-now", "(?:(?P<v>VAGUE)|(?P<n>COUNT))(?P<u>ANYUNIT)(?P<later><prep>)<now>", _ago),
    rule("year-ago", "(?P<u><unit>)<hyphen>[<ago><earlier>]", _unit_ago),
    rule(
        "day-beyond",
        "<the>?(?P<u><unit>)(?P<prep><prep>)(?:(?P<n><deictic>)|(?P<side>[<last><next>]))(?!<unit>|<wday>|<month>)",
        _day_beyond,
    ),
    rule(
        "beside-weekday",
        "<the>?(?P<u><unit>)(?P<prep><prep>)(?P<side>[<last><next>])?(?P<w><wday>)",
        _beside_weekday,
    ),
    rule("told-weekday", "<the>?(?P<side>[<following><prior>])(?P<w><wday>)", _told_weekday),
    rule(
        "earlier",
        "(?:(?P<v>VAGUE)|(?P<n>COUNT))(?P<u>[<unit><units>])(?:(?P<earlier><earlier>)|<later>)(?!<than>)",
        _earlier,
    ),
    rule("same", "(?:<the><same>|<that><same>?)(?P<u><unit>)", _same),
    rule("end-of-unit", "[<end><begin><mid>]<of>(?P<e><the>)(?P<u><unit>)", _running),
    rule("year-end", "(?P<u><unit>)(?:<apos><other>|<hyphen>)<end>", _year_end),
    rule("recent", "<recent><units>", _recent),
    rule("next-part", "<the>(?P<side>[<next><following><prior>])<part>", _next_part),
    rule("the-unit", "<the>(?P<side>[<last><past><prior><next><coming><following>])(?P<u><unit>)", _the_unit),
    rule("unit", f"{_ANY}(?P<u><unit>)", _unit),
    rule("following-unit", "(?P<side><following>)(?P<u><unit>)", _unit),
    rule("weekend", f"(?:<the>|{_ANY})<weekend>", _weekend),
    rule("part-of-day", "(?P<side>[<this><last>])<part>", _part_of_day),
    rule("deictic", "(?P<n><deictic>)<part>?", _deictic),
    rule("clock", "(?P<t><clock>)(?P<pm><ampm>)?<zone>?", _clock),
    rule("hour", "(?P<t>[<num12>])(?P<pm><ampm>)<zone>?", _clock),
    rule("o-clock", "(?P<t><num12>)<o><apos><clockword>", _clock),
    rule(
        "plain-clock", "(?P<t>[<num><year><oldyear>])(?:(?P<pm><ampm>)<zone>?|(?P<zone><zone>))", _plain_clock
    ),
    rule("unit-beside", "<the>(?P<u><unit>)(?P<prep><prep>)(?=[<comma><dot><stop><para>])", _unit_beside),
    rule("hour-in-part", "(?P<t><num12>)(?:<in><the>|(?P<at><prep>))(?P<part><part>)", _hour_in_part),
    rule("noon", "<prep>(?P<t><part>)", _noon),
)
