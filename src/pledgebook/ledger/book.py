"""What a book can do: a protocol that stores keep (memory, SQLite, PostgreSQL later)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from .entries import Entry, Head
from .units import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Which part of the book a question sees; a field that is None hides nothing.

    `known_at`: only lines written by that moment. `as_of`: only what was said (published) by the end of that
    day; a text without a publication day counts by the day it was added. `happened_by`: only claims whose
    date `on` begins by that day, undated claims by the publication day.
    """

    known_at: datetime | None = None
    as_of: date | None = None
    happened_by: date | None = None


EVERYTHING = View()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A document as the book gives it back. `published` is an ISO day; `known_at` our clock, UTC."""

    id: str
    keys: tuple[str, ...]
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    lang: str | None
    source: str | None
    media: str
    text: str
    raw: bytes
    known_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What an append did. `added` and `known` are document ids, in the order given; `head` the new end."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    entries: int
    head: Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that does not hold. `seq` is the entry concerned, None when no entry can be named."""

    code: str
    message: str
    seq: int | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """The outcome of `verify`: findings by entry number, those without one last."""

    findings: tuple[Finding, ...]
    entries: int
    documents: int
    claims: int
    head: Head

    @property
    def first(self) -> Finding | None:
        """Return the first broken entry's finding, or None when everything holds."""
        return self.findings[0] if self.findings else None


class Book(Protocol):
    """An append-only chain of entries with the documents they speak of.

    Every method may raise a `BookFault`. Readers see whole units only.
    """

    def append(self, units: Sequence[Unit]) -> Receipt:
        """Write units in one transaction; lines that the book has already are left out. Durable on return."""
        ...

    def known(self, documents: Iterable[str]) -> frozenset[str]:
        """Return those of the document ids that are in the book."""
        ...

    def has_entry(self, subject: str) -> bool:
        """Whether a line about this content id stands in the book."""
        ...

    def entries(self, known_at: datetime | None = None) -> Iterator[Entry]:
        """Yield the lines in order, up to the head at the time of the call, or up to a moment."""
        ...

    def documents(self) -> Iterator[Kept]:
        """Yield the documents in the order they were added."""
        ...

    def document(self, document: str) -> Kept | None:
        """Return one document by its id or by one of its input's keys."""
        ...

    def head(self) -> Head:
        """Return the end of the chain."""
        ...

    def audit(self, anchors: Sequence[str] = ()) -> Audit:
        """Recompute everything; `anchors` are heads ("seq:hash") published earlier that must be in the chain."""
        ...

    def close(self) -> None:
        """Let go of the store."""
        ...
