"""What a house grants without a bill being named: "the resources Congress provided", "Congress's appropriation of $13 billion"."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.help.phrases import find_phrases
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.laws import LawWords, law_words
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .houses import House
from .objects import tells_help
from .votes import is_open, put_amount, put_house, voter

_OBJECT = 9
_NEAR = 2
_OWNER = 4


def read_grant(story: Story, scene: Scene, houses: list[House]) -> Draft | None:
    """Return the granting of money, or of a request for it, by a house: told as done, or asked for."""
    words = law_words()
    if not houses or {u.low for u in scene.units} & words.off_topic or not _is_near_help(story, scene):
        return None
    for n in range(len(scene.clauses)):
        draft = _by_verb(scene, n, houses, words)
        if draft is not None and (draft.values["stage"] == "proposed" or _goes_abroad(story, scene)):
            return draft
    return next((d for i in range(len(scene.units)) if (d := _by_noun(scene, i, houses))), None)


def _is_near_help(story: Story, scene: Scene) -> bool:
    """Whether a sentence, one close to it or the title tells of help to somebody."""
    at = 0 if scene.layer.where == "title" else scene.number
    around = story.body[max(0, at - _NEAR) : at + _NEAR + 1]
    return any(tells_help(s) for s in (scene, *around, *story.title))


def _goes_abroad(story: Story, scene: Scene) -> bool:
    """Whether help told in a sentence, close to it or in the title goes to somebody named."""
    around = story.body[max(0, scene.number - _NEAR) : scene.number + _NEAR + 1]
    return any(phrase.recipients for s in (scene, *around, *story.title) for phrase in find_phrases(s))


def _by_verb(scene: Scene, n: int, houses: list[House], words: LawWords) -> Draft | None:
    clause = scene.clauses[n]
    if clause.verb.passive or clause.verb.negated:
        return None
    house, asked = voter(scene, n, houses, words)
    at = _granted(scene, clause, house, words) if house is not None else None
    if house is None or at is None:
        return None
    stage = _stage(scene, clause, house, at, asked=asked, words=words)
    if stage is None:
        return None
    ground = scene.span(clause.verb.first, clause.verb.last + 1)
    times = range(clause.verb.first, clause.end), range(clause.start, clause.verb.first)
    return _draft(scene, house, at, stage, ground, times)


def _granted(scene: Scene, clause: Clause, house: House, words: LawWords) -> int | None:
    """The money granted: the verb's object, or the noun that the house's own clause hangs on."""
    lemma = clause.verb.lemma
    nouns = words.sums if lemma in words.verbs["granting"] else words.requests
    if lemma not in words.verbs["granting"] | words.verbs["passing"] and lemma not in ("support", "heed"):
        return None
    for i in range(clause.verb.last + 1, min(len(scene.units), clause.verb.last + _OBJECT)):
        low = scene.units[i].low
        if low in nouns or (low in words.requests and scene.units[i].is_word):
            return i
        if low in ("to", "for", "with", "in", "on", ",", ";", "from", "that", "before"):
            break
    hung = nouns if lemma in words.verbs["granting"] else words.sums | words.motions
    before = [i for i in (house.start - 1, house.start - 2) if i >= 0]
    lead = {"the", "that", "which"}
    return next((i for i in before if scene.units[i].low in hung and _only(scene, i, house, lead)), None)


def _only(scene: Scene, i: int, house: House, lead: set[str]) -> bool:
    return {u.low for u in scene.units[i + 1 : house.start]} <= lead


def _stage(
    scene: Scene, clause: Clause, house: House, at: int, *, asked: bool, words: LawWords
) -> str | None:
    verb = clause.verb
    if asked or verb.modal or verb.tense == "future" or verb.shape == "infinitive":
        return "proposed"
    near = {u.low for u in scene.units[max(0, at - _OBJECT) : at + 2]}
    named = near & words.extra or verb.lemma in words.verbs["passing"] - words.verbs["granting"]
    if verb.shape != "finite" or is_open(scene, clause) or not named:
        return None
    if verb.tense != "past" and not verb.perfect:
        return None
    return "passed" if house.chamber else "approved"


def _by_noun(scene: Scene, i: int, houses: list[House]) -> Draft | None:
    """ "the Congress' supplemental appropriation of $13.6 billion on March 15": what a house has granted."""
    unit = scene.units[i]
    if not unit.is_word or unit.low not in ("appropriation", "appropriations"):
        return None
    house = next((h for h in houses if h.end <= i <= h.end + _OWNER and _owns(scene, h)), None)
    end = min(len(scene.units), i + _OBJECT)
    if house is None or not any(scene.units[k].kind == "money" for k in range(i, end)):
        return None
    draft = _draft(scene, house, i, "approved", unit.span, (range(i, end),))
    draft.values.pop("instrument", None)
    draft.evidence.pop("instrument", None)
    return draft


def _owns(scene: Scene, house: House) -> bool:
    said = house.span.of(scene.layer.text)
    return said.endswith(("'", "’", "'s", "’s")) or scene.units[house.end].low in ("'s", "'", "’s", "’")


def _draft(scene: Scene, house: House, at: int, stage: str, ground: Span, times: tuple[range, ...]) -> Draft:
    draft = begin("act", scene, "act/grant")
    draft.put_actors("actor", [house.actor])
    put_house(draft, scene, house)
    if scene.units[at].low in law_words().sums | law_words().requests:
        draft.put("instrument", "budget", scene.units[at].span)
    draft.put("stage", stage, ground)
    put_when(draft, scene, times)
    put_amount(draft, scene, at)
    return draft
