"""docs/how-to/add-a-language.md is true: a folder of words and one line, and a text in the language gives claims."""

import pytest
from workshop import Workshop, values

NOR, UKR = ["NOR"], ["UKR"]
HOWITZERS = [{"name": "haubits", "class": "artillery", "quantity": 6}]
TANKS = [{"name": "stridsvagn", "class": "armour", "quantity": 10}]
READ = [
    ("Norge ger Ukraina sex haubitsar.", (NOR, UKR, "delivering", HOWITZERS)),
    ("Norge har gett Ukraina sex haubitsar.", (NOR, UKR, "delivered", HOWITZERS)),
    ("Den norska regeringen ska skicka tio stridsvagnar till Ukraina.", (NOR, UKR, "pledged", TANKS)),
    ("Sverige skänkte tio stridsvagnar till Ukraina i juni 2023.", (["SWE"], UKR, "delivered", TANKS)),
    (
        "Norge har skickat sex haubitsar och tio stridsvagnar till Ukraina.",
        (NOR, UKR, "delivered", HOWITZERS + TANKS),
    ),
    ("Norge vägrar att skicka tio stridsvagnar till Ukraina.", (NOR, UKR, "refused", TANKS)),
]
LONG = "Det är en bra dag för alla som har väntat på att regeringen ska skicka tio stridsvagnar till Ukraina."
ENGLISH = "Norway has given Ukraine six howitzers, the government in Oslo said on Monday."


@pytest.fixture(scope="module")
def workshop(tmp_path_factory):
    return Workshop(tmp_path_factory.mktemp("language"))


@pytest.fixture(scope="module")
def unknown(workshop):
    """What the reader makes of Swedish before it is taught."""
    return workshop.read(LONG)[0]


@pytest.fixture(scope="module")
def taught(workshop, unknown):
    touched = workshop.follow("add-a-language.md")
    assert [path for path in touched if path.endswith(".py")] == ["src/pledgebook/lexicon/language.py"]
    return workshop


def cells(reading):
    return [
        tuple(v.get(name) for name in ("donor", "recipient", "stage", "items"))
        for v in values(reading, "aid")
    ]


def test_a_language_nobody_taught_gives_a_problem_and_no_claims(unknown):
    assert unknown["claims"] == unknown["residue"] == []
    assert [problem["code"] for problem in unknown["problems"]] == ["language-unknown"]


def test_texts_in_the_language_are_read(taught):
    readings = taught.read(*(text for text, _ in READ), lang="sv")
    assert [cells(reading) for reading in readings] == [[expected] for _, expected in READ]


def test_dates_and_sums_are_read(taught):
    dated, priced = taught.read(
        READ[3][0], "Norge skickar 120 miljoner euro i militärt stöd till Ukraina.", lang="sv"
    )
    assert values(dated, "aid")[0]["on"] == "2023-06"
    (aid,) = values(priced, "aid")
    assert (aid["amount"], aid["form"]) == ({"value": 120_000_000, "currency": "EUR"}, ["military"])


def test_what_is_denied_is_not_told(taught):
    assert cells(taught.read("Norge skickade inte tio stridsvagnar till Ukraina.", lang="sv")[0]) == []


def test_languages_do_not_mix_whatever_comes_first(taught):
    """No label: the words of each text tell its language, and nothing one opened stays for the next."""
    swedish, english = "Det är sant att Norge har gett Ukraina sex haubitsar.", ENGLISH
    one, two, three = taught.read(swedish, english, swedish)
    assert cells(one) == cells(three) == [(NOR, UKR, "delivered", HOWITZERS)]
    first, second, again = taught.read(english, swedish, english)
    assert second["claims"] == one["claims"]
    assert first["claims"] == again["claims"] == two["claims"]
    assert cells(two)[0][:3] == (NOR, UKR, "delivered")


def test_english_is_read_as_before(taught):
    untaught = Workshop(taught.folder / "untaught")
    assert taught.read(ENGLISH)[0]["claims"] == untaught.read(ENGLISH)[0]["claims"] != []


def test_an_unknown_group_of_words_is_a_fault_that_names_the_file(taught):
    path = taught.source / "pledgebook/data/languages/sv/help.yaml"
    kept = path.read_text("utf-8")
    path.write_text(kept + "wrods: [stöd]\n", "utf-8")
    try:
        with pytest.raises(AssertionError, match=r"languages/sv/help.yaml: unknown groups \['wrods'\]"):
            taught.read(READ[0][0], lang="sv")
    finally:
        path.write_text(kept, "utf-8")
