"""Who says "I" in an official's statement, as its title names him."""

from __future__ import annotations

from pledgebook.claims.scene import Actor, Story
from pledgebook.reading.marks import Layer

_JOINTS = (" and ", ", ", " & ")
_PARTED = (" on ", " after ", " before ", " call", " with ", " regarding ", " following ")


def sole_author(story: Story) -> tuple[Actor, Layer] | None:
    """Return the one author a title names; None where it names several who speak together, as in a transcript.

    "Statement by President A on the Call with President B" is by A alone: what parts the two is a topic.
    """
    if not story.authors:
        return None
    (first, layer), *others = story.authors
    for other, where in others:
        between = where.text[first.span.end : other.span.start].lower()
        if where is not layer or not any(word in f"{between} " for word in _PARTED):
            return None
    return first, layer
