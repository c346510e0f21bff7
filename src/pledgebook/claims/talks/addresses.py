"""A leader's address to a parliament or summit by video: he meets it on the screen."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, actors_of
from pledgebook.lexicon.occasions import Occasions
from pledgebook.reading.syntax import Clause

from .memory import Memory
from .people import person_of, put_people
from .sides import days_of, is_to_come, subject_of


def read_addresses(scene: Scene, words: Occasions, memory: Memory) -> list[Draft]:
    """Return the addresses by video that a sentence tells of, each with its speaker and the body addressed."""
    found = (_address(scene, n, words, memory) for n in range(len(scene.clauses)))
    return [draft for draft in found if draft is not None]


def _address(scene: Scene, n: int, words: Occasions, memory: Memory) -> Draft | None:
    clause = scene.clauses[n]
    if clause.verb.lemma not in words.talk_verbs["addressing"] or clause.verb.negated or clause.verb.passive:
        return None
    screen = next((i for i in clause.right if words.modes.get(scene.units[i].low) == "video"), None)
    who = [i for i in subject_of(scene, clause) if person_of(scene, scene.units[i])]
    body = _body(scene, clause, words)
    if screen is None or not who or body is None:
        return None
    draft = begin("meeting", scene, "meeting/address")
    put_people(draft, scene, who, memory, body)
    draft.put("mode", "video", scene.units[screen].span)
    stage = "planned" if is_to_come(scene, n) else "held"
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (days_of(scene, range(clause.start, clause.end)),))
    return draft if len(draft.values.get("parties", ())) > 1 else None


def _body(scene: Scene, clause: Clause, words: Occasions) -> list[Actor] | None:
    """The parliament or gathering addressed: "the Australian parliament", "the NATO summit", "G7 leaders"."""
    for i in clause.right:
        unit = scene.units[i]
        near = scene.units[i + 1 : i + 4]
        gathers = any(u.low in words.audiences or u.low in words.delegates for u in near)
        if unit.kind == "party" and (gathers or any(w in unit.low for w in words.audiences)):
            return actors_of(scene, unit)
    return None
