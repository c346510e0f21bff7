"""The parties in the chunks of a phrase of help: whom it is for, who gives it, whose it is."""

from __future__ import annotations

from pledgebook.claims.scene import Actor, Scene, actors_of
from pledgebook.claims.sides import is_hostile
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.help import help_words
from pledgebook.lexicon.parties import state_codes
from pledgebook.reading.marks import PartyMark, PersonMark

from .chunks import Chunk
from .phrase import HelpPhrase


def only_described(scene: Scene, chunk: Chunk) -> bool:
    """ "from Russian tariff revenues": an adjective before a plain noun names no giver."""
    units = scene.units[chunk.start : chunk.end]
    adjectives = [getattr(u.mark, "form", "") == "adjective" for u in units if u.kind == "party"]
    plain = [u for u in units if u.is_word and not grammar().is_in("state_nouns", u.low)]
    return bool(adjectives) and all(adjectives) and (not plain or units[-1] is plain[-1])


def _is_sayer(mark: object) -> bool:
    """After a comma a body or a person is who says it, not one more recipient."""
    return isinstance(mark, PersonMark) or (isinstance(mark, PartyMark) and mark.form in ("body", "common"))


def more_parties(scene: Scene, before: Chunk, chunk: Chunk, phrase: HelpPhrase, parties: list[Actor]) -> bool:
    """ "to Ukraine, Israel and Taiwan": a list of recipients or donors goes on."""
    if chunk.link == "," and any(_is_sayer(scene.units[i].mark) for i in range(chunk.start, chunk.end)):
        return False
    if any(c.verb.shape == "finite" and chunk.end <= c.verb.first <= chunk.end + 3 for c in scene.clauses):
        return False
    if any(u.kind in ("item", "money") for u in scene.units[before.start : before.end]):
        return False
    for group in (phrase.recipients, phrase.donors):
        if group and any(a.span.start >= scene.units[before.start].span.start for a in group):
            group.extend(parties)
            return True
    return False


def named_in(scene: Scene, chunk: Chunk) -> list[Actor]:
    """The parties of a chunk that names nothing else than them (with their bodies and people)."""
    if any(scene.units[i].kind in ("money", "item") for i in range(chunk.start, chunk.end)):
        return []
    out: list[Actor] = []
    for i in range(chunk.start, chunk.end):
        unit = scene.units[i]
        if is_hostile(scene, i):
            continue
        if isinstance(unit.mark, PartyMark) or unit.kind == "person" or unit.low in ("us", "him", "them"):
            out += actors_of(scene, unit)
    words = help_words()
    if any(
        scene.units[i].low in words.heads and words.kinds[scene.units[i].low] != "weak"
        for i in range(chunk.start, chunk.end)
    ):
        return []
    return out


def read_party(scene: Scene, chunk: Chunk, i: int, phrase: HelpPhrase) -> None:
    """Note a party inside a chunk of help as its getter or its owner."""
    mark = scene.units[i].mark
    if i == chunk.start and _given_to(scene, i):
        phrase.recipients += actors_of(scene, scene.units[i])
        return
    follows = i + 1 < chunk.end
    if follows and _is_for(scene, i):
        phrase.recipients += actors_of(scene, scene.units[i])
        return
    if follows or (isinstance(mark, PartyMark) and (chunk.link == "of" or mark.form == "adjective")):
        phrase.owners += actors_of(scene, scene.units[i])


def _is_for(scene: Scene, i: int) -> bool:
    """ "the Ukraine aid package", "Taiwan funding": a state's plain name before a noun of help says whom it is for."""
    mark = scene.units[i].mark
    if not isinstance(mark, PartyMark) or mark.form != "name" or scene.units[i + 1].low in ("'s", "'"):
        return False
    name = scene.words(i, i + 1)
    return all(code in state_codes() for code in mark.codes) and not (name.isupper() or "." in name)


def _given_to(scene: Scene, i: int) -> bool:
    """ "send Ukraine military equipment": a name right after a verb of giving is whom it is given to."""
    mark = scene.units[i].mark
    if not isinstance(mark, PartyMark) or mark.form not in ("name", "capital") or i + 1 >= len(scene.units):
        return False
    if scene.units[i + 1].low in ("'s", "'"):
        return False
    return any(
        c.verb.last == i - 1 and "give" in c.verb.classes and not c.verb.passive for c in scene.clauses
    )
