"""Pairs quotation marks: what stands between an opening and a closing one is a piece of quoted text.

Marks are read line by line with a stack. Double marks of all styles are one family, since real texts mix them
("... use it,″); single marks count as quotation marks outside of double ones only. A line that ends inside a
quotation continues in the next when that begins with a mark, as long speeches are printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import load_speech
from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

from .tags import tag_after
from .words import tokens_of

Lean = Literal["open", "close", "either"]
Ending = Literal["closed", "continued", "unclosed", "unopened"]

_SPEECH: Final = view(load_speech)
_LINE: Final = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c]*[^\s][^\n\r\u2028\u2029\x0b\x0c]*")
_MARK: Final = re.compile(r"``|''|[\"“”„‟″«»‘’']")
_OPENS: Final = frozenset("“„«‘") | {"``"}
_CLOSES: Final = frozenset("”″»‟") | {"''"}
_SINGLES: Final = frozenset("‘’'")
_BEFORE_OPEN: Final = frozenset(' \t\u00a0\u202f\u2009([{—–-/"“‘„:;…>|*')
_AFTER_CLOSE: Final = frozenset(" \t\u00a0\u202f\u2009.,;:!?)]}—–-/…\"”’'<|*")
_WORDS_BEFORE_TAG: Final = re.compile(r"[,.?!…]\s?$")
_LOOK_AHEAD: Final = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of quoted text: `span` with its marks, `words` between them, `line` counts non-blank lines.

    `ending` says how it ended: closed by a mark, continued by the next line's opening mark, or broken.
    """

    span: Span
    words: Span
    line: int
    ending: Ending = "closed"
    dash: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    lean: Lean
    single: bool


def pair_marks(text: str) -> tuple[list[Piece], list[Problem]]:
    """Return the outermost quoted runs of `text` in order, and a problem for each mark that has no partner."""
    reader = _Reader(text)
    for match in _LINE.finditer(text):
        reader.lines.append((match.start(), match.end()))
    marks = [_marks(text, start, end) for start, end in reader.lines]
    for number, found in enumerate(marks):
        reader.read(number, found, marks[number + 1 : number + 1 + _LOOK_AHEAD])
    return reader.pieces, reader.problems


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    found: list[_Mark] = []
    for match in _MARK.finditer(text, start, end):
        mark, a, b = match.group(), match.start(), match.end()
        single = mark in _SINGLES
        lean = _lean(text, mark, a, b, start, end)
        if single and not _is_single(text, mark, lean, a, b, start, end):
            continue
        found.append(_Mark(a, b, lean, single))
    return found


def _lean(text: str, mark: str, a: int, b: int, start: int, end: int) -> Lean:
    opens = a == start or text[a - 1] in _BEFORE_OPEN
    closes = b >= end or text[b] in _AFTER_CLOSE
    if mark in _OPENS:
        return "close" if closes and not opens else "open"
    if mark in _CLOSES and a == start:
        return "open"
    if mark in _CLOSES:
        return "open" if opens and not closes else ("either" if mark == "''" and not closes else "close")
    if opens == closes:
        return "either"
    return "open" if opens else "close"


def _is_single(text: str, mark: str, lean: Lean, a: int, b: int, start: int, end: int) -> bool:
    """Whether a single mark may be a quotation mark: no apostrophe inside or before a word."""
    if a > start and b < end and text[a - 1].isalnum() and text[b].isalnum():
        return False
    if lean == "open":
        if b >= end or text[b].isspace() or (mark == "’"):
            return False
        low = text[a : a + 8].lower().replace("‘", "'")
        if low[1:2].isdigit() and re.match(r"'\d{2}(?:s|\b)", low):
            return False
        return not any(low.startswith(e) and not low[len(e) : len(e) + 1].isalpha() for e in _SPEECH.elisions)
    return lean == "close" and a > start and not text[a - 1].isspace()


class _Reader:
    """Walks the marks of each line with the stack of open ones."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[tuple[int, int]] = []
        self.pieces: list[Piece] = []
        self.problems: list[Problem] = []
        self.stack: list[_Mark] = []

    def read(self, number: int, marks: list[_Mark], ahead: list[list[_Mark]]) -> None:
        end = self.lines[number][1]
        index = 0
        doubles = sum(not mark.single for mark in marks)
        while index < len(marks):
            mark = marks[index]
            if mark.single:
                index = self._single(number, marks, index)
                continue
            self._double(number, mark, [m for m in marks[index + 1 : index + 9] if not m.single][:3], doubles)
            doubles -= 1
            index += 1
        if self.stack and not self._goes_on(ahead):
            self._end_line(number, end, ahead)

    def _single(self, number: int, marks: list[_Mark], index: int) -> int:
        mark = marks[index]
        if self.stack or mark.lean != "open":
            return index + 1
        close = self._single_close(marks, index)
        if close is None:
            return index + 1
        self._emit(number, mark, marks[close], "closed")
        return close + 1

    def _single_close(self, marks: list[_Mark], index: int) -> int | None:
        """Return the mark that closes a single one; the plural's apostrophe ("allies' aid") is passed over."""
        passed: int | None = None
        for at in range(index + 1, min(index + 8, len(marks))):
            mark = marks[at]
            if not mark.single:
                continue
            if mark.lean == "open":
                break
            if mark.lean == "close":
                plural = self.text[mark.start - 1] == "s" and self.text[mark.end : mark.end + 1] == " "
                if not plural:
                    return at
                passed = at if passed is None else passed
        return passed

    def _double(self, number: int, mark: _Mark, rest: list[_Mark], left: int) -> None:
        if not self.stack:
            if mark.lean == "close" or (left % 2 and mark.lean == "open" and self._tagged(mark)):
                self._stray(number, mark)
            else:
                self.stack.append(mark)
            return
        if mark.lean != "open" or self._closes_badly(mark, rest):
            opener = self.stack.pop()
            if not self.stack:
                self._emit(number, opener, mark, "closed")
            return
        if len(self.stack) < 3 and len(rest) >= 2 and rest[0].lean != "open" and rest[1].lean != "open":
            self.stack.append(mark)
            return
        self._unclosed(number, mark.start)
        self.stack = [mark]

    def _closes_badly(self, mark: _Mark, rest: list[_Mark]) -> bool:
        """A closing mark set like an opening one: 'nuclear weapons, "said XI'."""
        if self._tagged(mark):
            return True
        return not rest and len(self.stack) == 1 and self.text[mark.end : mark.end + 1].isspace()

    def _tagged(self, mark: _Mark) -> bool:
        """Whether a tag follows a mark and a comma precedes it, so that it closes though set like an opening one."""
        if not _WORDS_BEFORE_TAG.search(self.text, max(0, mark.start - 3), mark.start):
            return False
        if not self.text[mark.end : mark.end + 1].isalpha():
            return False
        cue = tag_after(tokens_of(self.text, mark.end, min(len(self.text), mark.end + 80)))
        return cue is not None and (cue.phrase is not None or cue.blocked)

    def _stray(self, number: int, mark: _Mark) -> None:
        if mark.start and self.text[mark.start - 1].isdigit():
            return
        self.problems.append(
            Problem(
                code="quote-unopened",
                message="a closing quotation mark without an opening one",
                span=Span(mark.start, mark.end),
            )
        )
        self.pieces.append(Piece(Span(mark.end, mark.end), Span(mark.start, mark.start), number, "unopened"))

    def _goes_on(self, ahead: list[list[_Mark]]) -> bool:
        """Whether the open quotation is closed in a later line before another opens."""
        for marks in ahead:
            doubles = [m for m in marks if not m.single]
            if doubles:
                return doubles[0].lean == "close" and (len(doubles) < 2 or doubles[1].lean == "open")
        return False

    def _end_line(self, number: int, end: int, ahead: list[list[_Mark]]) -> None:
        opener = self.stack[0]
        self.stack = []
        following = self.lines[number + 1][0] if number + 1 < len(self.lines) else -1
        first = next((m for m in ahead[0] if not m.single), None) if ahead else None
        if first and first.lean == "open" and not self.text[following : first.start].strip():
            self._add(number, opener, end, end, "continued")
            return
        self.stack = [opener]
        self._unclosed(number, end)
        self.stack = []

    def _unclosed(self, number: int, limit: int) -> None:
        opener = self.stack[0]
        self.problems.append(
            Problem(
                code="quote-unclosed",
                message="an opening quotation mark without a closing one",
                span=Span(opener.start, opener.end),
            )
        )
        self._add(number, opener, limit, limit, "unclosed")

    def _emit(self, number: int, opener: _Mark, closer: _Mark, ending: Ending) -> None:
        self._add(number, opener, closer.start, closer.end, ending)

    def _add(self, number: int, opener: _Mark, stop: int, end: int, ending: Ending) -> None:
        a, b = opener.end, stop
        while a < b and self.text[a].isspace():
            a += 1
        while b > a and self.text[b - 1].isspace():
            b -= 1
        if a < b:
            self.pieces.append(
                Piece(Span(opener.start, end if ending == "closed" else b), Span(a, b), number, ending)
            )
