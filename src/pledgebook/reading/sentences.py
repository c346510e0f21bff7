"""Cuts a text into sentences, headings and list items, in one pass over its lines.

Every non-blank line is a paragraph; within it a sentence ends at a full stop, question or exclamation mark or
ellipsis that is no part of an abbreviation, a figure, an initial or an address. "weapons.This is" (a blank
lost in translation) ends a sentence too. The sentences cover all that is not blank, in order, none overlapping.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final, Literal

from pledgebook.lexicon.abbreviations import load_abbreviations
from pledgebook.lexicon.language import view
from pledgebook.terms.span import Span

from .marks import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["sentence", "heading", "bullet"]

_WORDS: Final = view(load_abbreviations)
_LINE: Final = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c]+")
_CLOSERS: Final = "\"'”’»“)]}`"
# A full stop and what closes with it: quotation marks, brackets, footnote numbers.
_STOP: Final = re.compile(r"(?:[.!?…]|(?<=[.!?…])\s(?=\.\s\.)){1,12}[\"'”’»“)\]}`]{0,4}(?:\[\d{1,3}\]){0,4}")
_NEXT: Final = re.compile(r"\s*([\"'“‘„«‚`(\[{¿¡—–-]{0,3}\s?)([^\W_]?[\w’'-]{0,30})")
_LAST_WORD: Final = re.compile(r"[^\s\"“”„«»()\[\]{}:;,/—–]{1,24}$")
_DOTTED: Final = re.compile(r"(?:[^\W\d_]\.){1,6}[^\W\d_]$")
_BULLET: Final = re.compile(
    r"\s*(?:[•●▪■◦‣·∙*►➢✓]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\([a-z0-9]{1,3}\)|[a-z]\)(?=\s))\s*(?=\S)"
)
_INLINE: Final = re.compile(r"(?<=[;:,.])\s+(?=[-–—•*]\s)|\s*(?=[•●▪■►➢]\s?\S)")
_DASH_ITEM: Final = re.compile(r"[;:]\s+[-–—*]\s")
_SPEECH_TAG: Final = re.compile(
    r"\s+(?:[Tt]he\s+)?(?:[A-Z][\w.’'-]{0,30}\s+){0,4}?(?:[a-z]{2,20}\s+){0,3}?"
    r"(?:said|says|asked|asks|told|wrote|added|exclaimed|demanded|replied|wondered|shouted|tweeted|continued|declared)\b"
)
_DASH_SPEECH: Final = re.compile(
    r"\s[-–—]\s?(?:[a-z]+\s+){0,2}?(?:said|says|added|emphasi[sz]ed|noted|stressed|wrote|explained|he|she|they)\b"
)
_TOKEN_OF_ADDRESS: Final = re.compile(r"://|@|\bwww\.", re.IGNORECASE)
_HEADING_WORDS: Final = 16


def find_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `text` in order: all its non-blank words, none twice.

    A heading is a short line without a full stop in a text of several lines; a bullet is a list item, on its own
    line or inside a line ("includes: - 800 launchers; - 2,000 missiles."), with its marker in the span.
    """
    lines = [m for m in _LINE.finditer(text) if not m.group().isspace()]
    out: list[Sentence] = []
    for paragraph, line in enumerate(lines):
        for start, end, kind in _line(text, line.start(), line.end(), many=len(lines) > 1):
            out.append(Sentence(span=Span(start, end), paragraph=paragraph, kind=kind))
    return tuple(out)


def _line(text: str, start: int, end: int, *, many: bool) -> Iterator[tuple[int, int, Kind]]:
    start, end = _trimmed(text, start, end)
    bullet = _BULLET.match(text, start, end)
    if bullet and not (text[start] in "-–—" and _DASH_SPEECH.search(text, start, end)):
        yield from ((s, e, "bullet") for s, e in _cut(text, start, end, bullet.end()))
    elif many and _is_heading(text, start, end):
        parts = list(_cut(text, start, end, start))
        yield from ((s, e, "heading" if len(parts) == 1 else "sentence") for s, e in parts)
    else:
        for number, (s, e) in enumerate(_items(text, start, end)):
            pieces = _cut(text, s, e, s + 2 if number else s)
            if number:
                yield *next(pieces), "bullet"
            yield from ((a, b, "sentence") for a, b in pieces)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_heading(text: str, start: int, end: int) -> bool:
    if end - start > 140 or text[end - 1] in ".!?…:;,\"”»)'’-–—" or text[start] in '"“„«':
        return False
    return len(text[start:end].split()) <= _HEADING_WORDS


def _items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Split a line at its inline bullets; the first part is what leads to them."""
    cuts = [m.end() for m in _INLINE.finditer(text, start, end) if m.end() > start]
    if not cuts or not (text[cuts[0]] in "•●▪■►➢" or len(_DASH_ITEM.findall(text, start, end)) >= 2):
        return [(start, end)]
    edges = [start, *cuts, end]
    parts = (_trimmed(text, a, b) for a, b in itertools.pairwise(edges))
    return [(a, b) for a, b in parts if a < b]


def _cut(text: str, start: int, end: int, first: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences between `start` and `end`; none ends before `first`."""
    for stop in _STOP.finditer(text, first, end):
        at = _boundary(text, stop, start, end)
        if at is None or at <= start:
            continue
        yield _trimmed(text, start, at)
        start = _trimmed(text, at, end)[0]
    if start < end:
        yield _trimmed(text, start, end)


def _boundary(text: str, stop: re.Match[str], start: int, end: int) -> int | None:
    """Return where the sentence ends, or None when `stop` does not end one."""
    at = stop.end()
    if at >= end:
        return None
    if not text[at].isspace():
        return _glued(text, stop, start, end)
    following = _NEXT.match(text, at, end)
    assert following is not None
    opener, word = following.groups()
    if not _may_begin(text, following, opener, word):
        return None
    if stop.group().rstrip(_CLOSERS + "[]0123456789") == "." and not _full_stop(
        text, stop, start, word, opener
    ):
        return None
    closed = stop.group()[-1] in "\"”’'»“"
    if (
        closed
        and text[stop.start()] in "?!…"
        and not opener
        and _SPEECH_TAG.match(text, at, min(end, at + 120))
    ):
        return None
    return at


def _may_begin(text: str, following: re.Match[str], opener: str, word: str) -> bool:
    if not word:
        return following.end() < len(text) and (
            bool(opener.strip("-–— ")) or text[following.end()] in "$€£₴@#"
        )
    return not word[0].islower() and not (
        opener.strip() in {"-", "–", "—"} and opener != "" and word[0].islower()
    )


def _full_stop(text: str, stop: re.Match[str], start: int, word: str, opener: str) -> bool:
    """Whether a single full stop before a capital, a figure or a quotation mark ends the sentence."""
    if stop.group()[-1] in '"”»“)]':
        return True
    found = _LAST_WORD.search(text, max(start, stop.start() - 24), stop.start())
    if found is None:
        return True
    last = found.group().lstrip("'‘’`-")
    kind = _WORDS.class_of(last) or _WORDS.class_of(last.rsplit("-", 1)[-1])
    if kind is None and (_DOTTED.search(last) or (len(last) == 1 and last.isupper())):
        kind = "may"
    if kind is None and _numbers_item(last, found.start() == start):
        return False
    if kind == "never":
        return False
    if kind in {"number", "month"}:
        return not word[:1].isdigit()
    if kind == "clock":
        return word not in _WORDS.clock_goes_on
    return kind is None or _starts(word, opener)


def _numbers_item(last: str, first: bool) -> bool:
    """Whether `last` is the number of an item that it opens ("1. Ukraine", "II. Aid")."""
    return first and len(last) <= 4 and (last.isdigit() or not last.strip("IVXL"))


def _starts(word: str, opener: str) -> bool:
    plain = word.split("’", maxsplit=1)[0].split("'", maxsplit=1)[0]
    return plain in _WORDS.starters and (word != "A" or not opener)


def _glued(text: str, stop: re.Match[str], start: int, end: int) -> int | None:
    """Return the boundary of "weapons.This is", None for "Gazeta.pl", "U.S.A.", "3.4B"."""
    at = stop.end()
    following = _NEXT.match(text, at, end)
    assert following is not None
    word = following.group(2)
    if not word[:1].isupper() or following.start(2) - at > 2 or not _glued_word(text, stop, following):
        return None
    found = _LAST_WORD.search(text, max(start, stop.start() - 24), stop.start())
    last = found.group() if found else ""
    if text[stop.start()] == "." and not _may_be_glued(text, stop.start(), last, word, end):
        return None
    return _after_closer(text, stop)


def _glued_word(text: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    """Whether the word after a glued stop looks like a sentence's first ("This", "I ", "NATO", "It's")."""
    word = following.group(2)
    if len(word) == 1:
        return word in {"A", "I"} and text[following.end(2) : following.end(2) + 1] == " "
    if word[1:].islower() or (word[1] in "’'" and len(word) > 2):
        return True
    return word.isupper() and len(word) <= 6 and text[stop.start() - 1].islower()


def _may_be_glued(text: str, at: int, last: str, word: str, end: int) -> bool:
    if len(last) < 2 or "." in last.rstrip(".") or _WORDS.class_of(last) in {"never", "may"}:
        return not last and at > 0 and text[at - 1] in ')]”"» '
    if not (last[-1].islower() or last[-1].isdigit() or last[-2:].isupper() or last[-1] in "%’'"):
        return False
    if word in _WORDS.domains or text[at + 1 + len(word) : at + 2 + len(word)] == ".":
        return False
    return not _TOKEN_OF_ADDRESS.search(text, max(0, at - 60), min(end, at + 4))


def _after_closer(text: str, stop: re.Match[str]) -> int:
    """A straight quotation mark glued between two sentences opens the second when a word follows it at once."""
    mark = stop.group()
    if (
        len(mark) > 1
        and mark[-1] == '"'
        and text.count('"', max(0, stop.start() - 600), stop.start()) % 2 == 0
    ):
        return stop.end() - 1
    return stop.end()
