"""Opening a book file: is it one, is it ours, is its schema ours; makes and upgrades it when it is not.

An up-to-date book is recognised by two numbers in the file's header, so alembic is imported only to change one.
"""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Final

from pledgebook.ledger.entries import GENESIS
from pledgebook.terms.faults import BookDamaged, BookReadOnly, BookTooNew, UsageFault

from . import sql

APPLICATION: Final = 0x504C4247  # "PLBG"
_MAGIC: Final = b"SQLite format 3\x00"


def connect(path: Path, *, create: bool, wait: float) -> sqlite3.Connection:
    """Return a connection to an up-to-date book, made or upgraded where needed; sqlite3.Error and faults."""
    _check_path(path, create=create)
    if path.exists() and not _writable(path):
        return _connect_read_only(path, wait)
    connection = _plain_connection(f"{_uri(path)}?mode={'rwc' if create else 'rw'}", wait)
    try:
        if create and _is_blank(connection):
            _set_wal(connection, wait)
            _upgrade(connection)
        elif _version(connection, path) < sql.SCHEMA:
            _upgrade(connection)
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_path(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise UsageFault(f"{path}: is a folder; a book is a file")
    if path.exists():
        _check_beginning(path)
        return
    if not create:
        raise UsageFault(f"{path}: there is no book; `pledgebook add` makes one")
    if not path.parent.is_dir():
        raise UsageFault(f"{path}: its folder does not exist")
    if not os.access(path.parent, os.W_OK):
        raise BookReadOnly(f"{path}: its folder cannot be written; check the permissions")


def _check_beginning(path: Path) -> None:
    """Refuse a file that does not begin as SQLite's do: SQLite would take a very short one for an empty book."""
    with path.open("rb") as stream:
        beginning = stream.read(len(_MAGIC))
    if beginning and beginning != _MAGIC:
        raise BookDamaged(f"{path}: is no book (not an SQLite file, or its beginning is damaged)")


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _uri(path: Path) -> str:
    return path.absolute().as_uri()


def _plain_connection(uri: str, wait: float) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None)


def _connect_read_only(path: Path, wait: float) -> sqlite3.Connection:
    """Open a book that cannot be written; where even its side files cannot be made, as an unchanging file."""
    waiting = path.with_name(path.name + "-wal")
    pending = waiting.exists() and waiting.stat().st_size > 0
    connection = _plain_connection(f"{_uri(path)}?mode=ro", wait)
    try:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            if pending:
                raise
            connection.close()
            connection = _plain_connection(f"{_uri(path)}?mode=ro&immutable=1", wait)
        _check_readable(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_readable(connection: sqlite3.Connection, path: Path) -> None:
    if _version(connection, path) < sql.SCHEMA:
        raise BookReadOnly(
            f"{path}: is of an older version and cannot be upgraded where it cannot be written"
        )
    connection.execute("PRAGMA query_only = ON")


def _is_blank(connection: sqlite3.Connection) -> bool:
    """Whether a file has no tables at all: new, or left so by a program that was killed while making it."""
    return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,))


def _version(connection: sqlite3.Connection, path: Path) -> int:
    if _is_blank(connection):
        raise UsageFault(f"{path}: is empty and no book yet; `pledgebook add` makes one of it")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION:
        raise UsageFault(f"{path}: is an SQLite file, but no book of pledgebook")
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > sql.SCHEMA:
        raise BookTooNew(
            f"{path}: is a book of schema {version}, this pledgebook knows {sql.SCHEMA}; use a newer pledgebook"
        )
    if version < 0:
        raise BookDamaged(f"{path}: has no schema version")
    return version


def _set_wal(connection: sqlite3.Connection, wait: float) -> None:
    """Switch to write-ahead logging; two programs that make one book at once take turns."""
    deadline = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")


def _upgrade(connection: sqlite3.Connection) -> None:
    """Bring the schema up to date in one transaction; another program may have done so meanwhile."""
    import sqlalchemy as sa
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    engine = sa.create_engine("sqlite://", creator=lambda: connection, poolclass=sa.pool.StaticPool)
    try:
        with engine.connect() as joined:
            joined.exec_driver_sql("BEGIN IMMEDIATE")
            (version,) = joined.exec_driver_sql("PRAGMA user_version").one()
            if version < sql.SCHEMA:
                config.attributes["connection"] = joined
                command.upgrade(config, "head")
                _mark(connection, new=version == 0)
            joined.commit()
    except sa.exc.DBAPIError as error:
        raise error.orig or error from error


def _mark(connection: sqlite3.Connection, *, new: bool) -> None:
    """Write the numbers by which the file is recognised, and a new book's head."""
    if new:
        connection.execute(sql.NEW_HEAD, (0, 0, 0, "", GENESIS, sql.head_seal(0, 0, 0, "", GENESIS)))
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {sql.SCHEMA}")
