"""From a book's address to a book."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pledgebook.ledger.book import Book
from pledgebook.terms.faults import UsageFault

if TYPE_CHECKING:
    from .sqlite import SqliteBook

_LATER = ("postgresql", "postgres")


def open_book(url: str, *, create: bool, clock: Callable[[], datetime], wait: float = 5.0) -> Book:
    """Open the book at `url`: a path, "sqlite:///path" or "memory:" (gone when closed).

    `create` makes a book where there is none; without it a missing book is a UsageFault. `clock` gives the
    aware moment at which lines become known. `wait` is how many seconds to wait for another writer. An older
    book is brought up to date. Raises UsageFault, BookDamaged, BookTooNew, BookLocked, BookReadOnly, BookFull.
    """
    scheme, colon, rest = url.partition(":")
    if url == "memory:":
        from .memory import MemoryBook

        return MemoryBook(clock)
    if colon and scheme.partition("+")[0] in _LATER:
        raise UsageFault(f"{scheme}: not yet; books are SQLite files, give a path or sqlite:///path")
    if colon and "//" in rest and scheme != "sqlite":
        raise UsageFault(f"{url}: no such kind of book; give a path or sqlite:///path")
    path = unquote(rest.removeprefix("///")) if colon and scheme == "sqlite" else url
    return _open_file(path, create=create, clock=clock, wait=wait)


def _open_file(path: str, *, create: bool, clock: Callable[[], datetime], wait: float) -> SqliteBook:
    from .sqlite import SqliteBook

    if not path:
        raise UsageFault("a book needs a path")
    return SqliteBook.open(Path(path), create=create, clock=clock, wait=wait)
