"""docs/how-to/add-a-claim-kind.md is true: a new kind is two data files and one line, from the text to the table."""

import csv
import io

import pytest
from workshop import Workshop, values

EU, BELARUS = "The EU imposed sanctions on Belarus on Monday.", {"actor": ["EU"], "target": ["BLR"]}


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    shop = Workshop(tmp_path_factory.mktemp("kind"))
    touched = shop.follow("add-a-claim-kind.md")
    assert [path for path in touched if path.endswith(".py")] == ["src/pledgebook/claims/register.py"]
    return shop


READ = [
    (EU, {**BELARUS, "stage": "imposed", "on": "2024-03-04"}),
    ("Sanctions were imposed on Belarus by the EU in 2021.", {**BELARUS, "stage": "imposed", "on": "2021"}),
    ("Japan and Canada have adopted a package of sanctions against Iran.", {"actor": ["JPN", "CAN"], "target": ["IRN"], "stage": "imposed"}),
    ("The United States sanctioned three Russian banks in June 2023.", {"actor": ["USA"], "target": ["RUS"], "stage": "imposed", "on": "2023-06"}),
    ("Switzerland will lift its embargo on Serbia and Montenegro.", {"actor": ["CHE"], "target": ["SRB", "MNE"], "stage": "announced-lift"}),
    ("Norway agreed to impose sanctions on Russia.", {"actor": ["NOR"], "target": ["RUS"], "stage": "announced"}),
    ("Britain said it would tighten sanctions against Iran.", {"actor": ["GBR"], "target": ["IRN"], "stage": "announced"}),
    ("Hungary has not imposed any sanctions on Russia.", {"actor": ["HUN"], "target": ["RUS"], "stage": "refused"}),
]  # fmt: skip
NONE = [
    "The EU imposed a fine on Belarus.",
    "If Iran attacks, the EU imposes sanctions on Iran.",
    "The EU could impose sanctions on Georgia.",
    "Sanctions hurt the economy of Russia.",
]


def test_sentences_of_the_kind_are_read(workshop):
    readings = workshop.read(*(text for text, _ in READ))
    assert [values(r, "sanction") for r in readings] == [[expected] for _, expected in READ]


def test_sentences_that_only_look_like_it_are_not(workshop):
    assert [values(r, "sanction") for r in workshop.read(*NONE)] == [[]] * len(NONE)


def test_a_long_text_is_not_held_back_by_the_gate(workshop):
    padding = "The weather in the mountains stayed cold and the roads were closed for a while. " * 8
    (reading,) = workshop.read(padding + "Parliament in Ottawa met. Canada imposed sanctions on Belarus.")
    assert values(reading, "sanction") == [{"actor": ["CAN"], "target": ["BLR"], "stage": "imposed"}]


def test_every_cell_points_at_its_words(workshop):
    (reading,) = workshop.read(EU)
    (claim,) = reading["claims"]
    quotes = {cell: [e["quote"] for e in spans] for cell, spans in claim["evidence"].items()}
    assert quotes == {"actor": ["EU"], "target": ["Belarus"], "stage": ["imposed"], "on": ["Monday"]}


def test_the_book_keeps_lists_explains_and_verifies_it(workshop):
    workshop.run("add", "--published", "2024-03-04", "-", stdin=EU)
    workshop.run(
        "add",
        "--published",
        "2024-03-05",
        "-",
        stdin="Sanctions were imposed on Belarus by the EU on 4 March 2024.",
    )
    shown = list(csv.DictReader(io.StringIO(workshop.run("list", "sanctions", "--donor", "EU", "--csv"))))
    assert [(row["actor"], row["target"], row["stage"], row["on"]) for row in shown] == [
        ("EU", "BLR", "imposed", "2024-03-04")
    ]
    assert shown[0]["id"].startswith("snc_")
    assert "EU → BLR" in workshop.run("list", "sanctions", "--recipient", "Belarus")
    assert "Belarus" in workshop.run("why", shown[0]["id"])
    workshop.run("list", "sanctions", "--donor", "Norway", "--json")
    workshop.run("verify")


def test_the_other_kinds_stay_as_they_are(workshop):
    aid = "Norway sent six howitzers to Ukraine in June 2023."
    (reading,) = workshop.read(aid)
    assert [claim["kind"] for claim in reading["claims"]] == ["aid"]
    workshop.run("add", "-", stdin=aid)
    assert "NOR → UKR" in workshop.run("list", "aid")
