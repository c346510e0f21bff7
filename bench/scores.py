"""Scores of marks against annotations: small definitions, the same for every tool."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Marks = Sequence[Mapping[str, Any]]
OPENERS = "\"“”„«‘'`"


def pairs(gold: Marks, found: Marks) -> list[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Pair annotated and found marks that overlap, the longest overlap first, each at most once."""
    lengths = sorted(
        (
            (max(g["start"], f["start"]) - min(g["end"], f["end"]), _apart(g, f), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if max(g["start"], f["start"]) < min(g["end"], f["end"])
        ),
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    out = []
    for *_, i, j in lengths:
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            out.append((gold[i], found[j]))
    return out


def _apart(g: Mapping[str, Any], f: Mapping[str, Any]) -> int:
    return abs(int(g["start"]) - int(f["start"])) + abs(int(g["end"]) - int(f["end"]))


def harmonic(right: int, found: int, gold: int) -> float:
    """Return F1 in percent."""
    return 200 * right / (found + gold) if found + gold else 0.0


def value_f1(documents: Iterable[tuple[Marks, Marks]]) -> tuple[float, float]:
    """Return value F1 over (gold, found) time marks, in percent: over all, and over gold of type DATE alone.

    A found mark is right when it overlaps its partner and bears the same value (case and a midnight apart). For
    DATE alone, found marks that met gold of another type are left out.
    """
    gold = found = right = dates = right_dates = others = 0
    for told, seen in documents:
        gold, found = gold + len(told), found + len(seen)
        dates += sum(g["type"] == "DATE" for g in told)
        for g, f in pairs(told, seen):
            same = _plain(g["value"]) == _plain(f["value"])
            right += same
            right_dates += same and g["type"] == "DATE"
            others += g["type"] != "DATE"
    return harmonic(right, found, gold), harmonic(right_dates, found - others, dates)


def _plain(value: str | None) -> str:
    return (value or "").strip().upper().removesuffix("T00:00:00").removesuffix("T00:00")


def coded_share(notes: Sequence[Mapping[str, Any]], found: Mapping[str, Marks]) -> tuple[float, float]:
    """Return two shares in percent of notes: coded value and currency among the marks; the value off by a thousand."""
    right = wrong = 0
    for note in notes:
        sums = [float(m["value"]) for m in found.get(note["key"], ()) if m["currency"] == note["currency"]]
        right += any(abs(value - note["value"]) <= 0.005 * note["value"] for value in sums)
        powers = (1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9)
        wrong += any(abs(v * p - note["value"]) <= 0.0005 * note["value"] for v in sums for p in powers)
    return 100 * right / max(len(notes), 1), 100 * wrong / max(len(notes), 1)


def quote_shares(documents: Iterable[tuple[Mapping[str, Any], Marks]]) -> tuple[float, float]:
    """Return the shares in percent of annotated direct contents found, and of those with a source whose speaker fits."""
    contents = found = sourced = right = 0
    for document, quotes in documents:
        for told in document["attributions"]:
            spans = [s for c in told["content"] for s in c["spans"]]
            if len(spans) != 1 or document["text"][spans[0][0]] not in OPENERS:
                continue
            best = _covering(spans[0], quotes)
            contents += 1
            found += best is not None
            sources = [s for c in told["source"] for s in c["spans"]]
            who: Mapping[str, Any] = (best or {}).get("speaker") or {}
            sourced += bool(sources)
            right += bool(who) and any(e > who["start"] and who["end"] > s for s, e in sources)
    return 100 * found / max(contents, 1), 100 * right / max(sourced, 1)


def _covering(span: Sequence[int], quotes: Marks) -> Mapping[str, Any] | None:
    """Return the quote that covers most of a span, if half of the shorter of the two."""
    best, most = None, 0
    for quote in quotes:
        both = min(span[1], quote["end"]) - max(span[0], quote["start"])
        if both > most and 2 * both >= min(span[1] - span[0], quote["end"] - quote["start"]):
            best, most = quote, both
    return best
