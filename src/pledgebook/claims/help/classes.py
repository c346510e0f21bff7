"""The class of help of a clause's verb, and what the words beside it make of it ("gave the green light")."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import help_words, stage_table
from pledgebook.reading.syntax import Clause

_ORDER = stage_table().order


def class_of(clause: Clause) -> str:
    """Return the class of help of a clause's verb ("give", "decide" ...), "other" when it has none."""
    return next((name for name in _ORDER if name in clause.verb.classes), "other")


def role_of(scene: Scene, n: int) -> str:
    """Return the class of clause `n`; "topics included", "talks focused on" count as discussing."""
    clause = scene.clauses[n]
    name = class_of(clause)
    if name == "give" and _gives_leave(scene, clause):
        return "decide"
    if name in ("total", "other", "give") and clause.verb.lemma == "bring" and _brings_help(scene, clause):
        return "give"
    if name == "other" and _on_hold(scene, clause):
        return "halt"
    if clause.verb.lemma == "be" and _on_its_way(scene, clause):
        return "arrive"
    if name == "receive" and _takes_order(scene, clause):
        return "order"
    if name in ("include", "other", "discuss") and any(
        scene.units[i].low in help_words().topics
        for i in range(max(0, clause.verb.first - 4), clause.verb.first)
    ):
        return "discuss"
    return name


def _gives_leave(scene: Scene, clause: Clause) -> bool:
    """ "gave the green light to", "has given its approval": what is given is leave, not help."""
    after = [u.low for u in scene.units[clause.verb.last + 1 : clause.verb.last + 5]]
    return any(low in help_words().leave for low in after) or "green light" in " ".join(after)


def _on_hold(scene: Scene, clause: Clause) -> bool:
    """ "have been put on hold", "is on pause"."""
    after = [u.low for u in scene.units[clause.verb.last + 1 : clause.verb.last + 3]]
    return clause.verb.lemma in ("be", "put", "remain") and after in (
        ["on", "hold"],
        ["on", "pause"],
        ["on", "ice"],
    )


def _on_its_way(scene: Scene, clause: Clause) -> bool:
    """ "are on their way to Kyiv", "is en route": help that is under way."""
    after = [u.low for u in scene.units[clause.verb.last + 1 : clause.verb.last + 4]]
    return "en route" in " ".join(after) or (after[:1] == ["on"] and after[2:3] == ["way"])


def _brings_help(scene: Scene, clause: Clause) -> bool:
    """ "has brought Ukraine 400,000 shells": who is brought something gets it."""
    after = scene.units[clause.verb.last + 1 : clause.verb.last + 3]
    return bool(after) and any(u.kind == "party" for u in after) and not any(u.low == "total" for u in after)


def _takes_order(scene: Scene, clause: Clause) -> bool:
    """ "received an order for shells": what a firm receives there is the contract."""
    after = scene.units[clause.verb.last + 1 : clause.verb.last + 4]
    return any(help_words().steps.get(u.low) == "order" for u in after)
