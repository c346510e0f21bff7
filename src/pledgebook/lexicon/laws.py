"""The words for what parliaments, governments and heads of state do to acts on help."""

from __future__ import annotations

from dataclasses import dataclass

from .language import per_language
from .load import by_word, read_words


@dataclass(frozen=True, slots=True)
class LawWords:
    """Lower-case words; `houses` and `chambers` are endings of a house's name, `nouns` give the kind of deed."""

    houses: tuple[str, ...]
    chambers: tuple[str, ...]
    deputies: frozenset[str]
    american: frozenset[str]
    verbs: dict[str, frozenset[str]]
    nouns: dict[str, str]
    present: frozenset[str]
    open: frozenset[str]
    aside: frozenset[str]
    motions: frozenset[str]
    sums: frozenset[str]
    requests: frozenset[str]
    extra: frozenset[str]
    lately: frozenset[str]
    topics: frozenset[str]
    off_topic: frozenset[str]


@per_language
def law_words() -> LawWords:
    """Return the words of acts of the language being read."""
    data = read_words("laws")
    return LawWords(
        houses=tuple(data["houses"]),
        chambers=tuple(data["chambers"]),
        deputies=frozenset(data["deputies"]),
        american=frozenset(data["american"]),
        verbs={name: frozenset(verbs) for name, verbs in data["verbs"].items()},
        nouns=by_word(data["nouns"]),
        present=frozenset(data["present"]),
        open=frozenset(data["open"]),
        aside=frozenset(data["aside"]),
        motions=frozenset(data["motions"]),
        sums=frozenset(data["sums"]),
        requests=frozenset(data["requests"]),
        extra=frozenset(data["extra"]),
        lately=frozenset(data["lately"]),
        topics=frozenset(data["topics"]),
        off_topic=frozenset(data["off_topic"]),
    )
