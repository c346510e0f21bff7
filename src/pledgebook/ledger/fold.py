"""The fold: from what currently stands to the rows of the ledger, and the hash of what the book says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pledgebook.terms.ids import digest

from .authority import link_authorities
from .book import EVERYTHING, Book, View
from .commitments import fold_commitments
from .entries import canonical
from .records import KEYS, fold_records
from .rows import Commitment, Record, Row
from .snapshot import Noted, Snapshot, Source, take_snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The folded book under one view. `records` holds the rows of each kind but aid."""

    commitments: tuple[Commitment, ...] = ()
    records: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    noted: tuple[Noted, ...] = ()

    def rows(self, kind: str) -> tuple[Row, ...]:
        """Return the rows of one kind of claim, by id."""
        return self.commitments if kind == "aid" else self.records.get(kind, ())

    def json(self) -> dict[str, Any]:
        """Return everything the book says; neither `known_at` nor the order of entries is in it."""
        return {
            "aid": [c.json() for c in self.commitments],
            "records": {kind: [r.json() for r in rows] for kind, rows in self.records.items()},
            "documents": [s.json() for s in self.sources],
            "noted": [{"document": n.source.id, "what": n.what, "data": dict(n.data)} for n in self.noted],
            "claims": self._claims(),
        }

    def _claims(self) -> dict[str, Any]:
        rows: tuple[Row, ...] = (*self.commitments, *(r for told in self.records.values() for r in told))
        return {report.id: dict(report.data) for row in rows for report in row.reports}


def fold(snapshot: Snapshot) -> Ledger:
    """Fold what stands into rows; pure, and the same for every order of arrival."""
    commitments = fold_commitments(snapshot.of_kind("aid"), snapshot.judgements)
    records = {kind: fold_records(kind, snapshot.of_kind(kind)) for kind in KEYS}
    commitments, acts = link_authorities(commitments, records["act"])
    return Ledger(
        commitments=commitments,
        records={**records, "act": acts},
        sources=snapshot.sources,
        noted=snapshot.noted,
    )


_last: dict[tuple[bytes, View], Ledger] = {}


def fold_book(book: Book, view: View = EVERYTHING) -> Ledger:
    """Fold a book under a view. The last fold is kept by the head's hash, which stands for all that is in it."""
    key = (book.head().hash, view)
    if key not in _last:
        ledger = fold(take_snapshot(book.entries(view.known_at), view))
        if book.head().hash != key[0]:
            return ledger
        _last.clear()
        _last[key] = ledger
    return _last[key]


def fold_hash(book: Book, view: View = EVERYTHING) -> str:
    """Return 64 hexadecimal digits over what the book says: equal for the same texts in any order or runs."""
    return digest(("pledgebook", "fold", canonical(fold_book(book, view).json()))).hex()
