"""Who is who among the names of a document: surnames join full names, spellings join each other, the register helps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pledgebook.lexicon.language import view
from pledgebook.lexicon.persons import (
    Office,
    given_names,
    name_key,
    offices_by_surname,
    words_around,
)
from pledgebook.reading.marks import PersonMark

from .names import Mention
from .offices import Meaning, meaning_of
from .roster import Entity, Roster, given_fit, split_name
from .scene import Scene

_W = view(words_around)
_RANKS = frozenset(("general", "soldier", "senator"))
_COMMANDS = frozenset(
    ("commander", "commander-in-chief", "chair", "chief", "spokesperson", "secretary", "head")
)
_SENATES = frozenset(("USA",))
_LATE = 1500
_EARLY = 400


def link(
    scene: Scene, mentions: list[Mention], known: Sequence[PersonMark], published: date | None
) -> list[Entity]:
    """Give every mention that is a person its entity's number; unsure ones that join nobody keep -1."""
    roster = Roster()
    for entity in _from_known(known):
        roster.add(entity)
    codes = {code for mark in scene.party_of.values() for code in mark.codes}
    _confirm(mentions)
    full = [
        m
        for m in mentions
        if m.sure and len(m.words) > 1 and len(split_name(m.words, family_first=m.family_first)[1])
    ]
    for mention in full:
        roster.join_or_make(mention, near=True)
    for mention in mentions:
        if mention.entity >= 0:
            continue
        if mention.sure:
            roster.join_or_make(mention, near=mention.titled or mention.role is not None)
        elif not _join_unsure(scene, roster, mention):
            _by_register(scene, roster, mention, published, codes)
    for entity in roster:
        _learn(entity, published)
    return roster.entities


def _confirm(mentions: list[Mention]) -> None:
    """Make an unsure name of two words sure where its last word alone speaks elsewhere ("Koffler said")."""
    speaking = {name_key(m.words[0]) for m in mentions if len(m.words) == 1 and (m.spoken or m.titled)}
    for mention in mentions:
        if not mention.sure and len(mention.words) == 2 and name_key(mention.words[1]) in speaking:
            mention.sure = True


def _from_known(known: Sequence[PersonMark]) -> list[Entity]:
    """Return the entities of the other layer, numbered as there; gaps are filled with nobodies."""
    top = max((mark.entity for mark in known), default=-1)
    out = [Entity(number=n, words=(), family=set(), given=set(), named=False) for n in range(top + 1)]
    for mark in known:
        entity = out[mark.entity]
        if mark.name and not entity.named:
            family, given = split_name(tuple(mark.name.split()), family_first=False)
            entity.words, entity.family, entity.given, entity.named = (
                tuple(mark.name.split()),
                family,
                given,
                True,
            )
            if not given & given_names().keys() and len(entity.words) == 2:
                entity.family.add(name_key(entity.words[0]))
        entity.party = entity.party or mark.party
        if mark.role and (meaning := meaning_of(mark.role)) is not None:
            entity.role = entity.role or mark.role
            entity.note(meaning)
        entity.at.append(-1)
    return out


def _join_unsure(scene: Scene, roster: Roster, mention: Mention) -> bool:
    """Let an unsure name join a known person, whole or (at a sentence's head) by its last word alone."""
    if (
        len(mention.words) == 1
        and scene.lows[mention.first] in scene.plain
        and scene.lows[mention.first] in _W.common
    ):
        return False
    entity = roster.find(mention, near=mention.spoken)
    if entity is None and len(mention.words) > 1:
        entity = _shortened(scene, roster, mention)
    if entity is None:
        return False
    roster.take(entity, mention)
    return True


def _shortened(scene: Scene, roster: Roster, mention: Mention) -> Entity | None:
    """Cut the words before a known surname ("Later Zelensky"), if that leaves one."""
    head = scene.lows[mention.first]
    if head in given_names() and scene.mode[scene.sentence[mention.first]] == "plain":
        return None
    single = Mention(first=mention.last, last=mention.last, words=mention.words[-1:], sure=False)
    entity = roster.find(single, near=False)
    if entity is not None:
        mention.first, mention.words, mention.family_first = single.first, single.words, False
    return entity


def _by_register(
    scene: Scene, roster: Roster, mention: Mention, published: date | None, codes: set[str]
) -> None:
    """Make an entity of a bare surname that the register knows, where nothing speaks against it."""
    found = offices_by_surname().get(name_key(" ".join(mention.words))) or (
        offices_by_surname().get(name_key(mention.words[-1]))
        if len(mention.words) > 1 and scene.fresh[mention.first]
        else None
    )
    if not found:
        return
    low = scene.lows[mention.last]
    shared = low in _W.shared_surnames or low in given_names() or low in scene.plain or len(low) < 4
    if (
        mention.words != (scene.words[mention.last],)
        and name_key(" ".join(mention.words)) not in offices_by_surname()
    ):
        mention.first, mention.words = mention.last, mention.words[-1:]
    held = [
        o for o in found if o.held(published, before=30 if shared else _EARLY, after=60 if shared else _LATE)
    ]
    if shared:
        after = mention.last + 1
        spoken = after < len(scene) and scene.joined[after] and scene.lows[after] in _W.speech
        beside = mention.party.codes[0] if mention.party is not None else None
        spoken = spoken or beside is not None
        codes = codes if beside is None else {beside}
        held = [o for o in held if o.party in codes] if spoken and published is not None else []
    if held:
        mention.sure = True
        roster.join_or_make(mention, near=False)


def _learn(entity: Entity, published: date | None) -> None:
    """Fill gender, party and offices that the text leaves open from the names and the register."""
    if not entity.named or not entity.words:
        return
    found = _register_of(entity)
    if entity.meanings:
        fitting = [o for o in found if _fits_any(entity, o)]
        found = fitting or (found if entity.given else [])
    held = [o for o in found if o.held(published, before=60, after=60)]
    ever = held or [o for o in found if o.held(published, before=_EARLY, after=_LATE)]
    people = {name_key(o.name) for o in ever}
    if entity.party is None and len({o.party for o in ever}) == 1:
        entity.party = ever[0].party
    if len(people) == 1 and all(entity.party == o.party for o in ever):
        entity.register = [m for o in held if (m := meaning_of(o.role)) is not None]
        entity.gender = entity.gender or ever[0].gender.replace("u", "")
    if not entity.gender:
        genders = {given_names().get(word.lower(), "") for word in entity.words[:-1]} - {"", "u"}
        if len(genders) == 1:
            entity.gender = genders.pop()
        elif entity.words[-1].lower().endswith(_W.women_endings):
            entity.gender = "f"


def _fits_any(entity: Entity, office: Office) -> bool:
    """Whether the text gives the person this office, or one that may be another name of it."""
    meaning = meaning_of(office.role)
    if meaning is None:
        return False
    if all(own.kind in _RANKS for own in entity.meanings):
        return meaning.kind in _COMMANDS or (
            office.party in _SENATES and meaning.kind in ("senator", "secretary")
        )
    return any(own.fits(meaning) or meaning.fits(own) or _elect(own, meaning) for own in entity.meanings)


def _elect(own: Meaning, meaning: Meaning) -> bool:
    """Whether one is the office the other has been elected to."""
    return own.kind.removesuffix("-elect") == meaning.kind.removesuffix("-elect") and own.kind != meaning.kind


def _register_of(entity: Entity) -> list[Office]:
    """Return the offices of the persons this entity may be."""
    found: list[Office] = []
    for key in sorted(entity.family):
        for office in offices_by_surname().get(key, ()):
            names = [office.name, *office.variants]
            if office not in found and any(
                given_fit({name_key(w) for w in n.split()} - entity.family, entity.given) for n in names
            ):
                found.append(office)
    return found
