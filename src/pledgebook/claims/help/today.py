"""The day a text is of: "Today" told once at its head dates what the text goes on to announce."""

from __future__ import annotations

from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Scene, Story
from pledgebook.reading.marks import TimeMark
from pledgebook.terms.day import Day

from .stage import StageReading

_HEAD = 4
_DEEDS = frozenset({"announce", "promise", "decide"})


def put_today(story: Story, draft: Draft, scene: Scene, stage: StageReading) -> None:
    """Date an announcement made in the present tense by the "today" of an earlier sentence of the text."""
    if "on" in draft.values or stage.clause is None:
        return
    verb = scene.clauses[stage.clause].verb
    above = scene.clauses[stage.clause].governor
    governor = scene.clauses[above].verb if above is not None else None
    announces = stage.role in _DEEDS and verb.tense == "present" and not verb.perfect
    announced = governor is not None and governor.classes & {"announce"} and governor.tense == "present"
    if not (announces or announced):
        return
    for earlier in story.body[:_HEAD]:
        if earlier.number >= scene.number and scene.layer is earlier.layer:
            return
        mark = _today(story, earlier)
        if mark is not None and mark.when is not None:
            draft.put("on", mark.when.iso(), [mark.span, *mark.grounds], inferred=True, layer=earlier.layer)
            return


def _today(story: Story, scene: Scene) -> TimeMark | None:
    published = story.page.document.published
    for unit in scene.units:
        mark = unit.mark
        if isinstance(mark, TimeMark) and published is not None and mark.when == Day.of(published):
            return mark
    return None
