"""Where an occasion is: the place after its name, before it, in it, or the state that hosts it."""

from __future__ import annotations

from pledgebook.claims.circumstance import find_place
from pledgebook.claims.scene import Scene
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

_STATE = 3


def place_after(scene: Scene, end: int, stop: int) -> tuple[str, Span, list[str]] | None:
    """The place told after the name; the town rather than the house ("at the Department of Commerce in Washington")."""
    low = [u.low for u in scene.units[end:stop]]
    cut = next(
        (k for k, w in enumerate(low) if w in ("which", "where", "who", "that", "and", ";", "said")), len(low)
    )
    verb = next((c.verb for c in scene.clauses if end <= c.verb.first < end + cut and not _hosts(c)), None)
    near = range(end, verb.first if verb is not None else end + cut)
    return find_place(scene, near, frozenset({"in"})) or find_place(scene, near, frozenset({"at"}))


def _hosts(clause: Clause) -> bool:
    """ "was held in Kyiv", "hosted in Oslo": a verb whose place is the occasion's, unlike "tanks captured in Ukraine"."""
    words = occasions().talk_verbs
    lemma = clause.verb.lemma
    return clause.verb.shape == "finite" or any(
        lemma in words[name] for name in ("happening", "hosting", "holding", "arranging")
    )


def place_in(scene: Scene, start: int, at: int) -> tuple[str, Span, list[str]] | None:
    """ "the 2022 Madrid Summit": the town in the name of a summit."""
    mark = scene.units[at - 1].mark if at > start else None
    if (
        not isinstance(mark, PartyMark)
        or mark.form not in ("capital", "city")
        or scene.units[at].low != "summit"
    ):
        return None
    return mark.span.of(scene.layer.text), mark.span, list(mark.codes)


def place_before(scene: Scene, start: int) -> tuple[str, Span, list[str]] | None:
    """ "in Oslo for the summit": the place told right before the name."""
    if start < 3 or (
        scene.units[start - 1].low not in ("the", "for", "a")
        and scene.units[start - 2].low not in ("for", "of")
    ):
        return None
    return find_place(scene, range(max(0, start - 7), start), frozenset({"in"}))


def host_land(scene: Scene, start: int) -> tuple[str, Span, list[str]] | None:
    """ "Norway will host a summit": the state that hosts an occasion tells where it is."""
    n = scene.clause_of(start)
    clause = scene.clauses[n] if n is not None else None
    hosted = clause is not None and clause.verb.lemma == "host" and not clause.verb.passive
    if clause is None or not hosted or not clause.verb.last < start or len(clause.subject) != 1:
        return None
    mark = scene.units[clause.subject[0]].mark
    if not isinstance(mark, PartyMark) or mark.form not in ("name", "capital", "city"):
        return None
    alone = clause.verb.last + 1 == start or not any(
        u.kind in ("party", "person") for u in scene.units[clause.verb.last + 1 : start]
    )
    land = len(mark.codes) == 1 and len(mark.codes[0]) == _STATE
    return (mark.span.of(scene.layer.text), mark.span, list(mark.codes)) if land and alone else None
