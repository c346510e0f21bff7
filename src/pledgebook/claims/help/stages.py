"""The stage of help that a phrase's verbs and nouns tell: tense, mood, governor, negation; the furthest fact wins."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pledgebook.claims.scene import Scene, actors_of
from pledgebook.lexicon.help import StageTable, help_words, stage_table
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .denials import denied_after, unheld
from .govern import Via, governing, objects_named, reaches, with_before
from .instances import instance_of, stage_of_instance
from .moods import class_of, role_of, told
from .nouns import topic_step
from .phrase import HelpPhrase

_UNREAL = frozenset({"refused", "halted", "requested", "discussed"})
_UNREAL_ROLES = frozenset(
    {"refuse", "halt", "request", "own-request", "discuss", "give", "equip", "train", "decide", "prepare"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageReading:
    """A stage, the words it rests on, the clause that tells it and how the phrase hangs on that clause.

    `also` are further words that tell the same stage ("contracts ... were awarded").
    """

    stage: str
    span: Span
    clause: int | None
    via: Via
    role: str
    rule: str
    also: tuple[Span, ...] = ()


def read_stage(scene: Scene, phrase: HelpPhrase) -> StageReading | None:
    """Return the furthest stage that the sentence tells of the phrase as a fact; None when it tells none."""
    table = stage_table()
    if phrase.part is not None and phrase.steps and (own := _from_nouns(scene, phrase, stage_table())):
        phrase.part = None
        return own
    if scene.units[phrase.start].low == "no":
        return _none_given(scene, phrase)
    if (instance := _from_instance(scene, phrase, table)) is not None:
        return instance
    if denied_after(scene, phrase):
        return None
    contact = _from_contact(scene, phrase, stage_table())
    found = [contact] if contact else []
    found += [
        _own_house(scene, phrase, r)
        for r in (
            _from_participle(scene, phrase, table),
            _from_verbs(scene, phrase, table),
            None if unheld(scene, phrase, table) else _from_nouns(scene, phrase, table),
        )
        if r
    ]
    if not found:
        return None
    if any(r.stage in _UNREAL or r.stage == "pledged" for r in found if r.via == "object"):
        found = [r for r in found if not (r.via == "participle" and r.role == "give")]
    found = [r for r in found if r.rule != "nominal-entry" or len(found) == 1]
    irreal = [
        r for r in found if r.stage in _UNREAL and r.via in ("object", "subject") and r.role in _UNREAL_ROLES
    ]
    stopped = [r for r in irreal if r.stage in ("halted", "refused")]
    if stopped or (irreal and not any(r.via == "participle" for r in found)):
        return (stopped or irreal)[0]
    best = max(found, key=lambda r: (table.height(r.stage), r.via != "noun"))
    also = tuple(r.span for r in found if r is not best and r.stage == best.stage and r.span != best.span)
    return replace(best, also=also)


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
    acting = {
        i
        for other in scene.clauses
        if other is not clause and other.verb.shape == "finite"
        for i in other.subject
    }
    right = [i for i in clause.right if i not in acting]
    asked = {a.code for i in right for a in actors_of(scene, scene.units[i])}
    houses = occasions().legislatures
    chambers = [i for i in right if scene.units[i].kind == "party" and scene.units[i].low.endswith(houses)]
    if any(not own or own & {a.code for a in actors_of(scene, scene.units[i])} for i in chambers):
        return replace(reading, stage="discussed", role="own-request")
    others = {a.code for a in phrase.recipients} - own
    if own and (
        own & asked or (others and others == {a.code for a in phrase.recipients} and not asked - others)
    ):
        return replace(reading, stage="discussed", role="own-request")
    return reading


def _from_verbs(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
    n, via = governing(scene, phrase)
    if n is None:
        return None
    clause = scene.clauses[n]
    name = role_of(scene, n)
    if name == "other" and "perform" in clause.verb.classes and any(s == "give" for s, _ in phrase.steps):
        name = "give"
    if (
        name == "other"
        and clause.verb.lemma in ("allow", "enable")
        and not clause.verb.modal
        and any(s == "give" for s, _ in phrase.steps)
    ):
        name = "decide"
    if "raise" in clause.verb.classes and _raised_by(scene, phrase) and _raises_help(scene, clause, phrase):
        return StageReading(
            stage=_raise(clause),
            span=scene.span(clause.verb.first, clause.verb.last + 1),
            clause=n,
            via=via,
            role="raise",
            rule="raised-by",
        )
    if name == "other" and "perform" in clause.verb.classes and phrase.is_training:
        name = "receive"
    if via == "object" and (
        name == "arrive"
        or not (reaches(scene, clause, phrase, name) or _by_instrument(scene, phrase, n, name))
    ):
        return None
    span = scene.span(clause.verb.first, clause.verb.last + 1)
    if via == "object" and name == "include" and _announced_by_noun(scene, clause):
        return StageReading(
            stage="pledged", span=span, clause=n, via=via, role=name, rule="announcement-includes"
        )
    if via == "object" and clause.verb.lemma == "be" and _is_the_nth(scene, clause, phrase):
        return StageReading(stage="pledged", span=span, clause=n, via=via, role=name, rule="is-the-nth")
    if via == "subject" and _states(clause, phrase, name):
        return StageReading(stage="pledged", span=span, clause=n, via=via, role=name, rule="subject-of-state")
    if via == "subject" and not _acts_by_itself(clause, name):
        return None
    stage = told(scene, n, table, name)
    if stage is None or _beside_help(scene, clause, phrase, name, stage):
        return None
    stage = _shaded(scene, phrase, name, stage)
    return StageReading(stage=stage, span=span, clause=n, via=via, role=name, rule=f"{via}-of-{name}")


def _by_instrument(scene: Scene, phrase: HelpPhrase, n: int, name: str) -> bool:
    """ "signed a decree on the transfer of", "a bill on weapons for": what the act is about is what it moves."""
    if (
        name not in ("sign", "pass", "decide")
        or phrase.start < 2
        or scene.units[phrase.start - 1].low not in ("on", "for", "about")
    ):
        return False
    between = scene.units[scene.clauses[n].verb.last : phrase.start]
    return any(u.is_word and u.low in occasions().instruments for u in between)


def _states(clause: Clause, phrase: HelpPhrase, name: str) -> bool:
    """ "The tenth package is worth ...", "the $550 million package will include ...": a package told as a fact."""
    states = name in ("include", "total") or clause.verb.lemma in ("be", "have", "hold")
    numbered = bool(phrase.ordinals and phrase.packages)
    return states and not clause.verb.negated and (numbered or (name == "include" and bool(phrase.money)))


def _announced_by_noun(scene: Scene, clause: Clause) -> bool:
    """ "Today's announcement includes a $1.25 billion package": what an announcement or pledge includes is promised."""
    left = [u.low for u in scene.units[max(0, clause.verb.first - 4) : clause.verb.first]]
    return any(help_words().steps.get(low) in ("announce", "promise") for low in left)


def _is_the_nth(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """ "This announcement is the 45th drawdown": the announced package told by its number."""
    named = bool(phrase.ordinals and phrase.packages) and phrase.ordinals[0] - clause.verb.last <= 3
    subject = {u.low for u in scene.units[clause.start : clause.verb.first]}
    told = any(help_words().steps.get(low) in ("announce", "promise", "decide") for low in subject)
    return named and not clause.verb.negated and clause.verb.tense == "present" and told


def _acts_by_itself(clause: Clause, name: str) -> bool:
    """Whether the verb tells a stage of its subject: a passive, "arrived", "began", "expired"."""
    return (
        clause.verb.passive
        or name in ("arrive", "include", "total", "begin", "continue")
        or clause.verb.lemma in ("expire", "stop")
    )


def _beside_help(scene: Scene, clause: Clause, phrase: HelpPhrase, name: str, stage: str) -> bool:
    """Whether the verb, though of a class of help, tells of something else here."""
    verb = clause.verb
    if name in ("continue", "begin") and not (phrase.steps or phrase.money or phrase.is_training):
        return True
    if verb.lemma == "increase" and verb.shape == "finite" and not _raised_by(scene, phrase):
        return True
    if verb.lemma in ("come", "go") and not _comes_to(scene, clause):
        return True
    if verb.lemma == "reach" and any(u.kind == "money" for u in scene.units[verb.last + 1 : verb.last + 3]):
        return True
    if verb.lemma in ("increase", "release") and not (
        phrase.recipients or phrase.donors or objects_named(scene, clause)
    ):
        return True
    if stage == "halted" and phrase.forms and {form for form, _ in phrase.forms} <= {"energy"}:
        return True
    if name in ("sign", "pass") and not (phrase.heads or phrase.steps):
        return True
    advocates = verb.lemma == "help" or (verb.lemma in ("support", "back") and verb.shape == "finite")
    return name == "equip" and advocates and not with_before(scene, phrase) and not phrase.is_training


def _raised_by(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "increased its aid by 5 million", "with a third tranche of": the sum that comes on top."""
    lead = [scene.units[i - 1].low for i in (phrase.start, *phrase.money) if i]
    return bool(phrase.money) and any(low in ("by", "with") for low in lead)


def _raises_help(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """Whether what is raised is help: "its contribution", "humanitarian efforts"."""
    words = help_words()
    money = phrase.money[0]
    near = scene.units[clause.start : money]
    return any(u.low in words.heads or u.low in words.vague or u.low in words.efforts for u in near)


def _raise(clause: Clause) -> str:
    """A raise that is a fact is a decision; one to come, or announced, is a promise."""
    return "approved" if clause.verb.tense == "past" or clause.verb.perfect else "pledged"


def _comes_to(scene: Scene, clause: Clause) -> bool:
    """ "has come to Kyiv" is an arrival; "comes seven months after", "come from Denmark", "comes to 5 million" are none."""
    after = scene.units[clause.verb.last + 1 : clause.verb.last + 5]
    return (
        bool(after)
        and after[0].low in ("to", "into", "toward", "towards")
        and all(u.kind != "money" for u in after)
        and not (clause.verb.lemma == "go" and clause.verb.tense == "present")
    )


def _shaded(scene: Scene, phrase: HelpPhrase, name: str, stage: str) -> str:
    """A first part that arrived is under way; an announced allocation is a decision."""
    of_these = phrase.start > 0 and scene.units[phrase.start - 1].low == "of"
    if name == "arrive" and stage == "delivered" and (of_these or _first_part(scene, phrase)):
        return "delivering"
    if name == "announce" and stage == "pledged" and any(step == "decide" for step, _ in phrase.steps):
        return "approved"
    if stage == "pledged" and _agreed_by_body(scene, phrase):
        return "approved"
    if name == "begin" and stage != "pledged":
        return "delivering"
    return stage


def _agreed_by_body(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "The Czech government agreed to give": a cabinet's or parliament's agreement is a decision."""
    for clause in scene.clauses:
        if clause.verb.lemma == "agree" and clause.verb.last < phrase.start and not clause.verb.negated:
            words = [scene.units[i].low for i in clause.subject if scene.units[i].kind == "party"]
            return any(low.endswith(body) for low in words for body in occasions().bodies)
    return False


def _from_participle(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
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


def _from_instance(scene: Scene, phrase: HelpPhrase, table: StageTable) -> StageReading | None:
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


def _first_part(scene: Scene, phrase: HelpPhrase) -> bool:
    return any(scene.units[i].low in ("first", "initial", "1st") for i in range(phrase.start, phrase.end))
