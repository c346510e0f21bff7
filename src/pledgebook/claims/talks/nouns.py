"""Talks told of by a noun: "during his call with B, A ...", "a meeting between A and B took place", "talks of A and B"."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.occasions import Occasions
from pledgebook.reading.syntax import Clause

from .delegates import is_alone, is_of_members
from .memory import Memory
from .modes import put_mode
from .noun_stages import clause_at, holds, stage_of
from .pairs import theirs
from .people import enough, is_group, is_someone, listed, person_of, phrase_end, put_people
from .sides import Place, days_of, first_place, list_before, place_of, subject_of

_NEAR = 7
_BETWEEN = frozenset({"in", "at", "on", "and", "the", "today", "phone", "place", "here"})
_DURING = frozenset({"during", "at", "in", "on"})
_OWN = frozenset({"his", "her", "their", "our", "my"})


def by_nouns(story: Story, scene: Scene, words: Occasions, memory: Memory) -> list[Draft]:
    """Return the talks that nouns of a sentence tell of, each with both its sides and a stage that is told."""
    drafts: list[Draft] = []
    for i, unit in enumerate(scene.units):
        if not unit.is_word or (unit.low not in words.meetings and unit.low != "work"):
            continue
        if words.meetings.get(unit.low) == "visit" or i in memory.taken or calls_for(scene, i):
            continue
        draft = _draft(story, scene, i, words, memory)
        if draft is not None:
            drafts.append(draft)
    return drafts


def calls_for(scene: Scene, i: int) -> bool:
    """ "calls for further sanctions", "a call on allies": an appeal, no talk by telephone."""
    after = scene.units[i + 1].low if i + 1 < len(scene.units) else ""
    dated = after == "on" and i + 2 < len(scene.units) and scene.units[i + 2].kind == "time"
    return scene.units[i].low in ("call", "calls") and after in ("for", "on", "to") and not dated


def _draft(story: Story, scene: Scene, i: int, words: Occasions, memory: Memory) -> Draft | None:
    who = _sides(scene, i, words) or theirs(story, scene, i, memory)
    members = is_of_members(scene, i)
    lone = len(who) == 1 and scene.units[i].low != "work" and not members
    told = stage_of(scene, i, words) if who else None
    if told is None and lone and i <= _NEAR and not scene.clauses and not scene.units[i].quoted:
        told = ("held", scene.units[i].span, False)
    if told is None:
        return None
    named = any(
        person_of(scene, scene.units[k]) or is_group(scene.units[k]) or scene.units[k].low == "their"
        for k in who
    )
    draft = begin("meeting", scene, "meeting/noun")
    put_people(
        draft, scene, who, memory, speaker=scene.units[i] if lone and not scene.units[i].quoted else None
    )
    if not (members and is_alone(draft.values.get("parties", []))) and (
        not enough(draft) or not (named or told[2])
    ):
        return None
    end = _end(scene, i)
    put_mode(draft, story, scene, range(max(0, i - 3), min(end, i + 4)), i, words)
    draft.put("stage", told[0], told[1])
    put_when(
        draft,
        scene,
        (
            days_of(scene, range(i, end), i),
            range(max(0, i - 4), i),
            days_of(scene, range(min(3, len(scene.units)))),
        ),
    )
    clause = clause_at(scene, i)
    place = place_of(scene, clause, i + 1, end) or _in_town(scene, clause, i)
    if place:
        draft.put("place", place[0], place[1])
    return draft


def _in_town(scene: Scene, clause: Clause | None, i: int) -> Place | None:
    """ "was in Ankara for talks with X": the place before the purpose."""
    if clause is None or clause.verb.lemma != "be" or scene.units[i - 1].low != "for":
        return None
    return first_place(scene, range(clause.verb.last + 1, i), frozenset({"in"}))


def _end(scene: Scene, i: int) -> int:
    clause = clause_at(scene, i)
    return clause.end if clause is not None and clause.end > i else len(scene.units)


def _teams(scene: Scene, i: int) -> list[int]:
    """ "The work of the Ukrainian and American teams in Jeddah": the states whose teams work together."""
    end = min(len(scene.units), i + 8)
    at = next(
        (k for k in range(i + 1, end) if scene.units[k].low in ("teams", "delegations", "negotiators")), None
    )
    if at is None or scene.units[i + 1].low != "of":
        return []
    return [k for k in range(i + 2, at) if scene.units[k].kind == "party"]


def _happens(scene: Scene, j: int, words: Occasions) -> bool:
    """Whether a unit is of the verb that says the talks took place."""
    return any(
        c.verb.first <= j <= c.verb.last and c.verb.lemma in words.talk_verbs["happening"]
        for c in scene.clauses
    )


def _sides(scene: Scene, i: int, words: Occasions) -> list[int]:
    """Both sides of the noun: those "between" names, or the one "with" names and whose meeting it is."""
    if scene.units[i].low == "work":
        return _teams(scene, i)
    for j in range(i + 1, min(len(scene.units), i + _NEAR)):
        unit = scene.units[j]
        if unit.low in ("between", "of", "among"):
            if unit.low == "of" and j > i + 1:
                return []
            if unit.low == "of" and is_of_members(scene, i):
                return [k for k in range(j + 1, j + 3) if scene.units[k].kind == "party"]
            if unit.low == "of" and (pair := _of_one(scene, j)):
                return pair
            found = listed(
                scene, j + 1, _stop(scene, j + 1) if unit.low != "of" else phrase_end(scene, j + 1)
            )
            return _two(scene, found) if len(found) > 1 else []
        if unit.low == "with":
            found = listed(scene, j + 1, _stop(scene, j + 1))
            owner = [k for k in _owner(scene, i) if k not in found] if found else []
            return [*owner, *found]
        if not (unit.kind in ("time", "party") or unit.low in _BETWEEN or _happens(scene, j, words)):
            break
    if i and holds(scene, i - 1, words):
        return list_before(scene, i - 1)
    return _both(scene, i) or _fronted(scene, i)


def _two(scene: Scene, found: list[int]) -> list[int]:
    """ "between A and B, C said": the list ends with the one after "and"."""
    joint = next((k for k in range(found[0], found[-1]) if scene.units[k].low == "and"), None)
    last = next((k for k in found if joint is not None and k > joint), found[-1])
    return [k for k in found if k <= last]


def _of_one(scene: Scene, j: int) -> list[int]:
    """ "the meeting of A with B": the one whose meeting it is, then those he meets."""
    end = phrase_end(scene, j + 1)
    host = listed(scene, j + 1, end)
    if len(host) != 1 or end >= len(scene.units) or scene.units[end].low != "with":
        return []
    found = listed(scene, end + 1, _stop(scene, end + 1))
    return [*host, *found] if found else []


def _fronted(scene: Scene, i: int) -> list[int]:
    """ "During the call on Saturday, A appealed to B": the two persons of the clause that follows."""
    if i > _NEAR or scene.units[0].low not in ("during", "in", "at"):
        return []
    comma = next(
        (k for k in range(i + 1, min(len(scene.units), i + _NEAR)) if scene.units[k].low == ","), None
    )
    after = [
        c for c in scene.clauses if comma is not None and c.verb.first > comma and c.verb.shape == "finite"
    ]
    if not after or any(scene.units[k].low == "with" for k in range(i, after[0].verb.first)):
        return []
    verb = after[0].verb
    people = [k for k in subject_of(scene, after[0]) if person_of(scene, scene.units[k])]
    at = verb.last + 1
    while at < len(scene.units) and (
        scene.units[at].low in ("to", "the", "his", "her") or scene.units[at].kind == "party"
    ):
        at += 1
    others = [at] if at < len(scene.units) and scene.units[at].kind == "person" else []
    return [*people, *others] if len(people) == 1 and others else []


def _both(scene: Scene, i: int) -> list[int]:
    """ "X thanked Y during a meeting in Kyiv": the persons that act and are acted on in the sentence's clause."""
    prep = next((k for k in range(i - 1, max(-1, i - 5), -1) if scene.units[k].low in _DURING), None)
    if prep is None or (i + 1 < len(scene.units) and scene.units[i + 1].low == "of"):
        return []
    for clause in reversed([c for c in scene.clauses if c.verb.last < prep and c.verb.shape == "finite"]):
        people = [k for k in subject_of(scene, clause) if person_of(scene, scene.units[k])]
        others = [
            k
            for k in range(clause.verb.last + 1, prep)
            if scene.units[k].kind == "person" and k not in people
        ]
        if people and len(people) + len(others) > 1 and not clause.relative:
            return [*people, *others]
    return []


def _stop(scene: Scene, start: int) -> int:
    """Where the list of a noun's sides ends: at the next verb."""
    verbs = [c.verb.first for c in scene.clauses if c.verb.first >= start]
    return verbs[0] if verbs else len(scene.units)


def _owner(scene: Scene, i: int) -> list[int]:
    """Whose meeting it is: "his call with", "Scholz's talks with", else the subject of the sentence's main clause."""
    for k in range(i - 1, max(-1, i - 5), -1):
        unit = scene.units[k]
        if unit.low in _OWN and (person_of(scene, unit) or unit.low in ("my", "our")):
            return [k]
        if unit.low in ("'s", "'") and k and is_someone(scene, scene.units[k - 1]):
            return [k - 1]
        if not unit.is_word or unit.low in ("in", "on", "of", "and"):
            break
    for clause in scene.clauses:
        if clause.verb.shape == "finite" and not clause.relative:
            subject = subject_of(scene, clause)
            if subject:
                return subject
    return []
