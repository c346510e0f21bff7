"""Declared kinds of claim: what their cells mean (ontology/kinds) and what words tell them (languages/<code>/kinds).

A declared kind is two data files and one line in `claims/register.py`; `claims/kinds/declared.py` reads them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from pledgebook.terms.faults import DataFault

from .grammar import grammar
from .inflect import plural
from .language import language, per_language
from .load import has_data, read_yaml

ROLES: Final = ("subject", "object", "stage", "date", "place", "amount")
"""What a cell may be filled by, beside the groups of prepositions that a kind's words name."""
_TENSES: Final = frozenset({"past", "present", "progressive", "future", "modal", "negated"})


@dataclass(frozen=True, slots=True)
class DeclaredKind:
    """What a kind's cells are, in the order in which they are shown.

    `cells` maps each to its role; a claim must have those in `needed`; two with equal `same` cells are one. `stages`
    gives a verb class its stage by tense, `under` an infinitive its stage by the class of the verb that governs it.
    `prefix` stands before a row's id.
    """

    name: str
    prefix: str
    cells: Mapping[str, str]
    needed: tuple[str, ...]
    same: tuple[str, ...]
    stages: Mapping[str, Mapping[str, str | None]]
    under: Mapping[str, str]

    @property
    def sides(self) -> tuple[str, ...]:
        """The cells that hold parties, who acts first."""
        return tuple(
            cell
            for cell, role in self.cells.items()
            if role == "subject" or role not in ROLES or role == "object"
        )


@dataclass(frozen=True, slots=True)
class KindWords:
    """A language's words for a declared kind, lower case.

    `verbs` maps a lemma to its class; those in `bare` tell the claim by themselves, the others with one of `nouns`.
    `roles` are groups of prepositions; `joins` may stand between a verb and its noun ("a package of sanctions").
    """

    verbs: Mapping[str, str]
    bare: frozenset[str]
    nouns: frozenset[str]
    roles: Mapping[str, frozenset[str]]
    joins: frozenset[str]


@cache
def declared_kind(name: str) -> DeclaredKind:
    """Return what the ontology says of a declared kind; DataFault where its record does not hold."""
    path = f"ontology/kinds/{name}.yaml"
    data = _record(path, ("prefix", "cells", "needed", "same", "stages", "under"))
    kind = DeclaredKind(
        name=name, prefix=data["prefix"], cells=data["cells"], needed=tuple(data["needed"]),
        same=tuple(data["same"]), stages=data["stages"], under=data["under"],
    )  # fmt: skip
    unknown = {*kind.needed, *kind.same} - set(kind.cells)
    odd = {tense for stages in kind.stages.values() for tense in stages} - _TENSES
    if unknown or odd or "stage" not in kind.cells:
        raise DataFault(
            f"data/{path}: unknown cells {sorted(unknown)}, unknown tenses {sorted(odd)}, or no stage"
        )
    return kind


@per_language
def kind_words(name: str) -> KindWords:
    """Return the words for a kind in the language being read; none where the language has no file for it."""
    path = f"languages/{language()}/kinds/{name}.yaml"
    groups = ("verbs", "bare", "nouns", "roles", "joins")
    data = _record(path, groups) if has_data(path) else {group: {} for group in groups}
    verbs = {lemma: cls for cls, lemmas in data["verbs"].items() for lemma in lemmas}
    known = {form.lemma for forms in grammar().verbs.values() for form in forms}
    unknown = sorted({*verbs, *data["bare"]} - known) + sorted(set(data["bare"]) - set(verbs))
    if unknown:
        raise DataFault(f"data/{path}: verbs that verbs.yaml or the classes here do not list: {unknown}")
    return KindWords(
        verbs=verbs, bare=frozenset(data["bare"]),
        nouns=frozenset(surface for noun in data["nouns"] for surface in (noun, plural(noun))),
        roles={role: frozenset(words) for role, words in data["roles"].items()},
        joins=frozenset(data["joins"]),
    )  # fmt: skip


def _record(path: str, groups: tuple[str, ...]) -> Mapping[str, Any]:
    data = read_yaml(path)
    names = [*data, *(cell for cell in data.get("cells", ()))]
    bad = [name for name in names if not isinstance(name, str)]
    if bad or set(data) != set(groups):
        raise DataFault(
            f"data/{path}: has to have {', '.join(groups)}, and names in quotes where they are YAML's own: {bad}"
        )
    return data  # type: ignore[no-any-return]  # a record is a mapping
