"""SQLite's errors as the book's faults: one clear line each, with what to do."""

from __future__ import annotations

import errno
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from pledgebook.terms.faults import (
    BookDamaged,
    BookFault,
    BookFull,
    BookLocked,
    BookReadOnly,
    PledgebookFault,
    UsageFault,
)

_WRITE_ERRORS: Final = frozenset({
    sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_TRUNCATE,
})  # fmt: skip
_DAMAGED: Final = frozenset({
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_ERROR,
})  # fmt: skip
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def book_faults(path: object) -> Iterator[None]:
    """Turn errors of SQLite and of the file system into faults of the book at `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise fault_of(error, path) from error
    except (zlib.error, UnicodeDecodeError) as error:
        raise BookDamaged(
            f"{path}: a document cannot be unpacked ({error}); run `pledgebook verify`"
        ) from error
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise _full(path) from error
        raise BookFault(f"{path}: {error.strerror or error}") from error


def fault_of(error: sqlite3.Error, path: object) -> PledgebookFault:
    """Return the fault that an SQLite error stands for."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return BookDamaged(f"{path}: {error}; run `pledgebook verify`")
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_FULL or code in _WRITE_ERRORS:
        return _full(path)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return BookLocked(f"{path}: another program is writing to this book; try again when it is done")
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return BookReadOnly(f"{path}: the book or its folder cannot be written; check the permissions")
    if primary == sqlite3.SQLITE_NOTADB:
        return BookDamaged(f"{path}: is no book (not an SQLite file, or its beginning is damaged)")
    if primary in _DAMAGED:
        return BookDamaged(f"{path}: the file is damaged ({error}); restore it from a copy")
    if primary == sqlite3.SQLITE_CANTOPEN:
        return UsageFault(f"{path}: cannot be opened; check the path and the permissions")
    return BookFault(f"{path}: {error}")


def _full(path: object) -> BookFull:
    return BookFull(
        f"{path}: no room left to write (disk full, quota or size limit); what was acknowledged is kept"
    )
