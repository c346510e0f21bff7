"""What holds for the quotations of any text, and how they use person and party marks."""

from __future__ import annotations

import pytest
from growth import grows_linearly
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgebook.lexicon.speech import FRAMES, inflected, load_speech, singulars
from pledgebook.reading.marks import PartyMark, PersonMark, QuoteMark
from pledgebook.reading.quotes import find_quotes
from pledgebook.reading.sentences import find_sentences
from pledgebook.terms.span import Span

WORDS = ["Falk", "said", "he", '"', "“", "”", "'", "’", "``", "''", "„", "«", "»", ",", ".", "?", ":", "\n", " - ", "the report",
         "according to", "and", "We need", "shells", ".-", "told", "calling it", "who", "(", ")", "Jan.", "A", "“a", 'b"', "it was emphasized"]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.lists(
    st.sampled_from(WORDS), max_size=60
).map("".join)


@given(TEXTS | st.text(max_size=60))
@settings(max_examples=400, deadline=None)
def test_spans_hold_and_marks_stand_in_order(text: str) -> None:
    marks, problems = find_quotes(text, find_sentences(text), (), ())
    last = 0
    for mark in marks:
        assert last <= mark.span.start < mark.span.end <= len(text)
        last = mark.span.end
        assert mark.pieces
        inner = mark.span.start
        for piece in mark.pieces:
            assert inner <= piece.start < piece.end <= mark.span.end
            assert piece.of(text) == piece.of(text).strip()
            inner = piece.end
        if mark.speaker is not None:
            assert mark.speaker.of(text).strip()
            assert mark.speaker.end <= len(text)
        assert not (mark.inferred and not mark.speaker_grounds)
    assert {problem.code for problem in problems} <= {"quote-unclosed", "quote-unopened"}
    assert all(problem.span is not None and problem.span.of(text).strip() for problem in problems)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_marks(text: str) -> None:
    sentences = find_sentences(text)
    assert find_quotes(text, sentences, (), ()) == find_quotes(text, sentences, (), ())


UNITS = ['"', "'", "“", "”", '"a" ', "“a ” said b ", '"a," he said, ', "- A - he said. ", ".- A said", '"a\n', "„", "''", '" "a',
         "a, b, said ", "The Institute for the ", 'said that "a" and "b" ', 'he said: "', '"the report," the institute said. ']  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_length_only(unit: str) -> None:
    def work(size: int):
        text = unit * (size // len(unit))
        sentences = find_sentences(text)
        return lambda: find_quotes(text, sentences, (), ())

    assert grows_linearly(work, 2_000, 16_000)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def person(text: str, words: str, entity: int, **more: object) -> PersonMark:
    return PersonMark(span=span_of(text, words), entity=entity, name=words, form="full", **more)  # type: ignore[arg-type]


def only(text: str, persons: tuple[PersonMark, ...] = (), parties: tuple[PartyMark, ...] = ()) -> QuoteMark:
    (mark,) = find_quotes(text, find_sentences(text), persons, parties)[0]
    return mark


def test_a_person_mark_gives_the_name_without_its_office() -> None:
    text = '"We need shells," said Norlandic Defence Minister Orban Falk.'
    mark = only(text, (person(text, "Orban Falk", 3, party="NOR"),))
    assert (mark.speaker, mark.speaker_entity, mark.speaker_party) == (span_of(text, "Orban Falk"), 3, "NOR")


def test_a_spokesman_is_not_the_one_he_speaks_for() -> None:
    text = '"We need shells," said a spokesman for Orban Falk.'
    mark = only(text, (person(text, "Orban Falk", 3),))
    assert mark.speaker_entity is None
    assert mark.speaker is not None
    assert mark.speaker.of(text) == "a spokesman for Orban Falk"


def test_a_pronoun_is_the_speaker_and_its_person_the_ground() -> None:
    text = 'Orban Falk met Ada Brandt in Oslo. "We need shells," he said.'
    mark = only(text, (person(text, "Orban Falk", 0), person(text, "Ada Brandt", 1)))
    assert mark.speaker is not None
    assert (mark.speaker.of(text), mark.speaker_entity) == ("he", 0)
    assert mark.speaker_grounds == (span_of(text, "Orban Falk"),)
    assert not mark.inferred


def test_a_pronoun_mark_decides_for_itself() -> None:
    text = 'Orban Falk met Ada Brandt in Oslo. "We need shells," she said.'
    at = text.index("she said")
    she = PersonMark(span=Span(at, at + 3), entity=1, name="Ada Brandt", form="pronoun")
    assert only(text, (person(text, "Orban Falk", 0), person(text, "Ada Brandt", 1), she)).speaker_entity == 1


def test_an_office_stands_for_the_person_who_bears_it() -> None:
    text = 'Orban Falk came. "We need shells," the head of state said.'
    mark = only(text, (person(text, "Orban Falk", 4, role="president", party="NOR"),))
    assert (mark.speaker_entity, mark.speaker_party) == (4, "NOR")
    assert mark.speaker_grounds == (span_of(text, "Orban Falk"),)


def test_an_official_stands_for_nobody() -> None:
    text = 'Orban Falk came. "We need shells," the official said.'
    assert only(text, (person(text, "Orban Falk", 4, role="president"),)).speaker_entity is None


def test_the_name_after_an_office_is_the_speaker() -> None:
    text = 'Norland\'s president, Orban Falk, said it was "a gross breach of law".'
    assert only(text, (person(text, "Orban Falk", 2),)).speaker == span_of(text, "Orban Falk")


def test_the_name_after_a_long_office_is_the_speaker() -> None:
    text = 'The head of the human rights office in Norland, Ada Brandt, said: "It was used to force them."'
    assert only(text, (person(text, "Ada Brandt", 2),)).speaker == span_of(text, "Ada Brandt")


def test_a_body_gives_its_party() -> None:
    text = '"We need shells," said the Norlandic ministry of defence.'
    body = PartyMark(span=span_of(text, "Norlandic ministry of defence"), codes=("NOR",), form="body")
    assert only(text, (), (body,)).speaker_party == "NOR"


def test_a_tag_without_a_plain_subject_takes_the_person_in_it() -> None:
    text = "- We need shells - said after the meeting in Oslo vice-chief Orban Falk."
    assert only(text, (person(text, "Orban Falk", 7),)).speaker_entity == 7


def test_who_stands_for_the_person_before_it() -> None:
    text = 'It was condemned by Orban Falk, who wrote "you cannot make this up".'
    mark = only(text, (person(text, "Orban Falk", 7),))
    assert (mark.speaker, mark.speaker_entity) == (span_of(text, "who"), 7)


@pytest.mark.parametrize(
    ("lemma", "irregular", "past", "third", "ing"),
    [
        ("say", {"past": "said"}, "said", "says", "saying"),
        ("reply", {}, "replied", "replies", "replying"),
        ("note", {}, "noted", "notes", "noting"),
        ("stress", {}, "stressed", "stresses", "stressing"),
        ("quip", {"past": "quipped", "ing": "quipping"}, "quipped", "quips", "quipping"),
        ("portray", {}, "portrayed", "portrays", "portraying"),
    ],
)
def test_forms_of_verbs(lemma: str, irregular: dict[str, str], past: str, third: str, ing: str) -> None:
    forms = inflected(lemma, irregular)
    assert (forms["past"], forms["third"], forms["ing"]) == (past, third, ing)


def test_every_verb_of_speech_stands_in_one_frame_and_every_word_is_a_string() -> None:
    speech = load_speech()
    assert {form.frame for form in speech.forms.values()} == set(FRAMES)
    assert speech.forms["said"].lemma == "say"
    assert speech.forms["told"].lemma == "tell"
    assert all(
        isinstance(word, str)
        for word in speech.stops | speech.adverbs | speech.never_speakers | speech.determiners
    )
    assert {"on", "in"} <= speech.stops


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("authorities", "authority"),
        ("officials", "official"),
        ("witnesses", "witness"),
        ("spokesmen", "spokesman"),
    ],
)
def test_plurals_of_speakers(plural: str, singular: str) -> None:
    assert singular in singulars(plural)


SPEECH_VERBS = sorted(
    lemma for lemma, frame in {(f.lemma, f.frame) for f in load_speech().forms.values()} if frame == "say"
)


@pytest.mark.parametrize("lemma", SPEECH_VERBS)
def test_every_verb_of_saying_makes_a_tag(lemma: str) -> None:
    past = next(
        word for word, form in load_speech().forms.items() if form.lemma == lemma and form.form == "past"
    )
    text = f'"We need shells now," Orban Falk {past}.'
    mark = only(text)
    assert mark.speaker == span_of(text, "Orban Falk")
