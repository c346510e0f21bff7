"""Expressions that name calendar dates: days, months, years, decades, seasons, quarters, fiscal years."""

from __future__ import annotations

from typing import Final

from pledgebook.terms.day import Day, Period

from .draft import Fixed, Meaning, Repeat, Weekday, Yearless
from .patterns import Found, Reading, Rule, rule
from .tokens import Tokens, alphabet

SIDES: Final = {"last": -1, "past": -1, "prior": -1, "preceding": -1, "previous": -1, "latest": 0, "this": 0,
                "current": 0, "next": 1, "coming": 1, "upcoming": 1, "forthcoming": 1, "following": 1}  # fmt: skip


def side_of(found: Found, name: str) -> int:
    """Return -1, 0 or 1 for the "last", "this" or "next" of a group."""
    return SIDES[found.word(name)] if found.has(name) else 0


def day_or_none(year: int, month: int, day: int | None = None) -> Day | None:
    """Return the date, or None where the calendar has no such day."""
    try:
        return Day(year, month, day)
    except ValueError:
        return None


def _iso(found: Found) -> Meaning | None:
    year, month, day = (int(part) for part in found.first_word()[:10].split("-"))
    when = day_or_none(year, month, day)
    return Fixed(when) if when else None


def _dmy(found: Found) -> Meaning | None:
    word = found.first_word()
    sep = "." if "." in word else "/"
    first, second, year = (int(part) for part in word.split(sep))
    if year < 100:
        year += 2000 if year < 70 else 1900
    day, month = (second, first) if sep == "/" and first <= 12 else (first, second)
    when = day_or_none(year, month, day) if 1900 <= year < 2100 else None
    return Fixed(when) if when else None


def month_holds(found: Found, name: str = "m", *, lone: bool = False) -> bool:
    """Whether a month's word is one: capital where it is ambiguous, and alone only in a fitting place."""
    tokens, at = found.tokens, found.at(name)
    letters = alphabet()
    cls = tokens.classes[at]
    if cls == letters["month"]:
        return True
    if not tokens.text[tokens.starts[at]].isupper():
        return False
    if not lone:
        return True
    if cls == letters["month_short"]:
        return tokens.ends[at] < len(tokens.low) and tokens.low[tokens.ends[at]] == "."
    before, after = tokens.classes[at - 1] if at else "", tokens.classes[at + 1 : at + 2]
    if (
        cls == letters["month_odd"]
        and after
        and after in letters["for"] + letters["future"] + letters["past_verb"]
    ):
        return False
    fitting = "in of prep for to and early late mid the last next this hyphen comma"
    return before in {letters[c] for c in fitting.split()} and not (
        before == letters["comma"] and _modal_follows(found, at)
    )


def _modal_follows(found: Found, at: int) -> bool:
    after = found.tokens.classes[at + 1 : at + 2]
    return after == alphabet()["other"]


def year_of(found: Found) -> int | None:
    """Return the year the match says in figures."""
    return found.number("year") if found.has("year") else None


def year_shift(found: Found) -> int | None:
    """Return the shift of "this year", "last year" behind a date, None where none is said."""
    if not found.has("y_unit") or of_told(found):
        return None
    return side_of(found, "y_side")


def of_told(found: Found) -> bool:
    """Whether "of that year" stands behind."""
    return found.has("y_side") and found.word("y_side") == "that"


def every_year(found: Found) -> bool:
    """Whether "of each year" stands behind."""
    return found.has("y_side") and found.word("y_side") in ("every", "each")


def odd_tail(found: Found) -> bool:
    """Whether "of this ..." is followed by another unit than a year, or the date by figures that can be no year."""
    return (found.has("y_unit") and found.value("y_unit") != "Y") or _no_year_follows(found)


def _no_year_follows(found: Found) -> bool:
    """ "September 3023,", "May 5, 3023.": four figures in the place of a year that count nothing."""
    tokens, letters, at = found.tokens, alphabet(), found.last
    if found.has("year"):
        return False
    if tokens.classes[at : at + 1] == letters["comma"]:
        at += 1
    if tokens.classes[at : at + 1] != letters["num"] or tokens.ends[at] - tokens.starts[at] != len("2023"):
        return False
    after = tokens.classes[at + 1 : at + 2]
    return tokens.word(at).isdigit() and (
        not after
        or after in letters["comma"] + letters["stop"] + letters["dot"] + letters["close"] + letters["para"]
    )


def _run(year: int, start: tuple[int, int | None], end: tuple[int, int | None]) -> Fixed | None:
    first, last = day_or_none(year, *start), day_or_none(year, *end)
    if not first or not last:
        return None
    if first.first() > last.first():
        first = day_or_none(year - 1, *start) or first
    return Fixed(Period(first, last))


def old_year(found: Found) -> bool:
    """Whether the year in figures lies before 1900."""
    return found.cls("year") == alphabet()["oldyear"]


def _comma_before_year(found: Found) -> bool:
    return found.tokens.classes[found.at("year") - 1] == alphabet()["comma"]


def _month_day(found: Found) -> Reading:
    if not month_holds(found) or odd_tail(found):
        return None
    month, day, year = int(found.value("m")), found.number("d"), year_of(found)
    if every_year(found):
        return Repeat(f"XXXX-{month:02d}-{day:02d}")
    if year is not None and old_year(found) and not _comma_before_year(found):
        return None
    until: tuple[int, int | None] | None = None
    if found.has("d2"):
        until = (int(found.value("m2")) if found.has("m2") else month, found.number("d2"))
        apart = found.number("d2") - day
        if not found.has("m2") and (apart < 1 or (found.has("and") and apart > 1)):
            return None
    if year is not None:
        if until:
            return _run(year, (month, day), until)
        when = day_or_none(year, month, day)
        return Fixed(when) if when else None
    if not day_or_none(2000, month, day) or (until and not day_or_none(2000, *until)):
        return None
    weekday = int(found.value("w")) if found.has("w") else None
    return Yearless(
        month,
        day,
        until,
        year=year_shift(found),
        side=side_of(found, "before"),
        weekday=weekday,
        of_told=of_told(found),
    )


def _month_year(found: Found) -> Reading:
    if not month_holds(found) or odd_tail(found):
        return None
    month, year = int(found.value("m")), year_of(found)
    if every_year(found):
        return Repeat(f"XXXX-{month:02d}")
    if year is not None and old_year(found):
        return None
    until = (int(found.value("m2")), None) if found.has("m2") else None
    if year is not None:
        return _run(year, (month, None), until) if until else Fixed(Day(year, month))
    return Yearless(month, None, until, year=year_shift(found), of_told=of_told(found))


def _month(found: Found) -> Reading:
    if not month_holds(found, lone=True) or odd_tail(found):
        return None
    return Yearless(int(found.value("m")), side=side_of(found, "side"), year=0 if _says_this(found) else None)


def _says_this(found: Found) -> bool:
    return found.has("side") and found.word("side") == "this"


def _year(found: Found) -> Reading:
    return Fixed(Day(found.number("year"))) if year_holds(found.tokens, found.first) else None


_YEAR_BEFORE: Final = ["in", "of", "to", "and", "the", "comma", "open", "hyphen", "dot", "quote", "for", "prep", "early", "late", "mid", "end", "begin", "month", "month_odd", "month_short", "last", "fiscal", "part", "season", "para", "stop", "dash", "slash", "apos"]  # fmt: skip


def year_holds(tokens: Tokens, at: int) -> bool:
    """Whether a number of four digits is a year: by what stands before it and what it counts."""
    letters = alphabet()
    after = tokens.classes[at + 1 : at + 2]
    before = tokens.classes[at - 1] if at else letters["stop"]
    if after and after in letters["percent"] + letters["counted"] + letters["scale"] + letters["units"]:
        return False
    if before in (letters["label"], letters["money"]):
        return False
    if (
        before == letters["dot"]
        and at > 1
        and tokens.classes[at - 2] == letters["label"]
        and tokens.glued(at - 1)
    ):
        return False
    plural = after == letters["other"] and tokens.word(at + 1).endswith("s") and not tokens.glued(at + 1)
    if tokens.classes[at] == letters["oldyear"]:
        return before in (letters["in"], letters["prep"], letters["of"]) and not plural
    return not plural or before in {letters[c] for c in _YEAR_BEFORE}


def _year_run(found: Found) -> Reading:
    start, end = found.number("year"), found.number("end")
    if end < 100:
        end += start - start % 100
    if not start < end < start + 60:
        return None
    return Fixed(Period(Day(start), Day(end)), f"{start}/{end}")


def _decade(found: Found) -> Reading:
    word = found.word("decade").strip("'s")
    first = int(word) if len(word) == 4 else 1900 + int(word)
    return Fixed(Period(Day(first), Day(first + 9)), f"{first // 10}")


def _weekday(found: Found) -> Reading:
    return Weekday(int(found.value("w")), side=side_of(found, "side"), week=0 if _says_this(found) else None)


def _weekday_of_week(found: Found) -> Reading:
    return Weekday(int(found.value("w")), week=side_of(found, "side")) if found.value("u") == "W" else None


_W = "(?:(?P<w>[<wday><wday_short>])<dot>?<comma>?(?:<the>)?)?"
_TAIL = "(?:YEAR|OFYEAR)?"
SIDE = "(?P<side>[<last><next><this><coming><past><prior><current><latest>])"

RULES: Final[tuple[Rule, ...]] = (
    rule("iso", "<iso>", _iso),
    rule("dmy", "<dmy>", _dmy),
    rule(
        "month-day-run",
        f"{_W}(?P<m>MONTH)(?P<d>DAY)[<hyphen><dash>](?P<m2>MONTH)(?P<d2>DAY){_TAIL}",
        _month_day,
    ),
    rule("month-days", f"{_W}(?P<m>MONTH)(?P<d>DAYN)[<hyphen><to><dash>](?P<d2>DAYN){_TAIL}", _month_day),
    rule(
        "month-day", f"{_W}(?P<before><last>|<next>|<this>)?(?P<m>MONTH)<the>?(?P<d>DAY){_TAIL}", _month_day
    ),
    rule(
        "day-run-month",
        f"{_W}(?P<d>DAY)(?:[<hyphen><to><dash>]|(?P<and><and>))(?P<d2>DAY)<of>?(?P<m>MONTH){_TAIL}",
        _month_day,
    ),
    rule(
        "day-month-run",
        f"{_W}(?P<d>DAY)<of>?(?P<m>MONTH)[<hyphen><dash>](?P<d2>DAY)<of>?(?P<m2>MONTH){_TAIL}",
        _month_day,
    ),
    rule("day-month", f"{_W}(?P<d>DAY)<of>?(?P<m>MONTH){_TAIL}", _month_day),
    rule("ordinal-of-month", f"(?:{_W}<the>)?(?P<d>[<ordw><second>])<of>(?P<m>MONTH){_TAIL}", _month_day),
    rule("month-run", "(?P<m>MONTH)[<hyphen><dash>](?P<m2>MONTH)(?:YEAR|OFYEAR)?", _month_year),
    rule("month-year", "(?P<m>MONTH)(?:YEAR|OFYEAR)", _month_year),
    rule("month", f"{SIDE}?(?P<m>MONTH)", _month),
    rule(
        "weekday-of-week", "(?P<w><wday>)<of>?(?P<side>[<last><this><next>])(?P<u><unit>)", _weekday_of_week
    ),
    rule("weekday", "(?P<side>[<last><next><this><coming><past>])?(?P<w><wday>)", _weekday),
    rule(
        "year-run",
        "(?P<year><year>)[<hyphen><slash><dash>](?P<end>[<year><num12><num24><num31><num59><num>])",
        _year_run,
    ),
    rule("year", "(?P<year>[<year><oldyear>])", _year),
    rule("decade", "<the>?(?P<decade><decade>)", _decade),
)
