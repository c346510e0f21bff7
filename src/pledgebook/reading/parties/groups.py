"""Groups that act without being named one by one: "allies", "30 countries", "Western partners"."""

from __future__ import annotations

import re

from pledgebook.lexicon.gazetteer import any_of
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.parties import Entry, party_words

from .around import word_after, word_before
from .scan import Hit

_PARTNERS = Entry("group", ("PARTNERS",))
_PERSON_END = re.compile(r"(?:[Pp]resident|[Mm]inister|[Pp]utin|[Tt]rump|[Bb]iden|[Zz]elensky\w*)(?:'s)? $")


def counted(plain: str) -> list[Hit]:
    """Return the counted groups ("more than 50 countries") of `plain`."""
    out = []
    for found in _counted().finditer(plain):
        kind = found.group("kind") or ""
        codes = (kind,) if kind in ("EU", "NATO") else _PARTNERS.codes
        out.append(Hit(found.start(), found.end(), _PARTNERS, codes))
    return out


@per_language
def _counted() -> re.Pattern[str]:
    words = party_words()
    numbers = "|".join([*words.number_words[1:], r"\d{1,3}"])
    counts, nouns = any_of(words.count_words), any_of(words.country_nouns)
    bound = (
        r"(?:(?:[Mm]ore than|[Oo]ver|[Aa]t least|[Nn]early|[Aa]lmost|[Aa]bout|[Aa]round|[Ss]ome|[Uu]p to) )?"
    )
    more = r"(?:(?:other|more|additional) )?(?:(?P<kind>EU|European|Western|NATO) )?"
    return re.compile(rf"(?<![\w.,-]){bound}(?:{numbers}|{counts})\+? {more}(?:{nouns})\b")


def homely(hit: Hit, plain: str) -> bool:
    """Whether "partners" or "allies" are no states here ("state and local partners", "the president's allies")."""
    seen = plain[hit.start : hit.end].lower()
    if seen == "west":
        return not plain.endswith("the ", 0, hit.start) and not plain.endswith("The ", 0, hit.start)
    if seen == "western":
        return _western(hit, plain)
    if seen not in ("partners", "allies", "allies and partners", "partners and allies", "donors"):
        return False
    words = party_words().homely_partners
    before = word_before(plain, hit.start)
    if (
        before.lower() in words
        or before in words
        or _PERSON_END.search(plain, max(0, hit.start - 25), hit.start)
    ):
        return True
    if before.lower() == "and":
        earlier = word_before(plain, hit.start - 4)
        if earlier.lower() in words:
            return True
    return word_after(plain, hit.end).lower() == "of" and "president" in plain[hit.end : hit.end + 20].lower()


def _western(hit: Hit, plain: str) -> bool:
    after = word_after(plain, hit.end)
    return not after.islower() or after in (
        "region",
        "part",
        "parts",
        "city",
        "regions",
        "edge",
        "border",
        "front",
        "side",
        "town",
        "village",
        "oblast",
        "coast",
    )
