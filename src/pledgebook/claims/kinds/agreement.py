"""Agreements between parties: partnerships, treaties, memoranda, with stage, term and signatories."""

from __future__ import annotations

import re

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.claims.sides import is_hostile
from pledgebook.claims.talks.people import phrase_end
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import PersonMark, TimeMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

_YEARS = re.compile(r"P(\d{1,3})Y\Z")
_SIDES = 2
_UNDONE = frozenset({"refuse", "request", "cause"})


def read_agreements(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the agreements that a story tells of."""
    words = occasions()
    drafts: list[Draft] = []
    for scene in story.scenes:
        for n, clause in enumerate(scene.clauses):
            if draft := (
                _by_verb(scene, clause, words)
                or _agreed_to(scene, n, clause, words)
                or _agreed_to_grant(scene, n, clause)
            ):
                drafts.append(draft)
        drafts += _by_noun(scene, words)
    return drafts, []


def _by_verb(scene: Scene, clause: Clause, words: Occasions) -> Draft | None:
    """ "signed an agreement", "a treaty was ratified", "the convention, which Russia signed", "has an agreement with"."""
    stage = _stage(scene, clause, words)
    at = _noun(scene, clause, words) if stage else None
    if stage is None or at is None or clause.verb.negated:
        return None
    actors = _parties(scene, clause, at)
    lone = words.agreements[scene.units[at].low] == "treaty"
    if len(actors) < (1 if lone else _SIDES):
        return None
    draft = begin("agreement", scene, f"agreement/{clause.verb.lemma}")
    draft.put_actors("parties", actors)
    _put_type(draft, scene, at, words)
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (range(clause.start, clause.end), range(clause.start)))
    _put_term(draft, scene, clause, at)
    if stage == "signed":
        _put_signers(draft, scene, clause, at)
    place = find_place(scene, range(at, clause.end), frozenset({"in", "at"}))
    if place:
        draft.put("place", place[0], place[1])
    return draft


def _stage(scene: Scene, clause: Clause, words: Occasions) -> str | None:
    """The stage a verb tells; None where it is only wished, offered, refused or called important."""
    verb = clause.verb
    if verb.lemma == "have":
        return "in_force" if verb.tense == "present" and verb.shape == "finite" else None
    stage = words.agreement_stages.get(verb.lemma)
    if stage is None or verb.modal or _is_vain(scene, clause):
        return None
    if verb.lemma == "work" and not {u.low for u in scene.units[verb.last : verb.last + 2]} & {
        "on",
        "towards",
        "out",
    }:
        return None
    if verb.tense == "future":
        return "negotiating"
    if verb.shape == "infinitive" and stage != "ended":
        governor = scene.clauses[clause.governor].verb if clause.governor is not None else None
        return None if governor and (governor.classes & _UNDONE or governor.negated) else "negotiating"
    return stage


def _is_vain(scene: Scene, clause: Clause) -> bool:
    """ "the importance of concluding an agreement", "refused to sign it"."""
    near = {u.low for u in scene.units[max(0, clause.verb.first - 4) : clause.verb.first]}
    return clause.verb.shape in ("gerund", "infinitive") and bool(near & occasions().agreement_wishes)


def _noun(scene: Scene, clause: Clause, words: Occasions) -> int | None:
    """The agreement's noun: the object, the subject of a passive, or what a relative clause hangs on.

    A topic of talks ("discussed security guarantees") is no agreement.
    """
    for i in clause.right:
        if _names_agreement(scene, i, words):
            vague = (
                clause.verb.lemma in words.agreement_talks and scene.units[i].low in words.agreement_topics
            )
            return None if vague else i
        if scene.units[i].low in (";", "which", "who"):
            break
        if clause.verb.lemma in words.agreement_talks and scene.units[i].low in (
            "of",
            "for",
            "in",
            "to",
            "about",
            "under",
            "with",
        ):
            break
    if clause.verb.passive or clause.relative:
        for i in range(clause.verb.first - 1, max(-1, clause.start - 8), -1):
            if _names_agreement(scene, i, words):
                return i
    return None


def _names_agreement(scene: Scene, i: int, words: Occasions) -> bool:
    unit = scene.units[i]
    return unit.is_word and unit.low in words.agreements and words.agreements[unit.low] != ""


def _parties(scene: Scene, clause: Clause, at: int) -> list[Actor]:
    units = [scene.units[i] for i in clause.subject] or [scene.units[i] for i in clause.left]
    around = range(max(0, at - 5), clause.end)
    units += [scene.units[i] for i in around if i > clause.verb.last or clause.verb.passive]
    out: list[Actor] = []
    for unit in units:
        if scene.units[unit.index - 1].low in ("in", "at") and unit.index and unit.kind == "party":
            continue
        if not is_hostile(scene, unit.index):
            out += [a for a in actors_of(scene, unit) if a.code not in {x.code for x in out}]
    return out


def _agreed_to(scene: Scene, n: int, clause: Clause, words: Occasions) -> Draft | None:
    """ "The two leaders agreed to share information", "agreed on a partial ceasefire": an understanding of both sides."""
    if (
        clause.verb.lemma != "agree"
        or clause.verb.shape != "finite"
        or clause.verb.negated
        or clause.verb.modal
        or clause.verb.tense == "future"
    ):
        return None
    actors = [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    actors = list({a.code: a for a in actors}.values())
    follower = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
    on_something = any(scene.units[i].low in ("on", "upon") for i in clause.right)
    if any(
        scene.units[i].low in ("need", "importance", "necessity", "urgency", "view") for i in clause.right
    ):
        return None
    if len(actors) < _SIDES or not (
        on_something or (follower and follower.governor == n and follower.verb.shape == "infinitive")
    ):
        return None
    if (
        follower
        and (
            follower.verb.classes & {"meet", "give", "facilitate", "continue", "visit", "equip"}
            or follower.verb.lemma in words.agreement_routine
        )
        and not (on_something and follower.verb.first > clause.verb.last + 3)
    ):
        return None
    draft = begin("agreement", scene, "agreement/agreed-to")
    draft.put_actors("parties", actors)
    ground = scene.span(clause.verb.first, clause.verb.last + 1)
    kind = next(
        (
            u
            for u in scene.units[clause.verb.last : clause.verb.last + 14]
            if u.is_word and u.low in words.agreement_types
        ),
        None,
    )
    draft.put("type", words.agreement_types[kind.low] if kind else "other", kind.span if kind else ground)
    draft.put("stage", "agreed", ground)
    put_when(draft, scene, (range(clause.start, clause.end), range(clause.start)))
    return draft


def _by_noun(scene: Scene, words: Occasions) -> list[Draft]:
    """ "Under the agreement between A and B", "the agreement between A and B entered into force"."""
    for i in range(1, len(scene.units) - 3):
        if not _names_agreement(scene, i, words) or scene.units[i + 1].low not in ("between", "of"):
            continue
        end = phrase_end(scene, i + 2)
        actors = [a for k in range(i + 2, end) for a in actors_of(scene, scene.units[k])]
        actors = list({a.code: a for a in actors}.values())
        ground = _force(scene, i, end)
        if len(actors) < _SIDES or ground is None:
            continue
        draft = begin("agreement", scene, "agreement/noun")
        draft.put_actors("parties", actors)
        _put_type(draft, scene, i, words)
        draft.put("stage", "in_force", ground)
        if ground.start > scene.units[i].span.start:
            put_when(draft, scene, (range(end, len(scene.units)),))
        return [draft]
    return []


def _force(scene: Scene, i: int, end: int) -> Span | None:
    """The words that tell that an agreement is in force."""
    for k in range(i - 1, max(-1, i - 6), -1):
        if scene.units[k].low in ("under", "within", "pursuant"):
            return scene.units[k].span
    for k in range(end, min(end + 4, len(scene.units) - 1)):
        if scene.units[k].low in ("into", "in") and scene.units[k + 1].low in ("force", "effect"):
            return scene.span(k, k + 2)
    return None


def _agreed_to_grant(scene: Scene, n: int, clause: Clause) -> Draft | None:
    """ "A agreed to grant B security guarantees", "undertook to give": an agreement of the two.

    A date behind the giving may be the giving's own ("to grant guarantees in 2030"): it dates no agreement.
    """
    after = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
    if after is None or after.governor != n or after.verb.shape != "infinitive" or clause.verb.negated:
        return None
    if clause.verb.lemma not in ("agree", "undertake") or "give" not in after.verb.classes:
        return None
    near = range(after.verb.last + 1, min(len(scene.units), after.verb.last + 9))
    at = next((i for i in near if scene.units[i].low in ("guarantees", "guarantee")), None)
    givers = [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    takers = [a for i in near if i < (at or 0) + 4 for a in actors_of(scene, scene.units[i])]
    actors = list({a.code: a for a in (*reversed(takers), *reversed(givers))}.values())[::-1]
    if at is None or len(actors) < _SIDES:
        return None
    draft = begin("agreement", scene, "agreement/agreed-to-grant")
    draft.put_actors("parties", actors)
    draft.put("type", "security", scene.units[at].span)
    draft.put("stage", "agreed", scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (range(clause.start, after.verb.first), range(clause.start)))
    return draft


def _put_type(draft: Draft, scene: Scene, at: int, words: Occasions) -> None:
    """The noun's own type where it has one, else the nearest telling word of its phrase."""
    unit = scene.units[at]
    own = words.agreements[unit.low]
    if own in ("treaty", "partnership", "peace"):
        draft.put("type", own, unit.span)
        return
    order = [*range(at - 1, max(-1, at - 6), -1), *range(at + 1, min(len(scene.units), at + 8))]
    for i in order:
        near = scene.units[i]
        if near.is_word and near.low in words.agreement_types:
            draft.put("type", words.agreement_types[near.low], near.span)
            return
    draft.put("type", own, unit.span)


def _put_signers(draft: Draft, scene: Scene, clause: Clause, at: int) -> None:
    units = [scene.units[i] for i in clause.subject] + [scene.units[i] for i in range(at + 1, clause.end)]
    signers = [
        u.mark
        for u in units
        if isinstance(u.mark, PersonMark) and u.mark.name and u.mark.form in ("full", "surname")
    ]
    draft.put_list("signatories", [(m.name, m.span) for m in signers])


def _put_term(draft: Draft, scene: Scene, clause: Clause, at: int) -> None:
    for i in range(clause.verb.last + 1, min(at + 6, clause.end)):
        mark = scene.units[i].mark
        if isinstance(mark, TimeMark) and mark.type == "DURATION" and (found := _YEARS.match(mark.value)):
            draft.put("term_years", int(found.group(1)), mark.span)
            return
