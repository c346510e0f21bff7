"""Finds every surface of the party register in one pass, whole words only, the longest first."""

from __future__ import annotations

from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.parties import Entry, all_surfaces

_SAME_WIDTH = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "‑": "-", "–": "-", "\u00a0": " ", "\u202f": " ", "\n": " ", "\t": " "}
)


@dataclass(slots=True)
class Hit:
    """A surface found at `start:end`; `codes` and `entry` may be settled later by context."""

    start: int
    end: int
    entry: Entry
    codes: tuple[str, ...]


def flat(text: str) -> str:
    """Unify apostrophes, hyphens and blanks of `text`; letters and length stay."""
    return text.translate(_SAME_WIDTH)


def scan(plain: str) -> list[Hit]:
    """Return the longest hits of `plain` (see `flat`), left to right, none overlapping."""
    automaton, entries = _automaton()
    found: list[tuple[int, int, Entry]] = []
    for index, start, end in automaton.find_matches_as_indexes(plain, overlapping=True):
        if start and plain[start - 1].isalnum():
            continue
        if end < len(plain) and plain[end].isalnum() and plain[end - 1].isalnum():
            continue
        found.append((start, -end, entries[index]))
    found.sort(key=lambda f: f[:2])
    hits: list[Hit] = []
    edge = 0
    for start, minus, entry in found:
        if hits and start < edge and _yields(hits[-1], -minus, entry):
            hits.pop()
            edge = start
        if start >= edge:
            edge = -minus
            hits.append(Hit(start, edge, entry, entry.codes))
    return hits


def _yields(common: Hit, end: int, entry: Entry) -> bool:
    """Whether a common noun ("the bank") gives way to a name that begins in it ("Bank of England")."""
    return common.entry.kind == "common" and entry.kind != "common" and end > common.end


@per_language
def _automaton() -> tuple[AhoCorasick, tuple[Entry, ...]]:
    keys: dict[str, Entry] = {}
    for surface, entry, any_case in all_surfaces():
        for key in _spellings(surface, any_case=any_case):
            keys.setdefault(key, entry)
    return AhoCorasick(list(keys), matchkind=MatchKind.Standard), tuple(keys.values())


def _spellings(surface: str, *, any_case: bool) -> list[str]:
    """Write a surface as given, in capitals, and (any case) in lower case, as a sentence's start, as a title."""
    plain = flat(surface)
    out = [plain]
    if len(plain) > 3:
        out.append(plain.upper())
    if any_case:
        low = plain if plain[:1].isupper() and not plain.islower() else plain.lower()
        title = " ".join(w if w in _SMALL else w[:1].upper() + w[1:] for w in plain.split(" "))
        out += [low, plain.lower(), plain[:1].upper() + plain[1:], title, title[:1].upper() + title[1:]]
    return out


_SMALL = frozenset({"of", "the", "and", "for", "to", "a", "in"})
