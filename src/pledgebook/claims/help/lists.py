"""Lists that belong to a phrase: "the package includes 18 howitzers", "includes:" with bullets under it."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.claims.scene import Scene, actors_of
from pledgebook.reading.marks import ItemMark, MoneyMark

from .classes import class_of
from .govern import governing
from .phrase import HelpPhrase


def include_lists(scene: Scene, phrases: list[HelpPhrase]) -> list[HelpPhrase]:
    """Give the items that a phrase "includes" to that phrase; return the phrases that stand for themselves."""
    kept: list[HelpPhrase] = []
    for phrase in phrases:
        n, via = governing(scene, phrase)
        if n is None or via != "object" or class_of(scene.clauses[n]) != "include" or phrase.money:
            kept.append(phrase)
            continue
        verb = scene.clauses[n].verb
        earlier = [p for p in reversed(kept) if p.end <= verb.first]
        owner = next((p for p in earlier if p.heads or p.items or p.packages), next(iter(earlier), None))
        if owner is None or not (phrase.items or phrase.forms):
            kept.append(phrase)
            continue
        owner.items += phrase.items
        owner.forms += [f for f in phrase.forms if f[0] not in {x for x, _ in owner.forms}]
        owner.recipients = owner.recipients or phrase.recipients
        owner.included = verb.first if verb.perfect else None
        owner.refers = scene.units[owner.start].low in ("this", "these", "the", "it", "they", "that")
    return kept


def referred(scene: Scene, phrase: HelpPhrase, told: list[HelpPhrase]) -> HelpPhrase | None:
    """ "The new $800 million package includes": the phrase told before that this one speaks of again."""
    if scene.units[phrase.start].low not in ("this", "these", "the", "it", "they", "that"):
        return None
    sums = {m.money.value for i in phrase.money if isinstance(m := scene.units[i].mark, MoneyMark)}
    for other in reversed(told):
        if other.sums & sums if sums else bool(other.sums or other.packages):
            return other
    return None


def speaks_of_it(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "It provides Ukraine with Stinger missiles": what a package told before gives."""
    n, via = governing(scene, phrase)
    if n is None or via != "object" or not phrase.items or phrase.money:
        return False
    clause = scene.clauses[n]
    subject = [scene.units[i] for i in clause.subject]
    here = (
        clause.verb.tense == "present"
        and not clause.verb.perfect
        and "give" in clause.verb.classes
        and not clause.verb.progressive
    )
    return (
        here and len(subject) == 1 and subject[0].low in ("it", "this") and not actors_of(scene, subject[0])
    )


def list_under(scenes: Sequence[Scene], at: int) -> list[int]:
    """Return the numbers of the list lines under a sentence that ends with a colon."""
    if not scenes[at].text.rstrip().endswith(":"):
        return []
    lines = []
    for n in range(at + 1, len(scenes)):
        if scenes[n].sentence.kind != "bullet" or scenes[n].layer is not scenes[at].layer:
            break
        if items_of(scenes[n]) and not _tells(scenes[n]):
            lines.append(n)
    return lines


def _tells(scene: Scene) -> bool:
    """Whether a list's line is a sentence or a sum of its own, not a mere item."""
    return any(c.verb.shape == "finite" and not c.relative for c in scene.clauses[:1]) or any(
        u.kind == "money" for u in scene.units
    )


def of_this(scene: Scene, phrase: HelpPhrase) -> int | None:
    """ "Of this, $128 million will be used for": the unit that says a sum is part of what was told before."""
    for i in range(max(0, phrase.start - 5), phrase.start):
        if scene.units[i].low == "of" and scene.units[i + 1].low in ("this", "that", "which", "these"):
            return i
    return None


def items_of(scene: Scene) -> list[ItemMark]:
    """Return the items of a list's line."""
    return [u.mark for u in scene.units if isinstance(u.mark, ItemMark)]
