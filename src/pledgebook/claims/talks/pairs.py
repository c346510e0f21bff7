"""Whose meeting "their meeting" is: those who met before, or the two whom the sentence before names."""

from __future__ import annotations

from pledgebook.claims.scene import Scene, Story

from .memory import Attendee, Memory
from .people import attendees_of

_TWO = 2


def theirs(story: Story, scene: Scene, i: int, memory: Memory) -> list[int]:
    """Return the word "their" before a noun of talks when it is known who they are, else []."""
    at = next((k for k in range(i - 1, max(-1, i - 4), -1) if scene.units[k].low == "their"), None)
    if at is None or scene.layer.where == "title":
        return []
    if not memory.people:
        _recall(story, scene, memory)
    return [at] if memory.people else []


def _recall(story: Story, scene: Scene, memory: Memory) -> None:
    """Take the two persons of different parties whom this sentence or the one before names alone."""
    for number in (scene.number, scene.number - 1):
        if not 0 <= number < len(story.body):
            continue
        found = attendees_of(story.body[number])
        people: dict[str, Attendee] = {person.last: person for person, _ in found}
        actors = {actor.code: actor for _, actor in found}
        if len(people) == _TWO == len(actors):
            memory.people, memory.actors = list(people.values()), list(actors.values())
            return
