"""Training is help told by its verb: "training Ukrainian personnel in Italy", "will train 15,000 soldiers"."""

from __future__ import annotations

from pledgebook.claims.scene import Scene, actors_of
from pledgebook.lexicon.help import help_words
from pledgebook.reading.marks import PartyMark

from .phrase import HelpPhrase


def find_trainings(scene: Scene) -> list[HelpPhrase]:
    """Return one phrase per verb of training whose object are people of a party."""
    people = help_words().people
    phrases = []
    for clause in scene.clauses:
        if "train" not in clause.verb.classes:
            continue
        stretch = (
            range(clause.start, clause.verb.first)
            if clause.verb.passive
            else range(clause.verb.last + 1, min(clause.end, clause.verb.last + 7))
        )
        units = [(i, scene.units[i]) for i in stretch]
        trained = [
            i
            for i, u in units
            if (u.is_word and u.low in people) or (u.kind == "party" and _are_people(u.mark))
        ]
        if not trained:
            continue
        phrase = HelpPhrase(
            start=units[0][0] if not clause.verb.passive else trained[0],
            end=trained[-1] + 1,
            heads=[clause.verb.head],
            forms=[("training", clause.verb.head)],
        )
        phrase.recipients = [
            a
            for i, u in units
            if isinstance(u.mark, PartyMark) and i <= trained[-1]
            for a in actors_of(scene, u)
        ]
        phrases.append(phrase)
    return phrases


def _are_people(mark: object) -> bool:
    return isinstance(mark, PartyMark) and mark.form == "demonym"
