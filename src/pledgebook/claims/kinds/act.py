"""Acts: decrees, laws, bills, budgets, memoranda about help, with body, instrument, stage and validity."""

from __future__ import annotations

from pledgebook.claims.claim import Residue
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.help.cells import put_dates
from pledgebook.claims.help.phrases import HelpPhrase, find_phrases
from pledgebook.claims.help.stages import StageReading, class_of
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import MoneyMark, PartyMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

_STAGES = {"decide": "approved", "sign": "signed", "pass": "approved", "propose": "proposed", "request": "proposed", "extend": "approved"}


def read_acts(story: Story) -> tuple[list[Draft], list[Residue]]:
    """Return the acts about help that a story tells of."""
    drafts = []
    for scene in story.body:
        at = _instrument(scene)
        if at is None or not _about_help(scene):
            continue
        drafts += _acts_of(scene, at)
    return drafts, []


def _instrument(scene: Scene) -> int | None:
    words = occasions().instruments
    return next((i for i, u in enumerate(scene.units) if u.is_word and u.low in words), None)


def _about_help(scene: Scene) -> bool:
    return any(p.concrete or p.heads for p in find_phrases(scene))


def _acts_of(scene: Scene, at: int) -> list[Draft]:
    n = _governing(scene, at)
    if n is None:
        return []
    clause = scene.clauses[n]
    stage = _STAGES.get(class_of(clause))
    if stage is None or clause.verb.negated:
        return []
    actors = [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    actors = actors or [a for u in scene.units[clause.start : clause.verb.first] for a in actors_of(scene, u)]
    if not actors:
        return []
    return [_draft(scene, n, at, actors[0], stage)]


def _governing(scene: Scene, at: int) -> int | None:
    before = [n for n, c in enumerate(scene.clauses) if c.verb.last < at < c.end and class_of(c) in _STAGES]
    passive = [n for n, c in enumerate(scene.clauses) if c.start <= at < c.verb.first and c.verb.passive and class_of(c) in _STAGES]
    return (before or passive or [None])[0]


def _draft(scene: Scene, n: int, at: int, actor: Actor, stage: str) -> Draft:
    clause = scene.clauses[n]
    draft = begin("act", scene, f"act/{class_of(clause)}")
    draft.put_actors("actor", [actor])
    _put_body(draft, scene, clause)
    unit = scene.units[at]
    draft.put("instrument", occasions().instruments[unit.low], unit.span)
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    reading = StageReading(stage=stage, span=unit.span, clause=n, via="object", role="decide", rule="")
    put_dates(draft, scene, HelpPhrase(start=at, end=at + 1), reading)
    for m in range(n + 1, len(scene.clauses)):
        later = StageReading(stage=stage, span=unit.span, clause=m, via="object", role="decide", rule="")
        if "valid_until" not in draft.values:
            put_dates(draft, scene, HelpPhrase(start=at, end=at + 1), later)
    for unit in scene.units:
        if isinstance(unit.mark, MoneyMark) and "amount" not in draft.values:
            draft.put("amount", unit.mark.money.json(), unit.mark.span)
    return draft


def _put_body(draft: Draft, scene: Scene, clause: Clause) -> None:
    bodies = occasions().bodies
    for unit in scene.units[clause.start : clause.verb.first]:
        words = unit.span.of(scene.layer.text)
        if unit.is_word and unit.low in bodies:
            draft.put("body", words, unit.span)
            return
        if isinstance(unit.mark, PartyMark) and unit.mark.form in ("body", "common"):
            last = words.split()[-1]
            span = Span(unit.span.end - len(last), unit.span.end) if unit.mark.form == "common" else unit.span
            draft.put("body", span.of(scene.layer.text), span)
            return
