"""The shape of quoted words: a whole utterance, a run inside a sentence, or a title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .pairing import Piece

_ENDS: Final = frozenset(".,?!…")
_STOPS: Final = frozenset(".?!…")


def is_fragment(text: str, piece: Piece) -> bool:
    """Whether the quoted words are no whole utterance: they begin in lower case, are a title, or one or two words."""
    if piece.dash:
        return False
    words = piece.words.of(text)
    if words.lstrip("([\"'“‘„«… .—–-")[:1].islower():
        return True
    led = text[max(0, piece.span.start - 2) : piece.span.start].strip()[-1:] in {":", ","}
    alone = stands_alone(text, piece)
    ended = words[-1] in _ENDS or text[piece.span.end : piece.span.end + 1] in _ENDS
    parts = words.split()
    if words[-1] in "?!":
        return False
    if len(parts) <= 2:
        return not (ended and (led or alone))
    if _title_cased(parts):
        return True
    return not (ended or led or alone) and len(parts) < 6


def _title_cased(parts: list[str]) -> bool:
    long = [part for part in parts if len(part) > 3 and part[0].isalpha()]
    return len(parts) <= 14 and len(long) >= 2 and all(part[0].isupper() for part in long)


def stands_alone(text: str, piece: Piece) -> bool:
    """Whether the words begin a sentence of their own: after a line's start, a full stop or a quotation that ended."""
    before = text[max(0, piece.span.start - 3) : piece.span.start].rstrip(" \t")
    if piece.words.of(text).lstrip("([\"'“‘… ")[:1].islower():
        return False
    if before[-1:] in {'"', "”"}:
        return before[-2:-1] in _STOPS
    return not before or before[-1] in ".!?…\n:"
