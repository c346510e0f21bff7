"""Agreements between parties: partnerships, treaties, memoranda, with stage, term and signatories."""

from __future__ import annotations

import re

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import PersonMark, TimeMark
from pledgebook.reading.syntax import Clause

_YEARS = re.compile(r"P(\d{1,3})Y\Z")


def read_agreements(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the agreements that a story tells of."""
    words = occasions()
    drafts = []
    for scene in story.body:
        for n, clause in enumerate(scene.clauses):
            at = _agreement(scene, clause, words)
            if at is not None and (draft := _draft(scene, n, at, words)):
                drafts.append(draft)
    return drafts, []


def _agreement(scene: Scene, clause: Clause, words: Occasions) -> int | None:
    if clause.verb.lemma not in words.agreement_stages or clause.verb.negated:
        return None
    for i in clause.right:
        unit = scene.units[i]
        if unit.is_word and unit.low in words.agreements:
            return i
    return None


def _draft(scene: Scene, n: int, at: int, words: Occasions) -> Draft | None:
    clause = scene.clauses[n]
    actors: list[Actor] = []
    units = [scene.units[i] for i in clause.subject] + [scene.units[i] for i in range(at + 1, clause.end)]
    for unit in units:
        actors += [a for a in actors_of(scene, unit) if a.code not in {x.code for x in actors}]
    if len(actors) < 2:
        return None
    draft = begin("agreement", scene, f"agreement/{clause.verb.lemma}")
    draft.put_actors("parties", actors)
    _put_type(draft, scene, clause, at, words)
    stage = words.agreement_stages[clause.verb.lemma]
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (range(clause.start, clause.end), range(clause.start)))
    _put_term(draft, scene, clause, at)
    signers = [u.mark for u in units if isinstance(u.mark, PersonMark) and u.mark.name]
    if stage == "signed":
        draft.put_list("signatories", [(m.name, m.span) for m in signers])
    place = find_place(scene, range(at, clause.end), frozenset({"in", "at"}))
    if place:
        draft.put("place", place[0], place[1])
    return draft


def _put_type(draft: Draft, scene: Scene, clause: Clause, at: int, words: Occasions) -> None:
    for i in range(at, clause.verb.last, -1):
        unit = scene.units[i]
        if unit.is_word and unit.low in words.agreement_types:
            draft.put("type", words.agreement_types[unit.low], unit.span)
            return
    draft.put("type", words.agreements[scene.units[at].low], scene.units[at].span)


def _put_term(draft: Draft, scene: Scene, clause: Clause, at: int) -> None:
    for i in range(clause.verb.last + 1, min(at + 6, clause.end)):
        mark = scene.units[i].mark
        if isinstance(mark, TimeMark) and mark.type == "DURATION" and (found := _YEARS.match(mark.value)):
            draft.put("term_years", int(found.group(1)), mark.span)
            return
