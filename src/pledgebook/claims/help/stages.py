"""The stage of help that a phrase's verbs and nouns tell: tense, mood, governor, negation; the furthest fact wins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from pledgebook.claims.scene import Scene, actors_of
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.help import StageTable, help_words, stage_table
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .moods import class_of, role_of, told
from .phrases import HelpPhrase

Via = Literal["object", "subject", "participle", "noun"]
_LINKS = {
    "request": frozenset({"for", "on", "about"}), "thank": frozenset({"for"}), "discuss": frozenset({"about", "on", "of", "regarding", "with"}),
    "decide": frozenset({"on", "for"}), "order": frozenset({"for"}), "prepare": frozenset({"on", "for"}), "begin": frozenset({"with"}),
    "give": frozenset({"with"}), "equip": frozenset({"with"}), "train": frozenset({"with", "on", "in"}), "promise": frozenset({"to"}), "announce": frozenset({"of"}), "facilitate": frozenset({"in", "on"}),
}  # fmt: skip
_UNREAL = frozenset({"refused", "halted", "requested", "discussed"})
_UNREAL_ROLES = frozenset(
    {"refuse", "halt", "request", "discuss", "give", "equip", "train", "decide", "prepare"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageReading:
    """A stage, the words it rests on, the clause that tells it and how the phrase hangs on that clause."""

    stage: str
    span: Span
    clause: int | None
    via: Via
    role: str
    rule: str


def read_stage(scene: Scene, phrase: HelpPhrase) -> StageReading | None:
    """Return the furthest stage that the sentence tells of the phrase as a fact; None when it tells none."""
    table = stage_table()
    if phrase.part is not None and phrase.steps and (own := _from_nouns(scene, phrase, stage_table())):
        phrase.part = None
        return own
    if scene.units[phrase.start].low == "no":
        return _none_given(scene, phrase)
    contact = _from_contact(scene, phrase, stage_table())
    found = [contact] if contact else []
    found += [
        _own_house(scene, phrase, r)
        for r in (
            _from_participle(scene, phrase, table),
            _from_verbs(scene, phrase, table),
            _from_nouns(scene, phrase, table),
        )
        if r
    ]
    if not found:
        return None
    if any(r.stage in _UNREAL or r.stage == "pledged" for r in found if r.via == "object"):
        found = [r for r in found if not (r.via == "participle" and r.role == "give")]
    found = [r for r in found if r.rule != "nominal-entry" or len(found) == 1]
    irreal = [r for r in found if r.stage in _UNREAL and r.via == "object" and r.role in _UNREAL_ROLES]
    if irreal and not any(r.via == "participle" for r in found):
        return irreal[0]
    return max(found, key=lambda r: (table.height(r.stage), r.via != "noun"))


def _none_given(scene: Scene, phrase: HelpPhrase) -> StageReading | None:
    """ "sends no weapons", "will provide no tanks": help that is refused."""
    n, via = governing(scene, phrase)
    if (
        n is None
        or via != "object"
        or role_of(scene, n) not in ("give", "promise")
        or scene.clauses[n].verb.tense == "past"
    ):
        return None
    verb = scene.clauses[n].verb
    return StageReading(
        stage="refused",
        span=scene.span(verb.first, phrase.start + 1),
        clause=n,
        via=via,
        role="refuse",
        rule="none-given",
    )


def _own_house(scene: Scene, phrase: HelpPhrase, reading: StageReading) -> StageReading:
    """A government that asks its own parliament for help to another state is discussing, not requesting."""
    if reading.stage != "requested" or reading.clause is None:
        return reading
    n: int | None = reading.clause
    for _ in scene.clauses:
        if n is None or role_of(scene, n) == "request":
            break
        n = scene.clauses[n].governor
    if n is None:
        return reading
    clause = scene.clauses[n]
    own = {a.code for i in clause.subject for a in actors_of(scene, scene.units[i])}
    asked = {a.code for i in clause.right for a in actors_of(scene, scene.units[i])}
    others = {a.code for a in phrase.recipients} - own
    if own and (
        own & asked or (others and others == {a.code for a in phrase.recipients} and not asked - others)
    ):
        return replace(reading, stage="discussed", role="own-request")
    return reading


def governing(scene: Scene, phrase: HelpPhrase) -> tuple[int | None, Via]:
    """Return the clause whose verb the phrase is the object or the subject of."""
    for n, clause in enumerate(scene.clauses):
        if phrase.start < clause.verb.first and _is_subject(scene, phrase, clause):
            return n, "subject"
        if clause.verb.last < phrase.start and (
            n + 1 == len(scene.clauses) or scene.clauses[n + 1].verb.first > phrase.start
        ):
            after = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
            if after is not None and _is_subject(scene, phrase, after) and _cut_off(scene, clause, phrase):
                return n + 1, "subject"
            return _climb(scene, n, phrase), "object"
    return None, "object"


def _climb(scene: Scene, n: int, phrase: HelpPhrase) -> int:
    """Past a reduced relative that a sign closes ("…donated by Italy; two radars"), the verb above it governs."""
    clause = scene.clauses[n]
    between = scene.units[clause.verb.last + 1 : phrase.start]
    if (
        clause.verb.shape == "participle"
        and clause.governor is not None
        and any(u.low in (";", "including") for u in between)
    ):
        return _climb(scene, clause.governor, phrase)
    return n


def _cut_off(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """Whether a sign or a conjunction parts the phrase from the verb before it."""
    between = scene.units[clause.verb.last + 1 : phrase.start]
    return any(u.low in (";", ",", "and", "but", "that", "as", "while") for u in between)


def _is_subject(scene: Scene, phrase: HelpPhrase, clause: Clause) -> bool:
    if clause.verb.shape != "finite" or phrase.end > clause.verb.first:
        return False
    between_them = [c for c in scene.clauses if phrase.end <= c.verb.first < clause.verb.first]
    if phrase.start < clause.start - 1 and not (
        between_them and all(c.verb.shape == "participle" or c.relative for c in between_them)
    ):
        return False
    if between_them and not all(c.verb.shape == "participle" or c.relative for c in between_them):
        return False
    if not between_them and any(phrase.end <= i for i in clause.subject):
        return False
    between = scene.units[phrase.end : clause.verb.first]
    return not any(u.low == ";" for u in between)


def _from_verbs(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    n, via = governing(scene, phrase)
    if n is None:
        return None
    clause = scene.clauses[n]
    name = role_of(scene, n)
    if via == "object" and name == "arrive":
        return None
    if via == "object" and not _reaches(scene, clause, phrase, name):
        return None
    states = name in ("include", "total") or clause.verb.lemma in ("be", "have", "hold")
    numbered = bool(phrase.ordinals and phrase.packages)
    if (
        via == "subject"
        and (numbered or (name == "include" and phrase.money))
        and states
        and not clause.verb.negated
    ):
        return StageReading(
            stage="pledged",
            span=scene.span(clause.verb.first, clause.verb.last + 1),
            clause=n,
            via=via,
            role=name,
            rule="subject-of-include",
        )
    if via == "subject" and not (
        clause.verb.passive
        or name in ("arrive", "include", "total", "begin")
        or clause.verb.lemma in ("expire", "stop")
    ):
        return None
    stage = told(scene, n, table)
    if stage is None or (name in ("continue", "begin") and not (phrase.steps or phrase.money)):
        return None
    if clause.verb.lemma == "increase" and clause.verb.shape == "finite":
        return None
    if name == "equip" and clause.verb.lemma == "help" and not _with(scene, phrase):
        return None
    if stage == "halted" and phrase.forms and {form for form, _ in phrase.forms} <= {"energy"}:
        return None
    if name in ("sign", "pass") and not phrase.heads:
        return None
    if (
        name == "equip"
        and clause.verb.shape == "finite"
        and clause.verb.lemma in ("support", "back", "help")
        and not _with(scene, phrase)
    ):
        return None
    if clause.verb.lemma in ("increase", "release") and not (
        phrase.recipients or phrase.donors or _objects_named(scene, clause)
    ):
        return None
    if name == "arrive" and stage == "delivered" and _first_part(scene, phrase):
        stage = "delivering"
    if name == "announce" and stage == "pledged" and any(step == "decide" for step, _ in phrase.steps):
        stage = "approved"
    if name == "begin":
        stage = "delivering" if stage != "pledged" else stage
    verb = clause.verb
    return StageReading(
        stage=stage,
        span=scene.span(verb.first, verb.last + 1),
        clause=n,
        via=via,
        role=name,
        rule=f"{via}-of-{name}",
    )


def _with(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "supporting Ukraine with arms": the help is what one supports with, not what one is in favour of."""
    return bool(phrase.start) and scene.units[phrase.start - 1].low == "with"


def _objects_named(scene: Scene, clause: Clause) -> bool:
    return any(scene.units[i].kind == "party" for i in clause.right)


def _reaches(scene: Scene, clause: Clause, phrase: HelpPhrase, name: str) -> bool:
    """Whether the phrase can be the verb's object: no foreign preposition leads to it."""
    before = scene.units[phrase.start - 1] if phrase.start else None
    if (
        before is None
        or phrase.start - 1 <= clause.verb.last
        or not before.is_word
        or not grammar().is_in("prep", before.low)
    ):
        return True
    allowed = _LINKS.get(name, frozenset())
    if before.low in allowed or before.low in ("worth", "including", "like"):
        return True
    back = scene.units[phrase.start - 2] if phrase.start > 1 else None
    return (
        before.low == "of"
        and back is not None
        and (
            back.kind in ("quantity", "money")
            or back.low in help_words().measures
            or back.low in help_words().steps
        )
    )


def _from_participle(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    """ "… package, approved last month", "batteries donated by Italy", "$100 million announced earlier"."""
    for n, clause in enumerate(scene.clauses):
        verb = clause.verb
        if verb.shape != "participle" or not phrase.start < verb.first:
            continue
        between = scene.units[phrase.end : verb.first]
        if (
            verb.first < phrase.end
            or len(between) > 2
            or any(u.low not in (",", "already", "previously", "recently", "just", "being") for u in between)
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


def _from_contact(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
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
        stage = told(scene, n, table)
        if stage in table.ladder and class_of(clause) in (
            "give",
            "announce",
            "promise",
            "decide",
            "order",
            "discuss",
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


def _from_nouns(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
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
    for step, i in phrase.steps:
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


def _is_entry(scene: Scene, phrase: HelpPhrase) -> bool:
    """A sentence that is a noun phrase of help with a sum, and no finite verb: "8 million EUR in support to ..."."""
    if scene.headline or not scene.entry or not phrase.money:
        return False
    if not (phrase.heads or phrase.steps or phrase.items or phrase.forms or phrase.start == 0):
        return False
    return scene.sentence.kind == "sentence" and not any(
        c.verb.shape == "finite" and not c.relative for c in scene.clauses
    )


def _first_part(scene: Scene, phrase: HelpPhrase) -> bool:
    return any(scene.units[i].low in ("first", "initial", "1st") for i in range(phrase.start, phrase.end))
