"""A government asks its parliament for money: a budget act proposed; "my request for supplemental funding"."""

from __future__ import annotations

from pledgebook.claims.circumstance import put_when
from pledgebook.claims.draft import Draft, begin
from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.lexicon.laws import law_words
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

from .houses import House
from .objects import find_bill, sum_for
from .votes import put_amount, put_house

_ASKS = frozenset(
    {"ask", "urge", "request", "call", "press", "turn", "appeal", "seek", "implore", "call on", "demand"}
)
_SENDS = frozenset({"send", "submit", "make", "present", "forward", "deliver", "give"})
_NOUNS = frozenset({"request", "requests", "proposal", "proposals"})
_AHEAD = 18


def read_request(story: Story, scene: Scene, houses: list[House]) -> Draft | None:
    """Return the asking of a house for money that a sentence tells."""
    for clause in scene.clauses:
        house = _asked(scene, clause, houses)
        if house is not None and (draft := _request(story, scene, clause, house)):
            return draft
    return _by_noun(story, scene, houses)


def _asked(scene: Scene, clause: Clause, houses: list[House]) -> House | None:
    verb = clause.verb
    if verb.negated or verb.lemma not in _ASKS | _SENDS:
        return None
    if verb.shape == "participle" and verb.lemma not in _SENDS:
        return None
    near = [h for h in houses if verb.last < h.start <= verb.last + 12]
    if not near or any(scene.units[i].low == "by" for i in range(verb.last + 1, near[0].start)):
        return None
    low = {scene.units[i].low for i in range(verb.last + 1, min(len(scene.units), near[0].end + 8))}
    if verb.lemma in _SENDS and not low & _NOUNS:
        return None
    return near[0]


def _request(story: Story, scene: Scene, clause: Clause, house: House) -> Draft | None:
    asker = [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    if asker and house.actor.code not in {a.code for a in asker}:
        return None
    if {u.low for u in scene.units} & law_words().off_topic:
        return None
    at = _money(scene, clause.verb.last + 1, clause.verb.last + _AHEAD)
    if at is None or not (find_bill(story, scene, clause.verb.last + 1, len(scene.units)) or sum_for(scene)):
        return None
    actor = next((a for a in asker if a.code == house.actor.code), house.actor)
    ground = scene.span(clause.verb.first, clause.verb.last + 1)
    draft = _begin(scene, actor, ground, at)
    put_house(draft, scene, house)
    put_when(draft, scene, (range(clause.start, clause.end),))
    return draft


def _money(scene: Scene, start: int, end: int) -> int | None:
    return next((i for i in range(start, min(end, len(scene.units))) if scene.units[i].kind == "money"), None)


def _begin(scene: Scene, actor: Actor, ground: Span, at: int) -> Draft:
    draft = begin("act", scene, "act/request")
    draft.put_actors("actor", [actor])
    named = next(
        (
            u
            for u in scene.units[max(0, at - 14) : at + 10]
            if occasions().instruments.get(u.low) in ("bill", "budget")
        ),
        None,
    )
    kind = occasions().instruments[named.low] if named and named.low != "supplemental" else "budget"
    draft.put("instrument", kind, named.span if named else ground, inferred=named is None)
    draft.put("stage", "proposed", ground)
    put_amount(draft, scene, at)
    return draft


def _by_noun(story: Story, scene: Scene, houses: list[House]) -> Draft | None:
    """ "my request for emergency supplemental funding for Ukraine", "this $33 billion request", "a request to Congress for"."""
    for i, unit in enumerate(scene.units):
        if unit.low not in ("request", "requests") or not unit.is_word or _is_told(scene, i):
            continue
        near = {u.low for u in scene.units[max(0, i - 4) : i + 10]}
        house = next((h for h in houses if abs(h.start - i) <= 3), None)
        summed = _sums(scene, i) and near & law_words().sums
        if not (house or summed or near & {"supplemental", "budget", "appropriations", "supplementary"}):
            continue
        if find_bill(story, scene, max(0, i - 6), i + _AHEAD) is None:
            continue
        owner = _owner(scene, i) or (house.actor if house else None)
        owner = owner or (_announced(scene, i, houses) if summed else None)
        if owner is None or "by" in {u.low for u in scene.units[i + 1 : i + 3]}:
            continue
        draft = _begin(scene, owner, unit.span, i)
        if house is not None:
            put_house(draft, scene, house)
        return draft
    return None


def _is_told(scene: Scene, i: int) -> bool:
    """Whether unit `i` is a verb itself ("did not request"), or what a verb before it denies ("has not sent a request")."""
    if any(c.verb.first <= i <= c.verb.last for c in scene.clauses):
        return True
    n = scene.clause_of(i)
    return n is not None and scene.clauses[n].verb.negated and scene.clauses[n].verb.last < i


def _sums(scene: Scene, i: int) -> bool:
    """ "this $33.0 billion request": the sum stands right before it."""
    return any(u.kind == "money" for u in scene.units[max(0, i - 2) : i])


def _announced(scene: Scene, i: int, houses: list[House]) -> Actor | None:
    """ "This request": the author's own, in the words of a text that speaks of the house it goes to."""
    if not {u.low for u in scene.units[max(0, i - 4) : i]} & {"this", "the"}:
        return None
    code = next(iter(scene.authors), None)
    if code is not None:
        return Actor(code, scene.units[i].span, inferred=True)
    return Actor(houses[0].actor.code, houses[0].span, inferred=True) if houses else None


def _owner(scene: Scene, i: int) -> Actor | None:
    """Whose request it is: "my request", "the administration's request", "Biden's request"."""
    for k in range(i - 1, max(-1, i - 7), -1):
        unit = scene.units[k]
        genitive = k + 1 < len(scene.units) and scene.units[k + 1].low in ("'s", "'", "’s", "’")
        if unit.low in ("my", "our") or (genitive and unit.kind in ("party", "person")):
            return next(iter(actors_of(scene, unit)), None)
    return None
