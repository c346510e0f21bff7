"""Finds numbers, in digits and in words, with the scale words that belong to them ("1.7 billion", "half a million")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from pledgebook.lexicon.currencies import currencies, nouns_by_form
from pledgebook.lexicon.gazetteer import any_of
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.numbers import number_words

from .worded import parse_words, scale_at

# In digits, tried in this order: thousands by comma (also 1,00,000), by blank, by apostrophe, by dot (two dots or
# more); then dates, times, versions and the like, which are no numbers; then what is left, with a decimal mark.
_DIGITS = r"""
    (?P<comma>[0-9]{1,3}(?:,[0-9]{2,3}){0,6},[0-9]{3}(?:\.[0-9]+)?(?![0-9]|,[0-9]))
  | (?P<blank>(?<![0-9][ ])[0-9]{1,3}(?:[ \u2009][0-9]{3}){1,6}(?:[.,][0-9]{1,2})?(?![0-9.,]*[0-9])(?![ -]?(?:mm|cm|millim|calib|cal)))
  | (?P<tick>[0-9]{1,3}(?:'[0-9]{3}){1,6}(?![0-9]))
  | (?P<dots>[0-9]{1,3}(?:(?:\.[0-9]{3}){2,6}(?:,[0-9]{1,2})?|(?:\.[0-9]{3}){1,6},[0-9]{1,2})(?![0-9]|[.,][0-9]))
  | (?P<junk>\+[0-9]{1,3}(?:[ \-][0-9]{2,4}){2,5}|[0-9]{1,8}(?P<sep>[./:\-])[0-9]{1,8}(?:(?P=sep)[0-9]{1,8}){1,9}|[0-9]{1,8}[:/][0-9]{1,8})
  | (?P<plain>(?<![0-9][.,])[0-9]+(?:[.,][0-9]+)?)
"""
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_TAIL_HALF = re.compile(r"[ -]and[ -]a[ -](half|quarter)\b")
_LONGEST = 40
"""Digits longer than this are no number of anything (and big integers cost more than linear time)."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text: half-open offsets, exact value (None: countless or unreadable), how it is written.

    `raw` is the number before its scale ("2" of "2 million"), `scaled` whether a scale word was read with it,
    `digits` whether it is in digits, `fault` why its value is None ("ambiguous" digits), `glued` whether a letter
    stands right before it ("F16"). `style` is "comma" for one comma before three digits ("2,083"), "decimal" for a
    comma that can only be a decimal mark ("3,2").
    """

    start: int
    end: int
    value: Decimal | None
    raw: Decimal | None
    digits: bool
    scaled: bool = False
    plural: bool = False
    glued: bool = False
    open_end: bool = False
    fault: str = ""
    style: str = ""

    @property
    def countless(self) -> bool:
        """Whether the text names a countless number ("dozens", "several hundred")."""
        return self.value is None and not self.fault


@per_language
def _scanner() -> re.Pattern[str]:
    words = number_words()
    starters = {
        *words.cardinals,
        *words.scales,
        *words.dozens,
        *words.pairs,
        *words.vague,
        "half",
        "quarter",
        "three-quarters",
    }
    listed = any_of(starters)
    return re.compile(rf"{_DIGITS}|\b(?P<word>{listed})\b", re.VERBOSE)


def find_numerals(low: str) -> list[Numeral]:
    """Return the numbers of a folded text, left to right, none overlapping; dates and times in digits are left out."""
    found: list[Numeral] = []
    scan = _scanner().search
    at = scan(low)
    while at:
        numeral = _worded(low, at) if at.lastgroup == "word" else _digits(low, at)
        if numeral is not None:
            found.append(numeral)
        after = max(at.end(), numeral.end) if numeral else at.end()
        at = scan(low, after)
    return found


def _digits(low: str, at: re.Match[str]) -> Numeral | None:
    group = at.lastgroup or ""
    start, end = at.span()
    if group == "junk":
        return None
    if group == "blank":
        end = _after_day(low, start, end)
    written = low[start:end]
    raw, fault = (None, "endless") if len(written) > _LONGEST else _value(group, written)
    if end < len(low) and low[end] in _VULGAR and raw is not None:
        raw, end = raw + _VULGAR[low[end]], end + 1
    half = _TAIL_HALF.match(low, end) if raw is not None else None
    if half and scale_at(low, half.end()):
        assert raw is not None
        raw, end = raw + (Decimal("0.5") if half[1] == "half" else Decimal("0.25")), half.end()
    glued = start > 0 and low[start - 1].isalnum()
    style = _style(written)
    return _added(
        low, _scaled(low, Numeral(start, end, raw, raw, digits=True, glued=glued, fault=fault, style=style))
    )


def _style(written: str) -> str:
    whole, comma, part = written.partition(",")
    if not comma or not part.isdigit() or not whole.isdigit():
        return ""
    return "comma" if len(part) == 3 else "decimal" if len(part) < 3 else ""


_MORE = re.compile(r" (?:and )?([0-9]{1,3})(?![0-9])")
_NEXT_WORD = re.compile(r" ([a-z]+)")


def _added(low: str, n: Numeral) -> Numeral:
    """Add a smaller scaled number that follows at once ("11 billion 700 million", "one billion and 300 million")."""
    more = _MORE.match(low, n.end) if n.scaled and n.value is not None else None
    scale = scale_at(low, more.end()) if more else None
    if more is None or scale is None or n.value is None or n.value % (scale.factor * 1000):
        return n
    follows = _NEXT_WORD.match(low, scale.end)
    priced = follows is not None and (follows[1] in nouns_by_form() or follows[1].upper() in currencies())
    if low.startswith(" and", n.end) and not priced:
        return n  # "$2 billion and 300 million rounds" are two things
    return replace(n, end=scale.end, value=n.value + int(more[1]) * scale.factor, style="")


_SPELT = re.compile(r" \([a-z][a-z \-]{1,40}\)(?= )")


def _scaled(low: str, numeral: Numeral) -> Numeral:
    """Read the scale words after digits, and the "+" between ("$9+ billion")."""
    end, plus = numeral.end, low.startswith("+", numeral.end)
    factor, plural = 1, False
    spelt = _SPELT.match(low, end)
    if spelt and scale_at(low, spelt.end()):
        end = spelt.end()
    for _ in range(2):
        scale = scale_at(low, end + plus if factor == 1 else end)
        if not scale:
            break
        end, factor, plural = scale.end, factor * scale.factor, scale.plural
    if factor == 1 and plus:
        end += 1
    if numeral.raw is None and factor > 1 and numeral.fault == "ambiguous":
        written = low[numeral.start : numeral.end]
        raw = Decimal(written.replace(",", "."))
        numeral = replace(numeral, end=end, value=raw, raw=raw, fault="")
    value = None if numeral.raw is None else numeral.raw * factor
    return replace(numeral, end=end, value=value, scaled=factor > 1, plural=plural, open_end=plus)


def _after_day(low: str, start: int, end: int) -> int:
    """Cut "5 200" after a month ("May 5 200 soldiers") to its day."""
    before = low[max(0, start - 11) : start].rstrip(" ").rpartition(" ")[2]
    return low.index(" ", start) if before in number_words().months and " " in low[start:end] else end


def _value(group: str, written: str) -> tuple[Decimal | None, str]:
    if group == "comma":
        return Decimal(written.replace(",", "")), ""
    if group == "blank":
        return Decimal(re.sub(r"[ \u2009]", "", written).replace(",", ".")), ""
    if group == "tick":
        return Decimal(written.replace("'", "")), ""
    if group == "dots":
        return Decimal(written.replace(".", "").replace(",", ".")), ""
    return _plain(written)


def _plain(written: str) -> tuple[Decimal | None, str]:
    """Read digits with at most one mark; "1.500" may be one and a half or fifteen hundred."""
    mark = "." if "." in written else ","
    whole, _, part = written.partition(mark)
    if mark == "." and len(part) == 3 and len(whole) <= 3 and whole != "0":
        if len(whole) > 1 or part == "000":
            return Decimal(whole + part), ""
        return None, "ambiguous"
    if mark == "," and len(part) >= 3:
        return None, "ambiguous"
    return Decimal(f"{whole}.{part}" if part else whole), ""


def _worded(low: str, at: re.Match[str]) -> Numeral | None:
    read = parse_words(low, at.start())
    if read is None:
        return None
    n = Numeral(
        read.start, read.end, read.value, read.value, digits=False, scaled=read.scaled, plural=read.plural
    )
    return _added(low, n)


def whole(value: Decimal) -> Decimal:
    """Return a value without idle decimals: 1.5 stays, 1700000000.0 becomes 1700000000."""
    integral = value.to_integral_value()
    return integral if integral == value else value.normalize()
