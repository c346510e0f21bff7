"""Entries: the lines of the book, frozen, dated by our clock and chained by hashes.

An entry's hash covers the hash before it, its number, kind, subject, canonical payload and `known_at`, each
prefixed by its length. Payloads are canonical JSON, so that the same content has the same bytes everywhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal

from pledgebook.terms.ids import digest

EntryKind = Literal["document", "key", "problem", "claim", "reading", "judgement"]
ENTRY_KINDS: Final = ("document", "key", "problem", "claim", "reading", "judgement")
GENESIS: Final = digest(("pledgebook", "book", "1"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A line to be written: not yet numbered, dated or chained.

    `subject` is the content id of what the line is about; the pair (kind, subject) stands once in a book.
    """

    kind: EntryKind
    subject: str
    payload: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the book. `seq` counts from 1; `known_at` is UTC, "2025-01-16T09:00:00.000000Z"."""

    seq: int
    kind: str
    subject: str
    payload: str
    known_at: str
    hash: bytes

    def data(self) -> dict[str, Any]:
        """Return the payload as parsed JSON."""
        out: dict[str, Any] = json.loads(self.payload)
        return out


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of a chain: how many entries, the last one's hash and date. An empty book's hash is GENESIS."""

    seq: int = 0
    hash: bytes = GENESIS
    known_at: str = ""

    def text(self) -> str:
        """Return "1234:9f86d0..." as it is published and compared."""
        return f"{self.seq}:{self.hash.hex()}"


def canonical(value: Mapping[str, Any]) -> str:
    """Return the canonical JSON of a payload: sorted keys, no spaces, UTF-8 unless it has lone surrogates."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text


def draft(kind: EntryKind, subject: str, payload: Mapping[str, Any]) -> Draft:
    """Return a line to be written, its payload made canonical."""
    return Draft(kind=kind, subject=subject, payload=canonical(payload))


def entry_hash(previous: bytes, *, seq: int, kind: str, subject: str, payload: str, known_at: str) -> bytes:
    """Return the 32-byte hash of an entry that follows the entry whose hash is `previous`."""
    return digest((previous, str(seq), kind, subject, payload, known_at))


def stamp(moment: datetime) -> str:
    """Return an aware moment as the book writes it; ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a clock must give aware datetimes")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def chain(head: Head, drafts: Iterable[Draft], known_at: str) -> Iterator[Entry]:
    """Number, date and link drafts after `head`; a clock that ran backwards is held at the head's date."""
    known_at = max(known_at, head.known_at)
    previous, seq = head.hash, head.seq
    for line in drafts:
        seq += 1
        previous = entry_hash(
            previous, seq=seq, kind=line.kind, subject=line.subject, payload=line.payload, known_at=known_at
        )
        yield Entry(
            seq=seq,
            kind=line.kind,
            subject=line.subject,
            payload=line.payload,
            known_at=known_at,
            hash=previous,
        )
