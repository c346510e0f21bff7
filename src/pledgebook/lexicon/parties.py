"""The register of parties: states, organisations, their bodies, places, groups, and the words around them.

Codes are ISO 3166-1 alpha-3 for states (XKX, user-assigned, for Kosovo) and the gold guide's for the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from pledgebook.terms.faults import DataFault

from .language import language, per_language
from .load import many, read_rows, read_table, read_words

REGISTER_LANGUAGE: Final = "en"
"""The register names states in this language; any other brings a table `states.tsv` of its own."""

EntryKind = Literal[
    "trap",
    "state",
    "org",
    "body",
    "organ",
    "capital",
    "adjective",
    "people",
    "group",
    "city",
    "region",
    "office",
    "common",
]


@dataclass(frozen=True, slots=True)
class State:
    """A state with its codes and surfaces; `adjectives` also name a citizen, `people` are further nouns for them."""

    code: str
    iso2: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation, coalition or fund; `names` are its other names and its organs."""

    code: str
    name: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A city or region of the state `code`; `cue` when it counts only after a place word."""

    name: str
    code: str
    kind: Literal["city", "region"]
    cue: bool
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of states; `initial` when only a capital letter makes it one."""

    name: str
    codes: tuple[str, ...]
    initial: bool


@dataclass(frozen=True, slots=True)
class Office:
    """A noun for a body of a state ("cabinet"); `alone` says with which article it stands without a state's name.

    `states` are those that have such a body, where not every state has.
    """

    name: str
    cls: str
    alone: Literal["the", "bare", "no"]
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Common:
    """A common noun for parties named elsewhere; `needs` are the organisations one of which must be named."""

    name: str
    sense: Literal["country", "republic", "kingdom", "own", "both", "code"]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartyWords:
    """The words beside a name that decide whether it is a party."""

    given_names: frozenset[str]
    also_given: frozenset[str]
    may_follow: frozenset[str]
    place_cues: frozenset[str]
    persons_of: frozenset[str]
    name_tails: frozenset[str]
    plain_tails: frozenset[str]
    name_heads: frozenset[str]
    language_verbs: frozenset[str]
    language_nouns: frozenset[str]
    after_language: frozenset[str]
    homely_partners: frozenset[str]
    count_words: tuple[str, ...]
    number_words: tuple[str, ...]
    country_nouns: tuple[str, ...]
    after_military: frozenset[str]
    office_modifiers: frozenset[str]
    attack_nouns: frozenset[str]
    attack_deeds: frozenset[str]
    attack_verbs: frozenset[str]
    help_nouns: frozenset[str]
    auxiliaries: frozenset[str]
    own_means: frozenset[str]
    directions: frozenset[str]
    georgia_usa: tuple[str, ...]
    native_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """What one surface stands for: its kind, codes, and the rule of its record (a place's cue, a noun's class)."""

    kind: EntryKind
    codes: tuple[str, ...] = ()
    rule: str = ""


@per_language
def states() -> tuple[State, ...]:
    """Return every state, by code, with its names in the language being read."""
    rows = read_table("parties/states.tsv")
    if language() != REGISTER_LANGUAGE:
        own = {r["code"]: r for r in read_rows("states")}
        unknown = own.keys() - {r["code"] for r in rows}
        if unknown:
            raise DataFault(f"data/languages/{language()}/states.tsv: no states of the register: {unknown}")
        rows = tuple(
            {**r, "name": "", "names": "", "adjectives": "", "people": "", **own.get(r["code"], {})}
            for r in rows
        )
    return tuple(
        State(
            code=r["code"], iso2=r["iso2"], name=r["name"], names=many(r["names"]),
            adjectives=many(r["adjectives"]), people=many(r["people"]), capitals=many(r["capitals"]),
        )
        for r in rows
    )  # fmt: skip


@per_language
def organisations() -> tuple[Organisation, ...]:
    """Return every organisation, coalition and fund."""
    return tuple(
        Organisation(r["code"], r["name"], many(r["names"])) for r in read_table("parties/organisations.tsv")
    )


@cache
def bodies() -> tuple[tuple[str, str], ...]:
    """Return (proper name, state code) of seats of government and bodies."""
    return tuple((name, r["code"]) for r in read_table("parties/bodies.tsv") for name in many(r["names"]))


@per_language
def places() -> tuple[Place, ...]:
    """Return every city and region; DataFault on an unknown state or kind."""
    known = {state.code for state in states()}
    out = []
    for r in read_table("parties/places.tsv"):
        if r["code"] not in known or r["kind"] not in ("city", "region"):
            raise DataFault(
                f"data/parties/places.tsv: {r['name']}: unknown state or kind {r['code']} {r['kind']}"
            )
        kind: Literal["city", "region"] = "city" if r["kind"] == "city" else "region"
        out.append(Place(r["name"], r["code"], kind, r["rule"] == "cue", many(r["variants"])))
    return tuple(out)


@per_language
def groups() -> tuple[Group, ...]:
    """Return the groups of states."""
    return tuple(Group(r["name"], many(r["codes"]), r["case"] == "initial") for r in read_rows("groups"))


@per_language
def offices() -> tuple[Office, ...]:
    """Return the nouns for bodies of a state; DataFault on an odd `alone`."""
    out = []
    for r in read_rows("offices"):
        alone = r["alone"]
        if alone not in ("the", "bare", "no"):
            raise DataFault(f"offices.tsv: {r['name']}: alone must be the, bare or no, not {alone!r}")
        out.append(Office(r["name"], r["class"], alone, many(r["states"])))  # type: ignore[arg-type]  # checked above
    return tuple(out)


@per_language
def commons() -> tuple[Common, ...]:
    """Return the common nouns; DataFault on an unknown sense."""
    out = []
    for r in read_rows("commons"):
        if r["sense"] not in ("country", "republic", "kingdom", "own", "both", "code"):
            raise DataFault(f"commons.tsv: {r['name']}: unknown sense {r['sense']!r}")
        out.append(Common(r["name"], r["sense"], many(r["needs"])))  # type: ignore[arg-type]  # checked above
    return tuple(out)


@per_language
def traps() -> tuple[str, ...]:
    """Return names that hold a party's words but are none."""
    return tuple(r["name"] for r in read_rows("traps"))


@per_language
def party_words() -> PartyWords:
    """Return the words that decide beside a name."""
    y = read_words("parties")
    return PartyWords(
        given_names=frozenset(y["given_names"].split()),
        also_given=frozenset(y["also_given"].split()),
        may_follow=frozenset(y["may_follow"].split()),
        place_cues=frozenset(y["place_cues"]),
        persons_of=frozenset(y["persons_of"]),
        name_tails=frozenset(tail for tails in y["name_tails"].values() for tail in tails),
        plain_tails=frozenset(y["plain_tails"]),
        name_heads=frozenset(y["name_heads"]),
        language_verbs=frozenset(y["language_verbs"]),
        language_nouns=frozenset(y["language_nouns"]),
        after_language=frozenset(y["after_language"]),
        homely_partners=frozenset(y["homely_partners"].split()),
        count_words=tuple(y["count_words"]),
        number_words=tuple(y["number_words"]),
        country_nouns=tuple(y["country_nouns"]),
        after_military=frozenset(y["after_military"]),
        office_modifiers=frozenset(y["office_modifiers"]),
        attack_nouns=frozenset(y["attack_nouns"]),
        attack_deeds=frozenset(y["attack_deeds"]),
        attack_verbs=frozenset(y["attack_verbs"]),
        help_nouns=frozenset(y["help_nouns"]),
        auxiliaries=frozenset(y["auxiliaries"]),
        own_means=frozenset(y["own_means"]),
        directions=frozenset(y["directions"]),
        georgia_usa=tuple(y["georgia_usa"]),
        native_words=tuple(y["native_words"]),
    )


@per_language
def kingdoms() -> frozenset[str]:
    """Return the codes of states whose full name says kingdom."""
    return frozenset(s.code for s in states() if any("Kingdom" in n for n in (s.name, *s.names)))


@per_language
def republics() -> frozenset[str]:
    """Return the codes of states whose full name says republic."""
    return frozenset(s.code for s in states() if any("Republic" in n for n in (s.name, *s.names)))


@per_language
def state_codes() -> frozenset[str]:
    """Return the codes of all states."""
    return frozenset(s.code for s in states())


@per_language
def all_surfaces() -> tuple[tuple[str, Entry, bool], ...]:
    """Return (surface, entry, any case?) of the whole register; of equal surfaces the first entry wins."""
    out: list[tuple[str, Entry, bool]] = [(t, Entry("trap"), False) for t in traps()]
    for s in states():
        codes = (s.code,)
        out += [(n, Entry("state", codes), False) for n in (s.name, *s.names) if n]
        out += [(n, Entry("adjective", codes), False) for n in s.adjectives]
        out += [(n, Entry("people", codes), False) for n in s.people]
        out += [(n, Entry("capital", codes), False) for n in s.capitals]
    for o in organisations():
        out += [(n, Entry("org", (o.code,)), n[0].islower()) for n in (o.name, *o.names)]
    out += [(name, Entry("body", (code,), class_of(name)), False) for name, code in bodies()]
    out += [(g.name, Entry("group", g.codes), not g.initial) for g in groups()]
    for p in places():
        entry = Entry(p.kind, (p.code,), "cue" if p.cue else "")
        out += [(n, entry, False) for n in (p.name, *p.variants)]
    out += [(f.name, Entry("office", (), f.name), True) for f in offices()]
    out += [(c.name, Entry("common", c.needs, c.sense), True) for c in commons()]
    return tuple(out)


@per_language
def office_by_name() -> dict[str, Office]:
    """Return the offices by their lower-case name."""
    return {office.name: office for office in offices()}


@per_language
def class_of(name: str) -> str:
    """Return the class of a body's proper name: that of the longest office noun in it, "" when it has none."""
    for cls, names in read_words("parties")["body_classes"].items():
        if name in names:
            return str(cls)
    low = f" {name.lower()} "
    held = [office for office in offices() if f" {office.name} " in low]
    return max(held, key=lambda office: len(office.name)).cls if held else ""
