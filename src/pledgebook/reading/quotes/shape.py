"""The shape of quoted words: a whole utterance, a run inside a sentence, or a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pairing import Piece

_ENDS = ".,?!…"


def is_fragment(text: str, piece: Piece) -> bool:
    """Whether the quoted words are no whole utterance: they begin in lower case, are a title, or one or two words."""
    if piece.dash:
        return False
    words = piece.words.of(text)
    first = words.lstrip("([\"'“‘„«… .—–-")[:1]
    if first.islower():
        return True
    led = text[max(0, piece.span.start - 2) : piece.span.start].strip()[-1:] in {":", ","}
    ended = words[-1] in _ENDS or text[piece.span.end : piece.span.end + 1] in set(_ENDS) - {""}
    parts = words.split()
    if words[-1] in "?!":
        return False
    if len(parts) <= 2:
        return not (led or words[-1] in _ENDS)
    if _title_cased(parts):
        return True
    return not (ended or led or stands_alone(text, piece)) and len(parts) < 6


def _title_cased(parts: list[str]) -> bool:
    long = [p for p in parts if len(p) > 3 and p[0].isalpha()]
    return len(parts) <= 14 and len(long) >= 2 and all(p[0].isupper() for p in long)


def stands_alone(text: str, piece: Piece) -> bool:
    """Whether the words begin a sentence of their own: after a line's start, a full stop or another quotation."""
    before = text[max(0, piece.span.start - 2) : piece.span.start].rstrip(" \t")
    first = piece.words.of(text).lstrip("([\"'“‘… ")[:1]
    return (not before or before[-1] in '.!?…"”\n:') and not first.islower()
