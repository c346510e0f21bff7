"""A claim and its evidence, and how both are written as JSON (the reader's output format).

A claim's `values` are plain JSON values named as the gold guide names them. Every cell has evidence; a cell
worked out from context is listed in `inferred`, and its evidence is the ground it rests on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pledgebook.terms.problem import Where
from pledgebook.terms.span import Span

Kind = str
"""One of `register.KINDS`; a book may hold claims of a kind that is no longer listed."""
BUILT_IN: Final = ("aid", "act", "agreement", "meeting", "event", "statement", "outlook")
"""The kinds with a reader of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a cell stands in a document: never absent, never guessed.

    `quote` equals the layer's text under `span`; `of` is the list element it bears, `cell` the sub-cell
    ("quantity" of an item).
    """

    span: Span
    quote: str
    where: Where = "text"
    of: int | None = None
    cell: str | None = None

    def json(self) -> dict[str, object]:
        """Return {"start", "end", "quote"} and "in", "of", "cell" where they say something."""
        out: dict[str, object] = {"start": self.span.start, "end": self.span.end, "quote": self.quote}
        if self.where != "text":
            out["in"] = self.where
        if self.of is not None:
            out["of"] = self.of
        if self.cell is not None:
            out["cell"] = self.cell
        return out


def point(
    text: str, span: Span, *, where: Where = "text", of: int | None = None, cell: str | None = None
) -> Evidence:
    """Make the evidence of `span` in `text`; ValueError when the span does not lie in it or is empty."""
    if not span.start < span.end <= len(text):
        raise ValueError(f"evidence outside its text: {span.start}..{span.end} of {len(text)}")
    return Evidence(span=span, quote=span.of(text), where=where, of=of, cell=cell)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing a text says. `rule` names the grammar rule that read it; `sentence` lies in layer `where`."""

    kind: Kind
    values: Mapping[str, Any]
    evidence: Mapping[str, tuple[Evidence, ...]]
    sentence: Span
    where: Where = "text"
    inferred: frozenset[str] = field(default_factory=frozenset)
    rule: str = ""

    def __post_init__(self) -> None:
        bare = [name for name in self.values if not self.evidence.get(name)]
        if bare:
            raise ValueError(f"{self.kind} claim with cells that have no evidence: {', '.join(sorted(bare))}")

    def json(self) -> dict[str, object]:
        """Return the claim as the reader prints it."""
        sentence: dict[str, object] = {"start": self.sentence.start, "end": self.sentence.end}
        if self.where != "text":
            sentence["in"] = self.where
        return {
            "kind": self.kind,
            "values": dict(self.values),
            "evidence": {name: [e.json() for e in spans] for name, spans in self.evidence.items()},
            "sentence": sentence,
            "inferred": sorted(self.inferred),
            "rule": self.rule,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Residue:
    """A sentence with party, help and cue that gave no claim, and why."""

    span: Span
    why: str
    where: Where = "text"


def claim_from_json(data: Mapping[str, Any]) -> Claim:
    """Read back what `Claim.json` wrote."""
    sentence = data["sentence"]
    return Claim(
        kind=data["kind"],
        values=dict(data["values"]),
        evidence={name: tuple(_evidence(e) for e in spans) for name, spans in data["evidence"].items()},
        sentence=Span(sentence["start"], sentence["end"]),
        where=sentence.get("in", "text"),
        inferred=frozenset(data.get("inferred", ())),
        rule=data.get("rule", ""),
    )


def _evidence(e: Mapping[str, Any]) -> Evidence:
    return Evidence(
        span=Span(e["start"], e["end"]),
        quote=e["quote"],
        where=e.get("in", "text"),
        of=e.get("of"),
        cell=e.get("cell"),
    )
