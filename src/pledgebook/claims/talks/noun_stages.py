"""Whether talks that a noun names were held, are planned or are called off."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.occasions import Occasions
from pledgebook.reading.syntax import Clause
from pledgebook.terms.span import Span

_GENITIVE = ("'s", "’s", "'", "’")
_WHOSE = frozenset({"his", "her", "their", "our", "my"})
_COMING = ("tomorrow", "next")


def stage_of(scene: Scene, i: int, words: Occasions) -> tuple[str, Span, bool] | None:
    """The stage the words around the noun tell, the words themselves, and whether they tell that it takes place."""
    clause = clause_at(scene, i)
    if _is_counted(scene, i):
        coming = clause is not None and (clause.verb.tense == "future" or bool(clause.verb.modal))
        return ("planned" if coming else "held", scene.units[i - 1].span, True)
    for k in range(i - 1, max(-1, i - 6), -1):
        unit = scene.units[k]
        if unit.is_word and (unit.low in words.planned or unit.low in words.talk_times["planned"]):
            return _cancelled(scene, words) or ("planned", unit.span, False)
        if unit.is_word and unit.low in words.talk_times["held"]:
            if clause is not None and clause.verb.tense == "future" and unit.low in ("at", "during", "after"):
                return ("planned", unit.span, False)
            return None if _is_none(scene, clause, k, i) else ("held", unit.span, False)
        if not (unit.is_word or unit.kind in ("person", "time") or unit.low == "'"):
            break
    if found := _cancelled(scene, words) or _dated(scene, i):
        return found
    if clause is not None and (scene.units[i].low == "work" or _is_gerund(scene, i)):
        coming = clause.verb.tense == "future" or bool(clause.verb.modal)
        return ("planned" if coming else "held", scene.units[i].span, True)
    if i and holds(scene, i - 1, words):
        above = [c.verb for c in scene.clauses if c.verb.last < i - 1]
        coming = bool(above) and (
            above[-1].tense == "future" or above[-1].shape == "infinitive" or bool(above[-1].modal)
        )
        return ("planned" if coming else "held", scene.units[i - 1].span, True)
    if clause is None:
        return ("held", scene.units[i].span, False) if scene.headline else None
    return _by_verb(scene, clause, i, words)


def _is_none(scene: Scene, clause: Clause | None, k: int, i: int) -> bool:
    """ "did not discuss it in a phone call": a call that a denied verb brings up; "during the call" was one."""
    denied = clause is not None and clause.verb.negated and clause.verb.last < k
    return denied and scene.units[k + 1].low in ("a", "an", "any") and k + 1 < i


def clause_at(scene: Scene, i: int) -> Clause | None:
    """Return the clause that holds a unit."""
    n = scene.clause_of(i)
    return scene.clauses[n] if n is not None else None


def holds(scene: Scene, k: int, words: Occasions) -> bool:
    """Whether a unit is a verb of holding talks, which a headline may leave unread: "X, Y hold talks"."""
    forms = grammar().verbs.get(scene.units[k].low, ())
    return any(form.lemma in words.talk_verbs["holding"] for form in forms)


def _is_gerund(scene: Scene, i: int) -> bool:
    """ "made a visit to X, meeting with Y"."""
    unit = scene.units[i]
    return (
        i > 0
        and unit.low == "meeting"
        and scene.units[i - 1].low in (",", "and")
        and scene.units[i + 1].low == "with"
    )


def _is_counted(scene: Scene, i: int) -> bool:
    """ "her sixth meeting with X", "their third call": talks that are counted are told of as taking place."""
    after = scene.units[i + 1].low if i + 1 < len(scene.units) else ""
    return (
        i > 1
        and scene.units[i - 1].kind == "ordinal"
        and (scene.units[i - 2].low in _WHOSE or scene.units[i - 2].low in _GENITIVE)
        and (after == "with" or scene.units[i - 2].low == "their")
    )


def _dated(scene: Scene, i: int) -> tuple[str, Span, bool] | None:
    """ "today's call with X", "Friday's talks between A and B": the day whose talks they are."""
    for k in range(i - 1, max(-1, i - 4), -1):
        unit, after = scene.units[k], scene.units[k + 1]
        seen = unit.span.of(scene.layer.text).lower()
        if unit.kind == "time" and (seen.endswith(_GENITIVE) or after.low in _GENITIVE):
            return ("planned" if seen.startswith(_COMING) else "held", unit.span, False)
        if not (unit.is_word or unit.low in _GENITIVE):
            break
    return None


def _by_verb(scene: Scene, clause: Clause, i: int, words: Occasions) -> tuple[str, Span, bool] | None:
    verb = clause.verb
    ground = scene.span(verb.first, verb.last + 1)
    if verb.negated:
        return None
    if verb.lemma == "be" and verb.first and scene.units[verb.first - 1].low == "there" and i > verb.last:
        return ("planned" if verb.tense == "future" else "held", ground, True)
    happens = verb.lemma in words.talk_verbs["happening"] and i < verb.first
    if happens and (verb.lemma != "hold" or verb.passive):
        return ("planned" if verb.tense == "future" or verb.modal else "held", ground, True)
    after = scene.units[i + 1].low if i + 1 < len(scene.units) else ""
    near = {u.low for u in scene.units[max(verb.last, i - 3) : i]}
    led = verb.lemma in words.talk_verbs["pursuing"] or (verb.lemma == "be" and "for" in near)
    if led and i > verb.last and after == "with" and verb.shape == "finite" and not verb.passive:
        return ("planned" if verb.tense == "future" or verb.modal else "held", ground, True)
    if verb.lemma in words.talk_verbs["arranging"] and (verb.passive or i > verb.last):
        return ("planned", ground, False)
    return None


def _cancelled(scene: Scene, words: Occasions) -> tuple[str, Span, bool] | None:
    for clause in scene.clauses:
        if clause.verb.lemma in words.talk_verbs["cancelling"] and not clause.verb.negated:
            return ("cancelled", scene.span(clause.verb.first, clause.verb.last + 1), True)
    unit = next((u for u in scene.units if u.low in ("cancelled", "canceled")), None)
    return ("cancelled", unit.span, True) if unit else None
