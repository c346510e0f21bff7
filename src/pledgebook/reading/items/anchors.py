"""One pass over a text for every word that may belong to a piece of equipment.

Names of the register, head nouns, modifiers with a class, calibres, and phrases that only look like one of them
("think tank"), which win where they are the longer reading and then leave nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from ahocorasick_rs import AhoCorasick, MatchKind

from pledgebook.lexicon.equipment import ItemWords, Noun, Number, System, item_words, spellings, systems
from pledgebook.lexicon.gazetteer import folded
from pledgebook.lexicon.language import per_language

Kind = Literal["name", "noun", "trait", "calibre"]

_CALIBRE: Final = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[.,]\d{1,2})?(?: ?[x×] ?\d{2,3})?[ \u00a0-]?(?:mm|millimet(?:er|re)s?)"
    r"(?:[ -]cali(?:ber|bre))?(?![^\W_])",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(r"-?[A-Z]{1,3}\d{0,2}[A-Z]{0,2}\d?(?=s?(?![^\W_]))")
_MARK: Final = re.compile(r"[ -](?:\d?A\d[A-Z]{0,2}\d?|Mk\.? ?[IVX\d]{1,3}|Mod\.? ?\d{1,2})(?=s?(?![^\W_]))")


_WORDS: Final = re.compile(r"[^\W\d_]{2,}")


@dataclass(slots=True)
class Piece:
    """A found word or phrase: half-open offsets and what it may stand for."""

    start: int
    end: int
    kind: Kind
    number: Number = "one"
    noun: Noun | None = None
    system: System | None = None
    cls: str | None = None
    weak: bool = False
    aside: bool = False

    @property
    def plural(self) -> bool:
        """Whether the form is said of several."""
        return self.number == "many"


@dataclass(slots=True)
class _Entry:
    surface: str
    systems: dict[str, System] = field(default_factory=dict)
    noun: Noun | None = None
    number: Number = "one"
    trait: str | None = None
    void: bool = False


class Anchors:
    """The words of one language and the register, ready to be found."""

    def __init__(self, words: ItemWords, register: tuple[System, ...]) -> None:
        entries: dict[str, _Entry] = {}
        for system in register:
            for written in (w for name in system.names for w in spellings(name)):
                _entry(entries, written).systems[written] = system
        for form in words.nouns:
            entry = _entry(entries, form.surface)
            if entry.noun is None:
                entry.noun, entry.number = form.noun, form.number
        for surface, cls in words.traits.items():
            _entry(entries, surface).trait = cls
        for surface in words.not_items:
            _entry(entries, surface).void = True
        self._entries = list(entries.values())
        self._automaton = AhoCorasick(list(entries), matchkind=MatchKind.Standard)

    def find(self, text: str, low: str) -> list[Piece]:
        """Return the pieces of `text` (`low` is its folded form), left to right, none overlapping."""
        found: list[tuple[int, int, _Entry | None]] = []
        size = len(low)
        entries = self._entries
        for index, start, end in self._automaton.find_matches_as_indexes(low, overlapping=True):
            if start and low[start - 1].isalnum():
                continue
            if end < size and low[end].isalnum() and not (entries[index].systems and self._tail(text, end)):
                continue
            found.append((start, -end, entries[index]))
        found.extend((m.start(), -m.end(), None) for m in _CALIBRE.finditer(text))
        found.sort(key=lambda hit: hit[:2])
        return list(_pieces(text, found))

    @staticmethod
    def _tail(text: str, end: int) -> bool:
        return _tail_end(text, end)[0] > end


def _entry(entries: dict[str, _Entry], surface: str) -> _Entry:
    return entries.setdefault(folded(surface), _Entry(surface))


def _tail_end(text: str, end: int) -> tuple[int, bool]:
    """Return where a name ends with its variant letters ("F-16" in "F-16AMs") and whether it is plural."""
    if text[end - 1].isdigit() and (glued := _GLUED.match(text, end)):
        end = glued.end()
    elif mark := _MARK.match(text, end):
        end = mark.end()
    if text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalnum():
        return end + 1, True
    return end, False


def _pieces(text: str, found: list[tuple[int, int, _Entry | None]]) -> Iterator[Piece]:
    edge = 0
    for start, minus_end, entry in found:
        if start < edge:
            continue
        if entry is None:
            edge = -minus_end
            yield Piece(start, edge, "calibre")
            continue
        if entry.void:
            edge = -minus_end
            continue
        piece = _piece(text, start, -minus_end, entry)
        if piece is not None:
            edge = piece.end
            yield piece


def _piece(text: str, start: int, end: int, entry: _Entry) -> Piece | None:
    if entry.systems:
        stop, plural = _tail_end(text, end)
        if stop < len(text) and text[stop].isalnum():
            return None
        system, held = _choose(entry, text[start:end])
        if held or (entry.noun is None and entry.trait is None and _bears_any_case(entry.surface)):
            number: Number = "many" if plural else "one"
            return Piece(
                start, stop, "name", number, system=system, cls=system.cls, weak=not (held and system.alone)
            )
    if end < len(text) and text[end].isalnum():
        return None
    if entry.noun is not None:
        return Piece(start, end, "noun", entry.number, noun=entry.noun, cls=entry.noun.cls)
    return Piece(start, end, "trait", cls=entry.trait) if entry.trait else None


def _bears_any_case(surface: str) -> bool:
    """Whether a name in the wrong case may still be meant: no short word ("to tow"), no two words."""
    return " " not in surface and (len(surface) > 4 or any(c.isdigit() for c in surface))


def _choose(entry: _Entry, seen: str) -> tuple[System, bool]:
    """Return the system meant and whether the words have its case; a name of three words may have any."""
    for written, system in entry.systems.items():
        if system.case == "any" or seen == written or (seen.isupper() and len(seen) > 3):
            return system, True
        if len(_WORDS.findall(seen)) > 2 or (system.case == "initial" and seen[0].isupper()):
            return system, True
    return next(iter(entry.systems.values())), False


@per_language
def anchors() -> Anchors:
    """Return the anchors of the language being read."""
    return Anchors(item_words(), systems())
