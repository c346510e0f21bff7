"""Meetings: talks, visits and calls between named officials or parties."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Story
from pledgebook.claims.talks.frames import read_talks
from pledgebook.claims.talks.visits import read_visits


def read_meetings(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the meetings that a story tells of."""
    return [*read_talks(story), *read_visits(story)], []
