"""Words that carry a full stop without ending a sentence, and words that begin one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .language import per_language
from .load import read_words

_CLASSES: Final = ("never", "number", "month", "clock", "may")


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What a full stop after a word means, by word (without its last full stop).

    `classes` maps a word to "never", "number", "month", "clock" or "may"; `starters` begin a sentence,
    `clock_goes_on` follow a time of day within one, `domains` follow a full stop inside a name.
    """

    classes: dict[str, str]
    starters: frozenset[str]
    clock_goes_on: frozenset[str]
    domains: frozenset[str]

    def class_of(self, word: str) -> str | None:
        """Return the class of `word` as it is written, or None for an ordinary word."""
        return self.classes.get(word)


@per_language
def load_abbreviations() -> Abbreviations:
    """Return the abbreviations of a language; DataFault when it has no such file."""
    data = read_words("abbreviations")
    classes: dict[str, str] = {}
    for name in reversed(_CLASSES):
        for word in data[name]:
            classes[word] = name
            if word[0].islower():
                classes[word[0].upper() + word[1:]] = name
    return Abbreviations(
        classes=classes,
        starters=frozenset(data["starters"]),
        clock_goes_on=frozenset(data["clock_goes_on"]),
        domains=frozenset(data["domains"]),
    )
