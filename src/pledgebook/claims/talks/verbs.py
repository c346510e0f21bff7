"""Verbs that are talks only with a fitting object: "phoned X", "told X on a call", "compared notes with X"."""

from __future__ import annotations

from pledgebook.claims.scene import Scene, actors_of
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import TimeMark
from pledgebook.reading.syntax import Clause

from .people import listed, person_of, persons_of
from .sides import subject_of

_LED = frozenset({"the", "his", "her", "their", "with", "colleague", "counterpart"})
_ON = frozenset({"on", "in", "during", "by", "over", "via"})
_GENITIVE = frozenset({"'s", "’s", "'", "’", "their", "the", "a", "this"})
_OUT = frozenset({"out", "up", "against", "for", "in", "at"})
_NEAR = 4


def told_sides(scene: Scene, clause: Clause, end: int, words: Occasions) -> list[int]:
    """Return both sides of such talks, [] when the clause tells of none."""
    lemma = clause.verb.lemma
    if clause.verb.passive:
        return []
    if lemma in words.talk_verbs["comparing"]:
        return _compared(scene, clause, end, words)
    if lemma in words.talk_verbs["phoning"]:
        return _sides(scene, clause, end)
    if lemma in words.talk_verbs["telling"] and _on_a_call(scene, clause, words):
        return _sides(scene, clause, clause.end)
    if lemma in words.talk_verbs["saying_to"] and _on_a_day(scene, clause):
        return _of_two_states(scene, _sides(scene, clause, clause.end))
    return []


def _on_a_day(scene: Scene, clause: Clause) -> bool:
    """ "told X on August 23", "on Friday told X": a past telling with its day beside the verb."""
    verb = clause.verb
    if verb.tense != "past" and not verb.perfect:
        return False
    near = range(max(clause.start, verb.first - _NEAR), min(clause.end, verb.last + _NEAR + 1))
    return any(isinstance(mark := scene.units[i].mark, TimeMark) and mark.when is not None for i in near)


def _of_two_states(scene: Scene, who: list[int]) -> list[int]:
    """An official tells another state's official something; what he tells an interviewer is no talk."""
    codes = [{a.code for a in actors_of(scene, scene.units[i])} for i in who]
    speaks = all(codes[:-1]) or (len(who) > 1 and scene.units[who[0]].low in ("i", "we"))
    return who if codes and codes[-1] and speaks and not set().union(*codes[:-1]) & codes[-1] else []


def _sides(scene: Scene, clause: Clause, end: int) -> list[int]:
    """The one who acts and the person right after the verb."""
    at = clause.verb.last + 1
    while at < end and (scene.units[at].low in _LED or scene.units[at].kind == "party"):
        at += 1
    if at >= end or not (scene.units[at].kind == "person" or scene.units[at].low in ("him", "her")):
        return []
    guest = [at] if person_of(scene, scene.units[at]) is not None else []
    subject = [i for i in subject_of(scene, clause) if i not in guest]
    return [*subject, *guest] if subject and guest else []


def _compared(scene: Scene, clause: Clause, end: int, words: Occasions) -> list[int]:
    """ "A and B compared notes", "A exchanged views with B"."""
    after = range(clause.verb.last + 1, min(end, clause.verb.last + _NEAR))
    at = next((i for i in after if scene.units[i].low in words.talk_objects), None)
    if at is None:
        return []
    subject = subject_of(scene, clause)
    if at + 1 < end and scene.units[at + 1].low == "with":
        return [*subject, *(i for i in listed(scene, at + 2, end) if i not in subject)]
    several = sum(max(1, len(persons_of(scene, scene.units[i]))) for i in subject) > 1
    return subject if several else []


def _on_a_call(scene: Scene, clause: Clause, words: Occasions) -> bool:
    """Whether the clause says they spoke by telephone or on a screen: "on a call", "by phone"."""
    return any(
        scene.units[i].low in words.modes
        and any(u.low in _ON for u in scene.units[max(clause.verb.last, i - _NEAR) : i])
        for i in clause.right
    )


def has_object(scene: Scene, clause: Clause) -> bool:
    """ "meeting the goals", "meet a need": what is met is no one."""
    at = clause.verb.last + 1
    if at >= len(scene.units) or not scene.units[at].is_word:
        return False
    low, words = scene.units[at].low, grammar()
    free = ("prep", "adv", "conj", "subord", "rel")
    return not any(words.is_in(g, low) for g in free) and low not in (
        "to",
        "again",
        "there",
        "here",
        "privately",
    )


def is_past(scene: Scene, clause: Clause) -> bool:
    """ "President X, Jr., spoke today": a past that a comma makes look like a participle."""
    first = clause.verb.first
    if clause.verb.lemma == "meet" and clause.governor is None and not clause.relative and first:
        before = scene.units[first - 1]
        if before.kind == "person" or before.low in occasions().delegates:
            return True
    if clause.verb.lemma == "meet" and first and scene.units[first - 1].low == "who":
        return True
    suffix = any(u.low in ("jr", "jr.", "sr", "sr.") for u in scene.units[max(0, first - 4) : first])
    return clause.verb.shape == "participle" and (suffix or scene.units[clause.verb.head].low == "spoke")


def gathers(scene: Scene, clause: Clause, words: Occasions) -> bool:
    """ "convened to reaffirm", "gathered in Oslo": a verb of coming together without an object."""
    at = clause.verb.last + 1
    after = scene.units[at] if at < len(scene.units) else None
    free = (
        after is None
        or after.kind in ("punct", "time")
        or grammar().is_in("prep", after.low)
        or after.low == "to"
    )
    before = scene.units[max(0, clause.verb.first - 1)]
    if clause.verb.shape == "gerund" and (before.low in _GENITIVE or before.kind == "party"):
        return False
    active = not clause.verb.passive or clause.verb.shape == "participle"
    return clause.verb.lemma in words.talk_verbs["gathering"] and free and active


def is_monologue(scene: Scene, clause: Clause, words: Occasions) -> bool:
    """ "A and B spoke out against it", "A or B have been speaking": they speak, but not with each other."""
    if clause.verb.lemma not in words.talk_verbs["speaking"]:
        return False
    at = clause.verb.last + 1
    after = scene.units[at].low if at < len(scene.units) else ""
    if after in ("in", "at") and at + 1 < len(scene.units) and scene.units[at + 1].kind == "party":
        return False
    return after in _OUT or any(u.low == "or" for u in scene.units[clause.start : clause.verb.first])


def is_unmeant(scene: Scene, clause: Clause, words: Occasions) -> bool:
    """ "had no plans to meet X", "hoped that A and B would start talks": nobody means them to take place."""
    verb = clause.verb
    governor = scene.clauses[clause.governor].verb if clause.governor is not None else None
    if verb.shape == "infinitive":
        near = [u.low for u in scene.units[max(0, verb.first - _NEAR) : verb.first]]
        return "no" in near or (governor is not None and governor.negated)
    if verb.shape != "finite" or not (verb.modal or verb.tense == "future") or governor is None:
        return False
    between = [u.low for u in scene.units[governor.last : verb.first]]
    return clause.link == "that" and (
        governor.lemma in words.talk_verbs["hoping"] or not words.talk_verbs["hoping"].isdisjoint(between)
    )
