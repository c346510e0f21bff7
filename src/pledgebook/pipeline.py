"""The river: documents come from a source, are read, and enter a book; what happens is yielded as events.

It takes ports: an iterable of arrivals, a book, a reader. It knows no SQL, no network and no clock of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from pledgebook import __version__
from pledgebook.claims.reader import Reading, read_document
from pledgebook.documents.document import Document
from pledgebook.ledger.book import Book
from pledgebook.ledger.units import Filing, Unit, document_unit, key_unit
from pledgebook.terms.faults import PledgebookFault
from pledgebook.terms.problem import Problem

READER = f"pledgebook {__version__}"


class Arrival(Protocol):
    """What a source delivers for one piece of input: a document, or only the problems that kept it from being one.

    `name` says where it came from (a path, "-", "path:line") and is used in messages only; `raw` are the bytes
    as they came, of media type `media`.
    """

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def document(self) -> Document | None: ...  # noqa: D102
    @property
    def raw(self) -> bytes: ...  # noqa: D102
    @property
    def media(self) -> str: ...  # noqa: D102
    @property
    def problems(self) -> tuple[Problem, ...]: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A document is in the book, durably (or would be, in a dry run)."""

    name: str
    document: str
    claims: int
    residue: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """The book had this document already; it was not read again."""

    name: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A piece of input that is no document, or one the reader failed on; the problems say why."""

    name: str
    problems: tuple[Problem, ...]


Event = Added | Skipped | Refused


@dataclass(slots=True)
class _Batch:
    """Units read but not yet in the book, with the events that acknowledge them once they are."""

    units: list[Unit] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    since: float = 0.0


def add_documents(
    arrivals: Iterable[Arrival],
    book: Book | None,
    *,
    read: Callable[[Document], Reading] = read_document,
    reader: str = READER,
    dry_run: bool = False,
    batch: int = 50,
    seconds: float = 0.2,
    timer: Callable[[], float] | None = None,
) -> Iterator[Event]:
    """Add documents to a book and yield what happened to each, after it is durable.

    A batch is written in one transaction when it holds `batch` documents, or `seconds` after its first one
    when a `timer` (monotone, in seconds) is given. Documents in the book are skipped without being read, so an
    interrupted run is resumed by running it again. In a dry run nothing is written; `book` may then be None.
    Raises the book's faults; everything yielded before stays in the book.
    """
    waiting = _Batch()
    for arrival in arrivals:
        yield from _take(arrival, book, waiting, read, reader)
        now = timer() if timer else 0.0
        if len(waiting.units) <= 1:
            waiting.since = now
        if len(waiting.events) >= batch or (waiting.units and now - waiting.since >= seconds):
            yield from _write(waiting, book, dry_run=dry_run)
    yield from _write(waiting, book, dry_run=dry_run)


def _take(
    arrival: Arrival, book: Book | None, waiting: _Batch, read: Callable[[Document], Reading], reader: str
) -> Iterator[Event]:
    """Turn an arrival into a waiting unit and event; what needs no writing is yielded at once."""
    document = arrival.document
    if document is None:
        yield Refused(name=arrival.name, problems=arrival.problems)
        return
    if document.id in waiting.ids or (book is not None and book.known((document.id,))):
        unit = key_unit(document)
        if unit.drafts and not (book is not None and book.has_entry(unit.drafts[0].subject)):
            waiting.units.append(unit)
            waiting.events.append(Skipped(name=arrival.name, document=document.id))
        else:
            yield Skipped(name=arrival.name, document=document.id)
        return
    reading = try_reading(document, read)
    if isinstance(reading, Problem):
        yield Refused(name=arrival.name, problems=(*arrival.problems, reading))
        return
    filing = Filing(document=document, raw=arrival.raw, media=arrival.media)
    waiting.units.append(document_unit(filing, reading, reader=reader, problems=arrival.problems))
    waiting.ids.add(document.id)
    waiting.events.append(_added(arrival, document, reading))


def try_reading(document: Document, read: Callable[[Document], Reading] = read_document) -> Reading | Problem:
    """Read a document; a text that the reader stumbles over is left out and said so, the river goes on."""
    try:
        return read(document)
    except (PledgebookFault, MemoryError):
        raise
    except Exception as fault:  # noqa: BLE001 - a fault of the reader must not cost the other texts
        told = f"the reader failed on this text ({type(fault).__name__}: {fault}); it was left out, please report it"
        return Problem(code="reading-failed", message=" ".join(told.split()))


def _added(arrival: Arrival, document: Document, reading: Reading) -> Added:
    return Added(
        name=arrival.name,
        document=document.id,
        claims=len(reading.claims),
        residue=len(reading.residue),
        problems=arrival.problems + reading.problems,
    )


def _write(waiting: _Batch, book: Book | None, *, dry_run: bool) -> Iterator[Event]:
    """Write the batch in one transaction, then acknowledge it."""
    if waiting.units and not dry_run:
        if book is None:
            raise ValueError("only a dry run does without a book")
        book.append(waiting.units)
    events = waiting.events
    waiting.units, waiting.events = [], []
    if not dry_run:
        waiting.ids = set()
    yield from events
