"""Why a telling of help makes no claim: a side is wanting, or too much of it is worked out."""

from __future__ import annotations

from pledgebook.claims.scene import actors_of
from pledgebook.lexicon.help import help_words

from .carry import Told


def fault(one: Told, *, entry: bool) -> str | None:
    """Return why a telling makes no claim, None when it makes one; `entry`: its text is a note under a giver's name."""
    if not one.donors and not _bare_need(one):
        return "no donor is named"
    if (
        not one.recipients
        and not _open_handed(one)
        and not (entry and (one.phrase.money or one.phrase.price))
    ):
        return "no recipient is named"
    if "recipient" in one.carried and one.phrase.is_weak():
        return "only a vague noun names the help"
    if one.stage.rule == "nominal-entry" and not (one.phrase.money or one.phrase.price):
        return "no verb or noun tells a stage"
    if not entry and (why := _only_guessed(one)):
        return why
    if one.carried and (one.gives() | one.gets()) & one.foes:
        return "an adversary would give or get by inference only"
    if one.gives() & one.gets():
        return "donor and recipient are the same"
    if not entry and len(one.carried) == len(("donor", "recipient")) and not _may_lean(one):
        return "neither donor nor recipient stands in the sentence"
    return None


def _only_guessed(one: Told) -> str | None:
    """What is no help unless its sides are told: a bare sum, a purchase, arms that only arrive somewhere."""
    phrase = one.phrase
    bare = not (phrase.heads or phrase.steps or phrase.items or phrase.forms or phrase.packages)
    sentence = one.scene.sentence.span
    afar = [a for a in one.recipients if not sentence.holds(a.span)]
    if _is_guarantee(one):
        return "a guarantee is no help"
    if one.carried and _at_home(one):
        return "help at home"
    if bare and "recipient" in one.carried and phrase.part is None and afar:
        return "only a sum names the help"
    if bare and one.stage.stage == "halted":
        return "only a sum names the help"
    buys = one.stage.stage == "contracted" and one.stage.via == "object"
    if buys and "recipient" in one.carried and afar:
        return "a purchase for nobody named"
    if one.stage.rule == "noun-of-order" and phrase.donors and not phrase.recipients:
        return "a purchase of one's own"
    if buys and one.gets() & _buyers(one):
        return "a purchase of one's own"
    unnamed = "donor" in one.carried and not any(sentence.holds(a.span) for a in one.donors)
    if one.stage.role == "arrive" and unnamed and not (phrase.heads or phrase.packages):
        return "arms arrive from nobody named"
    return None


def _buyers(one: Told) -> set[str]:
    """The parties that a verb of ordering has for its subject."""
    clause = one.scene.clauses[one.stage.clause] if one.stage.clause is not None else None
    units = [one.scene.units[i] for i in clause.subject] if clause is not None else []
    return {a.code for unit in units for a in actors_of(one.scene, unit)}


def _at_home(one: Told) -> bool:
    """ "to ramp up domestic production", "for states that take in refugees": help that stays with the giver."""
    return any(u.is_word and u.low in help_words().home for u in one.scene.units)


def _is_guarantee(one: Told) -> bool:
    """ "security guarantees": a word of alliance, unless a sum or an item is guaranteed."""
    phrase = one.phrase
    heads = {one.scene.units[i].low for i in phrase.heads}
    return bool(heads) and heads <= {"guarantee", "guarantees"} and not (phrase.money or phrase.items)


def _open_handed(one: Told) -> bool:
    """ "announced $2 billion in humanitarian assistance": a sum of foreign help with a giver, its getter left open."""
    phrase = one.phrase
    forms = {
        form for form, i in phrase.forms if form == "military" or one.scene.units[i].low == "humanitarian"
    }
    given = one.stage.stage in ("pledged", "approved", "delivering", "delivered")
    return bool(
        given
        and one.donors
        and "donor" not in one.carried
        and phrase.money
        and phrase.heads
        and forms & {"humanitarian", "military"}
    )


def _bare_need(one: Told) -> bool:
    """ "Ukraine needs at least seven Patriot systems": a stated need asks nobody by name."""
    return (
        one.stage.stage == "requested"
        and one.stage.via == "object"
        and bool(one.recipients)
        and "recipient" not in one.carried
        and bool(one.phrase.items or one.phrase.forms)
    )


def _may_lean(one: Told) -> bool:
    """Whether a telling may take both sides from elsewhere: it names a series number, a sum or a step of help."""
    phrase = one.phrase
    return bool(
        phrase.ordinals or phrase.total is not None or phrase.money or (phrase.steps and one.scene.authors)
    ) or (one.stage.stage == "discussed" and bool(one.scene.group))
