"""A book in a file: killed, tampered with, locked, read-only, too new, full, or no book at all."""

from __future__ import annotations

import multiprocessing
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from bookwright import Clock, aid, book, text
from river import arrivals, main, reader_of, river

from pledgebook.ledger.fold import fold_hash
from pledgebook.pipeline import Added, add_documents
from pledgebook.store import open_book
from pledgebook.terms.faults import (
    BookDamaged,
    BookFull,
    BookLocked,
    BookReadOnly,
    BookTooNew,
    PledgebookFault,
    UsageFault,
)

RIVER = Path(__file__).parents[1] / "book" / "river.py"
TEXTS = river(30)


def _open(path, *, create=True, wait=5.0):
    return open_book(str(path), create=create, clock=Clock(), wait=wait)


def _filled(path, texts=TEXTS):
    made = _open(path)
    made.append([t.unit for t in texts])
    return made


def _one_line(fault: PledgebookFault, *words: str) -> None:
    said = str(fault)
    assert "\n" not in said
    assert all(word in said for word in words), said


# --- kill -9 -----------------------------------------------------------------------------------------------


def _kill_one(path: Path, wanted: int, wait: float) -> set[str]:
    """Add to a book and kill that a moment after so many documents are acknowledged; return what was."""
    child = subprocess.Popen(
        [sys.executable, str(RIVER), str(path), "900", "2", "0.002"], stdout=subprocess.PIPE, text=True
    )
    told: list[str] = []
    enough = threading.Event()

    def listen() -> None:
        for line in child.stdout:
            told.append(line)
            if len(told) > wanted:
                enough.set()
        enough.set()

    listener = threading.Thread(target=listen)
    listener.start()
    if wanted:
        enough.wait(20)
    time.sleep(wait)
    child.send_signal(signal.SIGKILL)
    child.wait()
    listener.join()
    child.stdout.close()
    return {line.strip() for line in told if line.startswith("doc_") and line.endswith("\n")}


def _killed_at_random(folder: Path, kills: int, seed: int) -> None:
    """Kill at moments all over a run: while the book is made, and within the writing of any batch."""
    rnd = random.Random(seed)
    texts = river(900)
    path = folder / "killed.db"
    safe: set[str] = set()
    most = 700 // kills
    for number in range(kills):
        making = number % 6 == 0
        safe |= _kill_one(
            path,
            0 if making else rnd.randint(1, most),
            rnd.uniform(0.1, 0.7) if making else rnd.uniform(0, 0.005),
        )
        if path.exists() and path.stat().st_size:
            made = _open(path)
            assert not made.audit().findings
            assert safe <= made.known(t.document.id for t in texts)
            made.close()
    assert len(safe) > kills, "killed too early: hardly anything was acknowledged"
    assert len(safe) < 900, "killed too late: nothing was left to add"
    made = _open(path)
    list(add_documents(arrivals(texts), made, read=reader_of(texts), reader="test 1"))
    assert fold_hash(made) == fold_hash(book(texts))
    audit = made.audit()
    assert (audit.findings, audit.documents, audit.claims) == ((), 900, 1800)


def test_killed_at_twelve_moments_nothing_is_lost_or_doubled(tmp_path) -> None:
    _killed_at_random(tmp_path, 12, seed=3)


@pytest.mark.slow
def test_killed_at_fifty_moments_nothing_is_lost_or_doubled(tmp_path) -> None:
    _killed_at_random(tmp_path, 50, seed=5)


# --- tampering ---------------------------------------------------------------------------------------------


def _raw(path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA ignore_check_constraints = ON")
    return db


def _seq(db: sqlite3.Connection, kind: str, nth: int) -> int:
    return db.execute(
        "SELECT seq FROM entries WHERE kind = ? ORDER BY seq LIMIT 1 OFFSET ?", (kind, nth)
    ).fetchone()[0]


def _flip_document(db) -> int:
    seq = _seq(db, "document", 7)
    (blob,) = db.execute("SELECT text FROM documents WHERE seq = ?", (seq,)).fetchone()
    middle = len(blob) // 2
    db.execute("UPDATE documents SET text = ? WHERE seq = ?",
               (blob[:middle] + bytes([blob[middle] ^ 1]) + blob[middle + 1 :], seq))  # fmt: skip
    return seq


def _change_claim(db) -> int:
    seq = _seq(db, "claim", 11)
    db.execute("UPDATE entries SET payload = replace(payload, '\"UKR\"', '\"RUS\"') WHERE seq = ?", (seq,))
    return seq


def _delete_middle(db) -> int:
    seq = _seq(db, "reading", 4)
    db.execute("DELETE FROM entries WHERE seq = ?", (seq,))
    return seq


def _delete_last(db) -> int:
    (seq,) = db.execute("SELECT max(seq) FROM entries").fetchone()
    db.execute("DELETE FROM entries WHERE seq = ?", (seq,))
    return seq


def _swap(db) -> int:
    one, other = _seq(db, "claim", 5), _seq(db, "claim", 9)
    db.execute("UPDATE entries SET seq = -1 WHERE seq = ?", (one,))
    db.execute("UPDATE entries SET seq = ? WHERE seq = ?", (one, other))
    db.execute("UPDATE entries SET seq = ? WHERE seq = -1", (other,))
    return one


@pytest.mark.parametrize("tamper", [_flip_document, _change_claim, _delete_middle, _delete_last, _swap])
def test_verify_names_the_first_broken_entry(tmp_path, tamper) -> None:
    path = tmp_path / "b.db"
    made = _filled(path)
    assert not made.audit().findings
    db = _raw(path)
    seq = tamper(db)
    db.close()
    first = made.audit().first
    assert first is not None
    assert first.seq == seq, first


def _other(value: object, rnd: random.Random) -> object:
    """A value unlike this one: another bit, another sign, another type, or nothing."""
    if rnd.random() < 0.1:
        return None if value is not None else rnd.choice(["", b"", 0])
    match value:
        case None:
            return rnd.choice(["x", b"x", 1])
        case int():
            return value + rnd.choice([-1, 1, 1000])
        case bytes():
            if not value or rnd.random() < 0.2:
                return value + b"\x00"
            place = rnd.randrange(len(value))
            return value[:place] + bytes([value[place] ^ (1 << rnd.randrange(8))]) + value[place + 1 :]
        case str():
            if not value or rnd.random() < 0.2:
                return value + rnd.choice([" ", "a", "\x00"])
            if rnd.random() < 0.1:
                return value.encode()
            place = rnd.randrange(len(value))
            return value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :]
    raise TypeError(value)


def _tampered_at_random(path: Path, changes: int, seed: int) -> None:
    """Change one cell or delete one row, verify, put the table back; so many times."""
    rnd = random.Random(seed)
    made = _filled(path, river(6))
    db = _raw(path)
    tables = {}
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
        tables[name] = columns, db.execute(f"SELECT rowid, {', '.join(columns)} FROM {name}").fetchall()
    assert set(tables) == {"alembic_version", "book", "entries", "documents", "keys", "claims"}
    done = 0
    while done < changes:
        table = rnd.choice(sorted(tables))
        columns, rows = tables[table]
        (rowid, *cells), column = rnd.choice(rows), rnd.randrange(len(columns))
        value = _other(cells[column], rnd)
        try:
            if rnd.random() < 0.05:
                db.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
            else:
                db.execute(f"UPDATE {table} SET {columns[column]} = ? WHERE rowid = ?", (value, rowid))
        except sqlite3.IntegrityError:
            continue
        assert made.audit().findings, f"{table}.{columns[column]}: {cells[column]!r} -> {value!r}"
        db.execute("BEGIN")
        db.execute(f"DELETE FROM {table}")
        marks = ", ".join("?" * len(columns))
        db.executemany(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", [row[1:] for row in rows]
        )
        db.execute("COMMIT")
        done += 1
    assert not made.audit().findings


def test_two_hundred_random_changes_are_all_found(tmp_path) -> None:
    _tampered_at_random(tmp_path / "b.db", 200, seed=1)


@pytest.mark.slow
def test_a_thousand_random_changes_are_all_found(tmp_path) -> None:
    _tampered_at_random(tmp_path / "b.db", 1000, seed=2)


def test_a_row_too_many_is_found(tmp_path) -> None:
    made = _filled(tmp_path / "b.db", river(3))
    db = _raw(tmp_path / "b.db")
    db.execute("INSERT INTO claims SELECT 999, 'clm_x', document, kind, donor, recipient, stage, on_first, on_last FROM claims LIMIT 1")  # fmt: skip
    assert [f.code for f in made.audit().findings] == ["row-count"]


def test_a_broken_chain_is_not_grown(tmp_path) -> None:
    for tamper in (_delete_last, lambda db: db.execute("UPDATE book SET entries = entries - 1")):
        path = tmp_path / f"{tamper.__name__.strip('<>')}.db"
        made = _filled(path, TEXTS[:5])
        db = _raw(path)
        tamper(db)
        with pytest.raises(BookDamaged) as fault:
            made.append([TEXTS[6].unit])
        _one_line(fault.value, "verify")


def test_any_page_written_over_is_found_or_the_file_is_refused(tmp_path) -> None:
    path = tmp_path / "b.db"
    _filled(path).close()
    whole = path.read_bytes()
    for start in (*range(0, len(whole), 4096), 40):
        path.write_bytes(whole[:start] + b"\xa5" * 4096 + whole[start + 4096 :])
        try:
            made = _open(path, create=False)
            assert made.audit().findings, start
        except (BookDamaged, UsageFault) as fault:
            _one_line(fault)
    path.write_bytes(whole)
    assert not _open(path).audit().findings


# --- who may write -----------------------------------------------------------------------------------------


def test_a_locked_book_is_said_to_be_locked(tmp_path) -> None:
    made = _open(tmp_path / "b.db", wait=0.1)
    db = _raw(tmp_path / "b.db")
    db.execute("BEGIN IMMEDIATE")
    with pytest.raises(BookLocked) as fault:
        made.append([TEXTS[0].unit])
    _one_line(fault.value, "b.db", "another program")
    assert made.head().seq == 0
    db.execute("ROLLBACK")
    made.append([TEXTS[0].unit])


def _write_some(path: str, start: int) -> None:
    texts = river(120)
    made = open_book(path, create=True, clock=Clock(), wait=30)
    for n in range(start, 120, 2):
        made.append([texts[n].unit, texts[(n * 7) % 120].unit])


def test_two_writers_that_also_make_the_book_never_fork_the_chain(tmp_path) -> None:
    path = tmp_path / "b.db"
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_write_some, args=(str(path), n)) for n in (0, 1)]
    for w in writers:
        w.start()
    for w in writers:
        w.join()
    assert [w.exitcode for w in writers] == [0, 0]
    made = _open(path)
    assert not made.audit().findings
    assert fold_hash(made) == fold_hash(book(river(120)))


def test_a_reader_sees_whole_documents_only(tmp_path) -> None:
    path = tmp_path / "b.db"
    made, reader = _open(path), _open(path)
    made.append([t.unit for t in TEXTS[:3]])
    seen = reader.entries()
    first = next(seen)
    made.append([t.unit for t in TEXTS[3:6]])
    rest = [first, *seen]
    assert sum(e.kind == "document" for e in rest) == sum(e.kind == "reading" for e in rest) == 3
    assert sum(e.kind == "document" for e in reader.entries()) == 6


def _as_nobody(work) -> int:
    """Run `work` in a child that file permissions bind (root passes them by)."""
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setresgid(65534, 65534, 65534)
                os.setresuid(65534, 65534, 65534)
            work()
            os._exit(0)
        except BaseException as fault:  # noqa: BLE001
            sys.stderr.write(repr(fault))
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("folder_mode", [0o555, 0o777])
def test_a_read_only_book_can_be_read_and_says_so_when_written(tmp_path, folder_mode) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    path = folder / "b.db"
    _filled(path).close()
    expected = fold_hash(book(TEXTS))
    path.chmod(0o444)
    folder.chmod(folder_mode)
    for above in (tmp_path, *tmp_path.parents[:3]):
        above.chmod(0o755)

    def work() -> None:
        made = _open(path)
        assert fold_hash(made) == expected
        assert not made.audit().findings
        with pytest.raises(BookReadOnly) as fault:
            made.append([text("2024-01-01", aid("pledged"), more="new").unit])
        _one_line(fault.value, "b.db", "cannot be written")

    def make() -> None:
        with pytest.raises(BookReadOnly):
            _open(folder / "new.db")

    try:
        assert _as_nobody(work) == 0
        assert folder_mode == 0o777 or _as_nobody(make) == 0
    finally:
        folder.chmod(0o755)


# --- room --------------------------------------------------------------------------------------------------


def test_a_full_disk_is_said_to_be_full_and_the_book_stays_whole(tmp_path) -> None:
    made = _filled(tmp_path / "b.db", TEXTS[:10])
    (pages,) = made._db.execute("PRAGMA page_count").fetchone()
    made._db.execute(f"PRAGMA max_page_count = {pages + 2}")
    many = river(300)
    kept = 0
    try:
        for event in add_documents(arrivals(many), made, read=reader_of(many), batch=4):
            kept += isinstance(event, Added)
    except BookFull as fault:
        _one_line(fault, "no room")
    else:
        pytest.fail("the book was not full")
    audit = made.audit()
    assert (audit.findings, audit.documents) == ((), 10 + kept)
    made._db.execute("PRAGMA max_page_count = 100000")
    list(add_documents(arrivals(many), made, read=reader_of(many)))
    assert fold_hash(made) == fold_hash(book([*TEXTS[:10], *many]))


@pytest.mark.parametrize("limit", [0, 30_000, 120_000, 200_000])
def test_a_limit_on_the_files_size_is_a_full_disk_at_any_moment(tmp_path, limit) -> None:
    path = tmp_path / "b.db"

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        with pytest.raises(BookFull) as fault:
            main(str(path), "400")
        _one_line(fault.value, "no room")

    child = os.fork()
    if child == 0:
        try:
            sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123
            work()
            os._exit(0)
        except BaseException as fault:  # noqa: BLE001
            sys.stderr.write(repr(fault))
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    made = _open(path)
    assert not made.audit().findings
    texts = river(400)
    list(add_documents(arrivals(texts), made, read=reader_of(texts), reader="test 1"))
    assert fold_hash(made) == fold_hash(book(texts))


# --- is it a book ------------------------------------------------------------------------------------------


def test_a_newer_book_is_refused(tmp_path) -> None:
    _filled(tmp_path / "b.db").close()
    _raw(tmp_path / "b.db").execute("PRAGMA user_version = 99")
    with pytest.raises(BookTooNew) as fault:
        _open(tmp_path / "b.db")
    _one_line(fault.value, "99", "newer")


def test_what_is_no_book_is_refused_in_one_line(tmp_path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "letter.db").write_text("Dear Sir, " * 1000)
    (tmp_path / "short.db").write_text("x")
    sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE t (x)").connection.commit()
    cases = {
        "folder": (UsageFault, "folder"), "letter.db": (BookDamaged, "no book"), "short.db": (BookDamaged, "no book"),
        "other.db": (UsageFault, "no book of pledgebook"), "none/b.db": (UsageFault, "folder does not exist"),
    }  # fmt: skip
    for name, (kind, words) in cases.items():
        with pytest.raises(kind) as fault:
            _open(tmp_path / name)
        _one_line(fault.value, name, words)


def test_a_missing_book_is_made_only_when_asked(tmp_path) -> None:
    with pytest.raises(UsageFault, match="there is no book"):
        _open(tmp_path / "b.db", create=False)
    assert not (tmp_path / "b.db").exists()
    (tmp_path / "empty.db").touch()
    with pytest.raises(UsageFault, match="no book yet"):
        _open(tmp_path / "empty.db", create=False)
    assert _open(tmp_path / "empty.db").append([TEXTS[0].unit]).added


def test_opening_an_up_to_date_book_loads_no_migrations(tmp_path) -> None:
    _filled(tmp_path / "b.db", TEXTS[:2]).close()
    code = (
        "import sys, datetime\nfrom pledgebook.store import open_book\n"
        f"b = open_book({str(tmp_path / 'b.db')!r}, create=False, clock=lambda: datetime.datetime.now(datetime.UTC))\n"
        "assert b.head().seq\nprint(sorted({'alembic', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_texts_are_kept_compressed(tmp_path) -> None:
    long = [
        text("2024-01-01", aid("pledged"), more=f"{n} " + "A long report on help. " * 400) for n in range(20)
    ]
    made = _filled(tmp_path / "b.db", long)
    (kept,) = made._db.execute("SELECT sum(length(raw) + length(text)) FROM documents").fetchone()
    assert kept < sum(len(t.document.text) for t in long) / 4
