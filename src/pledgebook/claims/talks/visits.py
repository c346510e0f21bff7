"""Frames of visits: "A visited B", "during a working visit to B, A ...", "A's trip to B", "A arrived in B"."""

from __future__ import annotations

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .people import enough, is_someone, listed, person_of, put_people

_GOING = frozenset({"travel", "arrive", "fly", "go", "come", "head"})


def read_visits(story: Story) -> list[Draft]:
    """Return the visits that a story's sentences tell of."""
    drafts: list[Draft] = []
    for scene in story.scenes:
        found = [d for clause in scene.clauses if (d := _by_verb(scene, clause))] or _by_noun(scene)
        drafts += found
    return drafts


def _by_verb(scene: Scene, clause: Clause) -> Draft | None:
    verb = clause.verb
    if verb.negated or "visit" not in verb.classes:
        return None
    who = [i for i in clause.subject if is_someone(scene, scene.units[i])]
    if not who:
        return None
    if verb.lemma in _GOING:
        place = find_place(scene, range(verb.last + 1, clause.end), frozenset({"in", "to", "at"}))
    else:
        place = _direct(scene, clause)
    if place is None or not any(person_of(scene, scene.units[i]) for i in who):
        return None
    planned = (
        verb.tense == "future"
        or (verb.shape == "infinitive" and not _ranked(scene, clause))
        or bool(verb.modal)
    )
    return _draft(
        scene,
        who,
        place,
        "planned" if planned else "held",
        scene.span(verb.first, verb.last + 1),
        range(clause.start, clause.end),
    )


def _ranked(scene: Scene, clause: Clause) -> bool:
    """ "is the highest-ranking politician to visit": an infinitive after a rank tells of what happened."""
    return any(
        u.low.endswith("est") or u.low in ("first", "highest-ranking", "last", "latest")
        for u in scene.units[max(0, clause.verb.first - 6) : clause.verb.first]
    )


def _direct(scene: Scene, clause: Clause) -> tuple[str, Span, list[str]] | None:
    for i in range(clause.verb.last + 1, min(clause.verb.last + 4, clause.end)):
        mark = scene.units[i].mark
        if isinstance(mark, PartyMark) and mark.form in ("name", "capital", "city"):
            return _joined_place(scene, i)
    return None


def _joined_place(scene: Scene, i: int) -> tuple[str, Span, list[str]]:
    """ "Bucha and Irpin" is one place cell."""
    first = scene.units[i].mark
    assert isinstance(first, PartyMark)
    span, codes = first.span, list(first.codes)
    if i + 2 < len(scene.units) and scene.units[i + 1].low == "and":
        second = scene.units[i + 2].mark
        if isinstance(second, PartyMark) and second.form in ("name", "capital", "city"):
            span = span.joined(second.span)
            codes += [c for c in second.codes if c not in codes]
    return span.of(scene.layer.text), span, codes


def _by_noun(scene: Scene) -> list[Draft]:
    words = occasions()
    for i, unit in enumerate(scene.units):
        if not unit.is_word or words.meetings.get(unit.low) != "visit":
            continue
        place = _after(scene, i)
        who = _visitor(scene, i)
        if place is None or not who:
            continue
        planned = _is_coming(scene, i)
        stretch = range(i, min(i + 8, len(scene.units)))
        draft = _draft(scene, who, place, "planned" if planned else "held", unit.span, stretch)
        if draft:
            return [draft]
    return []


def _is_coming(scene: Scene, i: int) -> bool:
    """Whether a visit's noun is told of as to come: a future main verb, "preparing a visit", "is to pay a visit"."""
    n = scene.clause_of(i)
    clause = scene.clauses[n] if n is not None else None
    if clause is not None and (
        clause.verb.shape == "infinitive" or clause.verb.lemma in ("prepare", "plan", "announce", "schedule")
    ):
        return clause.verb.tense != "past"
    main = next((c for c in scene.clauses if c.verb.shape == "finite"), None)
    return main is not None and main.verb.tense == "future"


def _after(scene: Scene, i: int) -> tuple[str, Span, list[str]] | None:
    for j in range(i + 1, min(i + 12, len(scene.units))):
        if scene.units[j].low == "to" and j + 1 < len(scene.units):
            at = j + 2 if scene.units[j + 1].low == "the" and j + 2 < len(scene.units) else j + 1
            mark = scene.units[at].mark
            if isinstance(mark, PartyMark) and mark.form in ("name", "capital", "city"):
                return _joined_place(scene, at)
    before = scene.units[i - 1].mark if i else None
    if isinstance(before, PartyMark) and before.form in ("name", "capital", "city"):
        return before.span.of(scene.layer.text), before.span, list(before.codes)
    for j in range(max(0, i - 6), i):
        if (
            scene.units[j].low == "in"
            and isinstance(mark := scene.units[j + 1].mark, PartyMark)
            and mark.form in ("name", "capital", "city")
        ):
            return mark.span.of(scene.layer.text), mark.span, list(mark.codes)
    return None


def _visitor(scene: Scene, i: int) -> list[int]:
    """The one whose visit it is: a genitive before it, "by A" after it, else the sentence's first person."""
    for j in range(i - 1, max(-1, i - 10), -1):
        if scene.units[j].kind == "person":
            return [j]
    for j in range(i + 1, min(i + 3, len(scene.units))):
        if scene.units[j].low in ("by", "of"):
            return [k for k in listed(scene, j + 1, len(scene.units)) if scene.units[k].kind == "person"]
    for clause in scene.clauses:
        people = [k for k in clause.subject if person_of(scene, scene.units[k])]
        if people:
            return people
    return next(([k] for k, u in enumerate(scene.units) if u.kind == "person"), [])


def _draft(
    scene: Scene, who: list[int], place: tuple[str, Span, list[str]], stage: str, ground: Span, stretch: range
) -> Draft | None:
    words, span, codes = place
    draft = begin("meeting", scene, "meeting/visit")
    put_people(draft, scene, who, [Actor(code, span) for code in codes])
    if not enough(draft) or not (
        draft.values.get("participants") or any(scene.units[k].kind == "person" for k in who)
    ):
        return None
    draft.put("mode", "visit", ground)
    draft.put("stage", stage, ground)
    put_when(draft, scene, (stretch,))
    draft.put("place", words, span)
    return draft
