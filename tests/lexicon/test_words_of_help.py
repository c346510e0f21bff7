"""Every verb and noun of help is read back: each record makes its own example."""

from __future__ import annotations

import pytest

from pledgebook.claims.help.phrases import find_phrases
from pledgebook.claims.scene import Story
from pledgebook.documents.document import make_document
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.help import help_words, stage_table
from pledgebook.lexicon.load import read_yaml
from pledgebook.lexicon.occasions import occasions
from pledgebook.reading.page import read_page

VERBS = read_yaml("languages/en/verbs.yaml")
LEMMAS = sorted({lemma for name, lemmas in VERBS["classes"].items() for lemma in lemmas if name != "other"})


def story(text: str) -> Story:
    return Story(read_page(make_document(text)))


@pytest.mark.parametrize("lemma", LEMMAS)
def test_a_verb_is_found_after_will(lemma: str) -> None:
    scene = story(f"They will {lemma} it.").body[0]
    assert [c.verb.lemma for c in scene.clauses if c.verb.tense == "future"] == [lemma]


@pytest.mark.parametrize("lemma", LEMMAS)
def test_every_form_of_a_verb_leads_to_it(lemma: str) -> None:
    head = lemma.partition(" ")[0]
    forms = {form.form for forms in grammar().verbs.values() for form in forms if form.lemma == lemma}
    assert forms == {"base", "third", "past", "part", "ing"}
    assert head in grammar().verbs


def test_an_irregular_verb_is_a_verb_of_some_class() -> None:
    known = {lemma.partition(" ")[0] for lemmas in VERBS["classes"].values() for lemma in lemmas}
    assert set(VERBS["irregular"]) - known <= {"commit", "ban", "mean", "let", "fit", "regret"}


@pytest.mark.parametrize("noun", sorted(set(help_words().heads)))
def test_a_noun_heads_a_phrase_of_help(noun: str) -> None:
    scene = story(f"Norway will send Moldova new military {noun}.").body[0]
    phrases = find_phrases(scene)
    assert any(scene.units[i].low == noun.rsplit(maxsplit=1)[-1] for p in phrases for i in p.heads) or any(
        p.items for p in phrases
    )


@pytest.mark.parametrize("noun", sorted(set(help_words().steps)))
def test_a_noun_names_a_step_of_help(noun: str) -> None:
    scene = story(f"The {noun} of the howitzers was told of.").body[0]
    phrases = find_phrases(scene)
    named = any(scene.units[i].low == noun for p in phrases for _, i in p.steps)
    assert named or any(
        noun in scene.units[i].low for p in phrases for i in p.items
    )  # "supplies" may be goods


def test_the_stage_table_speaks_of_known_stages_and_classes() -> None:
    table = stage_table()
    stages = {*table.ladder, "halted", "refused", None}
    assert {stage for row in table.verbs.values() for stage in row.values()} <= stages
    assert set(table.under.values()) <= stages
    assert set(table.verbs) | set(table.under) <= set(VERBS["classes"])


def test_occasion_words_are_lower_case_and_typed() -> None:
    words = occasions()
    assert all(
        surface == surface.lower() for surface in (*words.instruments, *words.agreements, *words.meetings)
    )
    assert set(words.instruments.values()) <= {
        "decree", "law", "bill", "budget", "order", "memorandum", "resolution", "regulation", "decision",
    }  # fmt: skip
    assert {mode for mode in words.meetings.values() if mode} <= {
        "meeting",
        "visit",
        "call",
        "video",
        "summit",
    }


def test_no_word_is_swallowed_by_yaml() -> None:
    """An unquoted "on" or "no" is a truth value to YAML."""
    for name in ("verbs", "help", "acts", "function"):
        stack = [read_yaml(f"languages/en/{name}.yaml")]
        while stack:
            value = stack.pop()
            assert not isinstance(value, bool), name
            stack += (
                [*value, *value.values()]
                if isinstance(value, dict)
                else value
                if isinstance(value, list)
                else []
            )
