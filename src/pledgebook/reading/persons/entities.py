"""Who is who among the names of a document: surnames join full names, spellings join each other, the register helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from pledgebook.lexicon.persons import (
    Office,
    given_groups,
    given_names,
    name_key,
    offices_by_surname,
    words_around,
)
from pledgebook.reading.marks import PersonMark

from .names import Mention
from .offices import Meaning, meaning_of
from .scene import Scene

_W = words_around()
_RANKS = frozenset(("general", "soldier", "senator"))
_COMMANDS = frozenset(("commander", "commander-in-chief", "chair", "chief", "spokesperson", "secretary", "head"))
_SENATES = frozenset(("USA",))
_LATE = 1500
_EARLY = 400


@dataclass(slots=True, kw_only=True)
class Entity:
    """One person of a document. `at` are the token numbers of its mentions so far; `given` his first names' keys."""

    number: int
    words: tuple[str, ...]
    family: set[str]
    given: set[str]
    gender: str = ""
    party: str | None = None
    role: str | None = None
    meanings: list[Meaning] = field(default_factory=list)
    register: list[Meaning] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    named: bool = True

    @property
    def name(self) -> str | None:
        """The fullest form written, None for one known by his office alone."""
        return " ".join(self.words) if self.named else None

    def bears(self, meaning: Meaning, *, text_only: bool = False) -> bool:
        """Whether the person bears an office of that meaning, by the text or by the register."""
        known = self.meanings if text_only else [*self.meanings, *self.register]
        return any(meaning.fits(own) for own in known)


def link(
    scene: Scene, mentions: list[Mention], known: Sequence[PersonMark], published: date | None
) -> list[Entity]:
    """Give every mention that is a person its entity's number; unsure ones that join nobody keep -1."""
    entities = _from_known(known)
    _confirm(mentions)
    full = [m for m in mentions if m.sure and len(m.words) > 1 and _split(m)[1]]
    for mention in full:
        _join_or_make(entities, mention, near=True)
    for mention in mentions:
        if mention.entity >= 0:
            continue
        if mention.sure:
            _join_or_make(entities, mention, near=mention.titled or mention.role is not None)
        elif not _join_unsure(scene, entities, mention):
            _by_register(scene, entities, mention, published)
    for entity in entities:
        _learn(entity, published)
    return entities


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
            family, given = _split_words(tuple(mark.name.split()), family_first=False)
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
            entity.meanings.append(meaning)
        entity.at.append(-1)
    return out


def _split(mention: Mention) -> tuple[set[str], set[str]]:
    return _split_words(mention.words, family_first=mention.family_first)


def _split_words(words: tuple[str, ...], *, family_first: bool) -> tuple[set[str], set[str]]:
    """Return the keys under which the family name may stand alone, and the keys of the given names."""
    lows = [w.lower() for w in words]
    if family_first and len(words) > 1:
        return {name_key(words[0])}, {name_key(w) for w in words[1:]} | {name_key(" ".join(words[1:]))}
    at = len(words) - 1
    while at > 0 and lows[at - 1] in _W.particles:
        at -= 1
    family = {name_key(" ".join(words[at:])), name_key(words[-1])}
    given = {name_key(w) for w in words[:at]}
    if len(words) == 2 and at == 1 and lows[0] not in given_names() and lows[1] in given_names():
        family.add(name_key(words[0]))
        given.add(name_key(words[1]))
    return family - {""}, given - {""}


def _join_or_make(entities: list[Entity], mention: Mention, *, near: bool) -> None:
    entity = _find(entities, mention, near=near)
    if entity is None:
        family, given = _split(mention)
        entity = Entity(number=len(entities), words=mention.words, family=family, given=given)
        entities.append(entity)
    _take(entity, mention)


def _take(entity: Entity, mention: Mention) -> None:
    """Add a mention to its entity."""
    mention.entity = entity.number
    family, given = _split(mention)
    entity.at.append(mention.first)
    entity.given |= given
    if len(mention.words) > len(entity.words):
        entity.words = mention.words
    if given or not entity.given:
        entity.family |= family
    if not entity.gender and mention.gender:
        entity.gender = mention.gender
    role = mention.role
    if role is not None:
        entity.gender = entity.gender or role.meaning.gender
        if not role.weak:
            entity.meanings.append(role.meaning)
        if entity.role is None and role.meaning.kind != "counterpart":
            entity.role = role.phrase
        if entity.party is None and role.party is not None and len(role.party.codes) == 1:
            entity.party = role.party.codes[0]
    if mention.party is not None and entity.party is None:
        entity.party = mention.party.codes[0]


def _find(entities: list[Entity], mention: Mention, *, near: bool) -> Entity | None:
    """Return the entity a mention belongs to: exact family names first, then spellings one letter apart."""
    family, given = _split(mention)
    fitting = [
        e
        for e in entities
        if e.named and family & e.family and _given_fit(e.given, given) and _gender_fits(e, mention)
    ]
    if not fitting and not given:
        single = name_key(mention.words[-1])
        fitting = [
            e
            for e in entities
            if e.named and len(e.words) > 2 and single in {name_key(w) for w in e.words[1:]}
        ]
    if not fitting and near:
        fitting = [
            e
            for e in entities
            if e.named and _near(e.family, family) and _given_fit(e.given, given) and _gender_fits(e, mention)
        ]
        if given:
            fitting = [e for e in fitting if e.given]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    if mention.role is not None:
        fitting = [e for e in fitting if e.bears(mention.role.meaning)] or fitting
    before = [e for e in fitting if any(at < mention.first for at in e.at)]
    return max(before, key=lambda e: max(at for at in e.at if at < mention.first)) if before else fitting[0]


def _gender_fits(entity: Entity, mention: Mention) -> bool:
    return not (entity.gender and mention.gender and entity.gender != mention.gender)


def _given_fit(one: set[str], other: set[str]) -> bool:
    """Whether two sets of first names may be one person's."""
    if not one or not other or one & other:
        return True
    groups = given_groups()
    for a in one:
        for b in other:
            if groups.get(a, frozenset()) & groups.get(b, frozenset()):
                return True
            if (len(a) == 1 or len(b) == 1) and a[0] == b[0]:
                return True
            if len(a) > 3 and len(b) > 3 and a[0] == b[0] and within_one(a, b):
                return True
    return False


def _near(one: set[str], other: set[str]) -> bool:
    return any(
        len(a) > 5 and len(b) > 5 and a[0] == b[0] and (a[-1] == "a") == (b[-1] == "a") and within_one(a, b)
        for a in one
        for b in other
    )


def within_one(a: str, b: str) -> bool:
    """Whether one insertion, deletion or change makes `a` into `b`."""
    if abs(len(a) - len(b)) > 1:
        return False
    if len(a) > len(b):
        a, b = b, a
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[at:] == b[at + 1 :] or (len(a) == len(b) and a[at + 1 :] == b[at + 1 :])


def _join_unsure(scene: Scene, entities: list[Entity], mention: Mention) -> bool:
    """Let an unsure name join a known person, whole or (at a sentence's head) by its last word alone."""
    if (
        len(mention.words) == 1
        and scene.lows[mention.first] in scene.plain
        and scene.lows[mention.first] in _W.common
    ):
        return False
    entity = _find(entities, mention, near=mention.spoken)
    if entity is None and len(mention.words) > 1:
        entity = _shortened(scene, entities, mention)
    if entity is None:
        return False
    _take(entity, mention)
    return True


def _shortened(scene: Scene, entities: list[Entity], mention: Mention) -> Entity | None:
    """Cut the words before a known surname ("Later Zelensky"), if that leaves one."""
    head = scene.lows[mention.first]
    if head in given_names() and scene.mode[scene.sentence[mention.first]] == "plain":
        return None
    single = Mention(first=mention.last, last=mention.last, words=mention.words[-1:], sure=False)
    entity = _find(entities, single, near=False)
    if entity is not None:
        mention.first, mention.words, mention.family_first = single.first, single.words, False
    return entity


def _by_register(scene: Scene, entities: list[Entity], mention: Mention, published: date | None) -> None:
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
        codes = {code for mark in scene.party_of.values() for code in mark.codes}
        after = mention.last + 1
        spoken = after < len(scene) and scene.joined[after] and scene.lows[after] in _W.speech
        beside = mention.party.codes[0] if mention.party is not None else None
        spoken = spoken or beside is not None
        codes = codes if beside is None else {beside}
        held = [o for o in held if o.party in codes] if spoken and published is not None else []
    if held:
        mention.sure = True
        _join_or_make(entities, mention, near=False)


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
        return meaning.kind in _COMMANDS or (office.party in _SENATES and meaning.kind in ("senator", "secretary"))
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
                _given_fit({name_key(w) for w in n.split()} - entity.family, entity.given) for n in names
            ):
                found.append(office)
    return found
