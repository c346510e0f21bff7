"""Agreements between parties: partnerships, treaties, memoranda, with stage, term and signatories."""

from __future__ import annotations

import re

from pledgebook.claims.circumstance import find_place, put_when
from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.pacts.bound import may_stand_alone, sides_of
from pledgebook.claims.pacts.nouns import read_nouns
from pledgebook.claims.pacts.sides import parties
from pledgebook.claims.pacts.terms import names_agreement, own_times, put_type
from pledgebook.claims.pacts.threads import read_threads
from pledgebook.claims.scene import Actor, Scene, Story, actors_of, once
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.lexicon.pacts import pact_words
from pledgebook.reading.marks import PersonMark, TimeMark
from pledgebook.reading.syntax import Clause

_YEARS = re.compile(r"P(\d{1,3})Y\Z")
_SIDES = 2
# An agreement named so near to a sentence's beginning is its subject.
_EARLY = 3
_NEAR = 3
_NO_PACT = frozenset({"meet", "give", "facilitate", "continue", "visit", "equip"})
_UNDONE = frozenset({"refuse", "request", "cause"})


def read_agreements(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the agreements that a story tells of."""
    words = occasions()
    drafts: list[Draft] = []
    earlier: Scene | None = None
    for scene in story.scenes:
        for n, clause in enumerate(scene.clauses):
            if draft := (
                _by_verb(scene, clause, words, earlier)
                or _agreed_to(scene, n, clause, words)
                or _agreed_to_grant(scene, n, clause)
            ):
                drafts.append(draft)
        drafts += read_nouns(scene)
        earlier = scene
    return read_threads(story, drafts), []


def _by_verb(scene: Scene, clause: Clause, words: Occasions, earlier: Scene | None) -> Draft | None:
    """ "signed an agreement", "a treaty was ratified", "the convention, which Russia signed", "has an agreement with"."""
    stage = _stage(scene, clause, words)
    at = _noun(scene, clause, words) if stage else None
    if stage is None or at is None or clause.verb.negated:
        return None
    actors = sides_of(scene, clause, at) or _told_before(scene, clause, at, earlier)
    if len(actors) < _SIDES and not may_stand_alone(scene, clause, at, stage, actors):
        return None
    draft = begin("agreement", scene, f"agreement/{clause.verb.lemma}")
    draft.put_actors("parties", actors)
    put_type(draft, scene, at, words, lone=len(actors) < _SIDES)
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (own_times(scene, clause.start, clause.end), own_times(scene, 0, clause.start)))
    _put_term(draft, scene, clause, at)
    if stage == "signed":
        _put_signers(draft, scene, clause, at)
    place = find_place(scene, range(at, clause.end), frozenset({"in", "at"}))
    place = place or find_place(scene, range(1), frozenset({"in"}))
    if place and place[0] not in place[2]:
        draft.put("place", place[0], place[1])
    return draft


def _told_before(scene: Scene, clause: Clause, at: int, earlier: Scene | None) -> list[Actor]:
    """ "A deal to that effect was struck": the two parties that the sentence before names, and no others."""
    if earlier is None or earlier.layer is not scene.layer or not clause.verb.passive or at > _EARLY:
        return []
    actors = parties(earlier, range(len(earlier.units)))
    return [Actor(a.code, a.span, inferred=True) for a in actors] if len(actors) == _SIDES else []


def _stage(scene: Scene, clause: Clause, words: Occasions) -> str | None:
    """The stage a verb tells; None where it is only wished, offered, refused or called important."""
    verb = clause.verb
    if verb.lemma == "have":
        return "in_force" if verb.tense == "present" and verb.shape == "finite" else None
    stage = words.agreement_stages.get(verb.lemma) or _made_known(scene, clause)
    if stage is None or (verb.modal and verb.modal != "would") or _is_vain(scene, clause):
        return None
    after = {u.low for u in scene.units[verb.last : verb.last + 2]}
    if verb.lemma == "work" and "out" in after and (verb.tense == "past" or verb.perfect):
        return "agreed"
    if verb.lemma in pact_words().by_others and (verb.shape == "participle" or verb.passive):
        return None
    if verb.lemma == "work" and not {u.low for u in scene.units[verb.last : verb.last + 2]} & {
        "on",
        "towards",
        "out",
    }:
        return None
    if verb.tense == "future" or verb.modal:
        return "agreed" if stage == "signed" and _is_imminent(scene, clause) else "negotiating"
    if (
        verb.lemma.startswith("finali")
        and not verb.progressive
        and (verb.tense == "past" or verb.shape == "participle")
    ):
        return "agreed"
    governor = scene.clauses[clause.governor].verb if clause.governor is not None else None
    if verb.shape == "infinitive" and stage != "ended":
        if governor is not None and governor.lemma == "agree" and governor.tense == "past":
            return "agreed"
        if governor is not None and governor.lemma == "become" and governor.tense != "future":
            return None if governor.modal or governor.negated else stage
        planned = governor is None or (governor.lemma in pact_words().planning and not governor.negated)
        return "negotiating" if planned else None
    if governor and (
        governor.classes & _UNDONE or (verb.shape == "gerund" and "discuss" in governor.classes)
    ):
        return None
    return stage


def _is_imminent(scene: Scene, clause: Clause) -> bool:
    """ "will be signed in the coming hours", "tomorrow": what remains is the pen."""
    times = (u for u in scene.units[clause.start : clause.end] if u.kind == "time")
    near = {word for u in times for word in u.span.of(scene.layer.text).lower().split()}
    return bool(near & pact_words().imminent)


def _made_known(scene: Scene, clause: Clause) -> str | None:
    """ "released a pact", "set up a joint venture", "put their signatures under": what only its object makes an agreement."""
    more = pact_words()
    lemma = clause.verb.lemma
    near = [
        scene.units[i].low for i in range(clause.verb.last + 1, min(clause.verb.last + 7, len(scene.units)))
    ]
    if (lemma == "enter" and near[:1] == ["into"]) or (lemma in more.leaving and near[:1] == ["out"]):
        return "signed" if lemma == "enter" else "ended"
    if lemma in ("put", "affix") and {"signature", "signatures"} & set(near):
        return "signed"
    if lemma in more.founding and ("venture" in near or "ventures" in near):
        return "agreed"
    if lemma in more.telling and more.told & set(near) and clause.verb.shape == "finite":
        return "agreed"
    return more.surfaces.get(lemma)


def _is_vain(scene: Scene, clause: Clause) -> bool:
    """ "the importance of concluding an agreement", "refused to sign it"."""
    near = {u.low for u in scene.units[max(0, clause.verb.first - 4) : clause.verb.first]}
    since = max(
        (c.verb.last for c in scene.clauses if c.verb.shape == "finite" and c.verb.last < clause.verb.first),
        default=-1,
    )
    told = range(max(since + 1, clause.verb.first - 18), clause.verb.first)
    far = {scene.units[i].low for i in told}
    wished = near & occasions().agreement_wishes or far & {
        "refusal",
        "failure",
        "opportunity",
        "effort",
        "efforts",
    }
    return clause.verb.shape in ("gerund", "infinitive") and bool(wished)


def _noun(scene: Scene, clause: Clause, words: Occasions) -> int | None:
    """The agreement's noun: the object, the subject of a passive, or what a relative clause hangs on.

    A topic of talks ("discussed security guarantees") is no agreement.
    """
    for i in clause.right:
        if names_agreement(scene, i, words):
            return None if _is_topic(scene, clause, i, words) else i
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
            if names_agreement(scene, i, words):
                return i
    return None


def _is_topic(scene: Scene, clause: Clause, i: int, words: Occasions) -> bool:
    """ "discussed security guarantees", "discussed the Good Friday Agreement": a topic; "have unity and guarantees"."""
    lemma = clause.verb.lemma
    if lemma in pact_words().leaving:
        between = scene.units[clause.verb.last + 1 : i]
        return len(between) > 7 or any(u.low in ("for", "after", "following") for u in between)
    if lemma == "have":
        return i - clause.verb.last > 6
    if lemma not in words.agreement_talks:
        return False
    named = scene.words(i, i + 1)[:1].isupper() and lemma == "discuss"
    return named or scene.units[i].low in words.agreement_topics


def _agreed_to(scene: Scene, n: int, clause: Clause, words: Occasions) -> Draft | None:
    """ "The two leaders agreed to share information", "agreed on a partial ceasefire": an understanding of both sides."""
    if (
        clause.verb.lemma != "agree"
        or not (clause.verb.shape == "finite" or _joins(scene, clause))
        or clause.verb.negated
        or clause.verb.modal
        or clause.verb.tense == "future"
    ):
        return None
    teller = scene.clauses[clause.governor or 0] if _joins(scene, clause) else clause
    actors = once(a for i in teller.subject for a in actors_of(scene, scene.units[i]))
    follower = scene.clauses[n + 1] if n + 1 < len(scene.clauses) else None
    on_something = any(scene.units[i].low in ("on", "upon") for i in clause.right[:_NEAR])
    if any(
        scene.units[i].low in ("need", "importance", "necessity", "urgency", "view") for i in clause.right
    ):
        return None
    if scene.words(clause.verb.last + 1, min(clause.verb.last + 2, len(scene.units))) == "that":
        return None
    if len(actors) < _SIDES or not (
        on_something or (follower and follower.governor == n and follower.verb.shape == "infinitive")
    ):
        return None
    if (
        follower
        and (
            follower.verb.lemma in words.agreement_stages
            or (follower.verb.classes & _NO_PACT and follower.verb.lemma != "share")
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


def _joins(scene: Scene, clause: Clause) -> bool:
    """ "They reviewed the plans and agreed to share": a past form behind "and" that shares the subject before it."""
    governor = scene.clauses[clause.governor] if clause.governor is not None else None
    return (
        clause.verb.shape == "participle"
        and clause.link == "and"
        and governor is not None
        and governor.verb.shape == "finite"
        and governor.verb.tense == "past"
    )


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
    actors = once((*givers, *takers))
    if at is None or len(actors) < _SIDES:
        return None
    draft = begin("agreement", scene, "agreement/agreed-to-grant")
    draft.put_actors("parties", actors)
    draft.put("type", "security", scene.units[at].span)
    draft.put("stage", "agreed", scene.span(clause.verb.first, clause.verb.last + 1))
    put_when(draft, scene, (range(clause.start, after.verb.first), range(clause.start)))
    return draft


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
