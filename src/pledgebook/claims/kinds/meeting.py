"""Meetings: talks, visits and calls between named officials or parties."""

from __future__ import annotations

from datetime import date

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft
from pledgebook.claims.scene import Story
from pledgebook.claims.talks.frames import read_talks
from pledgebook.claims.talks.visits import read_visits
from pledgebook.lexicon.occasions import occasions


def read_meetings(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the meetings that a story tells of."""
    drafts = [*read_talks(story), *read_visits(story)]
    for draft in drafts:
        _put_nowhere(draft)
    published = story.page.document.published
    if published is not None:
        for draft in drafts:
            _put_off(draft, published)
    return drafts, []


def _put_nowhere(draft: Draft) -> None:
    """A call has no place: "spoke by phone and agreed to meet in Budapest" places another occasion."""
    if draft.values.get("mode") in ("call", "video") and "place" in draft.values:
        for cells in (draft.values, draft.evidence):
            cells.pop("place")
        draft.inferred.discard("place")


def _put_off(draft: Draft, published: date) -> None:
    """What is dated after the day of the text is still to come ("are meeting next week").

    Unless its verb or preposition is of the past: then the day is another's ("discussed the election of next week").
    """
    first = str(draft.values.get("on", "")).split("/", maxsplit=1)[0]
    if not first or draft.values["stage"] != "held" or first <= published.isoformat()[: len(first)]:
        return
    words = occasions().aside if draft.rule == "meeting/noun" else occasions().past_talks
    if any(e.quote.lower() in words or e.quote.lower().endswith("ed") for e in draft.evidence["stage"]):
        for cells in (draft.values, draft.evidence):
            cells.pop("on")
        draft.inferred.discard("on")
    else:
        draft.values["stage"] = "planned"
