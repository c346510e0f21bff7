"""One sentence ready for the kinds: its units, clauses and what the rest of the document lends to it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from pledgebook.lexicon.grammar import grammar
from pledgebook.reading.marks import Layer, PartyMark, PersonMark, QuoteMark, Sentence
from pledgebook.reading.page import Page
from pledgebook.reading.syntax import Clause, Unit, find_clauses, find_units, find_verb_groups
from pledgebook.reading.syntax.units import Mark, marks_of, whole_span, without_dateline
from pledgebook.terms.span import Span

FIRST_PERSON = frozenset({"i", "we", "my", "our", "us"})


@dataclass(frozen=True, slots=True)
class Actor:
    """A party that fills a role, with the words it rests on."""

    code: str
    span: Span
    inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence of one layer. `number` counts the sentences of the layer from 0."""

    layer: Layer
    sentence: Sentence
    number: int
    units: Sequence[Unit]
    clauses: Sequence[Clause]
    speaker: Actor | None = None
    headline: bool = False
    group: tuple[Actor, ...] = ()
    authors: tuple[str, ...] = ()
    entry: bool = False
    topic: Actor | None = None

    @property
    def text(self) -> str:
        """The sentence's words."""
        return self.sentence.span.of(self.layer.text)

    def words(self, start: int, end: int) -> str:
        """Return the text from unit `start` up to unit `end` (half-open)."""
        return self.span(start, end).of(self.layer.text) if start < end else ""

    def span(self, start: int, end: int) -> Span:
        """Return the span from unit `start` up to unit `end` (half-open, not empty)."""
        return Span(self.units[start].span.start, self.units[end - 1].span.end)

    def clause_of(self, index: int) -> int | None:
        """Return the number of the clause whose stretch holds a unit."""
        found = None
        for n, clause in enumerate(self.clauses):
            fresh = n and clause.start > self.clauses[n - 1].verb.last + 1
            if clause.start <= index < clause.end and (found is None or fresh):
                found = n
        return found


class Story:
    """A page's scenes and what may be carried over between them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.authors = _authors(page)
        codes = tuple(actor.code for actor, _ in self.authors)
        self.title = _scenes(page.title, Layer(where="title", text=""), codes)
        self.body = _scenes(page.body, page.title, codes)

    @property
    def scenes(self) -> list[Scene]:
        """The title's scenes, then the body's."""
        return [*self.title, *self.body]

    @cached_property
    def named(self) -> Counter[str]:
        """How often each party code is named in title and body."""
        layers = (self.page.title, self.page.body)
        return Counter(
            code for layer in layers for mark in layer.parties if not mark.inferred for code in mark.codes
        )

    @cached_property
    def subject(self) -> Actor | None:
        """The party that the title consists of: an entry of a list by donor."""
        mark = _whole_title(self.page.title)
        return Actor(mark.codes[0], mark.span, inferred=True) if mark else None


def _whole_title(title: Layer) -> PartyMark | None:
    """The one party a title consists of, a note in brackets aside: "Norway", "EU (Commission and Council)"."""
    name = title.text.split("(", maxsplit=1)[0].strip()
    return next((m for m in title.parties if m.span.of(title.text) == name and len(m.codes) == 1), None)


def _scenes(layer: Layer, head: Layer, authors: tuple[str, ...]) -> list[Scene]:
    """Cut a layer into scenes; a body sentence that only repeats the title counts as a headline."""
    marks = marks_of(layer)
    starts = [whole_span(m).start for m in marks]
    quoted = [piece for quote in layer.quotes for piece in quote.pieces]
    author = _signed(layer)
    title = head.text
    entry = _whole_title(head) is not None
    scenes: list[Scene] = []
    group: tuple[Actor, ...] = ()
    for number, sentence in enumerate(layer.sentences):
        low = bisect_right(starts, sentence.span.start - 1)
        high = bisect_right(starts, sentence.span.end - 1)
        near = [q for q in quoted if q.overlaps(sentence.span)]
        group = _group(scenes[-1]) or group if scenes else ()
        units = find_units(layer.text, sentence.span, marks[low:high], near)
        units = without_dateline(units, layer.text)
        clauses = find_clauses(units, find_verb_groups(units))
        scenes.append(
            Scene(
                layer=layer,
                sentence=sentence,
                number=number,
                units=units,
                clauses=clauses,
                group=group,
                topic=_topic(scenes[-1]) if scenes else None,
                authors=authors,
                entry=entry,
                speaker=_speaker(layer, sentence) or author,
                headline=layer.where == "title" or _repeats(sentence.span.of(layer.text), title),
            )
        )
    return scenes


def _authors(page: Page) -> list[tuple[Actor, Layer]]:
    """Whose "we" and "my" an official text speaks in: those its title says it is by, else whose laws it invokes."""
    title = page.title
    marker = min((title.text.find(w) for w in (" by ", " from ") if w in title.text), default=-1)
    people = [p for p in title.persons if p.party and p.form in ("full", "surname")]
    named = [p for p in people if p.span.start > marker >= 0] or people[:1]
    if named:
        return [
            (Actor(code, span, inferred=True), title)
            for code, span in {p.party: p.span for p in reversed(named) if p.party}.items()
        ][::-1]
    for sentence in page.body.sentences[:4]:
        words = sentence.span.of(page.body.text)
        if " hereby " in words or "my Administration" in words:
            marks = [
                m
                for m in page.body.parties
                if sentence.span.holds(m.span) and m.form in ("name", "body") and not _is_addressed(page, m)
            ]
            return [(Actor(m.codes[0], m.span, inferred=True), page.body) for m in marks[:1]]
    return []


def _is_addressed(page: Page, mark: PartyMark) -> bool:
    """Whether a party stands after "to" or "for": it gets what the author decides, it is not the author."""
    before = page.body.text[max(0, mark.span.start - 16) : mark.span.start].lower().split()
    before = before[:-1] if before[-1:] == ["the"] else before
    return before[-1:] in (["to"], ["for"])


def _group(scene: Scene) -> tuple[Actor, ...]:
    """The parties of the persons a sentence names together, when they are of several parties."""
    actors = once(a for u in scene.units if u.kind == "person" for a in actors_of(scene, u))
    return tuple(actors) if len(actors) > 1 else ()


def once(actors: Iterable[Actor]) -> list[Actor]:
    """Each party once, where it is first named."""
    found: dict[str, Actor] = {}
    for actor in actors:
        found.setdefault(actor.code, actor)
    return list(found.values())


def _topic(scene: Scene) -> Actor | None:
    """The one party that is the subject of a sentence's first clause: what "it" at the head of the next stands for."""
    first = next((c for c in scene.clauses if c.verb.shape == "finite"), None)
    if first is None or len(first.subject) != 1 or scene.units[first.subject[0]].kind != "party":
        return None
    actors = actors_of(scene, scene.units[first.subject[0]])
    return actors[0] if len(actors) == 1 and not actors[0].inferred else None


def _signed(layer: Layer) -> Actor | None:
    """The party of the person who signs a text in its last line: whose "I" and "we" the text speaks in."""
    if not layer.sentences:
        return None
    last = layer.sentences[-1].span
    for person in layer.persons:
        if person.party and last.holds(person.span) and len(last) < 60:
            return Actor(person.party, person.span, inferred=True)
    return None


def _repeats(words: str, title: str) -> bool:
    core = words.strip(" .").lower()
    head = title.split("(", maxsplit=1)[0].strip(" .").lower()
    return len(core) > 20 and bool(title) and (core in title.lower() or (head in core and len(head) > 20))


def _speaker(layer: Layer, sentence: Sentence) -> Actor | None:
    """The party whose words (part of) the sentence quotes."""
    for quote in layer.quotes:
        if quote.speaker is None or not quote.span.overlaps(sentence.span):
            continue
        party = quote_party(layer, quote)
        if party:
            return Actor(party, quote.speaker, inferred=True)
    return None


def quote_party(layer: Layer, quote: QuoteMark) -> str | None:
    """Return the party code of a quote's speaker, a person or a body."""
    if quote.speaker_entity is not None:
        for person in layer.persons:
            if person.entity == quote.speaker_entity and person.party:
                return person.party
    if quote.speaker is not None:
        for mark in layer.parties:
            if mark.span.overlaps(quote.speaker) and len(mark.codes) == 1:
                return mark.codes[0]
    return None


def actors_of(scene: Scene, unit: Unit) -> list[Actor]:
    """Return the parties a unit stands for: a party, a person's state, a resolved pronoun."""
    mark: Mark | None = unit.mark
    if isinstance(mark, PartyMark):
        if mark.inferred and unit.low.startswith(("his ", "her ")):
            owner = _person_before(scene, unit)
            if owner is not None:
                return [owner]
        return [Actor(code, mark.span, inferred=mark.inferred) for code in mark.codes]
    if isinstance(mark, PersonMark):
        return (
            [Actor(mark.party, mark.party_span or mark.span, inferred=mark.party_span is None)]
            if mark.party
            else []
        )
    if unit.is_word:
        return _pronoun_actors(scene, unit)
    return []


def _party_of(scene: Scene, unit: Unit) -> list[Actor]:
    """ "leaders of the Group of Seven", "ministers of Ukraine and Denmark": whose leaders a group noun names."""
    found: list[Actor] = []
    for after in scene.units[unit.index + 1 : unit.index + 12]:
        if isinstance(after.mark, PartyMark):
            found += [Actor(code, after.mark.span) for code in after.mark.codes]
        elif after.low not in (("of", "the", ",", "and") if found else ("of", "the")):
            break
    first = scene.units[unit.index + 1].low if unit.index + 1 < len(scene.units) else ""
    return found if first == "of" else []


def _person_before(scene: Scene, unit: Unit) -> Actor | None:
    """ "He said his country": the state of the person the sentence names before."""
    for other in reversed(scene.units[: unit.index]):
        if isinstance(other.mark, PersonMark) and other.mark.party:
            return Actor(other.mark.party, other.mark.party_span or other.span, inferred=True)
        if other.low in ("he", "she"):
            return next(iter(_pronoun_actors(scene, other)), None)
    return None


def _pronoun_actors(scene: Scene, unit: Unit) -> list[Actor]:
    for person in scene.layer.persons:
        if person.form == "pronoun" and person.span == unit.span and person.party:
            return [Actor(person.party, unit.span, inferred=True)]
    if grammar().is_in("group_nouns", unit.low) and (named := _party_of(scene, unit)):
        return named
    if unit.low == "they" or grammar().is_in("group_nouns", unit.low):
        return [Actor(a.code, unit.span, inferred=True) for a in scene.group]
    if unit.low == "it" and scene.topic is not None and scene.units and scene.units[0] is unit:
        return [Actor(scene.topic.code, scene.topic.span, inferred=True)]
    if unit.low in FIRST_PERSON:
        codes = (scene.speaker.code,) if scene.speaker else () if unit.quoted else scene.authors
        return [Actor(code, unit.span, inferred=True) for code in codes]
    return []
