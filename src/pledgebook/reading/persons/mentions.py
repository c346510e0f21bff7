"""Persons meant by their office ("the minister", "the Finnish defence minister") or by a pronoun where that is safe."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.lexicon.persons import words_around

from .entities import Entity
from .names import Mention
from .roles import Role
from .scene import Scene

_W = words_around()
_NEAR = 2
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
    taken = {id(m.role) for m in mentions if m.entity >= 0 and m.role is not None}
    out: list[Pointer] = []
    named = {m.right + 2: m for m in mentions if m.right + 2 < len(scene) and scene.lows[m.right + 1] == ","}
    for role in roles:
        if id(role) in taken:
            continue
        beside = None if role.weak or role.plural or _runs_on(scene, role) else named.get(role.left)
        if beside is None and not _may_point(scene, role):
            continue
        if beside is not None:
            entities[beside.entity].meanings.append(role.meaning)
        entity = entities[beside.entity] if beside is not None else _bearer(scene, role, entities)
        if entity is None:
            entity = _nameless(role, entities)
        if entity is not None:
            ground = _ground(entity, mentions, out, role.first)
            entity.at.append(role.first)
            out.append(Pointer(role.first, role.last, entity.number, role, ground))
    return out


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


def _bearer(scene: Scene, role: Role, entities: list[Entity]) -> Entity | None:
    """Return the one salient person who fits the office and its country."""
    code = role.party.codes[0] if role.party is not None else None
    fitting = [
        e
        for e in entities
        if (e.named or e.at) and e.bears(role.meaning) and (code is None or e.party == code)
    ]
    before = [e for e in fitting if any(at < role.first for at in e.at)]
    before = [e for e in before if e.bears(role.meaning, text_only=True)] or before
    if not before:
        return (
            fitting[0]
            if code is not None and len(fitting) == 1 and fitting[0].bears(role.meaning, text_only=True)
            else None
        )
    if len(before) == 1:
        return before[0]
    here = scene.sentence[role.first]
    for reach in range(_NEAR + 1):
        near = [
            e
            for e in before
            if any(0 <= at < role.first and here - scene.sentence[at] <= reach for at in e.at)
        ]
        if near:
            return near[0] if len(near) == 1 else None
    return None


def _nameless(role: Role, entities: list[Entity]) -> Entity | None:
    """Return an entity for a country's office that no one bears by name."""
    if role.party is None or len(role.party.codes) != 1 or role.meaning.past:
        return None
    if (role.meaning.office or role.meaning.kind) not in _OWN and role.meaning.kind not in _OWN:
        return None
    entity = Entity(number=len(entities), words=(), family=set(), given=set(), named=False)
    entity.party, entity.role = role.party.codes[0], role.phrase
    entity.meanings.append(role.meaning)
    entities.append(entity)
    return entity


def _ground(
    entity: Entity, mentions: list[Mention], pointers: list[Pointer], at: int
) -> tuple[int, int] | None:
    """Return the words of the person's nearest mention before `at` (or the first after)."""
    spans = [(m.first, m.last) for m in mentions if m.entity == entity.number]
    spans += [(p.first, p.last) for p in pointers if p.entity == entity.number]
    if not spans:
        return None
    before = [s for s in spans if s[0] < at]
    return max(before) if before else min(spans)


def pronoun_pointers(
    scene: Scene, mentions: list[Mention], pointers: list[Pointer], entities: list[Entity]
) -> list[Pointer]:
    """Resolve "he" and "she" outside quotations to the one person of that gender at hand."""
    quoted = _quoted(scene)
    seen = sorted(
        [(m.first, m.last, m.entity) for m in mentions if m.entity >= 0]
        + [(p.first, p.last, p.entity) for p in pointers]
    )
    out: list[Pointer] = []
    recent: list[tuple[int, int, int]] = []
    coming = 0
    for index, low in enumerate(scene.lows):
        if low not in ("he", "she") or quoted[index]:
            continue
        while coming < len(seen) and seen[coming][0] < index:
            if not quoted[seen[coming][0]]:
                recent.append(seen[coming])
            coming += 1
        gender = "m" if low == "he" else "f"
        fitting = [s for s in recent[-12:] if entities[s[2]].gender in ("", gender)]
        found = _antecedent(scene, fitting, index)
        if found is not None:
            out.append(Pointer(index, index, found[2], None, (found[0], found[1])))
            recent.append((index, index, found[2]))
    return out


def _antecedent(scene: Scene, fitting: list[tuple[int, int, int]], index: int) -> tuple[int, int, int] | None:
    here = scene.sentence[index]
    same = [s for s in fitting if scene.sentence[s[0]] == here]
    if same:
        after = same[-1][1] + 1
        spoke = after < index and scene.joined[after] and scene.lows[after] in _W.speech
        return same[-1] if len({s[2] for s in same}) == 1 or spoke else None
    for back in (1, 2):
        there = [s for s in fitting if scene.sentence[s[0]] == here - back]
        if not there:
            continue
        if len({s[2] for s in there}) == 1:
            return there[-1]
        first = there[0]
        starts = index < 3 or scene.fresh[index] or scene.fresh[index - 1]
        return first if starts and _is_subject(scene, first) else None
    return None


def _is_subject(scene: Scene, span: tuple[int, int, int]) -> bool:
    """Whether the name leads its sentence and a verb of speech follows."""
    after = span[1] + 1
    return after < len(scene) and scene.joined[after] and scene.lows[after] in _W.speech


def _quoted(scene: Scene) -> list[bool]:
    """Return for each token whether it stands inside double quotation marks; a new line closes them."""
    out, inside, before = [], False, 0
    for index, word in enumerate(scene.words):
        if scene.fresh[index] and "\n" in scene.text[before : scene.starts[index]]:
            inside = False
        before = scene.ends[index]
        if word in ("“", "«", "„"):
            inside = True
        elif word in ("”", "»"):
            inside = False
        elif word == '"':
            inside = not inside
        out.append(inside)
    return out
