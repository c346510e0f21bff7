"""The words of time of a language: `data/languages/<lang>/times.yaml`, typed and frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from pledgebook.terms.faults import DataFault

from .language import LANGUAGES, language, per_language, reading_in
from .load import read_words


@dataclass(frozen=True, slots=True)
class TimeWord:
    """A word's grammar class and its value: a number ("two" 2, "may" 5), a unit code ("days" D), or ""."""

    cls: str
    value: int | str


@dataclass(frozen=True, slots=True)
class Holiday:
    """A feast day: its lower-case names and the rule that finds its day in a year.

    Rules: ("fixed", month, day), ("nth", month, n, weekday), ("easter", days after), ("election",).
    """

    names: tuple[str, ...]
    rule: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """One language's drawer.

    `words` by lower-case word; `phrases` are vague references by their words ("right", "now") -> "PRESENT_REF";
    `sets` and `durations` map a word to its TIMEX3 period.
    """

    words: Mapping[str, TimeWord]
    phrases: Mapping[tuple[str, ...], str]
    holidays: tuple[Holiday, ...]


@cache
def time_classes() -> tuple[str, ...]:
    """Return the classes of time words that the grammar knows, in a fixed order."""
    with reading_in(LANGUAGES[0]):
        return tuple(dict.fromkeys(word.cls for word in time_words().words.values()))


@per_language
def time_words() -> TimeWords:
    """Return the time words of the language being read; DataFault when a word stands in two classes or an unknown one."""
    path, data = f"languages/{language()}/times.yaml", read_words("times")
    words: dict[str, TimeWord] = {}
    groups = {**data["words"], "set": data["sets"], "durword": data["durations"]}
    for cls, group in groups.items():
        for word, value in _pairs(group):
            if word in words and words[word].cls != cls:
                raise DataFault(f"data/{path}: {word!r} is both {words[word].cls} and {cls}")
            words[word] = TimeWord(cls, value)
    if language() != LANGUAGES[0] and (odd := {w.cls for w in words.values()} - set(time_classes())):
        raise DataFault(f"data/{path}: unknown classes of time words {sorted(odd)}")
    phrases = {tuple(str(p).split()): str(ref) for ref, group in data["references"].items() for p in group}
    return TimeWords(
        MappingProxyType(words), MappingProxyType(phrases), tuple(map(_holiday, data["holidays"]))
    )


def _pairs(group: Any) -> list[tuple[str, int | str]]:
    if isinstance(group, dict):
        return [(str(word), value) for word, value in group.items()]
    return [(str(word), "") for word in group]


def _holiday(record: Mapping[str, Any]) -> Holiday:
    rule = tuple(int(p) if p.lstrip("-").isdigit() else p for p in str(record["rule"]).split())
    return Holiday((str(record["name"]), *map(str, record.get("also", ()))), rule)
