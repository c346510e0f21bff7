"""Which verb a phrase of help hangs on, as its object or its subject, and whether the verb can reach it."""

from __future__ import annotations

from typing import Literal

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.help import help_words
from pledgebook.reading.syntax import Clause, Unit

from .classes import class_of
from .phrase import HelpPhrase

Via = Literal["object", "subject", "participle", "noun"]


_LINKS = {
    "request": frozenset({"for", "on", "about"}), "thank": frozenset({"for"}), "discuss": frozenset({"about", "on", "of", "regarding", "with"}),
    "decide": frozenset({"on", "for", "to"}), "order": frozenset({"for"}), "prepare": frozenset({"on", "for"}), "begin": frozenset({"with"}),
    "give": frozenset({"with"}), "equip": frozenset({"with"}), "train": frozenset({"with", "on", "in"}), "promise": frozenset({"to"}), "announce": frozenset({"of"}), "facilitate": frozenset({"in", "on"}),
}  # fmt: skip


def governing(scene: Scene, phrase: HelpPhrase) -> tuple[int | None, Via]:
    """Return the clause whose verb the phrase is the object or the subject of."""
    for n, clause in enumerate(scene.clauses):
        if phrase.start < clause.verb.first and _is_subject(scene, phrase, clause):
            return n, "subject"
        if clause.verb.last < phrase.start and (
            n + 1 == len(scene.clauses) or scene.clauses[n + 1].verb.first > phrase.start
        ):
            after = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
            if after is not None and _is_subject(scene, phrase, after) and _cut_off(scene, clause, phrase):
                return n + 1, "subject"
            return _climb(scene, n, phrase), "object"
    return None, "object"


def _climb(scene: Scene, n: int, phrase: HelpPhrase) -> int:
    """Past a reduced relative that a sign closes ("…donated by Italy; two radars"), the verb above it governs."""
    clause = scene.clauses[n]
    between = scene.units[clause.verb.last + 1 : phrase.start]
    if (
        clause.verb.shape == "participle"
        and clause.governor is not None
        and any(u.low in (";", "including") for u in between)
    ):
        return _climb(scene, clause.governor, phrase)
    listed = bool(phrase.items) and phrase.start > 0 and scene.units[phrase.start - 1].low == "including"
    if (
        listed
        and clause.governor is not None
        and (class_of(clause) == "other" or clause.verb.lemma in ("need", "require"))
    ):
        return _climb(scene, clause.governor, phrase)
    return n


def _cut_off(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """Whether a sign or a conjunction parts the phrase from the verb before it."""
    between = scene.units[clause.verb.last + 1 : phrase.start]
    return any(u.low in (";", ",", "and", "but", "that", "as", "while") for u in between)


def _is_subject(scene: Scene, phrase: HelpPhrase, clause: Clause) -> bool:
    if clause.verb.shape != "finite" or phrase.end > clause.verb.first:
        return False
    between_them = [c for c in scene.clauses if phrase.end <= c.verb.first < clause.verb.first]
    if phrase.start < clause.start - 1 and not (
        between_them and all(c.verb.shape == "participle" or c.relative for c in between_them)
    ):
        return False
    if between_them and not all(c.verb.shape == "participle" or c.relative for c in between_them):
        return False
    if not between_them and any(phrase.end <= i for i in clause.subject):
        return False
    between = scene.units[phrase.end : clause.verb.first]
    return not any(u.low == ";" for u in between)


def with_before(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "supporting Ukraine with large amounts of arms": the help is what one supports with, not what one is in favour of."""
    for i in range(phrase.start - 1, max(-1, phrase.start - 8), -1):
        if scene.units[i].low == "with":
            return True
        if scene.units[i].kind in ("party", "person") or any(
            c.verb.first <= i <= c.verb.last for c in scene.clauses
        ):
            return False
    return False


def objects_named(scene: Scene, clause: Clause) -> bool:
    """Whether a party is named after the clause's verb."""
    return any(scene.units[i].kind == "party" for i in clause.right)


def reaches(scene: Scene, clause: Clause, phrase: HelpPhrase, name: str) -> bool:
    """Whether the phrase can be the verb's object: no foreign preposition leads to it."""
    before = scene.units[phrase.start - 1] if phrase.start else None
    if clause.verb.lemma == "increase" and before is not None and before.low in ("by", "with"):
        return True
    if (
        before is None
        or phrase.start - 1 <= clause.verb.last
        or not before.is_word
        or not grammar().is_in("prep", before.low)
    ):
        return True
    allowed = _LINKS.get(name, frozenset())
    if before.low in allowed or before.low in ("worth", "including", "like"):
        return True
    back = scene.units[phrase.start - 2] if phrase.start > 1 else None
    return back is not None and _measured(back, before.low)


def _measured(back: Unit, link: str) -> bool:
    """Whether "of", "in", "to" only lead from a measure to what it measures ("billions in aid", "amounting to")."""
    words = help_words()
    if link in ("to", "at"):
        return back.low in words.pricing
    if link == "in":
        return back.low in ("millions", "billions") or (back.low in words.collectives and back.low != "part")
    counts = back.kind in ("quantity", "money", "ordinal")
    return link == "of" and (
        counts or back.low in words.measures or back.low in words.collectives or back.low in words.steps
    )
