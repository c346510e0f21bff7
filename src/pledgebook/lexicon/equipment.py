"""The register of systems and stocks, and the words a language has for equipment.

Systems are rows of `data/equipment/*.tsv`; the words are `data/languages/<language>/items.yaml`; the classes and
their order of specificity are `data/ontology/item_classes.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Any, Final, Literal, cast

from pledgebook.terms.faults import DataFault

from .gazetteer import Case
from .inflect import plural as plural_of
from .language import language, per_language
from .load import by_word, many, read_table, read_words, read_yaml

Grip = Literal["firm", "own", "loose"]
Role = Literal["fodder", "part", "measure", "counter"]
Needs = Literal["", "more", "plural", "listed"]
Number = Literal["one", "many", "same", "mass"]

TABLES: Final = (
    "air_defence", "artillery", "rocket_artillery", "ammunition", "armour", "aircraft", "uav", "missile",
    "anti_tank", "small_arms", "naval", "mines_demining", "vehicle", "electronic", "stocks",
)  # fmt: skip
_CASES: Final = ("any", "initial", "exact")
_JOIN = re.compile(r"(?<=[^\W_])[ -](?=[^\W_])|(?<=[A-Za-z])(?=\d)")
_LETTERS_ONLY = re.compile(r"[A-Za-z][ -][A-Za-z]")


@dataclass(frozen=True, slots=True)
class ItemClass:
    """A class of equipment; of two classes in one noun phrase the one of lower `rank` is meant."""

    id: str
    rank: int
    definition: str


@dataclass(frozen=True, slots=True)
class System:
    """A system or stock of the register.

    `alone` is false for a name that is also something else ("Archer"): it counts only where a noun of
    equipment or a number stands with it. `makers` are ISO 3166-1 alpha-3 codes. `example` is a text, `reads` what
    comes out of it: (quantity or "", name, class).
    """

    id: str
    cls: str
    names: tuple[str, ...]
    case: Case
    alone: bool
    makers: tuple[str, ...]
    example: str
    reads: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Noun:
    """A head noun: `cls` is what it means alone (None: nothing), `turns` what it makes of a class before it."""

    singular: str
    cls: str | None
    grip: Grip
    role: Role | None = None
    needs: Needs = ""
    turns: Mapping[str, str] = field(default_factory=dict)
    yields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NounForm:
    """One written form of a noun."""

    surface: str
    noun: Noun
    number: Number


@dataclass(frozen=True, slots=True)
class Against:
    """How a weapon is named by what it fights ("weapons against tanks")."""

    words: frozenset[str]
    steps: frozenset[str]
    turns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ItemWords:
    """The words of one language: see the head of `items.yaml`."""

    nouns: tuple[NounForm, ...]
    traits: Mapping[str, str]
    not_items: tuple[str, ...]
    followers: frozenset[str]
    qualities: frozenset[str]
    quality_tails: tuple[str, ...]
    vague: frozenset[str]
    makers: frozenset[str]
    maker_tails: tuple[str, ...]
    articles: frozenset[str]
    another: frozenset[str]
    leftovers: frozenset[str]
    complements: Mapping[str, frozenset[str]]
    joints: frozenset[str]
    against: Against
    given: frozenset[str]


@cache
def item_classes() -> Mapping[str, ItemClass]:
    """Return the classes by id."""
    rows = read_yaml("ontology/item_classes.yaml")
    return {row["id"]: ItemClass(row["id"], row["rank"], row["definition"]) for row in rows}


@cache
def systems() -> tuple[System, ...]:
    """Return the register; DataFault names a record that does not hold."""
    return tuple(_system(row) for table in TABLES for row in read_table(f"equipment/{table}.tsv"))


def _system(row: Mapping[str, str]) -> System:
    reads = many(row["reads"]) if row["reads"][:1] != "|" else ("", *many(row["reads"]))
    if row["class"] not in item_classes() or row["case"] not in _CASES or len(reads) != 3:
        raise DataFault(f"equipment record {row['id']}: class, case or reads cannot be used")
    return System(
        id=row["id"], cls=row["class"], names=many(row["names"]), case=cast(Case, row["case"]),
        alone=row["alone"] != "no", makers=many(row["makers"]), example=row["example"],
        reads=(reads[0], reads[1], reads[2]),
    )  # fmt: skip


def spellings(name: str) -> frozenset[str]:
    """Return a name with its joints written with hyphen, blank or nothing ("F-16": "F 16", "F16").

    Between two letters only hyphen and blank change places; a name of one letter and one digit stays as it is.
    """
    if len(name) <= 2:
        return frozenset({name})
    parts, choices, last = [], [], 0
    for joint in _JOIN.finditer(name):
        parts.append(name[last : joint.start()])
        around = name[joint.start() - 1 : joint.end() + 1]
        choices.append(("-", " ") if _LETTERS_ONLY.fullmatch(around) else ("-", " ", ""))
        last = joint.end()
    if not choices or len(choices) > 4:
        return frozenset({name})
    parts.append(name[last:])
    return frozenset(
        "".join(a + b for a, b in zip(parts, (*mix, ""), strict=True)) for mix in product(*choices)
    ) | {name}


@per_language
def item_words() -> ItemWords:
    """Return a language's words of equipment; DataFault for an unknown class."""
    data = read_words("items")
    traits = by_word(data["traits"])
    for cls in {*data["traits"], *(group["class"] for group in data["heads"])}:
        if cls is not None and cls not in item_classes():
            raise DataFault(f"languages/{language()}/items.yaml: no class {cls}")
    against = data["against"]
    return ItemWords(
        nouns=tuple(form for group in data["heads"] for form in _forms(group)),
        traits=traits,
        not_items=tuple(form for one in data["not_items"] for form in (one, plural_of(one))),
        followers=_lower(data["followers"]),
        qualities=_lower(data["qualities"]),
        quality_tails=tuple(data["quality_tails"]),
        vague=_lower(data["vague"]),
        makers=_lower(data["makers"]),
        maker_tails=tuple(data["maker_tails"]),
        articles=_lower(data["articles"]),
        another=_lower(data["another"]),
        leftovers=_lower(data["leftovers"]),
        complements={name: _lower(words) for name, words in data["complements"].items()},
        joints=_lower(data["joints"]),
        given=_lower(data["given"]),
        against=Against(_lower(against["words"]), _lower(against["steps"]), against["turns"]),
    )


def _lower(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


def _forms(group: Mapping[str, Any]) -> Iterable[NounForm]:
    needs = {True: "more", False: ""}.get(group.get("needs", False), group.get("needs"))
    for kind in ("words", "same", "mass"):
        for entry in group.get(kind, ()):
            one, _, plural = entry.partition("/")
            noun = Noun(
                singular=one, cls=group["class"], grip=group["grip"], role=group.get("role"),
                needs=cast(Needs, needs), turns=group.get("turns", {}),
                yields=tuple(group.get("yields", ())),
            )  # fmt: skip
            if kind != "words":
                yield NounForm(one, noun, cast(Number, kind))
            elif plural == one:
                yield NounForm(one, noun, "same")
            else:
                yield NounForm(one, noun, "one")
                yield NounForm(plural or plural_of(one), noun, "many")
