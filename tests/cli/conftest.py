"""Runs commands in this process: words in, exit code, stdout and stderr out."""

from __future__ import annotations

import functools
import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import pledgebook.store
from pledgebook.outlets.cli.main import run

SEED_LIKE = """Title: Latvia, Moldova ministers discuss security
Published: 2024-01-18
Publisher: pledgebook example desk
Id: lva-1

Moldovan President Maia Sandu met with Latvian Defence Minister Andris Spruds in Chisinau on Jan. 18.

Sandu thanked Spruds and the Latvian government for the country's 3rd military aid package to Moldova, approved last month.

"I came here to discuss the 4th support package, as the 3rd has already been approved," Spruds said.
"""


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Call = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands run in an empty folder, and wait for a lock only briefly."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PLEDGEBOOK_BOOK", raising=False)
    monkeypatch.setattr(
        pledgebook.store, "open_book", functools.partial(pledgebook.store.open_book, wait=0.1)
    )


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    def run_it(*words: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        code = run([str(word) for word in words])
        out, err = capsys.readouterr()
        return Outcome(int(code), out, err)

    return run_it


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A text with a header, two numbered packages, a meeting and a quotation."""
    path = tmp_path / "note.txt"
    path.write_text(SEED_LIKE)
    return path


@pytest.fixture
def filled(call: Call, note: Path) -> Path:
    """A book that holds the note."""
    assert call("add", note).code == 0
    return Path("pledgebook.db")
