"""The register of office holders, the given names and the words around persons hold together."""

from __future__ import annotations

import importlib.util
from collections import defaultdict
from datetime import date

import pytest

from pledgebook.lexicon.persons import (
    Office,
    given_groups,
    given_names,
    name_key,
    offices,
    offices_by_name,
    offices_by_surname,
    words_around,
)
from pledgebook.reading.persons import find_persons
from pledgebook.reading.persons.offices import meaning_of
from pledgebook.reading.sentences import find_sentences

_ORGANISATIONS = {"EU", "NATO", "UN", "IMF", "WB", "IAEA", "OSCE", "WHO", "EBRD", "EIB", "ICC"}
_SINGLE = {
    "president", "prime minister", "chancellor", "foreign minister", "defence minister", "king", "secretary of state",
    "secretary of defense", "treasury secretary", "vice president", "national security adviser", "secretary-general",
    "high representative", "president of the European Commission", "president of the European Council",
    "president of the European Parliament", "supreme allied commander", "commander-in-chief",
}  # fmt: skip
_STATES = sorted({office.party for office in offices()} - _ORGANISATIONS)


def test_at_least_forty_five_states_have_a_head_and_ministers() -> None:
    roles = defaultdict(set)
    for office in offices():
        roles[office.party].add(office.role)
    heads = {p for p, r in roles.items() if r & {"president", "prime minister", "chancellor", "king"}}
    ministers = {
        p for p, r in roles.items() if r & {"foreign minister", "defence minister", "secretary of state"}
    }
    assert len((heads & ministers) - _ORGANISATIONS) >= 45


@pytest.mark.skipif(importlib.util.find_spec("pycountry") is None, reason="pycountry checks the codes")
@pytest.mark.parametrize("code", _STATES)
def test_states_are_iso_codes(code: str) -> None:
    import pycountry

    assert code == "XKX" or pycountry.countries.get(alpha_3=code) is not None


@pytest.mark.parametrize("code", sorted(_ORGANISATIONS - {"WHO", "ICC", "EBRD", "EIB", "OSCE"}))
def test_organisations_have_their_heads(code: str) -> None:
    assert any(office.party == code for office in offices())


def test_offices_begin_before_they_end_and_name_their_source() -> None:
    for office in offices():
        assert office.source, office.name
        assert office.role, office.name
        if office.start is not None and office.end is not None:
            assert office.start.first() <= office.end.last(), office.name


def _overlap(one: Office, other: Office) -> bool:
    if one.start is None or other.start is None:
        return False
    early, late = sorted((one, other), key=lambda o: o.start.first() if o.start else date.min)
    assert late.start is not None
    return early.end is None or late.start.last() < early.end.first()


def test_an_office_has_one_holder_at_a_time() -> None:
    held = defaultdict(list)
    for office in offices():
        if office.role in _SINGLE:
            held[office.party, office.role].append(office)
    for key, holders in held.items():
        for at, one in enumerate(holders):
            for other in holders[at + 1 :]:
                assert not _overlap(one, other), (key, one.name, other.name)


def test_no_row_stands_twice() -> None:
    rows = [(o.name, o.role, o.party, o.start) for o in offices()]
    assert len(rows) == len(set(rows))


def test_every_role_of_the_register_has_a_meaning() -> None:
    assert [o.role for o in offices() if meaning_of(o.role) is None] == []


# a name of one word, or a numbered one, wants a title
_NUMBERED = {"II", "III", "VI", "X", "V", "XIV", "Gustaf"}
_NAMED = [o for o in offices() if " " in o.name and o.name.split()[-1] not in _NUMBERED]


@pytest.mark.parametrize("office", _NAMED, ids=lambda o: f"{o.name}-{o.role}")
def test_every_office_holder_is_found_by_his_name(office: Office) -> None:
    day = office.start.first() if office.start is not None else None
    text = f"Yesterday {office.name} said that help was on its way."
    found = [m for m in find_persons(text, find_sentences(text), [], day)[0] if m.form != "pronoun"]
    assert [m.span.of(text) for m in found] == [office.name]
    shared = {o.party for o in offices_by_name()[name_key(office.name)]}
    assert found[0].party == office.party or len(shared) > 1


@pytest.mark.parametrize("office", [o for o in offices() if o.variants], ids=lambda o: f"{o.name}-{o.role}")
def test_variants_mean_the_same_office(office: Office) -> None:
    for variant in office.variants:
        assert office in offices_by_name()[name_key(variant)]


def test_spellings_of_one_name_fold_together() -> None:
    for names in (
        ("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi", "Zełenski"),
        ("Blaszczak", "Błaszczak"),
        ("Störe", "Store"),
        ("Sergei", "Sergiej"),
        ("Zaluzhny", "Zaluzhnyi"),
    ):
        assert len({name_key(n) for n in names}) == 1, names


def test_different_names_do_not_fold_together() -> None:
    assert name_key("Zelenska") != name_key("Zelensky")
    assert name_key("Scholz") != name_key("Schulz")


def test_given_names_are_many_and_mostly_have_a_gender() -> None:
    names = given_names()
    assert len(names) >= 1500
    assert sum(1 for g in names.values() if g in ("m", "f")) > 0.9 * len(names)


@pytest.mark.parametrize(("name", "gender"), [("volodymyr", "m"), ("olena", "f"), ("micheal", "m"), ("micheál", "m"), ("giorgia", "f"), ("robin", "u")])  # fmt: skip
def test_given_names_tell_the_gender(name: str, gender: str) -> None:
    assert given_names()[name] == gender


def test_variants_of_given_names_meet() -> None:
    groups = given_groups()
    for one, other in (
        ("Joe", "Joseph"),
        ("Volodymyr", "Vladimir"),
        ("Aleksandr", "Alexander"),
        ("Mike", "Michael"),
    ):
        assert groups[name_key(one)] & groups[name_key(other)]


def test_words_around_are_lower_case_strings() -> None:
    words = words_around()
    for drawer in (
        words.common,
        words.organisations,
        words.particles,
        words.speech,
        words.portfolios,
        words.temporal,
    ):
        assert drawer
        assert all(isinstance(w, str) and w == w.lower() for w in drawer)
    assert {"on", "yes", "no", "off"} <= words.common


def test_family_names_with_particles_stand_both_ways() -> None:
    found = offices_by_surname()
    assert found[name_key("von der Leyen")] == found[name_key("Leyen")]
    assert "Xi Jinping" in {o.name for o in found[name_key("Xi")]}
