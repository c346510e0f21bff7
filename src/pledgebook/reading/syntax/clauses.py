"""Clauses: each verb group with its subject, its stretch of the sentence and the verb that governs it.

The governor of "to send" in "agreed to send" is "agreed"; of "supplying" in "thanked Baykar for supplying" it is
"thanked". A clause's `right` is the stretch of units after the verb up to the next clause.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pledgebook.lexicon.grammar import Grammar, grammar
from pledgebook.reading.marks import PartyMark

from .places import is_adverb
from .units import Unit
from .verbs import VerbGroup

OBJECT_CONTROL = frozenset({"request", "thank", "order", "cause"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One verb with its surroundings. Indexes are unit indexes, half-open.

    `subject` are the indexes of the party/person units that act; `start`..`end` the clause's stretch;
    `governor` the index of the governing clause in the list; `link` the word that joins them ("to", "for", "that").
    """

    verb: VerbGroup
    start: int
    end: int
    subject: tuple[int, ...] = ()
    governor: int | None = None
    link: str = ""
    relative: bool = False

    @property
    def right(self) -> range:
        """The units after the verb."""
        return range(self.verb.last + 1, self.end)

    @property
    def left(self) -> range:
        """The units before the verb."""
        return range(self.start, self.verb.first)


def find_clauses(units: Sequence[Unit], groups: Sequence[VerbGroup]) -> list[Clause]:
    """Return one clause per verb group, left to right."""
    words = grammar()
    clauses: list[Clause] = []
    for n, verb in enumerate(groups):
        end = groups[n + 1].first if n + 1 < len(groups) else len(units)
        start = groups[n - 1].last + 1 if n else 0
        verb = _denied_after(units, verb, end, words) if words.words["neg_after"] else verb  # noqa: PLW2901
        clauses.append(_clause(units, verb, start, end, clauses, words))
    return clauses


def _denied_after(units: Sequence[Unit], verb: VerbGroup, end: int, words: Grammar) -> VerbGroup:
    """Deny a verb by a word that stands after it, between its objects."""
    denied = any(words.is_in("neg_after", units[i].low) for i in range(verb.last + 1, end))
    return replace(verb, negated=True) if denied else verb


def _clause(
    units: Sequence[Unit], verb: VerbGroup, start: int, end: int, before: list[Clause], words: Grammar
) -> Clause:
    boundary, link, relative = _boundary(units, verb, start, words)
    subject: tuple[int, ...] = ()
    governor = len(before) - 1 if before else None
    if verb.shape == "finite":
        subject = (
            _interrupted(units, verb, before, words)
            or _contact(units, boundary, verb.first, words)
            or _subject(units, boundary, verb.first, words)
        )
        if not subject and relative:
            subject = _antecedent(units, start, boundary)
        if (
            not subject
            and not relative
            and before
            and (link in ("and", "but", "or", "") or boundary == verb.first)
        ):
            subject = next(
                (c.subject for c in reversed(before) if c.verb.shape == "finite" and c.subject), ()
            )
        if link in ("and", "but", ";", "") and not relative:
            governor = _same_governor(before) if link in ("and", "or") else governor
    elif (
        before
        and before[-1].verb.shape == verb.shape
        and verb.first
        and units[verb.first - 1].low in (",", "and", "or")
    ):
        subject, governor = before[-1].subject, before[-1].governor
    elif before:
        subject = _controlled(units, verb, before[-1])
    elif verb.shape == "participle":
        subject = ()
    return Clause(
        verb=verb, start=boundary, end=end, subject=subject, governor=governor, link=link, relative=relative
    )


_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i"})


def _contact(units: Sequence[Unit], start: int, end: int, words: Grammar) -> tuple[int, ...]:
    """ "the assistance the United States has provided": a name between a noun and a verb is the verb's subject."""
    i = end - 1
    if i <= start or not (units[i].kind in ("party", "person") or units[i].low in _PRONOUNS):
        return ()
    k = i - 2 if units[i - 1].low in ("the", "its", "our", "their") else i - 1
    if k < start:
        return ()
    noun = units[k]
    if noun.kind in ("item", "money"):
        return (i,)
    plain = (
        noun.is_word
        and noun.low.isalpha()
        and not any(
            words.is_in(g, noun.low)
            for g in ("det", "prep", "conj", "subord", "rel", "adv", "pron", "possessive", "poss")
        )
    )
    return (i,) if plain and noun.low not in words.verbs and not is_adverb(noun.low, words) else ()


def _interrupted(
    units: Sequence[Unit], verb: VerbGroup, before: list[Clause], words: Grammar
) -> tuple[int, ...]:
    """ "Lula, receiving Scholz in Brasilia, ruled out": the subject stands before the phrase between commas."""
    if (
        not before
        or units[verb.first - 1].low != ","
        or before[-1].verb.shape not in ("gerund", "participle")
    ):
        return ()
    aside = before[-1]
    if not aside.verb.first or units[aside.verb.first - 1].low != ",":
        return ()
    return _subject(units, aside.start, aside.verb.first, words)


def _same_governor(before: list[Clause]) -> int | None:
    return before[-1].governor if before else None


def _boundary(units: Sequence[Unit], verb: VerbGroup, start: int, words: Grammar) -> tuple[int, str, bool]:
    """Return where the clause begins, the word that joins it, and whether it is relative."""
    link, at, relative = "", start, False
    for i in range(verb.first - 1, start - 1, -1):
        unit = units[i]
        low = unit.low
        if unit.kind == "punct" and low in ";:—–":
            return i + 1, low, False
        if unit.is_word and (words.is_in("rel", low) and low != "that"):
            return i + 1, low, True
        if unit.is_word and low == "that":
            nearby = (i and units[i - 1].kind in ("item", "money", "party")) or (
                i and units[i - 1].is_word and not words.verbs.get(units[i - 1].low)
            )
            timed = bool(i) and units[i - 1].kind == "time"
            return i + 1, low, (bool(nearby) or timed) and verb.first - i <= 2
        if (
            unit.is_word
            and low in ("if", "when", "while", "because", "although", "unless", "whether", "once", "as")
            and i + 1 < verb.first
        ):
            return i + 1, low, False
        if unit.is_word and low in ("and", "but", "or") and start > 0 and i + 1 <= verb.first and not link:
            if _joins_subjects(units, start, i, words):
                continue
            parted = i > 0 and units[i - 1].low == "," and verb.shape == "finite"
            if i + 1 == verb.first or parted or _starts_clause(units, i + 1, verb.first):
                return i + 1, low, False
    if verb.shape == "infinitive":
        link = "to"
    elif verb.shape == "gerund" and verb.first and units[verb.first - 1].is_word:
        link = units[verb.first - 1].low
    return at, link, relative


def _joins_subjects(units: Sequence[Unit], start: int, i: int, words: Grammar) -> bool:
    """ "that the United States and our allies have": an "and" after "that" and a name joins two subjects."""
    opener = next(
        (k for k in range(i - 1, start - 1, -1) if units[k].low in ("that", "which", "as", "when", "whom")),
        None,
    )
    if opener is None or i - opener > 8:
        return False
    between = units[opener + 1 : i]
    return any(u.kind in ("party", "person") for u in between) and not any(
        u.kind == "punct" or (u.is_word and words.is_in("prep", u.low)) for u in between
    )


def _starts_clause(units: Sequence[Unit], start: int, end: int) -> bool:
    return any(
        units[i].kind in ("person", "party") or units[i].low in ("he", "she", "it", "they", "we", "i")
        for i in range(start, end)
    )


def _subject(units: Sequence[Unit], start: int, end: int, words: Grammar) -> tuple[int, ...]:
    """Return the acting parties or persons before a verb: the first noun phrase that no preposition governs."""
    heads: list[int] = []
    i = start
    skip_prep = False
    while i < end:
        unit = units[i]
        if unit.is_word and words.is_in("prep", unit.low):
            skip_prep = not (
                unit.low == "with" and i and units[i - 1].low in ("together", "along", "jointly", "alongside")
            )
            if not skip_prep and heads:
                i += 1
                continue
        elif unit.kind in ("item", "money", "quantity"):
            heads.clear()
        elif unit.kind == "punct" and unit.low == ",":
            skip_prep = False
        elif unit.kind in ("person", "party"):
            fresh = _new_phrase(units, i, start) or (i + 1 == end and _after_fronted(units, i, start, words))
            skip_prep = skip_prep and not fresh
            genitive = i + 1 < end and words.is_in("poss", units[i + 1].low)
            if _only_adjective(units, i, end, words):
                i += 1
                continue
            if not skip_prep and not (heads and not _coordinated(units, i, words)):
                heads.append(i)
            if genitive and heads and heads[-1] == i:
                heads.pop()
        elif (
            unit.is_word
            and not skip_prep
            and words.is_in("possessive", unit.low)
            and i + 1 < end
            and words.is_in("state_nouns", units[i + 1].low)
        ) or (
            unit.is_word
            and not skip_prep
            and (unit.low in ("he", "she", "it", "they", "we", "i") or words.is_in("group_nouns", unit.low))
        ):
            heads.append(i)
        i += 1
    return tuple(heads)


def _new_phrase(units: Sequence[Unit], i: int, start: int) -> bool:
    """ "Under the Peace Facility | the EU has allocated": an article after a full noun phrase opens the next."""
    return (
        i - 2 >= start
        and units[i - 1].low == "the"
        and units[i - 2].kind in ("party", "person", "time", "money")
    )


def _after_fronted(units: Sequence[Unit], i: int, start: int, words: Grammar) -> bool:
    """ "At Kyiv's request | Norway has given": a prepositional phrase opens the clause, a full noun ends it."""
    back = i - 2 if units[i - 1].low == "the" else i - 1
    if back <= start or not (units[start].is_word and words.is_in("prep", units[start].low)):
        return False
    noun = units[back]
    closed = any(words.is_in(group, noun.low) for group in ("prep", "det", "conj", "possessive", "poss"))
    return noun.is_word and not closed


def _only_adjective(units: Sequence[Unit], i: int, end: int, words: Grammar) -> bool:
    """ "U.S. citizens", "German companies": the adjective is not the state itself."""
    mark = units[i].mark
    if not isinstance(mark, PartyMark) or mark.form != "adjective" or i + 1 >= end:
        return False
    following = list(units[i + 1 : min(i + 4, end)])
    if not following or not following[0].is_word or words.is_in("conj", following[0].low):
        return False
    return not any(
        u.kind in ("person", "party") or (u.is_word and words.is_in("state_nouns", u.low)) for u in following
    )


def _coordinated(units: Sequence[Unit], i: int, words: Grammar) -> bool:
    before = units[i - 1] if i else None
    return before is not None and (
        before.low in (",", "&", "with")
        or (before.is_word and words.is_in("conj", before.low))
        or (before.is_word and words.is_in("det", before.low))
    )


def _antecedent(units: Sequence[Unit], start: int, boundary: int) -> tuple[int, ...]:
    for i in range(boundary - 2, max(start - 1, boundary - 8), -1):
        if units[i].kind in ("person", "party"):
            return (i,)
    return ()


def _controlled(units: Sequence[Unit], verb: VerbGroup, governor: Clause) -> tuple[int, ...]:
    """The subject of an infinitive, gerund or participle: its governor's object or subject."""
    between = [i for i in range(governor.verb.last + 1, verb.first) if units[i].kind in ("person", "party")]
    if governor.verb.classes & OBJECT_CONTROL and between:
        return tuple(between)
    if verb.shape == "participle" or governor.verb.passive:
        return ()
    return governor.subject
