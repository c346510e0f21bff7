"""The words for what is expected, feared or likely of help."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .language import per_language
from .load import read_words


@dataclass(frozen=True, slots=True)
class HopeWords:
    """Lower-case words of outlooks; `openers` are split into words, the longest first."""

    openers: tuple[tuple[str, ...], ...]
    help: frozenset[str]
    arms: frozenset[str]
    transfer: frozenset[str]
    dodging: frozenset[str]
    sums: frozenset[str]
    weak: frozenset[str]
    beside: frozenset[str]
    other: frozenset[str]
    unlike: frozenset[str]
    no_condition: frozenset[str]
    idle: frozenset[str]
    conditional: frozenset[str]
    passive: frozenset[str]
    adjective: frozenset[str]
    adverbs: frozenset[str]
    modal: frozenset[str]
    main: frozenset[str]
    warning: frozenset[str]
    depending: frozenset[str]
    effects: frozenset[str]
    touches: frozenset[str]
    waning: frozenset[str]
    tags: frozenset[str]
    stops: frozenset[str]
    skipped: frozenset[str]
    asides: frozenset[str]
    bills: frozenset[str]
    givers: frozenset[str]
    failing: frozenset[str]


@per_language
def hope_words() -> HopeWords:
    """Return the words of outlooks of the language being read."""
    data: Mapping[str, Any] = read_words("hopes")
    openers = sorted((tuple(str(words).split()) for words in data["openers"]), key=len, reverse=True)
    sets = {name: frozenset(map(str, words)) for name, words in data.items() if name != "openers"}
    return HopeWords(openers=tuple(openers), **sets)
