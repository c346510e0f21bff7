"""What a telling of help leaves out and the rest of the story lends it: donor, recipient, date, form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pledgebook.claims.scene import Actor, Scene, Story, actors_of
from pledgebook.reading.marks import Layer, PartyMark

from .phrases import HelpPhrase
from .stages import StageReading


@dataclass(slots=True, kw_only=True)
class Told:
    """A phrase of help with its stage and roles; `carried` says which role came from which layer."""

    scene: Scene
    phrase: HelpPhrase
    stage: StageReading
    donors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    carried: dict[str, Layer]

    def gives(self) -> set[str]:
        """The donors' codes."""
        return {a.code for a in self.donors}

    def gets(self) -> set[str]:
        """The recipients' codes."""
        return {a.code for a in self.recipients}


def carry(story: Story, told: Sequence[Told], at: int) -> None:
    """Fill a missing recipient, then a missing donor, of `told[at]`."""
    one = told[at]
    if not one.recipients and (found := _recipient(story, told, at)):
        one.recipients, one.carried["recipient"] = (found[0],), found[1]
    if not one.donors and (found := _donor(story, told, at)):
        one.donors, one.carried["donor"] = (found[0],), found[1]


def _near(told: Sequence[Told], at: int) -> list[Told]:
    """Tellings before this one, the nearest first, then those after it."""
    return [*reversed(told[:at]), *told[at + 1 :]]


def _recipient(story: Story, told: Sequence[Told], at: int) -> tuple[Actor, Layer] | None:
    one = told[at]
    for other in _near(told, at):
        if "recipient" in other.carried:
            continue
        for actor in other.recipients:
            if actor.code not in one.gives():
                return Actor(actor.code, actor.span, inferred=True), other.scene.layer
    return None


def _donor(story: Story, told: Sequence[Told], at: int) -> tuple[Actor, Layer] | None:
    one = told[at]
    gets = one.gets()
    if one.scene.speaker and one.scene.speaker.code not in gets:
        return one.scene.speaker, one.scene.layer
    here = _here(one, gets)
    if len({a.code for a in here}) == 1 and one.stage.stage in ("discussed", "requested"):
        return Actor(here[0].code, here[0].span, inferred=True), one.scene.layer
    for other in _near(told, at):
        if "donor" in other.carried:
            continue
        for actor in other.donors:
            if actor.code not in gets:
                return Actor(actor.code, actor.span, inferred=True), other.scene.layer
    return None


def _here(one: Told, gets: set[str]) -> list[Actor]:
    """The parties of the sentence that may give: no adjectives, not those who get."""
    return [
        a
        for u in one.scene.units
        if not (isinstance(u.mark, PartyMark) and u.mark.form == "adjective")
        for a in actors_of(one.scene, u)
        if a.code not in gets
    ]
