"""Acts: decrees, laws, bills, budgets, memoranda about help, with body, instrument, stage and validity."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.help.cells import put_dates, put_help
from pledgebook.claims.help.moods import class_of
from pledgebook.claims.help.phrase import HelpPhrase
from pledgebook.claims.help.phrases import find_phrases
from pledgebook.claims.help.stages import StageReading
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.claims.sides import adversaries, is_hostile
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import Layer, MoneyMark, PartyMark, PersonMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

_STAGES = {
    "decide": "approved",
    "sign": "signed",
    "pass": "approved",
    "propose": "proposed",
    "request": "proposed",
    "refuse": "rejected",
    "announce": "proposed",
}


def read_acts(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the acts about help that a story tells of."""
    words = occasions()
    drafts: list[Draft] = []
    for scene in story.scenes:
        if not _about_help(scene):
            continue
        named = _by_instrument(story, scene, words) or _by_request(scene, words)
        drafts += named
        drafts += [aid for act in named if (aid := _carried_aid(story, scene, act))]
    return drafts, []


def _carried_aid(story: Story, scene: Scene, act: Draft) -> Draft | None:
    """The help an act with a sum itself moves: approved once decided, discussed while only proposed."""
    if "amount" not in act.values:
        return None
    foes = adversaries(story)
    recipients = [a for p in find_phrases(scene) for a in p.recipients if a.code not in act.values["actor"]]
    recipients = recipients or [
        a
        for i, u in enumerate(scene.units)
        if u.kind == "party" and not is_hostile(scene, i)
        for a in actors_of(scene, u)
        if a.code not in act.values["actor"] and a.code not in foes
    ]
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
    aid.values["stage"] = {"proposed": "discussed", "passed": "discussed", "expired": "halted"}.get(
        act.values["stage"], "approved"
    )
    for phrase in find_phrases(scene):
        if phrase.money:
            put_help(aid, scene, phrase)
            break
    return aid if act.values["stage"] != "rejected" else None


def _about_help(scene: Scene) -> bool:
    return any(
        p.money or p.strong or any(step == "give" for step, _ in p.steps) or (p.concrete and p.recipients)
        for p in find_phrases(scene)
    )


def _by_instrument(story: Story, scene: Scene, words: Occasions) -> list[Draft]:
    """ "The cabinet approved a decree", "signed into law", "I hereby delegate" under the title of a memorandum."""
    at = next(
        (
            i
            for i, u in enumerate(scene.units)
            if u.is_word and u.low in words.instruments and not _mere_basis(scene, i)
        ),
        None,
    )
    if at is not None and (n := _governing(scene, at)) is not None and (draft := _draft(scene, n, at)):
        return [draft]
    return _delegated(story, scene)


def _mere_basis(scene: Scene, i: int) -> bool:
    """ "under the Foreign Assistance Act", "any provision of law": an authority named, not an act told."""
    before = [u.low for u in scene.units[max(0, i - 2) : i]]
    return scene.units[i].span.of(scene.layer.text) == "Act" or "of" in before[-1:] or "under" in before


def _governing(scene: Scene, at: int) -> int | None:
    before = [n for n, c in enumerate(scene.clauses) if c.verb.last < at < c.end and class_of(c) in _STAGES]
    reduced = [
        n
        for n, c in enumerate(scene.clauses)
        if c.verb.shape == "participle" and c.verb.first in (at + 1, at + 2) and class_of(c) in _STAGES
    ]
    passive = [
        n
        for n, c in enumerate(scene.clauses)
        if c.start <= at < c.verb.first and c.verb.passive and class_of(c) in _STAGES
    ]
    return next(iter((*reduced, *before, *passive)), None)


def _delegated(story: Story, scene: Scene) -> list[Draft]:
    n = next(
        (
            n
            for n, c in enumerate(scene.clauses)
            if c.verb.lemma in ("delegate", "direct", "determine") and c.verb.shape == "finite"
        ),
        None,
    )
    if n is None:
        return []
    clause = scene.clauses[n]
    author = next((a for i in clause.subject for a in actors_of(scene, scene.units[i])), None)
    named = _memorandum(story) if author is not None else None
    if named is None or author is None:
        return []
    draft = begin("act", scene, "act/delegate")
    draft.put_actors("actor", [author])
    draft.put("instrument", "memorandum", named[0], layer=named[1])
    draft.put("stage", "signed", scene.span(clause.verb.first, clause.verb.last + 1))
    _put_office(draft, scene)
    _put_amount(draft, scene)
    return [draft]


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


def _by_request(scene: Scene, words: Occasions) -> list[Draft]:
    """A government asks its parliament for money: a budget act proposed."""
    for n, clause in enumerate(scene.clauses):
        if class_of(clause) != "request" and not _sends_request(scene, clause):
            continue
        actors = _actors(scene, clause)
        house = next(
            (u for i in clause.right if (u := scene.units[i]).kind == "party" and _is_house(u.low, words)),
            None,
        )
        if house is None or not actors or not any(u.kind == "money" for u in scene.units):
            continue
        if not {a.code for a in actors_of(scene, house)} & {a.code for a in actors}:
            continue
        draft = begin("act", scene, "act/request")
        draft.put_actors("actor", actors[:1])
        draft.put("body", house.span.of(scene.layer.text), house.span)
        draft.put("instrument", "budget", scene.units[clause.verb.head].span, inferred=True)
        draft.put("stage", "proposed", scene.span(clause.verb.first, clause.verb.last + 1))
        put_dates(
            draft, scene, HelpPhrase(start=clause.start, end=clause.end), _reading(n, "proposed", house.span)
        )
        _put_amount(draft, scene)
        return [draft]
    return []


def _sends_request(scene: Scene, clause: Clause) -> bool:
    return clause.verb.lemma in ("send", "submit", "make", "present") and any(
        scene.units[i].low in ("request", "requests") for i in clause.right
    )


def _is_house(low: str, words: Occasions) -> bool:
    return any(low.endswith(name) for name in words.legislatures)


def _reading(n: int, stage: str, span: Span) -> StageReading:
    return StageReading(stage=stage, span=span, clause=n, via="object", role="decide", rule="")


def _actors(scene: Scene, clause: Clause) -> list[Actor]:
    actors = [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    return actors or [a for u in scene.units[clause.start : clause.verb.first] for a in actors_of(scene, u)]


def _draft(scene: Scene, n: int, at: int) -> Draft | None:
    clause = scene.clauses[n]
    actors = (
        _actors(scene, clause)
        or [
            a
            for i in clause.right
            for a in actors_of(scene, scene.units[i])
            if scene.units[i].kind == "party"
        ][:1]
    )
    stage = _stage(scene, clause)
    if stage is None or not actors or (len({a.code for a in actors}) > 1 and stage == "signed"):
        return None
    unit = scene.units[at]
    draft = begin("act", scene, f"act/{class_of(clause)}")
    draft.put_actors("actor", actors[:1])
    _put_body(draft, scene, clause)
    draft.put("instrument", occasions().instruments[unit.low], unit.span)
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    for m in range(n, len(scene.clauses)):
        if "valid_until" not in draft.values:
            put_dates(draft, scene, HelpPhrase(start=at, end=at + 1), _reading(m, stage, unit.span))
    _put_amount(draft, scene)
    return draft


def _stage(scene: Scene, clause: Clause) -> str | None:
    """Approved, signed, passed by one chamber; a future or conditional act is only proposed."""
    verb = clause.verb
    if class_of(clause) == "refuse":
        return "rejected" if verb.lemma in ("reject", "veto") else None
    if verb.negated:
        return "rejected" if class_of(clause) in ("pass", "decide") else None
    if class_of(clause) == "announce" and verb.lemma != "introduce":
        return None
    stage = _STAGES[class_of(clause)]
    if (
        verb.tense == "future"
        or verb.modal
        or verb.shape == "infinitive"
        or clause.link in ("if", "once")
        or (clause.link in ("as", "when") and verb.tense == "present")
    ):
        return "proposed"
    subject = {scene.units[i].low for i in clause.subject}
    if class_of(clause) == "pass" and any(s.endswith(c) for s in subject for c in occasions().chambers):
        return "passed"
    return stage


def _put_amount(draft: Draft, scene: Scene) -> None:
    sums = [u.mark for u in scene.units if isinstance(u.mark, MoneyMark)]
    if len(sums) == 1 or (sums and draft.rule != "act/delegate"):
        draft.put("amount", sums[0].money.json(), sums[0].span)


def _put_body(draft: Draft, scene: Scene, clause: Clause) -> None:
    text = scene.layer.text
    for unit in scene.units[clause.start : clause.verb.first]:
        words = unit.span.of(text)
        if unit.is_word and unit.low in occasions().bodies:
            draft.put("body", words, unit.span)
            return
        if (
            isinstance(unit.mark, PersonMark)
            and unit.mark.whole
            and unit.mark.whole.start < unit.mark.span.start
        ):
            office = Span(unit.mark.whole.start, unit.mark.span.start)
            words = office.of(text).rstrip(" ,")
            draft.put("body", words, Span(office.start, office.start + len(words)))
            return
        if isinstance(unit.mark, PartyMark) and (
            unit.mark.form in ("body", "common") or words.split()[-1].lower() in occasions().bodies
        ):
            span = unit.span
            if unit.mark.form == "common":
                span = Span(unit.span.end - len(words.split()[-1]), unit.span.end)
            draft.put("body", span.of(text), span)
            return
