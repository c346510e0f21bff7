"""Outlooks: what is expected, likely or feared of help and its politics, with its condition."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.hopes.frames import Outlook, find_outlook
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.claims.sides import adversaries, is_place
from pledgebook.lexicon.hopes import hope_words
from pledgebook.reading.marks import PartyMark

_MOST = 2


def read_outlooks(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the outlooks that a story tells of."""
    drafts: list[Draft] = []
    for scene in story.body:
        if scene.text.rstrip(' "”').endswith("?") or not scene.units:
            continue
        found = find_outlook(story, scene)
        draft = _draft(story, scene, found) if found else None
        if draft:
            drafts.append(draft)
    return drafts, []


def _draft(story: Story, scene: Scene, found: Outlook) -> Draft | None:
    actors = _about(scene)
    draft = begin("outlook", scene, f"outlook/{found.frame}")
    if actors:
        draft.put_actors("about", actors)
    elif not _put_named(draft, story, scene):
        return None
    span = scene.span(*found.told)
    draft.put("expectation", span.of(scene.layer.text), span)
    if found.condition:
        where = scene.span(*found.condition)
        draft.put("condition", where.of(scene.layer.text), where)
    return draft


def _put_named(draft: Draft, story: Story, scene: Scene) -> bool:
    """A sentence of pronouns speaks of those the story names most: its adversaries aside, the two most often named."""
    foes = adversaries(story)
    codes = [code for code, _ in story.named.most_common() if code not in foes][:_MOST]
    layer = scene.layer
    marks = [(code, next((m for m in layer.parties if code in m.codes), None)) for code in codes]
    draft.put_from("about", [(code, layer, [m.span]) for code, m in marks if m is not None], inferred=True)
    return "about" in draft.values


def _about(scene: Scene) -> list[Actor]:
    """Everybody a sentence speaks of; unnamed partners and mere places aside."""
    actors: list[Actor] = []
    helping = hope_words().help | hope_words().weak
    for unit in scene.units:
        mark = unit.mark
        vague = (
            isinstance(mark, PartyMark)
            and mark.form in ("adjective", "group")
            and mark.codes == ("PARTNERS",)
        )
        giver = unit.index + 1 < len(scene.units) and scene.units[unit.index + 1].low in helping
        if vague or (is_place(scene, unit.index) and not giver):
            continue
        actors += [a for a in actors_of(scene, unit) if a.code not in {x.code for x in actors}]
    return actors
