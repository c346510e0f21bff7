"""What a text's talks lend to each other: who met last, where, and who says "I"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pledgebook.claims.scene import FIRST_PERSON, Actor, Scene, Story, actors_of
from pledgebook.claims.sides import is_hostile, sides_of
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import Layer, PartyMark
from pledgebook.reading.syntax import Unit
from pledgebook.terms.span import Span

from .authors import sole_author

NAMED = ("full", "surname")
_OFTEN = 2
_HAIL = 5
_OWN = 2


_NEAR_US = 3


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
        found = sole_author(self.story)
        if found is None:
            return None
        actor, layer = found
        for person in layer.persons:
            if person.name and person.form in NAMED and person.span.overlaps(actor.span):
                return Attendee(person.name, layer, (person.span,), inferred=True)
        return None

    def is_address(self) -> bool:
        """Whether the text is one person's own words: by the author its title names, or with a hail to his state."""
        return self.author() is not None or bool(_hailed(self.story))

    def home(self, unit: Unit) -> list[Actor]:
        """The state whose official says "I" in an address that does not name him: the one it speaks of by far most."""
        if self.story.authors:
            return []
        if self.state is None:
            self.state = _hailed(self.story) or _home(self.story)
        return [Actor(self.state, unit.span, inferred=True)] if self.state else []


def _hailed(story: Story) -> str:
    """The state that an address hails ("Glory to Ukraine!", "God bless America"), else ""."""
    for scene in reversed(story.body):
        words = [u.low for u in scene.units[:_HAIL]]
        for k in range(1, len(words)):
            mark = scene.units[k].mark
            if isinstance(mark, PartyMark) and " ".join(words[:k]) in occasions().hails:
                return mark.codes[0]
    return _own_people(story)


def _own_people(story: Story) -> str:
    """The state whose people an address greets as its own in its first words: "Ukrainians!", "Free people of Ukraine!"."""
    for scene in story.body[:1]:
        low = [u.low for u in scene.units]
        parties = [u.mark for u in scene.units if isinstance(u.mark, PartyMark)]
        if len(low) > _HAIL + 2 or low[-1:] != ["!"] or len(parties) != 1 or len(parties[0].codes) != 1:
            continue
        people = parties[0].form == "demonym" and len(low) == _OWN
        if people or ("people of" in " ".join(low) and low[0] != "dear"):
            return parties[0].codes[0]
    return ""


def _home(story: Story) -> str:
    """The party that a story names at least twice as often as any other and never as an adversary, else ""."""
    foes: set[str] = set()
    for scene in story.scenes:
        for i, unit in enumerate(scene.units):
            if isinstance(unit.mark, PartyMark) and is_hostile(scene, i):
                foes.update(unit.mark.codes)
    counted = [(n, code) for code, n in sides_of(story).named.most_common() if code not in foes]
    first, second = [*counted[:2], (0, ""), (0, "")][:2]
    far = first[0] > _OFTEN and first[0] >= 2 * second[0]
    return first[1] if far and _called_ours(story, first[1]) else ""


def _called_ours(story: Story, code: str) -> bool:
    """Whether the text calls a state its own ("our Ukraine", "Dear Ukrainians!"): a foe may be spoken of as often."""
    for n, scene in enumerate(story.body):
        greets = n == 0 and scene.units[-1].low == "!"
        for i, unit in enumerate(scene.units):
            near = [u.low for u in scene.units[max(0, i - _NEAR_US) : i]]
            if (
                isinstance(unit.mark, PartyMark)
                and code in unit.mark.codes
                and (greets or FIRST_PERSON & set(near))
            ):
                return True
    return False
