"""A reading for people: one line a claim, then its sentence with the evidence marked."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pledgebook.claims.claim import Claim
from pledgebook.claims.reader import Reading
from pledgebook.terms.span import Span

from .words import cell_words

_CLOSE, _FAINT, _BOLD, _MARK = "\033[0m", "\033[2m", "\033[1m", "\033[1;33m"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Colour on a terminal, square brackets elsewhere; `width` in signs."""

    colour: bool = False
    width: int = 100

    def paint(self, words: str, code: str) -> str:
        """Return words in a colour where there is colour."""
        return f"{code}{words}{_CLOSE}" if self.colour else words

    def mark(self, words: str) -> str:
        """Return evidence made visible."""
        return f"{_MARK}{words}{_CLOSE}" if self.colour else f"[{words}]"


def reading_lines(name: str, reading: Reading, style: Style, *, with_residue: bool = False) -> Iterator[str]:
    """Yield the lines of one document's reading, an empty one last."""
    document = reading.document
    day = document.published.isoformat() if document.published else "no publication day"
    yield style.paint(f"{document.key or name} · {day} · {document.title or '(no title)'}", _BOLD)
    for claim in reading.claims:
        yield from _claim_lines(claim, reading, style)
    if not reading.claims:
        yield "  no claims"
    if with_residue:
        for left in reading.residue:
            text = document.text if left.where == "text" else document.title or ""
            yield f"  residue: {left.why}"
            yield from _wrapped(left.span.of(text), style)
    for problem in reading.problems:
        text = document.text if problem.where == "text" else document.title or ""
        words = f" {problem.span.of(text)!r}" if problem.span else ""
        yield f"  problem: {problem.message}{words} [{problem.code}]"
    yield ""


def _claim_lines(claim: Claim, reading: Reading, style: Style) -> Iterator[str]:
    yield f"  {style.paint(f'{claim.kind:<9}', _BOLD)} {claim_line(claim)}"
    document = reading.document
    text = document.text if claim.where == "text" else document.title or ""
    spans = [e.span for cell in claim.evidence.values() for e in cell if e.where == claim.where]
    inside = [s for s in spans if claim.sentence.holds(s)]
    yield from _wrapped(marked(text, claim.sentence, inside, style), style)
    elsewhere = {
        e.quote: None
        for cell in claim.evidence.values()
        for e in cell
        if e.where != claim.where or not claim.sentence.holds(e.span)
    }
    if elsewhere:
        yield from _wrapped(
            "also rests on: " + " · ".join(style.mark(" ".join(q.split())) for q in elsewhere), style
        )


def _wrapped(words: str, style: Style) -> Iterator[str]:
    flat = " ".join(words.split())
    if style.colour:
        yield f"            {flat}"
        return
    yield from textwrap.wrap(
        flat, style.width, initial_indent=" " * 12, subsequent_indent=" " * 12, break_long_words=False
    )


def marked(text: str, sentence: Span, spans: Iterable[Span], style: Style) -> str:
    """Return the words of a sentence with the evidence in it made visible; touching spans are one mark."""
    out: list[str] = []
    at = sentence.start
    for span in _merged(spans):
        out += [text[at : span.start], style.mark(span.of(text))]
        at = span.end
    return "".join([*out, text[at : sentence.end]])


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = merged[-1].joined(span)
        else:
            merged.append(span)
    return merged


_ORDER = (
    "donor",
    "recipient",
    "actor",
    "parties",
    "participants",
    "speaker",
    "party",
    "name",
    "body",
    "instrument",
    "type",
    "mode",
    "stage",
    "scope",
    "form",
    "package",
    "amount",
    "items",
    "term_years",
    "on",
    "valid_until",
    "place",
)


def claim_line(claim: Claim) -> str:
    """Return a claim's cells as one line; a star marks a cell worked out from context."""
    values = dict(claim.values)
    names = [n for n in _ORDER if n in values] + sorted(n for n in values if n not in _ORDER)
    cells = [
        cell_words(n, values[n]) + ("*" if n in claim.inferred else "")
        for n in names
        if n != "recipient" or "donor" not in values
    ]
    if "donor" in values and "recipient" in values:
        cells[0] = f"{cell_words('donor', values['donor'])} → {cell_words('recipient', values['recipient'])}"
    return "  ".join(cells)
