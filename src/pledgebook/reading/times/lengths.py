"""Durations and sets: five hours, a 100-year partnership, the past two years, every day."""

from __future__ import annotations

from typing import Final

from .draft import Length, Repeat
from .patterns import Found, Reading, Rule, rule
from .tokens import alphabet

_FRACTIONS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_HALVES: Final = {
    "H": ("TM", 60),
    "D": ("H", 24),
    "Y": ("M", 12),
    "M": ("D", 30),
    "W": ("D", 7),
    "DE": ("Y", 10),
    "CE": ("Y", 100),
}


def count_of(found: Found, name: str) -> float | None:
    """Return the number a COUNT group stands for ("two and a half" 2.5), None when it makes no sense."""
    tokens, letters = found.tokens, alphabet()
    start, end = found.match.span(name)
    total = 0.0
    for at in range(start, end):
        cls = tokens.classes[at]
        if cls == letters["scale"]:
            total = (total or 1) * tokens.number(at)
        elif cls == letters["a"]:
            total += 1 if end - start == 1 else 0
        elif cls == letters["nword"]:
            total += tokens.number(at)
        elif cls == letters["frac"]:
            total += _fraction(tokens.word(at))
        elif cls == letters["half"]:
            total += 0.5
        elif cls in (letters["hyphen"], letters["and"]):
            continue
        else:
            total += float(tokens.values[at])
    return total + (0.5 if found.has("half") else 0) if total else None


def _fraction(word: str) -> float:
    if word in _FRACTIONS:
        return _FRACTIONS[word]
    top, _, bottom = word.partition("/")
    return int(top) / int(bottom) if int(bottom) else 0.0


def period(unit: str, amount: float | None) -> str:
    """Return the TIMEX3 period of so many units ("P3D", "PT5H30M", "PXY" for an unsaid number)."""
    if unit == "F":
        unit, amount = "W", None if amount is None else amount * 2
    if unit == "Q":
        unit, amount = "M", None if amount is None else amount * 3
    if unit in ("DE", "CE") and amount is not None:
        unit, amount = "Y", amount * (10 if unit == "DE" else 100)
    if unit == "DE":
        unit = "Y"
    if amount is None:
        return f"PT{'X'}{_letter(unit)}" if unit in {"H", "TM", "S"} else f"PX{unit}"
    whole = int(amount)
    if amount != whole and unit in _HALVES:
        smaller, size = _HALVES[unit]
        rest = round((amount - whole) * size)
        if unit == "H":
            return f"PT{whole}H{rest}M" if whole else f"PT{rest}M"
        if unit == "Y":
            return f"P{whole}Y{rest}M" if whole else f"P{rest}M"
        return period(smaller, round(amount * size))
    return f"PT{whole}{_letter(unit)}" if unit in {"H", "TM", "S"} else f"P{whole}{unit}"


def _letter(unit: str) -> str:
    return "M" if unit == "TM" else unit


def _unit_of(found: Found) -> str:
    return "S" if found.word("u") == "second" else found.value("u")


def _length(found: Found) -> Reading:
    unit = _unit_of(found)
    if found.has("v"):
        return Length(period(unit, None), unit=unit)
    amount = count_of(found, "n")
    if amount is None or amount > 100000 or (unit == "S" and amount <= 1):
        return None
    singular = found.cls("u") in {alphabet()[c] for c in ("unit", "quarter", "tunit", "second")}
    if singular and not found.has("dash") and amount > 1 and not _before_noun(found):
        return None
    if _next_is(found, "per") or (_next_is(found, "a") and unit in {"H", "TM", "D"} and _unit_after(found)):
        return None
    if unit in {"H", "TM"} and found.tokens.text[found.tokens.starts[found.at("u")]].isupper():
        return None
    if unit == "Q" and (found.has("dash") or amount < 2 or _next_is(found, "of")):
        return None
    if (_is_article(found) or (amount == 1 and unit == "D")) and not found.has("dash"):
        return _one(found, unit)
    return Length(period(unit, amount), amount=int(amount) if amount == int(amount) else None, unit=unit)


def _before_noun(found: Found) -> bool:
    """As in "A six year process": the unit stands before a noun, its hyphen left out."""
    return (
        _next_is(found, "other") and found.tokens.starts[found.last] == found.tokens.ends[found.last - 1] + 1
    )


def _unit_after(found: Found) -> bool:
    letters = alphabet()
    return found.tokens.classes[found.last + 1 : found.last + 2] in (letters["unit"], letters["tunit"])


def _next_is(found: Found, name: str) -> bool:
    return found.tokens.classes[found.last : found.last + 1] == alphabet()[name]


def _is_article(found: Found) -> bool:
    return found.cls("n") == alphabet()["a"]


def _one(found: Found, unit: str) -> Reading:
    """As in "A day": so much a day where a number stands before it, one day elsewhere."""
    tokens, first = found.tokens, found.first
    before = tokens.classes[first - 1] if first else ""
    letters = alphabet()
    if before in {
        letters[c]
        for c in ("counted", "num", "num12", "num24", "num31", "num59", "scale", "times", "percent")
    }:
        return Repeat(period(unit, 1))
    event = found.last < len(tokens.starts) and tokens.word(found.last) in ("after", "before", "since")
    if before == letters["other"] and tokens.word(first - 1).endswith("s") and not event:
        return Repeat(period(unit, 1))
    if (
        unit in {"TM", "S", "H", "D"}
        and not event
        and before not in {letters[c] for c in ("for", "in", "prep", "than", "more", "half")}
    ):
        return None
    return Length(period(unit, 1), amount=1, unit=unit)


def _half_unit(found: Found) -> Reading:
    unit = _unit_of(found)
    return Length(period(unit, 0.5), unit=unit) if unit in _HALVES and unit != "M" else None


def _one_and_half(found: Found) -> Reading:
    unit = _unit_of(found)
    amount = count_of(found, "n")
    return Length(period(unit, amount), unit=unit) if amount and unit in _HALVES else None


def _sided(found: Found) -> Reading:
    unit = _unit_of(found)
    word = found.word("side")
    side = -1 if word in {"last", "past", "previous", "prior", "preceding"} else 1
    side = 0 if _next_is(found, "of") else side
    if found.has("v") or not found.has("n"):
        return Length(period(unit, None), side=side, unit=unit)
    amount = count_of(found, "n")
    if amount is None or amount > 2000:
        return None
    return Length(
        period(unit, amount), side=side, amount=int(amount) if amount == int(amount) else None, unit=unit
    )


def _bare(found: Found) -> Reading:
    if found.tokens.classes[found.first] == alphabet()["prep"] and found.first_word() not in (
        "after",
        "over",
    ):
        return None
    return Length(period(_unit_of(found), None), unit=_unit_of(found)), (found.at("u"), found.last)


def _unit_long(found: Found) -> Reading:
    unit = _unit_of(found)
    amount = 1 if found.cls("u") in {alphabet()["unit"], alphabet()["tunit"]} else None
    return Length(period(unit, amount), unit=unit)


def _word(found: Found) -> Reading:
    return Length(found.value("u"))


def _set(found: Found) -> Reading:
    """As in "Daily talks"; a paper's name ("the daily Granma") is no set."""
    tokens, after = found.tokens, found.last
    named = (
        after < len(tokens.starts) and tokens.text[tokens.starts[after]].isupper() and not tokens.glued(after)
    )
    if named and tokens.text[tokens.starts[found.first]].islower():
        return None
    return Repeat(found.value("u"))


def _every(found: Found) -> Reading:
    unit = _unit_of(found)
    if found.has("n"):
        amount = count_of(found, "n")
        return Repeat(period(unit, amount)) if amount and amount < 2000 else None
    return Repeat(period(unit, 1)) if unit != "S" else None


def _every_other(found: Found) -> Reading:
    """As in "every other week"."""
    return Repeat(period(_unit_of(found), 2)) if found.word("o") == "other" else None


def _weekdays(found: Found) -> Reading:
    return Repeat(f"XXXX-WXX-{found.value('w')}")


def _times_a(found: Found) -> Reading:
    return Repeat(period(_unit_of(found), 1))


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "sided",
        "<the>?(?P<side>[<last><past><next><coming><following><prior>])"
        "(?:(?P<v>VAGUE)|(?P<n>COUNT)<more>?)?(?P<u>MANYUNITS)",
        _sided,
    ),
    rule("and-a-half", "(?P<n>COUNT)(?P<u>ANYUNIT)<and><a>(?P<half><half>)", _one_and_half),
    rule("half-unit", "<a>?<half><hyphen>?<a>?<hyphen>?(?P<u>ONEUNIT)", _half_unit),
    rule("times-a", "<times>[<a><per>](?P<u>[<unit><tunit>])", _times_a),
    rule(
        "length",
        "(?:(?P<v>VAGUE)|(?P<n>COUNT))<more>?(?P<dash><hyphen>)?(?P<u>ANYUNIT)(?!<hyphen>?<old>)(?:<hyphen><length>)?",
        _length,
    ),
    rule("every-day", "<every>(?P<w><wday>)", _weekdays),
    rule("every", "<every>(?:(?P<n>COUNT))?(?P<u>ANYUNIT)", _every),
    rule("every-other", "<every>(?P<o><counted>)(?P<u>[<unit><tunit>])", _every_other),
    rule("per", "<per>(?P<u>[<unit><tunit>])", _times_a),
    rule("weekdays", "(?P<w><wdays>)", _weekdays),
    rule("set", "(?P<u><set>)", _set),
    rule("unit-long", "(?P<u>[<unit><units><tunit><tunits>])<hyphen><length>", _unit_long),
    rule("bare", "[<in><for><prep>](?P<u>MANYUNITS)", _bare),
    rule("long-word", "(?P<u><durword>)", _word),
)
