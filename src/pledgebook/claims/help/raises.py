"""Help that is raised by a sum: "increased its contribution by 5 million", "with a third tranche of"."""

from __future__ import annotations

from pledgebook.claims.scene import Scene
from pledgebook.lexicon.help import help_words
from pledgebook.reading.syntax import Clause

from .classes import class_of
from .phrase import HelpPhrase


def raises(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """Whether a clause tells that help is raised by the sum of the phrase."""
    return "raise" in clause.verb.classes and _by_a_sum(scene, phrase) and _of_help(scene, clause, phrase)


def _by_a_sum(scene: Scene, phrase: HelpPhrase) -> bool:
    """ "increased its aid by 5 million", "with a third tranche of": the sum that comes on top."""
    lead = [scene.units[i - 1].low for i in (phrase.start, *phrase.money) if i]
    return bool(phrase.money) and any(low in ("by", "with") for low in lead)


def _of_help(scene: Scene, clause: Clause, phrase: HelpPhrase) -> bool:
    """Whether what is raised is help: "its contribution", "humanitarian efforts"."""
    words = help_words()
    money = phrase.money[0]
    near = scene.units[clause.start : money]
    return any(u.low in words.heads or u.low in words.vague or u.low in words.efforts for u in near)


def stage_of_raise(scene: Scene, clause: Clause) -> str:
    """Return the stage of a raise: a fact is a decision; one to come, or announced, a promise; one proposed, a plan."""
    above = scene.clauses[clause.governor] if clause.governor is not None else None
    weighed = above is not None and (
        above.verb.lemma == "propose" or class_of(above) in ("discuss", "expect", "prepare")
    )
    if weighed and clause.verb.shape != "finite":
        return "discussed"
    return "approved" if clause.verb.tense == "past" or clause.verb.perfect else "pledged"
