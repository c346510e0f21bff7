"""Where sentences end: text in with "|" at each boundary, sentences out."""

from __future__ import annotations

import pytest
from growth import grows_linearly
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgebook.lexicon.abbreviations import load_abbreviations
from pledgebook.reading.sentences import find_sentences

CASES = [
    "The cabinet met on Monday.| It approved the package.",
    "U.S. President Mark Hale arrived.| He left at noon.",
    "The minister met the U.S. delegation in Oslo.",
    "He moved to the U.S.| The rest stayed.",
    "They flew from the U.K. to the U.S. Army base in Graz.",
    "He is a citizen of the U.S.A.| His wife is not.",
    "The talks began on Jan. 16 and ended on Feb. 3.",
    "It was signed in Dec.| The parliament agreed.",
    "Gen. Lt. Ivo Brandt spoke first.| Col. Adam Ray followed.",
    "Lt. Gen. Anna Falk and Maj. Gen. Peter Orm attended.",
    "The decree No. 10 was published.| No. 11 follows.",
    "Would he resign?| No.| We asked twice.",
    "See Art. 5 of the treaty and Sec. 506 of the act.",
    "Sen. J. D. Barlow voted against it.",
    "Senators Tim Hume, D-Va., and Rep. Lee Dow, R-Ariz., wrote the letter.",
    "J. R. Tarn and K. Olsen signed.| M. Pell did not.",
    "Lyndon B. Marsh opened the plant.",
    "They chose plan B.| The rest is known.",
    "The loan is worth 3.4 billion.| It runs for 1.5 years.",
    "The fund holds $3.4B.| Another $1.2B is planned.",
    "The vote is at 5 a.m. on Tuesday.",
    "The vote is at 5 p.m. Eastern and 11 p.m. Kyiv time.",
    "The train left at 9 a.m.| Nobody was hurt.",
    "Firms such as Arden Inc. and Boll Corp. will build it.",
    "The order went to Arden Inc.| The price is secret.",
    "Helmets, vests, radios, etc. were sent.",
    "Boats vs. planes was the question.",
    "Some systems, e.g. radars, i.e. sensors, were late.",
    "Read more at https://www.example.org/A.B?c=D.E and www.Example.Com/Path.| Then decide.",
    "The story ran on Gazeta.pl.| Nobody denied it.",
    "Write to press.office@example.org.| An answer follows.",
    "The ministry is supplying weapons.|This is only a part.",
    "He spoke in 2014.|Then he left.",
    "The bridge is in Lviv.|I saw it.| A second one is not.",
    "They joined NATO.|The rest waited.",
    "He called it a crime.|NATO agreed.",
    'They said "no."|The rest agreed.',
    'It was a "mistake".|This is clear.',
    "The rate is 50%.|Experts are alarmed.",
    "Will it end?|Nobody knows.| Stop!|Go home.",
    "He wrote to St.Petersburg and Dr.Kowal.",
    "The end of the war ...| But nobody came.",
    "He was ... well ... tired.",
    "We waited… and waited.| Then it came.",
    "He paused. . . and then went on.",
    '"We are here."| He left.',
    '"We are here," he said.| "We stay."',
    "“We will help.”| They meant it.",
    '"Why now?" Falk asked.| Nobody answered.',
    '"What is left?" the minister of defence said.| Nothing was.',
    '"Go!" he shouted.| They went.',
    '"Is it over?"| The crowd was silent.',
    "He said (in private.)| She did not.",
    "They failed.[1]| The report said so.[2][3]| It was old.",
    "It was late.| (The plane was full.)| They waited.",
    "It is over.| “We won,” he said.",
    "It costs much.| $5 million is missing.",
    "He left in 2022.| 10 others stayed.",
    "The unit lost approx. 20 men.",
    "Mr. and Mrs. Brandt met Prof. Dr. Orm.",
    "He was born on Aug. 4.| Sept. 5 was her day.",
    "1. Aid to the front.",
    "The army said so.|- We are ready - the general added.",
    "Why not?!| They asked.",
    "The price of oil rose. then it fell.",
]


@pytest.mark.parametrize("marked", CASES)
def test_a_text_is_cut_at_its_bars(marked: str) -> None:
    text = marked.replace("|", "")
    assert [s.span.of(text) for s in find_sentences(text)] == [part.strip() for part in marked.split("|")]


def kinds(text: str) -> list[tuple[str, int, str]]:
    return [(s.kind, s.paragraph, s.span.of(text)) for s in find_sentences(text)]


def test_lines_are_paragraphs_and_blank_lines_count_for_nothing() -> None:
    assert kinds("One came.\n\n \nTwo left. Three stayed.\r\nFour.") == [
        ("sentence", 0, "One came."),
        ("sentence", 1, "Two left."),
        ("sentence", 1, "Three stayed."),
        ("sentence", 2, "Four."),
    ]


def test_a_short_line_without_a_stop_is_a_heading() -> None:
    assert kinds("Tanks for the north\nThe cabinet agreed.")[0] == ("heading", 0, "Tanks for the north")


def test_a_single_line_is_no_heading() -> None:
    assert kinds("Tanks for the north") == [("sentence", 0, "Tanks for the north")]


def test_a_heading_with_a_stop_inside_is_two_sentences() -> None:
    assert [k for k, _, _ in kinds("War in the east.Tanks for the north\nThe cabinet agreed.")] == [
        "sentence"
    ] * 3


@pytest.mark.parametrize("marker", ["- ", "• ", "* ", "– ", "(1) ", "2. ", "a) ", "▪ "])
def test_a_list_line_is_a_bullet_with_its_marker(marker: str) -> None:
    assert kinds(f"The package holds:\n{marker}20 launchers;")[1] == ("bullet", 1, f"{marker}20 launchers;")


def test_bullets_inside_a_line_stand_alone() -> None:
    text = "The package includes: - 800 Korr systems; - 2,000 Tarn missiles; - 25,000 helmets. It left on Monday."
    assert kinds(text) == [
        ("sentence", 0, "The package includes:"),
        ("bullet", 0, "- 800 Korr systems;"),
        ("bullet", 0, "- 2,000 Tarn missiles;"),
        ("bullet", 0, "- 25,000 helmets."),
        ("sentence", 0, "It left on Monday."),
    ]


def test_round_bullets_need_no_colon() -> None:
    assert [k for k, _, _ in kinds("Sent so far • 20 guns • 30 shells")] == ["sentence", "bullet", "bullet"]


def test_a_dash_in_a_sentence_is_no_bullet() -> None:
    assert len(kinds("The plan - if it is one - came late - as ever.")) == 1


def test_speech_between_dashes_is_no_bullet() -> None:
    assert kinds("Intro line here.\n- Each shell saves lives - he emphasized.")[1][0] == "sentence"


def test_an_empty_text_has_no_sentences() -> None:
    assert find_sentences("") == ()
    assert find_sentences(" \n\t\r\n") == ()


def test_the_words_of_the_register_are_classed() -> None:
    words = load_abbreviations()
    assert words.class_of("Sen") == "never"
    assert words.class_of("No") == words.class_of("no") == "number"
    assert words.class_of("Jan") == "month"
    assert words.class_of("weapons") is None
    assert "The" in words.starters


ALPHABET = "aA.?!…\"'”“’ \n-–•;:(1)[]$U.S.Jan\u00a0"


@given(st.text(alphabet=ALPHABET, max_size=200) | st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_sentences_cover_all_words_once_in_order(text: str) -> None:
    found = find_sentences(text)
    covered = [False] * len(text)
    last = 0
    for sentence in found:
        assert last <= sentence.span.start < sentence.span.end
        words = sentence.span.of(text)
        assert words == words.strip()
        covered[sentence.span.start : sentence.span.end] = [True] * len(words)
        last = sentence.span.end
    assert all(seen or char.isspace() for seen, char in zip(covered, text, strict=True))
    assert [s.paragraph for s in found] == sorted(s.paragraph for s in found)


@pytest.mark.parametrize(
    "unit",
    [
        ". ",
        "...",
        '."',
        "A.",
        "U.S. ",
        "- a; ",
        "x.Y",
        "!?",
        "a. - ",
        '?" Aa aa ',
        "(1) ",
        ".[1]",
        "• ",
        ". . ",
    ],
)
def test_time_grows_with_the_length_only(unit: str) -> None:
    def work(size: int):
        text = "The list: " + unit * (size // len(unit))
        return lambda: find_sentences(text)

    assert grows_linearly(work, 4_000, 32_000)
