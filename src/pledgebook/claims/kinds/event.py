"""Events: arranged public occasions with a name or noun, held or to come."""

from __future__ import annotations

import re
from datetime import date

from pledgebook.claims.circumstance import is_dateline, put_when
from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.occasions.names import name_end, name_start
from pledgebook.claims.occasions.places import host_land, place_after, place_before, place_in
from pledgebook.claims.scene import Scene, Story
from pledgebook.claims.talks.delegates import is_of_members
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import PartyMark, TimeMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

_AT = frozenset({"at", "during", "of", "after", "hosted", "attended", "joined", "addressed", "in"})
_HIGHEST = 4
_FRONT = 4


def read_events(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the events that a story tells of."""
    words = occasions()
    drafts: list[Draft] = []
    for scene in story.scenes:
        taken = -1
        for i, unit in enumerate(scene.units):
            if i > taken and _is_occasion(scene, i, words):
                draft, taken = _occasion(scene, i, words)
                drafts += [draft] if draft else []
            del unit
        if draft := _office(scene):
            drafts.append(draft)
    _dated(drafts, story.page.document.published)
    return _without_echoes(drafts), []


def _dated(drafts: list[Draft], published: date | None) -> None:
    """A date in the past or future of the publication decides whether an occasion was held or is planned."""
    for draft in drafts:
        told = draft.values.get("on")
        if not told or published is None or draft.values["stage"] not in ("held", "planned"):
            continue
        first, last = told.split("/")[0], told.split("/")[-1]
        today = published.isoformat()
        if first > today[: len(first)]:
            draft.values["stage"] = "planned"
        elif last < today[: len(last)]:
            draft.values["stage"] = "held"


def _without_echoes(drafts: list[Draft]) -> list[Draft]:
    """Leave out "the conference" where a conference is named: it is the same occasion, and may tell its date."""
    named = {_head(d): d for d in reversed(drafts) if d.rule == "event/named"}
    kept: list[Draft] = []
    for draft in drafts:
        twin = named.get(_head(draft))
        if draft.rule == "event/noun" and twin is not None:
            continue
        kept.append(draft)
    return kept


def _head(draft: Draft) -> str:
    """The noun of the occasion: the last word of its name before "of", "on", "for"."""
    words = re.split(r" (?:of|on|for) ", str(draft.values["name"]), maxsplit=1)[0].split()
    return words[-1].lower().removesuffix("s")


def _is_occasion(scene: Scene, i: int, words: Occasions) -> bool:
    unit = scene.units[i]
    before = scene.units[i - 1].low if i else ""
    if unit.is_word:
        if (
            unit.low not in words.events
            or _is_verb(scene, i)
            or _is_date(scene, i)
            or is_of_members(scene, i)
        ):
            return False
        return before not in words.no_events or (before == "state" and unit.low == "funeral")
    near = {u.low for u in scene.units[max(0, i - 2) : i]}
    return isinstance(unit.mark, PartyMark) and unit.low.endswith("general assembly") and bool(near & _AT)


def _is_date(scene: Scene, i: int) -> bool:
    """ "the anniversary of the invasion": a day of the calendar, no arranged occasion."""
    return scene.units[i].low == "anniversary" and i + 1 < len(scene.units) and scene.units[i + 1].low == "of"


def _is_verb(scene: Scene, i: int) -> bool:
    """ "can exercise its rights", "to exercise": a verb that looks like the noun."""
    return any(c.verb.head == i for c in scene.clauses) or scene.units[i - 1].low in (
        "can",
        "to",
        "will",
        "must",
    )


def _occasion(scene: Scene, at: int, words: Occasions) -> tuple[Draft | None, int]:
    """A noun of occasion with what names it: "the Ukraine Recovery Conference", "a meeting of the Lublin Triangle"."""
    start, named = name_start(scene, at)
    named = named or scene.units[at].kind == "party"
    end, tailed = name_end(scene, at)
    low = scene.units[at].low
    public = low in words.public
    theirs = any(u.low in words.delegates for u in scene.units[start:at])
    if low in words.plain_gatherings and not (named or tailed or theirs):
        return None, at
    if not (named or tailed or public or theirs) or _is_denied(scene, start, words):
        return None, at
    draft = begin("event", scene, "event/named" if named or tailed else "event/noun")
    span = scene.span(start, end)
    draft.put("name", span.of(scene.layer.text), span)
    around = range(start, min(len(scene.units), end + 12))
    stage, ground = _stage(scene, start, end, words)
    _put_when(draft, scene, start, end)
    place = (
        place_after(scene, end, around.stop)
        or place_before(scene, start)
        or place_in(scene, start, at)
        or host_land(scene, start)
    )
    if place and (place[1].end <= span.start or place[1].start >= span.end or low == "summit"):
        draft.put("place", place[0], place[1])
    if stage is None and "on" in draft.values:
        stage = "held"
    told = place is not None and public and stage == "planned"
    alone = low in words.lone_events and stage == "planned"
    if stage is None or not (named or tailed or told or alone or "on" in draft.values):
        return None, end - 1
    draft.put("stage", stage, ground)
    return draft, end - 1


def _stage(scene: Scene, start: int, end: int, words: Occasions) -> tuple[str | None, Span]:
    """Held or planned: words of planning beside it, its own verb, the clause around it, the words before it."""
    name = scene.span(start, end)
    before = scene.units[max(0, start - 5) : start]
    for unit in (*before, *scene.units[end : end + 5]):
        if unit.is_word and unit.low in words.planned:
            return "planned", unit.span
    if any(u.low in ("cancelled", "canceled") for u in scene.units[end : end + 6]):
        return "cancelled", name
    if any(u.low == "postponed" for u in scene.units[end : end + 6]):
        return "postponed", name
    n = scene.clause_of(start)
    clause = scene.clauses[n] if n is not None else None
    if clause is not None and _is_off(clause, start, words):
        return "cancelled", scene.span(clause.verb.first, clause.verb.last + 1)
    if clause is not None and (
        clause.verb.tense == "future"
        or (clause.verb.shape == "infinitive" and _future_above(scene, clause.governor))
    ):
        return "planned", scene.span(clause.verb.first, clause.verb.last + 1)
    if clause is not None and clause.verb.lemma in (
        "set",
        "plan",
        "schedule",
        "slate",
        "expect",
        "prepare",
        "look",
    ):
        return "planned", scene.span(clause.verb.first, clause.verb.last + 1)
    if clause is not None and _is_announced(scene, clause, start, words):
        return "planned", scene.span(clause.verb.first, clause.verb.last + 1)
    if any(u.low in ("before", "until", "between") for u in before) or any(
        u.low == "forward" for u in scene.units[max(0, start - 14) : start]
    ):
        return "planned", name
    if (clause is not None and (clause.verb.tense == "past" or clause.verb.perfect)) or any(
        u.low in _AT or u.kind == "time" for u in before
    ):
        return "held", name
    return None, name


def _is_announced(scene: Scene, clause: Clause, start: int, words: Occasions) -> bool:
    """ "announced another meeting": the object of a verb of arranging, not what was announced at a meeting."""
    verb = clause.verb
    between = range(verb.last + 1, start)
    return (
        not verb.passive
        and verb.lemma in words.talk_verbs["arranging"]
        and verb.last < start <= verb.last + _FRONT
        and all(grammar().is_in("det", scene.units[k].low) for k in between)
    )


def _is_off(clause: Clause, start: int, words: Occasions) -> bool:
    """ "the conference will not be held": its own verb of taking place is denied."""
    verb = clause.verb
    return verb.negated and start < verb.first and verb.lemma in words.talk_verbs["happening"]


def _is_denied(scene: Scene, start: int, words: Occasions) -> bool:
    """ "will not host a summit", "did not announce another meeting": the occasion that is its object is none."""
    n = scene.clause_of(start)
    verb = scene.clauses[n].verb if n is not None else None
    arranges = ("hosting", "holding", "gathering", "arranging")
    return (
        verb is not None
        and verb.negated
        and verb.last < start <= verb.last + _FRONT
        and any(verb.lemma in words.talk_verbs[name] for name in arranges)
    )


def _future_above(scene: Scene, n: int | None) -> bool:
    """Whether the verbs above an infinitive are of the future, past participles and gerunds between them."""
    for _ in range(_HIGHEST):
        if n is None:
            return True
        verb = scene.clauses[n].verb
        if verb.lemma == "be" and verb.tense == "past" and scene.units[verb.last + 1].low != "to":
            return False
        if verb.tense == "future" or verb.lemma in ("plan", "set", "expect", "be", "prepare"):
            return True
        if verb.shape == "finite":
            return False
        n = scene.clauses[n].governor
    return False


def _put_when(draft: Draft, scene: Scene, start: int, end: int) -> None:
    """The date in its name or right beside it; one further off belongs to the clause, not to the occasion."""
    if _put_owner(draft, scene, start):
        return
    near = [
        i
        for i in (*range(start, min(len(scene.units), end + 10)), *range(max(0, start - 4), start))
        if not is_dateline(scene, i)
    ]
    stops = [
        i for i in range(end, min(len(scene.units), end + 10)) if scene.units[i].low in (";", "and", "where")
    ]
    limit = stops[0] if stops else len(scene.units)
    if any(u.low in occasions().margins for u in scene.units[max(0, start - 4) : start]):
        limit = end
    put_when(draft, scene, ([i for i in near if i < limit],))
    if "on" not in draft.values and _opens(scene, start):
        put_when(draft, scene, (range(_FRONT),))


def _opens(scene: Scene, start: int) -> bool:
    """ "Today, in his address to the summit", "Yesterday, X convened a summit": the day at the head is the occasion's.

    Not the day of what only stands beside it: "on the margins of", "after the summit".
    """
    comma = next((i for i in range(1, min(start, _FRONT)) if scene.units[i].low == ","), None)
    if comma is None or not any(u.kind == "time" for u in scene.units[:comma]):
        return False
    words = occasions()
    if any(u.low in words.aside for u in scene.units[comma:start]):
        return False
    before = [c for c in scene.clauses if c.verb.first < start]
    if any(u.kind == "time" or u.low in (";", "which", "who", "that") for u in scene.units[comma:start]):
        return False
    arranges = ("hosting", "holding", "gathering", "addressing", "opening")
    return not before or (
        len(before) == 1 and any(before[0].verb.lemma in words.talk_verbs[name] for name in arranges)
    )


def _put_owner(draft: Draft, scene: Scene, start: int) -> bool:
    """ "after Sunday's election": the day whose occasion it is, whatever stands before it."""
    at = start - 2 if start > 1 and scene.units[start - 1].low in ("'s", "'", "’s", "’") else start - 1
    mark = scene.units[at].mark if at >= 0 else None
    if not isinstance(mark, TimeMark) or mark.when is None:
        return False
    if at == start - 1 and not mark.span.of(scene.layer.text).lower().endswith(("'s", "’s", "s'", "s’")):
        return False
    draft.put("on", mark.when.iso(), [mark.span, *mark.grounds], inferred=mark.inferred)
    return True


def _office(scene: Scene) -> Draft | None:
    low = scene.text.lower()
    for words in occasions().office_words:
        at = low.find(words)
        if at < 0:
            continue
        start = scene.sentence.span.start + at
        first = next((i for i, u in enumerate(scene.units) if u.span.start >= start), None)
        if first is None or not any(isinstance(u.mark, TimeMark) for u in scene.units[first : first + 7]):
            return None
        draft = begin("event", scene, "event/office")
        last = next(i for i, u in enumerate(scene.units) if u.span.end >= start + len(words))
        span = scene.span(first, last + 1)
        draft.put("name", span.of(scene.layer.text), span)
        draft.put("stage", "held" if words == "took office" else "planned", span)
        put_when(draft, scene, (range(last, min(last + 7, len(scene.units))),))
        return draft if "on" in draft.values else None
    return None
