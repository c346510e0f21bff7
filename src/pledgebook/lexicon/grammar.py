"""A language's verbs with all their forms, and its closed word classes."""

from __future__ import annotations

from dataclasses import dataclass

from .inflect import Form, regular_forms
from .language import per_language
from .load import read_words


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One form of a verb: its lemma, the classes of help it belongs to, and which form this is."""

    lemma: str
    classes: frozenset[str]
    form: Form
    particle: str | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """What the syntax of one language needs to know of its words (all lower case).

    `stands_for` gives the grammar's own word for one of the language; the classes in `words` hold the grammar's.
    """

    verbs: dict[str, tuple[VerbForm, ...]]
    also_noun: frozenset[str]
    words: dict[str, frozenset[str]]
    stands_for: dict[str, str]

    def is_in(self, group: str, word: str) -> bool:
        """Whether `word` is in a closed class ("det", "prep", "aux_be" ...)."""
        return word in self.words[group]


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
    groups = dict(read_words("function"))
    stands_for: dict[str, str] = groups.pop("stands_for")
    words = {name: frozenset(stands_for.get(word, word) for word in group) for name, group in groups.items()}
    return Grammar(
        {surface: tuple(forms) for surface, forms in verbs.items()}, frozenset(nouns), words, stands_for
    )
