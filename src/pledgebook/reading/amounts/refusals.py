"""Tells whether a number counts anything, or is a name, a measure, a year, an age, a label."""

from __future__ import annotations

import re

from pledgebook.lexicon.gazetteer import any_of
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.numbers import number_words

from .bounds import bound_before
from .denominations import after as after_number
from .numerals import Numeral

_BEFORE = re.compile(r"([\w.'#§°]+)([ \-]{1,2})\Z")
_AFTER = re.compile(r"([ \-]{0,2})([^\W\d_]+(?:['\-/.][^\W\d_]+){0,3}\.?(?![\w])|[%‰°])")
_NAME = re.compile(r"(?<![.!?] )(?<![\w\n])[A-Z][\w.'-]*[ \u00a0]\Z")
_DESIGNATION = re.compile(
    r" (?:[A-Z][A-Za-z]{0,3}-?\d|[A-Z]{1,2}-[A-Z]{2}|\d[A-Z]\d)"
)  # "19 F-16s", "14 KF51", "18 2S1"
_MONTH_DAY = 31
_YEARS = range(1900, 2100)


def counts(text: str, low: str, n: Numeral, lower: Numeral | None) -> bool:
    """Return whether the number `n` (with `lower` before it in a range) counts things.

    Money and times are taken out by the caller; this is about "155 mm", "F-16", "Section 506", "2022", "aged 25".
    """
    first = lower or n
    if n.fault or first.glued:
        return False
    before, after = _around(low, first.start, n.end)
    if _stuck(text, low, first, n):
        return False
    if _refused_before(before, low, first) or _refused_after(text, after, low, n):
        return False
    if _priced(text, n) or _named(text, low, first, n, after):
        return False
    if not n.digits:
        return _worded(low, n, before, after)
    return not (_yearly(low, n, after) or _lettered(text, low, first, n) or _loose_decimal(n, after))


def _around(low: str, start: int, end: int) -> tuple[tuple[str, str], tuple[str, str]]:
    before = _BEFORE.search(low, max(0, start - 24), start)
    after = _AFTER.match(low, end)
    return (
        (before[1].lstrip(".'"), before[2]) if before else ("", ""),
        (after[2], after[1]) if after else ("", ""),
    )


def _stuck(text: str, low: str, first: Numeral, n: Numeral) -> bool:
    """Whether letters, hyphens or slashes tie the number to a name ("F-16", "2A6", "AT-4", "24/7", "+380")."""
    left = text[first.start - 1] if first.start else " "
    right = low[n.end] if n.end < len(low) else " "
    if left in "/.,:#§+_$€£'=&@" or right in "/:_@°%(":
        return True
    if left == "-":
        return first.start > 1 and text[first.start - 2] != " "
    if right in (".", ",") and n.end + 1 < len(low) and low[n.end + 1].isdigit():
        return True
    if n.digits and right.isalpha():
        return not re.compile(r"(?:x|k)(?![a-z0-9])").match(low, n.end)
    return right == "-" and low[n.end + 1 : n.end + 2].isalnum()


def _refused_before(before: tuple[str, str], low: str, n: Numeral) -> bool:
    words = number_words()
    word = before[0]
    if word in words.not_before or word.rstrip(".") in words.months:
        return not (word == "may" and n.value is not None and n.value > _MONTH_DAY)
    if n.digits and word in words.labels and not _bounded(low, n):
        return True
    if low.startswith("no. ", max(0, n.start - 4)):
        return True
    return word == "group" or (word == "of" and low.endswith("group of ", 0, n.start))


def _refused_after(text: str, after: tuple[str, str], low: str, n: Numeral) -> bool:
    words = number_words()
    word = after[0]
    if _DESIGNATION.match(text, n.end):
        return False
    if word in words.measures or word.rstrip(".") in words.measures or low.startswith(" per cent", n.end):
        return True
    if re.split(r"[-.]", word, maxsplit=1)[0] in words.measures or low.startswith(" and a half", n.end):
        return True
    if word == "of":
        more = _AFTER.match(low, n.end + len(after[1]) + 2)
        return more is not None and more[2].rstrip(".") in words.measures
    named = word.rstrip(".") in words.months and text[n.end + len(after[1])].isupper()
    return named and n.value is not None and n.value <= _MONTH_DAY


def _priced(text: str, n: Numeral) -> bool:
    """Whether a currency follows ("hundreds of millions of dollars" is no count of things)."""
    money = after_number(text, n.end)
    return money is not None and (n.scaled or not money.doubtful)


def _named(text: str, low: str, first: Numeral, n: Numeral, after: tuple[str, str]) -> bool:
    """Whether the number closes a name ("Resolution UNSCR 1701", "World War Two"): a capital before, nothing counted after."""
    name = _NAME.search(text, max(0, first.start - 24), first.start)
    if (
        not name
        or n.scaled
        or not (n.digits or text[first.start].isupper())
        or _DESIGNATION.match(text, n.end)
    ):
        return False
    return not after[0] or after[0] in number_words().unit_stops or low[n.end] not in " \u00a0"


@per_language
def _fractions() -> re.Pattern[str]:
    listed = any_of(word for word, value in number_words().ordinals.items() if value > 2)
    return re.compile(rf"[ -](?:{listed}|half|halve|quarter)s?(?![a-z])")


def _worded(low: str, n: Numeral, before: tuple[str, str], after: tuple[str, str]) -> bool:
    """Judge a number in words: "one" is mostly a pronoun, "two-thirds" a share, "twenty-first" an ordinal."""
    words = number_words()
    if after[1] == "-" or (_fractions().match(low, n.end) and n.value is not None and n.value < 10):
        return False
    if before[1] == "-" and before[0]:
        return False
    if n.value == 1:
        return (
            bool(after[0])
            and after[1] == " "
            and after[0] not in words.one_stops
            and before[0] not in words.one_before
        )
    return True


def _yearly(low: str, n: Numeral, after: tuple[str, str]) -> bool:
    """Whether four bare digits are a year: unless bounded, or a known unit follows."""
    if n.scaled or n.end - n.start != 4 or n.raw is None or n.raw not in _YEARS:
        return False
    return after[0] not in number_words().units and not _bounded(low, n)


def _lettered(text: str, low: str, first: Numeral, n: Numeral) -> bool:
    """Whether the number stands for itself: a list's "1." or "(2)", an age between commas, a leading zero."""
    if low.startswith("0", first.start) and n.raw is not None and n.raw >= 1:
        return True
    line = first.start == 0 or text[first.start - 1] == "\n"
    if line and low[n.end : n.end + 2] in (". ", ") ", ".", ")"):
        return True
    left, right = text[max(0, first.start - 2) : first.start], low[n.end : n.end + 1]
    if left in (". ", "; ", ": ") and low.startswith(". ", n.end) and text[n.end + 2 : n.end + 3].isupper():
        return True
    if left[-1:] in ("(", "[") and right in (")", "]"):
        return n.value is not None and n.value <= 20
    if left == ", " and right in (",", ".") and not n.scaled:
        name = re.compile(r"[A-Z][\w'-]+, \Z").search(text, max(0, first.start - 24), first.start)
        return bool(name) and n.value is not None and n.value < 110
    return False


def _loose_decimal(n: Numeral, after: tuple[str, str]) -> bool:
    if n.scaled or n.raw is None or n.raw == n.raw.to_integral_value():
        return False
    return after[0] not in number_words().units


def _bounded(low: str, n: Numeral) -> bool:
    return bound_before(low, n.start).bound is not None
