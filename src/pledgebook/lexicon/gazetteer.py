"""Finds thousands of names in a text in one pass (Aho-Corasick), whole words only, the longest first.

Case rules: "any" finds the name in any case, "exact" only as written or in capitals as part of a heading,
"initial" wants a capital first letter. Names are compared after `folded`, which keeps every offset.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

from pledgebook.terms.span import Span

T = TypeVar("T")
Case = Literal["any", "initial", "exact"]
_SAME_WIDTH = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "‑": "-", "–": "-", "\u00a0": " ", "\u202f": " ", "\n": " "}
)


def folded(text: str) -> str:
    """Lower-case `text` and unify apostrophes, hyphens and blanks; the length never changes."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c) == 1 else o for c, o in ((o.lower(), o) for o in text))
    return low.translate(_SAME_WIDTH)


@dataclass(frozen=True, slots=True)
class Name(Generic[T]):
    """One surface form and what it stands for."""

    surface: str
    payload: T
    case: Case = "any"


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A name found: the span of its surface and the payloads of all names that share the surface."""

    span: Span
    payloads: tuple[T, ...]


class Gazetteer(Generic[T]):
    """An immutable set of names; `find` returns the longest whole-word hits, left to right, none overlapping.

    Args:
        names: the surfaces; several names may share one surface.
        inflect: endings that may follow a surface before the word's edge, e.g. ("s",) for plurals. The hit's
            span includes the ending. A possessive "'s" is never part of a hit.
    """

    def __init__(self, names: Iterable[Name[T]], *, inflect: Sequence[str] = ()) -> None:
        groups: dict[str, list[Name[T]]] = {}
        for name in names:
            groups.setdefault(folded(name.surface), []).append(name)
        self._keys = list(groups)
        self._groups = [groups[key] for key in self._keys]
        self._inflect = tuple(inflect)
        self._automaton = AhoCorasick(self._keys, matchkind=MatchKind.Standard)

    def __len__(self) -> int:
        return len(self._keys)

    def find(self, text: str, low: str | None = None) -> list[Hit[T]]:
        """Return the hits of `text`; `low` is `folded(text)` where the caller has it already."""
        low = folded(text) if low is None else low
        found: list[Hit[T]] = []
        for index, start, end in self._automaton.find_matches_as_indexes(low, overlapping=True):
            if start and low[start - 1].isalnum() and low[start].isalnum():
                continue
            edge = self._edge(low, end)
            if edge is None:
                continue
            payloads = tuple(n.payload for n in self._groups[index] if _case_holds(n, text[start:end]))
            if payloads:
                found.append(Hit(Span(start, edge), payloads))
        return _longest_first(found)

    def _edge(self, low: str, end: int) -> int | None:
        if end == len(low) or not low[end].isalnum() or not low[end - 1].isalnum():
            return end
        for ending in self._inflect:
            stop = end + len(ending)
            if low.startswith(ending, end) and (stop == len(low) or not low[stop].isalnum()):
                return stop
        return None


def _case_holds(name: Name[T], seen: str) -> bool:
    if name.case == "any":
        return True
    if name.case == "initial":
        return seen[:1].isupper() or not seen[:1].isalpha()
    same = folded(name.surface)
    return seen == name.surface or (folded(seen) == same and seen.isupper() and len(seen) > 3)


def _longest_first(found: list[Hit[T]]) -> list[Hit[T]]:
    found.sort(key=lambda hit: (hit.span.start, -hit.span.end))
    out: list[Hit[T]] = []
    for hit in found:
        if not out or hit.span.start >= out[-1].span.end:
            out.append(hit)
    return out


def any_of(words: Iterable[str]) -> str:
    """Return the inside of a pattern that matches any of some words, the longest first; of no words, none."""
    listed = sorted(map(re.escape, words), key=lambda word: (-len(word), word))
    return "|".join(listed) or "(?!)"
