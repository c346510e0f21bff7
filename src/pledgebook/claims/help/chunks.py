"""Base noun chunks: runs of units without verb, preposition, conjunction or sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.grammar import grammar
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Unit


@dataclass(frozen=True, slots=True)
class Chunk:
    """Units `start`..`end` (half-open); `link` is the word or sign before it ("of", "to", ",", "and", "")."""

    start: int
    end: int
    link: str
    after_verb: bool = False


def find_chunks(scene: Scene) -> list[Chunk]:
    """Return the chunks of a sentence, left to right."""
    words = grammar()
    verbal = {i for c in scene.clauses for i in range(c.verb.first, c.verb.last + 1)}
    chunks: list[Chunk] = []
    start: int | None = None
    link = ""
    verbed = False
    for i, unit in enumerate(scene.units):
        breaks = (
            i in verbal
            or unit.kind in ("punct", "time")
            or (unit.is_word and _joins(unit.low, words.words))
            or _as_well_as(scene.units, i)
        )
        if breaks:
            if start is not None:
                chunks.append(Chunk(start, i, link, verbed))
                start, link, verbed = None, "", False
            verbed = verbed or i in verbal
            link = _next_link(link, unit, i in verbal)
            continue
        if start is None:
            start = i
        elif (
            unit.low in ("a", "an", "the")
            or _own_chunk(scene.units, i)
            or _own_chunk(scene.units, i - 1)
            or (_acts_next(scene.units, i, verbal) and not _under_prep(scene.units, start))
        ):
            chunks.append(Chunk(start, i, link, verbed))
            start, link, verbed = i, "", False
    if start is not None:
        chunks.append(Chunk(start, len(scene.units), link, verbed))
    return chunks


def _acts_next(units: Sequence[Unit], i: int, verbal: set[int]) -> bool:
    """ "the package | Norway announced": a named party right before a verb is a subject of its own."""
    mark = units[i].mark
    if units[i].low in ("it", "they", "we", "he", "she"):
        return i + 1 in verbal
    return i + 1 in verbal and isinstance(mark, PartyMark) and mark.form != "adjective"


def _as_well_as(units: Sequence[Unit], i: int) -> bool:
    """The "well" of "as well as", which joins like "and"."""
    return units[i].low == "well" and 0 < i < len(units) - 1 and units[i + 1].low == "as"


def _under_prep(units: Sequence[Unit], start: int) -> bool:
    """ "by the United States angered": a noun under "by", "from", "to" is no subject of the verb after it."""
    return start > 0 and units[start - 1].low in ("by", "from", "to")


def _next_link(link: str, unit: Unit, verbal: bool) -> str:
    if verbal:
        return "verb"
    if unit.kind == "time":
        return link
    if link == "well" and unit.low == "as":
        return "and"
    if unit.low in ("and", "or") and link == ",":
        return unit.low
    return unit.low


def _joins(low: str, words: dict[str, frozenset[str]]) -> bool:
    return low in words["prep"] or low in words["conj"] or low in words["subord"] or low in words["rel"]


def _own_chunk(units: Sequence[Unit], i: int) -> bool:
    """A named party or person that no noun follows as its own ("Ukraine six howitzers"), not a genitive or adjective."""
    unit = units[i]
    if unit.kind == "person":
        return not _genitive(units, i)
    if unit.kind != "party" or not isinstance(unit.mark, PartyMark) or unit.mark.form == "adjective":
        return False
    after = units[i + 1] if i + 1 < len(units) else None
    if after is None or _genitive(units, i):
        return False
    return after.kind in ("quantity", "money", "item", "ordinal") or (
        after.is_word
        and after.low in ("a", "an", "the", "its", "more", "additional", "another", "new", "with")
    )


def _genitive(units: Sequence[Unit], i: int) -> bool:
    return i + 1 < len(units) and units[i + 1].low in ("'s", "'")
