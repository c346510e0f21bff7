"""Bytes that are no UTF-8: read where they can be, refused where they are no text, and always said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.sources.decode import decode

UKRAINIAN = "Італія ухвалила одинадцятий пакет допомоги Україні, повідомив міністр оборони у четвер."
RUSSIAN = "Италия приняла одиннадцатый пакет помощи Украине, сообщил министр обороны в четверг."
GERMAN = "Die Bundesregierung stellt für die Ukraine weitere Mittel zur Verfügung, größer als früher."
FRENCH = "L’Italie a approuvé le dixième paquet d’aide à l’Ukraine, a déclaré le ministre à Paris."
ENGLISH = "Poland’s aid “grew” to €3 million in the year – a record."


@pytest.mark.parametrize(
    ("text", "page"),
    [(UKRAINIAN, "cp1251"), (RUSSIAN, "cp1251"), (GERMAN, "cp1252"), (FRENCH, "cp1252"), (ENGLISH, "cp1252")],
)
def test_a_code_page_is_guessed_and_said(text, page):
    read, problems = decode(text.encode(page))
    assert read == text
    assert [p.code for p in problems] == ["encoding-guessed"]
    assert page in problems[0].message


@pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [ENGLISH, f"{ENGLISH} {UKRAINIAN}"])
def test_utf16_with_and_without_its_mark_is_read_and_said(text, name):
    raw = text.encode(name)
    read, problems = decode(raw)
    if name == "utf-16-le" and text != ENGLISH:
        assert read in (text, None)  # too few zero bytes to be sure is no reason to guess
        return
    assert read == text
    assert [p.code for p in problems] == ["encoding-not-utf8"]


def test_utf8_with_its_mark_is_utf8():
    assert decode(b"\xef\xbb\xbf" + UKRAINIAN.encode()) == (UKRAINIAN, ())


def test_invalid_bytes_among_sound_utf8_are_shown_where_they_stand():
    raw = "Київ отримав ".encode() + b"\xff\xfe" + " систем".encode()
    read, problems = decode(raw)
    assert read == "Київ отримав \ufffd\ufffd систем"
    (problem,) = problems
    assert problem.code == "encoding-invalid"
    assert problem.span.of(read) == "\ufffd"


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.7 ...",
        b"PK\x03\x04 office",
        b"\x89PNG\r\n",
        b"\x7fELF\x02\x01",
        bytes(range(256)) * 40,
        b"\x00\x01\x02\x03" * 300,
        b"text\x00with\x00\x00zeros and \x00 such",
    ],
)
def test_binary_is_no_text(raw):
    read, problems = decode(raw)
    assert read is None
    assert [p.code for p in problems] == ["not-text"]


def test_a_page_that_names_its_code_page_is_believed():
    raw = '<meta charset="windows-1251"><p>Київ</p>'.encode("cp1251")
    read, problems = decode(raw, html=True)
    assert "Київ" in read
    assert [p.code for p in problems] == ["encoding-guessed"]


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_problem(raw):
    text, problems = decode(raw)
    assert text is not None or problems
    assert all(p.span is None or p.span.end <= len(text) for p in problems)


@given(st.text(max_size=200).filter(lambda t: "\0" not in t))
def test_sound_utf8_that_is_no_control_soup_is_never_changed(text):
    read, problems = decode(text.encode())
    assert read in (text, text.removeprefix("\ufeff")) or problems
