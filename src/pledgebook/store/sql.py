"""All SQL of the book and the mapping between its rows and the ledger's values.

Statements use "?" for values and nothing that only one dialect knows.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from typing import Any, Final

from pledgebook.ledger.book import Kept
from pledgebook.ledger.entries import Entry
from pledgebook.ledger.snapshot import read_when
from pledgebook.ledger.units import Filing
from pledgebook.terms.ids import digest

SCHEMA: Final = 1
REVISION: Final = "0001"

HEAD: Final = "SELECT entries, documents, claims, known_at, hash, seal FROM book WHERE one = 1"
NEW_HEAD: Final = (
    "INSERT INTO book (one, entries, documents, claims, known_at, hash, seal) VALUES (1, ?, ?, ?, ?, ?, ?)"
)
MOVE_HEAD: Final = (
    "UPDATE book SET entries = ?, documents = ?, claims = ?, known_at = ?, hash = ?, seal = ? "
    "WHERE one = 1 AND entries = ? AND hash = ?"
)
LAST_HASH: Final = "SELECT hash FROM entries WHERE seq = ?"
HAS_ENTRY: Final = "SELECT 1 FROM entries WHERE subject = ? LIMIT 1"
HAS_LINE: Final = "SELECT 1 FROM entries WHERE subject = ? AND kind = ?"
ENTRIES: Final = "SELECT seq, kind, subject, payload, known_at, hash FROM entries WHERE seq <= ? AND known_at <= ? ORDER BY seq"
ALL_ENTRIES: Final = "SELECT seq, kind, subject, payload, known_at, hash FROM entries ORDER BY seq"
ADD_ENTRY: Final = (
    "INSERT INTO entries (seq, kind, subject, payload, known_at, hash) VALUES (?, ?, ?, ?, ?, ?)"
)
HAS_DOCUMENT: Final = "SELECT 1 FROM documents WHERE id = ?"
_DOCUMENT: Final = "seq, id, title, published, publisher, url, lang, source, media, known_at, raw_hash, text_hash, raw, text, seal"
ADD_DOCUMENT: Final = f"INSERT INTO documents ({_DOCUMENT}) VALUES ({', '.join('?' * 15)})"  # noqa: S608
DOCUMENTS: Final = f"SELECT {_DOCUMENT} FROM documents ORDER BY seq"  # noqa: S608
DOCUMENT_BY_ID: Final = f"SELECT {_DOCUMENT} FROM documents WHERE id = ?"  # noqa: S608
DOCUMENT_BY_SEQ: Final = f"SELECT {_DOCUMENT} FROM documents WHERE seq = ?"  # noqa: S608
KEYED: Final = "SELECT document FROM keys WHERE key = ? ORDER BY seq LIMIT 1"
KEYS_OF: Final = "SELECT key FROM keys WHERE document = ? ORDER BY key"
ADD_KEY: Final = "INSERT INTO keys (seq, document, key) VALUES (?, ?, ?)"
KEY_BY_SEQ: Final = "SELECT seq, document, key FROM keys WHERE seq = ?"
_CLAIM: Final = "seq, id, document, kind, donor, recipient, stage, on_first, on_last"
ADD_CLAIM: Final = f"INSERT INTO claims ({_CLAIM}) VALUES ({', '.join('?' * 9)})"  # noqa: S608
CLAIM_BY_SEQ: Final = f"SELECT {_CLAIM} FROM claims WHERE seq = ?"  # noqa: S608
COUNTS: Final = {name: f"SELECT count(*) FROM {name}" for name in ("entries", "documents", "keys", "claims")}  # noqa: S608
PAYLOAD: Final = "SELECT payload FROM entries WHERE seq = ?"
REVISIONS: Final = "SELECT version_num FROM alembic_version"
HEADS: Final = "SELECT count(*) FROM book"

_Values = tuple[Any, ...]


def head_seal(entries: int, documents: int, claims: int, known_at: str, chained: bytes) -> bytes:
    """Return the hash over the head's row; it finds a careless change, not one by who knows this function."""
    return digest(("seal", str(entries), str(documents), str(claims), known_at, chained))


def entry_values(entry: Entry) -> _Values:
    """Return an entry as its row."""
    return (entry.seq, entry.kind, entry.subject, entry.payload, entry.known_at, entry.hash)


def entry_of(row: _Values) -> Entry:
    """Return a row as its entry."""
    return Entry(seq=row[0], kind=row[1], subject=row[2], payload=row[3], known_at=row[4], hash=row[5])


def pack(data: bytes) -> bytes:
    """Compress bytes as they are kept."""
    return zlib.compress(data, 6)


def packed(filing: Filing, raw_hash: str, text_hash: str) -> tuple[bytes | None, bytes]:
    """Return a document's kept bytes and text; bytes that are just the text's UTF-8 are not kept twice."""
    text = pack(filing.document.text.encode("utf-8", "surrogatepass"))
    return (None if raw_hash == text_hash else pack(filing.raw)), text


def document_values(entry: Entry, raw: bytes | None, text: bytes) -> _Values:
    """Return a document's row, made of its entry and its kept bytes."""
    data = json.loads(entry.payload)
    names = ("title", "published", "publisher", "url", "lang", "source", "media")
    columns = [column(data[name]) for name in names]
    seal = digest((raw, text))
    return (entry.seq, entry.subject, *columns, entry.known_at, data["raw"], data["text"], raw, text, seal)


def kept_of(row: _Values, keys: Iterable[str]) -> Kept:
    """Return a document's row as the book gives it back; zlib.error or UnicodeError when it does not unpack."""
    text = unpack(row[13])
    return Kept(
        id=row[1], keys=tuple(keys), title=row[2], published=row[3], publisher=row[4], url=row[5], lang=row[6],
        source=row[7], media=row[8], known_at=row[9], raw=text if row[12] is None else unpack(row[12]),
        text=text.decode("utf-8", "surrogatepass"),
    )  # fmt: skip


def unpack(data: bytes) -> bytes:
    """Return the bytes that `pack` compressed; zlib.error for anything else."""
    stream = zlib.decompressobj()
    out = stream.decompress(data)
    if not stream.eof or stream.unused_data:
        raise zlib.error("not one whole compressed piece")
    return out


def key_values(entry: Entry) -> _Values:
    """Return a key's row, made of its entry."""
    data = json.loads(entry.payload)
    return (entry.seq, data["document"], column(data["key"]))


def claim_values(entry: Entry) -> _Values:
    """Return a claim's row of look-up columns, made of its entry; lists are written "|ITA|USA|"."""
    data = json.loads(entry.payload)
    claim = data["claim"]
    values = claim["values"]
    when = read_when(values.get("on"))
    return (
        entry.seq, entry.subject, data["document"], claim["kind"],
        _codes(values.get("donor") or values.get("actor") or values.get("parties")), _codes(values.get("recipient")),
        column(values.get("stage")), when.first().isoformat() if when else None,
        when.last().isoformat() if when else None,
    )  # fmt: skip


def _codes(codes: Iterable[str] | None) -> str | None:
    return column(f"|{'|'.join(sorted(codes))}|") if codes else None


def column(text: str | None) -> str | None:
    """Return text as a database can hold it: a lone surrogate is written out as an escape."""
    return None if text is None else text.encode("utf-8", "backslashreplace").decode("utf-8")
