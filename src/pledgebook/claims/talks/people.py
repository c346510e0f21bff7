"""The persons and parties of a meeting, and how they are written into a claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Actor, Scene, actors_of
from pledgebook.lexicon.grammar import grammar
from pledgebook.reading.marks import PartyMark, PersonMark
from pledgebook.reading.syntax import Unit
from pledgebook.terms.span import Span

_STOPS = frozenset(
    {
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
    }
)


def person_of(scene: Scene, unit: Unit) -> PersonMark | None:
    """Return the person a unit names, also through a pronoun."""
    if isinstance(unit.mark, PersonMark):
        return unit.mark
    if unit.is_word:
        return next((p for p in scene.layer.persons if p.form == "pronoun" and p.span == unit.span), None)
    return None


def is_someone(scene: Scene, unit: Unit) -> bool:
    """Whether a unit is a person or an acting party (not a mere adjective or place)."""
    if person_of(scene, unit) is not None:
        return True
    if unit.is_word:
        return bool(actors_of(scene, unit))
    return isinstance(unit.mark, PartyMark) and unit.mark.form not in ("adjective", "city")


def listed(scene: Scene, start: int, end: int) -> list[int]:
    """Return the persons and parties enumerated from a unit on: "with A, B of C, and D"."""
    out: list[int] = []
    for i in range(start, end):
        unit = scene.units[i]
        if unit.kind == "person" or (
            unit.kind == "party" and is_someone(scene, unit) and not _modifies(scene, i)
        ):
            out.append(i)
        elif out and (unit.low in _STOPS or unit.kind == "time" or unit.low == "to"):
            break
    return out


def _modifies(scene: Scene, i: int) -> bool:
    """ "the Lisbon goals", "the Minsk agreements": a name that only modifies a noun."""
    after = scene.units[i + 1] if i + 1 < len(scene.units) else None
    return (
        after is not None
        and after.is_word
        and after.low.isalpha()
        and not any(
            grammar().is_in(g, after.low)
            for g in ("prep", "conj", "subord", "rel", "adv", "aux_be", "aux_have", "future", "modal")
        )
    )


def put_people(draft: Draft, scene: Scene, who: Sequence[int], extra: Iterable[Actor] = ()) -> None:
    """Write participants (names) and parties (codes) of a meeting."""
    persons: list[tuple[str, Span]] = []
    grounds: list[bool] = []
    actors: list[Actor] = []
    for i in who:
        unit = scene.units[i]
        person = person_of(scene, unit)
        if person and person.name and person.name.split()[-1] not in {n.split()[-1] for n, _ in persons}:
            span = person.span if person.form in ("full", "surname") else _named(scene, person)
            if span is not None:
                persons.append((person.name, span))
                grounds.append(person.form not in ("full", "surname"))
        actors += [a for a in actors_of(scene, unit) if a.code not in {x.code for x in actors}]
    actors += [a for a in extra if a.code not in {x.code for x in actors}]
    draft.put_list("participants", persons, inferred=any(grounds))
    draft.put_actors("parties", actors)


def _named(scene: Scene, person: PersonMark) -> Span | None:
    return next(
        (p.span for p in scene.layer.persons if p.entity == person.entity and p.form in ("full", "surname")),
        None,
    )


def enough(draft: Draft) -> bool:
    """A meeting needs two sides: two persons, two parties, or a person and another party."""
    return len(draft.values.get("participants", [])) >= 2 or len(draft.values.get("parties", [])) >= 2
