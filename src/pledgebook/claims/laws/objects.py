"""What an act does its deed to: a bill, law or decree by name, or a package of help that a house votes on."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.claims.help.phrases import find_phrases
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.laws import LawWords, law_words
from pledgebook.lexicon.occasions import occasions
from pledgebook.terms.span import Span

_REACH = 9
_NEAR = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What is voted on, signed or asked for. `instrument` is None where a name may be a bill's or a budget's, or only a package is `named`."""

    at: int
    instrument: str | None
    span: Span
    named: bool = True


def find_bill(story: Story, scene: Scene, start: int, end: int) -> Bill | None:
    """Return the first act, else the first package of help, that the units `start`..`end` name."""
    words = law_words()
    for i in range(max(0, start), min(end, len(scene.units))):
        unit = scene.units[i]
        if unit.is_word and unit.low in occasions().instruments and not is_basis(scene, i):
            if is_on_help(story, scene, i):
                loose = unit.low.startswith("measure")
                kind = None if loose else _instrument(scene, i, words)
                return Bill(at=i, instrument=kind, span=unit.span, named=not loose)
            return None
    return _package(scene, start, end, words)


def _instrument(scene: Scene, i: int, words: LawWords) -> str | None:
    """The instrument a noun names; "the supplemental funding" may be a bill or a budget."""
    low, after = scene.units[i].low, scene.units[i + 1 : i + 3]
    if low in ("supplemental", "supplementary") and after:
        follow = next(
            (occasions().instruments[u.low] for u in after if u.low in occasions().instruments), None
        )
        if follow or any(u.low in words.motions or u.low == "request" for u in after):
            return "budget" if follow == "budget" or after[-1].low == "request" else follow
    return occasions().instruments[low]


def _package(scene: Scene, start: int, end: int, words: LawWords) -> Bill | None:
    for phrase in find_phrases(scene):
        told = (*phrase.heads, *phrase.money, *phrase.items, *phrase.packages)
        if not any(start <= k < end for k in told) or phrase.start >= end or phrase.is_other_package(scene):
            continue
        if any(u.low in words.aside for u in scene.units[max(0, start) : phrase.start]):
            return None
        if {u.low for u in scene.units[max(0, phrase.start - 4) : phrase.end + 4]} & words.off_topic:
            return None
        motion = any(u.low in words.motions for u in scene.units[phrase.start : phrase.end])
        if phrase.money or phrase.packages or (phrase.strong and phrase.heads) or motion or phrase.items:
            return Bill(
                at=max(start, phrase.start),
                instrument=None,
                span=scene.span(phrase.start, phrase.end),
                named=False,
            )
    return None


def is_basis(scene: Scene, i: int) -> bool:
    """ "under the Foreign Assistance Act", "any provision of law": an authority named, not an act told."""
    before = [u.low for u in scene.units[max(0, i - 7) : i]]
    if scene.units[i].low in ("act", "acts"):
        return scene.units[i].span.of(scene.layer.text) != "Act" or bool({"under", "section"} & set(before))
    if scene.units[i].low in ("law", "laws") and [u.low for u in scene.units[i + 1 : i + 2]] == ["of"]:
        return True
    return "under" in before[-2:] or (before[-1:] == ["of"] and scene.units[i].low in ("law", "laws"))


def is_on_help(story: Story, scene: Scene, i: int) -> bool:
    """Whether the act named at unit `i` is one on help: its own words, or its sentence's, or the story's say so."""
    words = law_words()
    low = {u.low for u in scene.units if u.is_word}
    near = {u.low for u in scene.units[max(0, i - _REACH) : i + _REACH]}
    if near & words.off_topic:
        return False
    if tells_help(scene) or sum_for(scene) or _says_help(scene, i):
        return True
    if not low & words.topics and "legislation" not in low:
        return False
    titled = scene.layer.where == "title"
    at = 0 if titled else scene.number
    around = story.body[max(0, at - _NEAR) : at + _NEAR + 1 + 2 * titled]
    return any(tells_help(s) for s in (*around, *story.title))


def _says_help(scene: Scene, i: int) -> bool:
    """ "the Lend-Lease Act", "a foreign aid bill", "a resolution in support of Ukraine": the name itself says so."""
    named = {u.low for u in scene.units[max(0, i - 3) : i]}
    after = [u.low for u in scene.units[i + 1 : i + 4]]
    party = any(u.kind == "party" for u in scene.units[i + 2 : i + 6])
    return bool(named & {"aid", "assistance", "lend-lease"}) or (
        party and after[:2] in (["in", "support"], ["supporting", "the"])
    )


def sum_for(scene: Scene) -> bool:
    """ "a 50 billion euro facility for Ukraine": a sum with the party it is for."""
    for i, unit in enumerate(scene.units):
        if unit.kind != "money":
            continue
        for k in range(i + 1, min(i + 8, len(scene.units) - 1)):
            if scene.units[k].low in ("for", "to") and scene.units[k + 1].kind == "party":
                return True
    return False


def tells_help(scene: Scene) -> bool:
    """Whether a sentence tells of help to somebody: a sum, a named kind of help, a giving of items."""
    return any(
        (p.money and (p.strong or p.recipients or p.packages))
        or p.strong
        or any(step == "give" for step, _ in p.steps)
        or (p.concrete and p.recipients)
        for p in find_phrases(scene)
    )
