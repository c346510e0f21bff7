"""Regular forms of nouns and verbs, by the endings in a language's `morphology.yaml`."""

from __future__ import annotations

import re
from typing import Literal

from .language import per_language
from .load import read_words

Form = Literal["base", "third", "past", "part", "ing"]


@per_language
def _endings(form: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(ending), new) for ending, new in read_words("morphology")[form])


def _formed(form: str, word: str) -> str:
    """Put the new ending in place of the first one the word has; no rule leaves the word as it is."""
    for ending, new in _endings(form):
        if ending.search(word):
            return ending.sub(new, word, count=1)
    return word


def plural(noun: str) -> str:
    """Return the regular plural of a noun, or of the last word of a noun phrase."""
    return _formed("plural", noun)


def regular_forms(lemma: str) -> dict[Form, str]:
    """Return the regular forms of a verb (in English without doubled consonants: those are listed as irregular)."""
    past = _formed("past", lemma)
    part = _formed("part", lemma) if _endings("part") else past
    return {
        "base": lemma,
        "third": _formed("third", lemma),
        "past": past,
        "part": part,
        "ing": _formed("ing", lemma),
    }
