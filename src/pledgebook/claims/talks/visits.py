"""Frames of visits: "A visited B", "during a working visit to B, A ...", "A's trip to B", "A arrived in B"."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .memory import Memory
from .people import enough, listed, person_of, put_people, standing_for
from .sides import Place, first_place, is_to_come, place_at, subject_of

_TO = frozenset({"to", "in"})
_AFTER = 9


def read_visits(story: Story) -> list[Draft]:
    """Return the visits that a story's sentences tell of."""
    words = occasions()
    drafts: list[Draft] = []
    for scenes in (story.title, story.body):
        memory = Memory(story)
        for scene in scenes:
            drafts += _by_noun(scene, words, memory)
            drafts += [d for clause in scene.clauses if (d := _by_verb(scene, clause, words, memory))]
    return drafts


def _by_verb(scene: Scene, clause: Clause, words: Occasions, memory: Memory) -> Draft | None:
    verb = clause.verb
    going = verb.lemma in words.talk_verbs["going"]
    if verb.negated or clause.link in ("if", "unless") or not ("visit" in verb.classes or going):
        return None
    if (
        clause.governor is not None
        and scene.clauses[clause.governor].verb.negated
        and verb.shape == "infinitive"
    ):
        return None
    who = _visitors(scene, clause, words)
    if not who or (verb.passive and not _after_who(scene, clause)):
        return None
    if going:
        place = first_place(scene, range(verb.last + 1, clause.end), frozenset({"in", "to", "at", "for"}))
        if (
            place is not None
            and verb.lemma in ("go", "come", "return", "head", "fly")
            and not _is_seat(scene, place)
        ):
            place = None
    else:
        place = _direct(scene, clause)
    if place is None and not _is_guest(scene, clause, who, words):
        return None
    stage, ground = _stage(scene, clause, words)
    return _draft(scene, who, place, stage, ground, range(clause.start, clause.end), memory)


def _is_guest(scene: Scene, clause: Clause, who: list[int], words: Occasions) -> bool:
    """ "Ukraine has invited X to visit": the host tells where."""
    governor = scene.clauses[clause.governor] if clause.governor is not None else None
    after = scene.units[clause.verb.last + 1] if clause.verb.last + 1 < len(scene.units) else None
    return (
        len(who) > 1
        and governor is not None
        and governor.verb.lemma in words.talk_verbs["inviting"]
        and (after is None or after.kind in ("punct", "time"))
    )


def _after_who(scene: Scene, clause: Clause) -> bool:
    return clause.verb.first > 0 and scene.units[clause.verb.first - 1].low == "who"


def _is_seat(scene: Scene, place: Place) -> bool:
    """Whether a place is a city: one goes "to Kyiv" oneself; "goes to Ukraine" may be said of weapons."""
    return any(m.span == place[1] and m.form in ("capital", "city") for m in scene.layer.parties)


def _visitors(scene: Scene, clause: Clause, words: Occasions) -> list[int]:
    """Who travels: persons, or "the foreign ministers of ..."; with "invited X to visit", the host too."""
    who = subject_of(scene, clause)
    governor = scene.clauses[clause.governor] if clause.governor is not None else None
    if (
        governor is not None
        and clause.verb.shape == "infinitive"
        and governor.verb.lemma in words.talk_verbs["inviting"]
    ):
        guests = [
            i
            for i in range(governor.verb.last + 1, clause.verb.first)
            if scene.units[i].kind in ("person", "party")
        ]
        who = [*guests, *(i for i in subject_of(scene, governor) if i not in guests)]
    return standing_for(scene, who) if _are_persons(scene, who, words) else []


def _are_persons(scene: Scene, who: list[int], words: Occasions) -> bool:
    return any(
        person_of(scene, unit)
        or unit.low.split()[-1] in words.delegates
        or (unit.low in ("i", "we") and not unit.quoted)
        for unit in (scene.units[i] for i in who)
    )


def _stage(scene: Scene, clause: Clause, words: Occasions) -> tuple[str, Span]:
    verb = clause.verb
    ground = scene.span(verb.first, verb.last + 1)
    governor = scene.clauses[clause.governor] if clause.governor is not None else None
    if (
        verb.shape in ("infinitive", "gerund")
        and governor is not None
        and governor.verb.lemma in words.talk_verbs["cancelling"]
    ):
        return "cancelled", ground
    if verb.progressive and verb.tense == "present" and verb.lemma in words.talk_verbs["leaving"]:
        return "planned", ground
    planned = is_to_come(scene, scene.clauses.index(clause)) or (
        verb.shape == "infinitive" and not _ranked(scene, clause)
    )
    return ("planned" if planned else "held"), ground


def _ranked(scene: Scene, clause: Clause) -> bool:
    """ "is the highest-ranking politician to visit": an infinitive after a rank tells of what happened."""
    return any(
        u.low.endswith("est") or u.low in ("first", "highest-ranking", "last", "latest")
        for u in scene.units[max(0, clause.verb.first - 6) : clause.verb.first]
    )


def _direct(scene: Scene, clause: Clause) -> Place | None:
    for i in range(clause.verb.last + 1, min(clause.verb.last + 4, clause.end)):
        unit = scene.units[i]
        if place := place_at(scene, i):
            after = scene.units[i + 1].low if i + 1 < len(scene.units) else ""
            return None if after in ("'s", "'") else place
        if not (unit.low in ("the", "both") or unit.kind in ("party", "time")):
            return None
    return None


def _by_noun(scene: Scene, words: Occasions, memory: Memory) -> list[Draft]:
    for i, unit in enumerate(scene.units):
        if not unit.is_word or words.meetings.get(unit.low) != "visit" or _is_denied(scene, i):
            continue
        place = _place(scene, i)
        who = _visitor(scene, i)
        if place is None or not who:
            continue
        stage = _noun_stage(scene, i, words)
        draft = _draft(scene, who, place, stage, unit.span, range(i, min(i + 8, len(scene.units))), memory)
        if draft:
            _put_going(draft, scene, i, words)
            return [draft]
    return []


def _put_going(draft: Draft, scene: Scene, i: int, words: Occasions) -> None:
    """ "arrived in Kyiv on a working visit": the verb tells the visit as much as the noun does."""
    n = scene.clause_of(i)
    verb = scene.clauses[n].verb if n is not None else None
    if (
        verb is None
        or verb.last > i
        or not ("visit" in verb.classes or verb.lemma in words.talk_verbs["going"])
    ):
        return
    grounds = [scene.units[i].span, scene.span(verb.first, verb.last + 1)]
    for name in ("mode", "stage"):
        draft.put(name, draft.values[name], grounds)


def _is_denied(scene: Scene, i: int) -> bool:
    n = scene.clause_of(i)
    return n is not None and scene.clauses[n].verb.negated


def _noun_stage(scene: Scene, i: int, words: Occasions) -> str:
    """Whether a visit's noun is told of as past, to come ("preparing a visit", "ahead of a visit") or called off."""
    if any(c.verb.lemma in words.talk_verbs["cancelling"] for c in scene.clauses):
        return "cancelled"
    near = scene.units[max(0, i - 5) : i]
    if any(u.low in words.planned or u.low in words.talk_times["planned"] for u in near):
        return "planned"
    n = scene.clause_of(i)
    clause = scene.clauses[n] if n is not None else None
    if clause is not None and (
        clause.verb.shape == "infinitive" or clause.verb.lemma in ("prepare", "plan", "announce", "schedule")
    ):
        return "planned" if clause.verb.tense != "past" else "held"
    main = next((c for c in scene.clauses if c.verb.shape == "finite"), None)
    return "planned" if main is not None and main.verb.tense == "future" else "held"


def _place(scene: Scene, i: int) -> Place | None:
    """Where a visit leads: "visit to Kyiv", "his Kyiv visit", "is in Kyiv on a visit", "paid Kyiv a visit"."""
    stop = next(
        (
            j
            for j in range(i + 1, len(scene.units))
            if scene.units[j].low in (",", ";", "and", "who", "where")
        ),
        len(scene.units),
    )
    after = _past_name(scene, i) or first_place(scene, range(i + 1, min(i + _AFTER, stop)), _TO)
    if after:
        return after
    if i and (before := place_at(scene, i - 1)):
        return before
    return first_place(scene, range(max(0, i - 6), i), frozenset({"in"}))


def _past_name(scene: Scene, i: int) -> Place | None:
    """ "The visit by X, the founder of Y, to Ukraine": the place after an insertion."""
    if i + 1 < len(scene.units) and scene.units[i + 1].low in ("by", "of"):
        return first_place(scene, range(i + 2, min(i + 14, len(scene.units))), frozenset({"to"}))
    return None


def _visitor(scene: Scene, i: int) -> list[int]:
    """The one whose visit it is: a genitive before it, "by A" after it, else the subject of the sentence."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if scene.units[j].low in ("'s", "'") and scene.units[j - 1].kind == "person":
            return [j - 1]
        if scene.units[j].low in ("his", "her") and (person_of(scene, scene.units[j])):
            return [j]
        if scene.units[j].low in ("their", "its", "our", "your"):
            return []
    for j in range(i + 1, min(i + 3, len(scene.units))):
        if scene.units[j].low in ("by", "of"):
            stop = next(
                (k for k in range(j, len(scene.units)) if scene.units[k].low in ("to", "in")),
                len(scene.units),
            )
            found = listed(scene, j + 1, stop)
            people = [k for k in found if scene.units[k].kind == "person"]
            return people or [k for k in found if scene.units[k + 1].low in occasions().delegates]
    if i + 1 < len(scene.units) and scene.units[i + 1].low == "to" and scene.units[i - 1].kind == "person":
        return [i - 1]
    before = [c for c in scene.clauses if c.verb.first < i]
    for clause in (*reversed(before), *scene.clauses):
        people = [k for k in subject_of(scene, clause) if person_of(scene, scene.units[k])]
        if people and scene.units[people[0]].quoted == scene.units[i].quoted:
            return people
    return next(
        ([k] for k, u in enumerate(scene.units) if u.kind == "person" and u.quoted == scene.units[i].quoted),
        [],
    )


def _draft(
    scene: Scene,
    who: list[int],
    place: Place | None,
    stage: str,
    ground: Span,
    stretch: range,
    memory: Memory,
) -> Draft | None:
    words, span, codes = place or ("", ground, [])
    draft = begin("meeting", scene, "meeting/visit")
    put_people(draft, scene, who, memory, [Actor(code, span) for code in codes])
    stranger = any(u.kind == "person" and not actors_of(scene, u) for u in (scene.units[i] for i in who))
    if not draft.values.get("participants") and "PARTNERS" in draft.values["parties"]:
        return None
    if not enough(draft) and not (stranger and draft.values.get("participants")):
        return None
    draft.put("mode", "visit", ground)
    draft.put("stage", stage, ground)
    put_when(draft, scene, (stretch,))
    if place is not None:
        draft.put("place", words, span)
    return draft
