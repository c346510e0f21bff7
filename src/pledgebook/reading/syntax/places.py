"""Whether a word stands in a verb's place: English verbs and nouns share many forms ("supply", "aid", "pledges")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from pledgebook.lexicon.grammar import Grammar, VerbForm

from .units import Unit


class Auxiliaries(Protocol):
    """What stands before a main verb."""

    future: bool
    modal: str | None
    to: bool
    have: str | None
    be: str | None
    do: str | None


_NOUNLIKE = frozenset({"person", "party", "item", "money"})
# "welcomed him back to the city": an adverb, where "backed" would have an object.
_WHITHER = frozenset({"to", "in", "from", "at", "here", "home", "into"})


def is_adverb(low: str, words: Grammar) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    return words.is_in("adv", low) or (low.endswith("ly") and low not in words.verbs)


def pronoun_before(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """Whether a pronoun stands before unit `i`, so that "'s" is a verb and no genitive."""
    return units[i - 1].is_word and words.is_in("pron", units[i - 1].low)


def may_be_infinitive(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """Whether the "to" of unit `i` begins an infinitive."""
    j = i + 1
    while j < len(units) and units[j].is_word and is_adverb(units[j].low, words):
        j += 1
    if j >= len(units) or not units[j].is_word:
        return False
    low = units[j].low
    if any(f.form == "base" for f in words.verbs.get(low, ())) or words.is_in("aux_be", low) or low == "have":
        return True
    if (
        low in words.verbs
        or j + 1 >= len(units)
        or not low.isalpha()
        or units[j].span.start == 0
        or low.endswith(("s", "ing", "ed"))
    ):
        return False
    after = units[j + 1]
    plain = not any(
        words.is_in(g, low) for g in ("det", "prep", "conj", "subord", "adv", "pron", "possessive")
    )
    return plain and (
        after.kind == "party"
        or (after.is_word and (words.is_in("det", after.low) or words.is_in("possessive", after.low)))
    )


def verb_here(units: Sequence[Unit], i: int, words: Grammar, scan: Auxiliaries) -> VerbForm | None:
    """Return the form of the verb that unit `i` is after these auxiliaries, None when it is none."""
    if i and units[i - 1].low in ("-", "–") and units[i - 1].span.end == units[i].span.start:
        return None
    known = words.verbs.get(units[i].low)
    if not known:
        return _unknown(units, i, words, scan)
    if units[i].low == "back" and i + 1 < len(units) and units[i + 1].low in _WHITHER:
        return None
    forms = _with_particle(units, i, known)
    if scan.to or scan.modal or scan.future or scan.do:
        if scan.have or scan.be:
            return _pick(forms, ("part", "ing") if scan.be else ("part",))
        return _pick(forms, ("base",))
    if scan.have and not scan.be:
        return _pick(forms, ("part",))
    if scan.be:
        return _pick(forms, ("ing", "part"))
    return _bare(units, i, words, forms)


def _unknown(units: Sequence[Unit], i: int, words: Grammar, scan: Auxiliaries) -> VerbForm | None:
    """A word that no list knows is a verb after a modal or "will", and after "to" before an object."""
    low = units[i].low
    if (
        scan.have
        or scan.be
        or not low.isalpha()
        or any(words.is_in(g, low) for g in ("det", "prep", "conj", "subord", "adv", "pron", "possessive"))
    ):
        return None
    if scan.modal or scan.future or scan.to:
        return VerbForm(low, frozenset({"other"}), "base")
    before = units[i - 1] if i else None
    acts = before is not None and (
        before.kind == "person"
        or (before.kind == "party" and getattr(before.mark, "form", "") != "adjective")
    )
    acts = acts or (
        before is not None and before.low in ("who", "which", "he", "she", "it", "they", "we", "i")
    )
    if low.endswith("ed") and len(low) > 4 and acts:
        return VerbForm(low, frozenset({"other"}), "past")
    return None


def _bare(units: Sequence[Unit], i: int, words: Grammar, forms: Sequence[VerbForm]) -> VerbForm | None:
    """Read a verb without auxiliary: finite past or present, a gerund, or a participle."""
    low = units[i].low
    if (
        i
        and getattr(units[i - 1].mark, "form", "") == "adjective"
        and not _pick(forms, ("past", "part", "ing"))
    ):
        return None
    if _adjectival(units, i, words, forms):
        return None
    ing = _pick(forms, ("ing",))
    if (
        ing is not None
        and 0 < i < len(units) - 1
        and units[i + 1].low == ","
        and units[i - 1].low in (",", "and")
    ):
        return None
    if ing is not None and i and any(words.is_in(g, units[i - 1].low) for g in ("det", "possessive")):
        return None
    if ing is not None:
        return (
            None
            if words.is_in("prep", low)
            or (words.is_in("ing_nouns", low) and not _has_object(units, i, words))
            else ing
        )
    if (
        i
        and units[i - 1].low in ("'s", "'")
        and units[i - 1].span.end < units[i].span.start
        and (not _pick(forms, ("past", "part")) or _before_noun(units, i, words))
    ):
        return None
    if units[i].span.start and i and units[i - 1].is_word:
        prior = units[i - 1].low
        pointing = prior in ("that", "this", "these", "those") and (
            low not in words.also_noun or (prior in ("that", "this") and _pick(forms, ("third",)) is not None)
        )
        if (
            (words.is_in("det", prior) and not pointing)
            or words.is_in("possessive", prior)
            or (words.is_in("poss", prior) and low in words.also_noun)
        ):
            past = _pick(forms, ("part",))
            return None if past is None or low in words.also_noun else past
    if low in words.also_noun and not _in_verb_place(units, i, words):
        return None
    return _pick(forms, ("past", "third", "base", "part"))


def _before_noun(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """ "Russia's renewed attacks": a participle after a genitive and before a plain word is an adjective."""
    after = units[i + 1] if i + 1 < len(units) else None
    return (
        after is not None
        and after.is_word
        and after.low.isalpha()
        and not any(
            words.is_in(g, after.low) for g in ("prep", "det", "conj", "subord", "rel", "possessive", "pron")
        )
    )


def _has_object(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    if i + 1 >= len(units) or (i and units[i - 1].is_word and words.is_in("det", units[i - 1].low)):
        return False
    after = units[i + 1]
    return after.kind in ("party", "person", "quantity", "item") or (
        after.is_word and (words.is_in("det", after.low) or words.is_in("possessive", after.low))
    )


def _adjectival(units: Sequence[Unit], i: int, words: Grammar, forms: Sequence[VerbForm]) -> bool:
    """ "badly needed weaponry", "previously authorised funding": a participle inside a noun phrase."""
    if (
        not any(f.form == "part" for f in forms)
        or not units[i].low.endswith("ed")
        or i == 0
        or i + 1 >= len(units)
    ):
        return False
    before, after = units[i - 1], units[i + 1]
    if after.kind not in ("word", "item") or (
        after.is_word
        and any(
            words.is_in(g, after.low)
            for g in ("prep", "det", "conj", "subord", "rel", "adv", "pron", "possessive", "poss")
        )
    ):
        return False
    owned = words.is_in("possessive", before.low)
    if not before.is_word or words.is_in("pron", before.low) or (before.low.endswith("s") and not owned):
        return False
    return (
        any(words.is_in(g, before.low) for g in ("prep", "det", "possessive"))
        or before.low.endswith("ly")
        or bool(words.verbs.get(before.low))
    )


def _in_verb_place(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """Whether a word that may also be a noun follows a subject and is followed by an object."""
    if i == 0:
        return False
    prior = units[i - 1]
    if (
        i > 1
        and units[i - 2].is_word
        and any(f.form != "ing" and "say" not in f.classes for f in words.verbs.get(units[i - 2].low, ()))
        and prior.kind == "party"
    ):
        return False
    subject = prior.kind in ("person", "party") and not (
        prior.kind == "party" and getattr(prior.mark, "form", "") == "adjective"
    )
    subject = subject or (
        prior.is_word
        and prior.low in ("he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "and", "also")
    )
    after = units[i + 1] if i + 1 < len(units) else None
    if after is not None and after.low == "to" and i + 2 < len(units) and units[i + 2].kind == "money":
        return True
    if not subject or after is None:
        return False
    if after.kind in _NOUNLIKE or after.kind in ("quantity", "time", "ordinal"):
        return True
    if units[i].low.endswith("s") and prior.kind == "party" and _is_plain(after, words):
        return True
    return after.is_word and (
        words.is_in("det", after.low)
        or words.is_in("possessive", after.low)
        or after.low
        in ("to", "for", "on", "in", "new", "additional", "more", "military", "that", "with", "about")
    )


def _is_plain(unit: Unit, words: Grammar) -> bool:
    """Whether a word is no function word and no verb form: an adjective or noun ("needs heavy weapons")."""
    groups = ("det", "prep", "conj", "subord", "rel", "adv", "pron", "possessive", "poss", "modal", "future")
    return (
        unit.is_word
        and unit.low.isalpha()
        and unit.low not in words.verbs
        and not any(words.is_in(g, unit.low) for g in groups)
    )


def _with_particle(units: Sequence[Unit], i: int, forms: Sequence[VerbForm]) -> Sequence[VerbForm]:
    """Prefer "hand over" to "hand" when the particle follows at once (or after a pronoun); drop it otherwise."""
    near = [u.low for u in units[i + 1 : i + 2] if u.is_word]
    if i + 2 < len(units) and units[i + 1].low in ("it", "them", "him", "her"):
        near.append(units[i + 2].low)
    fitting = [f for f in forms if f.particle and f.particle in near]
    return fitting or [f for f in forms if not f.particle]


def _pick(forms: Sequence[VerbForm], wanted: tuple[str, ...]) -> VerbForm | None:
    for form in wanted:
        for candidate in forms:
            if candidate.form == form:
                return candidate
    return None


def reduced(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """A past form right after a noun and before "by", a time or a comma is a reduced relative ("approved last month")."""
    after = units[i + 1] if i + 1 < len(units) else None
    before = units[i - 1] if i else None
    if before is None:
        return False
    if (
        before.low == ","
        and after is not None
        and (after.kind == "time" or after.low in ("by", "in", "on", "earlier", "under"))
    ):
        return True
    if before.kind in ("person", "party") or (before.is_word and words.is_in("pron", before.low)):
        return False
    return (
        after is not None
        and after.low in ("by", "under", "through", "for", "to", "earlier", "in")
        and not any(u.is_word and words.is_in("subord", u.low) for u in units[max(0, i - 2) : i])
    )
