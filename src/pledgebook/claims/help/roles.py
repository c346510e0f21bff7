"""Who gives and who gets: donors and recipients of a phrase of help, from its words, its verb, its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pledgebook.claims.scene import Actor, Scene, actors_of, once
from pledgebook.claims.sides import in_event_name, is_hostile
from pledgebook.lexicon.help import help_words
from pledgebook.reading.marks import PartyMark
from pledgebook.reading.syntax import Clause

from .classes import class_of
from .facts import wished
from .govern import governing
from .nouns import noun_over, owners_of, topic_step
from .phrase import HelpPhrase
from .stage import StageReading
from .training import host_of

_GETS = frozenset({"receive"})
_PHRASAL = frozenset({"due", "thanks", "according", "prior", "owing", "next", "opposed"})
_ASKS = frozenset({"request"})
_NO_GIVING = frozenset({"request", "refuse", "halt"})


@dataclass(frozen=True, slots=True)
class Roles:
    """Donors and recipients, each named once, in text order."""

    donors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]


def read_roles(scene: Scene, phrase: HelpPhrase, stage: StageReading) -> Roles:
    """Return what the sentence itself tells; empty tuples where it tells nothing."""
    n, _ = (
        governing(scene, phrase)
        if stage.clause is None or stage.via == "participle"
        else (stage.clause, stage.via)
    )
    clause = scene.clauses[n] if n is not None else None
    recipients = [a for a in phrase.recipients if not _is_subject_again(scene, clause, a)]
    asker = _asker(scene, phrase)
    owners = [] if asker else phrase.owners
    recipients = recipients or asker or _asks_for_itself(scene, clause, stage)
    if not recipients and stage.via == "participle" and stage.clause is not None:
        recipients = _after_to(scene, scene.clauses[stage.clause].right)
    recipients = recipients or _recipients(scene, phrase, clause)
    gets = {a.code for a in recipients}
    donors = [a for a in phrase.donors if a.code not in gets] + _by_agent(scene, stage)
    if clause is not None and class_of(clause) == "arrive":
        donors = donors or _source(scene, clause, gets)
    donors = donors or _promised_by(scene, phrase) or (_gapped(scene, phrase, clause) if clause else [])
    donors = donors or _giver(scene, clause, gets)
    donors = donors or [a for a in owners if a.code not in gets]
    donors = donors or [a for a in _noun_owner(scene, clause) if a.code not in gets]
    if phrase.donors and not recipients and clause is not None:
        recipients = [a for a in _subject(scene, clause) if a.code not in {d.code for d in donors}]
    if not donors and clause is not None:
        donors = _from_clause(scene, clause, phrase, gets)
    if not donors and stage.role == "wish":
        donors = [a for a in _subject(scene, clause) if a.code not in gets]
    donors = donors or host_of(scene, phrase)
    asking = _asking(scene, clause) if stage.role != "wish" else None
    if not recipients and asking is not None:
        recipients = [a for a in _subject(scene, asking) if a.code not in {d.code for d in donors}]
    return Roles(
        tuple(once(donors)), tuple(once([r for r in recipients if r.code not in {d.code for d in donors}]))
    )


def _giver(scene: Scene, clause: Clause | None, gets: set[str]) -> list[Actor]:
    """ "The Netherlands will pay for American weapons": who acts gives, whosever make the help is."""
    if clause is None or clause.verb.passive or class_of(clause) != "give" or not clause.subject:
        return []
    named = [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    return [] if any(a.inferred for a in named) else [a for a in named if a.code not in gets]


def _is_subject_again(scene: Scene, clause: Clause | None, actor: Actor) -> bool:
    """ "Qatar will give the country": a common noun never stands for the giver just named."""
    if clause is None or not actor.inferred:
        return False
    return any(a.code == actor.code and not a.inferred for a in _subject(scene, clause))


def _asker(scene: Scene, phrase: HelpPhrase) -> list[Actor]:
    """ "Ukraine's request for missiles": whose request it is gets the help."""
    asks = [i for step, i in phrase.steps if step == "request"]
    topic = topic_step(scene, phrase)
    if topic is not None and help_words().steps[scene.units[topic].low] == "request":
        asks.append(topic)
    return [a for i in asks for a in owners_of(scene, i)]


def _asks_for_itself(scene: Scene, clause: Clause | None, stage: StageReading) -> list[Actor]:
    """ "Russia asked China for equipment to support the invasion": who asks gets, unless it says for whom."""
    if clause is None or stage.stage != "requested" or stage.role != "request":
        return []
    return _subject(scene, clause)


def _noun_owner(scene: Scene, clause: Clause | None) -> list[Actor]:
    """ "Germany's decision to give": whose decision, refusal or promise governs the giving."""
    for _ in scene.clauses:
        if clause is None:
            return []
        at = noun_over(scene, clause) if clause.verb.shape in ("infinitive", "gerund") else None
        if at is not None:
            return owners_of(scene, at)
        clause = scene.clauses[clause.governor] if clause.governor is not None else None
    return []


def _promised_by(scene: Scene, phrase: HelpPhrase) -> list[Actor]:
    """ "the battery promised by the United States has arrived": who a reduced relative says it comes from."""
    for clause in scene.clauses:
        reduced = clause.verb.shape == "participle" and class_of(clause) not in _NO_GIVING
        if reduced and phrase.end <= clause.verb.first <= phrase.end + 1:
            stretch = list(clause.right)
            by = next((i for i in stretch if scene.units[i].low in ("by", "from")), None)
            if by is not None:
                return [a for i in stretch if i > by for a in actors_of(scene, scene.units[i])]
    return []


def _arrived_in(scene: Scene, clause: Clause) -> list[Actor]:
    """ "has arrived in Ukraine", "reached Ukraine": where help arrives is who gets it."""
    if class_of(clause) != "arrive":
        return []
    source = next((i for i in clause.right if scene.units[i].low == "from"), len(scene.units))
    here = [i for i in clause.right if i < source and scene.units[i].kind == "party"]
    return [a for i in here for a in actors_of(scene, scene.units[i])][:1]


def _asking(scene: Scene, clause: Clause | None) -> Clause | None:
    """The clause at or above this one whose subject gets the help: who receives, asks or thanks."""
    for _ in scene.clauses:
        if clause is None or class_of(clause) in (_GETS | _ASKS | {"thank"}):
            return clause
        below = clause.verb.shape in ("infinitive", "gerund") or wished(scene, clause) is not None
        clause = scene.clauses[clause.governor] if below and clause.governor is not None else None
    return None


def _subject(scene: Scene, clause: Clause | None) -> list[Actor]:
    seen: set[int] = set()
    while clause is not None:
        acting = [i for i in clause.subject if not in_event_name(scene, i)]
        actors = [a for i in acting for a in actors_of(scene, scene.units[i])]
        if actors or clause.governor is None or clause.governor in seen:
            return actors
        seen.add(clause.governor)
        clause = scene.clauses[clause.governor]
    return []


def _from_clause(scene: Scene, clause: Clause, phrase: HelpPhrase, gets: set[str]) -> list[Actor]:
    """The subject gives, unless the verb asks, thanks or receives: then its object does."""
    chain = [clause]
    while chain[-1].governor is not None and len(chain) < 4 and chain[-1].verb.shape != "finite":
        chain.append(scene.clauses[chain[-1].governor])
    names = {class_of(c) for c in chain}
    if names & (_ASKS | {"thank"}):
        turned = next(c for c in chain if class_of(c) in (_ASKS | {"thank"}))
        objects = [
            a
            for i in turned.right
            if i < phrase.start or turned is not clause
            for a in actors_of(scene, scene.units[i])
        ]
        return [a for a in objects if a.code not in gets]
    if names & _GETS:
        return _source(scene, next(c for c in chain if class_of(c) in _GETS), gets)
    if "discuss" in names and not gets:
        return _partners(scene, chain)
    return [a for a in _subject(scene, clause) if a.code not in gets]


def _source(scene: Scene, clause: Clause, gets: set[str]) -> list[Actor]:
    """ "received from the European Union": whom help that is received comes from."""
    at = next((i for i in clause.right if scene.units[i].low == "from"), None)
    out: list[Actor] = []
    for i in clause.right if at is not None else ():
        unit = scene.units[i]
        if at is None or i <= at or unit.low in ("the", "and", ","):
            continue
        found = actors_of(scene, unit)
        if not found:
            break
        out += [a for a in found if a.code not in gets]
    return out


def _partners(scene: Scene, chain: list[Clause]) -> list[Actor]:
    """ "X discussed a package with Y": who brings it up asks, the other gives."""
    talk = next(c for c in chain if class_of(c) == "discuss")
    at = next((i for i in talk.right if scene.units[i].low == "with"), None)
    if at is None:
        return []
    own = {a.code for a in _subject(scene, talk)}
    return [a for i in talk.right if i > at for a in actors_of(scene, scene.units[i]) if a.code not in own][
        :1
    ]


def _by_agent(scene: Scene, stage: StageReading) -> list[Actor]:
    """ "donated by the United States, Germany and Romania"."""
    if stage.clause is None or not scene.clauses[stage.clause].verb.passive:
        return []
    clause = scene.clauses[stage.clause]
    out: list[Actor] = []
    active = False
    for i in clause.right:
        unit = scene.units[i]
        if unit.low == "by":
            active = True
        elif active and (unit.kind in ("party", "person")):
            out += actors_of(scene, unit)
        elif (
            active
            and unit.low not in (",", "and", "the", "&")
            and not (unit.is_word and unit.low in ("government", "other"))
        ):
            break
    return out


def _recipients(scene: Scene, phrase: HelpPhrase, clause: Clause | None) -> list[Actor]:
    """An indirect object ("provide Ukraine with"), a later "to/for Ukraine", or whom the help is to help."""
    if clause is None:
        return []
    if clause.verb.last < phrase.start:
        direct = [
            a
            for a in _objects(scene, range(clause.verb.last + 1, _first_help(scene, clause, phrase)))
            if not _is_subject_again(scene, clause, a)
        ]
        if direct and class_of(clause) not in ("request", "thank", "say", "discuss", "announce"):
            return direct
    needing = _needing(scene, phrase)
    if needing:
        return needing
    arrived = _arrived_in(scene, clause)
    if arrived:
        return arrived
    later = _after_to(scene, range(phrase.end, clause.end), share=clause.verb.lemma == "share")
    if later:
        return later
    for other in scene.clauses:
        if other.verb.first >= phrase.end and other.verb.shape == "infinitive":
            later = _after_to(scene, other.right)
            if later:
                return later[:1]
        if (
            other.verb.first >= phrase.end
            and other.verb.classes & {"equip", "train"}
            and other.verb.shape in ("infinitive", "gerund")
        ):
            helped = _objects(scene, other.right, genitives=True)
            if helped:
                return helped[:1]
    return []


def _needing(scene: Scene, phrase: HelpPhrase) -> list[Actor]:
    """ "the assistance Ukraine needs": who needs the help gets it."""
    for clause in scene.clauses:
        near = clause.subject and phrase.end <= clause.subject[0] <= phrase.end + 2
        if near and clause.verb.lemma in ("need", "require", "request") and clause.verb.shape == "finite":
            return [a for i in clause.subject for a in actors_of(scene, scene.units[i])]
    return []


def _first_help(scene: Scene, clause: Clause, phrase: HelpPhrase) -> int:
    """Where an indirect object must stand before: "gave Kyiv 5 million", not "gave 5 million and Norway 3 million"."""
    before = range(clause.verb.last + 1, phrase.start)
    kinds = ("money", "item", "quantity")
    return next((i for i in before if scene.units[i].kind in kinds), phrase.start)


def _gapped(scene: Scene, phrase: HelpPhrase, clause: Clause) -> list[Actor]:
    """ "Denmark gives 35 million euros, Estonia its entire stock of guns": who stands between two helps gives the second."""
    if clause.verb.last >= phrase.start or _first_help(scene, clause, phrase) >= phrase.start:
        return []
    for i in range(phrase.start - 1, max(clause.verb.last, phrase.start - 6), -1):
        unit = scene.units[i]
        if unit.kind in ("money", "item", "punct") or unit.low in ("to", "for", "from", "by", "with"):
            return []
        if (
            unit.kind == "party"
            and isinstance(unit.mark, PartyMark)
            and unit.mark.form in ("name", "capital")
        ):
            back = i - 2 if scene.units[i - 1].low == "the" else i - 1
            joined = scene.units[back].low in ("and", ",", "while", "but", ";")
            return actors_of(scene, unit) if joined else []
    return []


def _objects(scene: Scene, stretch: Iterable[int], *, genitives: bool = False) -> list[Actor]:
    out: list[Actor] = []
    for i in stretch:
        unit = scene.units[i]
        genitive = i + 1 < len(scene.units) and scene.units[i + 1].low in ("'s", "'")
        if is_hostile(scene, i) or (genitive and not genitives):
            continue
        if unit.is_word and unit.low in ("from", "by", "against", "under", "in", "on", "at"):
            return out
        if (
            (isinstance(unit.mark, PartyMark) and (genitives or unit.mark.form != "adjective"))
            or unit.kind == "person"
            or unit.low in ("it", "them", "him", "us")
        ):
            out += actors_of(scene, unit)
    return out


def _after_to(scene: Scene, stretch: range, *, share: bool = False) -> list[Actor]:
    links = ("to", "for", "with") if share else ("to", "for")
    for i in stretch:
        if scene.units[i].low in links and (not i or scene.units[i - 1].low not in _PHRASAL):
            for j in range(i + 1, min(i + 5, stretch.stop)):
                actors = [] if is_hostile(scene, j) else actors_of(scene, scene.units[j])
                if actors:
                    return actors
    return []
