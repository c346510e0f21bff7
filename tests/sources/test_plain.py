"""Plain text: header block, heading, body."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.sources.plain import take_apart

BODY = "Norway approved 20 million kroner for Moldova on Friday. The money buys transformers."


def test_a_header_block_names_the_document(take):
    arrival = take(
        "Title: Norway pays for transformers\nPublished: 2024-05-03\nPublisher: pledgebook example desk\n"
        f"Source: Norwegian government\nUrl: https://example.org/a\nLang: en\nId: nor-1\n\n{BODY}\n"
    )
    d = arrival.document
    assert (d.title, d.published, d.publisher) == (
        "Norway pays for transformers",
        date(2024, 5, 3),
        "pledgebook example desk",
    )
    assert (d.source, d.url, d.lang, d.key) == (
        "Norwegian government",
        "https://example.org/a",
        "en",
        "nor-1",
    )
    assert d.text == BODY + "\n"
    assert arrival.problems == ()


def test_a_header_may_be_in_any_case_and_order(take):
    d = take(f"published: 2024-05-03T22:10:00+02:00\nTITLE: T\n\n{BODY}").document
    assert (d.title, d.published) == ("T", date(2024, 5, 3))


def test_an_unknown_header_field_is_told(take):
    arrival = take(f"Title: T\nAuthor: N. N.\n\n{BODY}")
    assert [p.code for p in arrival.problems] == ["header-unknown"]
    assert arrival.document.text == BODY


@pytest.mark.parametrize(
    "text",
    [
        f"Update: this is no header field.\n\n{BODY}",
        f"Title: only the first line\nlooks like a header\n\n{BODY}",
        "Title: no body after it",
    ],
)
def test_what_only_looks_like_a_header_stays_in_the_text(text):
    parts = take_apart(text)
    assert parts.fields == {}
    assert parts.body == text


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("Norway pays for transformers", f"\n{BODY}"),
        ("Norway pays for transformers", BODY),
        ("Zelensky, Norwegian minister meet in Kyiv", f"\n\n{BODY}\n\nMore."),
        ("Two systems for Moldova: what we know", f"\n{BODY}"),
    ],
)
def test_a_short_first_line_without_end_punctuation_is_the_title(first, rest):
    parts = take_apart(f"{first}\n{rest}")
    assert parts.fields == {"title": first}
    assert parts.body == rest.lstrip("\n")


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "One sentence.\n\nAnother one.",
        # hard-wrapped lines are one paragraph
        "Norway's minister of defence said on Friday that\nMoldova would get twenty million kroner for new\ntransformers.",
        "The minister met his colleague in\nOslo on Monday.",
        "transformers for Moldova\n\nA lower-case beginning is no heading.",
        "Heading without a text",
        "Transformers\n\nOne word is no heading.",
        "x" * 300 + " y\n\nToo long for a heading.",
    ],
)
def test_other_first_lines_stay_in_the_text(text):
    parts = take_apart(text)
    assert parts.fields == {}
    assert parts.body == text


@given(st.text())
def test_taking_apart_never_loses_the_end_of_a_text(text):
    parts = take_apart(text)
    assert text.endswith(parts.body)


def test_newlines_are_unified_and_all_else_is_kept(take):
    text = "Oslo gave it\u00a0“all” – cafe\u0301.\r\nSecond line.\rThird."
    assert take(text).document.text == "Oslo gave it\u00a0“all” – cafe\u0301.\nSecond line.\nThird."


def test_the_raw_bytes_are_kept(take):
    raw = f"\ufeffTitle: T\r\n\r\n{BODY}".encode()
    arrival = take(raw)
    assert arrival.raw == raw
    assert (arrival.document.title, arrival.document.text) == ("T", BODY)


def test_the_option_fills_in_a_day_the_text_does_not_name(take):
    assert take(BODY, published=date(2025, 1, 16)).document.published == date(2025, 1, 16)
    named = take(f"Published: 2024-05-03\n\n{BODY}", published=date(2025, 1, 16))
    assert named.document.published == date(2024, 5, 3)
