"""Persons meant by their office alone: "the minister", "the Finnish defence minister"."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass

from pledgebook.lexicon.language import view
from pledgebook.lexicon.persons import words_around

from .names import Mention
from .offices import Meaning
from .roles import Role, is_closed
from .roster import Entity
from .scene import Scene

_W = view(words_around)
_NEAR = 2
_MANY = 40
_OWN = frozenset(("minister", "president", "prime minister", "chancellor", "secretary", "spokesperson", "secretary-general", "speaker",
                  "president-elect", "king", "queen", "ambassador", "vice-president", "premier", "commander-in-chief", "chief", "pope", "lady"))  # fmt: skip


@dataclass(slots=True)
class Pointer:
    """A role noun or pronoun and the entity it means. `ground` is the token range of the antecedent's words."""

    first: int
    last: int
    entity: int
    role: Role | None
    ground: tuple[int, int] | None


def role_pointers(
    scene: Scene, roles: list[Role], mentions: list[Mention], entities: list[Entity]
) -> list[Pointer]:
    """Resolve the offices that stand without a name; a country's office nobody bears by name becomes an entity."""
    taken = {id(m.role) for m in mentions if m.role is not None}
    named = {m.right + 2: m for m in mentions if m.right + 2 < len(scene) and scene.lows[m.right + 1] == ","}
    bearers = Bearers(entities, mentions)
    out: list[Pointer] = []
    for role in roles:
        if id(role) in taken:
            continue
        apart = role.weak or role.plural or _runs_on(scene, role) or not is_closed(scene, role)
        beside = None if apart else named.get(role.left)
        if beside is not None:
            entity: Entity | None = entities[beside.entity]
            bearers.note(entities[beside.entity], role.meaning)
        elif _may_point(scene, role):
            entity = _bearer(scene, role, bearers) or _nameless(role, bearers)
        else:
            continue
        if entity is not None:
            out.append(
                Pointer(role.first, role.last, entity.number, role, bearers.ground(entity, role.first))
            )
            bearers.seen(entity, role)
    return out


class Bearers:
    """The persons who bear an office, by what the office is; and where each was mentioned."""

    def __init__(self, entities: list[Entity], mentions: list[Mention]) -> None:
        self.entities = entities
        self._by: dict[str, list[int]] = {}
        self._ends = {(m.entity, m.first): m.last for m in mentions}
        for entity in entities:
            for meaning in (*entity.meanings, *entity.register):
                self._index(entity, meaning)

    def _index(self, entity: Entity, meaning: Meaning) -> None:
        for key in {meaning.kind, meaning.office or meaning.kind, *_leaders(meaning)}:
            numbers = self._by.setdefault(key, [])
            if entity.number not in numbers[-4:]:
                numbers.append(entity.number)

    def note(self, entity: Entity, meaning: Meaning) -> None:
        """Add an office the text gives a person later on."""
        entity.note(meaning)
        self._index(entity, meaning)

    def add(self, entity: Entity) -> None:
        """Add a person known by his office alone."""
        self.entities.append(entity)
        for meaning in entity.meanings:
            self._index(entity, meaning)

    def fitting(self, meaning: Meaning) -> list[Entity]:
        """Return those who bear an office of that meaning, the latest few where there are very many."""
        keys = {meaning.kind, meaning.office or meaning.kind}
        numbers = {number for key in keys for number in self._by.get(key, ())[-_MANY:]}
        return [e for n in sorted(numbers) if (e := self.entities[n]).bears(meaning) and (e.named or e.at)]

    def seen(self, entity: Entity, role: Role) -> None:
        """Note that a role noun means the person."""
        insort(entity.at, role.first)
        self._ends[entity.number, role.first] = role.last

    def ground(self, entity: Entity, token: int) -> tuple[int, int] | None:
        """Return the words of the person's last mention before `token`, or of the first after it."""
        at = entity.last_before(token)
        if at is None or (entity.number, at) not in self._ends:
            at = next((a for a in entity.at if (entity.number, a) in self._ends), None)
        return None if at is None else (at, self._ends[entity.number, at])


def _leaders(meaning: Meaning) -> tuple[str, ...]:
    return ("leader",) if (meaning.office or meaning.kind) in _W.leaders else ()


def _runs_on(scene: Scene, role: Role) -> bool:
    """Whether the office has a name of its own after it ("Scholz, President Macron")."""
    after = role.right + 1
    return after < len(scene) and scene.joined[after] and scene.cap[after]


def _may_point(scene: Scene, role: Role) -> bool:
    if role.weak or role.plural or role.determiner in ("a", "an"):
        return False
    if role.determiner not in ("the", "this") and role.party is None:
        return False
    if role.meaning.kind == "lady" and role.meaning.office is None:
        return False
    after = role.last + 1
    if after < len(scene) and scene.lows[after] == ":" and scene.upper[role.head]:
        return False
    if role.meaning.kind == "general" or (
        role.meaning.kind in ("chief", "head", "chair", "speaker") and not role.meaning.field
    ):
        return (
            after >= len(scene)
            or not scene.joined[after]
            or scene.lows[after] in _W.speech
            or role.right > role.last
        )
    if (
        role.right + 1 < len(scene)
        and scene.joined[role.right + 1]
        and scene.lows[role.right + 1] in ("and", "or")
        and role.determiner != "the"
    ):
        return True
    return not (after < len(scene) and scene.lows[after] in ("-", "‑"))


def _bearer(scene: Scene, role: Role, bearers: Bearers) -> Entity | None:
    """Return the one salient person who fits the office and its country."""
    code = role.party.codes[0] if role.party is not None else None
    fitting = [e for e in bearers.fitting(role.meaning) if code is None or e.party == code]
    before = [e for e in fitting if e.last_before(role.first) is not None]
    before = [e for e in before if e.bears(role.meaning, text_only=True)] or before
    if not before:
        sure = code is not None and len(fitting) == 1 and fitting[0].bears(role.meaning, text_only=True)
        return fitting[0] if sure else None
    if len(before) == 1:
        return before[0]
    here = scene.sentence[role.first]
    seen = [(at, e) for e in before if (at := e.last_before(role.first)) is not None and at >= 0]
    for reach in range(_NEAR + 1):
        near = [e for at, e in seen if here - scene.sentence[at] <= reach]
        if near:
            return near[0] if len(near) == 1 else None
    return None


def _nameless(role: Role, bearers: Bearers) -> Entity | None:
    """Return an entity for a country's office that no one bears by name."""
    if role.party is None or len(role.party.codes) != 1 or role.meaning.past:
        return None
    if (role.meaning.office or role.meaning.kind) not in _OWN and role.meaning.kind not in _OWN:
        return None
    entity = Entity(number=len(bearers.entities), words=(), family=set(), given=set(), named=False)
    entity.party, entity.role = role.party.codes[0], role.phrase
    entity.note(role.meaning)
    bearers.add(entity)
    return entity
