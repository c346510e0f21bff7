"""Who is who: given names, spelling variants, the dated register of office holders, words around persons.

Names are compared by `name_key`, a folding that makes the Latin spellings of one name equal ("Zelensky",
"Zelenskyy", "Zełenski"). Dates of office may be partial ("2022-03"); an empty date is unknown or still running.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from pledgebook.terms.day import Day, parse_day
from pledgebook.terms.faults import DataFault

from .language import per_language
from .load import many, read_table, read_words, read_yaml

_PLAIN = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        "ə": "a",
        "ħ": "h",
    }
)
_DROPPED = re.compile(r"[^a-z ]")
_FOLDS = (
    (re.compile(r"tch|tsch|cz"), "ch"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"sz"), "sh"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"[yij]+"), "i"),
    (re.compile(r"ie"), "e"),
    (re.compile(r"ck"), "k"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """Return the folded form under which spellings of one name are equal ("Zelenskyy" -> "zelenski")."""
    low = unicodedata.normalize("NFKD", name.replace("İ", "I").lower().translate(_PLAIN))
    key = _DROPPED.sub("", low.replace("-", " ") if " " in low else low)
    for pattern, plain in _FOLDS:
        key = pattern.sub(plain, key)
    return key


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One person in one office. `variants` are other spellings of the whole name; `source` names the proof."""

    name: str
    variants: tuple[str, ...]
    role: str
    party: str
    start: Day | None
    end: Day | None
    source: str
    gender: str = ""

    def held(self, day: date | None, *, before: int = 0, after: int = 0) -> bool:
        """Whether the office may have been held on `day`, `before` days early or `after` days late allowed."""
        if day is None:
            return True
        at = day.toordinal()
        early = self.start is not None and at < self.start.first().toordinal() - before
        late = self.end is not None and at > self.end.last().toordinal() + after
        return not early and not late


def _day(cell: str) -> Day | None:
    return parse_day(cell) if cell else None


@cache
def offices() -> tuple[Office, ...]:
    """Return the register of office holders; DataFault names a row whose dates cannot be read."""
    out: list[Office] = []
    for row in read_table("persons/offices.tsv"):
        try:
            start, end = _day(row["from"]), _day(row["to"])
        except ValueError as fault:
            raise DataFault(f"data/persons/offices.tsv: {row['name']}: {fault}") from fault
        out.append(
            Office(
                name=row["name"], variants=many(row["variants"]), role=row["role"], party=row["party"],
                start=start, end=end, source=row["source"], gender=given_names().get(row["name"].split()[0].lower(), ""),
            )
        )  # fmt: skip
    return tuple(out)


@cache
def family_first_states() -> frozenset[str]:
    """Return the states whose persons are written family name first (register names keep that order)."""
    return frozenset(read_yaml("languages/en/roles.yaml")["family_first_states"])


def surname_of(name: str, party: str = "") -> str:
    """Return the family name of a register name, particles included ("Ursula von der Leyen" -> "von der Leyen")."""
    words = name.split()
    if party in family_first_states() and len(words) > 1:
        return words[0]
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in words_around().particles:
        at -= 1
    return " ".join(words[at:])


@per_language
def offices_by_surname() -> Mapping[str, tuple[Office, ...]]:
    """Return folded family name -> offices of all who bear it; a name with particles also stands without them."""
    out: dict[str, list[Office]] = {}
    for office in offices():
        keys: set[str] = set()
        for name in (office.name, *office.variants):
            family = surname_of(name, office.party)
            keys |= {name_key(family), name_key(family.split()[-1])}
        for key in keys:
            out.setdefault(key, []).append(office)
    return {key: tuple(found) for key, found in out.items()}


@per_language
def offices_by_name() -> Mapping[str, tuple[Office, ...]]:
    """Return folded whole name (in either order of two words) -> offices."""
    out: dict[str, list[Office]] = {}
    for office in offices():
        for name in (office.name, *office.variants):
            words = name.split()
            for order in {
                " ".join(words),
                " ".join([words[-1], *words[:-1]]),
                " ".join([*words[1:], words[0]]),
            }:
                found = out.setdefault(name_key(order), [])
                if office not in found:
                    found.append(office)
    return {key: tuple(found) for key, found in out.items()}


@cache
def given_names() -> Mapping[str, str]:
    """Return lower-cased given name -> "m", "f" or "u" (either); accents may be missing in the text's spelling."""
    out: dict[str, str] = {}
    for row in read_table("persons/given_names.tsv"):
        for name in many(row["names"]):
            for low in {name.lower(), unaccented(name.lower())}:
                out[low] = row["gender"] if out.get(low, row["gender"]) == row["gender"] else "u"
    return out


def unaccented(low: str) -> str:
    """Return a lower-case word without diacritics ("micheál" -> "micheal")."""
    plain = unicodedata.normalize("NFKD", low.translate(_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c))


@cache
def given_groups() -> Mapping[str, frozenset[int]]:
    """Return folded given name -> numbers of the variant groups it stands in."""
    out: dict[str, set[int]] = {}
    for number, row in enumerate(read_table("persons/given_variants.tsv")):
        for name in many(row["names"]):
            out.setdefault(name_key(name), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in out.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsAround:
    """Words beside persons, all lower-case (see languages/en/roles.yaml for what each list is).

    `kinds` is what a head noun means, by any of its forms: singular, plural, short.
    """

    heads: Mapping[str, str]
    weak: Mapping[str, str]
    plurals: Mapping[str, str]
    modifiers: Mapping[str, str]
    temporal: frozenset[str]
    past: frozenset[str]
    portfolios: frozenset[str]
    titles: Mapping[str, str]
    short: Mapping[str, str]
    kinds: Mapping[str, str]
    offices: Mapping[str, str]
    leaders: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    speech: frozenset[str]
    speech_before: frozenset[str]
    organisations: frozenset[str]
    places: frozenset[str]
    not_after: frozenset[str]
    common: frozenset[str]
    shared_surnames: frozenset[str]
    family_first: frozenset[str]
    surname_endings: tuple[str, ...]
    women_endings: tuple[str, ...]


def _kinds(raw: Mapping[str, Any]) -> dict[str, str]:
    plurals, heads, weak, short = raw["plurals"], raw["heads"], raw["weak"], raw["short"]
    out: dict[str, str] = {}
    for low in {**plurals, **heads, **weak, **short}:
        single = plurals.get(low, low)
        kind = heads.get(single) or weak.get(single) or short.get(low)
        if kind is not None:
            out[low] = kind
    return out


@per_language
def words_around() -> WordsAround:
    """Return the words around persons."""
    raw = read_words("roles")

    def low(name: str) -> frozenset[str]:
        return frozenset(str(word).lower() for word in raw[name])

    return WordsAround(
        heads=raw["heads"], weak=raw["weak"], plurals=raw["plurals"], modifiers=raw["modifiers"],
        temporal=low("temporal"), past=low("past"), portfolios=low("portfolios"), titles=raw["titles"],
        short=raw["short"], kinds=_kinds(raw), offices={phrase: key for key, phrases in raw["offices"].items() for phrase in phrases},
        leaders=low("leaders"), particles=low("particles"), suffixes=low("suffixes"), speech=low("speech"),
        speech_before=low("speech_before"), organisations=low("organisations"), places=low("places"),
        not_after=low("not_after"), common=low("common"), shared_surnames=low("shared_surnames"),
        family_first=low("family_first"), surname_endings=tuple(raw["surname_endings"]),
        women_endings=tuple(raw["women_endings"]),
    )  # fmt: skip
