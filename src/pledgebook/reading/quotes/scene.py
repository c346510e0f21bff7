"""What surrounds the quotations of one text: its sentences, persons, parties and pieces, found by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pledgebook.terms.span import Span

from .words import Token, tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pledgebook.reading.marks import PartyMark, PersonMark, Sentence

    from .pairing import Piece

_REACH = 420
_MOST = 12


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker found: the words that name him, and who that is where a mark says so."""

    span: Span
    entity: int | None = None
    party: str | None = None
    grounds: tuple[Span, ...] = ()
    inferred: bool = False
    pronoun: bool = False


class Scene:
    """The marks of one text with look-ups that cost a binary search."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        persons: Sequence[PersonMark],
        parties: Sequence[PartyMark],
        pieces: list[Piece],
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.persons = sorted(persons, key=lambda mark: mark.span)
        self.parties = sorted(parties, key=lambda mark: mark.span)
        self.pieces = pieces
        self._sentence_starts = [s.span.start for s in sentences]
        self._person_starts = [p.span.start for p in self.persons]
        self._party_starts = [p.span.start for p in self.parties]
        self._piece_starts = [p.span.start for p in pieces]

    def sentence_at(self, at: int) -> int:
        """Return the index of the sentence that holds `at` (or the last one before it), -1 when none does."""
        return bisect_right(self._sentence_starts, at) - 1

    def persons_in(self, start: int, end: int) -> list[PersonMark]:
        """Return the person marks that lie in [start, end)."""
        found = self.persons[bisect_left(self._person_starts, start) : bisect_left(self._person_starts, end)]
        return [mark for mark in found if mark.span.end <= end]

    def persons_around(self, span: Span) -> tuple[list[PersonMark], list[PersonMark]]:
        """Return the persons before a span, the nearest first, and those after it; not more than a hundred each."""
        before, after = (
            bisect_left(self._person_starts, span.start),
            bisect_left(self._person_starts, span.end),
        )
        return self.persons[max(0, before - 100) : before][::-1], self.persons[after : after + 100]

    def parties_in(self, start: int, end: int) -> list[PartyMark]:
        """Return the party marks that lie in [start, end)."""
        found = self.parties[bisect_left(self._party_starts, start) : bisect_left(self._party_starts, end)]
        return [mark for mark in found if mark.span.end <= end]

    def pieces_in(self, start: int, end: int) -> list[Piece]:
        """Return the pieces that begin in [start, end)."""
        return self.pieces[bisect_left(self._piece_starts, start) : bisect_left(self._piece_starts, end)]

    def quoted(self, at: int) -> bool:
        """Whether `at` lies inside a piece."""
        index = bisect_right(self._piece_starts, at) - 1
        return index >= 0 and at < self.pieces[index].span.end

    def tokens(self, start: int, end: int) -> list[Token]:
        """Return the tokens of [start, end), each piece in it as one quoted token."""
        holes = [(Span(p.span.start, min(end, p.span.end)), p.words) for p in self.pieces_in(start, end)]
        return tokens_of(self.text, start, end, holes)

    def before(self, at: int) -> list[Token]:
        """Return the tokens between the start of the sentence that holds `at` and `at`."""
        index = self.sentence_at(at)
        start = max(self._sentence_starts[index] if index >= 0 else 0, at - _REACH)
        last = bisect_left(self._piece_starts, at) - 1
        if last >= _MOST:
            start = max(start, self.pieces[last - _MOST].span.start)
        if last >= 0 and self.pieces[last].span.start < start < self.pieces[last].span.end:
            start = min(at, self.pieces[last].span.end)
        return self.tokens(start, at)

    def after(self, at: int) -> list[Token]:
        """Return the tokens from `at` to the end of the sentence whose words end at `at`."""
        index = self.sentence_at(at - 1)
        end = self.sentences[index].span.end if index >= 0 else len(self.text)
        ahead = bisect_left(self._piece_starts, at) + _MOST
        if ahead < len(self.pieces):
            end = min(end, self.pieces[ahead].span.start)
        return self.tokens(at, max(at, min(end, at + _REACH)))
