"""The words for agreements told by a noun or through their sides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .language import per_language
from .load import by_word, read_words

_TURNED = ("signings", "surfaces")


@dataclass(frozen=True, slots=True)
class PactWords:
    """Lower-case words; `signings` and `surfaces` give the stage of an agreement, `groups` are party codes."""

    signings: dict[str, str]
    surfaces: dict[str, str]
    ahead: frozenset[str]
    telling: frozenset[str]
    told: frozenset[str]
    founding: frozenset[str]
    leaving: frozenset[str]
    brokering: frozenset[str]
    by_others: frozenset[str]
    planning: frozenset[str]
    talks: frozenset[str]
    groups: frozenset[str]
    own: frozenset[str]
    purchases: frozenset[str]
    buying: frozenset[str]
    binding: frozenset[str]
    leads: frozenset[str]
    breaks: frozenset[str]
    states: frozenset[str]
    circles: frozenset[str]
    imminent: frozenset[str]
    members: frozenset[str]


@per_language
def pact_words() -> PactWords:
    """Return the words of agreements of the language being read."""
    data: Mapping[str, Any] = read_words("pacts")
    sets = {name: frozenset(words) for name, words in data.items() if name not in _TURNED}
    return PactWords(signings=by_word(data["signings"]), surfaces=by_word(data["surfaces"]), **sets)
