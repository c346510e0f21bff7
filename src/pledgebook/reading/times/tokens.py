"""Cuts a text into tokens and writes one character of a class alphabet for each.

The grammar is then regular expressions over that string of classes: a month followed by a day is a month
followed by a day, whatever the words are. Everything that is no time word is the class "other".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pledgebook.lexicon.gazetteer import folded
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.timewords import time_classes, time_words

_TOKEN = re.compile(
    r"(?P<ampm>(?<=\d)\ ?[ap](?:\.m\b\.?|m\b))"
    r"|(?P<word>\bwo(?=n't\b)|[^\W\d_]+)"
    r"|(?P<iso>\b\d{4}-\d\d-\d\d\b(?:t\d\d:\d\d(?::\d\d)?z?)?)"
    r"|(?P<dmy>\b\d{1,2}(?P<sep>[./])\d{1,2}(?P=sep)(?:\d{4}|\d\d)\b)"
    r"|(?P<clock>\b\d{1,2}:[0-5]\d(?::[0-5]\d)?\b)"
    r"|(?P<decade>\b(?:1[0-9]|20)\d0s\b|'\d0s\b)"
    r"|(?P<ordinal>\d{1,6}(?:st|nd|rd|th)\b)"
    r"|(?P<frac>\b\d/\d\b|[½¼¾])"
    r"|(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)"
    r"|(?P<para>\n\s*\n)"
    r"|(?P<stop>[?!;:…])"
    r"|(?P<money>[$€£¥])"
    r"|(?P<mark>[-.,/'()%\"])"
    r"|(?P<other>[^\s\w])"
)

_PLAIN = [
    "other",
    "num12",
    "num24",
    "num31",
    "num59",
    "num",
    "year",
    "oldyear",
    "yy",
    "decade",
    "odig",
    "obig",
    "iso",
    "dmy",
    "clock",
    "frac",
    "ampm",
    "para",
    "stop",
    "money",
    "hyphen",
    "dot",
    "comma",
    "slash",
    "apos",
    "open",
    "close",
    "percent",
    "quote",
    "edverb",
    "dash",
]
_MARKS = {"-": "hyphen", ".": "dot", ",": "comma", "/": "slash", "'": "apos", "(": "open", ")": "close",
          "%": "percent", '"': "quote"}  # fmt: skip


@cache
def alphabet() -> Mapping[str, str]:
    """Return class name -> its character; the classes are the grammar's, the same for every language."""
    names = list(dict.fromkeys([*_PLAIN, *time_classes()]))
    return {name: chr(0x100 + place) for place, name in enumerate(names)}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists over the tokens of a text: `classes` (one character each), offsets and values."""

    text: str
    low: str
    classes: str
    starts: list[int]
    ends: list[int]
    values: list[int | str]

    def word(self, at: int) -> str:
        """Return the lower-case words of token `at`."""
        return self.low[self.starts[at] : self.ends[at]]

    def number(self, at: int) -> int:
        """Return the whole number token `at` stands for."""
        value = self.values[at]
        return value if isinstance(value, int) else int(value)

    def glued(self, at: int) -> bool:
        """Whether token `at` touches the token before it."""
        return 0 < at < len(self.starts) and self.starts[at] == self.ends[at - 1]


@per_language
def _word_classes() -> Mapping[str, tuple[str, int | str]]:
    letters = alphabet()
    return {word: (letters[entry.cls], entry.value) for word, entry in time_words().words.items()}


def tokens_of(text: str, low: str | None = None) -> Tokens:
    """Cut `text`; `low` is `folded(text)` where the caller has it already. Linear in the text."""
    low = folded(text) if low is None else low
    letters, words = alphabet(), _word_classes()
    plain, edverb = (letters["other"], ""), (letters["edverb"], "")
    classes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[int | str] = []
    for found in _TOKEN.finditer(_breaks_kept(text, low)):
        kind, start, end = found.lastgroup, found.start(), found.end()
        if kind == "word":
            word = low[start:end]
            entry = words.get(word)
            if entry is None:
                entry = edverb if word.endswith("ed") and len(word) > 3 and text[start].islower() else plain
        else:
            entry = _symbol(kind or "other", low[start:end], letters)
        classes.append(entry[0])
        values.append(entry[1])
        starts.append(start)
        ends.append(end)
    return Tokens(text, low, "".join(classes), starts, ends, values)


def _breaks_kept(text: str, low: str) -> str:
    """Return `low` with the line breaks of `text` that folding turned into blanks."""
    if "\n" not in text:
        return low
    out, place = [], 0
    for line in text.split("\n"):
        out.append(low[place : place + len(line)])
        place += len(line) + 1
    return "\n".join(out)


def _symbol(kind: str, word: str, letters: Mapping[str, str]) -> tuple[str, int | str]:
    if kind == "number":
        return _number(word, letters)
    if kind == "ordinal":
        value = int(word[:-2])
        return letters["odig" if 1 <= value <= 31 else "obig"], value
    if kind == "mark":
        return letters[_MARKS[word]], ""
    if kind == "other":
        return letters["dash" if word in "—―" else "other"], ""
    return letters[kind], word


def _number(word: str, letters: Mapping[str, str]) -> tuple[str, int | str]:
    if not word.isascii() or not word.isdigit():
        return letters["num"], word.replace(",", "")
    value = int(word) if len(word) < 16 else 10**16
    if len(word) == 4:
        cls = "year" if 1900 <= value < 2100 else "oldyear" if 1000 <= value < 1900 else "num"
    elif len(word) > 2 or value == 0:
        cls = "num"
    else:
        cls = next(
            (
                c
                for limit, c in ((12, "num12"), (24, "num24"), (31, "num31"), (59, "num59"))
                if value <= limit
            ),
            "num",
        )
    return letters[cls], value
