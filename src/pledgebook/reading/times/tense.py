"""Tells from the clause around a date whether it lies behind or ahead of the teller."""

from __future__ import annotations

from functools import cache
from typing import Final

from .tokens import Tokens, alphabet

_REACH: Final = 24
_BOUNDS: Final = frozenset(("stop", "para"))


@cache
def _names() -> dict[str, str]:
    return {letter: name for name, letter in alphabet().items()}


def direction(tokens: Tokens, first: int, last: int) -> int:
    """Return -1 for a past clause, 1 for one about the future, 0 where no verb tells.

    The nearest verb before the expression (tokens `first..last`) in its sentence decides; else the nearest after.
    """
    before = _before(tokens, first)
    if before is not None:
        if before > 0 and _undone(tokens, last):
            return -1
        return before
    return _after(tokens, last)


def _undone(tokens: Tokens, last: int) -> bool:
    """ "A service planned for Saturday was canceled": a past verb right behind."""
    return _names().get(tokens.classes[last : last + 1]) == "was"


def _sentence_ends(tokens: Tokens, at: int) -> bool:
    name = _names()[tokens.classes[at]]
    if name in _BOUNDS:
        return True
    if name != "dot" or not at:
        return False
    end = tokens.ends[at]
    if end < len(tokens.low) and tokens.low[end].isalnum():
        return False
    return (
        _names()[tokens.classes[at - 1]] != "month_short" and tokens.ends[at - 1] - tokens.starts[at - 1] > 2
    )


def _before(tokens: Tokens, first: int) -> int | None:
    names = _names()
    infinitive = False
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if _sentence_ends(tokens, at):
            return None
        name = names[tokens.classes[at]]
        if name in ("future", "future_adj", "coming") or (name == "month_odd" and _modal(tokens, at)):
            return 1
        if name == "to":
            infinitive = _verb_follows(tokens, at)
        elif name == "future_pp":
            return 1 if infinitive else -1
        elif name in ("was", "present"):
            if infinitive and names[tokens.classes[at + 1]] == "to":
                return 1
            return -1 if name == "was" else 0
        elif name in ("past_verb", "edverb", "perfect"):
            return -1
    return None


def _after(tokens: Tokens, last: int) -> int:
    names = _names()
    for at in range(last, min(len(tokens.classes), last + _REACH)):
        if _sentence_ends(tokens, at):
            return 0
        name = names[tokens.classes[at]]
        if name in ("future", "future_adj") or (name == "month_odd" and _modal(tokens, at)):
            return 1
        if name == "present":
            after = names.get(tokens.classes[at + 1 : at + 2])
            return 1 if after in ("to", "future_adj", "future") else 0
        if name in ("past_verb", "edverb", "perfect", "was", "future_pp"):
            return -1
    return 0


def _modal(tokens: Tokens, at: int) -> bool:
    return tokens.low.startswith("may", tokens.starts[at]) and tokens.text[tokens.starts[at]] == "m"


def _verb_follows(tokens: Tokens, at: int) -> bool:
    """Whether "to" begins an infinitive: a lower-case word that is no time word, article or number follows."""
    if at + 1 >= len(tokens.classes):
        return False
    start = tokens.starts[at + 1]
    return _names()[tokens.classes[at + 1]] in ("other", "early", "end") and tokens.text[start].islower()
