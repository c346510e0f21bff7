"""The persons of a document while its names are read: who is known, under which family names, last seen where."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pledgebook.lexicon.language import view
from pledgebook.lexicon.persons import given_groups, given_names, name_key, words_around

from .names import Mention
from .offices import Meaning

_W = view(words_around)
_NEAR_LETTERS = 6


@dataclass(slots=True, kw_only=True)
class Entity:
    """One person of a document. `at` are its mentions' tokens, sorted; `given` his first names' keys."""

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

    def last_before(self, token: int) -> int | None:
        """Return the token of the person's last mention before `token`, None where there is none."""
        place = bisect_left(self.at, token)
        return self.at[place - 1] if place else None

    def note(self, meaning: Meaning) -> None:
        """Add an office the text gives the person."""
        if meaning not in self.meanings:
            self.meanings.append(meaning)

    def bears(self, meaning: Meaning, *, text_only: bool = False) -> bool:
        """Whether the person bears an office of that meaning, by the text or by the register."""
        known = self.meanings if text_only else [*self.meanings, *self.register]
        return any(meaning.fits(own) for own in known)


class Roster:
    """All entities of a document, found by family name, by middle name and by a family name one letter apart."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self._family: dict[str, list[int]] = {}
        self._middle: dict[str, list[int]] = {}
        self._near: dict[str, list[int]] = {}

    def __iter__(self) -> Iterator[Entity]:
        return iter(self.entities)

    def add(self, entity: Entity) -> None:
        """Append an entity and index its names."""
        self.entities.append(entity)
        self.index(entity)

    def index(self, entity: Entity) -> None:
        """Index the names of an entity (again, after it has learnt some)."""
        for key in entity.family:
            _put(self._family, key, entity.number)
            if len(key) >= _NEAR_LETTERS:
                for form in _shorter(key):
                    _put(self._near, form, entity.number)
        for word in entity.words[1:-1]:
            _put(self._middle, name_key(word), entity.number)

    def join_or_make(self, mention: Mention, *, near: bool) -> None:
        """Give a mention to the person it names, a new one where there is none."""
        entity = self.find(mention, near=near)
        if entity is None:
            family, given = split_name(mention.words, family_first=mention.family_first)
            entity = Entity(number=len(self.entities), words=mention.words, family=family, given=given)
            self.add(entity)
        self.take(entity, mention)

    def take(self, entity: Entity, mention: Mention) -> None:
        """Add a mention to its entity."""
        before = (len(entity.family), entity.words)
        take(entity, mention)
        if before != (len(entity.family), entity.words):
            self.index(entity)

    def find(self, mention: Mention, *, near: bool) -> Entity | None:
        """Return the entity a mention belongs to: exact family names first, then spellings one letter apart."""
        family, given = split_name(mention.words, family_first=mention.family_first)
        fitting = self._fitting((n for key in family for n in self._family.get(key, ())), given, mention)
        if not fitting and not given:
            fitting = self._fitting(self._middle.get(name_key(mention.words[-1]), ()), given, mention)
        if not fitting and near:
            forms = (form for key in family if len(key) >= _NEAR_LETTERS for form in _shorter(key))
            close = self._fitting((n for form in forms for n in self._near.get(form, ())), given, mention)
            fitting = [e for e in close if _near(e.family, family) and (e.given or not given)]
        return _nearest(fitting, mention)

    def _fitting(self, numbers: Iterable[int], given: set[str], mention: Mention) -> list[Entity]:
        found = (self.entities[number] for number in sorted(set(numbers)))
        return [e for e in found if e.named and given_fit(e.given, given) and _gender_fits(e, mention)]


def _nearest(fitting: list[Entity], mention: Mention) -> Entity | None:
    """Return the one of several that bears the office, or was mentioned last."""
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    if mention.role is not None:
        meaning = mention.role.meaning
        fitting = [e for e in fitting if e.bears(meaning)] or fitting
    seen = [(at, -e.number) for e in fitting if (at := e.last_before(mention.first)) is not None]
    if not seen:
        return fitting[0]
    number = -max(seen)[1]
    return next(e for e in fitting if e.number == number)


def _put(index: dict[str, list[int]], key: str, number: int) -> None:
    numbers = index.setdefault(key, [])
    if number not in numbers[-8:]:
        numbers.append(number)


def _shorter(key: str) -> set[str]:
    """Return the key and all its forms that lack one letter: keys one letter apart share a form."""
    return {key, *(key[:at] + key[at + 1 :] for at in range(len(key)))}


def take(entity: Entity, mention: Mention) -> None:
    """Add a mention to its entity."""
    mention.entity = entity.number
    family, given = split_name(mention.words, family_first=mention.family_first)
    insort(entity.at, mention.first)
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
            entity.note(role.meaning)
        if entity.role is None and role.meaning.kind != "counterpart":
            entity.role = role.phrase
        if entity.party is None and role.party is not None and len(role.party.codes) == 1:
            entity.party = role.party.codes[0]
    if mention.party is not None and entity.party is None:
        entity.party = mention.party.codes[0]


def split_name(words: tuple[str, ...], *, family_first: bool) -> tuple[set[str], set[str]]:
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


def _gender_fits(entity: Entity, mention: Mention) -> bool:
    return not (entity.gender and mention.gender and entity.gender != mention.gender)


def given_fit(one: set[str], other: set[str]) -> bool:
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
