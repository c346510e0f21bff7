"""Whether a stretch of a sentence speaks of help between states or its politics."""

from __future__ import annotations

from pledgebook.claims.laws.objects import tells_help
from pledgebook.claims.scene import Scene, Story
from pledgebook.claims.sides import is_hostile
from pledgebook.lexicon.help import help_words
from pledgebook.lexicon.hopes import HopeWords, hope_words

Range = tuple[int, int]
_NEAR = 2
_HANDS = 6


def speaks_of_help(scene: Scene, stretch: Range | None = None) -> bool:
    """Whether the units of a stretch (default: the sentence) name help, arms for somebody, or support of a party."""
    start, end = stretch or (0, len(scene.units))
    words = hope_words()
    return any(_is_help(scene, i, words) for i in range(max(0, start), min(end, len(scene.units))))


def _is_help(scene: Scene, i: int, words: HopeWords) -> bool:
    unit = scene.units[i]
    if unit.kind == "item":
        return _changes_hands(scene, i, words)
    if not unit.is_word:
        return False
    before = scene.units[i - 1].low if i else ""
    if unit.low in words.arms:
        owned = i > 0 and scene.units[i - 1].kind == "party"
        return before not in words.unlike and (owned or _changes_hands(scene, i, words))
    if unit.low in words.help:
        return before not in words.unlike
    if unit.low not in words.weak or before in words.other:
        return False
    if unit.low in ("package", "packages") and _is_other(scene, i):
        return False
    return _has_company(scene, i, words) and not _is_dodge(scene, i, words)


def _changes_hands(scene: Scene, i: int, words: HopeWords) -> bool:
    """ "weapons delivered to Kyiv", "more ammunition": somebody gives, gets or needs them."""
    return any(u.low in words.transfer for u in scene.units[max(0, i - _HANDS) : i + _HANDS])


def _is_dodge(scene: Scene, i: int, words: HopeWords) -> bool:
    """ "help Russia bypass sanctions"."""
    return any(u.low in words.dodging for u in scene.units[i + 1 : i + 4])


def is_idle_money(story: Story, scene: Scene) -> bool:
    """Return whether a sentence speaks of money or a law only, and no help is told in it or beside it."""
    words = hope_words()
    named = [u.low for u in scene.units if u.is_word and u.low in words.help | words.weak | words.arms]
    return bool(named) and set(named) <= words.sums and not (tells_help(scene) or beside_help(story, scene))


def _is_other(scene: Scene, i: int) -> bool:
    near = {u.low for u in scene.units[max(0, i - 3) : i + 4]}
    return bool(near & help_words().no_help)


def _has_company(scene: Scene, i: int, words: HopeWords) -> bool:
    """ "support for Ukraine", "US help", "the right support", "help Ukraine": a weak word with whom or whose."""
    before = scene.units[i - 1] if i else None
    if before is not None and (before.kind == "party" or before.low in words.beside):
        return True
    for k in range(i + 1, min(i + 4, len(scene.units))):
        if scene.units[k].kind == "party" or scene.units[k].low in ("them", "us"):
            return not is_hostile(scene, k)
        if k == i + 1 and scene.units[k].low == "of" and scene.units[i].low in ("support", "help", "backing"):
            return True
        if scene.units[k].low not in ("for", "to", "from", "of", "the", "a", "with"):
            return False
    return False


def beside_help(story: Story, scene: Scene) -> bool:
    """Whether the sentence before or behind tells of help to somebody."""
    around = story.body[max(0, scene.number - 1) : scene.number + 2]
    return any(tells_help(s) and speaks_of_help(s) for s in around if s.number != scene.number)


def on_bill(story: Story, scene: Scene, stretch: Range) -> bool:
    """ "the vote", "sign-off for the bill", in the company of sentences on help."""
    low = {u.low for u in scene.units[stretch[0] : stretch[1]]}
    return bool(low & hope_words().bills) and beside_help(story, scene)


def is_inaction(story: Story, scene: Scene, condition: Range) -> bool:
    """ "if we don't act": those who help fail to, beside a sentence that tells of help."""
    words = hope_words()
    low = [u.low for u in scene.units[condition[0] : condition[1]]]
    if low[0] not in ("if", "unless") or not set(low[1:4]) & words.givers or not set(low) & words.failing:
        return False
    around = story.body[max(0, scene.number - _NEAR) : scene.number + _NEAR + 1]
    return any(tells_help(s) or speaks_of_help(s) for s in (*around, *story.title))
