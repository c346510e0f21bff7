"""Which language a text is in: its label, unless its commonest words plainly say another one.

Every closed-class word of a language of the list (`function.yaml`) is one vote for it; a few such words of other
languages (`data/languages/others.yaml`) vote for those. A text that holds none, such as a list of names and numbers,
is taken to be in the first language, if it is written in its letters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from .language import LANGUAGES
from .load import read_yaml

_WORD: Final = re.compile(r"[^\W\d_]+")
# So many characters tell the language of a text.
_LOOKED_AT: Final = 500
# So many votes, and so many for each vote of another language, make it plain.
_FEW: Final = 4
_SURE: Final = 8
_TIMES: Final = 3
UNKNOWN: Final = "und"
"""What ISO 639 calls a language nobody can tell."""


@dataclass(frozen=True, slots=True)
class _Ballot:
    """Which languages a word votes for, and the letters the languages of the list are written in."""

    votes: dict[str, tuple[str, ...]]
    letters: frozenset[str]


@cache
def _ballot() -> _Ballot:
    known = {code: _closed_class(code) for code in LANGUAGES}
    others = {code: set(record["words"]) for code, record in read_yaml("languages/others.yaml").items()}
    votes: dict[str, tuple[str, ...]] = {}
    for code, words in {**others, **known}.items():
        for word in words:
            votes[word] = (*votes.get(word, ()), code)
    return _Ballot(votes, frozenset("".join(word for words in known.values() for word in words)))


def _closed_class(code: str) -> set[str]:
    groups = read_yaml(f"languages/{code}/function.yaml").values()
    return {word for group in groups for word in map(str, group) if word.isalpha()}


def language_of(text: str, label: str | None = None) -> str:
    """Return the code of the language of `text`: one of LANGUAGES, another one, or UNKNOWN.

    `label` is what the source says ("en", "en-GB"); it holds unless the text's words plainly speak for another
    language. Deterministic, and in time independent of the length of a long text.
    """
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    votes = _votes(words)
    told = (label or "").replace("_", "-").split("-")[0].lower()
    best = max((*LANGUAGES, *votes), key=lambda code: (votes[code], code in LANGUAGES))
    if told:
        plain = votes[best] >= _SURE and votes[best] >= _TIMES * votes[told]
        return best if plain else told
    known = max(LANGUAGES, key=lambda code: votes[code])
    if votes[best] == votes[known]:
        return known if votes[known] or _in_known_letters(words) else UNKNOWN
    return best if votes[best] >= _FEW or not _in_known_letters(words) else known


def _votes(words: Sequence[str]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for codes in filter(None, map(_ballot().votes.get, words)):
        for code in codes:
            votes[code] += 1
    return votes


def _in_known_letters(words: Sequence[str]) -> bool:
    """Whether at least half of the letters are letters of a language of the list."""
    letters = "".join(words)
    return 2 * sum(map(_ballot().letters.__contains__, letters)) >= len(letters)


def language_name(code: str) -> str:
    """Return a language's English name with its code ("Swedish (sv)"), for messages."""
    if code == UNKNOWN:
        return "another language"
    record = read_yaml("languages/others.yaml").get(code)
    return f"{record['name']} ({code})" if record else f"the language {code!r}"
