"""The register of systems and the words of equipment hold together."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from pledgebook.lexicon.equipment import item_classes, item_words, plural_of, spellings, systems

GUIDE_CLASSES = {
    "air_defence", "artillery", "rocket_artillery", "ammunition", "armour", "aircraft", "uav", "missile", "anti_tank",
    "small_arms", "naval", "mines_demining", "vehicle", "electronic", "medical", "equipment", "energy", "other",
}  # fmt: skip


def test_the_classes_are_those_of_the_guide() -> None:
    assert set(item_classes()) == GUIDE_CLASSES


def test_no_two_classes_are_equally_specific_and_each_is_defined() -> None:
    ranks = [c.rank for c in item_classes().values()]
    assert len(ranks) == len(set(ranks))
    assert all(c.definition.endswith(".") for c in item_classes().values())


def test_the_register_is_large_and_its_ids_are_unique() -> None:
    ids = [s.id for s in systems()]
    assert len(ids) >= 450
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"equipment/[a-z0-9-]+", i) for i in ids)


def test_every_class_of_military_items_has_systems() -> None:
    assert {s.cls for s in systems()} == GUIDE_CLASSES


def test_no_spelling_belongs_to_two_systems() -> None:
    owners = defaultdict(set)
    for system in systems():
        for name in system.names:
            for written in spellings(name):
                owners[written].add(system.id)
    assert {w: o for w, o in owners.items() if len(o) > 1} == {}


def test_makers_are_country_codes() -> None:
    pycountry = pytest.importorskip("pycountry")
    codes = {c.alpha_3 for c in pycountry.countries}
    assert {m for s in systems() for m in s.makers} <= codes


def test_every_example_says_what_the_record_reads() -> None:
    for system in systems():
        count, name, cls = system.reads
        assert cls == system.cls, system.id
        assert count in system.example, system.id
        assert name.split()[0] in system.example, system.id


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("F-16", {"F-16", "F 16", "F16"}),
        ("BMP-1", {"BMP-1", "BMP 1", "BMP1"}),
        ("M777", {"M777", "M-777", "M 777"}),
        ("IRIS-T", {"IRIS-T", "IRIS T"}),
        ("Storm Shadow", {"Storm Shadow", "Storm-Shadow"}),
        ("Leopard 2", {"Leopard 2", "Leopard-2", "Leopard2"}),
        ("K9", {"K9"}),
        ("Javelin", {"Javelin"}),
    ],
)
def test_hyphens_and_blanks_of_a_name_change_places(name: str, others: set[str]) -> None:
    assert spellings(name) == others


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("battery", "batteries"),
        ("tank", "tanks"),
        ("wrench", "wrenches"),
        ("cross", "crosses"),
        ("convoy", "convoys"),
    ],
)
def test_regular_plurals(one: str, many: str) -> None:
    assert plural_of(one) == many


def test_no_noun_is_written_twice_with_different_classes() -> None:
    classes = defaultdict(set)
    for form in item_words().nouns:
        classes[form.surface.lower()].add(form.noun.cls)
    assert {w: c for w, c in classes.items() if len(c) > 1} == {}


def test_turns_and_yields_name_classes() -> None:
    for form in item_words().nouns:
        assert set(form.noun.turns.values()) <= GUIDE_CLASSES, form.surface
        assert set(form.noun.turns) | set(form.noun.yields) <= GUIDE_CLASSES, form.surface
