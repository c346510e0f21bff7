"""Those who act for their states without a name: "NATO defence ministers met", "the leaders of the G7 who gathered"."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import occasions
from pledgebook.lexicon.parties import organisations
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause

_FARTHEST = 16
_NEAR = 4
_BETWEEN = frozenset(
    {"also", "today", "recently", "jointly", "then", "later", "earlier", "both", "have", "has"}
)


def delegates_of(scene: Scene, clause: Clause) -> list[int]:
    """Return the noun of delegates that acts in a clause, its states after "of" or before it; empty when there is none."""
    return _with_states(scene, clause) or _right_before(scene, clause)


def _with_states(scene: Scene, clause: Clause) -> list[int]:
    """ "The foreign ministers of the Baltic states": a noun of delegates whose states follow it."""
    for i in range(clause.start, clause.verb.first - 2):
        if grammar().is_in("prep", scene.units[i].low):
            return []
        if scene.units[i].low in occasions().delegates and scene.units[i + 1].low in ("of", "from"):
            return [i]
    return []


def _right_before(scene: Scene, clause: Clause) -> list[int]:
    """ "NATO defence ministers met": the noun right before the verb, with a party before it."""
    at = clause.verb.first - 1
    while at > 0 and (scene.units[at].low in _BETWEEN or scene.units[at].kind == "time"):
        at -= 1
    if at < 1 or scene.units[at].low not in occasions().delegates:
        return []
    near = range(max(0, at - 4), at)
    return [at] if any(scene.units[k].kind == "party" for k in near) else []


def past_insertion(scene: Scene, clause: Clause) -> list[int]:
    """ "The presidents of A and B, two states that border C, have arrived": the noun that leads the sentence."""
    at = clause.verb.first
    if clause.relative or at < 1 or scene.units[at - 1].low != "," or clause.verb.shape != "finite":
        return []
    for i, unit in enumerate(scene.units[: min(at, _FARTHEST)]):
        if unit.low in ("in", "on", "at", "for", "with") or (unit.low == "," and i > 1):
            return []
        if unit.low in occasions().delegates and scene.units[i + 1].low == "of":
            return [i]
    return []


def before_who(scene: Scene, who: int) -> list[int]:
    """ "representatives of the European Union who arrived": the delegates a relative clause tells of."""
    for i in range(who - 1, max(-1, who - 8), -1):
        unit = scene.units[i]
        if unit.low in occasions().delegates:
            return [i]
        if not (unit.kind == "party" or unit.low in ("of", "from", "the", "and", ",")):
            return []
    return []


def is_alone(codes: list[str]) -> bool:
    """Whether the one party of a gathering is an organisation, whose members meet each other."""
    return len(codes) == 1 and codes[0] in {body.code for body in organisations()}


def is_of_members(scene: Scene, i: int) -> bool:
    """ "the meeting of G7 finance ministers": an organisation's members meet; a mere noun of talks, no occasion's name."""
    at = next((k for k in range(i + 1, min(len(scene.units), i + 4)) if scene.units[k].kind == "party"), None)
    if at is None or scene.units[i + 1].low != "of" or not scene.units[i].low.startswith("meeting"):
        return False
    mark = scene.units[at].mark
    body = isinstance(mark, PartyMark) and is_alone(list(mark.codes))
    near = [u.low for u in scene.units[at + 1 : at + 4]]
    cut = next(
        (n for n, low in enumerate(near) if not low.isalpha() or grammar().is_in("prep", low)), len(near)
    )
    return body and any(low in occasions().delegates and low.endswith("s") for low in near[:cut])


def is_delegation(scene: Scene, who: list[int]) -> bool:
    """Whether those who gather are several delegates: "ministers", "leaders"."""
    near = {k for i in who for k in range(max(0, i - _NEAR), min(len(scene.units), i + _NEAR))}
    return any(scene.units[k].low in occasions().delegates and scene.units[k].low.endswith("s") for k in near)
