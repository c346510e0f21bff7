"""Verb groups: auxiliaries, modals, negation and the main verb as one thing with tense, aspect and mood.

English verbs and nouns share many forms ("supply", "aid", "pledges"); such a word is read as a verb only in
a verb's place: after "to", a modal, an auxiliary, a subject, never after an article or an adjective.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pledgebook.lexicon.grammar import Grammar, VerbForm, grammar
from pledgebook.lexicon.language import per_language

from .places import is_adverb, may_be_infinitive, pronoun_before, reduced, verb_here
from .units import Unit

Tense = Literal["past", "present", "future", "none"]
VerbShape = Literal["finite", "infinitive", "gerund", "participle", "imperative"]


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
    finite_be: str | None = None
    do: str | None = None


def find_verb_groups(units: Sequence[Unit]) -> list[VerbGroup]:
    """Return the verb groups of a sentence, left to right."""
    words, openers = grammar(), _openers()
    groups: list[VerbGroup] = []
    at = 0
    while at < len(units):
        low = units[at].low
        opens = low in openers or low.endswith("ed")
        group = _group_at(units, at, words) if opens else None
        if group is None:
            at += 1
        else:
            groups.append(_shared(group, groups[-1] if groups else None, units))
            at = group.last + 1
    return groups


@per_language
def _openers() -> frozenset[str]:
    """Return the words at which a verb group may begin: known verb forms, auxiliaries, negation; others end in "ed"."""
    words = grammar()
    closed = (words.words[g] for g in ("future", "modal", "aux_have", "aux_be", "aux_do"))
    return frozenset(words.verbs).union(*closed, ("to", "not", "never", "'s", "'d"))


def _shared(group: VerbGroup, before: VerbGroup | None, units: Sequence[Unit]) -> VerbGroup:
    """ "could deliver the shells and train the crews": a bare verb after "and" shares the auxiliary before it."""
    joined = group.first > 0 and units[group.first - 1].low in ("and", "or", ",", "then")
    bare = group.first == group.head and units[group.head].low == group.lemma.split()[0]
    if before is None or not joined or not bare or group.shape != "finite":
        return group
    if not (before.modal or before.tense == "future" or before.shape == "infinitive"):
        return group
    return replace(group, tense=before.tense, modal=before.modal, shape=before.shape, negated=before.negated)


def _group_at(units: Sequence[Unit], at: int, words: Grammar) -> VerbGroup | None:
    unit = units[at]
    if not unit.is_word:
        return None
    scan = _Scan(first=at)
    i = _auxiliaries(units, at, words, scan)
    if i < len(units) and units[i].is_word:
        form = verb_here(units, i, words, scan)
        if form is not None:
            return _made(scan, i, form, units, words)
    return _copula(units, i, scan, words) if scan.be or scan.have else None


def _auxiliaries(units: Sequence[Unit], at: int, words: Grammar, scan: _Scan) -> int:
    """Walk over auxiliaries, negation and adverbs; return the index where the main verb may stand."""
    i = at
    seen = False
    while i < len(units) and (units[i].is_word or (seen and _time_inside(units, i, words))):
        low = units[i].low
        if not units[i].is_word:
            i += 1
            continue
        if (
            low == "to"
            and (not seen or _denied_so_far(units, at, i, scan))
            and may_be_infinitive(units, i, words)
        ):
            scan.to = True
        elif low in ("'s", "'d") and not (i and pronoun_before(units, i, words)):
            break
        elif words.is_in("future", low):
            scan.future = True
        elif words.is_in("modal", low):
            scan.modal = low
        elif words.is_in("aux_have", low):
            scan.have = low
        elif words.is_in("aux_be", low):
            scan.be = low
            if low not in ("be", "been", "being"):
                scan.finite_be = low
        elif words.is_in("aux_do", low):
            scan.do = low
        elif _is_going_to(units, i, scan, words):
            _comes_later(scan)
            i += 1
        elif words.is_in("neg", low) and (seen or low in ("not", "never")):
            scan.negated = True
        elif not (seen and is_adverb(low, words)):
            break
        seen = True
        i += 1
    while (
        seen
        and i < len(units)
        and units[i].kind == "time"
        and i + 1 < len(units)
        and units[i].low in ("now", "today", "currently")
    ):
        i += 1
    return i if seen else at


def _denied_so_far(units: Sequence[Unit], at: int, i: int, scan: _Scan) -> bool:
    """ "not to send": the denial belongs to the infinitive; "whether or not to send" leaves it open."""
    return scan.negated and i == at + 1 and not (at and units[at - 1].low == "or")


def _is_going_to(units: Sequence[Unit], i: int, scan: _Scan, words: Grammar) -> bool:
    """ "is going to send", "is about to send": a future in three words."""
    return (
        scan.be is not None
        and words.is_in("coming", units[i].low)
        and i + 1 < len(units)
        and units[i + 1].low == "to"
        and may_be_infinitive(units, i + 1, words)
    )


def _comes_later(scan: _Scan) -> None:
    """Make the scanned auxiliary a future, seen from a past "would"."""
    if scan.finite_be in ("was", "were"):
        scan.modal = "would"
    else:
        scan.future = True
    scan.be = scan.finite_be = None


def _made(scan: _Scan, head: int, form: VerbForm, units: Sequence[Unit], words: Grammar) -> VerbGroup:
    past_aux = (scan.have == "had") or (scan.finite_be in ("was", "were")) or (scan.do == "did")
    shape: VerbShape = "finite"
    if scan.to:
        shape = "infinitive"
    elif not (scan.be or scan.have or scan.modal or scan.future or scan.do):
        shape = {"ing": "gerund", "part": "participle"}.get(form.form, "finite")  # type: ignore[assignment]
        if form.form == "past" and reduced(units, head, words):
            shape = "participle"
    elif (scan.be in ("being", "been") and not _finite_aux(scan)) or scan.have == "having":
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
        first=scan.first, last=_last(units, head, form), head=head, lemma=form.lemma, classes=form.classes, tense=tense, shape=shape,
        perfect=bool(scan.have), progressive=bool(scan.be) and (form.form == "ing" or scan.be == "being"), passive=passive,
        negated=scan.negated, modal=scan.modal,
    )  # fmt: skip


def _last(units: Sequence[Unit], head: int, form: VerbForm) -> int:
    """The group ends with its particle where that follows at once ("handed over two vessels")."""
    follows = head + 1 < len(units) and units[head + 1].low == form.particle
    return head + 1 if form.particle and follows else head


def _time_inside(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    """ "will soon send", "has today approved": a time between an auxiliary and its verb."""
    return units[i].kind == "time" and i + 1 < len(units) and units[i + 1].low in words.verbs


def _finite_aux(scan: _Scan) -> bool:
    return bool(scan.have or scan.modal or scan.future or scan.finite_be)


def _copula(units: Sequence[Unit], end: int, scan: _Scan, words: Grammar) -> VerbGroup | None:
    if scan.be is None and scan.have is None:
        return None
    lemma = "be" if scan.be else "have"
    if scan.be == "'s" and scan.first and not pronoun_before(units, scan.first, words):
        return None
    tense: Tense = (
        "future" if scan.future else "past" if scan.be in ("was", "were") or scan.have == "had" else "present"
    )
    return VerbGroup(
        first=scan.first, last=max(end - 1, scan.first), head=max(end - 1, scan.first), lemma=lemma, classes=frozenset({"other"}),
        tense=tense, shape="infinitive" if scan.to else "finite", negated=scan.negated, modal=scan.modal,
        perfect=bool(scan.have and scan.be),
    )  # fmt: skip
