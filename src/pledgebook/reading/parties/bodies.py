"""Puts a state's name and a body's noun together: "the Italian government", "Ministry of Defence of Ukraine"."""

from __future__ import annotations

from pledgebook.lexicon.parties import Entry, office_by_name, party_words

from .around import word_after
from .scan import Hit

_STATES = frozenset({"state", "adjective", "capital", "org", "body"})
_WHOSE = frozenset({"state", "org", "body"})
_NAMES = frozenset({"state", "adjective"})
_OF = frozenset({" of ", " of the ", " and people of ", " and the people of ", " and the people of the "})
_GAP = 30


def compose(hits: list[Hit], plain: str) -> list[Hit]:
    """Return `hits` with each state and its body joined to one hit of kind "organ" (rule: the body's class)."""
    out: list[Hit] = []
    index = 0
    while index < len(hits):
        hit = hits[index]
        after = hits[index + 1] if index + 1 < len(hits) else None
        joined = _joined(hit, after, plain) if after is not None else None
        if joined is None:
            out.append(hit)
            index += 1
        else:
            hits[index + 1] = joined
            index += 1
    return out


def _joined(left: Hit, right: Hit, plain: str) -> Hit | None:
    """Return both as one body when the words between say so."""
    gap = plain[left.end : right.start]
    if len(gap) > _GAP:
        return None
    if right.entry.kind == "office" and _is_body(right, plain):
        if left.entry.kind in _STATES and left.codes and _owns(left, gap):
            return _body(left, right, left.codes, right.entry.rule)
        if left.entry.kind == "common" and gap == "'s ":
            return Hit(left.start, right.end, left.entry, ())
    if left.entry.kind == "office" and gap in _OF:
        if right.entry.kind == "office":
            return Hit(left.start, right.end, left.entry, ())
        if right.entry.kind in _WHOSE:
            return _body(left, right, right.codes, left.entry.rule)
    if left.codes != right.codes:
        return None
    if right.entry.kind == "body" and left.entry.kind in _NAMES and gap in (" ", "'s "):
        return _body(left, right, right.codes, right.entry.rule)
    if left.entry.kind == "body" and right.entry.kind == "state" and gap in _OF:
        return _body(left, right, right.codes, left.entry.rule)
    return None


def _is_body(office: Hit, plain: str) -> bool:
    """Whether "military" is the body and not an adjective ("Ukrainian military aid")."""
    if office.entry.rule not in ("military", "military intelligence"):
        return True
    after = word_after(plain, office.end).rstrip(".").lower()
    return not after or after in party_words().after_military


def _owns(left: Hit, gap: str) -> bool:
    """Whether `gap` binds a body's noun to the state before it: " ", "'s ", " federal "."""
    if left.entry.kind == "organ" or (left.entry.kind == "body" and left.entry.rule):
        return False
    if gap in (" ", "'s ", "' "):
        return True
    head = "'s " if gap.startswith("'s ") else " "
    inner = gap[len(head) :].split()
    return (
        gap.startswith(head) and gap.endswith(" ") and all(w in party_words().office_modifiers for w in inner)
    )


def _body(left: Hit, right: Hit, codes: tuple[str, ...], name: str) -> Hit:
    return Hit(left.start, right.end, Entry("organ", codes, _class(name)), codes)


def _class(name: str) -> str:
    office = office_by_name().get(name)
    return office.cls if office else name
