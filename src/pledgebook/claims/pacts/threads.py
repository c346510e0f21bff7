"""Agreements taken up again: "We signed it in Italy", "signed these agreements", "the memorandum was signed" by the text's own side."""

from __future__ import annotations

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.syntax import Clause

from .sides import parties
from .terms import names_agreement, own_times, put_type

_SIDES = 2
_BACK = 3
_IT = frozenset({"it", "this"})


def read_threads(story: Story, drafts: list[Draft]) -> list[Draft]:
    """Return the agreements of a story with those that its sentences take up from the sentence before."""
    told = {(d.where, d.number) for d in drafts}
    for draft in drafts:
        _take_up(draft, drafts)
    for earlier, scene in zip(story.body, story.body[1:], strict=False):
        if (scene.layer.where, scene.number) not in told and (more := _signed_it(earlier, scene)):
            drafts.append(more)
    return drafts


def _take_up(draft: Draft, drafts: list[Draft]) -> None:
    """ "have signed these agreements": with the side and of the type told before."""
    words = draft.layer.text[draft.sentence.start : draft.sentence.end].lower()
    if not any(f" {lead} agreement" in words for lead in ("these", "this", "such", "those", "that")):
        return
    for other in reversed(drafts):
        if other.where != draft.where or not 0 < draft.number - other.number <= _BACK:
            continue
        new = [
            (code, e.span)
            for code, e in zip(other.values["parties"], other.evidence["parties"], strict=False)
            if code not in draft.values["parties"]
        ]
        held = list(zip(draft.values["parties"], [e.span for e in draft.evidence["parties"]], strict=False))
        draft.put_list("parties", [*held, *new], inferred=True)
        if draft.values["type"] == "other":
            draft.put("type", other.values["type"], other.evidence["type"][0].span, inferred=True)
        return


def _signed_it(earlier: Scene, scene: Scene) -> Draft | None:
    """ "… our agreement between A and B. We signed it in Rome.", "… It was signed on Friday."."""
    at = next((i for i in range(len(earlier.units)) if names_agreement(earlier, i, occasions())), None)
    clause = next((c for c in scene.clauses if _is_signed_it(scene, c)), None)
    if at is None or clause is None:
        return None
    actors = parties(earlier, range(len(earlier.units)))
    if len(actors) != _SIDES:
        return None
    draft = begin("agreement", scene, "agreement/it")
    draft.put_actors("parties", [Actor(a.code, a.span, inferred=True) for a in actors])
    put_type(draft, earlier, at, occasions())
    draft.put("stage", "signed", scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (own_times(scene, 0, len(scene.units)),))
    place = find_place(scene, range(clause.verb.last + 1, clause.end), frozenset({"in", "at"}))
    if place:
        draft.put("place", place[0], place[1])
    return draft


def _is_signed_it(scene: Scene, clause: Clause) -> bool:
    verb = clause.verb
    stage = occasions().agreement_stages.get(verb.lemma)
    if stage != "signed" or verb.shape != "finite" or verb.negated or verb.modal or verb.tense == "future":
        return False
    if verb.passive:
        return verb.first > 0 and scene.units[verb.first - 1].low in _IT and verb.first == 1
    return verb.last + 1 < len(scene.units) and scene.units[verb.last + 1].low == "it"
