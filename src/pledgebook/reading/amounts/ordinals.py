"""Finds ordinals: "10th", "eleventh", "thirty-second", "Tranche 3", "package No. 10"."""

from __future__ import annotations

import re

from pledgebook.lexicon.gazetteer import any_of, folded
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.numbers import number_words
from pledgebook.reading.marks import OrdinalMark
from pledgebook.terms.span import Span

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_MONTH_BEFORE = re.compile(r"([a-z]+\.?) (?:the )?\Z")
_MONTH_AFTER = re.compile(r" (?:of )?([a-z]+\.?)")


@per_language
def _pattern() -> re.Pattern[str]:
    words = number_words()
    simple = any_of(words.ordinals)
    tens = any_of(w for w, n in words.cardinals.items() if 20 <= n < 100)
    nouns = any_of(words.numbered)
    signs = any_of(words.number_signs)
    return re.compile(
        rf"(?<![\w.,$€£/])(?P<digits>[0-9]{{1,3}}(?:,?[0-9]{{3}})?)(?:-?(?:st|nd|rd|th))(?![\w])"
        rf"|\b(?P<noun>{nouns}) (?P<sign>(?:{signs}) ?)?(?P<number>[0-9]{{1,3}}|[ivxl]{{1,8}})(?![\w%]|[.,][0-9]|-[\w])"
        rf"|\b(?:(?P<tens>{tens})[ -])?(?P<word>{simple})(?![\w])"
    )


def find_ordinals(text: str, *, low: str | None = None) -> list[OrdinalMark]:
    """Return the ordinals of a text, left to right.

    A number after a numbered noun ("Tranche 3", "package No. 10", "tranche III") is one mark over noun and number.
    Days of a month, fractions ("two-thirds"), seconds of time and idioms ("first lady") are left out.

    Args:
        text: any text.
        low: `folded(text)`, where the caller has it.
    """
    low = folded(text) if low is None else low
    marks = []
    for found in _pattern().finditer(low):
        value = _value(text, low, found)
        if value:
            marks.append(OrdinalMark(span=Span(*found.span()), value=value))
    return marks


def _value(text: str, low: str, found: re.Match[str]) -> int | None:
    if found["noun"]:
        return _numbered(text, low, found)
    if _dated(low, found):
        return None
    if found["digits"]:
        return int(found["digits"].replace(",", ""))
    return _worded(low, found)


def _numbered(text: str, low: str, found: re.Match[str]) -> int | None:
    """Read the number after its noun, unless it counts what follows ("round 20 million", "package 10 tanks")."""
    written = found["number"]
    if not written[0].isdigit():
        return _roman(text, found)
    follows = re.compile(r" ([a-z]+)").match(low, found.end())
    words = number_words()
    if follows and (follows[1] in words.scales or follows[1] in words.units or follows[1] in words.measures):
        return None
    if not found["sign"] and low[found.end() : found.end() + 1] in ("-", ":", "/"):
        return None
    return int(written)


def _roman(text: str, found: re.Match[str]) -> int | None:
    seen = text[found.start("number") : found.end("number")]
    if not seen.isupper() or (seen == "I" and not text[found.start()].isupper()):
        return None
    if not re.fullmatch(r"X{0,3}(?:IX|IV|V?I{0,3})", seen):
        return None
    values = [_ROMAN[letter] for letter in seen.lower()]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def _dated(low: str, found: re.Match[str]) -> bool:
    months = number_words().months
    before = _MONTH_BEFORE.search(low, max(0, found.start() - 16), found.start())
    after = _MONTH_AFTER.match(low, found.end())
    return bool((before and before[1] in months) or (after and after[1] in months))


def _worded(low: str, found: re.Match[str]) -> int | None:
    words = number_words()
    value = words.ordinals[found["word"]]
    if low.endswith(("hundred and ", "hundred-and-", "thousand and "), 0, found.start()):
        return None
    if found["tens"]:
        return words.cardinals[found["tens"]] + value if value < 10 else None
    if low.startswith("-", found.end()) and not low.startswith(("-ever", "-phase"), found.end()):
        return None
    before = low[max(0, found.start() - 14) : found.start()]
    previous = re.split(r"[ -]", before.rstrip(" -"))[-1]
    if before.endswith((" ", "-")) and (
        previous in words.ordinal_before or (value > 2 and previous in words.cardinals)
    ):
        return None
    if any(low.startswith(idiom, found.start("word")) for idiom in _idioms(found["word"])):
        return None
    if value > 2 and previous in ("a", "one") and low.startswith(" of ", found.end()):
        return None
    return value


@per_language
def _idioms(word: str) -> tuple[str, ...]:
    return tuple(idiom for idiom in number_words().ordinal_idioms if idiom.startswith(word))
