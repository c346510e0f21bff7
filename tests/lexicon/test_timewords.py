"""Every time word is read back through its class's example sentence; feasts, sets and vague words by name."""

from __future__ import annotations

from datetime import date

import pytest

from pledgebook.lexicon.load import read_yaml
from pledgebook.lexicon.timewords import time_words
from pledgebook.reading.times import find_times

DATA = read_yaml("languages/en/times.yaml")
THURSDAY = date(2025, 1, 16)
WORDS = [(cls, str(word)) for cls, group in DATA["words"].items() for word in group]


@pytest.mark.parametrize(("cls", "word"), WORDS, ids=lambda part: part)
def test_word_is_read_back(cls: str, word: str) -> None:
    example = DATA["examples"][cls]
    own = time_words().words[word].value
    text = example["text"].format(word=word, Word=word.capitalize())
    start = text.lower().index(word, example["text"].lower().index("{word}"))
    marks, _ = find_times(text, THURSDAY)
    over = any(m.span.start < start + len(word) and start < m.span.end for m in marks)
    match example.get("gives"):
        case "mark":
            assert over
        case "other":
            assert marks
            assert not over
        case "nothing":
            assert marks == []
        case _:
            assert marks[-1].value == example["value"].format(value=own)
            assert marks[-1].mod == example.get("mod")


def test_every_class_has_an_example_and_no_example_lacks_a_class() -> None:
    assert set(DATA["examples"]) == set(DATA["words"])


@pytest.mark.parametrize(("phrase", "value"), [(" ".join(p), v) for p, v in time_words().phrases.items()])
def test_vague_phrase_is_read_back(phrase: str, value: str) -> None:
    marks, _ = find_times(f"We will act {phrase}.", THURSDAY)
    assert [m.value for m in marks] == [value]


@pytest.mark.parametrize(("word", "value"), [*DATA["sets"].items(), *DATA["durations"].items()])
def test_set_or_length_is_read_back(word: str, value: str) -> None:
    marks, _ = find_times(f"They hold {word} talks.", THURSDAY)
    assert [(m.value, m.when) for m in marks] == [(value, None)]


FEASTS = {
    "christmas": "2024-12-25", "christmas eve": "2024-12-24", "new year's day": "2024-01-01", "new year's eve": "2024-12-31",
    "independence day of ukraine": "2024-08-24", "fourth of july": "2024-07-04", "halloween": "2024-10-31",
    "valentine's day": "2024-02-14", "veterans day": "2024-11-11", "labor day": "2024-09-02", "columbus day": "2024-10-14",
    "memorial day": "2024-05-27", "martin luther king day": "2024-01-15", "thanksgiving": "2024-11-28",
    "election day": "2024-11-05", "easter": "2024-03-31", "good friday": "2024-03-29", "palm sunday": "2024-03-24",
    "easter monday": "2024-04-01",
}  # fmt: skip


@pytest.mark.parametrize("feast", time_words().holidays, ids=lambda feast: feast.names[0])
def test_feast_is_read_back_under_all_its_names(feast: object) -> None:
    names = feast.names  # type: ignore[attr-defined]
    for name in names:
        words = " ".join(part if part == "of" else part.capitalize() for part in name.split())
        marks, _ = find_times(f"They met on {words} 2024.", THURSDAY)
        assert marks[0].value == FEASTS[names[0]]
