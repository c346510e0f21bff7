"""The stage of help that a phrase's verbs and nouns tell: tense, mood, governor, negation; the furthest fact wins."""

from __future__ import annotations

from dataclasses import replace

from pledgebook.claims.scene import Scene, actors_of
from pledgebook.lexicon.help import stage_table
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.syntax import Clause

from .classes import role_of
from .denials import denied_after, denied_by_contact, unheld
from .govern import governing
from .nominal import from_instance, from_noun
from .participles import from_contact, from_participle
from .phrase import HelpPhrase
from .stage import StageReading
from .verbal import from_verb

_UNREAL = frozenset({"refused", "halted", "requested", "discussed"})
_UNREAL_ROLES = frozenset(
    {
        "refuse",
        "halt",
        "request",
        "own-request",
        "wish",
        "discuss",
        "give",
        "equip",
        "train",
        "decide",
        "prepare",
    }
)


def read_stage(scene: Scene, phrase: HelpPhrase) -> StageReading | None:
    """Return the furthest stage that the sentence tells of the phrase as a fact; None when it tells none."""
    table = stage_table()
    if phrase.part is not None and phrase.steps and (own := from_noun(scene, phrase, stage_table())):
        phrase.part = None
        return own
    if scene.units[phrase.start].low == "no":
        return _none_given(scene, phrase)
    if (instance := from_instance(scene, phrase, table)) is not None:
        return instance
    if denied_after(scene, phrase):
        return None
    contact = from_contact(scene, phrase, stage_table())
    found = [contact] if contact else []
    found += [
        settled
        for r in (
            from_participle(scene, phrase, table),
            from_verb(scene, phrase, table),
            None if unheld(scene, phrase, table) else from_noun(scene, phrase, table),
        )
        if r and (settled := _own_house(scene, phrase, r))
    ]
    found = [r for r in found if r.role != "thank" or not _in_vain(scene, phrase, found)]
    if not found:
        return None
    if any(r.stage in _UNREAL or r.stage == "pledged" for r in found if r.via == "object"):
        found = [r for r in found if not (r.via == "participle" and r.role == "give")]
    if _not_come(scene, phrase):
        found = [r for r in found if not (r.via == "participle" and r.role == "give")]
    found = [r for r in found if r.rule != "nominal-entry" or len(found) == 1]
    if not found:
        return None
    if any(r.via == "object" and r.role in ("decide", "give", "promise", "receive") for r in found):
        found = [r for r in found if r.rule != "noun-of-order"]
    irreal = [
        r for r in found if r.stage in _UNREAL and r.via in ("object", "subject") and r.role in _UNREAL_ROLES
    ]
    stopped = [r for r in irreal if r.stage in ("halted", "refused")]
    if stopped or (irreal and not any(r.via == "participle" for r in found)):
        return (stopped or irreal)[0]
    best = max(found, key=lambda r: (table.height(r.stage), r.via != "noun"))
    also = tuple(r.span for r in found if r is not best and r.stage == best.stage and r.span != best.span)
    return replace(best, also=also)


def _not_come(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "has not received the tanks donated by", "the tanks paid for by Oslo have not arrived": help that did not come."""
    n, _ = governing(scene, phrase)
    return (
        n is not None and scene.clauses[n].verb.negated and role_of(scene, n) in ("receive", "arrive", "give")
    )


def _in_vain(scene: Scene, phrase: HelpPhrase, found: list[StageReading]) -> bool:
    """ "thanked Oslo for the aid refused to", "for the aid it has not provided": thanks that tell of no help."""
    return any(r.stage in ("halted", "refused") for r in found) or denied_by_contact(scene, phrase)


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


def _own_house(scene: Scene, phrase: HelpPhrase, reading: StageReading) -> StageReading | None:
    """A government that asks its own parliament for help to another state is discussing; what a people wants is opinion."""
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
    if _needs_its_own(scene, clause, phrase):
        return None
    if clause.subject and all(getattr(scene.units[i].mark, "form", "") == "demonym" for i in clause.subject):
        return None
    if _wants_to_give(scene, clause, n, reading):
        return replace(reading, stage="discussed", role="wish")
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


def _wants_to_give(scene: Scene, clause: Clause, n: int, reading: StageReading) -> bool:
    """ "it wants to give Ukraine tanks": who wants to give asks nobody; "wants Berlin to give" asks Berlin."""
    if clause.verb.lemma not in ("want", "seek") or reading.clause is None or reading.clause == n:
        return False
    giving = scene.clauses[reading.clause].verb
    return giving.shape == "infinitive" and giving.first == clause.verb.last + 1 and not giving.passive


def _needs_its_own(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """ "said that Washington needed its missiles": who needs what he has asks nobody."""
    own = scene.units[max(0, phrase.start - 1) : phrase.start + 1]
    return clause.verb.lemma == "need" and any(u.low in ("its", "their", "our", "his", "her") for u in own)
