"""find_items: from a text and its quantities to the equipment it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pledgebook.lexicon.equipment import ItemWords, item_words
from pledgebook.lexicon.gazetteer import folded
from pledgebook.reading.marks import ItemMark, QuantityMark
from pledgebook.terms.span import Span

from .anchors import Piece, anchors
from .classes import class_of
from .counts import Counts
from .joins import is_joint, join_complements, join_shared_heads
from .phrase import Phrase, phrases

_LIST_JOINTS: Final = frozenset((",", "and", "or", ", and", "/", "&", ";"))
_NEXT: Final = re.compile(r"[ \u00a0]([^\W\d_][\w']*)")
_NAMELIKE: Final = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]{2,}")
_BLANKS: Final = re.compile(r"\s+")


def find_items(text: str, quantities: Sequence[QuantityMark], *, low: str | None = None) -> list[ItemMark]:
    """Return the pieces of equipment and stock that `text` names, in text order, none overlapping.

    Args:
        text: one layer's text; spans are code points into it.
        quantities: its quantity marks, in any order; the one right before a noun phrase becomes its count.
        low: `folded(text)`, where the caller has it.
    """
    words = item_words()
    pieces = anchors().find(text, folded(text) if low is None else low)
    found = _whole(text, phrases(text, pieces, words), words)
    counts = Counts(quantities, words)
    for phrase in found:
        phrase.cls = class_of(phrase)
        phrase.counted = counts.bare(text, phrase)
        if phrase.cls is None and counts.many(text, phrase):
            phrase.cls = _fired(text, phrase)
    found = join_complements(text, join_shared_heads(text, found, words), words)
    kept = _supported(text, [p for p in found if p.cls is not None and not _leftover(p)])
    return [_mark(text, phrase, counts) for phrase in _apart(kept)]


def _apart(found: list[Phrase]) -> list[Phrase]:
    """Leave out a phrase that starts within the one before: joins may reach over a noun that stands by itself too."""
    out: list[Phrase] = []
    for phrase in found:
        if not out or phrase.start >= out[-1].end:
            out.append(phrase)
    return out


def _fired(text: str, phrase: Phrase) -> str | None:
    """Return ammunition for "10,000 rounds", said of nothing else by the hundred."""
    head, noun = phrase.head, phrase.noun
    if (
        head is None
        or noun is None
        or not head.plural
        or noun.role != "fodder"
        or text.startswith(" of ", phrase.end)
    ):
        return None
    return noun.cls


def _whole(text: str, found: list[Phrase], words: ItemWords) -> list[Phrase]:
    """Drop phrases that only modify another noun, and those joined to one ("drone and missile attacks")."""
    out: list[Phrase] = []
    dropped: Phrase | None = None
    for phrase in reversed(found):
        beside = (
            dropped is not None
            and not phrase.pieces[-1].plural
            and is_joint(text[phrase.end : dropped.start], words)
        )
        if _inside_another(text, phrase, words) or (beside and phrase.article is None):
            dropped = phrase
        else:
            out.append(phrase)
    return out[::-1]


def _inside_another(text: str, phrase: Phrase, words: ItemWords) -> bool:
    """Whether the phrase only modifies a noun that is no item ("tank crews"), or is half of a compound."""
    last = phrase.pieces[-1]
    if text[phrase.end : phrase.end + 1] in ("-", "‑") and text[phrase.end + 1 : phrase.end + 2].isalpha():
        return True
    if last.plural or (last.kind == "trait"):
        return False
    after = _NEXT.match(text, phrase.end)
    if after is None:
        return False
    return after[1].lower() in words.followers or (bool(_NAMELIKE.match(after[1])) and _proper(text, phrase))


def _proper(text: str, phrase: Phrase) -> bool:
    """Whether a capitalised word before another one is the first half of a proper name ("Zuzana Čaputová")."""
    first = phrase.pieces[0]
    if len(phrase.pieces) > 1 or not text[first.start].isupper() or text[first.start : first.end].isupper():
        return False
    system = first.system
    if " " in text[first.start : first.end]:
        return False
    return (
        first.kind == "noun"
        if system is None
        else system.case == "initial" and first.end - first.start == len(system.names[0].split()[0])
    )


def _leftover(phrase: Phrase) -> bool:
    """Whether the phrase only sums up what a list left out ("and other vehicles")."""
    return phrase.leftover and phrase.name is None and not phrase.counted and len(phrase.pieces) == 1


def _supported(text: str, found: list[Phrase]) -> list[Phrase]:
    """Drop phrases that may be something else where nothing in the text says they are equipment."""
    sure = {p.system.id for p in found if p.system and _carries(p)}
    out: list[Phrase] = []
    for index, phrase in enumerate(found):
        known = phrase.system is not None and phrase.system.id in sure and not _person(phrase)
        if (
            known
            or _carries(phrase)
            or _given(text, phrase)
            or any(_listed(text, phrase, found[i]) for i in (index - 1, index + 1) if 0 <= i < len(found))
        ):
            out.append(phrase)
    return out


def _carries(phrase: Phrase) -> bool:
    """Whether a phrase is equipment by itself."""
    name, noun = phrase.name, phrase.noun
    if name is None:
        return noun is None or noun.needs != "listed" or len(phrase.pieces) > 1
    if noun is not None:
        return True
    return not _person(phrase) and (not name.weak or phrase.counted)


def _person(phrase: Phrase) -> bool:
    """Whether a single word after a capitalised one is rather a surname ("Haluk Bayraktar")."""
    system = phrase.system
    if not phrase.personal or system is None or len(phrase.pieces) > 1 or phrase.pieces[0].plural:
        return False
    return system.case == "initial" and phrase.pieces[0].end - phrase.pieces[0].start == len(
        system.names[0].split()[0]
    )


def _listed(text: str, phrase: Phrase, other: Phrase) -> bool:
    """Whether the phrase stands in a list beside one that is equipment by itself."""
    name = phrase.name
    if not _carries(other) or (name is not None and (not text[name.start].isupper() or _person(phrase))):
        return False
    first, last = sorted((phrase, other), key=lambda p: p.start)
    return text[first.end : last.start].strip(" ") in _LIST_JOINTS and text[last.start - 1] == " "


def _given(text: str, phrase: Phrase) -> bool:
    """Whether a noun that else needs a list is given or needed by itself ("Ukraine needs air defence")."""
    if phrase.noun is None or phrase.noun.needs != "listed" or phrase.cls != "air_defence":
        return False
    after = text[phrase.end : phrase.end + 12].split()
    closed = text[phrase.end : phrase.end + 1] in (".", ",", ";", "") or after[:1] in (
        ["and"],
        ["to"],
        ["for"],
        ["against"],
    )
    before = text[max(0, phrase.start - 40) : phrase.start].lower().split()[-4:]
    return closed and any(word in item_words().given for word in before)


def _mark(text: str, phrase: Phrase, counts: Counts) -> ItemMark:
    assert phrase.cls is not None
    head = _head_piece(phrase)
    value, bound, span = counts.of(text, phrase)
    return ItemMark(
        span=Span(phrase.start, phrase.end), name=_name(text, phrase), cls=phrase.cls,
        head=Span(head.start, head.end), quantity=value, bound=bound, quantity_span=span,
    )  # fmt: skip


def _head_piece(phrase: Phrase) -> Piece:
    inside = [p for p in phrase.pieces if phrase.start <= p.start and p.end <= phrase.end]
    return next((p for p in inside if p is phrase.name), None) or next(
        (p for p in inside if p is phrase.head), inside[-1]
    )


def _name(text: str, phrase: Phrase) -> str:
    out = text[phrase.start : phrase.end]
    for start, end, new in reversed(phrase.edits):
        if phrase.start <= start and end <= phrase.end:
            out = out[: start - phrase.start] + new + out[end - phrase.start :]
    return _BLANKS.sub(" ", f"{phrase.prefix}{out}{phrase.suffix}")
