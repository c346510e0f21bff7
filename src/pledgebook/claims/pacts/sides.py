"""The sides of an agreement around its noun: parties before the verb and behind it, pairs with a hyphen, companies."""

from __future__ import annotations

from collections.abc import Iterable

from pledgebook.claims.scene import Actor, Scene, actors_of
from pledgebook.claims.sides import is_hostile
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import occasions
from pledgebook.lexicon.pacts import pact_words
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause

_LONGEST = 4


def parties(scene: Scene, indexes: Iterable[int]) -> list[Actor]:
    """Return the parties of some units once each, without places, adversaries and names inside a name of a treaty."""
    out: list[Actor] = []
    for i in indexes:
        unit = scene.units[i]
        if unit.kind == "party" and (_is_where(scene, i) or _names_treaty(scene, i)):
            continue
        if _are_many(scene, i):
            out += [Actor("PARTNERS", unit.span)] if "PARTNERS" not in {x.code for x in out} else []
        if _is_the_two(scene, i):
            out += [a for a in scene.group if a.code not in {x.code for x in out}]
        if not is_hostile(scene, i):
            out += [a for a in actors_of(scene, unit) if a.code not in {x.code for x in out}]
    return out


def _are_many(scene: Scene, i: int) -> bool:
    """ "Twenty-five additional countries": a number of states that are not named."""
    if scene.units[i].kind not in ("quantity", "number") or scene.words(i, i + 1).lower() in ("two", "2"):
        return False
    near = [u.low for u in scene.units[i + 1 : i + 3]]
    return bool(pact_words().states & set(near)) and "of" not in near


def _is_where(scene: Scene, i: int) -> bool:
    if i > 1 and scene.units[i - 1].low in ("and", ",") and scene.units[i - 2].kind == "party":
        return _is_where(scene, i - 2)
    return bool(i) and scene.units[i - 1].low in ("in", "at")


def _is_the_two(scene: Scene, i: int) -> bool:
    """ "The two released a pact": the two sides named before."""
    lead = i > 0 and scene.units[i - 1].low == "the"
    return lead and scene.words(i, i + 1).lower() == "two" and len(scene.group) == len("ab")


def _names_treaty(scene: Scene, i: int) -> bool:
    """ "the Treaty of Versailles", "the Paris Agreement", "the Budapest Memorandum": a city in a name is no side."""
    mark = scene.units[i].mark
    if not isinstance(mark, PartyMark) or mark.form not in ("city", "capital"):
        return False
    if i > 1 and scene.units[i - 1].low == "of" and scene.units[i - 2].low in ("treaty", "peace", "protocol"):
        return True
    after = scene.words(i + 1, i + 2) if i + 1 < len(scene.units) else ""
    return after[:1].isupper() and after.lower() in (
        "agreement",
        "agreements",
        "memorandum",
        "treaty",
        "protocol",
        "convention",
        "accords",
        "pact",
        "document",
    )


def companies(scene: Scene, clause: Clause, at: int) -> list[Actor]:
    """Firms as sides: "Rheinmetall and …" before the verb, "with Baykar" behind the noun; codes are names in capitals."""
    out = []
    first = None if clause.verb.passive else _firm(scene, clause.start, clause.verb.first)
    if first is not None:
        out.append(first)
    for i in range(clause.verb.last + 1, min(len(scene.units) - 1, at + 12)):
        if scene.units[i].low == "with" and (other := _firm(scene, i + 1, i + 7)):
            out.append(other)
            break
    return out


def _firm(scene: Scene, start: int, end: int) -> Actor | None:
    """The first run of capitalised words that is no party, person or common word of the sentence's beginning."""
    i = start
    while i < min(end, len(scene.units)):
        if not _is_name(scene, i):
            i += 1
            continue
        stop = i + 1
        while stop < min(end, i + _LONGEST) and _is_name(scene, stop):
            stop += 1
        return Actor(scene.words(i, stop).upper(), scene.span(i, stop))
    return None


def _is_name(scene: Scene, i: int) -> bool:
    unit = scene.units[i]
    words = scene.words(i, i + 1)
    if not unit.is_word or not words[:1].isupper() or len(words) < 3:
        return False
    opening = i == 0 or scene.units[i - 1].kind == "punct"
    if unit.low in occasions().agreements:
        return False
    known = unit.low in grammar().verbs or any(
        grammar().is_in(g, unit.low) for g in ("prep", "det", "conj", "poss")
    )
    return not known and not (opening and not _coordinated(scene, i))


def _coordinated(scene: Scene, i: int) -> bool:
    return i + 1 < len(scene.units) and scene.units[i + 1].low in ("and", ",")
