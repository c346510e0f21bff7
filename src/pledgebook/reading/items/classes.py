"""What class a noun phrase means: its name, its modifiers and its head noun decide, each by its grip."""

from __future__ import annotations

from collections.abc import Iterable

from pledgebook.lexicon.equipment import Noun, item_classes

from .anchors import Piece
from .phrase import Phrase


def class_of(phrase: Phrase) -> str | None:
    """Return the class of `phrase`, None where it names no equipment."""
    return class_with(phrase.pieces, phrase.head)


def class_with(pieces: Iterable[Piece], head: Piece | None) -> str | None:
    """Return the class that `pieces` and a head (not always one of them) mean together."""
    before = [p for p in pieces if p is not head and not p.aside]
    name = _last([p for p in before if p.kind == "name"])
    if head is None:
        return None
    if head.noun is None:
        return head.cls
    noun = head.noun
    trait = _most_specific(p.cls for p in before if p.kind != "name" and p.cls)
    cls = noun_class(noun, name.cls if name else None, trait)
    if cls is None or not noun.needs or name or trait:
        return cls
    if noun.needs == "listed":
        return cls
    if noun.needs == "plural":
        return cls if head.plural else None
    return cls if any(p.kind == "calibre" for p in before) else None


def noun_class(noun: Noun, name: str | None, trait: str | None) -> str | None:
    """Return what a noun means after a name of class `name` or a modifier of class `trait`."""
    if noun.grip == "firm":
        return noun.cls
    if noun.grip == "own":
        return name or (trait if trait in noun.yields else noun.cls)
    before = name or trait
    return noun.turns.get(before, before) if before else noun.cls


def _last(pieces: list[Piece]) -> Piece | None:
    return pieces[-1] if pieces else None


def _most_specific(classes: Iterable[str]) -> str | None:
    rank = item_classes()
    return min(classes, key=lambda cls: rank[cls].rank, default=None)
