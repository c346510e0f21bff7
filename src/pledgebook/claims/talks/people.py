"""The persons and parties of a meeting, and how they are written into a claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import FIRST_PERSON, Actor, Scene, actors_of
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PartyMark, PersonMark
from pledgebook.reading.syntax import Unit

from .memory import NAMED, Attendee, Memory

_STOPS = frozenset(
    [
        "in",
        "at",
        "on",
        "about",
        "during",
        "where",
        "when",
        "who",
        "which",
        "that",
        "as",
        "ahead",
        "amid",
        "after",
        "before",
        "regarding",
        "over",
        "to",
        "how",
        "why",
        "whether",
        "against",
        "despite",
    ]
)
_JOINTS = frozenset({"", ",", "and", ", and", "&"})


def persons_of(scene: Scene, unit: Unit) -> list[PersonMark]:
    """Return the persons a unit names ("Ministers A and B" is one unit of two), also through a pronoun."""
    if isinstance(unit.mark, PersonMark):
        out: list[PersonMark] = []
        inside = [p for p in scene.layer.persons if p.form in NAMED and unit.span.holds(p.span)]
        for person in inside:
            if person.span == unit.mark.span or _joined(scene, person, [*out, unit.mark]):
                out.append(person)
        return out or [unit.mark]
    if unit.is_word:
        return [p for p in scene.layer.persons if p.form == "pronoun" and p.span == unit.span]
    return []


def _joined(scene: Scene, person: PersonMark, others: Sequence[PersonMark]) -> bool:
    """Whether only commas and "and" part a name from another of the same unit."""
    for other in others:
        first, second = sorted((person.span, other.span))
        if scene.layer.text[first.end : second.start].strip() in _JOINTS:
            return True
    return False


def person_of(scene: Scene, unit: Unit) -> PersonMark | None:
    """Return the (first) person a unit names, also through a pronoun."""
    return next(iter(persons_of(scene, unit)), None)


def is_group(unit: Unit) -> bool:
    """Whether a word stands for persons named before: "they", "the two leaders"."""
    return unit.is_word and (unit.low == "they" or grammar().is_in("group_nouns", unit.low))


def is_someone(scene: Scene, unit: Unit) -> bool:
    """Whether a unit is a person or an acting party (not a mere adjective or place)."""
    if person_of(scene, unit) is not None:
        return True
    if unit.is_word:
        return bool(actors_of(scene, unit)) or is_group(unit) or unit.low in ("i", "we")
    return isinstance(unit.mark, PartyMark) and unit.mark.form not in ("adjective", "city")


def listed(scene: Scene, start: int, end: int) -> list[int]:
    """Return the persons and parties enumerated from a unit on: "with A, B of C, and D"."""
    out: list[int] = []
    for i in range(start, end):
        unit = scene.units[i]
        if unit.kind == "person" or _acts(scene, i) or (unit.low == "them" and person_of(scene, unit)):
            out.append(i)
        elif (unit.low in _STOPS or unit.kind == "time") and (out or (unit.low != "to" and i > start + 2)):
            break
    return out


def _acts(scene: Scene, i: int) -> bool:
    """Whether a party stands for itself or for the delegates beside it: "Romania", "the Ukrainian and American teams"."""
    unit = scene.units[i]
    if unit.kind != "party":
        return False
    after = scene.units[i + 1] if i + 1 < len(scene.units) else None
    owns = after is not None and (after.low in ("'s", "'") or after.kind == "party")
    if is_someone(scene, unit) and not owns and not _modifies(scene, i):
        return True
    ahead = [u.low for u in scene.units[i + 1 : i + 6]]
    cut = next((n for n, low in enumerate(ahead) if low in _STOPS or low in (".", ";", "with")), len(ahead))
    return any(low in occasions().delegates for low in ahead[:cut])


def _modifies(scene: Scene, i: int) -> bool:
    """ "the Lisbon goals", "the Minsk agreements": a name that only modifies a noun."""
    after = scene.units[i + 1] if i + 1 < len(scene.units) else None
    mark = scene.units[i].mark
    if after is None or not after.is_word or not after.low.isalpha():
        return False
    if isinstance(mark, PartyMark) and mark.form == "body" and after.span.of(scene.layer.text)[:1].isupper():
        return False
    if any(form.form in ("past", "third") for form in grammar().verbs.get(after.low, ())):
        return False
    return not any(
        grammar().is_in(g, after.low)
        for g in ("prep", "conj", "subord", "rel", "adv", "aux_be", "aux_have", "future", "modal")
    )


def standing_for(scene: Scene, who: Sequence[int], memory: Memory | None = None) -> list[int]:
    """Widen delegates to the states they come from: "the foreign ministers of Germany and France" -> both states.

    "The Quad leaders" are those met before when the sentence of that meeting named the Quad.
    """
    out: list[int] = []
    for i in who:
        found = [i]
        if memory is not None and _are_known(scene, i, memory):
            out = [k for k in out if k != i - 1] + [i]
            continue
        if scene.units[i].low in occasions().delegates and i + 1 < len(scene.units):
            near = (
                listed(scene, i + 2, phrase_end(scene, i + 2))
                if scene.units[i + 1].low in ("of", "from")
                else []
            )
            found = near or _states_before(scene, i) or found
        found = [*found, *_led_by(scene, found[-1])]
        out += [k for k in found if k not in out]
    return out


def _led_by(scene: Scene, i: int) -> list[int]:
    """ "The Ukrainian delegation led by X": the person at the head of a party's delegation."""
    for k in range(i + 1, min(len(scene.units) - 2, i + 5)):
        if scene.units[k].low in ("led", "headed") and scene.units[k + 1].low == "by":
            return [n for n in range(k + 2, min(len(scene.units), k + 4)) if scene.units[n].kind == "person"][
                :1
            ]
        if not (scene.units[k].is_word or scene.units[k].low == ","):
            break
    return []


def _are_known(scene: Scene, i: int, memory: Memory) -> bool:
    before = scene.units[i - 1] if i else None
    if before is None or before.kind != "party" or not is_group(scene.units[i]):
        return False
    codes = {a.code for a in actors_of(scene, before)}
    return (
        bool(memory.people)
        and len(codes) == 1
        and codes <= memory.named
        and not codes & {a.code for a in memory.actors}
    )


def phrase_end(scene: Scene, start: int) -> int:
    """Return where an enumeration of parties and persons ends: the first unit that is no part of it."""
    end = start
    while end < len(scene.units) and (
        scene.units[end].kind in ("party", "person", "quantity")
        or scene.units[end].low in (",", "and", "the", "&", "three", "two", "both")
    ):
        end += 1
    return end


def _states_before(scene: Scene, i: int) -> list[int]:
    """ "the Polish and Czech foreign ministers": the adjectives before the noun."""
    found: list[int] = []
    for k in range(i - 1, max(-1, i - 8), -1):
        unit = scene.units[k]
        if unit.kind == "party":
            found.insert(0, k)
        elif not (unit.low in (",", "and") or (unit.is_word and found == [] and unit.low.isalpha())):
            break
    return found


def put_people(
    draft: Draft,
    scene: Scene,
    who: Sequence[int],
    memory: Memory,
    extra: Iterable[Actor] = (),
    *,
    joining: bool = False,
    speaker: Unit | None = None,
) -> None:
    """Write participants (names) and parties (codes) of a meeting.

    `joining` adds to those who met before; `speaker` is a word of an address whose author takes part.
    """
    people: list[Attendee] = list(memory.people) if joining else []
    actors: list[Actor] = list(memory.actors) if joining else []
    units = [scene.units[i] for i in standing_for(scene, who, memory)]
    for unit in [speaker, *units] if speaker is not None else units:
        some, codes = _speaker(unit, memory) if unit is speaker else _behind(scene, unit, memory)
        people += [p for p in some if p.last not in {x.last for x in people}]
        actors += [a for a in codes if a.code not in {x.code for x in actors}]
    actors += [a for a in extra if a.code not in {x.code for x in actors}]
    if len(people) + len(actors) > 1 and draft.layer.where != "title":
        memory.keep(people, actors, scene)
    draft.put_from(
        "participants", [(p.name, p.layer, p.spans) for p in people], inferred=any(p.inferred for p in people)
    )
    draft.put_actors("parties", actors)


def _speaker(unit: Unit, memory: Memory) -> tuple[list[Attendee], list[Actor]]:
    """The author of an address, or the state he speaks for."""
    author = memory.author()
    if author is None:
        return [], memory.home(unit)
    return [author], [Actor(a.code, unit.span, inferred=True) for a, _ in memory.story.authors[:1]]


def _behind(scene: Scene, unit: Unit, memory: Memory) -> tuple[list[Attendee], list[Actor]]:
    """The persons and parties a unit stands for."""
    if memory.people and (
        is_group(unit) or unit.low == "their" or (unit.low == "we" and memory.author() is None)
    ):
        people = [Attendee(p.name, p.layer, p.spans, inferred=True) for p in memory.people]
        return people, [Actor(a.code, unit.span, inferred=True) for a in memory.actors]
    if unit.is_word and unit.low in FIRST_PERSON and not unit.quoted:
        return _speaker(unit, memory)
    people = [a for p in persons_of(scene, unit) if (a := _attendee(scene, unit, p)) is not None]
    actors = actors_of(scene, unit)
    for person in persons_of(scene, unit):
        if person.party and person.party not in {a.code for a in actors}:
            ground = person.party_span or person.span
            actors.append(Actor(person.party, ground, inferred=person.party_span is None))
    return people, actors


def attendees_of(scene: Scene) -> list[tuple[Attendee, Actor]]:
    """Return the persons a sentence names, with the party of each; one without a party leaves none."""
    out: list[tuple[Attendee, Actor]] = []
    for unit in scene.units:
        if unit.kind != "person" or unit.quoted:
            continue
        people, actors = [p for p in persons_of(scene, unit) if p.name], actors_of(scene, unit)
        found = _attendee(scene, unit, people[0]) if len(people) == 1 else None
        if found is None or not actors:
            return []
        out.append((found, actors[0]))
    return out


def _as_seen(name: str, scene: Scene, person: PersonMark) -> str:
    """ "BIDEN" of a transcript's margin is written as the sentence writes it."""
    seen = " ".join(person.span.of(scene.layer.text).split()[-len(name.split()) :])
    return seen if name.isupper() and seen.lower() == name.lower() else name


def _attendee(scene: Scene, unit: Unit, person: PersonMark) -> Attendee | None:
    if not person.name:
        return None
    if person.form in NAMED:
        return Attendee(_as_seen(person.name, scene, person), scene.layer, (person.span,))
    named = next((p.span for p in scene.layer.persons if p.entity == person.entity and p.form in NAMED), None)
    return None if named is None else Attendee(person.name, scene.layer, (unit.span, named), inferred=True)


def enough(draft: Draft) -> bool:
    """A meeting needs two sides: two persons, two parties, or a person and another party."""
    return len(draft.values.get("participants", [])) >= 2 or len(draft.values.get("parties", [])) >= 2
