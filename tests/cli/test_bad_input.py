"""Bad input, end to end: one clear line on stderr, exit 2 or 3, and the rest goes on."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from pledgebook.outlets.cli.codes import Exit

GOOD = "Norway approved 20 million euros in military aid to Moldova on 3 May 2024.\n"
CYRILLIC = "Норвегія надала Молдові двадцять мільйонів євро військової допомоги у травні."


def _nothing(path: Path) -> None:
    """The file is not there."""


def _write(raw: bytes):
    return lambda path: path.write_bytes(raw)


BAD = {
    "missing": ("gone.txt", _nothing, "file-missing", False),
    "empty folder": ("folder", Path.mkdir, "folder-empty", False),
    "empty file": ("empty.txt", _write(b""), "file-empty", False),
    "binary": ("picture.txt", _write(b"\x89PNG\r\n\x1a\n" + bytes(200)), "not-text", False),
    "binary without a name": ("data.txt", _write(bytes(range(256)) * 20), "not-text", False),
    "invalid utf-8": (
        "bad.txt",
        _write(GOOD.encode() + "Київ ".encode() * 30 + b"\xff\xfe\n"),
        "encoding-invalid",
        True,
    ),
    "cp1251": ("cp1251.txt", _write(CYRILLIC.encode("cp1251")), "encoding-guessed", True),
    "utf-16": ("utf16.txt", _write(f"Also: {GOOD}".encode("utf-16")), "encoding-not-utf8", True),
    "utf-16 without mark": (
        "utf16le.txt",
        _write(f"Also: {GOOD}".encode("utf-16-le")),
        "encoding-not-utf8",
        True,
    ),
    "100 mb line": ("big.jsonl", _write(b'{"text": "' + b"x" * (100 * 2**20) + b'"}\n'), "too-large", False),
    "100 mb text": ("big.txt", _write(b"x" * (100 * 2**20)), "too-large", False),
    "html without text": (
        "page.html",
        _write(b"<html><body><script>1</script></body></html>"),
        "html-without-text",
        False,
    ),
    "no json": ("lines.jsonl", _write(b"{oops\n"), "json-unreadable", False),
    "no text": ("lines2.jsonl", _write(b'{"id": "x"}\n'), "text-missing", False),
    "bad date": (
        "date.jsonl",
        _write(json.dumps({"text": f"Also: {GOOD}", "published": "soon"}).encode()),
        "date-unreadable",
        True,
    ),
}


@pytest.mark.parametrize("command", ["read", "add"])
@pytest.mark.parametrize("case", BAD)
def test_bad_material_is_named_in_one_line_and_the_rest_goes_on(call, command, case):
    name, make, code, read_anyway = BAD[case]
    make(Path(name))
    Path("good.txt").write_text(GOOD)
    more = ("--format", "jsonl") if command == "read" else ("--json",)
    done = call(command, name, "good.txt", *more)
    assert done.code == Exit.PARTIAL
    complaints = [line for line in done.err.splitlines() if line.startswith("pledgebook: ")]
    assert len(complaints) == 1
    assert complaints[0].startswith(f"pledgebook: {name}")
    assert complaints[0].endswith(f"[{code}]")
    assert "Traceback" not in done.err
    if command == "read":
        assert len(done.lines) == 1 + read_anyway
    else:
        assert [r["happened"] for r in done.json].count("added") == 1 + read_anyway


@pytest.mark.parametrize("command", ["read", "add"])
def test_a_text_the_reader_stumbles_over_does_not_cost_the_others(call, monkeypatch, command):
    from pledgebook import pipeline
    from pledgebook.claims.reader import read_document

    def stumble(document):
        if "stumble" in document.text:
            raise IndexError("stumbled")
        return read_document(document)

    monkeypatch.setattr(pipeline.try_reading, "__defaults__", (stumble,))
    monkeypatch.setitem(pipeline.add_documents.__kwdefaults__, "read", stumble)
    Path("bad.txt").write_text("Here we stumble.")
    Path("good.txt").write_text(GOOD)
    done = call(
        command, "bad.txt", "good.txt", *(("--format", "jsonl") if command == "read" else ("--json",))
    )
    assert done.code == Exit.PARTIAL
    assert done.err.splitlines()[0].startswith("pledgebook: bad.txt: ")
    assert done.err.splitlines()[0].endswith("[reading-failed]")
    assert "good.txt" in done.out or GOOD.strip() in done.lines[0]["text"]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["nonsense"], "nonsense"),
        (["read", "--fromat", "json", "x"], "--fromat"),
        (["read", "--format", "xml", "x"], "one of text, json, jsonl"),
        (["read", "--published", "soon", "x"], "2025-01-16"),
        (["marks", "x"], "--kind"),
        (["marks", "--kind", "verbs", "x"], "dates, money"),
        (["add"], "PATHS"),
        (["why"], "ID"),
        (["list", "aids"], "aid, acts"),
        (["list", "--stage", "promised", "--book", "x.db"], "pledged"),
        (["list", "acts", "--open"], "--open"),
        (["list", "--json", "--csv"], "--json"),
        (["list", "--book", "gone.db"], "pledgebook add"),
        (["list", "--book", "mysql://x"], "mysql"),
        (["list", "--donor", "Atlantis"], "Atlantis"),
        (["list", "--as-of", "yesterday"], "--as-of"),
        (["list", "--known-at", "yesterday"], "--known-at"),
        (["verify", "--anchor", "x"], "--anchor"),
        (["calendar", "--ics", "--json"], "--ics"),
        (["why", "aid_00000000"], "aid_00000000"),
    ],
)
def test_a_wrong_call_gets_one_line_and_exit_2(call, filled, words, hint):
    done = call(*words)
    assert (done.code, done.out) == (Exit.USAGE, "")
    (line,) = done.err.splitlines()
    assert line.startswith("pledgebook: ")
    assert hint in line


def test_a_broken_settings_file_is_a_usage_fault(call):
    Path("pledgebook.toml").write_text("book = ")
    assert call("list").code == Exit.USAGE
    Path("pledgebook.toml").write_text("book = 5")
    assert call("list").code == Exit.USAGE


def test_nothing_to_read_on_a_terminal(call, monkeypatch):
    class Terminal:
        def isatty(self) -> bool:
            return True

    from pledgebook.outlets.cli import options
    from pledgebook.terms.faults import UsageFault

    monkeypatch.setattr(sys, "stdin", Terminal())
    with pytest.raises(UsageFault, match="nothing to read"):
        options.inputs(None)


def test_a_locked_book_is_exit_5_for_a_writer(call, filled):
    holder = sqlite3.connect(filled, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        done = call("add", "-", stdin=GOOD.encode())
    finally:
        holder.close()
    assert done.code == Exit.LOCKED
    assert len(done.err.splitlines()) == 1
    assert call("verify").code == 0


def test_a_newer_book_is_exit_2(call, filled):
    with sqlite3.connect(filled) as book:
        book.execute("PRAGMA user_version = 9999")
    for words in (["list"], ["verify"], ["add", "-"]):
        done = call(*words, stdin=GOOD.encode())
        assert done.code == Exit.USAGE
        assert done.err.endswith("use a newer pledgebook\n")
        assert done.err.count("\n") == 1


def test_a_damaged_book_is_exit_4_and_names_the_entry(call, filled):
    with sqlite3.connect(filled) as book:
        for (trigger,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            book.execute(f"DROP TRIGGER {trigger}")
        book.execute(
            "UPDATE entries SET payload = replace(payload, 'LVA', 'LTU') WHERE kind = 'claim' AND seq = 4"
        )
        changed = book.execute("SELECT changes()").fetchone()[0]
    done = call("verify")
    assert (done.code, changed) == (Exit.DAMAGED, 1)
    assert "entry 4" in done.err


def test_a_file_that_is_no_book_is_refused(call):
    Path("pledgebook.db").write_text("words, not a book" * 100)
    done = call("list")
    assert done.code in (Exit.USAGE, Exit.DAMAGED)
    assert len(done.err.splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="rights of another user are a Unix matter")
def test_a_read_only_book_can_be_asked_but_not_added_to(call, filled):
    folder = Path(tempfile.mkdtemp())  # outside the test's own folder, which another user may not enter
    try:
        shutil.copy(filled, folder / "book.db")
        (folder / "book.db").chmod(0o444)
        folder.chmod(0o555)
        call("list", "--book", folder / "book.db")  # so that every module is loaded before the rights go
        with _as_nobody():
            asked = call("list", "--book", folder / "book.db", "--json")
            added = call("add", "-", "--book", folder / "book.db", stdin=GOOD.encode())
        assert asked.code == 0
        assert added.code == Exit.PARTIAL
        assert len(added.err.splitlines()) == 1
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


class _as_nobody:  # noqa: N801 - reads as a phrase
    """Give up a superuser's rights, which no file mode holds back."""

    def __enter__(self) -> None:
        self.root = os.geteuid() == 0
        if self.root:
            os.setresuid(65534, 65534, 0)

    def __exit__(self, *_: object) -> None:
        if self.root:
            os.setresuid(0, 0, 0)


@pytest.fixture
def small_disk(tmp_path: Path):
    """A file system of 300 KiB; skipped where none can be made."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    made = (
        mount
        and subprocess.run(
            [mount, "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(place)], capture_output=True, check=False
        ).returncode
        == 0
    )
    if not made:
        pytest.skip("no small file system can be mounted here (needs the rights to mount)")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_exit_3_and_loses_nothing_acknowledged(call, small_disk):
    lines = "".join(
        json.dumps({"id": str(n), "text": f"{GOOD} {n} " + os.urandom(6000).hex()}) + "\n" for n in range(200)
    )
    book = small_disk / "book.db"
    done = call("add", "-", "--book", book, stdin=lines.encode())
    assert done.code == Exit.PARTIAL
    assert len(done.err.splitlines()) == 1
    assert "room" in done.err
    copy = Path("copy.db")
    shutil.copy(book, copy)
    for ending in ("-wal", "-shm"):
        if Path(f"{book}{ending}").exists():
            shutil.copy(f"{book}{ending}", f"{copy}{ending}")
    assert call("verify", "--book", copy).code in (0, Exit.USAGE)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_onto_a_full_disk_is_exit_3(note):
    with Path("/dev/full").open("wb") as full:
        command = [
            sys.executable,
            "-m",
            "pledgebook.outlets.cli.main",
            "read",
            "--format",
            "jsonl",
            str(note),
        ]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == Exit.PARTIAL
    assert done.stderr.count(b"\n") == 1
