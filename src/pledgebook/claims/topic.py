"""Whether a text whose only claims would be quotations is off topic."""

from __future__ import annotations

from pledgebook.lexicon.occasions import occasions

from .scene import Scene, Story

_MEETING = frozenset({"meet", "visit"})


def is_public(story: Story) -> bool:
    """Whether a text tells of public affairs: it names an official and speaks of a talk or a public occasion.

    The guide keeps quotations only where a text also holds an aid, act, agreement, meeting, event or outlook. An
    occasion the kinds could not write down as a claim (its sides or its name are wanting) still puts a text on topic;
    one that is only spoken of in a quotation does not.
    """
    officials = any(p.party for p in (*story.page.title.persons, *story.page.body.persons))
    return officials and any(_tells_occasion(scene) for scene in story.scenes)


def _tells_occasion(scene: Scene) -> bool:
    words = occasions()
    told = [u for u in scene.units if u.is_word and not u.quoted]
    named = any(u.low in words.events or u.low in words.meetings for u in told)
    met = any(c.verb.lemma in _MEETING and not scene.units[c.verb.head].quoted for c in scene.clauses)
    return named or met
