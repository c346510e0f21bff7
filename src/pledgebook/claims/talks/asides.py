"""What stands between a subject and its verb: "X, who arrived on Monday, met", "X, joined by Y, spoke"."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.syntax import Clause

from .people import is_someone

BESIDE = frozenset({"joined", "accompanied", "flanked", "together", "along"})
_MARKS = frozenset({",", "–", "—", "-"})
_RELATIVE = frozenset({"who", "which", "whose", "whom", "where"})
_INSERTED = 14
_FARTHEST = 24
_NEAR = 3


def cut_beside(scene: Scene, at: int) -> int | None:
    """Return where ", joined by Vice President B," begins that ends at the comma `at`, None when there is none."""
    if at < 0 or scene.units[at].low != ",":
        return None
    low = [u.low for u in scene.units]
    start = next((k for k in range(at - 1, max(0, at - _INSERTED), -1) if low[k] in BESIDE), None)
    if start is None or low[start + 1] not in ("by", "with") or low[start - 1] != ",":
        return None
    named = any(scene.units[k].kind == "person" for k in range(start + 2, at))
    return start - 1 if named else None


def past_aside(scene: Scene, clause: Clause) -> list[int]:
    """The subject before a relative clause, or before dashes that tell who the delegates are; [] when none stands there."""
    at = clause.verb.first - 1
    while at > 0 and (scene.units[at].low in ("also", "then", "later") or scene.units[at].kind == "time"):
        at -= 1
    if clause.relative or clause.verb.shape not in ("finite", "participle") or at < 1:
        return []
    mark = scene.units[at].low
    if mark not in _MARKS:
        return []
    for k in range(at - 1, max(0, at - _FARTHEST), -1):
        after = scene.units[k + 1].low
        if scene.units[k].low != mark:
            continue
        if after in _RELATIVE:
            return [k - 1] if is_someone(scene, scene.units[k - 1]) else []
        if mark != "," and _are_delegates(scene, k):
            named = (i for i in range(k + 1, at) if scene.units[i].kind in ("person", "party"))
            return [i for i in named if is_someone(scene, scene.units[i])]
        if mark != ",":
            return []
    return []


def _are_delegates(scene: Scene, k: int) -> bool:
    """ "Three leaders - the presidents of A, B and C - visited": delegates on both sides of the dash."""
    words = occasions().delegates
    told = {u.low for u in scene.units[k + 1 : k + 1 + _NEAR]} & words
    return bool(told) and scene.units[k - 1].low in words
