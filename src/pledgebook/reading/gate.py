"""The gate: a literal scan that lets a text through only when it can hold a claim.

A claim needs two parties and help, talks, a pact or an occasion between them; so the gate asks for a cue beside
a party that is not at home in the text. A text about home affairs that names a foreign state in passing is held
back; one that is about foreign affairs, or tells of help, passes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from pledgebook.lexicon.gate import gate_words
from pledgebook.lexicon.language import per_language

from .parties.find import named
from .parties.scan import flat

# A cue is beside a party within so many characters.
_NEAR = 80
# A text must hold one weight of cues for so many characters, and no less than a few in all.
_SPREAD = 250
_FEW = 3
_FEWEST = 2
_SHORT = 600
# Or cues of such weight within the lead, or so many cues of plain help.
_LEAD = 300
_LEADS = 4.5
_HELPED = 2
# Or it names foreign parties so often, or one in so many characters.
_ABROAD = 10
_EVERY = 170
_Party = tuple[int, int, str]
_Cue = tuple[int, int, str]


def gate(text: str, title: str | None = None) -> bool:
    """Whether `text` (with its `title`) can hold a claim of public affairs about help between states."""
    whole = f"{title}\n{text}" if title else text
    plain = flat(whole)
    parties = _parties(whole, plain)
    home = _home(parties, len(plain))
    foreign = sum(1 for _, _, code in parties if code not in home)
    if not foreign:
        return False
    return _opens(_weigh(_cues(plain.lower()), parties, home), foreign, len(plain))


@dataclass(frozen=True, slots=True)
class _Weight:
    """What stands beside a foreign party: all cues weighed, those of the lead, the number of plain help."""

    all: float
    lead: float
    help: int


def _opens(weight: _Weight, foreign: int, size: int) -> bool:
    """Whether cues beside foreign parties are dense enough, lead the text, tell of help, or all of it is foreign."""
    return (
        weight.all >= max(_FEW if size > _SHORT else _FEWEST, size / _SPREAD)
        or weight.lead >= _LEADS
        or weight.help >= _HELPED
        or (foreign >= _ABROAD and weight.all >= _FEWEST)
        or (foreign * _EVERY >= size and weight.all > 1)
    )


def _weigh(cues: Sequence[_Cue], parties: Sequence[_Party], home: frozenset[str]) -> _Weight:
    """Add up the cues that stand beside a foreign party, half as much again beside two parties."""
    weights = dict(gate_words().weights)
    starts = [start for start, _, _ in parties]
    total, lead, helped = 0.0, 0.0, 0
    for start, end, cls in cues:
        near = parties[bisect_left(starts, start - _NEAR) : bisect_left(starts, end + _NEAR)]
        codes = {code for _, _, code in near}
        if codes - home:
            worth = weights[cls] * (1.5 if len(codes) > 1 else 1)
            total += worth
            lead += worth if start < _LEAD else 0
            helped += cls == "help"
    return _Weight(total, lead, helped)


def _home(parties: Sequence[_Party], size: int) -> frozenset[str]:
    """Return the codes that are no foreign party: unnamed partners, and the state a longer text is at home in."""
    counts = Counter(code for _, _, code in parties if code != "PARTNERS")
    top = counts.most_common(1)
    own = {top[0][0]} if size > _SHORT and top and top[0][0] in gate_words().home else set()
    return frozenset({"PARTNERS", "USA"} | own)


def _parties(whole: str, plain: str) -> list[_Party]:
    """Return (start, end, code) of the parties and of the officials who stand for one."""
    found = [(hit.start, hit.end, code) for hit in named(whole, plain) for code in hit.codes]
    automaton, codes = _leaders()
    for index, start, end in automaton.find_matches_as_indexes(plain):
        if (not start or not plain[start - 1].isalnum()) and not plain[end : end + 1].isalnum():
            found.append((start, end, codes[index]))
    found.sort()
    return found


def _cues(low: str) -> list[_Cue]:
    """Return (start, end, class) of the whole-word cues in lower-case text."""
    automaton, classes = _automaton()
    endings = gate_words().endings
    out: list[_Cue] = []
    for index, start, end in automaton.find_matches_as_indexes(low):
        if start and low[start - 1].isalnum():
            continue
        stop = end
        while stop < len(low) and stop < end + 4 and low[stop].isalpha():
            stop += 1
        if classes[index] and low[end:stop] in endings:
            out.append((start, stop, classes[index]))
    return out


@per_language
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    cues = (*gate_words().cues, *((word, "") for word in gate_words().none))
    return AhoCorasick([w for w, _ in cues], matchkind=MatchKind.LeftmostLongest), tuple(c for _, c in cues)


@per_language
def _leaders() -> tuple[AhoCorasick, tuple[str, ...]]:
    leaders = gate_words().leaders
    return AhoCorasick([n for n, _ in leaders], matchkind=MatchKind.LeftmostLongest), tuple(
        c for _, c in leaders
    )
