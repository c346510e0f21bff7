"""The noun of an agreement and its type."""

from __future__ import annotations

from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Scene
from pledgebook.lexicon.occasions import Occasions


def names_agreement(scene: Scene, i: int, words: Occasions) -> bool:
    """Whether a unit is a noun of agreement; a venture is one only when it is a joint one."""
    unit = scene.units[i]
    if not unit.is_word or not words.agreements.get(unit.low):
        return False
    if unit.low in ("venture", "ventures"):
        return bool(i) and scene.units[i - 1].low == "joint"
    return True


def put_type(draft: Draft, scene: Scene, at: int, words: Occasions) -> None:
    """The noun's own type where it has one, else the nearest telling word of its phrase."""
    unit = scene.units[at]
    own = words.agreements[unit.low]
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
