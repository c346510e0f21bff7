"""Lists that belong to a phrase: "the package includes 18 howitzers", "includes:" with bullets under it."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.reading.marks import ItemMark

from .phrases import HelpPhrase
from .stages import class_of, governing


def include_lists(scene: Scene, phrases: list[HelpPhrase]) -> list[HelpPhrase]:
    """Give the items that a phrase "includes" to that phrase; return the phrases that stand for themselves."""
    kept: list[HelpPhrase] = []
    for phrase in phrases:
        n, via = governing(scene, phrase)
        if n is None or via != "object" or class_of(scene.clauses[n]) != "include" or phrase.money:
            kept.append(phrase)
            continue
        verb = scene.clauses[n].verb
        owner = next((p for p in reversed(kept) if p.end <= verb.first), None)
        if owner is None or not (phrase.items or phrase.forms):
            kept.append(phrase)
            continue
        owner.items += phrase.items
        owner.forms += [f for f in phrase.forms if f[0] not in {x for x, _ in owner.forms}]
        owner.recipients = owner.recipients or phrase.recipients
        owner.included = verb.first if verb.perfect else None
    return kept


def is_list_heading(scene: Scene) -> bool:
    """Whether a sentence announces a list: it ends with a colon."""
    return scene.text.rstrip().endswith(":")


def items_of(scene: Scene) -> list[ItemMark]:
    """Return the items of a list's line."""
    return [u.mark for u in scene.units if isinstance(u.mark, ItemMark)]
