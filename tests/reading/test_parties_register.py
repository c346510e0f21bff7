"""The party register: codes checked against ISO 3166, every surface read back, no surface claimed twice."""

from __future__ import annotations

from collections import defaultdict

import pycountry
import pytest

from pledgebook.lexicon import parties as register
from pledgebook.lexicon.load import read_yaml
from pledgebook.reading.parties import find_parties

# Names that two parties share; their reading is tested in context.
SHARED_NAMES = {"Georgia", "Georgian", "Georgians", "Brussels", "Congo", "Ramstein"}
STATES = register.states()


def codes_of(text: str, words: str) -> tuple[str, ...]:
    start = text.index(words)
    for mark in find_parties(text, ())[0]:
        if (mark.span.start, mark.span.end) == (start, start + len(words)):
            return mark.codes
    return ()


def test_codes_are_those_of_iso_3166() -> None:
    known = {c.alpha_3: c.alpha_2 for c in pycountry.countries}
    assert {s.code for s in STATES} - set(known) == {"XKX"}
    for state in STATES:
        if state.code != "XKX":
            assert known[state.code] == state.iso2, state.code


def test_every_member_of_the_united_nations_is_there() -> None:
    assert len(STATES) == 193 + 4
    assert {"TWN", "XKX", "PSE", "VAT"} <= {s.code for s in STATES}
    territories = {c.alpha_3 for c in pycountry.countries} - {s.code for s in STATES}
    assert len(territories) == len(list(pycountry.countries)) - 196


@pytest.mark.parametrize("state", STATES, ids=lambda s: s.code)
def test_iso_names_of_a_state_are_read(state: register.State) -> None:
    country = pycountry.countries.get(alpha_3=state.code)
    if country is None:
        pytest.skip("no ISO record: a user-assigned code")
    names = {getattr(country, "common_name", country.name), getattr(country, "official_name", country.name)}
    for name in names:
        plain = name.removeprefix("the ")
        if "," in plain or "(" in plain or plain in SHARED_NAMES:
            continue
        assert codes_of(f"We saw {plain} there.", plain) == (state.code,), plain


@pytest.mark.parametrize("state", STATES, ids=lambda s: s.code)
def test_every_surface_of_a_state_is_read_back(state: register.State) -> None:
    for words in (state.name, *state.names, *state.adjectives, *state.people, *state.capitals):
        if words not in SHARED_NAMES:
            assert codes_of(f"We saw {words} there.", words) == (state.code,), words


@pytest.mark.parametrize("organisation", register.organisations(), ids=lambda o: o.code)
def test_every_name_of_an_organisation_is_read_back(organisation: register.Organisation) -> None:
    for words in (organisation.name, *organisation.names):
        assert codes_of(f"We saw {words} there.", words) == (organisation.code,), words


def test_every_body_is_read_back() -> None:
    for words, code in register.bodies():
        assert codes_of(f"We saw {words} there.", words) == (code,), words


def test_bodies_with_a_class_are_bodies_of_the_register() -> None:
    known = {name for name, _ in register.bodies()}
    classes = {office.cls for office in register.offices()}
    for cls, names in read_yaml("languages/en/parties.yaml")["body_classes"].items():
        assert set(names) <= known
        assert cls in classes


def test_every_group_is_read_back() -> None:
    for group in register.groups():
        text = (
            f"We saw the {group.name} leaders."
            if group.name == "Western"
            else f"help from the {group.name} there."
        )
        assert codes_of(text, group.name) == group.codes, group.name


def test_every_place_is_read_back() -> None:
    for place in register.places():
        for words in (place.name, *place.variants):
            if words not in SHARED_NAMES:
                assert codes_of(f"They met in {words} then.", words) == (place.code,), words


def test_there_are_enough_places() -> None:
    assert len(register.places()) >= 700
    assert sum(1 for p in register.places() if p.code == "UKR") >= 100


def test_a_place_with_a_doubtful_name_needs_a_place_word() -> None:
    doubtful = [p for p in register.places() if p.cue]
    assert len(doubtful) > 30
    for place in doubtful:
        assert codes_of(f"We saw {place.name} there.", place.name) == (), place.name


def test_every_trap_is_no_party() -> None:
    for words in register.traps():
        text = f"We saw the {words} there."
        start = text.index(words)
        for mark in find_parties(text, ())[0]:
            assert mark.span.end <= start or mark.span.start >= start + len(words), words


def test_no_surface_stands_for_two_parties() -> None:
    seen: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for surface, entry, _ in register.all_surfaces():
        if entry.codes and entry.kind not in ("office", "common", "trap"):
            seen[surface].add(entry.codes)
    assert {s: c for s, c in seen.items() if len(c) > 1} == {}


def test_offices_and_commons_name_known_codes() -> None:
    known = register.state_codes() | {o.code for o in register.organisations()}
    for office in register.offices():
        assert set(office.states) <= known, office.name
    for common in register.commons():
        assert set(common.needs) <= known, common.name
    for group in register.groups():
        assert set(group.codes) <= known | {"PARTNERS"}, group.name
    assert {code for _, code in register.bodies()} <= known


@pytest.mark.parametrize("office", [o for o in register.offices() if o.alone != "no"], ids=lambda o: o.name)
def test_every_office_beside_a_state_is_one_body(office: register.Office) -> None:
    words = f"Swedish {office.name}"
    assert codes_of(f"the {words} there", words) == ("SWE",)
    words = f"{office.name} of Sweden"
    assert codes_of(f"the {words} there", words) == ("SWE",)
