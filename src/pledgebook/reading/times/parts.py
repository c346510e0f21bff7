"""Expressions that name a part of a year or a run of years: seasons, quarters, halves, fiscal years, centuries."""

from __future__ import annotations

from typing import Final

from pledgebook.terms.day import Day, Period

from .absolute import SIDE, every_year, odd_tail, of_told, old_year, side_of, year_of, year_shift
from .draft import Fixed, Part, Shift
from .patterns import Found, Reading, Rule, rule


def part_of_year(year: int, code: str) -> Fixed:
    """Return a season, quarter or half of a year; a winter runs into the next year."""
    starts = {"SP": 3, "SU": 6, "FA": 9, "WI": 12, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}
    first, length = starts[code], 6 if code[0] == "H" else 3
    last = first + length - 1
    end = Day(year + 1, last - 12) if last > 12 else Day(year, last)
    return Fixed(Period(Day(year, first), end), f"{year}-{code}")


def _part(found: Found, code: str) -> Reading:
    if odd_tail(found) or of_told(found) or every_year(found):
        return None
    year = year_of(found)
    if year is not None and old_year(found):
        return None
    if year is not None:
        return part_of_year(year, code)
    return Part(code, year=year_shift(found), side=side_of(found, "side") if found.has("side") else None)


def _season(found: Found) -> Reading:
    return _part(found, found.value("s"))


def _by_season(found: Found) -> Reading:
    """As in "by summer"."""
    if found.first_word() not in ("by", "until", "till", "since", "before", "through"):
        return None
    reading = _part(found, found.value("s"))
    return (reading, (found.at("s"), found.last)) if isinstance(reading, Part) else None


def _quarter(found: Found) -> Reading:
    number = found.number("o")
    return _part(found, f"Q{number}") if 1 <= number <= 4 else None


def _half(found: Found) -> Reading:
    number = found.number("o")
    if not 1 <= number <= 2 or (found.has("u") and found.value("u") != "Y"):
        return None
    reading = _part(found, f"H{number}")
    return Part(f"H{number}", year=0) if found.has("u") else reading


def _running_quarter(found: Found) -> Reading:
    return Part("Q", side=side_of(found, "side"))


def _fiscal(found: Found) -> Reading:
    year = found.number("year")
    if year < 100:
        year += 2000 if year < 70 else 1900
    return Fixed(Day(year)) if 1900 <= year < 2100 else None


def _fiscal_shift(found: Found) -> Reading:
    return Shift("year", side_of(found, "side")) if found.value("u") == "Y" else None


def _century(found: Found) -> Reading:
    number = found.number("o")
    if found.value("u") != "CE" or not 10 <= number <= 21:
        return None
    return Fixed(Period(Day((number - 1) * 100 + 1), Day(number * 100)), f"{number - 1}")


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "season-years",
        "(?P<s>SEASON)<of>?(?P<year><year>)[<hyphen><slash>][<num12><num24><num31><num59><num><year>]",
        _season,
    ),
    rule("season-year", "(?P<s>SEASON)(?:YEAR|OFYEAR)", _season),
    rule("season-side", f"{SIDE}(?P<s>SEASON)", _season),
    rule("the-season", "(?<=<in>)<the>[<early><late>]?(?P<s>SEASON)(?!<of>|<hyphen>)", _season),
    rule("by-season", "<prep>(?P<s><season>)", _by_season),
    rule("fiscal-year", "<fiscal><unit>?(?P<year><year>)", _fiscal),
    rule("fy", "<fy>(?P<year>[<year><num12><num24><num31><num59><num>])", _fiscal),
    rule("fiscal-side", f"{SIDE}<fiscal>(?P<u><unit>)", _fiscal_shift),
    rule("quarter", "<the>?<fiscal>?(?P<o>ORDINAL)<hyphen>?<fiscal>?<quarter>(?:YEAR|OFYEAR)?", _quarter),
    rule("q", "<q>(?P<o><num12>)(?:YEAR|OFYEAR)?", _quarter),
    rule("nq", "(?P<o><num12>)<q>(?:YEAR|OFYEAR)?", _quarter),
    rule("h", "<h>(?P<o><num12>)(?:YEAR|OFYEAR)", _half),
    rule("half", "<the>?(?P<o>ORDINAL)<half>(?:<of>(?P<year><year>)|OFYEAR|<of><the>(?P<u><unit>))", _half),
    rule("running-quarter", f"<the>?{SIDE}<fiscal>?<quarter>", _running_quarter),
    rule("century", "<the>?(?P<o>[<odig><ordw>])<hyphen>?(?P<u><unit>)", _century),
)
