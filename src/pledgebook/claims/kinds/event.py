"""Events: arranged public occasions with a name or noun, held or to come."""

from __future__ import annotations

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import TimeMark

_OFFICE = ("takes office", "take office", "taking office", "took office", "inaugurated", "sworn in")


def read_events(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the events that a story tells of."""
    words = occasions()
    drafts = []
    for scene in story.body:
        for i, unit in enumerate(scene.units):
            if unit.is_word and unit.low in words.events and (draft := _named(scene, i, words)):
                drafts.append(draft)
        if draft := _office(scene):
            drafts.append(draft)
    return drafts, []


def _named(scene: Scene, at: int, words: Occasions) -> Draft | None:
    """A noun with a name before it: "the Ukraine Recovery Conference", "the NATO summit"."""
    text = scene.layer.text
    start = at
    while start > 0 and scene.units[start - 1].kind in ("word", "party", "ordinal") and scene.units[start - 1].span.of(text)[:1].isupper():
        start -= 1
    if start == at:
        return None
    draft = begin("event", scene, "event/named")
    span = scene.span(start, at + 1)
    draft.put("name", span.of(text), span)
    end = min(len(scene.units), at + 14)
    around = range(at, end)
    clause = next((c for c in scene.clauses if c.verb.first > at and c.verb.first < end), None)
    planned = any(u.low in words.planned for u in scene.units[max(0, start - 3) : end]) or (clause is not None and clause.verb.tense == "future")
    stage_span = next((u.span for u in scene.units[at + 1 : end] if u.low in words.planned), span)
    draft.put("stage", "planned" if planned else "held", stage_span)
    put_when(draft, scene, (around,))
    place = find_place(scene, around, frozenset({"in", "at"}))
    if place:
        draft.put("place", place[0], place[1])
    return draft if "on" in draft.values or planned else None


def _office(scene: Scene) -> Draft | None:
    low = scene.text.lower()
    for words in _OFFICE:
        at = low.find(words)
        if at < 0:
            continue
        start = scene.sentence.span.start + at
        first = next((i for i, u in enumerate(scene.units) if u.span.start >= start), None)
        if first is None or not any(isinstance(u.mark, TimeMark) for u in scene.units[first : first + 7]):
            return None
        draft = begin("event", scene, "event/office")
        last = next(i for i, u in enumerate(scene.units) if u.span.end >= start + len(words))
        span = scene.span(first, last + 1)
        draft.put("name", span.of(scene.layer.text), span)
        draft.put("stage", "held" if words == "took office" else "planned", span)
        put_when(draft, scene, (range(last, min(last + 7, len(scene.units))),))
        return draft if "on" in draft.values else None
    return None
