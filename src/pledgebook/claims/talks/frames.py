"""Frames of talks: "A met with B", "A and B discussed ...", "A held a video conference with B", "A hosted B"."""

from __future__ import annotations

from itertools import pairwise

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Scene, Story
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .addresses import read_addresses
from .delegates import is_alone, is_delegation
from .headings import read_heading
from .memory import Memory
from .modes import put_mode
from .nouns import by_nouns, calls_for
from .people import enough, listed, person_of, put_people, standing_for
from .sides import Place, days_of, first_place, is_to_come, place_at, place_of, seat_after, subject_of
from .verbs import gathers, has_object, is_monologue, is_past, is_unmeant, told_sides

_WILLING = frozenset(
    {"ready", "willing", "able", "open", "prepared", "keen", "unwilling", "likely", "hard", "important"}
)
_WISHES = frozenset({"request", "refuse", "cause", "promise", "continue", "facilitate", "propose"})
_ELSEWHERE = frozenset({"at", "in", "for"})
_PLEASED = frozenset({"in", "at", "proud", "pleased", "honored", "honoured", "glad", "delighted"})
_APART = frozenset({"following", "after", "before", "ahead"})
_SIDES = 2
_WITH = frozenset({"with", "between"})


def read_talks(story: Story) -> list[Draft]:
    """Return the talks that a story's sentences tell of; a headline counts where the body tells of none."""
    words = occasions()
    drafts: list[Draft] = []
    for scenes in (story.title, story.body):
        memory = Memory(story)
        for scene in scenes:
            memory.taken.clear()
            drafts += [
                d
                for n, c in enumerate(scene.clauses)
                if (d := _talk(story, scene, n, c, words, memory)) is not None
            ]
            drafts += by_nouns(story, scene, words, memory)
            drafts += read_addresses(scene, words, memory)
            if scenes is story.title and (heading := read_heading(scene, words, memory)):
                drafts.append(heading)
            memory.place = _went_to(scene, words) or memory.place
    return drafts


def _went_to(scene: Scene, words: Occasions) -> Span | None:
    """Where a sentence says somebody travels: what "there" in the next names."""
    for clause in scene.clauses:
        if "visit" in clause.verb.classes or clause.verb.lemma in words.talk_verbs["going"]:
            after = range(clause.verb.last, min(clause.end, clause.verb.last + 5))
            found = first_place(scene, after, frozenset({"to", "in"})) or place_at(
                scene, clause.verb.last + 1
            )
            if found:
                return found[1]
    return None


def _talk(
    story: Story, scene: Scene, n: int, clause: Clause, words: Occasions, memory: Memory
) -> Draft | None:
    if clause.verb.negated or clause.link in ("if", "unless", "whether"):
        return None
    end = reach(scene, n)
    noun = _noun(scene, clause, end, words) if clause.verb.lemma in words.talk_verbs["holding"] else None
    who = _who(scene, clause, end, words, noun, memory)
    stage = _stage(scene, clause, words) if who else None
    if stage is None:
        return None
    draft = begin("meeting", scene, f"meeting/{clause.verb.lemma}")
    joining = clause.verb.lemma == "join" and not clause.verb.passive
    told = clause.verb.passive and clause.verb.lemma == "discuss" and memory.is_address()
    put_people(
        draft, scene, who, memory, joining=joining, speaker=scene.units[clause.verb.head] if told else None
    )
    gathers = clause.verb.lemma == "meet" or clause.verb.lemma in words.talk_verbs["gathering"]
    alone = (
        gathers
        and clause.verb.shape != "infinitive"
        and is_delegation(scene, subject_of(scene, clause))
        and is_alone(draft.values.get("parties", []))
    )
    if not (enough(draft) or alone) or (
        clause.verb.lemma in ("join", "tell") and len(draft.values.get("parties", ())) < _SIDES
    ):
        return None
    put_mode(draft, story, scene, range(clause.start, end), noun, words)
    if _host_place(scene, clause, end, stage):
        draft.put("mode", "visit", scene.units[clause.verb.head].span)
    elif "mode" not in draft.values and (clause.verb.lemma in ("meet", "join") or _hosts(clause, words)):
        draft.put("mode", "meeting", scene.units[clause.verb.head].span)
    if noun is not None:
        memory.taken.add(noun)
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(
        draft,
        scene,
        (
            days_of(scene, range(_own_start(scene, n, clause), end)),
            days_of(scene, range(min(3, len(scene.units)))),
        ),
    )
    place = place_of(scene, clause, clause.verb.last + 1, end) or _host_place(scene, clause, end, stage)
    if place:
        draft.put("place", place[0], place[1])
    elif memory.place and any(u.low == "there" for u in scene.units[max(0, clause.start - 4) : end]):
        draft.put("place", memory.place.of(scene.layer.text), memory.place, inferred=True)
    return draft


def _own_start(scene: Scene, n: int, clause: Clause) -> int:
    """Where a clause's own words begin: after ", who arrived on Monday,"."""
    before = scene.clauses[n - 1] if n else None
    if before is not None and before.relative and scene.units[clause.verb.first - 1].low == ",":
        return clause.verb.first
    return clause.start


def reach(scene: Scene, n: int) -> int:
    """The clause's stretch, with the non-finite verbs that hang on it."""
    end = scene.clauses[n].end
    for later in scene.clauses[n + 1 :]:
        if later.verb.shape == "finite" and not later.relative:
            break
        if later.relative or later.verb.shape == "infinitive":
            return end
        end = later.end
    return end


def _host_place(scene: Scene, clause: Clause, end: int, stage: str) -> Place | None:
    """ "will welcome X to Washington", "am proud to welcome X back to the White House": where the guest comes.

    What is still to come to a house rather than a town is told of as a meeting there.
    """
    if clause.verb.lemma != "welcome":
        return None
    after = range(clause.verb.last + 1, end)
    return seat_after(scene, after) if stage == "held" else first_place(scene, after, frozenset({"to"}))


def _hosts(clause: Clause, words: Occasions) -> bool:
    return clause.verb.lemma in words.talk_verbs["hosting"]


def _who(
    scene: Scene, clause: Clause, end: int, words: Occasions, noun: int | None, memory: Memory
) -> list[int]:
    """The sides of the talks a clause tells of; empty when it tells of none."""
    verb = clause.verb
    if _hosts(clause, words) and noun is None:
        return _host(scene, clause, end)
    if verb.lemma == "join":
        return _joined_by(scene, clause, end) if verb.passive else _joins(scene, clause, words, memory)
    if found := told_sides(scene, clause, end, words):
        return found
    meets = noun is None and gathers(scene, clause, words)
    if "meet" not in verb.classes and noun is None and not meets:
        return []
    subject, others = subject_of(scene, clause), _others(scene, clause, end, words)
    if (
        verb.passive
        and verb.lemma == "discuss"
        and clause.verb.shape == "finite"
        and not scene.units[verb.head].quoted
    ):
        return [i for i in others if scene.units[i].kind == "person"]
    if verb.passive and noun is None and not meets and not (is_past(scene, clause) and subject):
        return []
    if meets and not _persons_come(scene, clause, subject, words):
        return []
    if verb.lemma == "negotiate" and not any(scene.units[i].kind == "person" for i in (*subject, *others)):
        return []
    if verb.lemma in words.talk_verbs["mutual"] and not others:
        return [] if is_monologue(scene, clause, words) else standing_for(scene, subject)
    if verb.lemma == "meet" and not others and has_object(scene, clause):
        return []
    if noun is not None and not others and len(standing_for(scene, subject)) < 2:
        return subject
    return [*subject, *(i for i in others if i not in subject)]


def _host(scene: Scene, clause: Clause, end: int) -> list[int]:
    """ "X hosted President Y": the guest is a person right after the verb, not what he said or did."""
    subject = subject_of(scene, clause)
    at = clause.verb.last + 1
    while at < end and scene.units[at].low in ("the", "his", "her", "a", "visiting", "our"):
        at += 1
    if not subject or at >= end or scene.units[at].kind != "person" or clause.verb.passive:
        return []
    if at + 1 < len(scene.units) and scene.units[at + 1].low in ("'s", "'"):
        return []
    return [*subject, *listed(scene, at, end)]


def _persons_come(scene: Scene, clause: Clause, subject: list[int], words: Occasions) -> bool:
    """Whether those who gather are persons or delegates, not troops on a border."""
    left = [u.low for u in scene.units[clause.start : clause.verb.first]]
    return any(
        person_of(scene, scene.units[i]) or scene.units[i].low in words.delegates for i in subject
    ) or any(low in words.delegates for low in left)


def _joins(scene: Scene, clause: Clause, words: Occasions, memory: Memory) -> list[int]:
    """ "President X joined the call": he is added to those who met before."""
    near = scene.units[clause.verb.last + 1 : clause.verb.last + 4]
    if memory.people and any(u.low in words.meetings for u in near):
        return subject_of(scene, clause)
    return []


def _joined_by(scene: Scene, clause: Clause, end: int) -> list[int]:
    """ "The Council was joined by President X": two sides, not a man and his deputy."""
    if clause.verb.shape == "participle":
        return []
    subject = subject_of(scene, clause)
    for i in range(clause.verb.last + 1, min(end, clause.verb.last + 4)):
        if scene.units[i].low == "by":
            found = [k for k in listed(scene, i + 1, end) if scene.units[k].kind == "person"]
            return [*subject, *found] if subject and found else []
    return []


def _others(scene: Scene, clause: Clause, end: int, words: Occasions) -> list[int]:
    """Whom one meets: after "with" or "between", or the direct object of "meet"."""
    speaking = clause.verb.lemma in words.talk_verbs["speaking"]
    for i in range(clause.verb.last + 1, end):
        low = scene.units[i].low
        if speaking and low in _ELSEWHERE and _is_speech(scene, i, end, words):
            break
        if low in ("how", "why", "whether", "that", "which") or _is_other(scene, i, clause, words):
            break
        if low == "between" and clause.verb.lemma == "discuss":
            break
        if low in _WITH or (low == "to" and speaking):
            found = listed(scene, i + 1, end)
            loose = low == "to" or (speaking and i > clause.verb.last + 3)
            if found and (not loose or any(scene.units[k].kind == "person" for k in found)):
                return found
    after = scene.units[clause.verb.last + 1].low if clause.verb.last + 1 < end else ""
    if clause.verb.lemma == "meet" and after not in ("in", "at", "on"):
        found = listed(scene, clause.verb.last + 1, end)
        return found if found and found[0] <= clause.verb.last + 4 else []
    return []


def _is_speech(scene: Scene, i: int, end: int, words: Occasions) -> bool:
    """ "speaking at a news conference with her counterparts": no talks, unless a person follows "with"."""
    if scene.units[min(i + 1, end - 1)].low in words.modes:
        return False
    return not any(u.low == "with" and n.kind == "person" for u, n in pairwise(scene.units[i:end]))


def _is_other(scene: Scene, i: int, clause: Clause, words: Occasions) -> bool:
    """Whether a noun names other talks than the clause's own: "discussed peace following his meeting with X"."""
    near = scene.units[max(0, i - 4) : i]
    unit = scene.units[i]
    if unit.is_word and unit.low in words.meetings and any(u.low in _APART for u in near):
        return True
    if (
        unit.low == "with"
        and i > _SIDES
        and scene.units[i - 2].kind == "time"
        and scene.units[i - 3].low == ","
    ):
        return False
    return unit.low == "with" and i > 0 and scene.units[i - 1].low == "," and clause.verb.lemma == "discuss"


def _noun(scene: Scene, clause: Clause, end: int, words: Occasions) -> int | None:
    for i in range(clause.verb.last + 1, min(end, clause.verb.last + 9)):
        unit = scene.units[i]
        if unit.kind in ("punct", "person") or (unit.low != "of" and grammar().is_in("prep", unit.low)):
            return None
        if unit.is_word and unit.low in words.meetings and words.meetings[unit.low] != "visit":
            return None if calls_for(scene, i) else i
    return None


def _stage(scene: Scene, clause: Clause, words: Occasions) -> str | None:
    """Held, planned or cancelled; None for what is only wished, offered or called for ("ready to talk")."""
    verb = clause.verb
    if is_unmeant(scene, clause, words):
        return None
    if is_to_come(scene, scene.clauses.index(clause)):
        return "planned"
    if verb.shape == "gerund" and "forward" in {
        u.low for u in scene.units[max(0, verb.first - 3) : verb.first]
    }:
        return "planned" if verb.lemma in ("welcome", "host", "receive") else None
    if verb.shape != "infinitive":
        return "held"
    governor = scene.clauses[clause.governor] if clause.governor is not None else None
    if governor is None or governor.verb.tense == "future":
        return "planned"
    between = {u.low for u in scene.units[governor.verb.last : verb.first]}
    if governor.verb.lemma in words.talk_verbs["cancelling"]:
        return "cancelled"
    if governor.verb.lemma == "be":
        return None if between & _WILLING else "held" if between & _PLEASED else "planned"
    if governor.verb.lemma in words.talk_verbs["arranging"]:
        return "planned"
    purpose = "visit" in governor.verb.classes or governor.verb.lemma in words.talk_verbs["going"]
    if governor.verb.tense == "past" and not governor.verb.classes & _WISHES:
        return "held"
    return ("held" if scene.headline else "planned") if purpose or scene.headline else None
