"""The parliaments and chambers of a sentence: "Congress", "the Czech lower house", "lawmakers", a bare "Senate"."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.claims.scene import Actor, Scene, Story
from pledgebook.lexicon.laws import LawWords, law_words
from pledgebook.reading.marks import MoneyMark, PartyMark
from pledgebook.reading.syntax import Unit
from pledgebook.terms.span import Span

_USA = "USA"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A parliament or one chamber of it, at units `start`..`end` (half-open)."""

    start: int
    end: int
    actor: Actor
    chamber: bool
    span: Span


def find_houses(story: Story, scene: Scene) -> list[House]:
    """Return the houses a sentence names whose state is known, in its order."""
    words = law_words()
    found: list[House] = []
    for i, unit in enumerate(scene.units):
        if unit.kind not in ("word", "party"):
            continue
        if found and i < found[-1].end:
            continue
        house = _named(scene, unit, words) or _bare(story, scene, i, words)
        if house is not None:
            found.append(house)
    return found


def _named(scene: Scene, unit: Unit, words: LawWords) -> House | None:
    mark = unit.mark
    if not isinstance(mark, PartyMark) or len(mark.codes) != 1:
        return None
    said = unit.span.of(scene.layer.text).lower()
    if not said.endswith(words.houses) or said.endswith("white house"):
        return None
    actor = Actor(mark.codes[0], mark.span, inferred=mark.inferred)
    return _house(unit.index, unit.index + 1, actor, unit.span, said, words)


def _house(start: int, end: int, actor: Actor, span: Span, said: str, words: LawWords) -> House:
    chamber = said.endswith(words.chambers) or said.split(" of ", maxsplit=1)[0].endswith(words.chambers)
    return House(start=start, end=end, actor=actor, span=span, chamber=chamber)


def _bare(story: Story, scene: Scene, i: int, words: LawWords) -> House | None:
    """A house named without its state: "the Senate", "the House of Representatives", "lawmakers"."""
    unit = scene.units[i]
    text = scene.layer.text
    if not unit.is_word or (not text[unit.span.start].isupper() and unit.low not in words.deputies):
        return None
    if unit.low not in words.houses:
        return None
    end = _end(scene, i)
    said = scene.words(i, end).lower()
    if said not in words.houses or _other_house(scene, i, end):
        return None
    actor = _state(story, scene, i, said, words)
    return _house(i, end, actor, scene.span(i, end), said, words) if actor else None


def _end(scene: Scene, i: int) -> int:
    low = [u.low for u in scene.units[i : i + 3]]
    return i + 3 if low[1:] == ["of", "representatives"] else i + 1


def _other_house(scene: Scene, i: int, end: int) -> bool:
    """ "the White House", "House Republicans", "the House speaker": no vote of the chamber."""
    before = scene.units[i - 1].low if i else ""
    after = scene.units[end].low if end < len(scene.units) else ""
    return before in ("white", "opera", "chatham", "freedom") or after in (
        "speaker",
        "committee",
        "armed",
        "foreign",
    )


def _state(story: Story, scene: Scene, i: int, said: str, words: LawWords) -> Actor | None:
    """The state of a bare house: an adjective before it; of an American one, the United States where they are named."""
    before = scene.units[i - 1] if i else None
    if (
        before is not None
        and isinstance(before.mark, PartyMark)
        and before.mark.form in ("adjective", "name")
    ):
        return Actor(before.mark.codes[0], before.mark.span)
    after = scene.units[i + 1 : i + 5]
    inside = next((u for u in after if isinstance(u.mark, PartyMark) and u.mark.form == "body"), None)
    if said in words.deputies:
        if inside is not None and isinstance(inside.mark, PartyMark) and after[0].low in ("in", "of"):
            return Actor(inside.mark.codes[0], inside.span)
        return None
    if said not in words.american:
        return None
    span = scene.units[i].span
    dollars = any(isinstance(u.mark, MoneyMark) and u.mark.money.currency == "USD" for u in scene.units)
    if dollars or story.named[_USA] or any(p.party == _USA for p in story.page.body.persons):
        return Actor(_USA, span, inferred=True)
    return None
