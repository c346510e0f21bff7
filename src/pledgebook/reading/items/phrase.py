"""Noun phrases: pieces that stand together, grown to the left over what belongs to the name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from pledgebook.lexicon.equipment import ItemWords, Noun, System

from .anchors import Piece

_BLANKS: Final = " \u00a0\u202f\n"
_GLUE: Final = frozenset((" ", "-", "–", "‑", "\u00a0", "\n", ' "', " “", '" ', "” ", " '", "' ", "’ ", " ‘"))
_DESIGNATOR: Final = re.compile(
    r"(?:[A-Z]{1,6}[-/]?\d[\w/.-]*\w|[A-Z]{1,6}\d|vz\.?|\d{1,3}[xX×]\d{1,3}|[A-Z]{1,5}/[A-Z]{2,5}-\d+\w*)\Z"
)
_AFTER: Final = re.compile(r" (?:[A-Z]{1,5}[- ]?\d{1,4}[A-Z]{0,3}\d?|vz\.? ?\d{2})(?![\w-])")
_ASIDE: Final = re.compile(r"\(([A-Z][\w/-]{1,12})\)\Z")
_PROPER: Final = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?\Z")
_TRIM: Final = "(“\"'‘*•"
_LONGEST_GAP: Final = 48
_LONGEST_CHAIN: Final = 16


@dataclass(slots=True)
class Phrase:
    """A noun phrase around its pieces; `skip` is where the words stepped over on its left begin."""

    pieces: list[Piece]
    start: int
    end: int
    skip: int
    article: tuple[int, int] | None = None
    cls: str | None = None
    edits: list[tuple[int, int, str]] = field(default_factory=list)
    prefix: str = ""
    suffix: str = ""
    shared: bool = False
    counted: bool = False
    leftover: bool = False
    personal: bool = False

    @property
    def head(self) -> Piece | None:
        """The last noun or, without one, the last name."""
        last = [p for p in self.pieces if p.kind == "noun" and not p.aside]
        return last[-1] if last else self.name

    @property
    def noun(self) -> Noun | None:
        """The head noun's entry, if the head is a noun."""
        head = self.head
        return head.noun if head else None

    @property
    def name(self) -> Piece | None:
        """The last name of the register in the phrase."""
        names = [p for p in self.pieces if p.kind == "name" and not p.aside]
        return names[-1] if names else None

    @property
    def system(self) -> System | None:
        """The system the last name stands for."""
        return self.name.system if self.name else None

    @property
    def calibre(self) -> bool:
        """Whether a calibre stands in it."""
        return any(p.kind == "calibre" for p in self.pieces)


def phrases(text: str, pieces: list[Piece], words: ItemWords) -> list[Phrase]:
    """Return the noun phrases of `pieces`, in text order; some may turn out to name nothing."""
    out: list[Phrase] = []
    chain: list[Piece] = []
    for piece in pieces:
        if chain and (len(chain) == _LONGEST_CHAIN or not _joins(text, chain, piece, words)):
            out.append(_phrase(text, chain, words))
            chain = []
        chain.append(piece)
    if chain:
        out.append(_phrase(text, chain, words))
    return out


def _joins(text: str, chain: list[Piece], after: Piece, words: ItemWords) -> bool:
    before = chain[-1]
    size = after.start - before.end
    if size > _LONGEST_GAP:
        return False
    gap = text[before.end : after.start]
    if gap == " (" and text[after.end : after.end + 1] == ")" and text[after.start].isupper():
        after.aside = before.kind == "trait" or _alias(text, chain, after)
        return after.aside
    if gap == ") " and before.aside:
        return after.kind in ("noun", "trait", "calibre")
    if before.noun is not None and before.noun.role in ("measure", "counter"):
        return False
    if before.plural and after.kind != "name":
        return False
    if before.plural and (before.kind == "name" or not _apposed(text, after)):
        return False
    if gap in _GLUE:
        return True
    return gap[:1] in _BLANKS and gap[-1:] in _BLANKS and all(_fills(w, words) for w in gap.split())


def _alias(text: str, chain: list[Piece], after: Piece) -> bool:
    """Whether "(X)" after a name or noun is another word for the same thing."""
    if after.kind == "name":
        return any(p.system is after.system for p in chain if p.kind == "name") or any(
            p.cls == after.cls for p in chain
        )
    short = text[after.start : after.end]
    return after.kind == "noun" and short.rstrip("s").isupper() and any(p.cls == after.cls for p in chain)


def _apposed(text: str, after: Piece) -> bool:
    """Whether a name after a plural noun closes the phrase ("howitzers Caesar")."""
    return text[after.end : after.end + 1] != " " or not text[after.end + 1 : after.end + 2].isupper()


def _fills(word: str, words: ItemWords) -> bool:
    low = word.lower()
    return (
        low in words.qualities
        or low.endswith(words.quality_tails)
        or bool(_DESIGNATOR.match(word))
        or bool(_ASIDE.match(word))
    )


def _phrase(text: str, chain: list[Piece], words: ItemWords) -> Phrase:
    first, last = chain[0], chain[-1]
    end = last.end
    if last.kind == "noun" and not last.aside and (after := _AFTER.match(text, end)):
        end = after.end()
    if last.aside:
        end = chain[-2].end if last.kind != "name" or _same(chain) else last.end + 1
    phrase = Phrase(list(chain), first.start, end, first.start)
    _grow(text, phrase, words)
    phrase.edits = [e for p in chain if (e := _singular(text, p)) is not None]
    return phrase


def _same(chain: list[Piece]) -> bool:
    return any(p.system is chain[-1].system for p in chain[:-1])


def _singular(text: str, piece: Piece) -> tuple[int, int, str] | None:
    """Return the edit that makes a plural piece singular."""
    if not piece.plural or piece.aside:
        return None
    if piece.kind == "name":
        return piece.end - 1, piece.end, ""
    assert piece.noun is not None
    seen, one = text[piece.start : piece.end], piece.noun.singular
    same = 0
    while same < min(len(seen), len(one)) and seen[same].lower() == one[same].lower():
        same += 1
    return piece.start + same, piece.end, one[same:]


def _grow(text: str, phrase: Phrase, words: ItemWords) -> None:
    """Take the describing words on the left into the phrase, then step over the vague ones before it."""
    floor = max(0, phrase.start - 90)
    generic = phrase.name is None
    keeping = True
    pos = phrase.start
    for _ in range(8):
        token = _token_before(text, pos, floor)
        if token is None:
            return
        start, word = token
        low = word.lower()
        if keeping and _keeps(text, start, word, low, words, generic=generic):
            phrase.start = start
        elif low in words.articles:
            phrase.skip, phrase.article = start, (start, start + len(word))
            return
        elif low in words.vague or low in words.qualities or is_origin(low, words):
            keeping = False
            phrase.leftover |= low in words.leftovers
            if low in words.another:
                phrase.article = (start, start + len(word))
        else:
            phrase.personal = bool(_PROPER.match(word)) and phrase.start == phrase.skip
            return
        phrase.skip = start
        if start and text[start - 1] in _TRIM:
            return
        pos = start


def _token_before(text: str, pos: int, floor: int) -> tuple[int, str] | None:
    """Return start and text of the word before `pos`, if nothing but one blank or hyphen stands between."""
    stop = pos - 1
    if stop <= floor or text[stop] not in _BLANKS:
        if stop <= floor or text[stop] != "-" or not text[stop - 1].isalnum():
            return None
        stop += 1
    start = stop
    while start > floor and text[start - 1] not in _BLANKS:
        start -= 1
    while start < stop and text[start] in _TRIM:
        start += 1
    word = text[start:stop]
    if not word or not (word[-1].isalnum() or word[-1] == "-" or word.lower() in ("u.s.", "vz.")):
        return None
    return start, word


def _keeps(text: str, start: int, word: str, low: str, words: ItemWords, *, generic: bool) -> bool:
    if low in words.qualities or low.endswith(words.quality_tails):
        return True
    if low.endswith("-"):
        return low[:-1].isalpha() and low not in ("non-", "anti-", "pro-", "counter-", "ex-")
    if is_origin(low, words):
        return generic and low not in words.vague
    if _DESIGNATOR.match(word):
        return True
    if low in words.vague or low in words.articles or not _PROPER.match(word):
        return False
    return start > 2 and text[start - 1] == " " and text[start - 2].isalnum() and _after_number(text, start)


def _after_number(text: str, start: int) -> bool:
    """A capitalised word belongs to the name where a number or an article stands right before it."""
    before = text[max(0, start - 12) : start - 1].rsplit(" ", 1)[-1].lower()
    return before.replace(",", "").isdigit() or before in (
        "a",
        "an",
        "two",
        "three",
        "four",
        "five",
        "six",
        "ten",
    )


def is_origin(low: str, words: ItemWords) -> bool:
    """Whether a word says where a thing is from ("german", "french-italian", "soviet-made")."""
    return low.endswith(words.maker_tails) or all(part in words.makers for part in low.split("-"))
