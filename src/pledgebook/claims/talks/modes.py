"""How they met: in person, by telephone, on a screen, at a summit."""

from __future__ import annotations

from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.occasions import Occasions
from pledgebook.terms.span import Span


def put_mode(
    draft: Draft, story: Story, scene: Scene, stretch: range, noun: int | None, words: Occasions
) -> None:
    """Write how they met: by the words of calls and video, by the noun, else as the title has it."""
    for i in stretch:
        unit = scene.units[i]
        if unit.is_word and unit.low in words.modes:
            draft.put("mode", words.modes[unit.low], unit.span)
            return
    if noun is not None and (mode := words.meetings.get(scene.units[noun].low)):
        draft.put("mode", mode, scene.units[noun].span)
        return
    if scene.layer.where == "title" or scene.number > 1:
        return
    for other in story.title:
        for unit in other.units:
            if unit.is_word and (mode := words.modes.get(unit.low)):
                span = Span(unit.span.start, unit.span.end)
                draft.put("mode", mode, span, inferred=True, layer=other.layer)
                return
