"""Offices in the text: "Italian Defense Minister", "the Speaker of the Saeima of the Republic of Latvia".

A role grows from its head noun: modifiers to the left, "of ..." links to the right, a party on either side.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pledgebook.lexicon.language import view
from pledgebook.lexicon.persons import given_names, words_around
from pledgebook.reading.marks import PartyMark

from .offices import LINKS, LONG, Meaning, kind_of, make_meaning
from .scene import Scene

_W = view(words_around)
_THE = frozenset(("the", "its", "his", "her", "their", "our", "a", "an", "my", "your", "this"))
_MOST_WORDS = 8
_ADDRESSES = frozenset(("mr", "mrs", "ms", "miss"))
_ADDRESSED = frozenset(
    ("president", "secretary", "speaker", "prime", "minister", "chairman", "chairwoman", "chancellor", "ambassador", "vice", "chair",
     "foreign", "deputy", "general", "governor", "senator", "mayor", "high", "director", "commissioner", "secretary-general", "premier",
     "representative", "congressman", "national", "under", "attorney", "leader", "administrator", "president-elect", "pm")
)  # fmt: skip
_MAX_LINKS = 4
_BEFORE_GENERAL = (
    "secretary",
    "director",
    "governor",
    "prosecutor",
    "lieutenant",
    "major",
    "brigadier",
    "colonel",
    "attorney",
)
# modifiers that are another word elsewhere ("under President Trump"), and the words that make them one
_ONLY_BEFORE = {
    "under": frozenset(("secretary",)),
    "first": frozenset(("lady", "minister", "deputy", "vice", "gentleman", "secretary")),
    "second": frozenset(("lady", "gentleman", "secretary")),
    "home": frozenset(("secretary", "office", "affairs")),
    "top": frozenset(("diplomat", "general", "commander", "adviser", "advisor", "official", "official,")),
    **dict.fromkeys(_BEFORE_GENERAL, frozenset(("general", "colonel"))),
}
# "secretary general" means the office of its first word
_GENERALS = {
    "secretary": "secretary-general",
    "director": "director",
    "attorney": "attorney general",
    "governor": "governor",
    "prosecutor": "prosecutor",
}
_STATE_FORMS = frozenset(("name", "adjective", "capital", "body", "group", "demonym"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office in the text.

    Token numbers are inclusive: `first..last` are the office's own words, `left..right` the whole phrase with
    determiner, party and links.
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
        if (kind := kind_of(low)) is None or index < upto:
            continue
        if index + 1 < end and scene.joined[index + 1] and _is_inner(lows, index):
            continue
        if is_addressed(scene, index):
            continue
        if low == "pm" and (scene.words[index] != "PM" or (index and scene.words[index - 1][:1].isdigit())):
            continue
        mark = scene.party_of.get(index)
        if mark is not None and mark.form in ("body", "group") and scene.ends[index] < mark.span.end:
            continue
        role = _grow(scene, index, kind, upto)
        if role is not None:
            out.append(role)
            upto = role.right + 1
    return _answer_counterparts(out)


def is_closed(scene: Scene, role: Role) -> bool:
    """Whether an office after "Name," can be that person's.

    "Pistorius, German defence minister, said" closes it; in "Zelensky, Italian defence minister discuss aid" the
    office is another person.
    """
    after = role.right + 1
    if role.determiner or role.party is None or after >= len(scene) or scene.fresh[after]:
        return True
    return not scene.joined[after] or not scene.lows[after][0].isalpha()


def is_addressed(scene: Scene, index: int) -> bool:
    """Whether "Mr." or the like stands before a capitalised word that is no office ("Mr. King", not "Mr. President")."""
    if (
        not index
        or not scene.joined[index]
        or not scene.cap[index]
        or scene.lows[index - 1] not in _ADDRESSES
    ):
        return False
    return scene.lows[index] not in _ADDRESSED and scene.lows[index] not in _W.titles.keys() - {
        "king",
        "prince",
        "pope",
    }


def _answer_counterparts(roles: list[Role]) -> list[Role]:
    """Give a counterpart the office of the person named before him, in the country the text gives him."""
    out: list[Role] = []
    model: Role | None = None
    for role in roles:
        if role.meaning.kind == "counterpart" and model is not None:
            out.append(replace(role, phrase=model.phrase, meaning=model.meaning))
            continue
        bare = model is not None and role.meaning.kind == model.meaning.kind and not role.meaning.field
        if not role.weak and role.meaning.kind != "counterpart" and not (bare and role.party is None):
            model = role
        out.append(role)
    return out


def _is_inner(lows: list[str], index: int) -> bool:
    """Whether the head at `index` is but a modifier of the next head ("Chief Executive", "Attorney General")."""
    low, after = lows[index], lows[index + 1]
    if low in _W.short:
        return after in _W.short or after in ("general", "colonel", "gen")
    if after == "general" and low in _BEFORE_GENERAL:
        return True
    return low in _W.modifiers and _leads_to_head(lows, index + 1)


def _leads_to_head(lows: list[str], index: int) -> bool:
    """Whether modifiers from `index` on end in a head ("Deputy [Prime Minister]")."""
    for at in range(index, min(index + 4, len(lows))):
        if kind_of(lows[at]) is not None:
            return True
        if lows[at] not in _W.modifiers:
            return False
    return False


def _grow(scene: Scene, head: int, kind: str, upto: int) -> Role | None:
    """Grow the role around its head; None where the head is no office here ("secret service chief of")."""
    low = scene.lows[head]
    plural = low in _W.plurals
    weak = _W.plurals.get(low, low) in _W.weak or (low in _W.short and _W.short[low] in _W.weak)
    first = _left(scene, head, upto)
    if low == "general" and first < head:
        kind = _GENERALS.get(scene.lows[head - 1], kind)
    last, right, after = _right(scene, head, kind)
    left, before, determiner, past = _outside(scene, first, upto)
    words = [scene.lows[i] for i in range(first, last + 1) if i <= head or not _is_state(scene, i)]
    if "office" in words[: head - first] and head == first:
        return None
    phrase = " ".join(
        _W.short.get(w, _W.plurals.get(w, w) if i == head - first else w) for i, w in enumerate(words)
    )
    inside = _inside(scene, first, head)
    return Role(
        first=first, last=last, left=left, right=right, head=head, weak=weak, plural=plural, phrase=phrase,
        meaning=make_meaning(words, head - first, kind, past=past), party=after or inside or before, determiner=determiner,
    )  # fmt: skip


def _is_state(scene: Scene, index: int) -> bool:
    """Whether a word after the head only names a country ("head of British diplomacy")."""
    mark = scene.party_of.get(index)
    return mark is not None and mark.form in ("name", "adjective", "capital", "demonym")


def _left(scene: Scene, head: int, upto: int) -> int:
    """Return the first token of the role's own words."""
    at = head
    upto = max(upto, head - _MOST_WORDS)
    while at - 1 >= upto and scene.joined[at] and _is_modifier(scene, at - 1):
        at -= 1
    lows = scene.lows
    paired = (
        at - 2 >= upto and lows[at - 1] == "and" and scene.joined[at] and scene.joined[at - 1] and at < head
    )
    if paired and _is_modifier(scene, at - 2) and not kind_of(lows[at - 2]):
        at -= 2
    while at < head and lows[at] == "and":
        at += 1
    return at


def _is_modifier(scene: Scene, index: int) -> bool:
    low = scene.lows[index]
    if (mark := scene.party_of.get(index)) is not None and (mark.form != "body" or len(mark.span) > len(low)):
        return False
    if (followers := _ONLY_BEFORE.get(low)) is not None:
        return scene.lows[index + 1] in followers
    return low in _W.modifiers or low in _W.short


def _right(scene: Scene, head: int, kind: str) -> tuple[int, int, PartyMark | None]:
    """Follow "of ..." links; return the last own word, the last word of the phrase and the party there."""
    last = right = head
    party: PartyMark | None = None
    if kind not in LONG:
        return last, right, party
    for _ in range(_MAX_LINKS):
        at = right + 1
        if (
            at + 1 >= len(scene)
            or scene.lows[at] not in LINKS
            or not scene.joined[at]
            or not scene.joined[at + 1]
        ):
            break
        stop, found, own = _object(scene, at + 1)
        if stop is None:
            break
        if found is not None and scene.lows[at] != "to":
            party = found if party is None or _is_state(scene, stop) else party
        right = stop
        if own:
            last = stop
    return last, right, party


def _object(scene: Scene, at: int) -> tuple[int | None, PartyMark | None, bool]:
    """Read what follows "of": parties and portfolio words.

    Returns:
        Its last token (None where nothing fits), the party in it, whether it holds words of the office's own.
    """
    if scene.lows[at] in _THE and at + 1 < len(scene) and scene.joined[at + 1]:
        at += 1
    stop, seen, unknown, party, own = at - 1, 0, 0, None, False
    while stop + 1 < len(scene) and (stop < at or scene.joined[stop + 1]) and seen < 8:
        low = scene.lows[stop + 1]
        laid = scene.party_first.get(stop + 1)
        if laid is not None and laid[1].form != "common":
            if party is not None and not (_is_field(scene, stop) or laid[1].form == "body"):
                break
            party, stop = party or laid[1], laid[0]
            own = own or laid[1].form == "body"
        elif _is_field(scene, stop + 1):
            stop, own = stop + 1, True
        elif low in ("and", "&") and own and stop + 2 < len(scene) and _is_field(scene, stop + 2):
            stop += 2
        elif scene.cap[stop + 1] and not unknown and _leads(scene, stop + 1, first=not seen):
            stop, unknown, own = stop + 1, 1, True
        else:
            break
        seen += 1
    return (stop if seen else None), party, own


def _is_field(scene: Scene, index: int) -> bool:
    low = scene.lows[index]
    if low == "general":
        return index + 1 < len(scene) and scene.lows[index + 1] in (
            "staff",
            "assembly",
            "secretariat",
            "directorate",
            "command",
        )
    if low in _W.portfolios or (scene.cap[index] and low in _W.organisations):
        return True
    return scene.cap[index] and low in _W.heads and low not in _W.titles


def _leads(scene: Scene, index: int, *, first: bool) -> bool:
    """Whether an unknown capitalised word belongs to the office's object and not to the name after it."""
    low = scene.lows[index]
    if low in given_names() or low in _W.common or index in scene.party_of:
        return False
    after = index + 1
    if after < len(scene) and scene.joined[after] and (_is_field(scene, after) or scene.lows[after] in LINKS):
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
    while at >= upto and scene.joined[at + 1] and scene.lows[at] in _W.temporal and scene.words[at] != "Then":
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
        while (
            at >= upto
            and scene.lows[at] in _W.temporal
            and scene.joined[at + 1]
            and scene.words[at] != "Then"
        ):
            past = past or scene.lows[at] in _W.past
            at -= 1
    determiner = ""
    if at >= upto and scene.lows[at] in _THE and scene.joined[at + 1]:
        determiner, at = scene.lows[at], at - 1
    return at + 1, party, determiner, past
