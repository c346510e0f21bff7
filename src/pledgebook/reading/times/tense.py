"""Tells from the clause around a date whether it lies behind or ahead of the teller."""

from __future__ import annotations

from functools import cache
from typing import Final

from pledgebook.lexicon.abbreviations import load_abbreviations

from .tokens import Tokens, alphabet

_REACH: Final = 24
_TERM_REACH: Final = 9
_BESIDE: Final = 5
_CLAUSE: Final = 8
_NEVER_VERBS: Final = frozenset(("to", "for", "prep", "in"))
_PAST_ENDS: Final = ("ed", "ught")
_PAST: Final = frozenset(("past_verb", "edverb", "perfect"))


@cache
def _names() -> dict[str, str]:
    return {letter: name for name, letter in alphabet().items()}


def _name(tokens: Tokens, at: int) -> str:
    return _names()[tokens.classes[at]] if 0 <= at < len(tokens.classes) else ""


def direction(tokens: Tokens, first: int, last: int) -> int:
    """Return -1 for a past clause, 1 for one about the future, 0 where no verb tells.

    The nearest verb before the expression (tokens `first..last`) in its sentence decides; else the nearest after.
    """
    if _is_term(tokens, first) or _is_bound(tokens, first, last):
        return 1
    if first and tokens.word(first - 1) == "since":
        return -1
    opens = _opens_clause(tokens, first, last)
    if opens:
        return opens
    before = _before(tokens, first)
    if before is not None and before > 0 and _name(tokens, last) == "apos":
        before = _before(tokens, first, reach=_BESIDE) or -1
    if before is None:
        return _after(tokens, last)
    return -1 if before > 0 and _name(tokens, last) == "was" else before


def _opens_clause(tokens: Tokens, first: int, last: int) -> int:
    """As in "..., and on Thursday it issued ...": where the date opens a clause, the verb after it tells."""
    at = first - 1
    while at >= 0 and _name(tokens, at) in ("prep", "in", "the", "early", "late"):
        at -= 1
    if at < 1 or _name(tokens, at) != "and" or _name(tokens, at - 1) != "comma":
        return 0
    if _name(tokens, last) in ("comma", "and", "dot", "stop", "para", ""):
        return 0
    return _after(tokens, last, reach=_CLAUSE)


def _is_term(tokens: Tokens, first: int) -> bool:
    """As in "Extended its deadline until Friday": a bound in the company of a word of terms."""
    if first < 2 or tokens.word(first - 1) not in ("until", "till", "through", "by", "to"):
        return False
    return any(_name(tokens, at) == "term" for at in range(max(0, first - _TERM_REACH), first - 1))


def _is_bound(tokens: Tokens, first: int, last: int) -> bool:
    """As in "As soon as Tuesday", "until 9 a.m. Tuesday to sign": a bound that something is still to be done before."""
    if first < 2:
        return False
    if tokens.word(first - 1) == "as" and tokens.word(first - 2) in ("soon", "early", "late"):
        return tokens.word(first - 3) == "as" if first > 2 else False
    return (
        tokens.word(first - 1) in ("until", "till", "by")
        and _name(tokens, last) == "to"
        and _verb_follows(tokens, last)
    )


def sentence_ends(tokens: Tokens, at: int) -> bool:
    """Whether token `at` closes a sentence or clause: a full stop that is no abbreviation's, a colon, a blank line."""
    name = _name(tokens, at)
    if name in ("stop", "para"):
        return True
    if name != "dot" or not at:
        return False
    end = tokens.ends[at]
    if _abbreviates(tokens, at - 1):
        return False
    if end < len(tokens.low) and tokens.low[end].isalnum():
        return tokens.text[end].isupper() and tokens.text[tokens.ends[at - 1] - 1].islower()
    return True


def _abbreviates(tokens: Tokens, at: int) -> bool:
    """Whether the full stop after a word may belong to it ("U.S.", "Jan.", "Mr.")."""
    word = tokens.text[tokens.starts[at] : tokens.ends[at]]
    if load_abbreviations().class_of(word) == "never":
        return True
    return word.isalpha() and (
        len(word) == 1 or (len(word) == 2 and word.istitle()) or _name(tokens, at) == "month_short"
    )


def _before(tokens: Tokens, first: int, reach: int = _REACH) -> int | None:
    infinitive = False
    for at in range(first - 1, max(-1, first - 1 - reach), -1):
        if sentence_ends(tokens, at):
            return None
        name = _name(tokens, at)
        if name == "to":
            infinitive = infinitive or _verb_follows(tokens, at)
            continue
        told = _told(tokens, at, name, first, infinitive=infinitive)
        if told is not None:
            return told
    return None


def _after(tokens: Tokens, last: int, reach: int = _REACH) -> int:
    for at in range(last, min(len(tokens.classes), last + reach)):
        if sentence_ends(tokens, at):
            return 0
        name = _name(tokens, at)
        infinitive = _name(tokens, at + 1) == "to" and _verb_follows(tokens, at + 1)
        wish = name == "future_pp" and tokens.word(at).endswith(_PAST_ENDS)
        told = _told(tokens, at, name, last, infinitive=infinitive and not wish)
        if name == "future_adj" and tokens.word(at).endswith("ed") and not _is_participle(tokens, at):
            return -1
        if told is None or (name == "present" and not told and _is_future_adj(tokens, at + 1)):
            continue
        return told
    return 0


def _told(tokens: Tokens, at: int, name: str, mark: int, *, infinitive: bool) -> int | None:
    """Return what one word says of the direction: -1, 0, 1, or None when it is no verb of tense."""
    if name == "future" or (name == "month_odd" and _modal(tokens, at)):
        return None if _name(tokens, at + 1) == "perfect" else 1
    if name in ("coming", "arranged"):
        return 1
    if name == "future_adj":
        return _adjective(tokens, at, mark, infinitive=infinitive)
    if name == "future_pp":
        past = tokens.word(at).endswith(_PAST_ENDS) and not _in_passive(tokens, at)
        return 1 if infinitive else (-1 if past else None)
    if name == "was":
        return 1 if infinitive and _name(tokens, at + 1) == "to" else -1
    if name == "present":
        return 1 if infinitive and _name(tokens, at + 1) == "to" else 0
    if name in _PAST:
        if name != "perfect" and _is_participle(tokens, at):
            return None
        return 0 if infinitive and name == "edverb" else -1
    return None


def _adjective(tokens: Tokens, at: int, mark: int, *, infinitive: bool) -> int | None:
    """As in "Expected in April", "set to vote", "due on Friday" look ahead; "set aside", "due to" do not."""
    if (
        infinitive
        or at + 1 == mark
        or _name(tokens, at + 1) in _NEVER_VERBS
        or tokens.word(at).endswith("ed")
    ):
        return 1
    return -1 if tokens.word(at) == "set" else None


def _is_future_adj(tokens: Tokens, at: int) -> bool:
    return _name(tokens, at) in ("future_adj", "future")


def _in_passive(tokens: Tokens, at: int) -> bool:
    """Whether "be" or "to" stands before a form ("must be returned", "to cut"): a word before it tells the tense."""
    return _name(tokens, at - 1) == "to" or "be" in (_name(tokens, at - 1), _name(tokens, at - 2))


def _is_participle(tokens: Tokens, at: int) -> bool:
    """Whether an auxiliary before a form tells the tense ("is heard in May", "would cut jobs by June")."""
    if "future" in (_name(tokens, at - 1), _name(tokens, at - 2) if _name(tokens, at - 1) == "other" else ""):
        return True
    near = (_name(tokens, at - 1), _name(tokens, at - 2) if _name(tokens, at - 1) == "other" else "")
    return "present" in near or _in_passive(tokens, at)


def _modal(tokens: Tokens, at: int) -> bool:
    return tokens.text[tokens.starts[at]] == "m" and tokens.word(at) == "may"


def _verb_follows(tokens: Tokens, at: int) -> bool:
    """Whether "to" begins an infinitive: a lower-case word that is no article, number or time word follows."""
    if at + 1 >= len(tokens.classes):
        return False
    start = tokens.starts[at + 1]
    verbs = ("other", "early", "end", "be", "term", "past_verb", "future_pp", "future_adj", "edverb")
    return _name(tokens, at + 1) in verbs and tokens.text[start].islower()
