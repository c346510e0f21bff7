"""The grammar of numbers in words: "two and a half billion", "a dozen", "several hundred thousand"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from pledgebook.lexicon.gazetteer import any_of
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.numbers import number_words

_WORD = re.compile(r"[ -]{0,2}([a-z]+)\b")
_JOINED = re.compile(r"(?: | ?- ?)([a-z]+)(?![a-z0-9])")
_AND = re.compile(r" and (?=[a-z])")
_HALF = re.compile(r" and a[ -](half|quarter)(?![a-z0-9])")
_PART = re.compile(
    r"(?:half|quarter|three[ -]quarters?)(?:[ -]of)?(?:[ -]an?)?[ -](hundred|thousand|million|billion|trillion|dozen)(?![a-z0-9])"
)
_CHAIN = re.compile(
    r" (?:of|upon|and) (tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?![a-z0-9])"
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale word found after a number: where it ends, its factor, and whether it is a plural."""

    end: int
    factor: int
    plural: bool


@dataclass(frozen=True, slots=True)
class Worded:
    """A number in words; `value` None where it is countless."""

    start: int
    end: int
    value: Decimal | None
    scaled: bool = False
    plural: bool = False


@per_language
def _scale_words() -> dict[str, tuple[int, bool]]:
    words = number_words()
    out = {word: (factor, False) for word, factor in {**words.scales, **words.scale_signs}.items()}
    out.update({word: (factor, False) for word, factor in words.dozens.items()})
    out.update({word + "s": (factor, True) for word, factor in {**words.scales, **words.dozens}.items()})
    return out


@per_language
def _scale_pattern() -> re.Pattern[str]:
    listed = any_of(_scale_words())
    return re.compile(rf"(?: {{1,2}}|-)?({listed})(?![a-z0-9])(?:\.(?= [a-z€$£]))?")


def scale_at(low: str, at: int) -> Scale | None:
    """Return the scale word that stands at `at`, after at most two blanks or a hyphen."""
    if at >= len(low) or low[at].isdigit():
        return None
    found = _scale_pattern().match(low, at)
    if not found:
        return None
    factor, plural = _scale_words()[found[1]]
    dot = found[1] not in number_words().scale_signs
    return Scale(found.end(1) if dot else found.end(), factor, plural)


def parse_words(low: str, start: int) -> Worded | None:
    """Read the longest number in words that begins with the number word at `start`."""
    words = number_words()
    first = _first_word(low, start)
    part = _PART.match(low, start)
    if part:
        return _part(low, start, part)
    if first in words.vague:
        return _countless(low, start, start + len(first))
    if first in ("half", "quarter"):
        return None
    if first in words.cardinals:
        return _cardinal(low, start)
    if first in words.pairs:
        return _pair(low, start, first)
    return _article(low, start, first)


def _first_word(low: str, start: int) -> str:
    found = _WORD.match(low, start)
    return found[1] if found else ""


def _part(low: str, start: int, part: re.Match[str]) -> Worded:
    words = number_words()
    share = (
        Decimal("0.5")
        if part[0].startswith("half")
        else Decimal("0.75")
        if part[0].startswith("three")
        else Decimal("0.25")
    )
    value = share * (words.scales.get(part[1]) or words.dozens[part[1]])
    if part[0].startswith("quarter") and low[max(0, start - 2) : start] == "a ":
        start -= 2
    return Worded(start, part.end(), value, scaled=True)


def _countless(low: str, start: int, end: int) -> Worded | None:
    for _ in range(3):
        more = _CHAIN.match(low, end)
        if not more:
            break
        end = more.end()
    if (end == start + 4 and low.startswith("tens", start)) or (
        low.startswith("scores ", start) and low[end : end + 4] != " of "
    ):
        return None
    return Worded(start, end, None, scaled=True, plural=True)


def _cardinal(low: str, start: int) -> Worded:
    value, end, scaled = _run(low, start)
    return Worded(start, end, value, scaled=scaled)


def _run(low: str, start: int) -> tuple[Decimal, int, bool]:
    """Sum up number words while each fits the one before: "two hundred and five thousand and six"."""
    words = number_words()
    total, group, end = Decimal(0), Decimal(0), start
    room, ceiling = 10**18, 10**18
    position = start
    for _ in range(24):
        found = _WORD.match(low, position) if position == start else _JOINED.match(low, position)
        word = found[1] if found else ""
        factor = words.scales.get(word) or words.dozens.get(word, 0)
        if word in words.cardinals and words.cardinals[word] < room:
            value = words.cardinals[word]
            group += value
            room = 10 if value >= 20 else 0
        elif factor == 100 and 0 < group < 100:
            group *= 100
            room = 100
        elif factor and group and factor < ceiling:
            total += group * factor
            group, room, ceiling = Decimal(0), 0 if factor == 12 else 1000, 0 if factor == 12 else factor
        elif factor > 100 and total and not group:
            total *= factor
        else:
            break
        assert found is not None
        position = end = found.end()
        position, total, group, end = _and(low, position, total, group, end, room)
    return total + group, end, total > 0 or group >= 100


def _and(
    low: str, at: int, total: Decimal, group: Decimal, end: int, room: int
) -> tuple[int, Decimal, Decimal, int]:
    """Step over "and" inside a number, and read "and a half" before a scale ("two and a half million")."""
    half = _HALF.match(low, at)
    if half:
        scale = scale_at(low, half.end())
        if scale:
            share = Decimal("0.5") if half[1] == "half" else Decimal("0.25")
            return scale.end, (total + group + share) * scale.factor, Decimal(0), scale.end
    words = number_words().cardinals
    if room >= 100 and (joint := _AND.match(low, at)):
        follows = _WORD.match(low, joint.end())
        if follows and follows[1] in words:
            return joint.end() - 1, total, group, end
    return at, total, group, end


def _pair(low: str, start: int, first: str) -> Worded | None:
    """Read "a pair of" and "a couple (of)"; "a couple of hundred" is countless."""
    if low[max(0, start - 2) : start] != "a ":
        return None
    end = start + len(first)
    follows = _WORD.match(low, end + 3 if low.startswith(" of", end) else end)
    if follows and (follows[1] in number_words().scales or follows[1] in number_words().dozens):
        return Worded(start - 2, follows.end(), None, scaled=True)
    if not low.startswith(" of ", end) and first == "pair":
        return None
    return Worded(start - 2, end, Decimal(number_words().pairs[first]))


def _article(low: str, start: int, first: str) -> Worded | None:
    """Read a scale or dozen that stands after an article or a vague word, never a bare one."""
    words = number_words()
    before = low[max(0, start - 24) : start]
    previous = re.split(r"[ -]", before.rstrip(" -"))[-1] if before[-1:] in (" ", "-") else ""
    value, end, _ = _run_from_scale(low, start)
    if previous in words.vague_before:
        return Worded(start - len(previous) - 1, end, None, scaled=True)
    if previous in ("a", "an"):
        return Worded(start - len(previous) - 1, end, value, scaled=True)
    if previous in ("another", "additional", "further", "extra") and first not in words.vague:
        return Worded(start, end, value, scaled=True)
    return None


def _run_from_scale(low: str, start: int) -> tuple[Decimal, int, bool]:
    """Read "hundred and fifty thousand" as if "one" stood before it."""
    words = number_words()
    found = _WORD.match(low, start)
    assert found is not None
    factor = words.scales.get(found[1]) or words.dozens[found[1]]
    value, end = Decimal(factor), found.end()
    joint = _AND.match(low, end)
    follows = _WORD.match(low, joint.end()) if joint and factor == 100 else None
    if joint and follows and follows[1] in words.cardinals:
        more, end, _ = _run(low, joint.end())
        if more >= 1000:
            return (value + more / 1000) * 1000, end, True
        value += more
    for _ in range(2):
        scale = scale_at(low, end)
        if not scale or scale.plural:
            break
        value, end = value * scale.factor, scale.end
    return value, end, True
