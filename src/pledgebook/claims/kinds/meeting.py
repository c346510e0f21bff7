"""Meetings: talks, visits and calls between named officials or parties."""

from __future__ import annotations

from collections.abc import Iterable

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import PersonMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span


def read_meetings(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the meetings that a story tells of."""
    words = occasions()
    drafts = []
    for scene in story.body:
        for n, clause in enumerate(scene.clauses):
            draft = _met(scene, n, clause, words)
            if draft is not None:
                drafts.append(draft)
    return drafts, []


def _met(scene: Scene, n: int, clause: Clause, words: Occasions) -> Draft | None:
    if "meet" not in clause.verb.classes or clause.verb.negated or clause.verb.shape not in ("finite", "infinitive"):
        return None
    others = _with(scene, clause)
    who = [*clause.subject, *others]
    if not clause.subject or len({scene.units[i].span for i in who}) < 2:
        return None
    draft = begin("meeting", scene, f"meeting/{clause.verb.lemma}")
    _put_who(draft, scene, who)
    if len(draft.values.get("parties", [])) < 2 and len(draft.values.get("participants", [])) < 2:
        return None
    mode = _mode(scene, clause, words)
    if mode:
        draft.put("mode", mode[0], mode[1])
    planned = clause.verb.tense == "future" or clause.verb.shape == "infinitive"
    draft.put("stage", "planned" if planned else "held", scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (range(clause.start, clause.end), range(clause.start)))
    place = find_place(scene, range(clause.verb.last + 1, clause.end), frozenset({"in", "at"}))
    if place:
        draft.put("place", place[0], place[1])
    return draft


def _with(scene: Scene, clause: Clause) -> list[int]:
    """The persons and parties one meets: after "with", or the verb's direct object."""
    direct = clause.verb.lemma == "meet"
    out: list[int] = []
    for i in clause.right:
        unit = scene.units[i]
        if unit.low in ("with", "to") and not out:
            direct = True
        elif direct and (unit.kind == "person" or (unit.kind == "party" and not out)):
            out.append(i)
        elif unit.low in ("in", "at", "on", "about", "for", "during") or (unit.kind == "time" and out):
            break
    return out


def _put_who(draft: Draft, scene: Scene, who: Iterable[int]) -> None:
    persons: list[tuple[str, Span]] = []
    parties: list[Actor] = []
    for i in who:
        mark = scene.units[i].mark
        if isinstance(mark, PersonMark) and mark.name and mark.name not in {n for n, _ in persons}:
            persons.append((mark.name, mark.span))
        parties += [a for a in actors_of(scene, scene.units[i]) if a.code not in {p.code for p in parties}]
    draft.put_list("participants", persons)
    draft.put_actors("parties", parties)


def _mode(scene: Scene, clause: Clause, words: Occasions) -> tuple[str, Span] | None:
    if clause.verb.lemma == "meet":
        return "meeting", scene.units[clause.verb.head].span
    for i in range(clause.start, clause.end):
        unit = scene.units[i]
        if unit.is_word and unit.low in words.modes:
            return words.modes[unit.low], unit.span
    return None
