"""What a government or head of state does to an act: signs, adopts, proposes, vetoes it; what becomes of an act."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.help.cells import put_dates
from pledgebook.claims.help.classes import class_of
from pledgebook.claims.help.phrase import HelpPhrase
from pledgebook.claims.help.phrases import find_phrases
from pledgebook.claims.help.stage import StageReading
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.claims.sides import is_hostile
from pledgebook.lexicon.laws import law_words
from pledgebook.lexicon.occasions import Occasions, occasions
from pledgebook.reading.marks import PartyMark, PersonMark
from pledgebook.reading.syntax import Clause, Unit
from pledgebook.terms.span import Span

from .houses import House
from .objects import Bill, find_bill, is_basis, is_on_help
from .votes import put_amount

_STAGES = {
    "decide": "approved",
    "sign": "signed",
    "pass": "approved",
    "propose": "proposed",
    "refuse": "rejected",
    "announce": "proposed",
}
_ENDS = frozenset({"expire", "lapse"})
_ISSUES = frozenset({"issue", "issued"})
_BY = 8


def read_deed(story: Story, scene: Scene, houses: list[House]) -> Draft | None:
    """Return the act that a sentence names with what is done to it."""
    words = occasions()
    for i, unit in enumerate(scene.units):
        if not unit.is_word or unit.low not in words.instruments or is_basis(scene, i):
            continue
        n = _governing(scene, i) if _is_act(scene, i) else None
        if n is None or _is_voted(scene, n, houses) or not is_on_help(story, scene, i):
            continue
        if draft := _draft(scene, n, i, words):
            return draft
    return _signed(story, scene, words)


def _is_act(scene: Scene, i: int) -> bool:
    """A measure is an act only of a house; a memorandum of two sides is an agreement."""
    low = scene.units[i].low
    after = scene.units[i + 1].low if i + 1 < len(scene.units) else ""
    return low not in ("measure", "measures") and not (
        low.startswith("memorand") and after in ("of", "with", "between", "on")
    )


def _is_voted(scene: Scene, n: int, houses: list[House]) -> bool:
    """Whether a house stands before the verb: what it does is read as a vote, or is none."""
    verb = scene.clauses[n].verb
    return any(verb.first - 2 * _BY <= h.end <= verb.first for h in houses) and not verb.passive


def _role(clause: Clause) -> str | None:
    """The class of a deed; "issued a waiver" decides, "expired" ends."""
    if clause.verb.lemma in _ENDS:
        return "end"
    if clause.verb.lemma in _ISSUES:
        return "decide"
    name = class_of(clause)
    if name == "decide" and clause.verb.lemma not in law_words().verbs["deciding"]:
        return None
    if "propose" in clause.verb.classes:
        return "propose"
    return name if name in _STAGES else None


def _governing(scene: Scene, at: int) -> int | None:
    before = [
        n
        for n, c in enumerate(scene.clauses)
        if c.verb.last < at < c.end and _role(c) not in (None, "end") and not _is_attribute(scene, c)
    ]
    reduced = [
        n
        for n, c in enumerate(scene.clauses)
        if c.verb.shape == "participle" and c.verb.first in (at + 1, at + 2) and _role(c)
    ]
    passive = [
        n
        for n, c in enumerate(scene.clauses)
        if c.start <= at < c.verb.first and (c.verb.passive or c.verb.lemma in _ENDS) and _role(c)
    ]
    return next(iter((*reduced, *before, *passive)), None)


def _is_attribute(scene: Scene, clause: Clause) -> bool:
    """ "the recently passed supplemental": a past form before its noun tells no deed of the subject."""
    lead = [u.low for u in scene.units[max(0, clause.verb.first - 2) : clause.verb.first]]
    return lead[1:] != [] and lead[1] in law_words().lately and lead[0] in ("the", "a", "this", "its", "our")


def _draft(scene: Scene, n: int, at: int, words: Occasions) -> Draft | None:
    clause = scene.clauses[n]
    actors = _actors(scene, clause)
    stage = _stage(scene, clause)
    if stage is None or not actors or (len({a.code for a in actors}) > 1 and stage == "signed"):
        return None
    if {a.code for a in actors} <= _recipients(scene):
        return None
    unit = scene.units[at]
    draft = begin("act", scene, f"act/{_role(clause)}")
    draft.put_actors("actor", actors[:1])
    put_body(draft, scene, clause)
    draft.put("instrument", _instrument(unit, stage, words), unit.span)
    draft.put("stage", stage, scene.span(clause.verb.first, clause.verb.last + 1))
    for m in range(n, len(scene.clauses)):
        if "valid_until" not in draft.values:
            put_dates(draft, scene, HelpPhrase(start=at, end=at + 1), _reading(m, stage, unit.span))
    put_amount(draft, scene, at)
    return draft


def _instrument(unit: Unit, stage: str, words: Occasions) -> str:
    """A supplemental that is signed is a law."""
    signed = stage == "signed" and unit.low.startswith("supplement")
    return "law" if signed else words.instruments[unit.low]


def _reading(n: int, stage: str, span: Span) -> StageReading:
    return StageReading(stage=stage, span=span, clause=n, via="object", role="decide", rule="")


def _recipients(scene: Scene) -> set[str]:
    return {a.code for p in find_phrases(scene) for a in p.recipients}


def _actors(scene: Scene, clause: Clause) -> list[Actor]:
    """Who does it: the subject; of a passive the one behind "by"; else a party before the verb that gets no help."""
    if clause.verb.passive or clause.verb.shape == "participle":
        agent = _agent(scene, clause)
        if agent or clause.verb.shape == "participle":
            return agent
        return _owners(scene, clause)
    actors = [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    getters = _recipients(scene)
    return actors or [
        a
        for u in scene.units[max(0, clause.verb.first - 2 * _BY) : clause.verb.first]
        if not is_hostile(scene, u.index)
        for a in actors_of(scene, u)
        if a.code not in getters
    ]


def _owners(scene: Scene, clause: Clause) -> list[Actor]:
    """ "the U.S. aid bill was approved", "Italy's decree was extended": whose act it is."""
    for u in scene.units[clause.start : clause.verb.first - 1]:
        genitive = scene.units[u.index + 1].low in ("'s", "'", "’s", "’")
        adjective = isinstance(u.mark, PartyMark) and u.mark.form in ("adjective", "body")
        if u.kind in ("party", "person") and (genitive or adjective) and not is_hostile(scene, u.index):
            return actors_of(scene, u)[:1]
    return []


def _agent(scene: Scene, clause: Clause) -> list[Actor]:
    for i in range(clause.verb.last + 1, min(clause.verb.last + _BY, len(scene.units) - 1)):
        if scene.units[i].low == "by":
            return [a for u in scene.units[i + 1 : i + 4] for a in actors_of(scene, u)][:1]
    return []


def _stage(scene: Scene, clause: Clause) -> str | None:
    """Approved, signed, expired; a future or conditional act is only proposed."""
    verb, role = clause.verb, _role(clause)
    if role == "refuse":
        return "rejected" if verb.lemma in ("reject", "veto") and verb.shape == "finite" else None
    if role == "end":
        return None if verb.tense == "future" or verb.modal or verb.negated else "expired"
    if verb.negated:
        return "rejected" if role in ("pass", "decide") and verb.tense == "past" else None
    if role == "announce" and verb.lemma not in law_words().verbs["proposing"]:
        return None
    if _is_ahead(scene, clause):
        return None if role == "sign" else "proposed"
    return _STAGES[role or ""]


def _is_ahead(scene: Scene, clause: Clause) -> bool:
    verb = clause.verb
    forward = verb.shape == "gerund" and {u.low for u in scene.units[max(0, verb.first - 3) : verb.first]} & {
        "forward",
        "to",
    }
    return bool(
        verb.tense == "future"
        or verb.modal
        or verb.shape == "infinitive"
        or forward
        or clause.link in ("if", "once")
        or (clause.link in ("as", "when") and verb.tense == "present" and not verb.perfect)
    )


def _signed(story: Story, scene: Scene, words: Occasions) -> Draft | None:
    """ "Biden's signing of the supplemental", "the signing of the Act by the president", "signed a $95 billion package"."""
    for i, unit in enumerate(scene.units):
        if not unit.is_word or unit.low not in ("signing", "signature", "signed", "signs"):
            continue
        bill = find_bill(story, scene, i + 1, i + 12)
        signer = _signer(scene, i)
        actor = next(iter(actors_of(scene, signer)), None) if signer else None
        if (
            signer is None
            or bill is None
            or actor is None
            or any(k.low in words.agreements for k in scene.units[i + 1 : i + 9])
        ):
            continue
        return _signing(scene, i, bill, signer, actor)
    return None


def _signer(scene: Scene, i: int) -> Unit | None:
    """Who signs: the person whose signing it is, who stands before "signed", or who follows "by"."""
    back = [u for u in scene.units[max(0, i - 4) : i] if u.kind == "person"]
    ahead = scene.units[i + 1 : i + 12]
    by = next((k for k, u in enumerate(ahead) if u.low == "by"), None)
    behind = [u for u in ahead[by + 1 : by + 4] if u.kind == "person"] if by is not None else []
    return next(iter((*behind, *reversed(back))), None)


def _signing(scene: Scene, i: int, bill: Bill, signer: Unit, actor: Actor) -> Draft:
    draft = begin("act", scene, "act/signing")
    draft.put_actors("actor", [actor])
    if bill.instrument:
        draft.put("instrument", bill.instrument, bill.span)
    draft.put("stage", "signed", scene.units[i].span)
    _put_office(draft, scene, signer.mark)
    put_when(draft, scene, (range(i, min(i + 12, len(scene.units))), range(max(0, i - 4), i)))
    put_amount(draft, scene, bill.at)
    return draft


def _put_office(draft: Draft, scene: Scene, mark: object) -> bool:
    """The office before a person's name: "President", "the president of the United States"."""
    if not isinstance(mark, PersonMark):
        return False
    text = scene.layer.text
    if mark.form == "role":
        draft.put("body", mark.span.of(text), mark.span)
        return True
    if mark.whole is None or mark.whole.start >= mark.span.start:
        return False
    office = Span(mark.whole.start, mark.span.start)
    words = office.of(text).rstrip(" ,")
    draft.put("body", words, Span(office.start, office.start + len(words)))
    return True


def put_body(draft: Draft, scene: Scene, clause: Clause) -> None:
    """Write the body that acts, in its words: "cabinet", "President", "Danish government"."""
    text = scene.layer.text
    for unit in scene.units[clause.start : clause.verb.first]:
        lead = [u.low for u in scene.units[max(0, unit.index - 2) : unit.index]]
        if lead[-1:] == ["in"] or lead in (["in", "the"], ["at", "the"]):
            continue
        words = unit.span.of(text)
        if unit.is_word and unit.low in occasions().bodies:
            draft.put("body", words, unit.span)
            return
        if _put_office(draft, scene, unit.mark):
            return
        if isinstance(unit.mark, PartyMark) and (
            unit.mark.form in ("body", "common") or words.split()[-1].lower() in occasions().bodies
        ):
            span = unit.span
            if unit.mark.form == "common":
                span = Span(unit.span.end - len(words.split()[-1]), unit.span.end)
            draft.put("body", span.of(text), span)
            return
