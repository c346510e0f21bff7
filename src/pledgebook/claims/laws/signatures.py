"""An act that somebody signed, told by a clause that hangs on it, or as signed without saying by whom."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PersonMark
from pledgebook.reading.syntax import Clause

from .objects import is_basis, is_on_help

_LINKS = frozenset({"that", "which", ","})
_BACK = 6
_THANKS = frozenset({"grateful", "thank", "thanks", "thanked", "thankful", "appreciate", "gratitude"})


def read_signature(story: Story, scene: Scene) -> Draft | None:
    """Return the signing of an act: "the supplemental that I signed in April", "the Act was signed on May 9"."""
    for clause in scene.clauses:
        verb = clause.verb
        if verb.lemma != "sign" or verb.shape != "finite" or verb.negated or verb.modal:
            continue
        if verb.tense == "future":
            continue
        at = _told(scene, clause) if verb.passive else _hung_on(scene, clause)
        if at is None or is_basis(scene, at) or not is_on_help(story, scene, at):
            continue
        actors = (
            _thanked(story, scene)
            if verb.passive
            else [a for i in clause.subject[:1] for a in actors_of(scene, scene.units[i])]
        )
        if len(actors) == 1:
            return _draft(scene, clause, at, actors)
    return None


def _hung_on(scene: Scene, clause: Clause) -> int | None:
    """The act that a clause "that I signed", "he signed" hangs on: the noun right before it."""
    first = min((i for i in clause.subject if i < clause.verb.first), default=clause.verb.first)
    i = first - 1
    while i >= 0 and scene.units[i].low in _LINKS:
        i -= 1
    linked = i < first - 1 or scene.units[first].low in ("i", "he", "she", "we")
    return i if i >= 0 and linked and _is_act(scene, i) else None


def _told(scene: Scene, clause: Clause) -> int | None:
    """The act that a passive without an agent tells as signed."""
    after = range(clause.verb.last + 1, min(len(scene.units), clause.verb.last + _BACK))
    if any(scene.units[i].low in ("by", "with", "between") for i in after):
        return None
    back = range(clause.verb.first - 1, max(-1, clause.verb.first - 3), -1)
    return next((i for i in back if _is_act(scene, i)), None)


def _is_act(scene: Scene, i: int) -> bool:
    unit = scene.units[i]
    known = occasions().instruments.get(unit.low) if unit.is_word else None
    return known in ("law", "bill") and unit.low not in occasions().agreements


def _thanked(story: Story, scene: Scene) -> list[Actor]:
    """Whose signature it was: the official who is thanked for it in the same breath."""
    layer = story.body[scene.number : scene.number + 2] if scene.layer.where == "text" else []
    for near in layer:
        if not {u.low for u in near.units} & _THANKS:
            continue
        people = [u for u in near.units if isinstance(u.mark, PersonMark) and u.mark.party]
        actors = {
            a.code: a for u in people for a in actors_of(near, u) if u.mark and u.low not in ("i", "we")
        }
        if len(actors) == 1:
            return [Actor(a.code, a.span, inferred=True) for a in actors.values()]
    return []


def _draft(scene: Scene, clause: Clause, at: int, actors: list[Actor]) -> Draft:
    draft = begin("act", scene, "act/signature")
    draft.put_actors("actor", actors)
    draft.put("instrument", "law", scene.units[at].span)
    draft.put("stage", "signed", scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (range(clause.verb.last + 1, clause.end), range(clause.start, at)))
    return draft
