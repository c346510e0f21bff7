"""Files, folders and the pipe."""

from __future__ import annotations

import os

import pytest

from pledgebook.sources import gather
from pledgebook.sources.arrival import LIMIT
from pledgebook.sources.gather import count_files


def test_a_folder_is_walked_in_name_order_without_hidden_files(tmp_path):
    for name in ("b.txt", "a/z.txt", "a/.hidden", ".git/c.txt", "c/d/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Text of {name} stands here.")
    names = [os.path.relpath(a.name, tmp_path) for a in gather([str(tmp_path)])]
    assert names == ["b.txt", "a/z.txt", "c/d/e.txt"]
    assert count_files([str(tmp_path)]) == 3


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda p: None, "file-missing"),
        (lambda p: p.mkdir(), "folder-empty"),
        (lambda p: p.write_bytes(b""), "file-empty"),
        (lambda p: p.write_bytes(b" \n\t\n"), "file-empty"),
        (lambda p: p.write_bytes(b"\x00\x01" * 999), "not-text"),
        (lambda p: p.write_bytes(b"x" * (LIMIT + 1)), "too-large"),
        (os.mkfifo, "file-unreadable"),
    ],
)
def test_what_cannot_be_read_is_named_and_the_rest_goes_on(tmp_path, make, code):
    path, good = tmp_path / "thing", tmp_path / "good.txt"
    make(path)
    good.write_text("A sound text.")
    bad, fine = gather([str(path), str(good)])
    assert [p.code for p in bad.problems] == [code]
    assert bad.name == str(path)
    assert fine.document.text == "A sound text."


@pytest.mark.parametrize(
    ("raw", "texts"),
    [
        (b'{"text": "One."}\n{"text": "Two."}\n', ["One.", "Two."]),
        (b'\n{"text": "One."}', ["One."]),
        (b"<html><body><p>One.</p></body></html>", ["One."]),
        (b"Just words.", ["Just words."]),
        (b"{curly} words are no JSON.", ["{curly} words are no JSON."]),
    ],
)
def test_a_pipe_is_known_by_its_beginning(piped, raw, texts):
    assert [a.document.text for a in piped(raw)] == texts


def test_an_empty_pipe_is_said(piped):
    (arrival,) = piped(b"")
    assert [p.code for p in arrival.problems] == ["file-empty"]


def test_many_lines_come_through_a_pipe(piped):
    raw = b"".join(b'{"id": "%d", "text": "%s"}\n' % (n, b"word " * 400) for n in range(200))
    assert [a.document.key for a in piped(raw)] == [str(n) for n in range(200)]
