"""Help told as an instance of support: "continued support, including the provision of $625 million", "by providing"."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import StageTable, help_words

from .classes import role_of
from .phrase import HelpPhrase

_BACK = 4


def instance_of(scene: Scene, phrase: HelpPhrase) -> int | None:
    """Return the unit of the "including" that makes the phrase an instance of what is told before it, None without one."""
    gives = any(step == "give" for step, _ in phrase.steps)
    giving = any(
        c.verb.shape == "gerund"
        and "give" in c.verb.classes
        and phrase.start - 3 <= c.verb.last < phrase.start
        for c in scene.clauses
    )
    if not (gives or giving):
        return None
    for i in range(phrase.start - 1, max(-1, phrase.start - 1 - _BACK), -1):
        if scene.units[i].low == "including":
            return i
        if not (scene.units[i].low in ("by", "through") or (giving and scene.units[i].is_word)):
            return None
    return None


def stage_of_instance(scene: Scene, at: int, table: StageTable) -> str | None:
    """Return the stage of what stands before unit `at`: discussed, promised, or support that goes on."""
    before = [n for n, c in enumerate(scene.clauses) if c.verb.last < at]
    if not before:
        return None
    roles = {role_of(scene, n) for n in before}
    left = scene.units[:at]
    if roles & {"discuss"}:
        return "discussed"
    nouns = {help_words().steps.get(u.low) for u in left if u.is_word}
    if (
        roles & {"promise"}
        or "promise" in nouns
        or any(scene.clauses[n].verb.tense == "future" for n in before)
    ):
        return "pledged"
    supports = any(u.low in help_words().vague or u.low in help_words().efforts for u in left)
    return table.continuing if supports or "equip" in roles else None
