"""The gate's words: cues by class, and officials whose bare name says a state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .language import per_language
from .load import read_words

CUE_CLASSES: Final = ("help", "deed", "meet", "pact", "event")


@dataclass(frozen=True, slots=True)
class GateWords:
    """`cues` are (word, class); `endings` may follow a cue; `leaders` are (name, code).

    `none` are words that hold a cue and are none; `home` the states whose own affairs fill a text; `weights` say
    what a cue of a class counts.
    """

    cues: tuple[tuple[str, str], ...]
    endings: frozenset[str]
    leaders: tuple[tuple[str, str], ...]
    none: tuple[str, ...]
    home: frozenset[str]
    weights: tuple[tuple[str, int], ...]


@per_language
def gate_words() -> GateWords:
    """Return the gate's words."""
    y = read_words("gate")
    return GateWords(
        cues=tuple((word, cls) for cls in CUE_CLASSES for word in y[cls]),
        endings=frozenset(y["endings"]),
        leaders=tuple((name, code) for code, names in y["leaders"].items() for name in names),
        none=tuple(y["none"]),
        home=frozenset(y["home"]),
        weights=tuple(y["weights"].items()),
    )
