"""Whom an agreement binds: who stands before its verb, and who stands behind "with", "between", "by" after its noun."""

from __future__ import annotations

from pledgebook.claims.scene import Actor, Scene, once
from pledgebook.lexicon.occasions import occasions
from pledgebook.lexicon.pacts import pact_words
from pledgebook.reading.syntax import Clause

from .sides import companies, parties

_SIDES = 2
_LEAD = 5
_DEEP = 3


def sides_of(scene: Scene, clause: Clause, at: int) -> list[Actor]:
    """Return the sides: who signs, else who stands before the verb; and those that the noun's phrase names as sides."""
    before = [] if clause.verb.lemma in pact_words().brokering else _signers(scene, clause)
    if clause.verb.shape == "gerund":
        before = before or _host(scene, clause)
    first = max(0, at - _LEAD) if clause.verb.passive or clause.relative else clause.verb.last + 1
    stop = _stop(scene, clause, at)
    around = [i for i in range(first, stop) if i > clause.verb.last or clause.verb.passive]
    bound = [i for i in around if i < at or _preposition(scene, at, i) in pact_words().binding]
    out = once([*before, *parties(scene, bound)])
    if len(out) < _SIDES:
        out = once([*out, *parties(scene, around)])
    if len(out) < _SIDES and not scene.units[at].low.startswith(("treat", "convention")):
        out = once([*out, *companies(scene, clause, at)])
    return out if len(out) != 1 else once([*out, *_own_side(scene, clause)])


def _own_side(scene: Scene, clause: Clause) -> list[Actor]:
    """ "Today the memorandum on aid from the EU was signed": in an official's text its own side signed too."""
    verb = clause.verb
    if not verb.passive or verb.shape != "finite" or len(scene.authors) != 1:
        return []
    if "by" in {scene.units[i].low for i in clause.right}:
        return []
    return [Actor(code, scene.units[verb.head].span, inferred=True) for code in scene.authors]


def _signers(scene: Scene, clause: Clause) -> list[Actor]:
    """Who acts: the subject, who stands left of the verb, or the subject of a verb above it; who follows "by" acts alone."""
    if clause.verb.shape == "participle" and "by" in {scene.units[i].low for i in clause.right[:2]}:
        return []
    before = _of_whom(scene, clause) or parties(scene, clause.subject) or parties(scene, clause.left)
    if clause.verb.shape == "infinitive" and clause.verb.lemma in pact_words().leaving:
        near = parties(scene, range(max(0, clause.verb.first - 6), clause.verb.first))
        return near[-1:] or before
    above = clause
    for _ in range(_DEEP):
        if before or clause.verb.shape != "infinitive" or above.governor is None:
            return before
        above = scene.clauses[above.governor]
        before = parties(scene, above.subject) or parties(scene, range(above.start, above.verb.first))
    return before


def _of_whom(scene: Scene, clause: Clause) -> list[Actor]:
    """ "the leaders of 30 countries": those behind "of" act, not who was spoken of before."""
    heads = [i for i in clause.subject[:1] if scene.units[i].is_word and i + 2 < clause.verb.first]
    named = [i for i in heads if scene.units[i + 1].low == "of"]
    return parties(scene, range(named[0] + 2, clause.verb.first)) if named else []


def _stop(scene: Scene, clause: Clause, at: int) -> int:
    """Where the noun's phrase ends: with its clause, at a word that opens another one, for a gerund at a comma."""
    ends = pact_words().breaks | ({",", ";"} if clause.verb.shape == "gerund" else set())
    return next((i for i in range(at + 1, clause.end) if scene.units[i].low in ends), clause.end)


def _preposition(scene: Scene, at: int, i: int) -> str:
    """The preposition that leads a unit behind the noun; "and", commas and parties carry it on."""
    for k in range(i - 1, at, -1):
        low = scene.units[k].low
        if low in pact_words().leads:
            return low
    return ""


def _host(scene: Scene, clause: Clause) -> list[Actor]:
    """Who does what opens a sentence ("Reaching agreement with Spain, the United States …"): its main subject, else its author."""
    if clause.verb.first > 1:
        return []
    main = next(
        (c for c in scene.clauses if c.verb.shape == "finite" and c.verb.first > clause.verb.last), None
    )
    told = parties(scene, main.subject) if main and main.start >= clause.end - 1 else []
    return told or [Actor(code, scene.units[clause.verb.head].span, inferred=True) for code in scene.authors]


def may_stand_alone(scene: Scene, clause: Clause, at: int, stage: str, actors: list[Actor]) -> bool:
    """Return whether one side is enough: of a treaty, of a group among its members, of one that leaves."""
    if not actors:
        return False
    if stage == "ended" and clause.verb.lemma in pact_words().leaving:
        return True
    after = {u.low for u in scene.units[at : clause.end]}
    if occasions().agreements[scene.units[at].low] == "treaty":
        return not (clause.verb.passive and "with" in after)
    if clause.verb.shape == "participle" and "by" in after and stage == "signed":
        return is_named_pact(scene, at)
    bought = scene.units[at].low.startswith("contract")
    return {a.code for a in actors} <= pact_words().circles and bool(clause.subject) and not bought


def is_named_pact(scene: Scene, at: int) -> bool:
    """Return whether a noun stands in capitals inside a sentence: "the Agreement on an International Energy Program"."""
    return at > 0 and scene.words(at, at + 1)[:1].isupper()
