"""What `pledgebook doctor` looks at."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from pledgebook import __version__
from pledgebook.terms.faults import PledgebookFault

LIBRARIES = ("ahocorasick_rs", "icalendar", "resiliparse", "rich", "sqlalchemy", "typer", "yaml")
_ROOM = 100 * 2**20


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `do` says what to do when it is not `ok`."""

    name: str
    ok: bool
    found: str
    do: str = ""


def checkup(url: str) -> list[Check]:
    """Return everything looked at, in a fixed order."""
    return [_python(), _package(), _libraries(), _data(), _reading(), *_book(url)]


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check(
        "python",
        sys.version_info >= (3, 11),
        version,
        "" if sys.version_info >= (3, 11) else "use 3.11 or newer",
    )


def _package() -> Check:
    try:
        installed = metadata.version("pledgebook")
    except metadata.PackageNotFoundError:
        return Check("pledgebook", ok=True, found=f"{__version__}, run from its source")
    same = installed == __version__
    return Check(
        "pledgebook", same, installed, "" if same else f"the source says {__version__}: install again"
    )


def _libraries() -> Check:
    missing = [name for name in LIBRARIES if not _importable(name)]
    if missing:
        return Check(
            "libraries", ok=False, found=f"missing: {', '.join(missing)}", do="install pledgebook again"
        )
    return Check("libraries", ok=True, found=f"{len(LIBRARIES)} found")


def _importable(name: str) -> bool:
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def _data() -> Check:
    from pledgebook.lexicon.check import check_data

    faults = check_data()
    if faults:
        return Check("data files", ok=False, found=faults[0], do="install pledgebook again")
    return Check("data files", ok=True, found="all read")


def _reading() -> Check:
    """Read a sentence made for this: the reader must find its donor and stage."""
    from pledgebook.claims.reader import read_document
    from pledgebook.documents.document import make_document

    text = "Norway's parliament approved 300 million euros in military aid to Ukraine on 3 March 2024."
    found = [c.kind for c in read_document(make_document(text)).claims]
    ok = "aid" in found
    return Check(
        "reader",
        ok,
        f"{len(found)} claims from a sample sentence",
        "" if ok else "the data files do not fit the program: install again",
    )


def _book(url: str) -> Iterator[Check]:
    path = Path(url.removeprefix("sqlite:///"))
    folder = path.parent if str(path.parent) else Path()
    if not path.exists():
        writable = os.access(folder, os.W_OK)
        yield Check(
            "book",
            writable,
            f"{url}: none yet",
            "" if writable else f"{folder} cannot be written; give --book",
        )
        return
    yield _attempt("book", lambda: _opens(url))
    free = shutil.disk_usage(folder).free
    yield Check(
        "room",
        free > _ROOM,
        f"{free // 2**20:,} MiB free beside the book",
        "" if free > _ROOM else "make room",
    )
    writable = os.access(path, os.W_OK) and os.access(folder, os.W_OK)
    yield Check(
        "rights",
        writable,
        "can be written" if writable else "read-only",
        "" if writable else "allow writing to file and folder to add texts",
    )


def _attempt(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, ok=True, found=look())
    except PledgebookFault as fault:
        return Check(name, ok=False, found=str(fault))


def _opens(url: str) -> str:
    from .books import opened

    with opened(url) as book:
        return f"{url}: {book.head().seq:,} entries; `pledgebook verify` recomputes them"
