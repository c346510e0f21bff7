"""Words before and after a number that bound it: "nearly", "more than", "up to", "or more"."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.numbers import number_words
from pledgebook.terms.money import Bound

_MOST = 5
"""Bounds and fillers read before one number ("up to an additional approximately")."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """Where the bound's words begin (or end), and which bound they set; None when there are none."""

    at: int
    bound: Bound | None


@per_language
def _by_last_word() -> dict[str, tuple[str, ...]]:
    out: dict[str, list[str]] = {}
    for phrase in number_words().before:
        out.setdefault(_last_word(phrase, len(phrase)), []).append(phrase)
    return {word: tuple(sorted(phrases, key=len, reverse=True)) for word, phrases in out.items()}


@per_language
def _after_by_first() -> dict[str, tuple[str, ...]]:
    out: dict[str, list[str]] = {}
    for phrase in number_words().after:
        out.setdefault(phrase.split(" ")[0], []).append(phrase)
    return {word: tuple(sorted(phrases, key=len, reverse=True)) for word, phrases in out.items()}


def _last_word(low: str, end: int) -> str:
    if end > 0 and low[end - 1] in "~≈<>≥≤":
        return low[end - 1]
    start = end
    floor = max(0, end - 16)
    while start > floor and (low[start - 1].isalpha() or low[start - 1] == "."):
        start -= 1
    return low[start:end]


def bound_before(low: str, start: int, *, weak: bool = True) -> Bounded:
    """Read the bound before a number that begins at `start`.

    The outermost phrase wins ("up to about 5" is a maximum). With `weak` false, words that are as often places or
    paths ("under", "above") are no bounds.
    """
    best = Bounded(start, None)
    at = start
    for _ in range(_MOST):
        phrase, begin = _phrase_before(low, at)
        if phrase is None:
            break
        bound = number_words().before[phrase]
        if bound and not _denied(low, begin, phrase, weak=weak):
            best = Bounded(begin, bound)
        elif bound:
            break
        at = begin
    return best


def _phrase_before(low: str, at: int) -> tuple[str | None, int]:
    end = at
    while end > 0 and end > at - 2 and low[end - 1] == " ":
        end -= 1
    word = _last_word(low, end)
    if end == at and word not in ("~", "≈", "<", ">", "≥", "≤"):
        return None, at
    for phrase in _by_last_word().get(word, ()):
        begin = end - len(phrase)
        if begin >= 0 and low.startswith(phrase, begin) and not (begin and low[begin - 1].isalnum()):
            return phrase, begin
    return None, at


def _denied(low: str, begin: int, phrase: str, *, weak: bool) -> bool:
    if not weak and phrase in number_words().weak:
        return True
    others = number_words().not_after.get(phrase)
    if not others or begin == 0 or low[begin - 1] != " ":
        return False
    return _last_word(low, begin - 1) in others


def bound_after(low: str, end: int) -> Bounded:
    """Read the bound after an amount that ends at `end` ("or more", "plus")."""
    at = end
    if low.startswith("+", at):
        return Bounded(at + 1, None if low[at + 1 : at + 2].isdigit() else "min")
    if low[at : at + 1] not in (" ", "-"):
        return Bounded(end, None)
    at += 1
    word = low[at : at + 12].split(" ", maxsplit=1)[0].rstrip(".,;:)")
    for phrase in _after_by_first().get(word, ()):
        stop = at + len(phrase)
        if (
            low.startswith(phrase, at)
            and not low[stop : stop + 1].isalnum()
            and not _goes_on(low, stop, phrase)
        ):
            return Bounded(stop, number_words().after[phrase])
    return Bounded(end, None)


def _goes_on(low: str, stop: int, phrase: str) -> bool:
    """Whether "over", "plus" or "at least" belongs to what follows ("$5 million plus two radars")."""
    follows = low[stop : stop + 2]
    return phrase in (
        "plus",
        "at least",
        "at most",
        "maximum",
        "and more",
        "at maximum",
        "at the most",
        "at a minimum",
    ) and (follows[:1] == " " and (follows[1:2].isalnum() or follows[1:2] in "$€£"))
