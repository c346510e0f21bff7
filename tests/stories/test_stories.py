"""Short texts and what they say: every story is read as an analyst would write it down."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from lines import BadLineError, read_line, write_line
from storybook import Story, read_stories, write_story
from telling import differing, same_claim, tell

FILES = sorted(Path(__file__).parent.glob("*.story"))
STORIES = [story for path in FILES for story in read_stories(path)]
IDS = [f"{story.theme}: {story.name}" for story in STORIES]


@pytest.mark.parametrize("story", STORIES, ids=IDS)
def test_a_story_is_read_as_an_analyst_reads_it(story):
    telling = tell(story)
    assert telling.ok, f"{story.text}\n{telling.report()}"


def test_every_story_has_a_name_of_its_own():
    assert [name for name, n in Counter(IDS).items() if n > 1] == []


def test_no_text_is_told_twice():
    assert [text for text, n in Counter(story.text for story in STORIES).items() if n > 1] == []


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_file_of_stories_can_be_written_again(path, tmp_path):
    stories = read_stories(path)
    again = tmp_path / path.name
    again.write_text("\n".join(map(write_story, stories)), "utf-8")
    assert read_stories(again) == stories


SHELLS = "aid DEU -> UKR pledged | part | military | max EUR 1.5 million | 20 Leopard 1A5 tank (armour); 155 mm shell (ammunition) | on 2024-05"


def test_a_line_states_the_values_of_a_claim():
    assert read_line(SHELLS) == ("aid", {
        "donor": ["DEU"], "recipient": ["UKR"], "stage": "pledged", "scope": "part", "form": ["military"],
        "amount": {"value": 1_500_000, "currency": "EUR", "bound": "max"},
        "items": [{"name": "Leopard 1A5 tank", "class": "armour", "quantity": 20}, {"name": "155 mm shell", "class": "ammunition"}],
        "on": "2024-05",
    })  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        SHELLS,
        "aid ? -> UKR requested | military",
        'aid USA -> ISR halted | "500 pound bomb" (ammunition); 105 mm shell (ammunition); 8 155 mm howitzer (artillery)',
        "act USA law signed | by Congress | USD 61 billion | on 2024-04-24 | until 2025",
        "agreement GBR, UKR partnership signed | 100 years | signed by Starmer, Zelensky | on 2025-01-16 | in Kyiv",
        "meeting held | Kuleba, Sikorski | UKR, POL | on 2024-02",
        "meeting planned visit | Pedro Sanchez | ESP, UKR | on 2024-03 | in Kyiv",
        "event planned | NATO summit | on 2024-07-09/2024-07-11 | in Washington",
        'statement by Mette Frederiksen | DNK | "We will give, and give again"',
        'statement | USA | "a matter of weeks"',
        "outlook USA, UKR | if the bill fails | expect deliveries would stop",
    ],
)
def test_a_line_is_written_as_it_was_read(line):
    assert write_line(*read_line(line)) == line


@pytest.mark.parametrize(
    "line",
    [
        "gift DEU -> UKR pledged",
        "aid DEU -> UKR pledged | 20 Leopard tanks",
        "aid DEU -> UKR pledged | on 2024-05 | military",
        "aid DEU -> UKR pledged | military | financial",
        "meeting held | in Kyiv | on 2024-02",
    ],
)
def test_a_line_of_another_form_is_refused(line):
    with pytest.raises(BadLineError):
        read_line(line)


CHANGES = [
    ("DEU ->", "FRA ->", ["donor"]),
    ("-> UKR", "-> MDA", ["recipient"]),
    ("pledged", "delivered", ["stage"]),
    ("| part ", "", ["scope"]),
    ("1.5 million", "1.6 million", ["amount"]),
    ("max EUR", "EUR", ["amount"]),
    ("20 Leopard", "21 Leopard", ["items"]),
    ("1A5", "2A4", ["items"]),
    ("(armour)", "(vehicle)", ["items"]),
    ("; 155 mm shell (ammunition)", "", ["items"]),
    ("2024-05", "2024-06", ["on"]),
    (" | on 2024-05", "", ["on"]),
]


@pytest.mark.parametrize(("old", "new", "cells"), CHANGES)
def test_a_changed_value_is_another_claim(old, new, cells):
    assert old in SHELLS
    changed = read_line(SHELLS.replace(old, new))
    assert differing(read_line(SHELLS)[1], changed[1]) == cells
    assert not same_claim(read_line(SHELLS), changed)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (SHELLS, SHELLS.replace("155 mm shell", "155mm artillery shell")),
        (SHELLS, SHELLS.replace("20 Leopard 1A5 tank", "20 Leopard 1A5 main battle tank")),
        ("meeting held | Emmanuel Macron | FRA, ARM", "meeting held | Macron | ARM, FRA"),
        ('statement by Baerbock | DEU | "We act."', 'statement by Annalena Baerbock | DEU | "We act,"'),
        ("event planned | NATO summit in Vilnius", "event planned | NATO summit"),
    ],
)
def test_names_may_be_told_shorter_or_longer(a, b):
    assert same_claim(read_line(a), read_line(b))


def test_a_claim_too_many_or_too_few_fails_a_story():
    story = Story(theme="t", name="n", text="Latvia has sent Ukraine four howitzers.", lines=())
    read = tell(story)
    assert not read.ok
    (line,) = (write_line(*told) for told in read.added)
    assert tell(replace(story, lines=(line,))).ok
    assert not tell(replace(story, lines=(line, line))).ok
    assert "~ stage" in tell(replace(story, lines=(line.replace("delivered", "pledged"),))).report()
