"""Aid: a donor's help to a recipient, at one stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.help.cells import put_basis, put_dates, put_help, put_scope
from pledgebook.claims.help.phrases import HelpPhrase, find_phrases
from pledgebook.claims.help.roles import Roles, read_roles
from pledgebook.claims.help.stages import StageReading, read_stage
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.reading.marks import Layer, PartyMark


@dataclass(slots=True, kw_only=True)
class _Told:
    """A phrase with its stage and roles before what is missing is carried over."""

    scene: Scene
    phrase: HelpPhrase
    stage: StageReading
    donors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    carried: dict[str, Layer]


def read_aid(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the aid claims of a story, and the sentences of help that gave none."""
    told: list[_Told] = []
    residue: list[Residue] = []
    for scene in story.scenes:
        for phrase in find_phrases(scene):
            stage = read_stage(scene, phrase)
            if stage is None or not phrase.concrete:
                if phrase.concrete and _has_party(scene):
                    residue.append(Residue(span=scene.sentence.span, where=scene.layer.where, why="no verb or noun tells a stage"))
                continue
            roles: Roles = read_roles(scene, phrase, stage)
            told.append(_Told(scene=scene, phrase=phrase, stage=stage, donors=roles.donors, recipients=roles.recipients, carried={}))
    drafts = []
    for one in told:
        _carry(story, told, one)
        why = _fault(one)
        if why:
            residue.append(Residue(span=one.scene.sentence.span, where=one.scene.layer.where, why=why))
        else:
            drafts.append(_draft(one))
    return drafts, residue


def _has_party(scene: Scene) -> bool:
    return any(u.kind in ("party", "person") for u in scene.units)


def _fault(one: _Told) -> str | None:
    if not one.donors:
        return "no donor is named"
    if not one.recipients:
        return "no recipient is named"
    if {a.code for a in one.donors} & {a.code for a in one.recipients}:
        return "donor and recipient are the same"
    return None


def _carry(story: Story, told: Sequence[_Told], one: _Told) -> None:
    """Fill a missing donor or recipient from the sentence, the speaker or what was told before."""
    if not one.recipients:
        found = _carried_recipient(story, told, one)
        if found:
            one.recipients = (found[0],)
            one.carried["recipient"] = found[1]
    if not one.donors:
        found = _carried_donor(story, told, one)
        if found:
            one.donors = (found[0],)
            one.carried["donor"] = found[1]


def _before(told: Sequence[_Told], one: _Told) -> list[_Told]:
    at = next(n for n, t in enumerate(told) if t is one)
    return [*reversed(told[:at]), *told[at + 1 :]]


def _carried_recipient(story: Story, told: Sequence[_Told], one: _Told) -> tuple[Actor, Layer] | None:
    gives = {a.code for a in one.donors}
    for other in _before(told, one):
        for actor in other.recipients:
            if actor.code not in gives and "recipient" not in other.carried:
                return Actor(actor.code, actor.span, inferred=True), other.scene.layer
    return None


def _carried_donor(story: Story, told: Sequence[_Told], one: _Told) -> tuple[Actor, Layer] | None:
    gets = {a.code for a in one.recipients}
    speaker = one.scene.speaker
    if speaker and speaker.code not in gets:
        return speaker, one.scene.layer
    here = [a for u in one.scene.units if not _is_adjective(u.mark) for a in actors_of(one.scene, u) if a.code not in gets]
    if len({a.code for a in here}) == 1 and one.stage.stage == "discussed":
        return Actor(here[0].code, here[0].span, inferred=True), one.scene.layer
    for other in _before(told, one):
        for actor in other.donors:
            if actor.code not in gets and "donor" not in other.carried:
                return Actor(actor.code, actor.span, inferred=True), other.scene.layer
    return None


def _is_adjective(mark: object) -> bool:
    return isinstance(mark, PartyMark) and mark.form == "adjective"


def _draft(one: _Told) -> Draft:
    draft = begin("aid", one.scene, f"aid/{one.stage.rule}")
    for name, actors in (("donor", one.donors), ("recipient", one.recipients)):
        if name in one.carried:
            draft.put(name, [a.code for a in actors], [a.span for a in actors], inferred=True, layer=one.carried[name])
        else:
            draft.put_actors(name, actors)
    draft.put("stage", one.stage.stage, one.stage.span)
    put_help(draft, one.scene, one.phrase)
    put_scope(draft, one.scene, one.phrase, one.stage)
    put_dates(draft, one.scene, one.phrase, one.stage)
    put_basis(draft, one.scene)
    return draft
