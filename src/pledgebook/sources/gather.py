"""From paths and a pipe to documents, in a stable order; whatever is wrong with one leaves the others alone."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import IO, Any, Final, cast

from pledgebook.documents.document import make_document
from pledgebook.terms.problem import Problem

from . import records
from .arrival import LIMIT, Arrival, left_out
from .decode import decode, unify_newlines
from .html import read_page_text
from .plain import FIELDS, take_apart
from .published import read_published

_LINES: Final = (".jsonl", ".ndjson", ".jsonlines")
_PAGES: Final = (".html", ".htm", ".xhtml")
PIPE: Final = "-"


def gather(
    paths: Iterable[str], *, published: date | None = None, pipe: IO[bytes] | None = None
) -> Iterator[Arrival]:
    """Yield the documents of files and folders in the order given, folders walked in name order.

    Hidden files and folders are passed over in a walk. "-" reads `pipe`. `published` is the publication day of
    documents that do not name their own.
    """
    for path in paths:
        if path == PIPE:
            yield from read_stream(cast("IO[bytes]", pipe), PIPE, published)
        elif Path(path).is_dir():
            yield from _folder(path, published)
        else:
            yield from _file(path, published)


def count_files(paths: Iterable[str]) -> int:
    """Return how many files `gather` will open, for a progress bar."""
    return sum(sum(1 for _ in _walk(p)) if Path(p).is_dir() else 1 for p in paths)


def _walk(folder: str) -> Iterator[str]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        yield from (str(Path(here) / f) for f in sorted(files) if not f.startswith("."))


def _folder(folder: str, published: date | None) -> Iterator[Arrival]:
    empty = True
    for path in _walk(folder):
        empty = False
        yield from _file(path, published)
    if empty:
        yield left_out(folder, "folder-empty", "the folder has no files to read")


def _file(path: str, published: date | None) -> Iterator[Arrival]:
    try:
        if not Path(path).exists():
            yield left_out(path, "file-missing", "no such file or folder; check the path")
        elif not Path(path).is_file():
            yield left_out(path, "file-unreadable", "is no file; give a file, a folder or - for a pipe")
        else:
            with Path(path).open("rb") as stream:
                yield from read_stream(stream, path, published)
    except OSError as fault:
        yield left_out(path, "file-unreadable", f"cannot be read: {fault.strerror or fault}")


def read_stream(stream: IO[bytes], name: str, published: date | None) -> Iterator[Arrival]:
    """Yield the documents of one open file or pipe: its name's ending decides, else its first bytes."""
    ending = Path(name).suffix.lower()
    if ending in _LINES:
        yield from records.read_lines(stream, name, published)
        return
    head = stream.read(2**16)
    if not head:
        yield left_out(name, "file-empty", "is empty")
        return
    rest: Any = _Chained(head, stream)
    if ending not in (*_PAGES, ".json") and looks_like_lines(head):
        yield from records.read_lines(cast("IO[bytes]", io.BufferedReader(rest, 2**16)), name, published)
        return
    raw = head + stream.read(LIMIT + 1 - len(head))
    if len(raw) > LIMIT:
        yield left_out(name, "too-large", f"is longer than {LIMIT // 2**20} MiB and was left out; split it")
    elif ending == ".json":
        yield from _json(raw, name, published)
    elif ending in _PAGES or looks_like_page(raw):
        yield _page(raw, name, published)
    else:
        yield _text(raw, name, published)


class _Chained(io.RawIOBase):
    """The bytes already taken from a stream, then the stream: for pipes, which cannot be wound back."""

    def __init__(self, head: bytes, rest: IO[bytes]) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = len(buffer)
        piece, self._head = self._head[:size], self._head[size:]
        piece = piece or self._rest.read(size) or b""
        buffer[: len(piece)] = piece
        return len(piece)


def looks_like_lines(head: bytes) -> bool:
    """Whether bytes begin with one JSON object a line: the first line is one, or is too long to see its end."""
    first, newline, _ = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    if not first.startswith(b"{"):
        return False
    if not newline and len(head) >= 2**16:
        return b'"text"' in first or b'"id"' in first
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def looks_like_page(raw: bytes) -> bool:
    """Whether bytes begin as an HTML page does."""
    head = raw[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or (
        head.startswith((b"<?xml", b"<!--")) and b"<html" in head
    )


def _json(raw: bytes, name: str, published: date | None) -> Iterator[Arrival]:
    """A .json file: one record, or a list of them; JSON lines under a wrong name are read as such."""
    text, odd = decode(raw)
    if text is None:
        yield Arrival(name=name, problems=odd)
        return
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        yield from records.read_lines(io.BytesIO(raw), name, published)
        return
    if not isinstance(data, list):
        yield records.read_record(data, raw, name, published)
        return
    for number, record in enumerate(data, 1):
        own = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
        yield records.read_record(record, own, f"{name}#{number}", published)


def _page(raw: bytes, name: str, published: date | None) -> Arrival:
    html, odd = decode(raw, html=True)
    if html is None:
        return Arrival(name=name, problems=odd)
    page = read_page_text(html)
    if not page.text.strip():
        return left_out(name, "html-without-text", "the page holds no text and was left out")
    day, problems = read_published(page.published)
    document = make_document(
        page.text,
        title=page.title,
        published=day or published,
        url=page.url,
        publisher=page.publisher,
        lang=page.lang,
    )
    odd = tuple(Problem(code=p.code, message=p.message) for p in odd)
    return Arrival(name=name, raw=raw, media="text/html", document=document, problems=(*odd, *problems))


def _text(raw: bytes, name: str, published: date | None) -> Arrival:
    text, odd = decode(raw)
    if text is None:
        return Arrival(name=name, problems=odd)
    text = unify_newlines(text)
    parts = take_apart(text)
    if not parts.body.strip():
        return left_out(name, "file-empty", "holds no text")
    day, problems = read_published(parts.fields.get("published"))
    known = {field: parts.fields.get(field) or None for field in FIELDS}
    document = make_document(
        parts.body,
        title=known["title"],
        published=day or published,
        key=known["id"],
        url=known["url"],
        publisher=known["publisher"],
        lang=known["lang"],
        source=known["source"],
    )
    strange = tuple(
        Problem(code="header-unknown", message=f"header field {field!r} is not known and was passed over")
        for field in parts.unknown
    )
    odd = tuple(Problem(code=p.code, message=p.message) for p in odd)
    return Arrival(
        name=name, raw=raw, media="text/plain", document=document, problems=(*odd, *problems, *strange)
    )
