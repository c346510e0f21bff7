"""The persons and parties of a meeting, and how they are written into a claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.claims.sides import is_hostile, sides_of
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import Layer, PartyMark, PersonMark
from pledgebook.reading.syntax import Unit
from pledgebook.terms.span import Span

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
_OFTEN = 2
_FIRST = frozenset({"i", "we", "my", "our"})
_NAMED = ("full", "surname")


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person of a meeting: his name and the words of a layer it rests on."""

    name: str
    layer: Layer
    spans: tuple[Span, ...]
    inferred: bool = False

    @property
    def last(self) -> str:
        """The last word of the name, lower case."""
        return self.name.split()[-1].lower()


@dataclass(slots=True)
class Memory:
    """Who met last in a layer: whom "they" and "the two leaders" name; and who says "I" in the text."""

    story: Story
    people: list[Attendee] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    named: frozenset[str] = frozenset()
    place: Span | None = None
    state: str | None = None
    taken: set[int] = field(default_factory=set)

    def keep(self, people: Sequence[Attendee], actors: Sequence[Actor], scene: Scene) -> None:
        """Remember a meeting of several persons, and which parties its sentence names."""
        known = {p.last for p in self.people}
        if {p.last for p in people} < known:
            return
        if len(people) > 1 or (people and len(actors) > 1):
            self.people, self.actors = list(people), list(actors)
            self.named = frozenset(
                c for u in scene.units if u.kind == "party" for a in actors_of(scene, u) for c in [a.code]
            )

    def author(self) -> Attendee | None:
        """The person an official's statement is by, as its title names him; None in a transcript of several voices."""
        if len(self.story.authors) > 1:
            return None
        for actor, layer in self.story.authors:
            for person in layer.persons:
                if person.name and person.form in _NAMED and person.span.overlaps(actor.span):
                    return Attendee(person.name, layer, (person.span,), inferred=True)
        return None

    def home(self, unit: Unit) -> list[Actor]:
        """The state whose official says "I" in an address that does not name him: the one it speaks of by far most."""
        if self.story.authors:
            return []
        if self.state is None:
            self.state = _home(self.story)
        return [Actor(self.state, unit.span, inferred=True)] if self.state else []


def _home(story: Story) -> str:
    """The party that a story names at least twice as often as any other and never as an adversary, else ""."""
    foes: set[str] = set()
    for scene in story.scenes:
        for i, unit in enumerate(scene.units):
            if isinstance(unit.mark, PartyMark) and is_hostile(scene, i):
                foes.update(unit.mark.codes)
    counted = [(n, code) for code, n in sides_of(story).named.most_common() if code not in foes]
    first, second = [*counted[:2], (0, ""), (0, "")][:2]
    return first[1] if first[0] > _OFTEN and first[0] >= 2 * second[0] else ""


def persons_of(scene: Scene, unit: Unit) -> list[PersonMark]:
    """Return the persons a unit names ("Ministers A and B" is one unit of two), also through a pronoun."""
    if isinstance(unit.mark, PersonMark):
        out: list[PersonMark] = []
        inside = [p for p in scene.layer.persons if p.form in _NAMED and unit.span.holds(p.span)]
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
    return [author], [Actor(a.code, unit.span, inferred=True) for a, _ in memory.story.authors]


def _behind(scene: Scene, unit: Unit, memory: Memory) -> tuple[list[Attendee], list[Actor]]:
    """The persons and parties a unit stands for."""
    if memory.people and (is_group(unit) or (unit.low == "we" and memory.author() is None)):
        people = [Attendee(p.name, p.layer, p.spans, inferred=True) for p in memory.people]
        return people, [Actor(a.code, unit.span, inferred=True) for a in memory.actors]
    if unit.is_word and unit.low in _FIRST and not unit.quoted:
        return _speaker(unit, memory)
    people = [a for p in persons_of(scene, unit) if (a := _attendee(scene, unit, p)) is not None]
    actors = actors_of(scene, unit)
    for person in persons_of(scene, unit):
        if person.party and person.party not in {a.code for a in actors}:
            ground = person.party_span or person.span
            actors.append(Actor(person.party, ground, inferred=person.party_span is None))
    return people, actors


def _attendee(scene: Scene, unit: Unit, person: PersonMark) -> Attendee | None:
    if not person.name:
        return None
    if person.form in _NAMED:
        return Attendee(person.name, scene.layer, (person.span,))
    named = next(
        (p.span for p in scene.layer.persons if p.entity == person.entity and p.form in _NAMED), None
    )
    return None if named is None else Attendee(person.name, scene.layer, (unit.span, named), inferred=True)


def enough(draft: Draft) -> bool:
    """A meeting needs two sides: two persons, two parties, or a person and another party."""
    return len(draft.values.get("participants", [])) >= 2 or len(draft.values.get("parties", [])) >= 2
