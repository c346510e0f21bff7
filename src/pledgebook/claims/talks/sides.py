"""Who acts in a clause of talks, and where it takes place: what the frames of meetings and visits share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pledgebook.claims.circumstance import find_place
from pledgebook.claims.scene import Scene
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .asides import BESIDE, cut_beside, past_aside
from .delegates import before_who, delegates_of, past_insertion
from .people import is_group, is_someone

Place = tuple[str, Span, list[str]]
_HIGHEST = 4
_HEAD = 4
_PRONOUNS = frozenset({"i", "we", "he", "she", "they"})
_FORMS = ("name", "capital", "city")
_SKIPPED = frozenset(
    {
        "also",
        "today",
        "recently",
        "personally",
        "then",
        "later",
        "earlier",
        "both",
        "will",
        "jointly",
        "–",
        "—",
    }
)


def subject_of(scene: Scene, clause: Clause) -> list[int]:
    """Return the persons and parties that act in a clause, also through "who" and by their place before the verb."""
    subject = [i for i in clause.subject if is_someone(scene, scene.units[i])] or _pronoun_before(
        scene, clause
    )
    if clause.relative or _after_who(scene, clause):
        return _antecedent(scene, clause) or subject
    if len(subject) == 1 and scene.units[subject[0]].low == "they":
        subject = _several_before(scene, subject[0]) or subject
    if aside := past_aside(scene, clause):
        return aside
    before = [] if clause.verb.shape in ("infinitive", "gerund") else list_before(scene, clause.verb.first)
    if before:
        joined = set(subject) & set(before) or _is_joined(scene, subject, before)
        return sorted({*subject, *before}) if joined else before
    if clause.verb.shape == "gerund" and clause.verb.first and scene.units[clause.verb.first - 1].low == ",":
        subject = list_before(scene, clause.verb.first - 1) or subject
    if not subject and clause.governor is not None and clause.verb.shape in ("infinitive", "gerund"):
        subject = _governing(scene, clause.governor)
    if not subject and clause.governor is None and clause.verb.shape == "gerund" and clause.link == "to":
        subject = next(([i] for i in range(clause.verb.first) if scene.units[i].kind == "person"), [])
    return past_insertion(scene, clause) or subject or delegates_of(scene, clause)


def _pronoun_before(scene: Scene, clause: Clause) -> list[int]:
    """ "In the morning I spoke": the pronoun right before a verb, whatever stands before it."""
    at = clause.verb.first - 1
    while at > 0 and scene.units[at].low in _SKIPPED:
        at -= 1
    here = at >= 0 and clause.verb.shape == "finite" and scene.units[at].low in _PRONOUNS
    return [at] if here and is_someone(scene, scene.units[at]) else []


def _governing(scene: Scene, n: int | None) -> list[int]:
    """The subject of the nearest verb above that has one: "I look forward to traveling on to meet ..."."""
    for _ in range(_HIGHEST):
        if n is None:
            return []
        governor = scene.clauses[n]
        subject = [i for i in governor.subject if is_someone(scene, scene.units[i])]
        if not subject and governor.verb.shape in ("finite", "participle"):
            subject = list_before(scene, governor.verb.first) or delegates_of(scene, governor)
        if subject:
            return subject
        n = governor.governor
    return []


def is_to_come(scene: Scene, n: int) -> bool:
    """Whether a clause is of the future, also by a verb joined to one that is: "will meet Y and visit Z"."""
    clause = scene.clauses[n]
    if clause.verb.tense == "future" or clause.verb.modal:
        return True
    before = scene.clauses[n - 1] if n else None
    joined = scene.units[clause.verb.first - 1].low in ("and", ",") if clause.verb.first else False
    return (
        joined
        and before is not None
        and clause.verb.tense == "present"
        and clause.subject == before.subject
        and (before.verb.tense == "future" or before.verb.shape == "infinitive" or bool(before.verb.modal))
    )


def _several_before(scene: Scene, they: int) -> list[int]:
    """The persons who act together in an earlier clause of the sentence: whom "they" names."""
    for clause in scene.clauses:
        people = [i for i in clause.subject if scene.units[i].kind == "person"]
        if clause.verb.last < they and len(people) > 1:
            return people
    return []


def _after_who(scene: Scene, clause: Clause) -> bool:
    at = clause.verb.first
    return at > 0 and scene.units[at - 1].low in ("who", "whom")


def _antecedent(scene: Scene, clause: Clause) -> list[int]:
    """The persons right before ", who ..."."""
    who = next(
        (
            i
            for i in range(clause.verb.first - 1, max(-1, clause.verb.first - 8), -1)
            if scene.units[i].low == "who"
        ),
        None,
    )
    if who is None:
        return []
    for i in range(who - 1, max(-1, who - 4), -1):
        if scene.units[i].kind == "person":
            return [i]
    return before_who(scene, who)


def list_before(scene: Scene, first: int) -> list[int]:
    """The persons enumerated right before a verb: "A, B, and Chairman of the Joint Chiefs C spoke"; or "the leaders"."""
    found: list[int] = []
    at = first - 1
    while at >= 0 and (scene.units[at].low in _SKIPPED or scene.units[at].kind == "time"):
        at -= 1
    at = _before_suffix(scene, at)
    if (cut := cut_beside(scene, at)) is not None:
        return [*list_before(scene, cut), *(k for k in range(cut, at) if scene.units[k].kind == "person")]
    if at > 0 and is_group(scene.units[at]) and scene.units[at].low != "they":
        return [at]
    if at < 0 or scene.units[at].kind != "person":
        return []
    for i in range(at, -1, -1):
        unit = scene.units[i]
        if unit.kind == "person":
            if i + 1 < len(scene.units) and scene.units[i + 1].low in ("'s", "'"):
                break
            led = scene.units[i - 1].low if i else ""
            if led in ("with", "to", "from", "between") or (
                led == "by" and scene.units[i - 2].low not in BESIDE
            ):
                break
            found.insert(0, i)
        elif not _in_list(scene, i):
            break
    return found


def _before_suffix(scene: Scene, at: int) -> int:
    """Step back over ", Jr.," after a name."""
    k = at
    while k > 0 and scene.units[k].low in (",", ".", "jr", "jr.", "sr", "sr.", "iii"):
        k -= 1
    return k if k < at and any(u.low.startswith(("jr", "sr", "iii")) for u in scene.units[k : at + 1]) else at


def _in_list(scene: Scene, i: int) -> bool:
    unit = scene.units[i]
    capital = unit.span.of(scene.layer.text)[:1].isupper()
    return (
        unit.low in (",", "and", "of", "the", "for", "&", "his", "her", "their", "our")
        or (unit.is_word and capital and i > 0)
        or unit.kind == "party"
    )


def _is_joined(scene: Scene, subject: Sequence[int], before: Sequence[int]) -> bool:
    """Whether the clause's own subject goes on into the list before the verb ("Poland and President X met")."""
    early = [i for i in subject if i < before[0]]
    return bool(early) and all(
        scene.units[k].low in ("and", ",", "the", "of") or k in early for k in range(early[0], before[0])
    )


def place_of(scene: Scene, clause: Clause | None, start: int, end: int) -> Place | None:
    """Where a clause's talks take place: "in Berlin", "Kyiv, where ...", "In Oslo, X met Y"; not "the situation in Z"."""
    topical = clause is not None and clause.verb.lemma in ("discuss", "agree", "negotiate")
    for i in range(start, end):
        if scene.units[i].low in ("in", "at") and _stands_free(scene, i, topical=topical):
            found = find_place(scene, (i,), frozenset({"in", "at"}))
            if found and not _is_occasion(found[0]):
                return found
    where = _where(scene, clause) if clause is not None else None
    return where or _at_head(scene)


def _at_head(scene: Scene) -> Place | None:
    """ "In Oslo, X met Y", "Today, in Chisinau, I met Y"."""
    dated = len(scene.units) > _HEAD and scene.units[0].kind == "time" and scene.units[1].low == ","
    return find_place(scene, (2,) if dated else (0,), frozenset({"in"})) if scene.units else None


def days_of(scene: Scene, stretch: Iterable[int], own: int = -1) -> list[int]:
    """The units of a stretch whose time tells when talks take place, not which summit or plan was spoken of.

    `own` is the noun that names the talks themselves.
    """
    out: list[int] = []
    for i in stretch:
        led = i > 0 and scene.units[i - 1].low in ("the", "this", "our", "a")
        after = scene.units[i + 1] if led and i + 1 < len(scene.units) else None
        named = after is not None and (
            after.kind == "party"
            or after.low in occasions().events
            or after.span.of(scene.layer.text)[:1].isupper()
        )
        near = [u.low for k, u in enumerate(scene.units[max(0, i - 4) : i], max(0, i - 4)) if k != own]
        belongs = any(low in occasions().events for low in near) and not _on_margins(scene, i)
        if not named and not belongs:
            out.append(i)
    return out


def _on_margins(scene: Scene, i: int) -> bool:
    """ "met on the sidelines of the summit on Thursday": the day is that of the meeting."""
    return any(u.low in occasions().margins for u in scene.units[max(0, i - 10) : i])


def _is_occasion(words: str) -> bool:
    return words.rsplit(maxsplit=1)[-1].lower() in occasions().events


def _stands_free(scene: Scene, i: int, *, topical: bool) -> bool:
    """Whether what stands before "in" is no noun that the place would modify; `topical` after verbs with a topic."""
    before = scene.units[i - 1] if i else None
    if any(
        u.low in occasions().events and u.low not in occasions().meetings
        for u in scene.units[max(0, i - 2) : i]
    ):
        return _on_margins(scene, i)
    if any(u.low == "summit" for u in scene.units[max(0, i - 2) : i]):
        return _on_margins(scene, i)
    if before is None or before.kind in ("person", "party", "time", "item", "ordinal"):
        return True
    if before.kind == "punct":
        return not topical
    low = before.low
    words = occasions()
    return (
        low in words.meetings
        or low in words.delegates
        or low in _SKIPPED
        or low
        in (
            "together",
            "again",
            "here",
            "there",
            "place",
            "him",
            "her",
            "them",
            "virtually",
            "officials",
            "person",
            "others",
        )
        or grammar().is_in("state_nouns", low)
        or (not topical and bool(grammar().verbs.get(low)))
        or (not topical and before.span.of(scene.layer.text)[:1].isupper())
    )


def _where(scene: Scene, clause: Clause) -> Place | None:
    """ "visited the United States, where she met ...": the place before "where"."""
    for i in range(clause.verb.first - 1, max(-1, clause.verb.first - 8), -1):
        if scene.units[i].low == "where":
            return place_at(scene, i - 1) or place_at(scene, i - 2) or _near(scene, i)
    return None


def _near(scene: Scene, i: int) -> Place | None:
    """The place of the clause before "where" when a time stands between: "Kharkiv on Friday, where ..."."""
    return next((p for k in range(i - 3, max(-1, i - 7), -1) if k >= 0 and (p := place_at(scene, k))), None)


def place_at(scene: Scene, i: int) -> Place | None:
    """The place that a unit names, with what "and" adds to it ("Bucha and Irpin"); None when it names none."""
    if not 0 <= i < len(scene.units):
        return None
    first = scene.units[i].mark
    if not isinstance(first, PartyMark) or first.form not in _FORMS:
        return None
    span, codes = first.span, list(first.codes)
    if i + 2 < len(scene.units) and scene.units[i + 1].low == "and":
        second = scene.units[i + 2].mark
        if isinstance(second, PartyMark) and second.form in _FORMS:
            span = span.joined(second.span)
            codes += [c for c in second.codes if c not in codes]
    return span.of(scene.layer.text), span, codes


def first_place(scene: Scene, stretch: Iterable[int], preps: frozenset[str]) -> Place | None:
    """The first place after one of the prepositions, "the" between them or not."""
    for i in stretch:
        if i + 1 < len(scene.units) and scene.units[i].low in preps:
            at = i + 2 if scene.units[i + 1].low == "the" else i + 1
            if found := place_at(scene, at):
                return found
    return None


def seat_after(scene: Scene, stretch: Iterable[int]) -> Place | None:
    """ "to Ankara", "back to the White House": the town, state or seat that a guest is welcomed to."""
    for i in stretch:
        if i + 1 < len(scene.units) and scene.units[i].low == "to":
            at = i + 2 if scene.units[i + 1].low == "the" else i + 1
            mark = scene.units[at].mark if at < len(scene.units) else None
            if isinstance(mark, PartyMark) and mark.form == "body":
                return mark.span.of(scene.layer.text), mark.span, list(mark.codes)
            return place_at(scene, at)
    return None
