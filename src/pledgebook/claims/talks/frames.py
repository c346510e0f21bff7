"""Frames of talks: "A met with B", "A and B discussed ...", "A held a video conference with B", "A spoke with B"."""

from __future__ import annotations

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .people import enough, is_someone, listed, put_people

_HOLDING = frozenset({"hold", "have", "conduct", "convene", "attend", "begin", "start", "take place"})
_WITH = frozenset({"with", "between"})


def read_talks(story: Story) -> list[Draft]:
    """Return the talks that a story's sentences tell of; a headline counts where the body tells of none."""
    words = occasions()
    drafts: list[Draft] = []
    for scene in story.scenes:
        for n, clause in enumerate(scene.clauses):
            draft = _talk(story, scene, n, clause, words)
            if draft is not None:
                drafts.append(draft)
    return drafts


def _talk(story: Story, scene: Scene, n: int, clause: Clause, words: Occasions) -> Draft | None:
    if clause.verb.negated or clause.link in ("if", "unless"):
        return None
    end = _reach(scene, n)
    noun = _noun(scene, clause, end, words) if clause.verb.lemma in _HOLDING else None
    if "meet" not in clause.verb.classes and noun is None:
        return None
    who = _who(scene, clause, end)
    if who is None:
        return None
    draft = begin("meeting", scene, f"meeting/{clause.verb.lemma}")
    put_people(draft, scene, who)
    if not enough(draft):
        return None
    _put_mode(draft, story, scene, clause, end, noun, words)
    draft.put("stage", _stage(scene, clause), scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (range(clause.start, end), range(min(3, len(scene.units)))))
    _put_place(draft, scene, clause, end)
    return draft


def _reach(scene: Scene, n: int) -> int:
    """The clause's stretch, with the non-finite verbs that hang on it."""
    end = scene.clauses[n].end
    for later in scene.clauses[n + 1 :]:
        if later.verb.shape == "finite" and not later.relative:
            break
        if later.relative or later.verb.shape == "infinitive":
            return end
        end = later.end
    return end


def _who(scene: Scene, clause: Clause, end: int) -> list[int] | None:
    subject = [i for i in clause.subject if is_someone(scene, scene.units[i])]
    if not subject and clause.verb.shape == "infinitive" and clause.governor is not None:
        subject = [i for i in scene.clauses[clause.governor].subject if is_someone(scene, scene.units[i])]
    others = _others(scene, clause, end)
    if (
        clause.verb.lemma
        in ("discuss", "agree", "negotiate", "exchange", "talk", "speak", "confer", "converse", "consult")
        and not others
    ):
        return subject if len(subject) >= 2 else None
    if not subject and not others:
        return None
    return [*subject, *(i for i in others if i not in subject)]


def _others(scene: Scene, clause: Clause, end: int) -> list[int]:
    """Whom one meets: after "with" or "between", or the direct object of "meet"."""
    for i in range(clause.verb.last + 1, end):
        low = scene.units[i].low
        if low in ("how", "why", "whether", "that", "which"):
            break
        if low in _WITH or (low == "to" and clause.verb.lemma in ("speak", "talk")):
            found = listed(scene, i + 1, end)
            if found and (low != "to" or any(scene.units[k].kind == "person" for k in found)):
                return found
    if clause.verb.lemma == "meet":
        return listed(scene, clause.verb.last + 1, end)
    return []


def _noun(scene: Scene, clause: Clause, end: int, words: Occasions) -> int | None:
    for i in range(clause.verb.last + 1, min(end, clause.verb.last + 9)):
        unit = scene.units[i]
        if unit.is_word and unit.low in words.meetings and words.meetings[unit.low] != "visit":
            return i
    return None


def _stage(scene: Scene, clause: Clause) -> str:
    verb = clause.verb
    if verb.tense == "future" or verb.modal:
        return "planned"
    if verb.shape != "infinitive":
        return "held"
    governor = scene.clauses[clause.governor] if clause.governor is not None else None
    if (
        governor is None
        or governor.verb.tense == "future"
        or governor.verb.lemma in ("agree", "plan", "be", "schedule", "expect", "intend")
    ):
        return "planned"
    return "held" if governor.verb.tense == "past" or scene.headline else "planned"


def _put_mode(
    draft: Draft, story: Story, scene: Scene, clause: Clause, end: int, noun: int | None, words: Occasions
) -> None:
    for i in range(clause.start, end):
        unit = scene.units[i]
        if unit.is_word and unit.low in words.modes:
            draft.put("mode", words.modes[unit.low], unit.span)
            return
    if clause.verb.lemma == "meet" or (
        noun is not None and words.meetings[scene.units[noun].low] == "meeting"
    ):
        draft.put("mode", "meeting", scene.units[noun if noun is not None else clause.verb.head].span)
        return
    if noun is not None and (mode := words.meetings[scene.units[noun].low]):
        draft.put("mode", mode, scene.units[noun].span)
        return
    _mode_of_title(draft, story, scene, words)


def _mode_of_title(draft: Draft, story: Story, scene: Scene, words: Occasions) -> None:
    """ "Readout of the President's Call with ..." over a text that says "spoke"."""
    if scene.layer.where == "title" or scene.number > 1:
        return
    for other in story.title:
        for unit in other.units:
            if unit.is_word and (mode := words.modes.get(unit.low)):
                draft.put(
                    "mode", mode, Span(unit.span.start, unit.span.end), inferred=True, layer=other.layer
                )
                return


def _put_place(draft: Draft, scene: Scene, clause: Clause, end: int) -> None:
    place = find_place(scene, range(clause.verb.last + 1, end), frozenset({"in", "at"}))
    if place:
        draft.put("place", place[0], place[1])
