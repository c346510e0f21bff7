"""Which book a command means, and opening it."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pledgebook.terms.faults import UsageFault

if TYPE_CHECKING:
    from pledgebook.ledger.book import Book, View

DEFAULT = "pledgebook.db"
SETTINGS = "pledgebook.toml"
VARIABLE = "PLEDGEBOOK_BOOK"


def book_url(told: str | None) -> str:
    """Return the address of the book: the option, PLEDGEBOOK_BOOK, `book` in pledgebook.toml, or pledgebook.db."""
    return told or os.environ.get(VARIABLE) or _from_settings() or DEFAULT


def _from_settings() -> str | None:
    settings = Path(SETTINGS)
    if not settings.is_file():
        return None
    try:
        book = tomllib.loads(settings.read_text("utf-8")).get("book")
    except (ValueError, OSError) as fault:
        raise UsageFault(f"{SETTINGS} cannot be read: {fault}; correct it or give --book") from fault
    if book is not None and not isinstance(book, str):
        raise UsageFault(f'{SETTINGS}: book must be text, such as book = "pledgebook.db"')
    return book


def now() -> datetime:
    """Return this machine's time: the only clock of the program, handed to the book."""
    return datetime.now(UTC)


@contextmanager
def opened(told: str | None, *, create: bool = False) -> Iterator[Book]:
    """Open the book for the length of a command."""
    from pledgebook.store import open_book

    book = open_book(book_url(told), create=create, clock=now)
    try:
        yield book
    finally:
        book.close()


def view_of(as_of: str | None, known_at: str | None = None) -> View:
    """Return the view of --as-of (texts published by then) and --known-at (lines written by then)."""
    from pledgebook.ledger.book import View

    from .options import day

    return View(as_of=day(as_of, "--as-of"), known_at=_moment(known_at))


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageFault(f"--known-at {text!r} is no moment; write it as 2025-01-16T09:00 (UTC)") from None
    if len(text) <= len("2025-01-16"):
        moment = moment.replace(hour=23, minute=59, second=59, microsecond=999999)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def party_code(name: str, option: str) -> str:
    """Return the code of a party named by code, ISO code or name in any case ("ITA", "it", "Italy", "Italian")."""
    from pledgebook.lexicon.parties import organisations, states

    wanted = name.strip().casefold()
    for state in states():
        words = (state.code, state.iso2, state.name, *state.names, *state.adjectives)
        if any(wanted == word.casefold() for word in words):
            return state.code
    for org in organisations():
        if any(wanted == word.casefold() for word in (org.code, org.name, *org.names)):
            return org.code
    if name.isupper():
        return name
    raise UsageFault(
        f"{option} {name!r} is no party this book knows; give a code such as ITA or a name such as Italy"
    )
