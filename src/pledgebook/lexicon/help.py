"""The words of help of a language and the stage table of the ontology."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from .inflect import plural
from .language import per_language
from .load import by_word, read_words, read_yaml


@dataclass(frozen=True, slots=True)
class HelpWords:
    """Nouns that head a phrase of help, by surface (singular and plural, lower case)."""

    heads: dict[str, str]
    kinds: dict[str, str]
    forms: dict[str, tuple[str, ...]]
    steps: dict[str, str]
    form_words: dict[str, str]
    cumulative: tuple[str, ...]
    earlier: frozenset[str]
    continuing: frozenset[str]
    vague: frozenset[str]
    topics: frozenset[str]
    people: frozenset[str]
    measures: frozenset[str]
    hostile: frozenset[str]
    needs: frozenset[str]
    pricing: frozenset[str]
    priced: frozenset[str]
    attacks: frozenset[str]
    no_help: frozenset[str]
    collectives: frozenset[str]
    leave: frozenset[str]
    home: frozenset[str]
    efforts: frozenset[str]
    announcing: frozenset[str]
    preventing: frozenset[str]
    courses: frozenset[str]
    fresh: frozenset[str]


@dataclass(frozen=True, slots=True)
class StageTable:
    """How tense, mood and governors turn a verb's class into a stage of aid.

    `order` says which class speaks where a verb is in several.
    """

    ladder: tuple[str, ...]
    order: tuple[str, ...]
    verbs: dict[str, dict[str, str | None]]
    under: dict[str, str]
    nouns: dict[str, str | None]
    continuing: str

    def height(self, stage: str) -> int:
        """Rank of a stage on the ladder; stages off the ladder outrank what is only talked of."""
        return self.ladder.index(stage) if stage in self.ladder else 3


def _both(nouns: Any) -> dict[str, str]:
    return {surface: noun for noun in nouns for surface in (noun, plural(noun))}


@per_language
def help_words() -> HelpWords:
    """Return the words of help of a language."""
    data = read_words("help")
    kinds: dict[str, str] = {}
    heads: dict[str, str] = {}
    for kind in ("containers", "help", "weak", "goods"):
        for surface, noun in _both(data[kind]).items():
            heads.setdefault(surface, noun)
            kinds.setdefault(surface, kind)
    forms = {noun: tuple(v) for noun, v in {**data["goods"], **data["head_forms"]}.items()}
    return HelpWords(
        heads=heads,
        kinds=kinds,
        forms=forms,
        steps={surface: data["steps"][noun] for surface, noun in _both(data["steps"]).items()},
        form_words=by_word(data["form_words"]),
        cumulative=tuple(data["scope"]["cumulative"]),
        earlier=frozenset(data["scope"]["earlier"]),
        continuing=frozenset(data["continuing"]),
        vague=frozenset(_both(data["vague_heads"])),
        topics=frozenset(data["topics"]),
        people=frozenset(_both(data["trained_people"])),
        measures=frozenset(_both(data["measures"])),
        hostile=frozenset(data["hostile"]),
        needs=frozenset(data["needs"]),
        pricing=frozenset(data["pricing"]),
        priced=frozenset(data["priced"]),
        attacks=frozenset(data["attacks"]),
        no_help=frozenset(data["no_help"]),
        fresh=frozenset(data["fresh"]),
        courses=frozenset(data["courses"]),
        preventing=frozenset(data["preventing"]),
        efforts=frozenset(data["efforts"]),
        announcing=frozenset(data["announcing"]),
        home=frozenset(data["home"]),
        leave=frozenset(data["leave"]),
        collectives=frozenset(_both(data["collectives"])),
    )


@cache
def stage_table() -> StageTable:
    """Return the ontology's stage table."""
    data = read_yaml("ontology/stages.yaml")
    return StageTable(
        ladder=tuple(data["ladder"]),
        order=tuple(dict.fromkeys((*data["order"], *data["verbs"]))),
        verbs=data["verbs"],
        under=data["under"],
        nouns=data["nouns"],
        continuing=data["continuing"],
    )
