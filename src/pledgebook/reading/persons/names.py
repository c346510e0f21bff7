"""Names of persons in the text: capitalised runs, cut at parties, offices and common words, and what speaks for them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pledgebook.lexicon.language import view
from pledgebook.lexicon.persons import (
    Office,
    given_names,
    name_key,
    offices_by_name,
    offices_by_surname,
    words_around,
)
from pledgebook.reading.marks import PartyMark

from .roles import Role, is_closed
from .runs import cut_run, find_kinds, find_runs
from .scene import Scene

_W = view(words_around)
_SINGLE = re.compile(r"[^\W\d_]\.?\Z")
_PINYIN = re.compile(r"[a-z]{2,6}(?:-[a-z]{2,6})?\Z")
_NOUN_ENDINGS = (
    "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ance", "ence", "ism", "ist", "ists", "ology", "ics", "tive",
    "tives", "ural", "ional", "ary", "ship", "ings", "dule", "ure", "ures", "ician", "ators", "ible", "able", "ous", "orial",
)  # fmt: skip
_ENDINGS = tuple(sorted(_W.surname_endings))
_COMMON_HEADS = frozenset(("general", "soldier", "judge", "chief", "head", "director", "commissioner"))
_RANKS = frozenset(("soldier", "judge", "deputy", "prosecutor", "bishop", "inspector", "scientist"))


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
    spoken: bool = False
    party: PartyMark | None = None
    offices: tuple[Office, ...] = ()
    right: int = -1
    entity: int = field(default=-1)

    @property
    def name(self) -> str:
        """The words as one name."""
        return " ".join(self.words)


def find_names(scene: Scene, roles: list[Role]) -> list[Mention]:
    """Return the names that are, or may be, persons, in order; offices are attached to those beside them."""
    kinds = find_kinds(scene, roles)
    ends = {role.right: role for role in roles} | {role.last: role for role in roles}
    begins = {role.left: role for role in roles} | {role.first: role for role in roles}
    out: list[Mention] = []
    for first, last in find_runs(scene, kinds):
        for start, stop in cut_run(scene, kinds, first, last):
            mention = _judge(scene, kinds, (start, stop), ends, begins)
            if mention is not None:
                out.append(mention)
    return out


def _judge(
    scene: Scene, kinds: list[str], run: tuple[int, int], ends: dict[int, Role], begins: dict[int, Role]
) -> Mention | None:
    """Weigh what speaks for a person; None where it is something else."""
    first, last = run
    words = tuple(scene.words[first : last + 1])
    names = [i for i in range(first, last + 1) if kinds[i] in "gwa"]
    if not names or all(_SINGLE.match(scene.words[i]) for i in names):
        return None
    role, titled, gender = _before(scene, kinds, first, ends)
    right = _suffix_end(scene, kinds, last)
    if not titled and (role is None or role.right != role.head) and _is_thing(scene, kinds, first, right):
        return None
    if role is None or role.weak:
        role = _beside(scene, first, right, ends, begins) or role
    mention = Mention(
        first=first, last=last, words=words, sure=False, role=role, titled=titled, gender=gender, right=right - 1,
        offices=offices_by_name().get(name_key(" ".join(words)), ()) if len(names) > 1 else (),
    )  # fmt: skip
    mention.family_first = _is_family_first(scene, mention, names)
    _lean(scene, kinds, mention, names)
    return mention


def _suffix_end(scene: Scene, kinds: list[str], last: int) -> int:
    """Return the token after the name and its "Jr." or "III"."""
    right = last + 1
    while right < len(scene):
        if kinds[right] == "x":
            right += 1
        elif scene.lows[right] == "," and right + 1 < len(scene) and kinds[right + 1] == "x":
            right += 2
        else:
            break
    return right


def _lean(scene: Scene, kinds: list[str], mention: Mention, names: list[int]) -> None:
    """Set `sure` and trim a common word from the sentence's head."""
    first, last = mention.first, mention.last
    spoken = mention.spoken = _speaks(scene, first, mention.right)
    plain = scene.mode[scene.sentence[first]] == "plain"
    given = [i for i in names if kinds[i] == "g"]
    strong = bool(mention.offices) or mention.titled or (mention.role is not None)
    if len(names) == 1:
        mention.sure = (
            strong and (mention.titled or _near_role(mention, scene)) and not _is_noun(scene, first, last)
        )
        return
    if given and given[0] == names[0] and names[-1] != names[0]:
        mention.sure = plain or scene.mode[scene.sentence[first]] == "title" or strong
    elif mention.family_first or (strong and (mention.titled or bool(mention.offices))):
        mention.sure = True
    elif strong:
        mention.sure = not (_is_noun(scene, names[0], names[0]) or _is_noun(scene, names[-1], last))
    elif any(kinds[i] == "i" for i in range(first + 1, last)):
        mention.sure = len(scene.words[last]) > 2
    elif spoken or scene.lows[last].endswith(_ENDINGS):
        mention.sure = plain and len(names) == 2
    elif len(names) == 2 and kinds[names[1]] == "g" and plain:
        mention.sure = not scene.fresh[names[0]] and scene.lows[names[0]] not in scene.plain


def _is_noun(scene: Scene, first: int, last: int) -> bool:
    """Whether a word looks like an English noun or adjective rather than a name ("General Provisions")."""
    low = scene.lows[last]
    if first != last or low in given_names() or name_key(low) in offices_by_surname():
        return False
    return low in scene.plain or low.endswith(_NOUN_ENDINGS)


def _near_role(mention: Mention, scene: Scene) -> bool:
    """Whether the office stands directly before the name ("President Biden") and is no mere common noun."""
    role = mention.role
    if role is None:
        return False
    if scene.mode[scene.sentence[mention.first]] == "upper" and not bool(
        offices_by_surname().get(name_key(mention.words[-1]))
    ):
        return not role.weak and scene.lows[mention.right + 1 : mention.right + 2] == [":"]
    common = (
        role.meaning.kind in _COMMON_HEADS and scene.lows[role.head] not in _W.short and role.party is None
    )
    if role.right + 1 == mention.first and (
        (role.last == role.right and role.last > role.head) or (common and not mention.spoken)
    ):
        return bool(offices_by_surname().get(name_key(mention.words[-1])))
    return not role.weak or (
        role.right + 1 == mention.first and scene.cap[role.head] and role.meaning.kind in _RANKS
    )


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
    if titled and at >= 0 and scene.lows[at] == "," and (role := ends.get(at - 1)) is not None:
        return (None if role.plural or role.weak else role), titled, gender
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
            return None if _goes_on(scene, role.right) or not is_closed(scene, role) else role
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
    after = right < len(scene) and scene.joined[right]
    if after and (
        scene.lows[right] in _W.not_after or (kinds[right] == "o" and scene.lows[right] not in _W.titles)
    ):
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
