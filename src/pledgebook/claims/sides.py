"""Which parties of a sentence stand as the adversary: "against Russia", "Russia's invasion", "Russian aggression"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pledgebook.lexicon.help import help_words
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PartyMark

from .scene import Scene, Story, actors_of

_AGAINST = frozenset({"against", "counter", "counteract", "repel", "resist", "deter"})


def is_hostile(scene: Scene, i: int) -> bool:
    """Whether the party of unit `i` stands as the story's adversary."""
    back = range(max(0, i - 3), i)
    at = next((k for k in reversed(back) if scene.units[k].low in _AGAINST), None)
    if at is not None:
        return not _attacked(scene, at)
    near = [u.low for u in scene.units[i + 1 : i + 7]]
    genitive = bool(near) and near[0] in ("'s", "'")
    mark = scene.units[i].mark
    if not genitive and not (isinstance(mark, PartyMark) and mark.form == "adjective"):
        return False
    hostile = help_words().hostile
    return any(low in hostile for low in near if low.isalpha())


def _attacked(scene: Scene, at: int) -> bool:
    """ "the war of aggression against Ukraine": who stands behind "against" is the victim; "sanctions against Russia"."""
    words = help_words()
    deeds = words.hostile.difference(words.no_help)
    return any(u.low in deeds for u in scene.units[max(0, at - 4) : at])


def in_event_name(scene: Scene, i: int) -> bool:
    """Whether a party's name is part of an event's: "the Ukraine Recovery Conference", "the Rome summit"."""
    for k in range(i + 1, min(i + 5, len(scene.units))):
        unit = scene.units[k]
        if not unit.is_word:
            return False
        if unit.low in occasions().events:
            return True
        if not scene.words(k, k + 1)[:1].isupper():
            return False
    return False


def is_place(scene: Scene, i: int) -> bool:
    """Whether a party's name only says where: "signed in Seoul", "at Ramstein", "the Rome conference"."""
    if in_event_name(scene, i):
        return True
    mark = scene.units[i].mark
    if not isinstance(mark, PartyMark) or mark.form not in ("name", "capital", "city"):
        return False
    back = i - 2 if i > 1 and scene.units[i - 1].low == "the" else i - 1
    if back < 0 or scene.units[back].low not in ("in", "at", "near", "from", "outside"):
        return False
    if scene.units[back].low == "from":
        return mark.form != "name"
    return i + 1 >= len(scene.units) or scene.units[i + 1].low not in ("'s", "'")


def adversaries(story: Story) -> set[str]:
    """Return the codes that the story names as adversary often enough to lend them no side of help."""
    for_: dict[str, int] = {}
    against: dict[str, int] = {}
    for scene in story.scenes:
        for i, unit in enumerate(scene.units):
            if isinstance(unit.mark, PartyMark):
                side = against if is_hostile(scene, i) else for_
                for code in unit.mark.codes:
                    side[code] = side.get(code, 0) + 1
    attacks = help_words().attacks
    for scene in story.scenes:
        for clause in scene.clauses:
            if clause.verb.lemma in attacks and not clause.verb.passive:
                for i in clause.subject:
                    for actor in actors_of(scene, scene.units[i]):
                        against[actor.code] = against.get(actor.code, 0) + 1
    return {code for code, n in against.items() if 4 * n >= for_.get(code, 0)}


@dataclass(frozen=True, slots=True)
class Sides:
    """What a story as a whole tells of its parties: its adversaries, and how often each other one is named."""

    foes: frozenset[str]
    named: Counter[str]


def sides_of(story: Story) -> Sides:
    """Return the sides of a story; a name that only says where, or an adversary's, does not count as named."""
    named: Counter[str] = Counter()
    for scene in story.scenes:
        for i, unit in enumerate(scene.units):
            near = {u.low for u in scene.units[i + 1 : i + 7]}
            if (
                isinstance(unit.mark, PartyMark)
                and not unit.mark.inferred
                and not near & help_words().hostile
                and not is_place(scene, i)
            ):
                named.update(unit.mark.codes)
    return Sides(frozenset(adversaries(story)), named)
