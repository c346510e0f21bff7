"""Which language a text is in, and that words of one language are not those of another."""

import threading
from datetime import date

import pytest

from pledgebook.claims import reader as reader_module
from pledgebook.claims.reader import read_claims, read_document
from pledgebook.documents.document import make_document
from pledgebook.lexicon import language as languages
from pledgebook.lexicon.grammar import grammar
from pledgebook.lexicon.language import LANGUAGES, language, per_language, reading_in, view
from pledgebook.lexicon.load import read_yaml
from pledgebook.lexicon.spoken import UNKNOWN, language_of
from pledgebook.reading import page as page_module
from pledgebook.reading.page import read_page
from pledgebook.terms.faults import UsageFault

SWEDISH = (
    "Regeringen har beslutat att Sverige ska skänka tio stridsvagnar till Ukraina. Beslutet fattades på torsdagen "
    "och det är det största paketet hittills, sade försvarsministern vid en pressträff i Stockholm."
)
TEXTS = [
    ("en", "The government decided on Thursday to donate ten tanks to Ukraine, the minister said."),
    ("en", "Norway: 8 M109 howitzers, 155 mm ammunition; Latvia: 6 Stinger launchers"),
    ("en", "DUP"),
    ("sv", SWEDISH),
    ("uk", "Уряд ухвалив рішення передати Україні десять танків, про це повідомив міністр оборони у четвер."),
    ("ru", "Правительство приняло решение о том, что танки будут переданы, и это не последний пакет."),
    (
        "de",
        "Die Regierung hat beschlossen, der Ukraine zehn Panzer zu liefern, sagte der Minister am Donnerstag.",
    ),
    ("fr", "Le gouvernement a décidé jeudi de livrer dix chars à l'Ukraine, a dit le ministre des armées."),
    ("pl", "Rząd zdecydował w czwartek, że Polska przekaże Ukrainie dziesięć czołgów, i że to nie koniec."),
    (UNKNOWN, "政府は木曜日、ウクライナに十両の戦車を供与すると決定した。"),
    (UNKNOWN, "Ձորակ Ուկրաինա տասը տանկ"),
]


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_the_words_of_a_text_tell_its_language(code, text):
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("label", "text", "code"),
    [
        ("en", "Norge, Ukraina", "en"),
        ("en-GB", "Latvia: 6 launchers", "en"),
        ("SV", "Norge, Ukraina", "sv"),
        ("en", SWEDISH, "sv"),
        ("uk", "The government decided on Thursday that the tanks should be sent to them, and it was not the last.", "en"),
        ("", SWEDISH, "sv"),
    ],
)  # fmt: skip
def test_a_label_holds_unless_the_words_plainly_say_otherwise(label, text, code):
    assert language_of(text, label) == code


def test_a_text_nobody_can_read_gives_one_problem_and_nothing_else():
    document = make_document(SWEDISH, title="Tio stridsvagnar till Ukraina", published=date(2024, 3, 1))
    reading, page = read_document(document), read_page(document)
    assert (reading.claims, reading.residue) == ((), ())
    assert [p.code for p in reading.problems] == ["language-unknown"]
    assert "Swedish (sv)" in reading.problems[0].message
    assert (page.body.parties, page.body.sentences) == ((), ())
    assert read_claims(page) == reading


def test_labels_of_other_languages_have_a_name_and_words_of_their_own():
    english = {w for group in read_yaml("languages/en/function.yaml").values() for w in group}
    for code, record in read_yaml("languages/others.yaml").items():
        assert len(code) == 2
        assert record["name"][0].isupper()
        assert len(set(record["words"]) - english) >= 12, code


@pytest.fixture
def two_languages(monkeypatch):
    for room in (languages, page_module, reader_module):
        monkeypatch.setattr(room, "LANGUAGES", ("en", "xx"))


def test_a_drawer_is_kept_for_each_language_and_argument(two_languages):
    opened = []

    @per_language
    def drawer(word: str = "") -> str:
        opened.append((language(), word))
        return f"{language()} {word}"

    assert drawer("a") == drawer("a") == "en a"
    with reading_in("xx"):
        assert drawer("a") == drawer("a") == "xx a"
        assert drawer("b") == "xx b"
    assert drawer("a") == "en a"
    assert opened == [("en", "a"), ("xx", "a"), ("xx", "b")]


def test_a_language_that_leaves_all_out_has_no_words(two_languages):
    seen = view(grammar)
    assert "gives" in seen.verbs
    with reading_in("xx"):
        assert seen.verbs == {}
        assert not seen.is_in("det", "the")
    assert seen.is_in("det", "the")


def test_the_language_belongs_to_the_thread(two_languages):
    seen = view(grammar)
    told = []
    with reading_in("xx"):
        thread = threading.Thread(target=lambda: told.append((language(), "gives" in seen.verbs)))
        thread.start()
        thread.join()
        assert language() == "xx"
    assert told == [("en", True)]


def test_an_unknown_language_cannot_be_read_in():
    assert "xx" not in LANGUAGES
    with pytest.raises(UsageFault, match="xx: no language"), reading_in("xx"):
        pass


def test_a_text_of_unknown_words_is_read_without_a_fault(two_languages):
    """Every drawer of a language without any file is empty; no finder stumbles over that."""
    text = (
        'Norge ger Ukraina 6 haubitsar, sade "statsministern" den 3 mars 2024. $5 (about 1 000): NATO - EU!'
    )
    with reading_in("xx"):
        page = read_page(make_document(text, title=text, lang="en", published=date(2024, 3, 4)), "xx")
    assert {m.codes for m in page.body.parties} == {("NATO",), ("EU",)}
    assert read_claims(page).claims == ()
