"""Numbers in words and the words around numbers, for one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pledgebook.terms.faults import DataFault
from pledgebook.terms.money import Bound

from .inflect import plural
from .language import language, per_language
from .load import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """A language's number words; all keys are lower case.

    `before` and `after` map a bound's phrase to its bound, None for words that may stand between a bound and its
    number. `not_after` names, for a bound phrase, the words before it that make it something else ("handed over").
    `units` maps every form of a counted noun to its singular. The other fields are word sets named as in the data.
    """

    cardinals: Mapping[str, int]
    scales: Mapping[str, int]
    scale_signs: Mapping[str, int]
    money_signs: Mapping[str, int]
    glued: frozenset[str]
    dozens: Mapping[str, int]
    pairs: Mapping[str, int]
    vague: frozenset[str]
    vague_before: frozenset[str]
    before: Mapping[str, Bound | None]
    after: Mapping[str, Bound]
    not_after: Mapping[str, frozenset[str]]
    weak: frozenset[str]
    each: frozenset[str]
    each_before: frozenset[str]
    time_units: frozenset[str]
    per_not: frozenset[str]
    months: frozenset[str]
    labels: frozenset[str]
    measures: frozenset[str]
    not_before: frozenset[str]
    one_stops: frozenset[str]
    one_before: frozenset[str]
    units: Mapping[str, str]
    unit_stops: frozenset[str]
    ordinals: Mapping[str, int]
    numbered: frozenset[str]
    number_signs: frozenset[str]
    ordinal_idioms: frozenset[str]
    ordinal_before: frozenset[str]
    weight_before: frozenset[str]
    weight_after: frozenset[str]
    money_of: frozenset[str]
    paid: frozenset[str]
    restate: frozenset[str]


_MAPS = ("cardinals", "scales", "scale_signs", "money_signs", "dozens", "pairs", "ordinals")
_SETS = (
    "glued", "vague", "vague_before", "weak", "each", "each_before", "time_units", "per_not", "months", "labels", "measures",
    "not_before", "one_stops", "one_before", "unit_stops", "numbered", "number_signs", "ordinal_idioms",
    "ordinal_before", "weight_before", "weight_after", "money_of", "paid", "restate",
)  # fmt: skip


@per_language
def number_words() -> NumberWords:
    """Return the number words of a language ("en"); DataFault where its file does not hold."""
    data = read_words("numbers")
    _check(data)
    maps: dict[str, Any] = {name: dict(data[name]) for name in _MAPS}
    sets: dict[str, Any] = {name: frozenset(data[name]) for name in _SETS}
    return NumberWords(
        **maps,
        **sets,
        before=_before(data),
        after={phrase: bound for bound, phrases in data["after"].items() for phrase in phrases},
        not_after={phrase: frozenset(words) for phrase, words in data["not_after"].items()},
        units=_units(data),
    )


def _check(data: Any) -> None:
    for name in _SETS:
        odd = [word for word in data[name] if not isinstance(word, str) or word != word.lower()]
        if odd:
            raise DataFault(f"data/languages/{language()}/numbers.yaml: {name}: no lower-case words: {odd}")


def _before(data: Any) -> dict[str, Bound | None]:
    out: dict[str, Bound | None] = dict.fromkeys(data["fillers"])
    for bound, phrases in data["bounds"].items():
        out.update(dict.fromkeys(phrases, bound))
    return out


def _units(data: Any) -> dict[str, str]:
    out: dict[str, str] = {}
    for word in data["units"]:
        out[word] = word
        out[plural(word)] = word
    out.update(data["irregular"])
    return out
