"""Alters the words a claim rests on: a digit, a party, the verb, a "not", the sentence's tail.

A claim must rest on its words: when they say something else, the claim says something else or is gone. Every
alteration names the cell it touches and where; what cannot be altered in a kind's way is a skip with its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from standins import (
    KNOWN,
    LED,
    Swap,
    another_leader,
    another_party,
    another_verb,
    base_of,
    names_a_year,
    other_digits,
    other_words,
    scaled,
)

from pledgebook.claims.claim import Claim, Evidence
from pledgebook.claims.help.classes import class_of, role_of
from pledgebook.claims.scene import Scene
from pledgebook.claims.scene import Story as PageStory
from pledgebook.reading.marks import Layer, PartyMark, PersonMark
from pledgebook.reading.page import Page
from pledgebook.reading.syntax import Clause
from pledgebook.terms.problem import Where
from pledgebook.terms.span import Span

Kind = Literal["digit", "donor", "party", "verb", "not", "tail"]
KINDS: tuple[Kind, ...] = ("digit", "donor", "party", "verb", "not", "tail")
NUMBERED = ("amount", "items", "package", "on", "valid_until", "term_years")
PARTIES = {
    "aid": ("donor", "recipient"),
    "act": ("actor",),
    "agreement": ("parties",),
    "meeting": ("parties",),
    "statement": ("party",),
    "outlook": ("about",),
}
DENIED = frozenset({"refused", "halted", "rejected", "cancelled", "ended"})
STANDINS = {"refuse": "refused", "request": "requested", "promise": "pledged", "deliver": "delivered"}
HOSTILE = ("reject", "criticise")
CONTROL = frozenset(
    {
        "promise",
        "decide",
        "request",
        "refuse",
        "discuss",
        "prepare",
        "announce",
        "expect",
        "begin",
        "continue",
        "halt",
    }
)


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a layer from `start` to `end` that give way to `new`."""

    where: Where
    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """Edits of a story's text that touch one cell of a claim.

    `of` is the element of a list cell; `allowed` the values the cell may have afterwards where it does not go
    (None: any but the old one).
    """

    kind: Kind
    cell: str
    edits: tuple[Edit, ...]
    of: int | None = None
    allowed: frozenset[str | int | float] | None = None
    note: str = ""

    def apply(self, text: str, where: Where) -> str:
        """Return the layer's text with the edits made."""
        for edit in sorted(self.edits, key=lambda e: -e.start):
            if edit.where == where:
                text = text[: edit.start] + edit.new + text[edit.end :]
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """An alteration that makes no sense for a claim, and why."""

    kind: Kind
    cell: str
    reason: str


def alterations(page: Page, claim: Claim) -> Iterator[Alteration | Skip]:
    """Yield every alteration of a claim's words, and the skips."""
    story = PageStory(page)
    yield from _digits(claim)
    for cell in PARTIES.get(claim.kind, ()):
        yield from _parties(page, claim, cell)
    if claim.kind in ("aid", "act", "agreement", "meeting", "event") and "stage" in claim.values:
        yield from _stage(story, claim)
    yield from _tails(page, claim)


def _layer(page: Page, where: Where) -> Layer:
    return page.title if where == "title" else page.body


def _digits(claim: Claim) -> Iterator[Alteration | Skip]:
    for cell in NUMBERED:
        for e in claim.evidence.get(cell, ()):
            found = other_digits(e.quote) + other_words(e.quote)
            for start, end, new in found:
                if cell == "items" and names_a_year(e.quote[:start] + new + e.quote[end:]):
                    continue
                edit = Edit(e.where, e.span.start + start, e.span.start + end, new)
                value = number_of(claim.values[cell] if e.of is None else claim.values[cell][e.of])
                number = scaled(value, e.quote, start, new) if value is not None else None
                allowed = frozenset({number}) if number is not None else None
                yield Alteration(kind="digit", cell=cell, of=e.of, edits=(edit,), allowed=allowed)
            counted = cell != "items" or (e.of is not None and "quantity" in claim.values[cell][e.of])
            if not found and counted:
                yield Skip(
                    kind="digit",
                    cell=cell,
                    reason=f"no number to change: {e.quote}"
                    if cell != "on"
                    else "a date without number, weekday or month",
                )


def number_of(value: Any) -> int | float | None:
    """The number a cell holds: a sum's value, an item's quantity, a package's or a term's number."""
    if isinstance(value, dict):
        value = value.get("value", value.get("quantity"))
    return value if isinstance(value, int | float) else None


def _taken(page: Page) -> set[str]:
    named = {code for layer in (page.title, page.body) for m in layer.parties for code in m.codes}
    return named | {p.party for layer in (page.title, page.body) for p in layer.persons if p.party}


def _parties(page: Page, claim: Claim, cell: str) -> Iterator[Alteration | Skip]:
    kind: Kind = "donor" if cell == "donor" else "party"
    taken = _taken(page)
    value = claim.values.get(cell, [])
    codes = [value] if isinstance(value, str) else list(value)
    for n, code in enumerate(codes):
        spans = [e for e in claim.evidence[cell] if e.of in (None, n)]
        found = _as_one(page, spans, code, taken)
        if not found:
            yield Skip(kind=kind, cell=cell, reason=f"no other party in this form: {spans[0].quote}")
            continue
        edits = _apart({edit for _, edit in found})
        yield Alteration(kind=kind, cell=cell, of=n, edits=edits, allowed=frozenset({found[0][0]}))


def _as_fits(page: Page, spans: Sequence[Evidence], code: str, taken: set[str]) -> list[tuple[str, Edit]]:
    """Another party for the words and for every mention, each the first that fits; empty where the words have none."""
    swaps = [
        (s.code, Edit(e.where, s.start, s.end, s.new)) for e in spans if (s := _swap(page, e, code, taken))
    ]
    return [*swaps, *_mentions(page, code, taken)] if swaps else []


def _as_one(page: Page, spans: Sequence[Evidence], code: str, taken: set[str]) -> list[tuple[str, Edit]]:
    """The same, but one state for all of them where one serves: its leader for a leader, its name for a name."""
    loose = _as_fits(page, spans, code, taken)
    if len({new for new, _ in loose}) < 2:
        return loose
    places = {(edit.where, edit.start) for _, edit in loose}
    for new in LED:
        found = _as_fits(page, spans, code, KNOWN - {new}) if new not in taken else []
        if places <= {(edit.where, edit.start) for _, edit in found}:
            return found
    return loose


def _swap(page: Page, e: Evidence, code: str, taken: set[str]) -> Swap | None:
    layer = _layer(page, e.where)
    for person in layer.persons:
        if person.span == e.span and person.form in ("full", "surname"):
            other = another_leader(e.quote, taken)
            return Swap(e.span.start, e.span.end, other[1], other[0]) if other else None
    adjective = any(m.span == e.span and m.form == "adjective" for m in layer.parties)
    return another_party(layer.text, e.span.start, e.span.end, {code}, taken, adjective=adjective)


def _mentions(page: Page, code: str, taken: set[str]) -> Iterator[tuple[str, Edit]]:
    """Every other mention of a party, so that the text tells of another one throughout."""
    layers = (page.title, page.body)
    described = {p.entity for layer in layers for p in layer.persons if p.party_span is not None}
    for layer in layers:
        for mark in [*layer.parties, *layer.persons]:
            named = (
                mark.codes == (code,) and not mark.inferred
                if isinstance(mark, PartyMark)
                else isinstance(mark, PersonMark)
                and mark.party == code
                and mark.form in ("full", "surname")
                and mark.entity not in described
            )
            if named:
                e = Evidence(span=mark.span, quote=mark.span.of(layer.text), where=layer.where)
                swap = _swap(page, e, code, taken)
                if swap:
                    yield swap.code, Edit(layer.where, swap.start, swap.end, swap.new)


def _apart(edits: set[Edit]) -> tuple[Edit, ...]:
    """The edits without those that overlap a longer one."""
    out: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.where, e.start - e.end, e.start)):
        if all(o.where != edit.where or o.end <= edit.start or edit.end <= o.start for o in out):
            out.append(edit)
    return tuple(out)


def _stage(story: PageStory, claim: Claim) -> Iterator[Alteration | Skip]:
    grounds = [_clause_at(story, e) for e in claim.evidence["stage"]]
    found = grounds[0]
    if found is not None and _tells_giver(found[1], grounds):
        yield from _giver(*found, claim)
        found = next(g for g in grounds if g is not None and g[1].verb.shape == "finite")
    if found is None:
        for kind in ("verb", "not"):
            yield Skip(kind=kind, cell="stage", reason="the stage rests on a noun")  # type: ignore[arg-type]
        return
    scene, clause = found
    yield from _verbs(scene, clause, claim, above=False)
    above = scene.clauses[clause.governor] if clause.governor is not None else None
    if claim.kind == "aid" and above is not None and _rules(scene, above, clause):
        yield from _verbs(scene, above, claim, above=True)


def _tells_giver(clause: Clause, grounds: list[tuple[Scene, Clause] | None]) -> bool:
    """ "has taken delivery of machines paid for by": a participle beside the verb of the stage tells who gave."""
    return clause.verb.shape == "participle" and any(g and g[1].verb.shape == "finite" for g in grounds)


def _giver(scene: Scene, clause: Clause, claim: Claim) -> Iterator[Alteration]:
    """Who refuses or asks for what came has not given it."""
    stretch = Span(scene.units[clause.verb.first].span.start, scene.units[clause.end - 1].span.end)
    head = scene.units[clause.verb.head].span
    ends = scene.span(clause.verb.head, clause.verb.last + 1)
    for lemma in ("refuse", "request"):
        word = another_verb(head.of(scene.layer.text), clause.verb.lemma, lemma)
        for e in claim.evidence.get("donor", ()):
            if word and stretch.holds(e.span):
                edit = Edit(scene.layer.where, ends.start, ends.end, word)
                yield Alteration(kind="verb", cell="donor", of=e.of, edits=(edit,), note="who gives")


def _rules(scene: Scene, above: Clause, clause: Clause) -> bool:
    """Whether the verb above tells how far the other is a fact: "agreed to send", not "met him to send", "a bill to send"."""
    between = scene.units[above.verb.last + 1 : clause.verb.first]
    return (
        clause.verb.shape in ("infinitive", "gerund")
        and bool(above.verb.classes & CONTROL)
        and not any(u.is_word and u.low not in ("the", "on", "for", "upon") for u in between)
    )


def _clause_at(story: PageStory, e: Evidence) -> tuple[Scene, Clause] | None:
    for scene in story.scenes:
        if scene.layer.where != e.where:
            continue
        for clause in scene.clauses:
            if e.span.holds(scene.units[clause.verb.head].span):
                return scene, clause
    return None


def _verbs(scene: Scene, clause: Clause, claim: Claim, *, above: bool) -> Iterator[Alteration | Skip]:
    note = "the verb above" if above else ""
    verb = clause.verb
    where = scene.layer.where
    stage = claim.values["stage"]
    text = scene.layer.text
    linked = " " in verb.lemma and [u.low for u in scene.units[verb.last + 1 : verb.last + 2]] == ["of"]
    span = scene.span(verb.head, verb.last + 1 + linked)
    head = scene.units[verb.head].span.of(text)
    leave = role_of(scene, scene.clauses.index(clause)) == "decide" != class_of(clause)
    new = {lemma: another_verb(head, verb.lemma, lemma) for lemma in (*STANDINS, *HOSTILE)}
    if verb.lemma in ("be", "have") or not all(new.values()):
        yield Skip(kind="verb", cell="stage", reason=f"no other verb for {verb.lemma}")
    elif claim.kind == "meeting" and _named_beside(scene, clause, claim):
        yield Skip(kind="verb", cell="stage", reason="a noun tells the talks whatever was said at them")
    elif claim.kind == "event":
        yield Skip(kind="verb", cell="stage", reason="an event's verb tells only whether it takes place")
    else:
        for lemma, means in STANDINS.items() if claim.kind == "aid" else [(h, "") for h in HOSTILE]:
            plain = verb.tense != "future" and not verb.modal and verb.shape not in ("infinitive", "gerund")
            told = (
                plain
                and not verb.progressive
                and (verb.tense == "past" or verb.perfect or verb.shape == "participle")
            )
            if (
                means == stage
                or (above and lemma == "promise" and stage == "refused")
                or (means, stage) == ("requested", "discussed")
                or lemma in verb.lemma
                or (lemma == "deliver" and leave)
                or (means in ("pledged", "delivered") and not told)
            ):
                continue
            edit = Edit(where, span.start, span.end, str(new[lemma]))
            allowed = frozenset({means}) if lemma == "refuse" and plain else None
            yield Alteration(kind="verb", cell="stage", edits=(edit,), allowed=allowed, note=note)
    if verb.negated or "no longer" in " ".join(
        u.low for u in scene.units[max(0, verb.first - 3) : verb.last]
    ):
        yield Skip(kind="not", cell="stage", reason="the verb is denied already")
    else:
        allowed = None if stage in DENIED else DENIED
        yield Alteration(kind="not", cell="stage", edits=(denial(scene, clause),), allowed=allowed, note=note)


def _named_beside(scene: Scene, clause: Clause, claim: Claim) -> bool:
    """ "rejected a package in a phone call": the talks are told by a noun that the verb does not govern."""
    mode = claim.evidence.get("mode", ())
    nouns = [
        u for u in scene.units if any(e.where == scene.layer.where and e.span.holds(u.span) for e in mode)
    ]
    led = [scene.units[k].low for u in nouns for k in range(max(0, u.index - 3), u.index)]
    return all(u.index > clause.verb.last for u in nouns) and bool({"in", "during", "at"} & set(led))


def denial(scene: Scene, clause: Clause) -> Edit:
    """The edit that puts "not" into a verb group: has not sent, did not send, not to send."""
    verb, text, where = clause.verb, scene.layer.text, scene.layer.where
    first, head = scene.units[verb.first].span, scene.units[verb.head].span
    word = first.of(text)
    if verb.shape in ("infinitive", "gerund", "participle") and (
        word.lower() == "to" or verb.first == verb.head
    ):
        return Edit(where, first.start, first.start, "not ")
    if verb.first != verb.head or verb.lemma == "be":
        return Edit(where, first.end, first.end, " not")
    form = another_verb(word, verb.lemma, "x")
    does = "did" if verb.tense == "past" else "does" if form == "xes" else "do"
    return Edit(where, head.start, head.end, f"{does} not {base_of(verb.lemma)}")


def _tails(page: Page, claim: Claim) -> Iterator[Alteration | Skip]:
    text = _layer(page, claim.where).text
    for cell, value in claim.values.items():
        elements = list(range(len(value))) if isinstance(value, list) else [None]
        for n in elements:
            spans = [e for e in claim.evidence[cell] if e.of in (None, n)]
            inside = [e for e in spans if e.where == claim.where and claim.sentence.holds(e.span)]
            if not inside:
                yield Skip(kind="tail", cell=cell, reason="the words stand in another sentence")
                continue
            at = min(e.span.start for e in inside)
            before = text[claim.sentence.start : at].rstrip(" ,;:–—-(\"“‘'")
            if not before:
                yield Skip(kind="tail", cell=cell, reason="the words open the sentence")
                continue
            start = claim.sentence.start + len(before)
            edit = Edit(claim.where, start, claim.sentence.end, ".")
            yield Alteration(kind="tail", cell=cell, of=n, edits=(edit,))
