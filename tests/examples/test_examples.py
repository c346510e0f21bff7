"""The example texts: each has its header, a plausible day and length, and together they span the field."""

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "examples").rglob("*.txt"))
FIELDS = {"Title", "Published", "Publisher", "Source", "Id", "Lang"}
DESK = "pledgebook example desk"
QUOTED = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')
DONORS = {
    "Italy": r"Italy|Italian|Rome",
    "United States": r"United States|American|Washington|Pentagon",
    "Germany": r"Germany|German|Berlin",
    "United Kingdom": r"United Kingdom|Britain|British|London",
    "France": r"France|French|Paris",
    "Poland": r"Poland|Polish|Warsaw",
    "Netherlands": r"Netherlands|Dutch|The Hague",
    "Denmark": r"Denmark|Danish|Copenhagen",
    "Sweden": r"Sweden|Swedish|Stockholm",
    "Norway": r"Norway|Norwegian|Oslo",
    "Finland": r"Finland|Finnish|Helsinki",
    "Estonia": r"Estonia|Tallinn",
    "Lithuania": r"Lithuania|Vilnius",
    "Latvia": r"Latvia|Riga",
    "Czechia": r"Czech|Prague",
    "Canada": r"Canada|Canadian|Ottawa|Trudeau",
    "Japan": r"Japan|Tokyo|Kishida",
    "Australia": r"Australia|Canberra",
    "South Korea": r"Korea|Seoul|Yoon",
    "Belgium": r"Belgium|Belgian",
    "Spain": r"Spain|Spanish|Madrid",
    "European Union": r"\bEU\b|European Union|Brussels",
    "NATO": r"\bNATO\b",
    "IMF": r"\bIMF\b",
    "World Bank": r"World Bank",
    "Slovakia": r"Slovak|Fico",
    "Bulgaria": r"Bulgaria|Sofia",
    "Romania": r"Romania|Bucharest",
}
RECIPIENTS = (
    "Moldova",
    "Taiwan",
    "Israel",
    "Philippines|Manila",
    "Armenia",
    "Georgia",
    "Poland",
    "Egypt",
    "Jordan|Amman",
)
ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    11: "eleventh",
}


def split(path: Path) -> tuple[dict[str, str], str]:
    """Read one example into its header fields and its body."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    lines = [line.split(": ", 1) for line in head.splitlines()]
    assert all(len(line) == 2 for line in lines), f"{path.name}: a header line without ': '"
    fields = dict(map(tuple, lines))
    assert len(fields) == len(lines), f"{path.name}: a header field twice"
    return fields, body


@pytest.fixture(scope="module")
def texts() -> dict[str, tuple[dict[str, str], str]]:
    return {path.name: split(path) for path in FILES}


def named_in_titles(texts: dict[str, tuple[dict[str, str], str]], words: str) -> list[str]:
    return [name for name, (head, _) in texts.items() if re.search(words, head["Title"])]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_has_its_header_day_and_length(path: Path) -> None:
    head, body = split(path)
    assert FIELDS - {"Lang"} <= head.keys() <= FIELDS
    assert all(value.strip() for value in head.values())
    assert head["Publisher"] == DESK
    assert 2022 <= date.fromisoformat(head["Published"]).year <= 2025
    assert path.name == f"{head['Published']}-{head['Id'].removeprefix('example-')}.txt"
    assert head["Id"].startswith("example-")
    assert 80 <= len(body.split()) <= 300


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_example_puts_words_into_a_real_mouth(path: Path) -> None:
    assert not QUOTED.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_source_is_named_and_is_no_address(path: Path) -> None:
    source = split(path)[0]["Source"]
    assert len(source.split()) >= 3
    assert "http" not in source


def test_there_are_enough_examples_and_no_id_twice(texts: dict[str, tuple[dict[str, str], str]]) -> None:
    ids = [head["Id"] for head, _ in texts.values()]
    assert len(ids) >= 80
    assert len(set(ids)) == len(ids)


def test_titles_are_told_apart(texts: dict[str, tuple[dict[str, str], str]]) -> None:
    titles = sorted(head["Title"] for head, _ in texts.values())
    assert all(one != other for one, other in pairwise(titles))


def test_no_sentence_stands_in_two_examples(texts: dict[str, tuple[dict[str, str], str]]) -> None:
    seen: dict[str, str] = {}
    for name, (_, body) in texts.items():
        for sentence in {part.strip() for part in re.split(r"(?<=[.!?])\s+", body)}:
            if len(sentence.split()) >= 12:
                assert sentence not in seen, f"{name} and {seen[sentence]}: {sentence}"
                seen[sentence] = name


@pytest.mark.parametrize("donor", DONORS)
def test_every_donor_of_the_plan_has_its_own_text(
    donor: str, texts: dict[str, tuple[dict[str, str], str]]
) -> None:
    assert named_in_titles(texts, DONORS[donor])


@pytest.mark.parametrize("recipient", RECIPIENTS)
def test_ukraine_is_not_the_only_recipient(
    recipient: str, texts: dict[str, tuple[dict[str, str], str]]
) -> None:
    assert named_in_titles(texts, recipient)


@pytest.mark.parametrize("number", ORDINALS)
def test_italys_packages_can_be_followed_one_by_one(
    number: int, texts: dict[str, tuple[dict[str, str], str]]
) -> None:
    own = [
        body
        for name, (head, body) in texts.items()
        if re.search(rf"-italy-{number}(st|nd|rd|th)-package", name)
        and head["Id"].startswith("example-italy-")
    ]
    assert own
    assert any(
        re.search(rf"\b{ORDINALS[number]}\b[\w ]{{0,30}}\bpackage\b", body, re.IGNORECASE) for body in own
    )
    assert any(re.search(r"classified|disclosed|secret|no contents", body) for body in own)


@pytest.mark.parametrize("year", range(2022, 2026))
def test_every_year_is_covered(year: int, texts: dict[str, tuple[dict[str, str], str]]) -> None:
    assert sum(head["Published"].startswith(str(year)) for head, _ in texts.values()) >= 10
