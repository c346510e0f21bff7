"""Joins noun phrases: "rounds of 155 mm ammunition", "ammunition for HIMARS", "mortar and artillery rounds"."""

from __future__ import annotations

import re
from typing import Final

from pledgebook.lexicon.equipment import ItemWords

from .anchors import Piece
from .classes import class_with, noun_class
from .phrase import Phrase, is_origin

_SERVED: Final = frozenset(
    (
        "artillery",
        "rocket_artillery",
        "air_defence",
        "armour",
        "aircraft",
        "small_arms",
        "anti_tank",
        "naval",
        "uav",
    )
)
_MOST_JOINED: Final = 4
_MOST_PIECES: Final = 24
_COMMA: Final = re.compile(r",? (?:\w+(?:/\w+)?|&) \Z|, \Z|/\Z")


def join_shared_heads(text: str, found: list[Phrase], words: ItemWords) -> list[Phrase]:
    """Give modifiers before "and" the head they share ("anti-tank and anti-aircraft missiles").

    Of one class they become one phrase with the head's; otherwise, or with a calibre each, one phrase each.
    """
    out: list[Phrase] = []
    for phrase in reversed(found):
        full = out[-1] if out else None
        if full is None or not _shares(text, phrase, full, words):
            out.append(phrase)
            continue
        head = _shared_head(full)
        assert head is not None
        between = _between(phrase, full, head)
        cls = class_with([*phrase.pieces, *between, head], head)
        if cls == full.cls and not (phrase.calibre and full.calibre):
            full.start, full.skip, full.article = phrase.start, phrase.skip, phrase.article
            full.edits = [*phrase.edits, *full.edits]
            full.pieces = [*phrase.pieces, *full.pieces]
        else:
            phrase.cls, phrase.shared, full.shared = cls, True, True
            stem = "".join(f" {text[p.start : p.end]}" for p in between)
            phrase.suffix = f"{stem} {_one(text, head)}"
            phrase.pieces.append(head)
            out.append(phrase)
    return out[::-1]


def _between(phrase: Phrase, full: Phrase, head: Piece) -> list[Piece]:
    """Return what stands between calibre and head in the full phrase, if the other is a bare calibre."""
    if not (phrase.calibre and full.calibre) or len(phrase.pieces) > 1:
        return []
    return [p for p in full.pieces if p.kind != "calibre" and p is not head]


def _shared_head(full: Phrase) -> Piece | None:
    head = full.head
    return head if head is not None and head.noun is not None else None


def _shares(text: str, phrase: Phrase, full: Phrase, words: ItemWords) -> bool:
    head = _shared_head(full)
    if full.cls is None or head is None or head.number not in ("many", "mass"):
        return False
    if not is_joint(text[phrase.end : full.start], words) or full.start != full.skip:
        return False
    if phrase.name is not None or not 2 <= len(full.pieces) <= _MOST_PIECES:
        return False
    own = phrase.head
    if own is None:
        return True
    assert own.noun is not None
    if own.number != "one" or phrase.article or head.noun is None:
        return False
    return head.noun.role == "fodder" or head.noun.grip == "loose" or len(phrase.pieces) > 1


def is_joint(gap: str, words: ItemWords) -> bool:
    """Whether a gap is a comma, a slash or a word like "and", and nothing else."""
    if not _COMMA.match(gap):
        return False
    word = gap.strip(" ,/")
    return not word or word in words.joints


def _one(text: str, head: Piece) -> str:
    if head.plural and head.noun is not None:
        return head.noun.singular
    return text[head.start : head.end]


def join_complements(text: str, found: list[Phrase], words: ItemWords) -> list[Phrase]:
    """Join a phrase with the one that "of", "for", "to tow" or "against" hangs on it."""
    out: list[Phrase] = []
    index = 0
    while index < len(found):
        phrase = found[index]
        index += 1
        reach = index + _MOST_JOINED
        while index < min(reach, len(found)) and _joined(text, phrase, found[index], words):
            last = found[index]
            index += 1
            if phrase.prefix:
                continue
            if index < len(found) and _more_served(text, phrase, last, found[index], words):
                _serve(text, phrase, last, found[index])
        out.append(phrase)
    return out


def _joined(text: str, phrase: Phrase, after: Phrase, words: ItemWords) -> bool:
    """Join `after` into `phrase` where a complement's word stands between; say whether it did."""
    noun = phrase.noun
    if noun is None or after.start - phrase.end > 40 or after.start < phrase.end:
        return False
    link = _link(text[phrase.end : after.start], words)
    if link == "of" and (noun.role or noun.grip == "loose") and _names_something(after):
        if noun.role == "fodder" and noun.grip == "loose" and after.cls is None and not after.calibre:
            return False
        cls = phrase.cls if noun.grip == "firm" else after.cls or phrase.cls
        if noun.role == "fodder":
            cls = noun.cls
    elif link == "for" and (phrase.cls or noun.grip == "loose") and after.cls:
        cls = phrase.cls if noun.grip != "loose" else noun_class(noun, after.cls, None)
    elif link == "tow" and phrase.cls in ("vehicle", "armour") and after.cls:
        cls = phrase.cls
    elif link == "against" and phrase.cls is None and after.cls in words.against.turns:
        cls = words.against.turns[after.cls or ""]
    else:
        return False
    if cls is None:
        return False
    phrase.cls = cls
    phrase.end = after.end
    if noun.role == "counter" and link == "of":
        phrase.start, phrase.pieces, phrase.edits = after.start, after.pieces, []
    phrase.edits = [*phrase.edits, *after.edits]
    return True


def _names_something(after: Phrase) -> bool:
    return after.cls is not None or after.calibre


def _link(gap: str, words: ItemWords) -> str | None:
    tokens = gap.lower().split()
    if not tokens or gap[0] not in " \n" or gap[-1] not in " \n-":
        return None
    for kind, steps in (
        ("of", words.vague),
        ("for", words.vague),
        ("tow", words.vague),
        ("against", words.against.steps),
    ):
        starts = words.against.words if kind == "against" else words.complements[kind]
        for size in (3, 2, 1):
            if " ".join(tokens[:size]) in starts and all(_step(t, steps, words) for t in tokens[size:]):
                return kind
    return None


def _step(token: str, steps: frozenset[str], words: ItemWords) -> bool:
    return token in steps or token in words.articles or is_origin(token, words) or token in words.qualities


def _more_served(text: str, phrase: Phrase, last: Phrase, after: Phrase, words: ItemWords) -> bool:
    """Whether `after` is a second weapon that the ammunition or part is for ("for HIMARS and howitzers")."""
    noun = phrase.noun
    if noun is None or noun.role not in ("fodder", "part") or after.skip != after.start or last.article:
        return False
    gap = text[last.end : after.start]
    other = after.noun
    return (
        gap.strip() in words.joints
        and after.cls in _SERVED
        and not (other and other.role)
        and not after.article
        and not text[phrase.start : last.end].count(",")
    )


def _serve(text: str, phrase: Phrase, last: Phrase, after: Phrase) -> None:
    noun = phrase.noun
    assert noun is not None
    stem = text[phrase.start : last.start]
    for start, end, new in reversed([e for e in phrase.edits if e[1] <= last.start]):
        stem = stem[: start - phrase.start] + new + stem[end - phrase.start :]
    after.prefix = stem
    after.cls = phrase.cls if noun.grip != "loose" else noun_class(noun, after.cls, None)
    after.shared = True
