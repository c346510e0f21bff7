"""Acts: decrees, laws, bills, budgets, memoranda about help, with body, instrument, stage and validity."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.help.cells import put_help
from pledgebook.claims.help.classes import class_of
from pledgebook.claims.help.govern import governing
from pledgebook.claims.help.phrases import find_phrases
from pledgebook.claims.laws.deeds import read_deed
from pledgebook.claims.laws.grants import read_grant
from pledgebook.claims.laws.houses import find_houses
from pledgebook.claims.laws.objects import tells_help
from pledgebook.claims.laws.requests import read_request
from pledgebook.claims.laws.signatures import read_signature
from pledgebook.claims.laws.votes import read_vote
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.claims.sides import adversaries, is_hostile
from pledgebook.reading.marks import Layer, MoneyMark
from pledgebook.terms.span import Span

_WITHHOLDING = frozenset({"refuse", "halt", "request"})
_AID_STAGES = {"proposed": "discussed", "passed": "discussed", "expired": "halted"}


def read_acts(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the acts about help that a story tells of, and the help with a sum that they move."""
    drafts: list[Draft] = []
    headlines: list[Draft] = []
    foes = adversaries(story)
    for scene in story.scenes:
        acts = _read(story, scene)
        if scene.layer.where == "title":
            headlines += acts
            continue
        for act in acts:
            drafts.append(act)
            if aid := _carried_aid(foes, scene, act):
                drafts.append(aid)
    return drafts + [act for act in headlines if not _retold(act, drafts)], []


def _retold(headline: Draft, drafts: list[Draft]) -> bool:
    """Whether the body tells of an act of the headline's actor: where the two differ, the body wins."""
    return any(d.kind == "act" and d.values["actor"] == headline.values["actor"] for d in drafts)


def _read(story: Story, scene: Scene) -> list[Draft]:
    """The acts of a sentence: the one it tells, and those that it recalls beside it."""
    if scene.text.rstrip().endswith("?"):
        return []
    if tells_help(scene) and (own := _delegated(story, scene)):
        return [own]
    houses = find_houses(story, scene)
    told = (
        read_vote(story, scene, houses)
        or read_deed(story, scene, houses)
        or read_request(story, scene, houses)
    )
    found = (told, read_grant(story, scene, houses), read_signature(story, scene))
    acts: list[Draft] = []
    for act in found:
        if act is not None and not any(_is_one(act, other) for other in acts):
            acts.append(act)
    return acts


def _is_one(act: Draft, other: Draft) -> bool:
    """Whether two readings of a sentence are of one act: the same words, or the same actor at the same stage."""
    return act.evidence["stage"] == other.evidence["stage"] or all(
        act.values[cell] == other.values[cell] for cell in ("actor", "stage")
    )


def _carried_aid(foes: set[str], scene: Scene, act: Draft) -> Draft | None:
    """The help an act with a sum itself moves: approved once decided, discussed while only proposed."""
    if "amount" not in act.values or act.values["stage"] == "rejected" or _withholds(scene, act):
        return None
    recipients = _recipients(foes, scene, act.values["actor"])
    if not recipients:
        return None
    aid = begin("aid", scene, "aid/by-act")
    for name in ("actor", "stage", "amount", "on", "valid_until"):
        if name in act.values:
            put = "donor" if name == "actor" else name
            aid.values[put], aid.evidence[put] = act.values[name], act.evidence[name]
            if name in act.inferred:
                aid.inferred.add(put)
    aid.put_actors("recipient", recipients[:1])
    aid.values["stage"] = _AID_STAGES.get(act.values["stage"], "approved")
    for phrase in find_phrases(scene):
        if any(scene.units[i].span.overlaps(e.span) for i in phrase.money for e in act.evidence["amount"]):
            put_help(aid, scene, phrase)
            break
    return aid


def _withholds(scene: Scene, act: Draft) -> bool:
    """ "a bill not to send", "a law that refuses", "authority to request": the act's own words give no sum away."""
    ground = act.evidence["stage"][0].span
    for phrase in find_phrases(scene):
        n, _ = governing(scene, phrase) if phrase.money else (None, "object")
        if n is None:
            continue
        verb = scene.clauses[n].verb
        if ground.overlaps(scene.span(verb.first, verb.last + 1)):
            return False
        return verb.negated or class_of(scene.clauses[n]) in _WITHHOLDING
    return False


def _recipients(foes: set[str], scene: Scene, givers: list[str]) -> list[Actor]:
    """Whom the act's help goes to: those a phrase of help names, else any party that is no giver, foe or place."""
    told = [a for p in find_phrases(scene) for a in p.recipients if a.code not in givers]
    return told or [
        a
        for i, u in enumerate(scene.units)
        if u.kind == "party" and not is_hostile(scene, i)
        for a in actors_of(scene, u)
        if a.code not in givers and a.code not in foes
    ]


def _delegated(story: Story, scene: Scene) -> Draft | None:
    """ "I hereby delegate", "I direct": an act of a text that calls itself a memorandum."""
    clause = next(
        (
            c
            for c in scene.clauses
            if c.verb.lemma in ("delegate", "direct", "determine") and c.verb.shape == "finite"
        ),
        None,
    )
    if clause is None or clause.verb.negated:
        return None
    author = next((a for i in clause.subject for a in actors_of(scene, scene.units[i])), None)
    named = _memorandum(story) if author is not None else None
    if named is None or author is None:
        return None
    draft = begin("act", scene, "act/delegate")
    draft.put_actors("actor", [author])
    draft.put("instrument", "memorandum", named[0], layer=named[1])
    draft.put("stage", "signed", scene.span(clause.verb.first, clause.verb.last + 1))
    _put_office(draft, scene)
    sums = [u.mark for u in scene.units if isinstance(u.mark, MoneyMark)]
    if len(sums) == 1:
        draft.put("amount", sums[0].money.json(), sums[0].span)
    return draft


def _memorandum(story: Story) -> tuple[Span, Layer] | None:
    """Where a text calls itself a memorandum, in its title or its words."""
    for scene in story.scenes:
        for unit in scene.units:
            if unit.low == "memorandum":
                return unit.span, scene.layer
    return None


def _put_office(draft: Draft, scene: Scene) -> None:
    for unit in scene.units:
        if unit.low in ("president", "governor", "chancellor", "minister"):
            draft.put("body", unit.span.of(scene.layer.text), unit.span)
            return
