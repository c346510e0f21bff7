"""Training is help told by its verb or by the trained: "training Ukrainian personnel", "pilots have completed a course"."""

from __future__ import annotations

from collections.abc import Iterable

from pledgebook.claims.scene import Actor, Scene, actors_of
from pledgebook.lexicon.help import help_words
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause

from .nouns import owners_of
from .phrase import HelpPhrase

_WINDOW = 7


def find_trainings(scene: Scene) -> list[HelpPhrase]:
    """Return one phrase per verb of training with people of a party, and per course such people take."""
    found = [_by_verb(scene, clause) for clause in scene.clauses if "train" in clause.verb.classes]
    found += [_by_course(scene, clause) for clause in scene.clauses if clause.verb.shape == "finite"]
    found += [_by_noun(scene, i) for i, unit in enumerate(scene.units) if unit.low == "training"]
    phrases: list[HelpPhrase] = []
    for phrase in found:
        if phrase is not None and not any(phrase.forms == other.forms for other in phrases):
            phrases.append(phrase)
    return phrases


def _by_verb(scene: Scene, clause: Clause) -> HelpPhrase | None:
    """ "will train 15,000 soldiers", "pilots are being trained"."""
    passive = clause.verb.passive
    after = range(clause.verb.last + 1, min(clause.end, clause.verb.last + _WINDOW))
    stretch = range(clause.start, clause.verb.first) if passive else after
    trained = _people(scene, stretch)
    if not trained:
        return None
    start = trained[0] if passive else stretch[0]
    return _phrase(scene, start, trained[-1] + 1, clause.verb.head, range(stretch[0], trained[-1] + 1))


def _by_course(scene: Scene, clause: Clause) -> HelpPhrase | None:
    """ "Ukrainian pilots have completed a course": those who take it get it."""
    if not clause.verb.classes & {"perform", "receive", "begin"}:
        return None
    trained = _people(scene, range(clause.start, clause.verb.first))
    after = range(clause.verb.last + 1, min(clause.end, clause.verb.last + _WINDOW))
    course = next((i for i in after if scene.units[i].low in help_words().courses), None)
    if not trained or course is None:
        return None
    return _phrase(scene, course, course + 1, course, range(clause.start, clause.verb.first))


def _by_noun(scene: Scene, i: int) -> HelpPhrase | None:
    """ "the training of Ukrainian pilots"."""
    if i + 2 >= len(scene.units) or scene.units[i + 1].low not in ("of", "for"):
        return None
    trained = _people(scene, range(i + 2, min(len(scene.units), i + _WINDOW)))
    if not trained:
        return None
    phrase = _phrase(scene, i, trained[-1] + 1, i, range(i + 2, trained[-1] + 1))
    phrase.owners = owners_of(scene, i)
    return phrase


def _people(scene: Scene, stretch: Iterable[int]) -> list[int]:
    """Return the units of those who are trained; none where the stretch names no party of theirs."""
    units = [(i, scene.units[i]) for i in stretch]
    people = help_words().people
    return [
        i
        for i, u in units
        if _is_demonym(u.mark) or (u.kind in ("word", "party") and u.low.split()[-1:][0] in people)
    ]


def _is_demonym(mark: object) -> bool:
    return isinstance(mark, PartyMark) and mark.form == "demonym"


def _phrase(scene: Scene, start: int, end: int, head: int, named: range) -> HelpPhrase:
    phrase = HelpPhrase(start=start, end=end, heads=[head], forms=[("training", head)])
    phrase.recipients = [
        a
        for i in named
        if isinstance(scene.units[i].mark, PartyMark)
        for a in actors_of(scene, scene.units[i])
    ]
    return phrase


def host_of(scene: Scene, phrase: HelpPhrase) -> list[Actor]:
    """ "are being trained in Denmark": the state on whose ground people are trained, taken for who trains them."""
    if not phrase.is_training:
        return []
    gets = {a.code for a in phrase.recipients}
    for i in range(phrase.start, len(scene.units) - 1):
        if scene.units[i].low in ("in", "at"):
            j = i + 2 if scene.units[i + 1].low == "the" and i + 2 < len(scene.units) else i + 1
            hosts = [a for a in actors_of(scene, scene.units[j]) if a.code not in gets]
            if hosts and scene.units[j].kind == "party":
                return [Actor(a.code, a.span, inferred=True) for a in hosts]
    return []
