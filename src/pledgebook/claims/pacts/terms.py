"""The noun of an agreement and its type."""

from __future__ import annotations

from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Scene
from pledgebook.lexicon.occasions import Occasions

_REACH = 6


def names_agreement(scene: Scene, i: int, words: Occasions) -> bool:
    """Whether a unit is a noun of agreement; a venture is one only when it is a joint one, a lone document none."""
    unit = scene.units[i]
    if not unit.is_word or not words.agreements.get(unit.low):
        return False
    if unit.low == "document":
        return False
    if unit.low in ("venture", "ventures"):
        return bool(i) and scene.units[i - 1].low == "joint"
    return True


def own_times(scene: Scene, start: int, end: int) -> list[int]:
    """Return the units of a stretch without the times of something else ("before the February 24 invasion")."""
    return [i for i in range(start, end) if scene.units[i].kind != "time" or not _is_of_another(scene, i)]


def _is_of_another(scene: Scene, i: int) -> bool:
    for k in range(i - 1, max(-1, i - _REACH), -1):
        low = scene.units[k].low
        if scene.units[k].kind == "punct":
            return False
        if low in ("before", "after", "since", "until"):
            return True
    return False


def put_type(draft: Draft, scene: Scene, at: int, words: Occasions, *, lone: bool = False) -> None:
    """The noun's own type where it has one, else the nearest telling word of its phrase; one side's pact in capitals is a treaty."""
    unit = scene.units[at]
    own = words.agreements[unit.low]
    if lone and own == "other" and draft.rule == "agreement/sign" and scene.words(at, at + 1)[:1].isupper():
        draft.put("type", "treaty", unit.span)
        return
    if own in ("treaty", "partnership", "peace", "production"):
        draft.put("type", own, unit.span)
        return
    order = [*range(at - 1, max(-1, at - 6), -1), *range(at + 1, min(len(scene.units), at + 8))]
    for i in order:
        near = scene.units[i]
        if near.is_word and near.low in words.agreement_types:
            draft.put("type", words.agreement_types[near.low], near.span)
            return
    draft.put("type", own, unit.span)
