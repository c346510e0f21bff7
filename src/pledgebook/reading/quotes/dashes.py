"""Finds speech set off by dashes, as several languages print it: "- We will help - said the minister. - Soon."."""

from __future__ import annotations

import re
from typing import Final

from pledgebook.lexicon.language import view
from pledgebook.lexicon.speech import load_speech
from pledgebook.terms.span import Span

from .leads import cue_before
from .pairing import Piece
from .tags import Cue, tag_after
from .words import tokens_of

_SPEECH: Final = view(load_speech)
_LINE: Final = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c]*[^\s][^\n\r\u2028\u2029\x0b\x0c]*")
# The margin of a transcript, "PRESIDENT X: - Thank you": its dashes only break off and take up again.
_LABEL: Final = re.compile(r"\s*[A-Z][A-Z.,'’ -]{2,60}:\s")
_OPEN: Final = re.compile(
    r"(?:^\s*[\"“„]?|(?<=[.!?…\"”:])\s?)[-–—―]\s*(?=[\"“„(\[]{0,2}(?:\.\.\.|…)?\s?[A-ZÀ-ÞĀ-ŽА-Я0-9$€(])",
    re.MULTILINE,
)
_CLOSE: Final = re.compile(
    r"(?:\s[-–—―]+\s?|(?<=[.!?…,])[-–—―]+\s|(?<=[.,!?])\s?[\"”]\s?(?=[a-z])|,\s(?=[A-Zth]))"
)
_SENTENCE_END: Final = re.compile(r"[.!?…]+[\"”]?(?=\s*(?:[A-Z\"“„-]|[–—―]|$))|$", re.MULTILINE)
_TAG_WIDTH: Final = 160
_MOST_TRIED: Final = 40


def dash_speech(text: str) -> list[Piece]:
    """Return the runs of speech between dashes, each with a tag after its closing dash, and what goes on after it."""
    pieces: list[Piece] = []
    for number, line in enumerate(_LINE.finditer(text)):
        if any(dash in line.group() for dash in "-–—―") and not _LABEL.match(line.group()):
            pieces += _in_line(text, number, line.start(), line.end())
    return pieces


def _in_line(text: str, number: int, start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    at = start
    while (opener := _OPEN.search(text, at, end)) is not None:
        begin = opener.end()
        found = _closed(
            text,
            begin,
            end,
            first=opener.start() == start and text[begin - len(opener.group().lstrip())] in "–—―",
        )
        dash = opener.end() - len(opener.group().lstrip())
        if found is None:
            if text[:dash].rstrip()[-1:] == ":" and _is_led(text, start, dash):
                stop = begin + len(text[begin:end].rstrip())
                pieces.append(Piece(Span(dash, stop), Span(begin, stop), number, dash=True))
                break
            if pieces and pieces[-1].line == number and _only_tag(text, pieces[-1].span.end, opener.start()):
                stop = end - (len(text[begin:end]) - len(text[begin:end].rstrip()))
                pieces.append(Piece(Span(dash, stop), Span(begin, stop), number, dash=True))
            break
        words_end, span_end, tag = found
        pieces.append(Piece(Span(dash, span_end), Span(begin, words_end), number, dash=True))
        at = tag
    return pieces


def _is_led(text: str, start: int, dash: int) -> bool:
    """ "Asked why, X replied: - Because ...": a verb of speech and a colon lead to speech that no tag closes."""
    tokens = tokens_of(text, start, dash)
    cue = cue_before(tokens) if tokens else None
    return cue is not None and not cue.blocked and cue.direct


def _closed(text: str, begin: int, end: int, *, first: bool) -> tuple[int, int, int] | None:
    """Return where the words, their closing mark and the dash end, None when no tag follows a dash."""
    at_comma: tuple[int, int, int] | None = None
    for number, mark in enumerate(_CLOSE.finditer(text, begin + 3, min(end, begin + 3000))):
        comma = mark.group().startswith(",")
        if number > _MOST_TRIED or (comma and not first):
            continue
        cue = tag_after(tokens_of(text, mark.end(), min(end, mark.end() + _TAG_WIDTH)))
        if cue is None or (comma and (at_comma is not None or not _says(cue))):
            continue
        closer = (
            mark.start() + len(mark.group().rstrip()) if mark.group().strip()[0] in '"”' else mark.start()
        )
        if not comma:
            return mark.start(), closer, mark.end()
        if not _OPEN.search(text, mark.end(), end):
            at_comma = (mark.start(), mark.start(), mark.end())
    return at_comma


def _says(cue: Cue) -> bool:
    """Whether a tag has a subject and a verb of saying before it, as it must after a mere comma."""
    form = _SPEECH.forms.get(cue.tokens[cue.end - 1].low) if cue.phrase is not None else None
    return form is not None and form.frame == "say"


def _only_tag(text: str, start: int, end: int) -> bool:
    """Whether one tag and no more stands between two runs of speech."""
    stop = _SENTENCE_END.search(text, start + 1, end)
    return stop is not None and not text[stop.end() : end].strip(" -–—―")
