"""A book in one SQLite file: one transaction an append, one writer at a time, readers never wait.

An append takes the write lock first, reads the head, and moves it only from where it found it, so two writers
take turns and the chain never forks. What `append` returned is on the disk (write-ahead log, full sync).
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from pledgebook.ledger.book import Audit, Kept, Receipt
from pledgebook.ledger.entries import Draft, Entry, Head, chain, stamp
from pledgebook.ledger.units import Unit, text_hash
from pledgebook.terms.faults import BookDamaged

from . import schema, sql
from .faults import book_faults
from .verify import audit_file

_LAST = "9999"  # after every date


@dataclass(frozen=True, slots=True)
class _Counts:
    head: Head
    documents: int
    claims: int


class SqliteBook:
    """A book kept in an SQLite file; see `ledger.book.Book` for what each method promises."""

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Callable[[], datetime]) -> None:
        self.path = path
        self._db = connection
        self._clock = clock

    @classmethod
    def open(cls, path: Path, *, create: bool, clock: Callable[[], datetime], wait: float) -> Self:
        """Open or make the book at `path`; raises the faults of `store.open_book`."""
        with book_faults(path):
            return cls(path, schema.connect(path, create=create, wait=wait), clock)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def append(self, units: Sequence[Unit]) -> Receipt:
        """Write units in one transaction; lines that the book has already are left out. Durable on return."""
        ready = [(unit, _packed(unit)) for unit in units]
        with book_faults(self.path), self._transaction():
            before = self._counts()
            added: dict[str, None] = {}
            known: list[str] = []
            fresh: dict[tuple[str, str], Draft] = {}
            for unit, _ in ready:
                self._sort(unit, added, known, fresh)
            entries = list(chain(before.head, fresh.values(), stamp(self._clock())))
            packed = {u.filing.document.id: p for u, p in reversed(ready) if u.filing and p}
            self._insert(entries, packed)
            head = self._move(before, entries)
        return Receipt(added=tuple(added), known=tuple(known), entries=len(entries), head=head)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def _counts(self) -> _Counts:
        """Return the head after checking it against its seal and the last entry; a broken chain is not grown."""
        row = self._db.execute(sql.HEAD).fetchone()
        if row is None or sql.head_seal(*row[:5]) != row[5]:
            raise BookDamaged(f"{self.path}: the book's head does not hold; run `pledgebook verify`")
        seq, documents, claims, known_at, chained, _ = row
        last = self._db.execute(sql.LAST_HASH, (seq,)).fetchone()
        if seq and last != (chained,):
            raise BookDamaged(f"{self.path}: the last entry is not the book's head; run `pledgebook verify`")
        return _Counts(Head(seq=seq, hash=chained, known_at=known_at), documents, claims)

    def _sort(
        self, unit: Unit, added: dict[str, None], known: list[str], fresh: dict[tuple[str, str], Draft]
    ) -> None:
        """Take a unit's lines that are new to the book and to this batch."""
        drafts = unit.drafts
        if unit.filing is not None:
            document = unit.filing.document.id
            if document in added or self.known((document,)):
                known.append(document)
                drafts = tuple(d for d in drafts if d.kind == "key")
            else:
                added[document] = None
                fresh.update(((d.kind, d.subject), d) for d in drafts)
                return
        for d in drafts:
            if (d.kind, d.subject) not in fresh and not self._db.execute(
                sql.HAS_LINE, (d.subject, d.kind)
            ).fetchone():
                fresh[d.kind, d.subject] = d

    def _insert(self, entries: Sequence[Entry], packed: dict[str, tuple[bytes | None, bytes]]) -> None:
        db = self._db
        db.executemany(sql.ADD_ENTRY, map(sql.entry_values, entries))
        rows = [sql.document_values(e, *packed[e.subject]) for e in entries if e.kind == "document"]
        db.executemany(sql.ADD_DOCUMENT, rows)
        db.executemany(sql.ADD_KEY, [sql.key_values(e) for e in entries if e.kind == "key"])
        db.executemany(sql.ADD_CLAIM, [sql.claim_values(e) for e in entries if e.kind == "claim"])

    def _move(self, before: _Counts, entries: Sequence[Entry]) -> Head:
        """Move the head from where it was found to the last of these entries."""
        if not entries:
            return before.head
        last = entries[-1]
        documents = before.documents + sum(e.kind == "document" for e in entries)
        claims = before.claims + sum(e.kind == "claim" for e in entries)
        row = (last.seq, documents, claims, last.known_at, last.hash)
        moved = self._db.execute(
            sql.MOVE_HEAD, (*row, sql.head_seal(*row), before.head.seq, before.head.hash)
        )
        if moved.rowcount != 1:
            raise BookDamaged(f"{self.path}: the head moved while it was held; nothing was written")
        return Head(seq=last.seq, hash=last.hash, known_at=last.known_at)

    def known(self, documents: Iterable[str]) -> frozenset[str]:
        """Return those of the document ids that are in the book."""
        with book_faults(self.path):
            return frozenset(d for d in documents if self._db.execute(sql.HAS_DOCUMENT, (d,)).fetchone())

    def has_entry(self, subject: str) -> bool:
        """Whether a line about this content id stands in the book."""
        with book_faults(self.path):
            return self._db.execute(sql.HAS_ENTRY, (subject,)).fetchone() is not None

    def entries(self, known_at: datetime | None = None) -> Iterator[Entry]:
        """Yield the lines in order, up to the head at the time of the call, or up to a moment."""
        until = stamp(known_at) if known_at else _LAST
        with book_faults(self.path):
            for row in self._db.execute(sql.ENTRIES, (self.head().seq, until)):
                yield sql.entry_of(row)

    def documents(self) -> Iterator[Kept]:
        """Yield the documents in the order they were added."""
        with book_faults(self.path):
            for row in self._db.execute(sql.DOCUMENTS):
                yield sql.kept_of(row, self._keys(row[1]))

    def document(self, document: str) -> Kept | None:
        """Return one document by its id or by one of its input's keys."""
        with book_faults(self.path):
            row = self._db.execute(sql.DOCUMENT_BY_ID, (sql.column(document),)).fetchone()
            if row is None:
                keyed = self._db.execute(sql.KEYED, (sql.column(document),)).fetchone()
                row = keyed and self._db.execute(sql.DOCUMENT_BY_ID, keyed).fetchone()
            return sql.kept_of(row, self._keys(row[1])) if row else None

    def _keys(self, document: str) -> list[str]:
        return [key for (key,) in self._db.execute(sql.KEYS_OF, (document,))]

    def head(self) -> Head:
        """Return the end of the chain."""
        with book_faults(self.path):
            row = self._db.execute(sql.HEAD).fetchone()
        if row is None:
            raise BookDamaged(f"{self.path}: the book has no head; run `pledgebook verify`")
        return Head(seq=row[0], hash=row[4], known_at=row[3])

    def audit(self, anchors: Sequence[str] = ()) -> Audit:
        """Recompute everything in one snapshot of the file."""
        with book_faults(self.path):
            return audit_file(self._db, anchors)


def _packed(unit: Unit) -> tuple[bytes | None, bytes] | None:
    """Compress what a unit files, before the lock is taken."""
    if unit.filing is None:
        return None
    raw = hashlib.sha256(unit.filing.raw).hexdigest()
    return sql.packed(unit.filing, raw, text_hash(unit.filing.document.text))
