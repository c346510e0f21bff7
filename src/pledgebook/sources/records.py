"""JSON lines: one document a line, `id`, `text` and where known title, published (or dct), url, publisher, lang."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import IO, Any

from pledgebook.documents.document import make_document
from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

from .arrival import LIMIT, Arrival, left_out
from .decode import decode
from .published import read_published

MEDIA = "application/json"


def read_lines(stream: IO[bytes], name: str, published: date | None) -> Iterator[Arrival]:
    """Yield one arrival a line, blank lines passed over; memory stays bounded whatever a line's length."""
    number = 0
    while line := stream.readline(LIMIT + 1):
        number += 1
        where = f"{name}:{number}"
        if len(line) > LIMIT and not line.endswith(b"\n"):
            _skip_line(stream)
            yield left_out(
                where, "too-large", f"the line is longer than {LIMIT // 2**20} MiB and was left out; split it"
            )
        elif line.strip(b" \t\r\n\xef\xbb\xbf"):
            yield read_line(line.rstrip(b"\r\n"), where, published)


def _skip_line(stream: IO[bytes]) -> None:
    while (piece := stream.readline(2**20)) and not piece.endswith(b"\n"):
        pass


def read_line(raw: bytes, where: str, published: date | None) -> Arrival:
    """Return the arrival of one JSON line."""
    text, odd = decode(raw)
    if text is None:
        return Arrival(name=where, problems=odd)
    try:
        record = json.loads(text, strict=False)
    except (ValueError, RecursionError) as fault:
        return left_out(where, "json-unreadable", f"the line is no JSON and was left out: {_short(fault)}")
    odd = tuple(Problem(code=p.code, message=p.message) for p in odd)
    return read_record(record, raw, where, published, odd)


def read_record(
    record: Any, raw: bytes, where: str, published: date | None, odd: tuple[Problem, ...] = ()
) -> Arrival:
    """Return the arrival of one parsed JSON record; `published` holds where the record names no day."""
    if not isinstance(record, Mapping):
        return left_out(where, "json-not-a-record", "is no JSON object with a text; it was left out")
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        return left_out(where, "text-missing", 'the record has no "text" and was left out')
    day, problems = read_published(next((record[k] for k in ("published", "dct") if record.get(k)), None))
    sound, broken = _without_surrogates(text)
    document = make_document(
        sound,
        title=_field(record, "title"),
        published=day or published,
        key=_field(record, "id"),
        url=_field(record, "url"),
        publisher=_field(record, "publisher"),
        lang=_field(record, "lang"),
        source=_field(record, "source"),
    )
    return Arrival(name=where, raw=raw, media=MEDIA, document=document, problems=(*odd, *problems, *broken))


def _field(record: Mapping[str, Any], name: str) -> str | None:
    """Return a field as text; numbers are written out, anything else but text counts as absent."""
    value = record.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _without_surrogates(value)[0].strip() or None if isinstance(value, str) else None


def _without_surrogates(text: str) -> tuple[str, tuple[Problem, ...]]:
    """Replace half characters (a surrogate alone in JSON), which no encoding can write, sign by sign."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as fault:
        sound = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
        at = Span(fault.start, fault.start + 1)
        return sound, (
            Problem(code="encoding-invalid", message="half a character, shown as U+FFFD", span=at),
        )
    return text, ()


def _short(fault: Exception) -> str:
    return str(fault).split(": line")[0] if isinstance(fault, ValueError) else "nested too deeply"
