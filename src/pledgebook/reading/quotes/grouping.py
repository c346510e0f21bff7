"""Joins the runs of one speech that only a tag parts: '"A," he said, "b."' is one quotation of two pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .tags import tag_after

if TYPE_CHECKING:
    from .pairing import Piece
    from .scene import Scene
    from .words import Token

_WIDEST: Final = 260
_PARTS: Final = frozenset(
    {"and", "but", "that", "whether", "while", "because", "calling", "called", "who", "which"}
)


def group_pieces(scene: Scene) -> list[list[Piece]]:
    """Return the pieces in order, those of one speech together."""
    groups: list[list[Piece]] = []
    for piece in scene.pieces:
        if groups and _joins(scene, groups[-1], piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _joins(scene: Scene, group: list[Piece], piece: Piece) -> bool:
    last = group[-1]
    start, end = last.span.end, piece.span.start
    if (
        last.line != piece.line
        or last.ending != "closed"
        or not 3 < end - start <= _WIDEST
        or last.dash != piece.dash
    ):
        return False
    tokens = scene.tokens(start, end)
    if (
        scene.text[last.words.end - 1] == "."
        and tokens
        and tokens[-1].text in {",", ":"}
        and tokens[0].text[0].isupper()
    ):
        return False
    cue = tag_after(tokens)
    if cue is None or cue.phrase is None or not _only_tag(scene, tokens, cue.end, start, end):
        return False
    if not piece.dash and tokens[-1].text not in {".", ",", ":", ";", "!", "—", "–", "-"}:
        return False
    if tokens[-1].text == "." and piece.words.of(scene.text)[:1].islower():
        return False
    return _same_voice(scene, piece, _name(tokens, cue.phrase.start, cue.phrase.end))


def _only_tag(scene: Scene, tokens: list[Token], rest: int, start: int, end: int) -> bool:
    if any(token.low in _PARTS for token in tokens[rest:]):
        return False
    index = scene.sentence_at(end - 1)
    return (
        index < 0
        or scene.sentences[index].span.start <= start
        or not scene.text[start : scene.sentences[index].span.start].strip(" -–—")
    )


def _name(tokens: list[Token], start: int, end: int) -> str:
    words = [token.low for token in tokens[start:end] if token.word]
    return words[-1] if words else ""


def _same_voice(scene: Scene, piece: Piece, name: str) -> bool:
    """Whether the next run has no tag of its own that names somebody else."""
    tokens = scene.after(piece.span.end)
    cue = tag_after(tokens) if tokens else None
    if cue is None or cue.phrase is None:
        return True
    own = _name(cue.tokens, cue.phrase.start, cue.phrase.end)
    return own == name or own in {"he", "she", "they", "it"} or name in {"he", "she", "they"}
