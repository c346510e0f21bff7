"""Offices in the text: "Italian Defense Minister", "the Speaker of the Saeima of the Republic of Latvia".

A role grows from its head noun: modifiers to the left, "of ..." links to the right, a party on either side.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pledgebook.lexicon.persons import given_names, words_around
from pledgebook.reading.marks import PartyMark

from .scene import Scene

_W = words_around()
_LINKS = frozenset(("of", "for", "to", "at", "on", "in"))
_THE = frozenset(("the", "its", "his", "her", "their", "our", "a", "an", "my", "your", "this"))
_LONG = frozenset(
    ("minister", "secretary", "head", "chief", "president", "chair", "speaker", "director", "commander", "commissioner",
     "ambassador", "representative", "adviser", "leader", "prime minister", "spokesperson", "envoy", "member", "general",
     "commander-in-chief", "secretary-general", "deputy", "official", "executive", "governor", "prosecutor", "vice-president",
     "undersecretary", "coordinator", "founder", "analyst", "professor", "inspector", "journalist", "rapporteur", "mayor",
     "king", "queen", "prince", "minister-president", "chancellor", "aide", "candidate", "lady", "president-elect")
)  # fmt: skip
_MAX_LINKS = 4
_STATE_FORMS = frozenset(("name", "adjective", "capital", "body", "group", "demonym"))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an office is, apart from its words: "defence minister" and "secretary of defense" are one `office`."""

    kind: str
    field: frozenset[str]
    office: str | None
    past: bool = False

    def fits(self, other: Meaning) -> bool:
        """Whether words of this meaning may point at a bearer of `other` ("the minister" at a defence minister)."""
        if self.past != other.past:
            return False
        if self.office and other.office:
            return self.office == other.office
        if self.kind == "leader" and not self.field:
            return (other.office or other.kind) in _W.leaders
        if (
            self.kind == "minister"
            and not self.field
            and other.office in ("foreign minister", "defence minister")
        ):
            return other.kind == "minister"
        return self.kind == other.kind and (not self.field or self.field <= other.field)


@cache
def meaning_of(phrase: str) -> Meaning | None:
    """Return the meaning of an office written alone ("prime minister"), None where no head is in it."""
    words = phrase.lower().split()
    for at in range(len(words) - 1, -1, -1):
        if at < len(words) - 1 and words[at] not in _LONG | _W.heads.keys():
            continue
        if (kind := _kind(words[at])) is not None and not (at > 0 and words[at - 1] in _LINKS | {"the"}):
            return _meaning(words, at, kind, past=False)
    return None


def _meaning(words: list[str], head: int, kind: str, *, past: bool) -> Meaning:
    fields = (
        _W.modifiers.get(w, w)
        for i, w in enumerate(words)
        if i != head and (w in _W.modifiers or w in _W.portfolios)
    )
    return Meaning(kind, frozenset(fields) - {""}, _office(words, head), past)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office. Token numbers are inclusive: `first..last` are the office's own words, `left..right` the whole
    phrase with determiner, party and links.
    """

    first: int
    last: int
    left: int
    right: int
    head: int
    meaning: Meaning
    phrase: str
    party: PartyMark | None
    determiner: str
    plural: bool
    weak: bool


def find_roles(scene: Scene) -> list[Role]:
    """Return the offices of the text in order, none overlapping in their own words."""
    out: list[Role] = []
    lows, upto, end = scene.lows, 0, len(scene)
    index = -1
    while (index := index + 1) < end:
        low = lows[index]
        if (kind := _kind(low)) is None or index < upto:
            continue
        if index + 1 < end and scene.joined[index + 1] and _is_inner(lows, index):
            continue
        mark = scene.party_of.get(index)
        if mark is not None and mark.form in ("body", "group") and scene.ends[index] < mark.span.end:
            continue
        role = _grow(scene, index, kind, upto)
        if role is not None:
            out.append(role)
            upto = role.right + 1
    return out


def _kind(low: str) -> str | None:
    single = _W.plurals.get(low, low)
    return _W.heads.get(single) or _W.weak.get(single) or _W.short.get(low)


def _is_inner(lows: list[str], index: int) -> bool:
    """Whether the head at `index` is but a modifier of the next head ("Chief Executive", "Attorney General")."""
    low, after = lows[index], lows[index + 1]
    if low in _W.short:
        return after in _W.short or after in ("general", "colonel", "gen")
    if after in ("general", "president", "chancellor") and low in (
        "secretary",
        "president",
        "prosecutor",
        "major",
        "lieutenant",
        "director",
        "attorney",
        "governor",
        "colonel",
    ):
        return after == "general"
    return low in _W.modifiers and _kind(after) is not None and after not in ("officer",)


def _grow(scene: Scene, head: int, kind: str, upto: int) -> Role | None:
    """Grow the role around its head; None where the head is no office here ("secret service chief of")."""
    low = scene.lows[head]
    plural = low in _W.plurals
    weak = _W.plurals.get(low, low) in _W.weak or (low in _W.short and _W.short[low] in _W.weak)
    first = _left(scene, head, upto)
    last, right, after = _right(scene, head, kind)
    left, before, determiner, past = _outside(scene, first, upto)
    words = scene.lows[first : last + 1]
    if "office" in words[: head - first] and head == first:
        return None
    phrase = " ".join(
        _W.plurals.get(w, _W.short.get(w, w)) if i == head - first else w for i, w in enumerate(words)
    )
    inside = _inside(scene, first, head)
    return Role(
        first=first, last=last, left=left, right=right, head=head, weak=weak, plural=plural, phrase=phrase,
        meaning=_meaning(words, head - first, kind, past=past), party=after or inside or before, determiner=determiner,
    )  # fmt: skip


def _office(words: list[str], head: int) -> str | None:
    """Return the office the words stand for, if the lexicon names it; "deputy" and "vice" make another one."""
    singular = [_W.plurals.get(w, w) if i == head else w for i, w in enumerate(words)]
    for start in range(head + 1):
        found = _W.offices.get(" ".join(singular[start : head + 1]))
        whole = _W.offices.get(" ".join(singular[start:]))
        if whole or found:
            before = set(singular[:start])
            if before & {"deputy", "vice", "assistant", "under", "first"}:
                return None
            return whole or (found if len(singular) == head + 1 or found != "president" else None)
    return None


def _left(scene: Scene, head: int, upto: int) -> int:
    """Return the first token of the role's own words."""
    at = head
    while at - 1 >= upto and scene.joined[at] and _is_modifier(scene, at - 1):
        at -= 1
    lows = scene.lows
    if at - 2 >= upto and lows[at - 1] == "and" and scene.joined[at] and scene.joined[at - 1] and at < head:
        if _is_modifier(scene, at - 2) and not _kind(lows[at - 2]):
            at -= 2
    while at < head and lows[at] == "and":
        at += 1
    return at


def _is_modifier(scene: Scene, index: int) -> bool:
    low = scene.lows[index]
    if index in scene.party_of and scene.party_of[index].form != "body":
        return False
    return low in _W.modifiers or low in _W.short


def _right(scene: Scene, head: int, kind: str) -> tuple[int, int, PartyMark | None]:
    """Follow "of ..." links; return the last own word, the last word of the phrase and the party there."""
    last = right = head
    party: PartyMark | None = None
    if kind not in _LONG:
        return last, right, party
    for _ in range(_MAX_LINKS):
        at = right + 1
        if (
            at + 1 >= len(scene)
            or scene.lows[at] not in _LINKS
            or not scene.joined[at]
            or not scene.joined[at + 1]
        ):
            break
        stop, found, own = _object(scene, at + 1)
        if stop is None:
            break
        if found is not None and (party is None or scene.lows[at] != "to"):
            party = found
        right = stop
        if own and party is None:
            last = stop
    return last, right, party


def _object(scene: Scene, at: int) -> tuple[int | None, PartyMark | None, bool]:
    """Read what follows "of": a party, or portfolio words; return its last token, the party, whether own words."""
    if scene.lows[at] in _THE and at + 1 < len(scene) and scene.joined[at + 1]:
        at += 1
    if (laid := scene.party_first.get(at)) is not None and laid[1].form != "common":
        stop = laid[0]
        while (
            stop + 1 < len(scene)
            and scene.joined[stop + 1]
            and scene.cap[stop + 1]
            and _is_field(scene, stop + 1)
        ):
            stop += 1
        return stop, laid[1], stop > laid[0]
    stop, seen, unknown, party = at - 1, 0, 0, None
    while stop + 1 < len(scene) and scene.joined[stop + 1] and seen < 8:
        low = scene.lows[stop + 1]
        if (inner := scene.party_first.get(stop + 1)) is not None and inner[1].form in (
            "body",
            "adjective",
            "name",
        ):
            party, stop = party or inner[1], inner[0]
        elif _is_field(scene, stop + 1):
            stop += 1
        elif low in ("and", "&") and seen and stop + 2 < len(scene) and _is_field(scene, stop + 2):
            stop += 2
        elif scene.cap[stop + 1] and not unknown and _leads(scene, stop + 1, first=not seen):
            stop, unknown = stop + 1, 1
        else:
            break
        seen += 1
    return (stop if seen else None), party, party is None


def _is_field(scene: Scene, index: int) -> bool:
    low = scene.lows[index]
    if low in _W.portfolios or (scene.cap[index] and low in _W.organisations):
        return True
    return scene.cap[index] and low in _W.heads and low not in _W.titles


def _leads(scene: Scene, index: int, *, first: bool) -> bool:
    """Whether an unknown capitalised word belongs to the office's object and not to the name after it."""
    low = scene.lows[index]
    if low in given_names() or low in _W.common or index in scene.party_of:
        return False
    after = index + 1
    if (
        after < len(scene)
        and scene.joined[after]
        and (_is_field(scene, after) or scene.lows[after] in _LINKS)
    ):
        return True
    return first and after < len(scene) and scene.joined[after] and scene.lows[after] in given_names()


def _inside(scene: Scene, first: int, head: int) -> PartyMark | None:
    """Return the party of a body among the role's own words ("White House Press Secretary")."""
    for index in range(first, head):
        if (mark := scene.party_of.get(index)) is not None:
            return mark
    return None


def _outside(scene: Scene, first: int, upto: int) -> tuple[int, PartyMark | None, str, bool]:
    """Return what stands before the office: leftmost token, party, determiner, whether it is a past office."""
    at, party, past = first - 1, None, False
    while at >= upto and scene.joined[at + 1] and scene.lows[at] in _W.temporal:
        past = past or scene.lows[at] in _W.past
        at -= 1
    if (
        at >= upto
        and scene.lows[at] in ("'s", "'", "’")
        and at - 1 in scene.party_last
        and scene.joined[at + 1]
    ):
        party = scene.party_last[at - 1][1]
        at = scene.party_last[at - 1][0] - 1
    elif at in scene.party_last and at >= upto and scene.joined[at + 1]:
        start, mark = scene.party_last[at]
        if mark.form in _STATE_FORMS:
            party, at = mark, start - 1
    if at >= upto and at + 1 < len(scene) and scene.joined[at + 1] and party is not None:
        while at >= upto and scene.lows[at] in _W.temporal and scene.joined[at + 1]:
            past = past or scene.lows[at] in _W.past
            at -= 1
    determiner = ""
    if at >= upto and scene.lows[at] in _THE and scene.joined[at + 1]:
        determiner, at = scene.lows[at], at - 1
    return at + 1, party, determiner, past
