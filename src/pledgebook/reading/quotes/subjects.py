"""The subject of a sentence, for a cue whose verb has none of its own ("..., saying", "... and said")."""

from __future__ import annotations

from typing import Final

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import load_speech

from .words import Phrase, Token, phrase_after

_SPEECH: Final = view(load_speech)
_PRONOUNS: Final = frozenset({"he", "she", "they", "we", "i"})
_JOINTS: Final = frozenset({"when", "that", "while", "as", "and", "but", "if", "because"})
_REACH: Final = 40


def subject_of(tokens: list[Token]) -> Phrase | None:
    """Return the phrase that stands first in a sentence as its subject: a pronoun, a name, "the ministry".

    What a preposition or participle leads in is passed over: "In Oslo, speaking to the press, the minister ...".
    """
    at = _after_lead_in(tokens)
    if at:
        found = _from(tokens, at)
        if found is not None:
            return found
    return _from(tokens, 0)


def _after_lead_in(tokens: list[Token]) -> int:
    """Return the index after the comma that ends "With leaders worried, ..." or "Lamenting it, ...", else 0."""
    if not tokens or not tokens[0].capital or tokens[0].low in _SPEECH.speakers:
        return 0
    participle = tokens[0].low.endswith("ing") and tokens[0].low not in _SPEECH.not_participles
    if tokens[0].low not in _SPEECH.stops and not participle:
        return 0
    comma = next((n for n, token in enumerate(tokens[:_REACH]) if token.text == ","), 0)
    return comma + 1 if comma < len(tokens) - 2 else 0


def _from(tokens: list[Token], at: int) -> Phrase | None:
    start = at
    while at < min(len(tokens), start + _REACH):
        token = tokens[at]
        if token.low in _PRONOUNS:
            return Phrase(at, at + 1, at + 1)
        if token.low in _SPEECH.stops or not token.word:
            at += 1
            continue
        linked = at > 0 and tokens[at - 1].low in _SPEECH.stops and tokens[at - 1].low not in _JOINTS
        phrase = (
            phrase_after(tokens, at) if linked or token.capital or token.low in _SPEECH.determiners else None
        )
        if phrase and not linked and _nameable(tokens, phrase):
            return phrase
        at = max(at + 1, phrase.end if phrase else 0)
    return None


def _nameable(tokens: list[Token], phrase: Phrase) -> bool:
    first = tokens[phrase.start]
    if first.low in _SPEECH.never_speakers and phrase.end - phrase.start == 1:
        return False
    return any(t.word and t.low not in _SPEECH.determiners for t in tokens[phrase.start : phrase.end])
