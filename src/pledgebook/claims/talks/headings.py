"""Titles that tell of a meeting without a verb: "Remarks by A and B Before Bilateral Meeting"."""

from __future__ import annotations

from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Scene
from pledgebook.lexicon.occasions import Occasions

from .memory import Memory
from .people import enough, listed, put_people
from .sides import place_at

_PREPS = frozenset({"before", "after", "at", "in", "during", "following", "prior"})
_HEADS = frozenset({"remarks", "statement", "statements", "readout"})
_WIDE = 4


def read_heading(scene: Scene, words: Occasions, memory: Memory) -> Draft | None:
    """Return the meeting that a title of remarks names with those who speak at it."""
    if not scene.units or scene.units[0].low not in _HEADS:
        return None
    at = next((i for i, u in enumerate(scene.units) if i > 1 and u.low in _PREPS), None)
    if at is None:
        return None
    noun = next(
        (i for i in range(at + 1, min(len(scene.units), at + _WIDE)) if scene.units[i].low in words.meetings),
        None,
    )
    if noun is None or words.meetings[scene.units[noun].low] == "visit":
        return None
    return _draft(scene, at, noun, words, memory)


def _draft(scene: Scene, at: int, noun: int, words: Occasions, memory: Memory) -> Draft | None:
    who = [i for i in range(at) if scene.units[i].kind == "person"]
    if noun + 1 < len(scene.units) and scene.units[noun + 1].low == "with":
        who += listed(scene, noun + 2, len(scene.units))
    draft = begin("meeting", scene, "meeting/heading")
    put_people(draft, scene, who, memory)
    if not enough(draft):
        return None
    ground = scene.units[noun].span
    if mode := words.meetings[scene.units[noun].low]:
        draft.put("mode", mode, ground)
    draft.put("stage", "held", ground)
    bar = next((i for i in range(noun, len(scene.units)) if scene.units[i].low == "|"), None)
    if bar is not None and (place := place_at(scene, bar + 1)):
        draft.put("place", place[0], place[1])
    return draft
