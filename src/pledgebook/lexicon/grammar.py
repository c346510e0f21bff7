"""A language's verbs with all their forms, and its closed word classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .language import per_language
from .load import read_words

Form = Literal["base", "third", "past", "part", "ing"]
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One form of a verb: its lemma, the classes of help it belongs to, and which form this is."""

    lemma: str
    classes: frozenset[str]
    form: Form
    particle: str | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """What the syntax of one language needs to know of its words (all lower case)."""

    verbs: dict[str, tuple[VerbForm, ...]]
    also_noun: frozenset[str]
    words: dict[str, frozenset[str]]

    def is_in(self, group: str, word: str) -> bool:
        """Whether `word` is in a closed class ("det", "prep", "aux_be" ...)."""
        return word in self.words[group]


def regular_forms(lemma: str) -> dict[Form, str]:
    """Return the regular English forms of a lemma (no doubling of consonants: those are listed as irregular)."""
    if lemma.endswith("e"):
        past, ing = lemma + "d", lemma[:-1] + "ing" if not lemma.endswith(("ee", "oe")) else lemma + "ing"
    elif lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        past, ing = lemma[:-1] + "ied", lemma + "ing"
    else:
        past, ing = lemma + "ed", lemma + "ing"
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        third = lemma + "es"
    elif lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        third = lemma[:-1] + "ies"
    else:
        third = lemma + "s"
    return {"base": lemma, "third": third, "past": past, "part": past, "ing": ing}


@per_language
def grammar() -> Grammar:
    """Return the grammar of a language; DataFault when the package lacks it."""
    data = read_words("verbs")
    classes: dict[str, set[str]] = {}
    for name, lemmas in data["classes"].items():
        for lemma in lemmas:
            classes.setdefault(lemma, set()).add(name)
    verbs: dict[str, list[VerbForm]] = {}
    nouns: set[str] = set()
    for lemma, names in classes.items():
        head, _, particle = lemma.partition(" ")
        forms = {**regular_forms(head), **data["irregular"].get(head, {})}
        for form, surface in forms.items():
            verbs.setdefault(surface, []).append(VerbForm(lemma, frozenset(names), form, particle or None))
        if head in data["also_noun"]:
            nouns.update((forms["base"], forms["third"]))
    words = {name: frozenset(group) for name, group in read_words("function").items()}
    return Grammar({surface: tuple(forms) for surface, forms in verbs.items()}, frozenset(nouns), words)
