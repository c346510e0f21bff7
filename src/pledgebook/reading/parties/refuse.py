"""Tells a party's name from a person, a paper, a firm, a language or a people that bears the same word."""

from __future__ import annotations

from pledgebook.lexicon.parties import PartyWords, party_words

from .around import line_of, title_cased, word_after, word_before
from .scan import Hit

_NAMES = frozenset({"state", "capital", "city", "region"})
_WORDS = frozenset({"state", "capital", "city", "region", "adjective", "people"})


def refused(hit: Hit, text: str, plain: str, known: frozenset[int]) -> bool:
    """Whether the words of `hit` name no party here. `known`: the starts of all hits (a hit may follow)."""
    kind = hit.entry.kind
    if kind == "trap":
        return True
    if kind not in _WORDS:
        return kind in ("group", "org") and _hyphened(hit, plain)
    words = party_words()
    before, after = word_before(plain, hit.start), word_after(plain, hit.end)
    return (
        _hyphened(hit, plain)
        or _native(hit, plain, words)
        or _of_person(hit, plain, before, words)
        or _given_name(hit, text, after, known)
        or _of_other_name(hit, plain, before, after)
        or _language(hit, plain, before, after)
        or (hit.entry.rule == "cue" and not _placed(hit, plain, before, words))
    )


def _hyphened(hit: Hit, plain: str) -> bool:
    """Whether the word is tied to another by a hyphen so that it names a side or a people ("pro-Russian")."""
    if plain[hit.start - 1 : hit.start] == "-" and hit.start:
        head = (
            plain[max(0, hit.start - 15) : hit.start - 1].rsplit(" ", maxsplit=1)[-1].lower().lstrip("\"'(")
        )
        if head in ("pro", "anti", "non", "ex", "post", "pre", "un", "all", "mid", "austro"):
            return True
        if hit.entry.kind == "adjective" and hit.codes == ("USA",) and head not in ("us", "u.s.", "joint"):
            return (
                head[-1:].isalpha()
                and plain[hit.start - 2].isalpha()
                and head.endswith(("an", "sh", "ch", "se", "ic"))
            )
    tail = plain[hit.end : hit.end + 12]
    return tail.startswith(("-language", "-speaking", "-speaker"))


def _native(hit: Hit, plain: str, words: PartyWords) -> bool:
    """Whether "Indians" are a people of America: a tribe, a band or a reservation stands near."""
    if hit.codes != ("IND",) or not plain.startswith(("Indian", "INDIAN"), hit.start):
        return False
    around = plain[max(0, hit.start - 60) : hit.end + 40]
    return any(word in around for word in words.native_words)


def _of_person(hit: Hit, plain: str, before: str, words: PartyWords) -> bool:
    """Whether it is a surname: "Michael Ireland", "Ms German", "Sen. Lincoln"."""
    if " " in plain[hit.start : hit.end] or not before:
        return False
    if before.lower().rstrip(".") in words.persons_of:
        return hit.entry.kind != "people" and not before[0].islower()
    if before not in words.given_names:
        return len(before) == 2 and before[1] == "." and before[0].isupper() and hit.entry.kind in _NAMES
    return True


def _given_name(hit: Hit, text: str, after: str, known: frozenset[int]) -> bool:
    """Whether a name is given, as in "Israel Katz", "Chad Smith": a given name before a capitalised word that no party's name is followed by."""
    words = party_words()
    if text[hit.start : hit.end] not in words.also_given or not after[:1].isupper():
        return False
    if hit.end + 1 in known or after in words.may_follow or len(after) < 2 or after.isupper():
        return False
    return not title_cased(line_of(text, hit.start))


def _of_other_name(hit: Hit, plain: str, before: str, after: str) -> bool:
    """Whether it is part of "Jerusalem Post", "Kyiv University", "University of Warsaw", "Treaty of Rome"."""
    words = party_words()
    if after.rstrip(".") in words.name_tails:
        return hit.entry.kind != "adjective" or after not in words.plain_tails
    if before != "of" or hit.entry.kind not in _NAMES:
        return False
    return word_before(plain, hit.start - 3) in words.name_heads


def _language(hit: Hit, plain: str, before: str, after: str) -> bool:
    """Whether it is a language: "in Polish", "speaks Ukrainian", "the French language"."""
    if hit.entry.kind != "adjective":
        return False
    words = party_words()
    if after.lower() in words.language_nouns:
        return True
    low = before.lower()
    if low not in words.language_verbs and low not in ("in", "into", "from"):
        return False
    if after:
        return after.lower() in words.after_language
    return not (plain.startswith(", ", hit.end) and plain[hit.end + 2 : hit.end + 3].isupper())


def _placed(hit: Hit, plain: str, before: str, words: PartyWords) -> bool:
    """Whether a place word or a following state's name makes a doubtful word a place."""
    if before.lower() in words.place_cues:
        return True
    return (
        before.lower() in ("of", "and")
        and before[0].islower()
        and plain[hit.end : hit.end + 2] == ", "
        and (plain[hit.end + 2 : hit.end + 3].isupper())
    )
