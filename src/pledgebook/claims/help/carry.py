"""What a telling of help leaves out and the rest of the story lends it: donor, recipient, date, form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pledgebook.claims.scene import Actor, Scene, Story, actors_of, once
from pledgebook.claims.sides import Sides, in_event_name, is_hostile, is_place
from pledgebook.lexicon.help import help_words
from pledgebook.lexicon.occasions import occasions
from pledgebook.lexicon.parties import state_codes
from pledgebook.reading.marks import Layer, PartyMark

from .classes import class_of
from .phrase import HelpPhrase
from .stage import StageReading

_DECLINING = frozenset({"request", "refuse", "halt"})


@dataclass(slots=True, kw_only=True)
class Told:
    """A phrase of help with its stage and roles; `carried` says which role came from which layer."""

    scene: Scene
    phrase: HelpPhrase
    stage: StageReading
    donors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    carried: dict[str, Layer]
    usual: tuple[set[str], set[str]] = (set(), set())
    foes: frozenset[str] = frozenset()

    def gives(self) -> set[str]:
        """The donors' codes."""
        return {a.code for a in self.donors}

    def gets(self) -> set[str]:
        """The recipients' codes."""
        return {a.code for a in self.recipients}


def carry(story: Story, sides: Sides, told: Sequence[Told], at: int) -> None:
    """Fill a missing recipient, then a missing donor, of `told[at]`."""
    one = told[at]
    if _of_an_event(one):
        return
    one.usual = _usual(told)
    one.foes = foes = sides.foes
    own = {story.subject.code} if story.subject else set()
    one.usual = (one.usual[0] | foes | own, one.usual[1] | foes)
    if not one.recipients and (found := _recipient(story, sides, told, at)):
        one.recipients, one.carried["recipient"] = (found[0],), found[1]
    asks = one.stage.stage == "requested" and not story.subject
    if asks and not one.donors and (other := _addressed(one)):
        one.donors, one.carried["donor"] = (other,), one.scene.layer
    if not one.donors and not asks and (found := _donor(story, told, at)):
        one.donors, one.carried["donor"] = (found[0],), found[1]


def _of_an_event(one: Told) -> bool:
    """ "The conference closed with promises of ...": the help of all who met there is lent no sides."""
    if one.donors or one.recipients or one.stage.via != "noun":
        return False
    first = one.scene.clauses[0] if one.scene.clauses else None
    if first is None or first.verb.first > one.phrase.start:
        return False
    before = range(first.start, first.verb.first)
    sides = [i for i in first.subject if one.scene.units[i].kind in ("party", "person")]
    gathering = any(one.scene.units[i].low in occasions().events for i in before)
    return gathering and all(in_event_name(one.scene, i) for i in sides)


def _usual(told: Sequence[Told]) -> tuple[set[str], set[str]]:
    """The parties that the story's tellings plainly name as givers only, and as getters only."""
    gives = {a.code for t in told if "donor" not in t.carried for a in t.donors}
    gets = {a.code for t in told if "recipient" not in t.carried for a in t.recipients}
    return gives - gets, gets - gives


def settle(one: Told) -> None:
    """A text of the giver's own that speaks of its request asks its own parliament: that is discussed."""
    if one.stage.stage == "requested" and one.stage.via == "noun" and one.gives() & set(one.scene.authors):
        one.stage = replace(one.stage, stage="discussed")


def _near(told: Sequence[Told], at: int) -> list[Told]:
    """Tellings before this one, the nearest first, then those after it."""
    return [*reversed(told[:at]), *told[at + 1 :]]


def _recipient(story: Story, sides: Sides, told: Sequence[Told], at: int) -> tuple[Actor, Layer] | None:
    one = told[at]
    needy = _needy(one) or _across(one, one.gives())
    if needy:
        return needy, one.scene.layer
    for other in _near(told, at):
        if "recipient" in other.carried:
            continue
        for actor in other.recipients:
            if actor.code not in one.gives() | one.usual[0] and _may_get(actor):
                return Actor(actor.code, actor.span, inferred=True), other.scene.layer
    if not (
        one.phrase.money or one.phrase.strong or one.phrase.steps or one.phrase.ordinals or _counted(one)
    ):
        return None
    if one.phrase.ordinals and not (one.phrase.money or one.phrase.items or one.phrase.forms):
        return None
    found = _only(one, one.gives() | one.usual[0])
    return found if found and _may_get(found[0]) else _salient(story, sides, one)


def _counted(one: Told) -> bool:
    return any(getattr(one.scene.units[i].mark, "quantity", None) for i in one.phrase.items)


def _across(one: Told, side: set[str]) -> Actor | None:
    """Who sits across the table in a talk of two: "they discussed Italy's eleventh package"."""
    if one.stage.stage != "discussed" or not side:
        return None
    group = {a.code for a in one.scene.group}
    if any(isinstance(u.mark, PartyMark) and not set(u.mark.codes) & group for u in one.scene.units):
        return None
    others = [a for a in one.scene.group if a.code not in side]
    if len(others) != 1 or len(one.scene.group) - len(others) != len(
        side & {a.code for a in one.scene.group}
    ):
        return None
    return Actor(others[0].code, others[0].span, inferred=True)


def _addressed(one: Told) -> Actor | None:
    """Whom a request told in a talk of two is made to: the other one at the table."""
    group = once(a for u in one.scene.units if u.kind == "person" for a in actors_of(one.scene, u))
    group = group if len(group) > 1 else list(one.scene.group)
    others = [a for a in group if a.code not in one.gets()]
    two = len(group) == len(("asker", "asked"))
    return Actor(others[0].code, others[0].span, inferred=True) if two and len(others) == 1 else None


def _may_get(actor: Actor) -> bool:
    """Only a state is taken for the recipient that a sentence leaves out."""
    return actor.code in state_codes()


def _needy(one: Told) -> Actor | None:
    """ "to support Ukraine's defence capabilities": whose needs the sentence names."""
    words = help_words().needs
    units = one.scene.units
    for i in range(one.phrase.start, len(units)):
        mark = units[i].mark
        if not isinstance(mark, PartyMark) or is_hostile(one.scene, i):
            continue
        near = [u.low for u in units[i + 1 : i + 4]]
        if (mark.form == "adjective" or near[:1] == ["'s"]) and any(w in words for w in near):
            actors = [a for a in actors_of(one.scene, units[i]) if a.code not in one.gives()]
            if actors:
                return actors[0]
    return None


def _only(one: Told, others: set[str]) -> tuple[Actor, Layer] | None:
    """The one other party of the sentence."""
    here = _here(one, others)
    if len({a.code for a in here}) == 1:
        return Actor(here[0].code, here[0].span, inferred=True), one.scene.layer
    return None


def _seat(one: Told, gets: set[str]) -> tuple[Actor, Layer] | None:
    """ "In Madrid, the government approved": the seat of a government tells whose it is."""
    if not any(u.low in ("government", "cabinet", "parliament", "ministry") for u in one.scene.units):
        return None
    for i, unit in enumerate(one.scene.units):
        if isinstance(unit.mark, PartyMark) and unit.mark.form == "capital" and is_place(one.scene, i):
            actor = actors_of(one.scene, unit)[0]
            return (
                None
                if actor.code in gets
                else (Actor(actor.code, actor.span, inferred=True), one.scene.layer)
            )
    return None


def _salient(story: Story, sides: Sides, one: Told) -> tuple[Actor, Layer] | None:
    """The party the story names most, when it stands clearly before the rest."""
    ranked = [
        (code, n)
        for code, n in sides.named.most_common()
        if code not in one.gives() | one.usual[0] and code in state_codes()
    ]
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    for layer in (story.page.title, story.page.body):
        for mark in layer.parties:
            if ranked[0][0] in mark.codes:
                return Actor(ranked[0][0], mark.span, inferred=True), layer
    return None


def _donor(story: Story, told: Sequence[Told], at: int) -> tuple[Actor, Layer] | None:
    one = told[at]
    gets = one.gets() | _askers(one) | _decliners(one.scene)
    if story.subject and story.subject.code not in gets:
        return story.subject, story.page.title
    if one.scene.speaker and one.scene.speaker.code not in gets | one.usual[1]:
        return one.scene.speaker, one.scene.layer
    across = _across(one, one.gets())
    if across:
        return across, one.scene.layer
    found = _only(one, gets | one.usual[1]) or _by_author(story, gets) or _seat(one, gets)
    if found:
        return found
    for other in _near(told, at):
        if "donor" in other.carried:
            continue
        for actor in other.donors:
            if actor.code not in gets | one.usual[1]:
                return Actor(actor.code, actor.span, inferred=True), other.scene.layer
    return next(((a, layer) for a, layer in story.authors if a.code not in gets), None)


def _askers(one: Told) -> set[str]:
    """Who asks does not give."""
    if one.stage.stage != "requested" or one.stage.clause is None:
        return set()
    clause = one.scene.clauses[one.stage.clause]
    return {a.code for i in clause.subject for a in actors_of(one.scene, one.scene.units[i])}


def _decliners(scene: Scene) -> set[str]:
    """ "machines refused by Switzerland", "requested by Georgia": whom a reduced relative says asks or declines."""
    out: set[str] = set()
    for clause in scene.clauses:
        if clause.verb.shape != "participle" or class_of(clause) not in _DECLINING:
            continue
        by = next((i for i in clause.right if scene.units[i].low == "by"), None)
        out |= {
            a.code
            for i in clause.right
            if by is not None and i > by
            for a in actors_of(scene, scene.units[i])
        }
    return out


def _by_author(story: Story, gets: set[str]) -> tuple[Actor, Layer] | None:
    """An official text of one author tells of its own help unless it names another."""
    if len(story.authors) != 1 or story.page.title.text == "":
        return None
    actor, layer = story.authors[0]
    return None if actor.code in gets else (actor, layer)


def _here(one: Told, others: set[str]) -> list[Actor]:
    """The parties of the sentence that may fill a role: no adjectives, no adversaries, none of the other side."""
    return [
        a
        for i, u in enumerate(one.scene.units)
        if not (isinstance(u.mark, PartyMark) and u.mark.form == "adjective")
        and not is_hostile(one.scene, i)
        and not is_place(one.scene, i)
        and not _conduit(one.scene, i)
        and not _company(one.scene, i)
        for a in actors_of(one.scene, u)
        if a.code not in others
    ]


def _conduit(scene: Scene, i: int) -> bool:
    """ "5 million euros through the World Bank": who only passes help on is no side of it by inference."""
    back = [u.low for u in scene.units[max(0, i - 2) : i] if u.low != "the"]
    return back[-1:] in (["through"], ["via"])


def _company(scene: Scene, i: int) -> bool:
    """ "tanks bought together with other countries": nameless company is no side by inference."""
    nameless = any(a.code == "PARTNERS" for a in actors_of(scene, scene.units[i]))
    return nameless and any(u.low == "with" for u in scene.units[max(0, i - 2) : i])
