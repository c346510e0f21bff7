"""Names of persons in the text: capitalised runs, cut at parties, offices and common words, and what speaks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pledgebook.lexicon.persons import Office, given_names, name_key, offices_by_name, words_around
from pledgebook.reading.marks import PartyMark

from .roles import Role
from .scene import Scene

_W = words_around()
_NAME_KINDS = frozenset("gwi")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,5}")
_SINGLE = re.compile(r"[^\W\d_]\.?\Z")
_PINYIN = re.compile(r"[a-z]{2,6}(?:-[a-z]{2,6})?\Z")
_ENDINGS = tuple(sorted(_W.surname_endings))
_LONGEST = 6


@dataclass(slots=True, kw_only=True)
class Mention:
    """A name in the text: tokens `first..last` (particles in, titles and Jr. out).

    `words` are its words; `sure` when it is a person by its own evidence, else it only may join a known one.
    `role` is the office beside it, `offices` what the register knows of the name.
    """

    first: int
    last: int
    words: tuple[str, ...]
    sure: bool
    family_first: bool = False
    gender: str = ""
    role: Role | None = None
    titled: bool = False
    party: PartyMark | None = None
    offices: tuple[Office, ...] = ()
    right: int = -1
    entity: int = field(default=-1)

    @property
    def name(self) -> str:
        """The words as one name."""
        return " ".join(self.words)


def find_names(scene: Scene, roles: list[Role], published: date | None) -> list[Mention]:
    """Return the names that are, or may be, persons, in order; offices are attached to those beside them."""
    kinds = _kinds(scene, roles)
    ends = {role.right: role for role in roles} | {role.last: role for role in roles}
    begins = {role.left: role for role in roles} | {role.first: role for role in roles}
    out: list[Mention] = []
    for first, last in _runs(scene, kinds):
        for start, stop in _cut(scene, kinds, first, last):
            mention = _judge(scene, kinds, start, stop, ends, begins, published)
            if mention is not None:
                out.append(mention)
    return out


def _kinds(scene: Scene, roles: list[Role]) -> list[str]:
    """Return a letter for each token: g given name, w other name word, i initial, q particle, t title, r role,
    p party, o organisation word, s common word, a acronym, x suffix, "-" anything else.
    """
    kinds = ["-"] * len(scene)
    for index, low in enumerate(scene.lows):
        if scene.cap[index]:
            kinds[index] = _kind(scene, index, low)
        elif low in _W.particles:
            kinds[index] = "q"
        elif low in _W.titles and scene.words[index].endswith("."):
            kinds[index] = "t"
    for role in roles:
        for index in range(role.first, role.right + 1):
            if kinds[index] != "p":
                kinds[index] = "r"
    return kinds


def _kind(scene: Scene, index: int, low: str) -> str:
    word = scene.words[index]
    if index in scene.party_of and not _is_person_after_all(scene, index):
        return "p"
    if low in _W.titles and (word.endswith(".") or low not in given_names()):
        return "t"
    if low in _W.suffixes or word in ("II", "III", "IV"):
        return "x"
    if _INITIALS.fullmatch(word):
        return "i"
    if any(c.isdigit() for c in word) or (len(word) == 1 and word != "O"):
        return "a"
    if low in _W.organisations:
        return "o"
    if low in given_names():
        return "s" if low in _W.common and not _opens_name(scene, index) else "g"
    if low in _W.common or (scene.mode[scene.sentence[index]] != "plain" and low in scene.plain):
        return "s"
    if scene.fresh[index] and (low in scene.plain or low.endswith(("ing", "ly"))):
        return "s"
    return "a" if scene.upper[index] and scene.mode[scene.sentence[index]] != "upper" else "w"


def _opens_name(scene: Scene, index: int) -> bool:
    """Whether a given name that is a common word too ("Will", "Mark", "April") has a name word after it."""
    after = index + 1
    if after >= len(scene) or not scene.joined[after] or not scene.cap[after] or scene.fresh[index]:
        return False
    low = scene.lows[after]
    return low not in _W.common and low not in _W.organisations and after not in scene.party_of


def _is_person_after_all(scene: Scene, index: int) -> bool:
    """Whether a party word is part of a name: "Israel Katz", "Jim Jordan", "Jack London"."""
    mark = scene.party_of[index]
    if " " in mark.span.of(scene.text) or mark.form not in ("name", "capital", "city"):
        return False
    after = index + 1
    if after < len(scene) and scene.joined[after] and scene.cap[after]:
        pair = name_key(f"{scene.words[index]} {scene.words[after]}")
        if pair in offices_by_name():
            return True
    before = index - 1
    return (
        before >= 0 and scene.joined[index] and scene.cap[before] and before not in scene.party_of
        and scene.lows[before] in given_names() and scene.lows[before] not in _W.common
        and scene.lows[before] not in _W.heads and scene.lows[before] not in _W.places
        and mark.form != "capital"
    )  # fmt: skip


def _runs(scene: Scene, kinds: list[str]) -> Iterator[tuple[int, int]]:
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


def _is_caps_name(scene: Scene, kinds: list[str], index: int) -> bool:
    """Whether a word in capitals is a name: beside a title, an office or a given name ("XI Jinping", "PRESIDENT BIDEN")."""
    if kinds[index] != "a" or not scene.upper[index] or scene.lows[index] in _W.common:
        return False
    if any(c.isdigit() for c in scene.words[index]):
        return False
    before = kinds[index - 1] if index and scene.joined[index] else "-"
    after = kinds[index + 1] if index + 1 < len(scene) and scene.joined[index + 1] else "-"
    if before == "t" or (before == "r" and scene.upper[index - 1]):
        return True
    known = scene.lows[index] in _W.family_first or len(scene.words[index]) > 3
    return known and (
        (before == "g" and not scene.upper[index - 1])
        or (after == "g" and not scene.upper[index + 1] and scene.lows[index] in _W.family_first)
    )


def _cut(scene: Scene, kinds: list[str], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a run where two names stand together in a headline or a list, and drop initials at its end."""
    while last > first and kinds[last] == "q":
        last -= 1
    if last - first + 1 <= _LONGEST and scene.mode[scene.sentence[first]] == "plain":
        yield first, last
        return
    start = first
    for index in range(first + 1, last + 2):
        whole = index - start
        if index > last or (kinds[index] == "g" and whole >= 2) or whole >= _LONGEST:
            yield start, index - 1
            start = index


def _judge(
    scene: Scene,
    kinds: list[str],
    first: int,
    last: int,
    ends: dict[int, Role],
    begins: dict[int, Role],
    published: date | None,
) -> Mention | None:
    """Weigh what speaks for a person; None where it is something else."""
    words = tuple(scene.words[first : last + 1])
    names = [i for i in range(first, last + 1) if kinds[i] in "gwa"]
    if not names or all(_SINGLE.match(scene.words[i]) for i in names):
        return None
    role, titled, gender = _before(scene, kinds, first, ends)
    right = last + 1
    while right < len(scene) and (
        kinds[right] == "x"
        or (scene.lows[right] == "," and right + 1 < len(scene) and kinds[right + 1] == "x")
    ):
        right += 1
    if not titled and role is None and _is_thing(scene, kinds, first, right):
        return None
    appositive = role is None or role.weak
    beside = _beside(scene, first, right, ends, begins) if appositive else None
    role = beside or role
    mention = Mention(
        first=first, last=last, words=words, sure=False, role=role, titled=titled, gender=gender, right=right - 1,
        offices=offices_by_name().get(name_key(" ".join(words)), ()) if len(names) > 1 else (),
    )  # fmt: skip
    mention.family_first = _is_family_first(scene, mention, names)
    _lean(scene, kinds, mention, names)
    return mention


def _lean(scene: Scene, kinds: list[str], mention: Mention, names: list[int]) -> None:
    """Set `sure` and trim a common word from the sentence's head."""
    first, last = mention.first, mention.last
    spoken = _speaks(scene, first, mention.right)
    plain = scene.mode[scene.sentence[first]] == "plain"
    given = [i for i in names if kinds[i] == "g"]
    strong = bool(mention.offices) or mention.titled or (mention.role is not None)
    if len(names) == 1:
        mention.sure = strong and (mention.titled or _near_role(mention, scene))
        return
    if given and given[0] == names[0] and names[-1] != names[0]:
        mention.sure = plain or kinds[names[-1]] in "gw"
    elif mention.family_first or strong:
        mention.sure = True
    elif any(kinds[i] == "i" for i in range(first + 1, last)):
        mention.sure = len(scene.words[last]) > 2
    elif spoken or scene.lows[last].endswith(_ENDINGS):
        mention.sure = plain and len(names) == 2
    elif len(names) == 2 and kinds[names[1]] == "g" and plain:
        mention.sure = not scene.fresh[names[0]] and scene.lows[names[0]] not in scene.plain


def _near_role(mention: Mention, scene: Scene) -> bool:
    """Whether the office stands directly before the name ("President Biden") and is no mere common noun."""
    role = mention.role
    if role is None:
        return False
    if role.right + 1 == mention.first:
        return not role.weak or scene.cap[role.head]
    return not role.weak


def _before(
    scene: Scene, kinds: list[str], first: int, ends: dict[int, Role]
) -> tuple[Role | None, bool, str]:
    """Return the office, whether a title, and the title's gender directly before the name."""
    at, gender, titled = first - 1, "", False
    while at >= 0 and scene.joined[at + 1] and kinds[at] == "t" and (scene.cap[at] or titled):
        titled, gender = True, gender or _W.titles.get(scene.lows[at], "")
        at -= 1
    if at >= 0 and scene.joined[at + 1] and (role := ends.get(at)) is not None:
        return role, titled, gender
    if titled and at >= 0 and scene.lows[at] in (",",) and (role := ends.get(at - 1)) is not None:
        return role, titled, gender
    return None, titled, gender


def _beside(
    scene: Scene, first: int, right: int, ends: dict[int, Role], begins: dict[int, Role]
) -> Role | None:
    """Return an office in apposition: "Josep Borrell, the EU's top diplomat", "the Russian president, Vladimir Putin,"."""
    if (
        right + 1 < len(scene)
        and scene.lows[right] in (",", "(", "–", "—")
        and scene.sentence[right + 1] == scene.sentence[first]
    ):
        role = begins.get(right + 1)
        if role is not None and not role.plural and (not scene.joined[right] or scene.lows[right] != ","):
            return None if _goes_on(scene, role.right) else role
    if first >= 2 and scene.lows[first - 1] in (",", "–", "—") and not scene.fresh[first]:
        role = ends.get(first - 2)
        if role is not None and not role.plural and _closes(scene, right) and (role.determiner or role.party):
            return role
    return None


def _goes_on(scene: Scene, last: int) -> bool:
    """Whether the office phrase runs into a name of its own ("Scholz, President Macron and")."""
    after = last + 1
    return (
        after < len(scene) and scene.joined[after] and scene.cap[after] and scene.lows[after] not in _W.common
    )


def _closes(scene: Scene, right: int) -> bool:
    return (
        right >= len(scene)
        or scene.fresh[right]
        or scene.lows[right] in (",", ".", ";", ":", "–", "—", "and", ")")
        or scene.lows[right] in _W.speech
    )


def _is_thing(scene: Scene, kinds: list[str], first: int, right: int) -> bool:
    """Whether the words around make the run a thing: "Reagan Library", "Camp David", "the Black Sea Fleet"."""
    if right < len(scene) and scene.joined[right]:
        if scene.lows[right] in _W.not_after or (kinds[right] == "o" and scene.lows[right] not in _W.titles):
            return True
    if (
        right < len(scene)
        and scene.lows[right] in ("-", "‑", "–")
        and right + 1 < len(scene)
        and scene.words[right + 1][:1].isdigit()
    ):
        return True
    if first and scene.joined[first] and scene.lows[first - 1] in _W.places and scene.cap[first - 1]:
        return True
    at = first - 1
    if at > 0 and scene.joined[first] and kinds[at] == "o" and right - first == 1:
        return True
    return at > 1 and scene.lows[at] in ("of", "for") and kinds[at - 1] == "o" and right - first == 1


def _speaks(scene: Scene, first: int, last: int) -> bool:
    """Whether a verb of speech stands beside the name."""
    after = last + 1
    if after < len(scene) and scene.joined[after] and scene.lows[after] in _W.speech and not scene.cap[after]:
        return True
    return (
        first > 0
        and scene.joined[first]
        and scene.lows[first - 1] in _W.speech_before
        and not scene.cap[first - 1]
    )


def _is_family_first(scene: Scene, mention: Mention, names: list[int]) -> bool:
    """Whether the family name leads: "Xi Jinping", "Kishida Fumio"."""
    if len(names) not in (2, 3) or mention.last - mention.first > 2:
        return False
    if mention.offices:
        return any(name_key(o.name) == name_key(mention.name) and _asian(o) for o in mention.offices) or (
            name_key(mention.offices[0].name.split()[-1]) == name_key(mention.words[0])
            and name_key(mention.words[0]) != name_key(mention.words[-1])
        )
    lead, rest = scene.lows[names[0]], scene.lows[names[-1]]
    if (lead in _W.family_first and lead not in given_names()) or (
        lead in _W.family_first and scene.upper[names[0]]
    ):
        return _PINYIN.match(rest) is not None
    return False


def _asian(office: Office) -> bool:
    from pledgebook.lexicon.persons import family_first_states

    return office.party in family_first_states()
