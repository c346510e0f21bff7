"""All runs of quoted text: those between marks, those between dashes, and the broken ones mended."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from pledgebook.terms.span import Span

from .dashes import dash_speech
from .pairing import Piece, pair_marks
from .tags import tag_after
from .words import tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pledgebook.reading.marks import Sentence
    from pledgebook.terms.problem import Problem

_COMMA: Final = re.compile(r"[,.?!]\s")
_FIRST_PERSON: Final = re.compile(r"\b(?:we|our|us|I|my|me|you|your)\b")
_REACH: Final = 1200


def find_pieces(text: str, sentences: Sequence[Sentence]) -> tuple[list[Piece], list[Problem]]:
    """Return the quoted runs of `text` in order, none overlapping, and the problems of its marks."""
    pieces, problems = pair_marks(text)
    starts = [s.span.start for s in sentences]
    mended: list[Piece] = []
    for piece in pieces:
        floor = mended[-1].span.end if mended else 0
        whole = _mended(text, piece, sentences, starts, floor)
        if whole is not None and whole.span.start >= floor:
            mended.append(whole)
    return _with_dashes(mended, dash_speech(text)), problems


def _mended(
    text: str, piece: Piece, sentences: Sequence[Sentence], starts: list[int], floor: int
) -> Piece | None:
    if piece.ending == "unclosed":
        return _ended(text, piece, sentences, starts)
    if piece.ending == "unopened":
        return _begun(text, piece, sentences, starts, floor)
    return piece


def _ended(text: str, piece: Piece, sentences: Sequence[Sentence], starts: list[int]) -> Piece | None:
    """End an unclosed quotation at its tag; else at the line's end if it leads the line, else with its sentence."""
    limit = piece.words.end
    for number, comma in enumerate(
        _COMMA.finditer(text, piece.words.start, min(limit, piece.words.start + _REACH))
    ):
        cue = tag_after(tokens_of(text, comma.end(), min(limit, comma.end() + 80)))
        if cue is not None and cue.phrase is not None and text[comma.start()] != ".":
            end = comma.start() + 1
            return Piece(Span(piece.span.start, end), Span(piece.words.start, end), piece.line, "unclosed")
        if number > 20:
            break
    before = text[max(0, piece.span.start - 2) : piece.span.start].strip(" \t")
    if before and before[-1] not in "\n:,":
        index = bisect_right(starts, piece.words.start) - 1
        if index >= 0:
            limit = min(limit, max(sentences[index].span.end, piece.words.start + 1))
    return Piece(Span(piece.span.start, limit), Span(piece.words.start, limit), piece.line, "unclosed")


def _begun(
    text: str, piece: Piece, sentences: Sequence[Sentence], starts: list[int], floor: int
) -> Piece | None:
    """Begin a quotation that was never opened: with its sentence, and those before that speak as "we" or "I"."""
    end, close = piece.words.end, piece.span.end
    index = bisect_right(starts, end - 1) - 1
    if not any(char.isalpha() for char in text[close : close + 4]):
        return None
    cue = tag_after(tokens_of(text, close, min(len(text), close + 100)))
    if index < 0 or cue is None or cue.phrase is None or sentences[index].span.start < floor:
        return None
    paragraph = sentences[index].paragraph
    for _ in range(12):
        before = sentences[index - 1] if index else None
        if (
            before is None
            or before.paragraph != paragraph
            or before.span.start < floor
            or not _FIRST_PERSON.search(before.span.of(text))
        ):
            break
        index -= 1
    start = sentences[index].span.start
    if not _FIRST_PERSON.search(text, start, end):
        return None
    while end > start and text[end - 1].isspace():
        end -= 1
    return Piece(Span(start, close), Span(start, end), piece.line, "unopened") if start < end else None


def _with_dashes(quoted: list[Piece], dashed: list[Piece]) -> list[Piece]:
    """Merge both kinds: a dash inside a quotation is punctuation, a quotation inside dash speech is part of it."""
    if not dashed:
        return quoted
    kept: list[Piece] = []
    at = 0
    dropped: set[int] = set()
    for dash in dashed:
        while at < len(quoted) and quoted[at].span.end <= dash.span.start:
            at += 1
        inside: list[int] = []
        index = at
        clash = False
        while index < len(quoted) and quoted[index].span.start < dash.span.end:
            whole = dash.span.holds(quoted[index].span) or quoted[index].ending in {"unclosed", "unopened"}
            clash = clash or not whole
            inside.append(index)
            index += 1
        if not clash:
            dropped.update(inside)
            kept.append(dash)
    kept += [piece for index, piece in enumerate(quoted) if index not in dropped]
    kept.sort(key=lambda piece: piece.span)
    out: list[Piece] = []
    for piece in kept:
        if not out or piece.span.start >= out[-1].span.end:
            out.append(piece)
    return out
