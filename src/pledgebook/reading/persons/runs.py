"""Capitalised runs that may be names: what each word may be, where a run begins and ends, where it is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pledgebook.lexicon.language import view
from pledgebook.lexicon.persons import given_names, name_key, offices_by_name, words_around

from .roles import Role, is_addressed
from .scene import Scene

_W = view(words_around)
_NAME_KINDS = frozenset("gwi")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,5}")
_LONGEST = 6
_PATRONYMICS = ("ovych", "ovich", "evich", "yovych", "ivna", "ovna", "evna", "yivna")


def find_kinds(scene: Scene, roles: list[Role]) -> list[str]:
    """Return what each token may be in a name, a letter for each.

    g given name, w other name word, i initial, q particle, t title, r office, p party, o organisation word,
    s common word, a acronym, x suffix, "-" anything else.
    """
    kinds, particles, titles = ["-"] * len(scene), _W.particles, _W.titles
    for index, low in enumerate(scene.lows):
        if scene.cap[index]:
            kinds[index] = _kind(scene, index, low)
        elif low in particles:
            kinds[index] = "q"
        elif low in titles and scene.words[index].endswith("."):
            kinds[index] = "t"
    for role in roles:
        for index in range(role.first, role.right + 1):
            if kinds[index] != "p" and not (kinds[index] in _NAME_KINDS and is_registered(scene, index)):
                kinds[index] = "r"
    return kinds


def _kind(scene: Scene, index: int, low: str) -> str:
    """Return what a capitalised word may be; the register's whole names win over its other meanings."""
    kind = _plain_kind(scene, index, low)
    return "w" if kind not in _NAME_KINDS and is_registered(scene, index) else kind


def is_registered(scene: Scene, index: int) -> bool:
    """Whether the word is part of a whole name in the register ("Ned Price", "Israel Katz", "Choe Son Hui")."""
    words, joined, cap = scene.words, scene.joined, scene.cap
    for first in range(max(index - 2, 0), index + 1):
        for last in range(max(first + 1, index), min(first + 3, len(words))):
            run = range(first, last + 1)
            whole = all(cap[i] and (i == first or joined[i]) for i in run)
            if whole and name_key(" ".join(words[first : last + 1])) in offices_by_name():
                return True
    return False


def _plain_kind(scene: Scene, index: int, low: str) -> str:
    word = scene.words[index]
    if index in scene.party_of and not _is_person_after_all(scene, index):
        return "p"
    if is_addressed(scene, index):
        return "w"
    if low in _W.particles and index + 1 < len(scene) and scene.joined[index + 1]:
        after = scene.lows[index + 1]
        if after in _W.particles or (
            scene.cap[index + 1] and after not in _W.common and low not in _W.common
        ):
            return "w"
    if low in _W.titles and (word.endswith(".") or low not in given_names()):
        return "t"
    if low in _W.suffixes or word in ("II", "III", "IV"):
        return "x"
    if _INITIALS.fullmatch(word):
        return "i"
    if any(c.isdigit() for c in word) or (len(word) == 1 and word != "O"):
        return "i" if len(word) == 1 and _is_bare_initial(scene, index) else "a"
    if low in given_names() and low in _W.organisations and _opens_name(scene, index, fresh=True):
        return "g"
    if (
        low in _W.organisations
        or low in _W.places
        or ("-" in low and low.split("-", maxsplit=1)[0] in _W.portfolios and low not in given_names())
    ):
        return "o"
    if low in given_names():
        return "s" if low in _W.common and not _opens_name(scene, index) else "g"
    if low in _W.common or (scene.mode[scene.sentence[index]] != "plain" and low in scene.plain):
        return "s"
    if scene.fresh[index] and (low in scene.plain or low.endswith(("ing", "ly"))):
        return "s"
    return "a" if scene.upper[index] and scene.mode[scene.sentence[index]] != "upper" else "w"


def _is_bare_initial(scene: Scene, index: int) -> bool:
    """Whether a single capital is an initial without its full stop ("George W Bush")."""
    before, after = index - 1, index + 1
    if before < 0 or after >= len(scene) or not (scene.joined[index] and scene.joined[after]):
        return False
    return (
        scene.lows[before] in given_names()
        and scene.cap[before]
        and scene.cap[after]
        and len(scene.words[after]) > 2
    )


def _opens_name(scene: Scene, index: int, *, fresh: bool = False) -> bool:
    """Whether a given name that is a common word too ("Will", "Mark", "April") has a name word after it."""
    after = index + 1
    if (
        after >= len(scene)
        or not scene.joined[after]
        or not scene.cap[after]
        or (scene.fresh[index] and not fresh)
    ):
        return False
    low = scene.lows[after]
    return low not in _W.common and low not in _W.organisations and after not in scene.party_of


def _is_person_after_all(scene: Scene, index: int) -> bool:
    """Whether a party word is part of a name: "Israel Katz", "Jim Jordan", "Jack London"."""
    mark = scene.party_of[index]
    if " " in mark.span.of(scene.text) or mark.form not in ("name", "capital", "city"):
        return False
    before = index - 1
    return (
        before >= 0 and scene.joined[index] and scene.cap[before] and before not in scene.party_of
        and scene.lows[before] in given_names() and scene.lows[before] not in _W.common
        and scene.lows[before] not in _W.heads and scene.lows[before] not in _W.places
        and mark.form != "capital"
    )  # fmt: skip


def find_runs(scene: Scene, kinds: list[str]) -> Iterator[tuple[int, int]]:
    """Yield maximal runs of name words, particles inside and (lower-case) in front."""
    index, end = 0, len(scene)
    while index < end:
        if kinds[index] not in _NAME_KINDS and not _is_caps_name(scene, kinds, index):
            index += 1
            continue
        at = last = index
        while at + 1 < end and scene.joined[at + 1]:
            if kinds[at + 1] in _NAME_KINDS or _is_caps_name(scene, kinds, at + 1):
                last = at = at + 1
            elif kinds[at + 1] == "q" and at - last < 3:
                at += 1
            else:
                break
        first = index
        while first > 0 and kinds[first - 1] == "q" and scene.joined[first] and index - first < 3:
            first -= 1
        yield first, last
        index = last + 1


def _is_particle(scene: Scene, index: int) -> bool:
    return scene.lows[index] in _W.particles


def _is_caps_name(scene: Scene, kinds: list[str], index: int) -> bool:
    """Whether a word in capitals is a name: beside a title, an office or a given name ("XI Jinping", "PRESIDENT BIDEN")."""
    if kinds[index] != "a" or not scene.upper[index] or scene.lows[index] in _W.common:
        return False
    if any(c.isdigit() for c in scene.words[index]):
        return False
    if scene.fresh[index] and len(scene.words[index]) > 3 and scene.lows[index + 1 : index + 2] == [":"]:
        return True
    before = kinds[index - 1] if index and scene.joined[index] else "-"
    after = kinds[index + 1] if index + 1 < len(scene) and scene.joined[index + 1] else "-"
    if before == "t" or (
        before in "rw" and scene.upper[index - 1] and (before == "r" or _is_particle(scene, index - 1))
    ):
        return True
    known = scene.lows[index] in _W.family_first or len(scene.words[index]) > 3
    return known and (
        (before == "g" and not scene.upper[index - 1])
        or (after == "g" and not scene.upper[index + 1] and scene.lows[index] in _W.family_first)
    )


def cut_run(scene: Scene, kinds: list[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a run where two names stand together in a headline, and what stands before a given name."""
    mode = scene.mode[scene.sentence[first]]
    if mode == "upper":
        yield from _cut_capitals(kinds, first, last)
        return
    if mode == "plain" and last - first < _LONGEST:
        given = [i for i in range(first, last) if kinds[i] == "g"]
        lead = (
            not scene.lows[last].endswith(_PATRONYMICS)
            and kinds[first] == "w"
            and given
            and scene.lows[first] not in _W.family_first
        )
        yield (given[0] if lead and given[0] <= first + 2 else first), last
        return
    start = first
    for index in range(first + 1, last + 2):
        whole = index - start
        lead = whole == 1 and index < last and kinds[index] == "g" and kinds[start] == "w"
        if (
            index > last
            or lead
            or (kinds[index] == "g" and whole >= 2 and kinds[index - 1] not in "qi")
            or whole >= _LONGEST
        ):
            yield start, index - 1
            start = index


def _cut_capitals(kinds: list[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a headline in capitals into single words, a given name and initials staying with the word after."""
    start = first
    for index in range(first, last + 1):
        if index == last or not (kinds[index] in "gi" or kinds[index + 1] in "iq" or kinds[index] == "q"):
            yield start, index
            start = index + 1
