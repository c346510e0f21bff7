"""The stage told by a noun: "the decision on", "ongoing deliveries", an entry without a verb, an instance of support."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import StageTable, help_words

from .govern import governing
from .instances import instance_of, stage_of_instance
from .nouns import topic_step
from .phrase import HelpPhrase
from .stage import StageReading


def from_noun(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    """ "ongoing deliveries", "the announcement of $3 billion", "the decision to send", "the refusal to supply"."""
    if _is_entry(scene, phrase):
        return StageReading(
            stage="pledged",
            span=scene.span(phrase.start, phrase.end),
            clause=None,
            via="noun",
            role="entry",
            rule="nominal-entry",
        )
    if phrase.continuing and (phrase.steps or phrase.heads):
        at = phrase.start
        return StageReading(
            stage=table.continuing,
            span=scene.span(at, phrase.end),
            clause=None,
            via="noun",
            role="continue",
            rule="continuing-noun",
        )
    topic = topic_step(scene, phrase)
    over = [(help_words().steps[scene.units[topic].low], topic)] if topic is not None else []
    if _undone(scene, phrase):
        return None
    for step, i in [*over, *phrase.steps]:
        stage = table.nouns.get(step)
        if stage:
            return StageReading(
                stage=stage,
                span=scene.units[i].span,
                clause=None,
                via="noun",
                role=step,
                rule=f"noun-of-{step}",
            )
    return None


def _undone(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "a decision on tanks had not been taken", "the approval is expected": a noun whose step is still to come."""
    n, via = governing(scene, phrase)
    if n is None or via != "subject":
        return False
    verb = scene.clauses[n].verb
    return verb.negated or (bool(phrase.steps) and "expect" in verb.classes)


def from_instance(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    """ "continued support, including the provision of": the stage of the support it is an instance of."""
    at = instance_of(scene, phrase)
    stage = stage_of_instance(scene, at, table) if at is not None else None
    if at is None or stage is None:
        return None
    phrase.part = None
    span = scene.span(at, phrase.start) if at < phrase.start else scene.units[at].span
    return StageReading(
        stage=stage, span=span, clause=None, via="noun", role="instance", rule="instance-of-support"
    )


def _is_entry(scene: Scene, phrase: HelpPhrase) -> bool:
    """A sentence that is a noun phrase of help with a sum, and no finite verb: "8 million EUR in support to ..."."""
    if scene.headline or not scene.entry or not (phrase.money or phrase.items or phrase.forms):
        return False
    if not (phrase.heads or phrase.steps or phrase.items or phrase.forms or phrase.start == 0):
        return False
    first = next((c.verb.first for c in scene.clauses if c.verb.shape == "finite" and not c.relative), None)
    leads = phrase.start <= 3 and (first is None or first >= phrase.end)
    return scene.sentence.kind == "sentence" and (first is None or leads)
