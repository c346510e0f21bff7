"""Whether a text whose only claims would be quotations is off topic."""

from __future__ import annotations

from collections import Counter

from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import QuoteMark

from .scene import Scene, Story, quote_party

_MEETING = frozenset({"meet", "visit"})
# So many longer quotations by officials, in a text that names another party so often, are public affairs themselves.
_QUOTES = 3
_LONG = 5
_NAMED = 5


def is_public(story: Story) -> bool:
    """Whether a text tells of public affairs: it names an official and speaks of a talk or a public occasion.

    The guide keeps quotations only where a text also holds an aid, act, agreement, meeting, event or outlook. An
    occasion the kinds could not write down as a claim (its sides or its name are wanting) still puts a text on topic;
    one that is only spoken of in a quotation does not. Officials who speak at length about another state do.
    """
    officials = any(p.party for p in (*story.page.title.persons, *story.page.body.persons))
    return officials and (any(_tells_occasion(scene) for scene in story.scenes) or _speak_at_length(story))


def _tells_occasion(scene: Scene) -> bool:
    words = occasions()
    told = [u for u in scene.units if u.is_word and not u.quoted]
    named = any(u.low in words.events or u.low in words.meetings for u in told)
    met = any(c.verb.lemma in _MEETING and not scene.units[c.verb.head].quoted for c in scene.clauses)
    return named or met


def _speak_at_length(story: Story) -> bool:
    layer = story.page.body
    spoken = Counter(
        quote.speaker_party or quote_party(layer, quote) for quote in layer.quotes if _is_long(story, quote)
    )
    del spoken[None]
    others = [n for code, n in story.named.items() if code not in spoken]
    return spoken.total() >= _QUOTES and max(others, default=0) >= _NAMED


def _is_long(story: Story, quote: QuoteMark) -> bool:
    text = story.page.body.text
    return sum(len(piece.of(text).split()) for piece in quote.pieces) > _LONG
