"""The grammar's notation: regular expressions over the string of token classes.

"<month> <day>" is a month and a day; sub-patterns are macros written in capitals: "MONTH DAY". Blanks mean
nothing. Every repetition is bounded, so that a match costs a fixed number of steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .draft import Meaning
from .tokens import Tokens, alphabet

_MACROS = {
    "MONTH": "(?:<month>|<month_odd>|<month_short><dot>?)",
    "DAYN": "[<num12><num24><num31>]",
    "DAY": "[<num12><num24><num31><odig>]",
    "SMALL": "[<num12><num24><num31><num59><num>]",
    "WORDNUM": "(?:<nword>(?:<hyphen>?<nword>)?(?:<hyphen>?<scale>)?|<a>?<scale>|<a>)",
    "COUNT": "(?:WORDNUM(?:<hyphen>?<and><hyphen>?<a><hyphen>?<half>)?|SMALL<frac>?|<frac>|<half>)",
    "VAGUE": "(?:<a>?<few>(?:<of>)?|<some>|<dozens><of>)",
    "UNIT": "[<unit><units>]",
    "ANYUNIT": "[<unit><units><tunit><tunits><second><quarter><quarters>]",
    "ONEUNIT": "[<unit><quarter><tunit><second>]",
    "MANYUNITS": "[<units><quarters><tunits>]",
    "THIS": "[<this><current>]",
    "LAST": "[<last><past><prior>]",
    "NEXT": "[<next><coming>]",
    "SEASON": "[<season><season_odd>]",
    "ORDINAL": "[<ordw><odig><second>]",
    "OFYEAR": "(?:<comma>?<of>?(?P<y_side>[<this><last><next><that><every>])(?P<y_unit><unit>))",
    "YEAR": "(?:<comma>?(?:<of>|<in>)?(?P<year>[<year><oldyear>]))",
}
_MACRO = re.compile(r"(?<![<\w])(" + "|".join(sorted(_MACROS, key=len, reverse=True)) + r")(?![a-z_>])")
_NAMED = re.compile(r"\(\?P<(\w+)>")


def compiled(pattern: str) -> re.Pattern[str]:
    """Return the regular expression over token classes that `pattern` stands for."""
    while True:
        wider = _MACRO.sub(lambda m: _MACROS[m.group(1)], pattern)
        if wider == pattern:
            break
        pattern = wider
    letters = alphabet()
    names: list[str] = []

    def keep(found: re.Match[str]) -> str:
        names.append(found.group(1))
        return f"(?P\x00{len(names) - 1}\x01"

    pattern = _NAMED.sub(keep, pattern.replace(" ", ""))
    pattern = re.sub(r"<(\w+)>", lambda m: letters[m.group(1)], pattern)
    return re.compile(re.sub("\x00(\\d+)\x01", lambda m: f"<{names[int(m.group(1))]}>", pattern))


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern's match: which tokens its named groups took."""

    tokens: Tokens
    match: re.Match[str]

    @property
    def first(self) -> int:
        """The first token of the match."""
        return self.match.start()

    @property
    def last(self) -> int:
        """One past the last token of the match."""
        return self.match.end()

    def has(self, name: str) -> bool:
        """Whether the group took part (it may not exist in the pattern)."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def at(self, name: str) -> int:
        """Return the first token of a group."""
        return self.match.start(name)

    def cls(self, name: str) -> str:
        """Return the class characters of a group."""
        return self.match.group(name) or ""

    def number(self, name: str) -> int:
        """Return the whole number of a group's first token."""
        return self.tokens.number(self.at(name))

    def word(self, name: str) -> str:
        """Return the lower-case words of a group's first token."""
        return self.tokens.word(self.at(name))

    def first_word(self) -> str:
        """Return the lower-case words of the match's first token."""
        return self.tokens.word(self.first)

    def value(self, name: str) -> str:
        """Return the lexicon value of a group's first token."""
        return str(self.tokens.values[self.at(name)])


Reading = Meaning | tuple[Meaning, tuple[int, int]] | None
Builder = Callable[[Found], Reading]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what to make of it. The builder may narrow the tokens or refuse (None)."""

    name: str
    pattern: re.Pattern[str]
    build: Builder


def rule(name: str, pattern: str, build: Builder) -> Rule:
    """Make a rule from the notation."""
    return Rule(name, compiled(pattern), build)
