"""Bytes in, arrivals out."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from pledgebook.sources import Arrival, gather

Take = Callable[..., Arrival]


@pytest.fixture
def take(tmp_path: Path) -> Take:
    """Write bytes to a file of a given name, and return its one arrival."""

    def one(raw: bytes | str, name: str = "note.txt", **told: object) -> Arrival:
        path = tmp_path / name
        path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
        (arrival,) = gather([str(path)], **told)
        return arrival

    return one


@pytest.fixture
def piped() -> Callable[..., list[Arrival]]:
    """Return the arrivals of bytes on a pipe."""

    def run(raw: bytes, **told: object) -> list[Arrival]:
        return list(gather(["-"], pipe=io.BytesIO(raw), **told))

    return run
