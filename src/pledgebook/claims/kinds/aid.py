"""Aid: a donor's help to a recipient, at one stage."""

from __future__ import annotations

from dataclasses import replace

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.help.carry import Told, carry, settle
from pledgebook.claims.help.cells import put_basis, put_dates, put_help, put_scope
from pledgebook.claims.help.classes import class_of
from pledgebook.claims.help.faults import fault
from pledgebook.claims.help.lists import (
    include_lists,
    items_of,
    list_under,
    of_this,
    referred,
    speaks_of_it,
)
from pledgebook.claims.help.phrase import HelpPhrase
from pledgebook.claims.help.phrases import find_phrases
from pledgebook.claims.help.prices import mark_totals, prices, recorded
from pledgebook.claims.help.roles import read_roles
from pledgebook.claims.help.stage import StageReading
from pledgebook.claims.help.stages import read_stage
from pledgebook.claims.help.today import put_today
from pledgebook.claims.help.training import find_trainings
from pledgebook.claims.scene import Scene, Story
from pledgebook.claims.sides import sides_of
from pledgebook.reading.marks import ItemMark, MoneyMark


def read_aid(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the aid claims of a story, and the sentences of help that gave none."""
    told: list[Told] = []
    residue: list[Residue] = []
    scenes = story.scenes
    listed: set[int] = set()
    for at, scene in enumerate(scenes):
        if at in listed:
            continue
        lines = list_under(scenes, at)
        listed.update(lines)
        _read_scene(scene, [item for n in lines for item in items_of(scenes[n])], told, residue)
    drafts = []
    sides = sides_of(story)
    for at, one in enumerate(told):
        carry(story, sides, told, at)
        settle(one)
        why = fault(one, entry=story.subject is not None)
        if why:
            residue.append(_residue(one.scene, why))
        else:
            drafts.append(_draft(story, one))
    return drafts, residue


def _read_scene(scene: Scene, bullets: list[ItemMark], told: list[Told], residue: list[Residue]) -> None:
    """Read one sentence and the list under it; what only completes help told before goes to that telling."""
    phrases = mark_totals(scene, include_lists(scene, find_phrases(scene)))
    phrases += find_trainings(scene)
    if bullets and not phrases:
        phrases = [HelpPhrase(start=len(scene.units) - 1, end=len(scene.units))]
    for phrase in phrases:
        before = referred(scene, phrase, [t.phrase for t in told])
        if bullets and phrase is phrases[-1]:
            (before or phrase).bulleted += bullets
        if before is not None and phrase.refers:
            before.bulleted += [m for i in phrase.items if isinstance(m := scene.units[i].mark, ItemMark)]
        price = prices(scene, phrase) or recorded(scene, phrase)
        last = told[-1] if told and told[-1].scene.layer is scene.layer else None
        if price is not None and last is not None and not (last.phrase.money or last.phrase.price):
            last.phrase.price = price
            continue
        if price is not None and scene.entry and not _known(price, told):
            told.append(_entered(scene, phrase))
            continue
        if last is not None and last.phrase.concrete and speaks_of_it(scene, phrase):
            last.phrase.bulleted += [
                m for i in phrase.items if isinstance(m := scene.units[i].mark, ItemMark)
            ]
            continue
        _tell(scene, phrase, told, residue)


def _known(price: MoneyMark, told: list[Told]) -> bool:
    """Whether a sum is one that was told before."""
    return any(price.money.value in t.phrase.sums for t in told)


def _entered(scene: Scene, phrase: HelpPhrase) -> Told:
    """The telling of a note that only enters a sum under its giver's name."""
    span = scene.span(phrase.start, phrase.end)
    stage = StageReading(
        stage="pledged", span=span, clause=None, via="noun", role="entry", rule="note-enters"
    )
    return Told(scene=scene, phrase=phrase, stage=stage, donors=(), recipients=(), carried={})


def _tell(scene: Scene, phrase: HelpPhrase, told: list[Told], residue: list[Residue]) -> None:
    stage = _stage(scene, phrase, told)
    if phrase.is_other_package(scene):
        return
    if stage is not None and stage.stage == "discussed" and phrase.is_vague(scene):
        stage = None
    if stage is None or not phrase.concrete:
        if phrase.concrete and any(u.kind in ("party", "person") for u in scene.units):
            residue.append(_residue(scene, "no verb or noun tells a stage"))
        return
    roles = read_roles(scene, phrase, stage)
    told.append(
        Told(
            scene=scene,
            phrase=phrase,
            stage=stage,
            donors=roles.donors,
            recipients=roles.recipients,
            carried={},
        )
    )


def _stage(scene: Scene, phrase: HelpPhrase, told: list[Told]) -> StageReading | None:
    stage = read_stage(scene, phrase)
    if stage is None and phrase.included is not None and phrase.packages:
        verb = next(c.verb for c in scene.clauses if c.verb.first == phrase.included)
        if verb.negated:
            return None
        span = scene.span(verb.first, verb.last + 1)
        return StageReading(
            stage="delivered",
            span=span,
            clause=None,
            via="noun",
            role="include",
            rule="packages-have-included",
        )
    if stage is None and told and phrase.money and (at := of_this(scene, phrase)) is not None:
        phrase.part = at
        return replace(
            told[-1].stage, span=scene.units[at].span, clause=None, via="noun", rule="part-of-before"
        )
    if phrase.total is not None and told and not phrase.forms and told[-1].scene is scene:
        phrase.forms = list(told[-1].phrase.forms)
    if stage is None and phrase.total is not None and told and not _undone(scene, phrase.total):
        return replace(
            told[-1].stage,
            span=scene.units[phrase.total].span,
            clause=None,
            via="noun",
            rule="total-of-before",
        )
    return stage


def _undone(scene: Scene, at: int) -> bool:
    """ "not bringing the total to 4 billion": a total that its verb denies."""
    n = scene.clause_of(at)
    if n is None:
        return False
    clause = scene.clauses[n]
    return clause.verb.negated or class_of(clause) in ("refuse", "halt")


def _residue(scene: Scene, why: str) -> Residue:
    return Residue(span=scene.sentence.span, where=scene.layer.where, why=why)


def _draft(story: Story, one: Told) -> Draft:
    draft = begin("aid", one.scene, f"aid/{one.stage.rule}")
    for name, actors in (("donor", one.donors), ("recipient", one.recipients)):
        if name in one.carried:
            draft.put(
                name,
                [a.code for a in actors],
                [a.span for a in actors],
                inferred=True,
                layer=one.carried[name],
            )
        else:
            draft.put_actors(name, actors)
    draft.put("stage", one.stage.stage, [one.stage.span, *one.stage.also])
    put_help(draft, one.scene, one.phrase)
    put_scope(draft, one.scene, one.phrase, one.stage)
    put_dates(draft, one.scene, one.phrase, one.stage)
    put_today(story, draft, one.scene, one.stage)
    put_basis(draft, one.scene, one.phrase)
    return draft
