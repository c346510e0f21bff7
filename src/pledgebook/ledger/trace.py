"""Why a cell says what it says: value, words, document, rule, and whether it was worked out from context."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pledgebook.claims.claim import Evidence

from .fold import Ledger
from .rows import Row
from .snapshot import Report, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of one claim. `value` is its JSON value; `evidence` the words it rests on, never empty."""

    name: str
    value: Any
    evidence: tuple[Evidence, ...]
    inferred: bool
    rule: str
    claim: str
    source: Source

    @property
    def quotes(self) -> tuple[str, ...]:
        """Return the words, each once, in the order of the evidence."""
        return tuple(dict.fromkeys(e.quote for e in self.evidence))

    def json(self) -> dict[str, Any]:
        """Return cell, value, evidence, inferred, rule, claim and document."""
        return {"cell": self.name, "value": self.value, "evidence": [e.json() for e in self.evidence],
                "inferred": self.inferred, "rule": self.rule, "claim": self.claim,
                "document": self.source.json()}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """The cells behind a row or a claim, report by report. `rules` joined the reports; `row` is what they fold into."""

    id: str
    row: Row
    rules: tuple[str, ...]
    cells: tuple[Cell, ...]

    def json(self) -> dict[str, Any]:
        """Return id, row, rules, cells."""
        return {
            "id": self.id,
            "row": self.row.json(),
            "rules": list(self.rules),
            "cells": [c.json() for c in self.cells],
        }


def trace(ledger: Ledger, wanted: str) -> Trace | None:
    """Return the trace of a row, a claim or a document's only row by id; a beginning of at least 8 signs will do.

    None when nothing or more than one thing begins so.
    """
    exact = list(_matches(ledger, wanted, whole=True))
    found = exact or (list(_matches(ledger, wanted, whole=False)) if len(wanted) >= 8 else [])
    if len(found) != 1:
        return None
    full, row, reports = found[0]
    return Trace(
        id=full,
        row=row,
        rules=row.rules if len(reports) > 1 else (),
        cells=tuple(c for r in reports for c in _cells(r)),
    )


def _matches(ledger: Ledger, wanted: str, *, whole: bool) -> Iterator[tuple[str, Row, tuple[Report, ...]]]:
    """Yield what an id names: a row by its own or any of its claims' digits, or one claim."""
    prefix, _, digits = wanted.partition("_")
    for kind in ("aid", *ledger.records):
        for row in ledger.rows(kind):
            for report in row.reports:
                own = report.id.partition("_")[2]
                if not (own == digits if whole else own.startswith(digits)):
                    continue
                if prefix == "clm":
                    yield report.id, row, (report,)
                elif row.id.startswith(prefix + "_"):
                    yield row.id, row, row.reports


def _cells(report: Report) -> Iterator[Cell]:
    claim = report.claim
    for name, value in claim.values.items():
        yield Cell(
            name=name, value=value, evidence=claim.evidence[name], inferred=name in claim.inferred, rule=claim.rule,
            claim=report.id, source=report.source,
        )  # fmt: skip
