"""Verifying a book file: the chain and contents by `ledger.audit`, and every look-up row against its entry."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pledgebook.ledger.audit import ChainCheck, check_content, check_document
from pledgebook.ledger.book import Audit, Finding
from pledgebook.ledger.entries import GENESIS, Entry, Head
from pledgebook.terms.ids import digest

from . import sql

_Row = tuple[Any, ...]


def audit_file(db: sqlite3.Connection, anchors: Sequence[str] = ()) -> Audit:
    """Check everything in one read snapshot; sqlite3.DatabaseError when the file cannot be read at all."""
    with _snapshot(db):
        findings = [*_check_file(db)]
        check, counts = ChainCheck(), dict.fromkeys(("document", "key", "claim"), 0)
        for entry, found in check.run(_entries(db, findings), anchors):
            findings += found
            counts[entry.kind] = counts.get(entry.kind, 0) + 1
            findings += check_content(entry, lambda document: _texts(db, document))
            findings += _check_row(db, entry)
        findings += check.end(anchors)
        findings += _check_counts(db, counts)
        findings += _check_head(db, check.head, counts)
    ordered = sorted(findings, key=lambda f: (f.seq is None, f.seq or 0))
    return Audit(
        findings=tuple(ordered),
        entries=check.head.seq,
        documents=counts["document"],
        claims=counts["claim"],
        head=check.head,
    )


@contextmanager
def _snapshot(db: sqlite3.Connection) -> Iterator[None]:
    """Hold one state of the file, and read texts that are no longer UTF-8 as something that cannot match."""
    factory = db.text_factory
    db.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.text_factory = factory
        if db.in_transaction:
            db.execute("ROLLBACK")


def _check_file(db: sqlite3.Connection) -> Iterator[Finding]:
    for (line,) in db.execute("PRAGMA integrity_check(5)").fetchall():
        if line != "ok":
            yield Finding(code="file-damaged", message=f"SQLite finds: {line}")
    if db.execute(sql.REVISIONS).fetchall() != [(sql.REVISION,)]:
        yield Finding(code="schema-version", message=f"the schema's step is not {sql.REVISION!r}")


def _entries(db: sqlite3.Connection, findings: list[Finding]) -> Iterator[Entry]:
    for row in db.execute(sql.ALL_ENTRIES):
        if not (all(isinstance(cell, str) for cell in row[1:5]) and isinstance(row[5], bytes)):
            findings.append(Finding(code="entry-type", message="a cell is of a wrong type", seq=row[0]))
            texts = [c if isinstance(c, str) else repr(c) for c in row[1:5]]
            row = (row[0], *texts, row[5] if isinstance(row[5], bytes) else b"")  # noqa: PLW2901
        yield sql.entry_of(row)


def _texts(db: sqlite3.Connection, document: str) -> tuple[str, str] | None:
    """Return a document's text and title for checking quotes; the title comes from its entry's own text."""
    row = db.execute(sql.DOCUMENT_BY_ID, (document,)).fetchone()
    if row is None:
        return None
    try:
        text = sql.unpack(row[13]).decode("utf-8", "surrogatepass")
    except (zlib.error, UnicodeDecodeError, TypeError):
        return None
    line = db.execute(sql.PAYLOAD, (row[0],)).fetchone()
    try:
        title = json.loads(line[0])["title"] if line else row[2]
    except (ValueError, KeyError, TypeError):
        title = row[2]
    return text, title or ""


def _check_row(db: sqlite3.Connection, entry: Entry) -> Iterator[Finding]:
    """Compare the look-up row of an entry with what the entry says."""
    try:
        if entry.kind == "document":
            yield from _check_document(db, entry)
        elif entry.kind == "key":
            yield from _same(
                entry, "key-row", db.execute(sql.KEY_BY_SEQ, (entry.seq,)).fetchone(), sql.key_values(entry)
            )
        elif entry.kind == "claim":
            row = db.execute(sql.CLAIM_BY_SEQ, (entry.seq,)).fetchone()
            yield from _same(entry, "claim-row", row, sql.claim_values(entry))
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        message = f"{entry.kind} line: cannot be compared with its row ({fault})"
        yield Finding(code="row-unreadable", message=message, seq=entry.seq, subject=entry.subject)


def _same(entry: Entry, code: str, row: _Row | None, expected: _Row) -> Iterator[Finding]:
    if row is None:
        yield _finding(entry, code, "its row is not there")
    elif row != expected:
        yield _finding(entry, code, "its row does not match it")


def _check_document(db: sqlite3.Connection, entry: Entry) -> Iterator[Finding]:
    row = db.execute(sql.DOCUMENT_BY_SEQ, (entry.seq,)).fetchone()
    if row is None:
        yield _finding(entry, "document-row", "its document is not there")
        return
    raw, text, seal = row[12:]
    yield from _same(entry, "document-row", row[:12], sql.document_values(entry, b"", b"")[:12])
    if digest((raw, text)) != seal:
        yield _finding(entry, "document-seal", f"the kept bytes of {entry.subject} have changed")
    if (raw is None) != (row[10] == row[11]):
        yield _finding(entry, "document-raw", f"the bytes of {entry.subject} are not kept as they should be")
    try:
        yield from check_document(entry, sql.kept_of(row, ()))
    except (zlib.error, UnicodeDecodeError, TypeError) as fault:
        yield _finding(entry, "document-packed", f"the document {entry.subject} cannot be unpacked ({fault})")


def _check_counts(db: sqlite3.Connection, counts: dict[str, int]) -> Iterator[Finding]:
    for name, kind in (("documents", "document"), ("keys", "key"), ("claims", "claim")):
        (rows,) = db.execute(sql.COUNTS[name]).fetchone()
        if rows != counts[kind]:
            yield Finding(
                code="row-count", message=f"{name} has {rows} rows, the chain tells of {counts[kind]}"
            )


def _check_head(db: sqlite3.Connection, reached: Head, counts: dict[str, int]) -> Iterator[Finding]:
    """Compare the head's row with where the chain ended: a cut-off end is found here."""
    if db.execute(sql.HEADS).fetchone() != (1,) or (row := db.execute(sql.HEAD).fetchone()) is None:
        yield Finding(code="head-missing", message="the book's head is not there")
        return
    entries, documents, claims, known_at, chained, seal = row
    if isinstance(entries, int) and entries > reached.seq:
        message = f"the chain ends at entry {reached.seq}, the head tells of {entries}"
        yield Finding(code="entry-missing", message=message, seq=reached.seq + 1)
    expected = (reached.seq, counts["document"], counts["claim"], reached.known_at, reached.hash)
    if row[:5] != expected:
        yield Finding(
            code="head-broken", message="the book's head is not the end of the chain", seq=reached.seq + 1
        )
    try:
        whole = sql.head_seal(entries, documents, claims, known_at, chained) == seal
    except (AttributeError, TypeError):
        whole = False
    if not whole or (reached.seq == 0 and chained != GENESIS):
        yield Finding(code="head-seal", message="the head does not match its seal")


def _finding(entry: Entry, code: str, message: str) -> Finding:
    return Finding(
        code=code,
        message=f"{entry.kind} line: {message}",
        seq=entry.seq,
        subject=entry.subject,
    )
