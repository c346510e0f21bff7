"""Titles that tell of a meeting without a verb: "Remarks by A and B Before Bilateral Meeting"."""

from __future__ import annotations

import re

from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Scene
from pledgebook.lexicon.occasions import Occasions
from pledgebook.reading.marks import Layer
from pledgebook.terms.span import Span

from .memory import Memory
from .people import enough, listed, put_people
from .sides import place_at

_PREPS = frozenset({"before", "after", "at", "in", "during", "following", "prior"})
_HEADS = frozenset({"remarks", "statement", "statements", "readout"})
_WIDE = 4
_HEADER = re.compile(r"\s*\*?(?P<place>[A-Z][^\n:*.(]{2,70}?)\s*\n\s*\d{1,2}:\d\d [AP]\.M\.")


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
    elif house := _house(memory.story.page.body):
        draft.put("place", house.of(memory.story.page.body.text), house, layer=memory.story.page.body)
    return draft


def _house(body: Layer) -> Span | None:
    """The house at the head of a transcript, over the hour: "Oval Office", "Castle Hotel Obborg, Denmark"."""
    head = _HEADER.match(body.text)
    if head is None:
        return None
    start, end = head.span("place")
    comma = body.text.find(",", start, end)
    if comma < 0:
        return Span(start, end)
    town = next((m.span for m in body.parties if start < m.span.start < comma <= m.span.end), None)
    cut = town.start if town is not None else body.text.rfind(" ", start, comma)
    stop = start + len(body.text[start : max(start, cut)].rstrip())
    return Span(start, stop) if stop > start else None
