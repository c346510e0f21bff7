"""Nouns of decision, promise, request and refusal: what they govern, and whose they are.

"Germany's decision to give", "the refusal of Seoul to supply", "in talks about the transfer of", "a bill to send".
"""

from __future__ import annotations

from pledgebook.claims.scene import Actor, Scene, actors_of
from pledgebook.lexicon.help import help_words
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause

from .phrase import HelpPhrase

_TOPIC = ("about", "on", "over", "regarding", "concerning", "for")


def noun_over(scene: Scene, clause: Clause) -> int | None:
    """Return the unit of the noun of a step of help that an infinitive or gerund hangs on, None when there is none."""
    before = clause.verb.first - 1
    if (
        clause.verb.shape == "gerund"
        and before > 0
        and scene.units[before].low in ("to", "of", "on", "in", "for")
    ):
        before -= 1
    if before < 0 or (clause.governor is not None and scene.clauses[clause.governor].verb.last == before):
        return None
    if _is_step(scene, before):
        return before
    back = _skip_party(scene, before)
    return back if back is not None and _is_step(scene, back) else None


def _is_step(scene: Scene, i: int) -> bool:
    if scene.units[i].low not in help_words().steps:
        return False
    return not (scene.units[i].low == "order" and i and scene.units[i - 1].low == "in")


def _skip_party(scene: Scene, i: int) -> int | None:
    """ "the decision of the German government to": the unit before "of" or "by" and its party."""
    if scene.units[i].kind not in ("party", "person"):
        return None
    back = i - 2 if i > 1 and scene.units[i - 1].low == "the" else i - 1
    return back - 1 if back > 0 and scene.units[back].low in ("of", "by", "from") else None


def owners_of(scene: Scene, i: int) -> list[Actor]:
    """Return whose noun unit `i` is: "Germany's decision", "the German decision", "the decision of Berlin"."""
    for k in range(i - 1, max(-1, i - 5), -1):
        unit = scene.units[k]
        if unit.kind in ("party", "person"):
            genitive = scene.units[k + 1].low in ("'s", "'")
            adjective = isinstance(unit.mark, PartyMark) and unit.mark.form == "adjective"
            return actors_of(scene, unit) if genitive or adjective else []
        if unit.low in ("its", "their", "our", "his", "her"):
            return []
        if not (unit.is_word or unit.kind in ("money", "time", "quantity", "ordinal")) or unit.low == "to":
            return []
    if i + 2 < len(scene.units) and scene.units[i + 1].low in ("of", "by"):
        j = i + 3 if scene.units[i + 2].low == "the" and i + 3 < len(scene.units) else i + 2
        if scene.units[j].kind in ("party", "person"):
            return actors_of(scene, scene.units[j])
    return []


def topic_step(scene: Scene, phrase: HelpPhrase) -> int | None:
    """ "in talks about the transfer of tanks", "the plan for": the noun of a step whose topic the phrase is."""
    at = phrase.start - 1
    named = bool(phrase.ordinals and phrase.packages)
    if at > 0 and named and scene.units[at].low == "," and _is_step(scene, at - 1):
        return at - 1
    if at < 1 or scene.units[at].low not in _TOPIC or not _is_step(scene, at - 1):
        return None
    return at - 1


def is_instrument_to(scene: Scene, clause: Clause) -> bool:
    """ "a bill to send", "a law allowing": whether an infinitive hangs on the name of an act."""
    before = clause.verb.first - 1
    return (
        before >= 0
        and clause.verb.shape in ("infinitive", "gerund")
        and scene.units[before].low in occasions().instruments
    )
