"""Settles names that two parties share (Georgia, Brussels, Congo, Ramstein) by the company they keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from pledgebook.lexicon.parties import Entry, party_words
from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

from .around import word_before
from .scan import Hit

_PARTED = (("USA",), ("CAN",))
_CAUCASUS = frozenset({"ARM", "AZE", "RUS", "MDA", "UKR", "TUR", "IRN", "NATO", "EU", "OSCE"})


def settle(hits: Sequence[Hit], plain: str, context: frozenset[str]) -> list[Problem]:
    """Change the codes of doubtful hits in place; name those that nothing in the text decides."""
    _namesakes(hits, plain)
    problems: list[Problem] = []
    doubtful = [hit for hit in hits if plain[hit.start : hit.end] in _RULES]
    if doubtful:
        company = _company(hits, plain) | context
        for hit in doubtful:
            word = plain[hit.start : hit.end]
            codes, sure = _RULES[word](word_before(plain, hit.start), company)
            hit.codes = codes
            if codes == ("UDCG",):
                hit.entry = Entry("org", codes)
            if not sure:
                problems.append(
                    Problem(
                        code="party-ambiguous",
                        message=f"{word!r} read as {codes[0]}: nothing in the text decides",
                        span=Span(hit.start, hit.end),
                    )
                )
    return problems


def _namesakes(hits: Sequence[Hit], plain: str) -> None:
    """Give a town before a state of the USA or a province its state: "Paris, Texas", "London, Ontario"."""
    for hit, after in pairwise(hits):
        town = hit.entry.kind in ("capital", "city") and after.entry.kind == "region"
        if (
            town
            and after.codes in _PARTED
            and hit.codes != after.codes
            and plain[hit.end : after.start] == ", "
        ):
            hit.codes = after.codes
            hit.entry = Entry("city", after.codes)


def _company(hits: Sequence[Hit], plain: str) -> frozenset[str]:
    """Return the codes named beside the doubtful words; "US-STATE" when a state of the USA is among them."""
    seen: set[str] = set()
    for hit in hits:
        if plain[hit.start : hit.end] in _RULES:
            continue
        seen.update(hit.codes)
        if hit.entry.kind == "region" and hit.codes == ("USA",):
            seen.add("US-STATE")
        elif hit.codes in (("GEO",), ("COG",), ("BEL",)):
            seen.add("=" + hit.codes[0])
    if any(word in plain for word in party_words().georgia_usa):
        seen.add("ATLANTA")
    return frozenset(seen)


_Read = tuple[tuple[str, ...], bool]


def _georgia(_before: str, company: frozenset[str]) -> _Read:
    """The state in the Caucasus, or that of the USA when its neighbours or its towns are named."""
    if "=GEO" in company:
        return ("GEO",), True
    if "ATLANTA" in company or "US-STATE" in company:
        return ("USA",), True
    return ("GEO",), bool(_CAUCASUS & company)


def _brussels(_before: str, company: frozenset[str]) -> _Read:
    """The Union's seat, unless the text is about Belgium and not about the Union."""
    return (("BEL",) if "EU" not in company and "=BEL" in company else ("EU",)), True


def _congo(_before: str, company: frozenset[str]) -> _Read:
    """Kinshasa's, unless Brazzaville's is named."""
    return (("COG",) if "=COG" in company else ("COD",)), True


def _ramstein(before: str, _company_of: frozenset[str]) -> _Read:
    """The base after "in" or "at", else the contact group that met there."""
    return (("DEU",) if before.lower() in _AT else ("UDCG",)), True


_AT = frozenset({"in", "at", "near", "from", "to", "base", "of", "outside"})
_RULES: dict[str, Callable[[str, frozenset[str]], _Read]] = {
    "Georgia": _georgia,
    "GEORGIA": _georgia,
    "Georgian": _georgia,
    "Georgians": _georgia,
    "Brussels": _brussels,
    "BRUSSELS": _brussels,
    "Congo": _congo,
    "Ramstein": _ramstein,
}
