"""The stage told by a clause that hangs on the phrase: "approved last month", "the package Norway announced"."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import StageTable

from .classes import class_of
from .moods import told
from .phrase import HelpPhrase
from .stage import StageReading


def from_participle(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    """ "… package, approved last month", "batteries donated by Italy", "$100 million announced earlier"."""
    for n, clause in enumerate(scene.clauses):
        verb = clause.verb
        told_of = verb.shape == "participle" or (clause.relative and verb.passive and verb.tense == "past")
        if not told_of or not phrase.start < verb.first:
            continue
        between = scene.units[phrase.end : verb.first]
        if (
            verb.first < phrase.end
            or len(between) > 2
            or any(
                u.low not in (",", "already", "previously", "recently", "just", "which", "that")
                for u in between
            )
        ):
            continue
        stage = table.verbs.get(class_of(clause), {}).get("past")
        if (
            stage
            and clause.verb.lemma not in ("increase", "discuss", "consider", "review")
            and stage != "requested"
        ):
            return StageReading(
                stage=stage,
                span=scene.span(verb.first, verb.last + 1),
                clause=n,
                via="participle",
                role=class_of(clause),
                rule=f"participle-of-{class_of(clause)}",
            )
    return None


def from_contact(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    """ "the package Norway announced", "the supply of weapons the allies have provided": a relative clause without "that"."""
    for n, clause in enumerate(scene.clauses):
        verb = clause.verb
        if (
            verb.shape != "finite"
            or not clause.subject
            or not phrase.end <= clause.subject[0] <= phrase.end + 3
            or verb.passive
        ):
            continue
        between = scene.units[phrase.end : clause.subject[0]]
        if (
            any(u.low not in ("the", "that", "which", "its", "a", ",") for u in between)
            or (any(u.low == "," for u in between) and not clause.relative)
            or verb.first - clause.subject[-1] > 2
        ):
            continue
        stage = None if verb.lemma in ("need", "want", "require") else told(scene, n, table)
        if stage is not None and class_of(clause) in (
            "give",
            "announce",
            "promise",
            "decide",
            "order",
            "discuss",
            "request",
            "refuse",
            "halt",
        ):
            span = scene.span(verb.first, verb.last + 1)
            return StageReading(
                stage=stage,
                span=span,
                clause=n,
                via="object",
                role=class_of(clause),
                rule=f"contact-{class_of(clause)}",
            )
    return None
