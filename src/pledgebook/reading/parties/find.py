"""The party finder: scan, refuse what is none, settle the doubtful, join bodies, resolve common nouns."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.reading.marks import PartyForm, PartyMark, Sentence
from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

from .bodies import compose
from .doubt import settle
from .groups import counted, homely
from .refuse import refused
from .resolve import resolved
from .salience import Mentions
from .scan import Hit, flat, scan

_FORMS: dict[str, PartyForm] = {
    "state": "name", "org": "name", "body": "body", "organ": "body", "capital": "capital", "adjective": "adjective",
    "people": "demonym", "group": "group", "city": "city", "region": "city",
}  # fmt: skip


def find_parties(
    text: str, sentences: Sequence[Sentence], *, low: str | None = None, context: Sequence[PartyMark] = ()
) -> tuple[list[PartyMark], list[Problem]]:
    """Return the parties of one layer in text order, none overlapping, and the names nothing decided.

    Args:
        text: the layer's text; spans are code points into it.
        sentences: its sentences (without them its lines stand for sentences).
        low: unused; every finder is called alike.
        context: the parties of the document's other layer, for what "the country" may mean.
    """
    del low
    plain = flat(text)
    hits = _hits(text, plain)
    problems = settle(hits, plain, frozenset(c for mark in context for c in mark.codes))
    hits = compose(hits, plain)
    starts = [s.span.start for s in sentences] or _line_starts(text)
    ledger = Mentions(plain, starts, [c for mark in context for c in mark.codes])
    marks: list[PartyMark] = []
    for index, hit in enumerate(hits):
        mark = (
            resolved(hit, index, hits, plain, ledger)
            if hit.entry.kind in ("office", "common")
            else _mark(hit)
        )
        if mark is not None:
            marks.append(mark)
        if hit.entry.kind not in ("office", "common"):
            ledger.add(hit)
    return marks, problems


def named(text: str, plain: str) -> list[Hit]:
    """Return the parties `text` names, doubtful names settled; no places, no common nouns (for quick questions)."""
    hits = [
        hit for hit in _hits(text, plain) if hit.codes and hit.entry.kind not in ("city", "region", "common")
    ]
    settle(hits, plain, frozenset())
    return hits


def _hits(text: str, plain: str) -> list[Hit]:
    """Return the hits that stand, with the counted groups in place of what they hold."""
    raw = scan(plain)
    starts = frozenset(hit.start for hit in raw if hit.entry.kind not in ("trap", "common"))
    kept = [hit for hit in raw if not refused(hit, text, plain, starts)]
    kept = [hit for hit in kept if hit.entry.kind != "group" or not homely(hit, plain)]
    groups = counted(plain)
    if not groups:
        return kept
    kept = [hit for hit in kept if not any(g.start < hit.end and hit.start < g.end for g in groups)]
    return sorted([*kept, *groups], key=lambda hit: hit.start)


def _mark(hit: Hit) -> PartyMark:
    return PartyMark(span=Span(hit.start, hit.end), codes=hit.codes, form=_FORMS[hit.entry.kind])


def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts
