"""Verb groups: auxiliaries, modals, negation and the main verb as one thing with tense, aspect and mood.

English verbs and nouns share many forms ("supply", "aid", "pledges"); such a word is read as a verb only in
a verb's place: after "to", a modal, an auxiliary, a subject, never after an article or an adjective.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pledgebook.lexicon.grammar import Grammar, VerbForm, grammar

from .units import Unit

Tense = Literal["past", "present", "future", "none"]
VerbShape = Literal["finite", "infinitive", "gerund", "participle", "imperative"]
_NOUNLIKE = frozenset({"person", "party", "item", "money"})


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbGroup:
    """One verb with its auxiliaries. `first`..`last` are unit indexes, both included; `head` is the main verb.

    `shape` is "participle" for a reduced relative or a past participle without auxiliary ("approved last
    month", "donated by Italy"). `classes` are the verb's classes of help, see languages/en/verbs.yaml.
    """

    first: int
    last: int
    head: int
    lemma: str
    classes: frozenset[str]
    tense: Tense = "none"
    shape: VerbShape = "finite"
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    modal: str | None = None


@dataclass(slots=True)
class _Scan:
    """What stands between the first auxiliary and the main verb."""

    first: int
    future: bool = False
    modal: str | None = None
    negated: bool = False
    to: bool = False
    have: str | None = None
    be: str | None = None
    do: str | None = None


def find_verb_groups(units: Sequence[Unit], lang: str = "en") -> list[VerbGroup]:
    """Return the verb groups of a sentence, left to right."""
    words = grammar(lang)
    groups: list[VerbGroup] = []
    at = 0
    while at < len(units):
        group = _group_at(units, at, words, groups[-1] if groups else None)
        if group is None:
            at += 1
        else:
            groups.append(group)
            at = group.last + 1
    return groups


def _group_at(units: Sequence[Unit], at: int, words: Grammar, before: VerbGroup | None) -> VerbGroup | None:
    unit = units[at]
    if not unit.is_word:
        return None
    scan = _Scan(first=at)
    i = _auxiliaries(units, at, words, scan)
    if i < len(units) and units[i].is_word:
        form = _verb_here(units, i, words, scan, before)
        if form is not None:
            return _made(scan, i, form, units, words)
    return _copula(units, i, scan, words) if scan.be or scan.have else None


def _auxiliaries(units: Sequence[Unit], at: int, words: Grammar, scan: _Scan) -> int:
    """Walk over auxiliaries, negation and adverbs; return the index where the main verb may stand."""
    i = at
    seen = False
    while i < len(units) and units[i].is_word:
        low = units[i].low
        if low == "to" and not seen and _may_be_infinitive(units, i, words):
            scan.to = True
        elif low in ("'s", "'d") and not (i and _pronoun_before(units, i, words)):
            break
        elif words.is_in("future", low):
            scan.future = True
        elif words.is_in("modal", low):
            scan.modal = low
        elif words.is_in("aux_have", low):
            scan.have = low
        elif words.is_in("aux_be", low):
            scan.be = low
        elif words.is_in("aux_do", low):
            scan.do = low
        elif words.is_in("neg", low) and (seen or low in ("not", "never")):
            scan.negated = True
        elif not (seen and _is_adverb(low, words)):
            break
        seen = True
        i += 1
    while seen and i < len(units) and units[i].kind == "time" and i + 1 < len(units) and units[i].low in ("now", "today", "currently"):
        i += 1
    return i if seen else at


def _is_adverb(low: str, words: Grammar) -> bool:
    return words.is_in("adv", low) or (low.endswith("ly") and low not in words.verbs)


def _pronoun_before(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    return units[i - 1].is_word and words.is_in("pron", units[i - 1].low)


def _may_be_infinitive(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    j = i + 1
    while j < len(units) and units[j].is_word and _is_adverb(units[j].low, words):
        j += 1
    if j >= len(units) or not units[j].is_word:
        return False
    low = units[j].low
    if any(f.form == "base" for f in words.verbs.get(low, ())) or words.is_in("aux_be", low) or low == "have":
        return True
    if low in words.verbs or j + 1 >= len(units) or not low.isalpha() or units[j].span.start == 0 or low.endswith(("s", "ing", "ed")):
        return False
    after = units[j + 1]
    plain = not any(words.is_in(g, low) for g in ("det", "prep", "conj", "subord", "adv", "pron", "possessive"))
    return plain and (after.kind == "party" or (after.is_word and (words.is_in("det", after.low) or words.is_in("possessive", after.low))))


def _verb_here(units: Sequence[Unit], i: int, words: Grammar, scan: _Scan, before: VerbGroup | None) -> VerbForm | None:
    forms = words.verbs.get(units[i].low)
    if not forms:
        return _unknown(units, i, words, scan)
    forms = _with_particle(units, i, forms)
    if scan.to or scan.modal or scan.future or scan.do:
        if scan.have or scan.be:
            return _pick(forms, ("part", "ing") if scan.be else ("part",))
        return _pick(forms, ("base",))
    if scan.have and not scan.be:
        return _pick(forms, ("part",))
    if scan.be:
        return _pick(forms, ("ing", "part"))
    return _bare(units, i, words, forms, before)


def _unknown(units: Sequence[Unit], i: int, words: Grammar, scan: _Scan) -> VerbForm | None:
    """A word that no list knows is a verb after a modal or "will", and after "to" before an object."""
    low = units[i].low
    if scan.have or scan.be or not low.isalpha() or any(words.is_in(g, low) for g in ("det", "prep", "conj", "subord", "adv", "pron", "possessive")):
        return None
    if scan.modal or scan.future or scan.to:
        return VerbForm(low, frozenset({"other"}), "base")
    return None


def _bare(units: Sequence[Unit], i: int, words: Grammar, forms: Sequence[VerbForm], before: VerbGroup | None) -> VerbForm | None:
    """Read a verb without auxiliary: finite past or present, a gerund, or a participle."""
    low = units[i].low
    if _adjectival(units, i, words, forms):
        return None
    ing = _pick(forms, ("ing",))
    if ing is not None:
        return None if low == "including" or (words.is_in("ing_nouns", low) and not _has_object(units, i, words)) else ing
    if i and units[i - 1].low in ("'s", "'") and units[i - 1].span.end < units[i].span.start and not _pick(forms, ("past", "part")):
        return None
    if units[i].span.start and i and units[i - 1].is_word:
        prior = units[i - 1].low
        pointing = prior in ("that", "this", "these", "those") and low not in words.also_noun
        if (words.is_in("det", prior) and not pointing) or words.is_in("possessive", prior) or (words.is_in("poss", prior) and low in words.also_noun):
            past = _pick(forms, ("part",))
            return None if past is None or low in words.also_noun else past
    if low in words.also_noun and not _in_verb_place(units, i, words):
        return None
    return _pick(forms, ("past", "third", "base", "part"))


def _has_object(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    if i + 1 >= len(units) or (i and units[i - 1].is_word and words.is_in("det", units[i - 1].low)):
        return False
    after = units[i + 1]
    return after.kind in ("party", "person", "quantity", "item") or (after.is_word and (words.is_in("det", after.low) or words.is_in("possessive", after.low)))


def _adjectival(units: Sequence[Unit], i: int, words: Grammar, forms: Sequence[VerbForm]) -> bool:
    """ "badly needed weaponry", "previously authorised funding": a participle inside a noun phrase."""
    if not any(f.form == "part" for f in forms) or not units[i].low.endswith("ed") or i == 0 or i + 1 >= len(units):
        return False
    before, after = units[i - 1], units[i + 1]
    if after.kind not in ("word", "item") or (after.is_word and any(words.is_in(g, after.low) for g in ("prep", "det", "conj", "subord", "rel", "adv", "pron", "possessive", "poss"))):
        return False
    if not before.is_word or words.is_in("pron", before.low) or before.low.endswith("s"):
        return False
    return any(words.is_in(g, before.low) for g in ("prep", "det", "possessive")) or before.low.endswith("ly") or bool(words.verbs.get(before.low))


def _in_verb_place(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """Whether a word that may also be a noun follows a subject and is followed by an object."""
    if i == 0:
        return False
    prior = units[i - 1]
    subject = prior.kind in ("person", "party") and not (prior.kind == "party" and getattr(prior.mark, "form", "") == "adjective")
    subject = subject or (prior.is_word and prior.low in ("he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "and", "also"))
    if not subject or i + 1 >= len(units):
        return False
    after = units[i + 1]
    if after.kind in _NOUNLIKE or after.kind in ("quantity", "time", "ordinal"):
        return True
    return after.is_word and (words.is_in("det", after.low) or words.is_in("possessive", after.low) or after.low in ("to", "for", "on", "in", "new", "additional", "more", "military", "that", "with", "about"))


def _with_particle(units: Sequence[Unit], i: int, forms: Sequence[VerbForm]) -> Sequence[VerbForm]:
    """Prefer "hand over" to "hand" when the particle follows within three units; drop it otherwise."""
    near = [u.low for u in units[i + 1 : i + 4] if u.is_word]
    fitting = [f for f in forms if f.particle and f.particle in near]
    return fitting or [f for f in forms if not f.particle]


def _pick(forms: Sequence[VerbForm], wanted: tuple[str, ...]) -> VerbForm | None:
    for form in wanted:
        for candidate in forms:
            if candidate.form == form:
                return candidate
    return None


def _made(scan: _Scan, head: int, form: VerbForm, units: Sequence[Unit], words: Grammar) -> VerbGroup:
    past_aux = (scan.have == "had") or (scan.be in ("was", "were")) or (scan.do == "did")
    shape: VerbShape = "finite"
    if scan.to:
        shape = "infinitive"
    elif not (scan.be or scan.have or scan.modal or scan.future or scan.do):
        shape = {"ing": "gerund", "part": "participle"}.get(form.form, "finite")  # type: ignore[assignment]
        if form.form in ("past",) and _reduced(units, head, words):
            shape = "participle"
    elif scan.be in ("being", "been") and not scan.have and not scan.modal and not scan.future:
        shape = "gerund"
    elif scan.have == "having":
        shape = "gerund"
    tense: Tense = "none"
    if scan.future:
        tense = "future"
    elif past_aux or (shape == "finite" and form.form == "past" and not scan.have and not scan.be):
        tense = "past"
    elif shape == "finite":
        tense = "present"
    passive = form.form in ("part", "past") and (bool(scan.be) or shape == "participle")
    return VerbGroup(
        first=scan.first, last=head, head=head, lemma=form.lemma, classes=form.classes, tense=tense, shape=shape,
        perfect=bool(scan.have), progressive=bool(scan.be) and form.form == "ing", passive=passive,
        negated=scan.negated, modal=scan.modal,
    )  # fmt: skip


def _reduced(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """A past form right after a noun and before "by", a time or a comma is a reduced relative ("approved last month")."""
    after = units[i + 1] if i + 1 < len(units) else None
    before = units[i - 1] if i else None
    if before is None:
        return False
    if before.low == "," and after is not None and (after.kind == "time" or after.low in ("by", "in", "on", "earlier", "under")):
        return True
    if before.kind in ("person", "party") or (before.is_word and words.is_in("pron", before.low)):
        return False
    return after is not None and after.low in ("by", "under", "through", "for", "to", "earlier", "in") and not any(
        u.is_word and words.is_in("subord", u.low) for u in units[max(0, i - 2) : i]
    )


def _copula(units: Sequence[Unit], end: int, scan: _Scan, words: Grammar) -> VerbGroup | None:
    if scan.be is None and scan.have is None:
        return None
    lemma = "be" if scan.be else "have"
    if scan.be in ("'s",) and scan.first and not _pronoun_before(units, scan.first, words):
        return None
    tense: Tense = "future" if scan.future else "past" if scan.be in ("was", "were") or scan.have == "had" else "present"
    return VerbGroup(
        first=scan.first, last=max(end - 1, scan.first), head=max(end - 1, scan.first), lemma=lemma, classes=frozenset({"other"}),
        tense=tense, shape="infinitive" if scan.to else "finite", negated=scan.negated, modal=scan.modal,
        perfect=bool(scan.have and scan.be),
    )  # fmt: skip
