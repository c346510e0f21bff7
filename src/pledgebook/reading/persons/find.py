"""Puts the person finder together: names, who is who, offices and pronouns become marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from pledgebook.lexicon.persons import words_around
from pledgebook.reading.marks import PartyMark, PersonForm, PersonMark, Sentence
from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

from .entities import link
from .mentions import Pointer, role_pointers
from .names import Mention, find_names
from .pronouns import pronoun_pointers
from .roles import Role, find_roles
from .roster import Entity
from .scene import Scene, make_scene


def find_persons(
    text: str,
    sentences: Sequence[Sentence],
    parties: Sequence[PartyMark],
    published: date | None,
    *,
    low: str | None = None,  # noqa: ARG001 - every finder has the folded text at hand; names need their capitals
    known: Sequence[PersonMark] = (),
    known_text: str = "",  # noqa: ARG001 - the other layer's words; its marks say enough
) -> tuple[list[PersonMark], list[Problem]]:
    """Return the persons of `text` in order, and what is wrong with the material.

    Args:
        text: one layer's text; spans are code points into it.
        sentences: its sentences in order.
        parties: its parties in order; they give a person's state and keep places from being names.
        published: the day against which the register of office holders is read; None reads all of it.
        low: `folded(text)`, accepted for the finders' common shape.
        known: persons of the document's other layer; their entity numbers go on here.
        known_text: the other layer's text.
    """
    scene = make_scene(text, sentences, parties)
    roles = find_roles(scene)
    mentions = find_names(scene, roles)
    _share_plural(scene, mentions)
    _attach_parties(scene, mentions)
    entities = link(scene, mentions, known, published)
    named = [m for m in mentions if m.entity >= 0]
    pointers = role_pointers(scene, roles, named, entities)
    pointers += pronoun_pointers(scene, named, pointers, entities)
    numbers = _renumber(named, pointers, entities, first=max((m.entity for m in known), default=-1) + 1)
    marks = [_named(scene, m, entities, numbers) for m in named]
    marks += [_pointed(scene, p, entities, numbers) for p in pointers]
    return sorted(marks, key=lambda mark: mark.span), []


def _share_plural(scene: Scene, mentions: list[Mention]) -> None:
    """Give the office in the plural to the names after the first ("Presidents Biden and Macron")."""
    for before, mention in pairwise(mentions):
        role = before.role
        if role is None or not role.plural or mention.role is not None or role.weak:
            continue
        between = scene.lows[before.right + 1 : mention.first]
        if 0 < len(between) <= 3 and all(word in (",", "and", "&") for word in between):
            mention.role, mention.sure = role, True


def _attach_parties(scene: Scene, mentions: list[Mention]) -> None:
    """Note a party beside the name itself: "Ukraine's Yermak", "Justin Trudeau of Canada", "Zbigniew Rau (Poland)"."""
    for mention in mentions:
        after, before = mention.right + 1, mention.first - 1
        if (
            after + 1 < len(scene)
            and scene.lows[after] in ("of", "(")
            and (scene.joined[after + 1] or scene.lows[after] == "(")
        ):
            at = after + 1 + (scene.lows[after + 1] == "the")
            laid = scene.party_first.get(at)
            if laid is not None and laid[1].form == "name" and len(laid[1].codes) == 1:
                mention.party = laid[1]
        if mention.party is None and before > 0 and mention.role is None:
            possessive = scene.lows[before] in ("'s", "'", "’") and scene.joined[mention.first]
            found = scene.party_last.get(before - 1 if possessive else before)
            if (
                found is not None
                and (possessive or found[1].form in ("adjective", "demonym"))
                and len(found[1].codes) == 1
            ):
                mention.party = found[1] if possessive or scene.joined[mention.first] else None


def _renumber(
    mentions: list[Mention], pointers: list[Pointer], entities: list[Entity], *, first: int
) -> dict[int, int]:
    """Number new entities in the order of their first words; known ones keep theirs."""
    order = sorted([(m.first, m.entity) for m in mentions] + [(p.first, p.entity) for p in pointers])
    numbers = {entity.number: entity.number for entity in entities[:first]}
    for _, number in order:
        if number not in numbers:
            numbers[number] = len(numbers)
    return numbers


def _span(scene: Scene, first: int, last: int) -> Span:
    return Span(scene.starts[first], scene.ends[last])


def _named(scene: Scene, mention: Mention, entities: list[Entity], numbers: dict[int, int]) -> PersonMark:
    """Return the mark of a name."""
    entity, role = entities[mention.entity], mention.role
    span = _span(scene, mention.first, mention.last)
    party = mention.party or (role.party if role is not None else None)
    form = _form(mention)
    return PersonMark(
        span=span, entity=numbers[mention.entity], name=entity.name, form=form, role=_role(role, entity),
        party=party.codes[0] if party is not None and len(party.codes) == 1 else entity.party,
        whole=_whole(scene, role, span, party), party_span=party.span if party is not None else None,
    )  # fmt: skip


def _form(mention: Mention) -> PersonForm:
    """A family name is a surname, with its particles too; whatever says more is full."""
    bare = all(word.lower() in words_around().particles for word in mention.words[:-1])
    return "surname" if bare else "full"


def _role(role: Role | None, entity: Entity) -> str | None:
    if role is None or (role.meaning.kind == "counterpart" and entity.role):
        return entity.role
    return role.phrase


def _whole(scene: Scene, role: Role | None, span: Span, party: PartyMark | None) -> Span:
    """Return the span of office, country and name together, without a determiner."""
    if party is not None and abs(party.span.start - span.end) < 80 and abs(span.start - party.span.end) < 80:
        span = span.joined(party.span)
    if role is None or (role.plural and scene.starts[role.last] + 40 < span.start):
        return span
    left = role.left + (1 if role.determiner else 0)
    return span.joined(_span(scene, left, role.right)).joined(_span(scene, role.first, role.last))


def _pointed(scene: Scene, pointer: Pointer, entities: list[Entity], numbers: dict[int, int]) -> PersonMark:
    """Return the mark of a role noun or pronoun."""
    entity, role = entities[pointer.entity], pointer.role
    span = _span(scene, pointer.first, pointer.last)
    ground = (_span(scene, *pointer.ground),) if pointer.ground is not None else ()
    party = role.party if role is not None else None
    return PersonMark(
        span=span, entity=numbers[pointer.entity], name=entity.name, form="pronoun" if role is None else "role",
        role=entity.role if role is None else role.phrase, party=entity.party,
        whole=_whole(scene, role, span, party), party_span=party.span if party is not None else None,
        inferred=role is None or bool(ground), grounds=ground,
    )  # fmt: skip
