"""The reader of every kind that is declared in data: who does what to whom, at which stage, when, where, how much.

A claim is a verb of one of the kind's classes with one of its nouns as object ("imposed sanctions on Russia"), as
subject of its passive ("sanctions were imposed on Russia by the EU"), or alone ("sanctioned Russia").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.documents.document import Document
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.kinds import DeclaredKind, KindWords, declared_kind, kind_words
from pledgebook.reading.marks import MoneyMark
from pledgebook.reading.syntax import Clause

# So many words may stand between a preposition and its party ("on 20 large Russian banks").
_WITHIN = 5


@dataclass(frozen=True, slots=True)
class _Telling:
    """One clause that tells of a kind: its number, verb class and noun (a unit index, None for a verb alone)."""

    scene: Scene
    clause: Clause
    cls: str
    noun: int | None

    @property
    def stretch(self) -> list[int]:
        """The units after the verb, and between a noun before it and the verb."""
        first, right = self.clause.verb.first, list(self.clause.right)
        return (
            [*range(self.noun + 1, first), *right] if self.noun is not None and self.noun < first else right
        )


def declared_reader(name: str) -> Callable[[Story], tuple[list[Draft], list[Residue]]]:
    """Return the reader of a declared kind."""

    def read(story: Story) -> tuple[list[Draft], list[Residue]]:
        kind, words = declared_kind(name), kind_words(name)
        if not words.verbs:
            return [], []
        drafts = (_draft(kind, words, told) for scene in story.scenes for told in _told(scene, words))
        return [draft for draft in drafts if draft is not None], []

    return read


def may_tell(document: Document, names: Iterable[str]) -> bool:
    """Whether a text holds a noun or a bare verb of a declared kind: the gate does not know them."""
    low = document.text.lower()
    words = [kind_words(name) for name in names]
    return any(cue in low for w in words for cue in (*w.nouns, *w.bare))


def _told(scene: Scene, words: KindWords) -> Iterator[_Telling]:
    for clause in scene.clauses:
        cls = words.verbs.get(clause.verb.lemma)
        if cls is None:
            continue
        noun = _noun(scene, clause, words)
        if noun is not None or clause.verb.lemma in words.bare:
            yield _Telling(scene, clause, cls, noun)


def _noun(scene: Scene, clause: Clause, words: KindWords) -> int | None:
    """The kind's noun that is the verb's object, or the subject of its passive."""
    if clause.verb.passive:
        return next((i for i in clause.left if scene.units[i].low in words.nouns), None)
    for i in clause.right:
        low = scene.units[i].low
        if low in words.nouns:
            return i
        if grammar().is_in("prep", low) and low not in words.joins:
            return None
    return None


def _draft(kind: DeclaredKind, words: KindWords, told: _Telling) -> Draft | None:
    scene, verb = told.scene, told.clause.verb
    stage = _stage(kind, told)
    if stage is None:
        return None
    draft = begin(kind.name, scene, f"{kind.name}/{told.cls}")
    for cell, role in kind.cells.items():
        if role == "stage":
            draft.put(cell, stage, scene.span(verb.first, verb.last + 1))
        else:
            _put(draft, cell, role, told, words)
    if any(cell not in draft.values for cell in kind.needed):
        return None
    sides = [code for cell in kind.sides for code in set(draft.values.get(cell, ()))]
    return draft if len(sides) == len(set(sides)) else None


def _put(draft: Draft, cell: str, role: str, told: _Telling, words: KindWords) -> None:
    scene, stretch = told.scene, told.stretch
    if role == "date":
        put_when(draft, scene, [stretch, told.clause.left], cell)
    elif role == "place":
        place = find_place(scene, stretch)
        if place is not None:
            draft.put(cell, place[0], place[1])
    elif role == "amount":
        sums = [m for i in stretch if isinstance(m := scene.units[i].mark, MoneyMark) and not m.each]
        if sums:
            draft.put(cell, sums[0].money.json(), sums[0].span)
    else:
        draft.put_actors(cell, _parties(role, told, words))


def _parties(role: str, told: _Telling, words: KindWords) -> list[Actor]:
    """The parties of a role: the verb's subject, its object, or those behind the role's prepositions, each once."""
    if role == "subject":
        found = _subject(told)
    elif role == "object" or told.noun is None:
        found = _object(told)
    else:
        found = _behind(told, words.roles.get(role, frozenset()))
    return list({actor.code: actor for actor in reversed(found)}.values())[::-1]


def _object(told: _Telling) -> list[Actor]:
    scene, clause = told.scene, told.clause
    if clause.verb.passive:
        return [actor for i in clause.left for actor in actors_of(scene, scene.units[i])]
    return _listed(scene, list(clause.right))


def _subject(told: _Telling) -> list[Actor]:
    scene, clause = told.scene, told.clause
    if clause.verb.passive:
        owner = told.noun - 1 if told.noun else None
        owned = actors_of(scene, scene.units[owner]) if owner is not None else []
        return _behind(told, grammar().words["agent"]) or owned
    return _acting(scene, clause) or _carried(scene, clause)


def _acting(scene: Scene, clause: Clause) -> list[Actor]:
    return [actor for i in clause.subject for actor in actors_of(scene, scene.units[i])]


def _carried(scene: Scene, clause: Clause) -> list[Actor]:
    """ "Britain said it would": a pronoun that stands for nobody yet is who the clause above speaks of."""
    if clause.governor is None:
        return []
    return [replace(actor, inferred=True) for actor in _acting(scene, scene.clauses[clause.governor])]


def _behind(told: _Telling, prepositions: frozenset[str]) -> list[Actor]:
    """The parties behind the first of some prepositions that has any."""
    units, stretch = told.scene.units, told.stretch
    for n, i in enumerate(stretch):
        if units[i].low in prepositions and (found := _listed(told.scene, stretch[n + 1 :])):
            return found
    return []


def _listed(scene: Scene, stretch: list[int]) -> list[Actor]:
    """The first party of a stretch and those joined to it; none behind a preposition or too far off."""
    words, found = grammar(), list[Actor]()
    for gap, i in enumerate(stretch):
        unit = scene.units[i]
        actors = actors_of(scene, unit) if unit.kind in ("party", "person") else []
        joint = unit.low == "," or words.is_in("conj", unit.low) or words.is_in("det", unit.low)
        if actors:
            found += actors
        elif (found and not joint) or words.is_in("prep", unit.low) or (not found and gap >= _WITHIN):
            break
    return found


def _stage(kind: DeclaredKind, told: _Telling) -> str | None:
    """The stage of a telling by the tense of its verb, or by the verb that governs it."""
    clause = told.clause
    if grammar().is_in("condition", clause.link):
        return None
    governor = told.scene.clauses[clause.governor] if clause.governor is not None else None
    above = governor.verb.classes if governor is not None and not governor.verb.negated else frozenset[str]()
    under = next((stage for cls, stage in kind.under.items() if cls in above), None)
    table, verb = kind.stages.get(told.cls, {}), clause.verb
    if verb.shape in ("infinitive", "gerund"):
        return under
    if verb.negated:
        return table.get("negated")
    if verb.modal:
        later = grammar().is_in("later", verb.modal) and governor is not None
        return (under or table.get("future")) if later else table.get("modal")
    if verb.progressive:
        return table.get("progressive")
    past = verb.perfect or verb.shape == "participle" or verb.tense == "past"
    return table.get("past" if past else verb.tense)
