"""The mark types: what each finder returns. Spans are code points into one layer's text.

A layer is one text of a document (its title or its body). Every mark's words are `text[span]`. A mark that
was worked out from context says so (`inferred`) and points at the spans of the same layer it rests on
(`grounds`); an empty `grounds` on an inferred date means the publication date.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from pledgebook.terms.day import When
from pledgebook.terms.money import Bound, Money
from pledgebook.terms.problem import Problem, Where
from pledgebook.terms.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, or a heading or list item that stands for one. `paragraph` counts blocks from 0."""

    span: Span
    paragraph: int
    kind: Literal["sentence", "heading", "bullet"] = "sentence"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMark:
    """A time expression. `value` is TIMEX3 ("2024-12", "P100Y", "PRESENT_REF", "XXXX-01-16" without a year).

    `when` is the calendar reading that claims use (gold guide: "last week" -> Monday/Sunday interval), None for
    durations, sets and vague references. `mod` is TIMEX3's (START, MID, END, APPROX, BEFORE, AFTER ...).
    """

    span: Span
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: str | None = None
    when: When | None = None
    inferred: bool = False
    grounds: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyMark:
    """A sum of money with its whole span ("more than $1.7 billion": the bound's words are in the span).

    A range carries its upper end, bound "max". `each` when the sum is per piece; `converted` when it only
    restates the sum before it in another currency ("(approximately $420 million)").
    """

    span: Span
    money: Money
    each: bool = False
    converted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityMark:
    """A counted number that is no money, date or ordinal. `value` None for "dozens"; `unit` singular or None."""

    span: Span
    value: Decimal | None
    unit: str | None = None
    bound: Bound | None = None
    each: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OrdinalMark:
    """An ordinal number word ("10th", "eleventh", "Tranche 3" has the number after its noun)."""

    span: Span
    value: int


PartyForm = Literal["name", "adjective", "demonym", "capital", "city", "body", "group", "common"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyMark:
    """A state, its body, a city of it, an organisation or a group that acts.

    `codes` as the gold guide writes them (ISO 3166-1 alpha-3, EU, NATO, PARTNERS ...); several for "both sides"
    or "the Baltic states". `form` says by what words: a capital may be a place or stand for its government,
    "common" is a common noun resolved in context ("the country"), then `inferred` with its grounds.
    """

    span: Span
    codes: tuple[str, ...]
    form: PartyForm
    inferred: bool = False
    grounds: tuple[Span, ...] = ()


PersonForm = Literal["full", "surname", "role", "pronoun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMark:
    """A person. `span` covers the name's (or role noun's, pronoun's) words only.

    `name` is the fullest form the document writes, without titles; None for a role that no one in the document
    bears by name ("the Finnish defence minister"). `entity` is the same number for all marks of one person in
    a document. `party` is the person's state or organisation; `whole` spans role, country and name together.
    """

    span: Span
    entity: int
    name: str | None
    form: PersonForm
    role: str | None = None
    party: str | None = None
    whole: Span | None = None
    party_span: Span | None = None
    inferred: bool = False
    grounds: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemMark:
    """A piece of equipment or stock: a noun phrase without article and number.

    `name` as written, singular; `cls` is the gold guide's class; `head` spans the register's words in it.
    `quantity` is the count that stands before it, with its bound and own span.
    """

    span: Span
    name: str
    cls: str
    head: Span
    quantity: Decimal | None = None
    bound: Bound | None = None
    quantity_span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteMark:
    """Direct speech. `span` runs from the first to the last quotation mark; `pieces` are the words between.

    Several pieces where a tag stands between ('"A," he said, "b."'). `speaker` spans the words that name the
    speaker; `speaker_entity` his person number, `speaker_party` his or a body's code. `inferred` when carried
    over. `speaker_grounds` are the words a pronoun or a carried speaker rests on. `fragment` when the words
    are no whole utterance (a run inside a sentence, a title, scare quotes).
    """

    span: Span
    pieces: tuple[Span, ...]
    speaker: Span | None = None
    speaker_entity: int | None = None
    speaker_party: str | None = None
    speaker_grounds: tuple[Span, ...] = ()
    inferred: bool = False
    fragment: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One text with all its marks, each list in text order."""

    where: Where
    text: str
    sentences: tuple[Sentence, ...] = ()
    times: tuple[TimeMark, ...] = ()
    money: tuple[MoneyMark, ...] = ()
    quantities: tuple[QuantityMark, ...] = ()
    ordinals: tuple[OrdinalMark, ...] = ()
    parties: tuple[PartyMark, ...] = ()
    persons: tuple[PersonMark, ...] = ()
    items: tuple[ItemMark, ...] = ()
    quotes: tuple[QuoteMark, ...] = ()
    problems: tuple[Problem, ...] = ()
