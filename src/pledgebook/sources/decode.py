"""Bytes into text: UTF-8 first, then UTF-16 and UTF-32 by mark or by zero bytes, then a guess that says so.

Nothing is normalised but newlines (`unify_newlines`): composed and decomposed letters, quotation marks, dashes
and no-break spaces stay as they came, so that a quote is the source's own words.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from resiliparse.parse.encoding import detect_encoding

from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC: Final = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3", "an SQLite file"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office file"),
)
_SINGLE_BYTE: Final = {
    "cp1250",
    "cp1251",
    "cp1252",
    "cp1253",
    "cp1254",
    "cp1257",
    "iso8859-2",
    "iso8859-5",
    "iso8859-7",
    "iso8859-9",
    "iso8859-15",
    "koi8-r",
    "koi8-u",
    "cp866",
}
_CONTROL: Final = bytes(b for b in range(32) if b not in b"\t\n\r\f\x1b\x0b") + b"\x7f"
_ENTITY_META: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)


def unify_newlines(text: str) -> str:
    """Return the text with carriage returns, alone or before a line feed, written as line feeds."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def decode(raw: bytes, *, html: bool = False) -> tuple[str | None, tuple[Problem, ...]]:
    """Return the text of `raw` and what was odd about it; no text (None) when it is none.

    In HTML the page's own `charset` is tried before any guess.
    """
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _by_mark(raw[len(mark) :], name)
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            return None, (_not_text(what),)
    if b"\0" in raw:
        return _by_zero_bytes(raw)
    try:
        return _checked(raw, raw.decode("utf-8"), ())
    except UnicodeDecodeError as fault:
        return _not_utf8(raw, fault, html=html)


def _checked(raw: bytes, text: str, problems: tuple[Problem, ...]) -> tuple[str | None, tuple[Problem, ...]]:
    if _mostly_control(raw):
        return None, (_not_text("control characters"),)
    return text, problems


def _mostly_control(raw: bytes) -> bool:
    sample = raw[:65536]
    return len(sample) - len(sample.translate(None, _CONTROL)) > len(sample) // 50


def _not_text(what: str) -> Problem:
    return Problem(code="not-text", message=f"is {what}, not text; give the text itself")


def _by_mark(raw: bytes, name: str) -> tuple[str | None, tuple[Problem, ...]]:
    text = raw.decode(name, "replace")
    found = [_replaced(text)] if "\ufffd" in text else []
    if name != "utf-8":
        found.insert(0, _other_utf(name))
    return text, tuple(found)


def _other_utf(name: str) -> Problem:
    wide = name[:6].upper()
    return Problem(code="encoding-not-utf8", message=f"is {wide}, read as such; save it as UTF-8 to be sure")


def _replaced(text: str) -> Problem:
    at = text.index("\ufffd")
    count = text.count("\ufffd")
    message = f"invalid bytes at {count} place{'s' if count > 1 else ''}, each shown as U+FFFD"
    return Problem(code="encoding-invalid", message=message, span=Span(at, at + 1))


def _by_zero_bytes(raw: bytes) -> tuple[str | None, tuple[Problem, ...]]:
    """UTF-16 without a mark: Latin text has a zero in every other byte. Anything else with zeros is no text."""
    sample = raw[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    name = "utf-16-le" if odd > 4 * even else "utf-16-be" if even > 4 * odd else None
    if name is None or max(even, odd) * 10 < half or len(raw) % 2:
        return None, (_not_text("binary data"),)
    try:
        text = raw.decode(name)
    except UnicodeDecodeError:
        return None, (_not_text("binary data"),)
    odd_signs = sum(not (c.isprintable() or c in "\t\n\r\f") for c in text[:4096])
    if odd_signs * 50 > len(text[:4096]):
        return None, (_not_text("binary data"),)
    return text, (_other_utf(name),)


def _not_utf8(raw: bytes, fault: UnicodeDecodeError, *, html: bool) -> tuple[str | None, tuple[Problem, ...]]:
    if _mostly_control(raw):
        return None, (_not_text("binary data"),)
    name = (_named_in_page(raw) if html else None) or _guess(raw)
    repaired = raw.decode("utf-8", "replace")
    broken = repaired.count("\ufffd")
    sound = sum(c > "\x7f" for c in repaired) - broken
    if name is None or sound > broken or broken * 20 < sound:
        at = len(raw[: fault.start].decode("utf-8", "replace"))
        return repaired, (
            Problem(
                code="encoding-invalid",
                message=f"invalid UTF-8 at byte {fault.start} ({broken} in all), each shown as U+FFFD",
                span=Span(at, at + 1),
            ),
        )
    text = raw.decode(name, "replace")
    message = f"is not UTF-8; read as {name}, a guess: save it as UTF-8 to be sure"
    return text, (Problem(code="encoding-guessed", message=message),)


def _named_in_page(raw: bytes) -> str | None:
    found = _ENTITY_META.search(raw, 0, 4096)
    if not found:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    return None if name.startswith(("utf", "ascii")) else {"iso8859-1": "cp1252"}.get(name, name)


def _guess(raw: bytes) -> str | None:
    """Return a single-byte code page that gives letters, or None when no page makes sense of the bytes."""
    high = bytes(b for b in raw[:65536] if b > 0x7F)
    if _share(high.decode("cp1252", "replace"), "\ufffd") == 0 and not any(
        c.isalpha() for c in high.decode("cp1252", "replace")
    ):
        return "cp1252"
    try:
        name = codecs.lookup(detect_encoding(raw[:65536]) or "").name
    except LookupError:
        return "cp1252"
    name = {"iso8859-1": "cp1252"}.get(name, name)
    return name if name in _SINGLE_BYTE else "cp1252"


def _share(text: str, sign: str) -> float:
    return text.count(sign) / max(len(text), 1)
