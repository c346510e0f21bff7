"""Persons: names with offices and countries, later mentions, role nouns, pronouns, and what is no person."""

from __future__ import annotations

import re
from datetime import date

import pytest

from pledgebook.reading.marks import PartyMark, PersonMark
from pledgebook.reading.persons import find_persons
from pledgebook.reading.sentences import find_sentences
from pledgebook.terms.span import Span

# a small stand-in for the party finder, so that these cases hold whatever it learns
_PARTIES = {
    "name": {
        "Italy": "ITA", "Ukraine": "UKR", "Germany": "DEU", "Ireland": "IRL", "Canada": "CAN", "Russia": "RUS",
        "Poland": "POL", "the Republic of Latvia": "LVA", "Republic of Latvia": "LVA", "Lithuania": "LTU", "EU": "EU", "NATO": "NATO",
        "UN": "UN", "IMF": "IMF", "IAEA": "IAEA", "Netherlands": "NLD", "France": "FRA", "Estonia": "EST", "Britain": "GBR",
        "Israel": "ISR", "Moldova": "MDA", "Japan": "JPN", "Norway": "NOR", "Taiwan": "TWN", "Finland": "FIN", "U.S.": "USA", "US": "USA",
        "UK": "GBR", "Jordan": "JOR", "European Union": "EU", "United States": "USA", "Sweden": "SWE", "Romania": "ROU",
    },
    "adjective": {
        "Italian": "ITA", "Ukrainian": "UKR", "German": "DEU", "Polish": "POL", "Russian": "RUS", "French": "FRA", "Finnish": "FIN",
        "Dutch": "NLD", "Danish": "DNK", "Canadian": "CAN", "Latvian": "LVA", "Swedish": "SWE", "Norwegian": "NOR", "Czech": "CZE",
        "British": "GBR", "American": "USA", "Japanese": "JPN", "Estonian": "EST", "Israeli": "ISR", "Turkish": "TUR", "Lithuanian": "LTU",
    },
    "body": {
        "Pentagon": "USA", "Kremlin": "RUS", "White House": "USA", "State Department": "USA", "European Commission": "EU",
        "European Council": "EU", "Office of the President of Ukraine": "UKR", "Bundestag": "DEU",
    },
    "capital": {"Kyiv": "UKR", "Berlin": "DEU", "Washington": "USA", "Paris": "FRA", "Rome": "ITA", "Moscow": "RUS"},
}  # fmt: skip
_FORMS = {name: (code, form) for form, names in _PARTIES.items() for name, code in names.items()}
_ANY = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, _FORMS), key=len, reverse=True)) + r")(?!\w)"
)
_DAY = date(2024, 3, 1)


def parties_of(text: str) -> list[PartyMark]:
    return [
        PartyMark(span=Span(*m.span()), codes=(_FORMS[m.group()][0],), form=_FORMS[m.group()][1])  # type: ignore[arg-type]
        for m in _ANY.finditer(text)
    ]


def persons(text: str, day: date | None = _DAY, known: list[PersonMark] | None = None) -> list[PersonMark]:
    marks, problems = find_persons(text, find_sentences(text), parties_of(text), day, known=known or ())
    assert problems == []
    return marks


def first(text: str) -> PersonMark:
    found = persons(text)
    assert found, f"nobody in {text!r}"
    return found[0]


# text; the name's words; office; country
INTRODUCED = [
    ("Italian Defense Minister Guido Crosetto came.", "Guido Crosetto", "defense minister", "ITA"),
    ("President Volodymyr Zelensky of Ukraine spoke.", "Volodymyr Zelensky", "president", "UKR"),
    ("Head of the Office of the President of Ukraine Andriy Yermak spoke.", "Andriy Yermak", "head of the office of the president of ukraine", "UKR"),
    ("Prime Minister of Ireland Micheál Martin arrived.", "Micheál Martin", "prime minister", "IRL"),
    ("Chancellor of Germany Olaf Scholz arrived.", "Olaf Scholz", "chancellor", "DEU"),
    ("Speaker of the Saeima of the Republic of Latvia Ināra Mūrniece spoke.", "Ināra Mūrniece", None, "LVA"),
    ("Prime Minister Justin Trudeau of Canada called.", "Justin Trudeau", "prime minister", "CAN"),
    ("U.S. President-elect Donald Trump won.", "Donald Trump", "president-elect", "USA"),
    ("Pentagon chief Austin called.", "Austin", "chief", "USA"),
    ("Yesterday the Russian president, Vladimir Putin, called.", "Vladimir Putin", "president", "RUS"),
    ("Josep Borrell, the EU's top diplomat, spoke.", "Josep Borrell", "top diplomat", "EU"),
    ("Ukraine's first lady, Olena Zelenska, wrote.", "Olena Zelenska", "first lady", "UKR"),
    ("Ukrainian Foreign Minister Dmytro Kuleba spoke.", "Dmytro Kuleba", "foreign minister", "UKR"),
    ("Foreign Minister of Estonia, Margus Tsahkna, spoke.", "Margus Tsahkna", "foreign minister", "EST"),
    ("Minister of National Defence of Lithuania Arvydas Anušauskas spoke.", "Arvydas Anušauskas", "minister of national defence", "LTU"),
    ("The Swedish Minister for Defence Pål Jonson spoke.", "Pål Jonson", "minister for defence", "SWE"),
    ("Dutch Defence Minister Kajsa Ollongren spoke.", "Kajsa Ollongren", "defence minister", "NLD"),
    ("UN Secretary-General António Guterres spoke.", "António Guterres", "secretary-general", "UN"),
    ("NATO Secretary General Jens Stoltenberg spoke.", "Jens Stoltenberg", "secretary general", "NATO"),
    ("IAEA Director General Rafael Grossi spoke.", "Rafael Grossi", "director general", "IAEA"),
    ("IMF Managing Director Kristalina Georgieva spoke.", "Kristalina Georgieva", "managing director", "IMF"),
    ("European Commission President Ursula von der Leyen spoke.", "Ursula von der Leyen", "president", "EU"),
    ("EU foreign policy chief Kaja Kallas spoke.", "Kaja Kallas", "foreign policy chief", "EU"),
    ("State Department spokesman Matthew Miller spoke.", "Matthew Miller", "spokesman", "USA"),
    ("White House press secretary Karine Jean-Pierre spoke.", "Karine Jean-Pierre", "press secretary", "USA"),
    ("Kremlin spokesman Dmitry Peskov spoke.", "Dmitry Peskov", "spokesman", "RUS"),
    ("Ukrainian Deputy Prime Minister Iryna Vereshchuk spoke.", "Iryna Vereshchuk", "deputy prime minister", "UKR"),
    ("U.S. National Security Advisor Jake Sullivan spoke.", "Jake Sullivan", "national security advisor", "USA"),
    ("US Secretary of State Antony J. Blinken spoke.", "Antony J. Blinken", "secretary of state", "USA"),
    ("Former Ukrainian president Petro Poroshenko spoke.", "Petro Poroshenko", "president", "UKR"),
    ("The Czech prime minister, Petr Fiala, spoke.", "Petr Fiala", "prime minister", "CZE"),
    ("Japanese Prime Minister Kishida Fumio spoke.", "Kishida Fumio", "prime minister", "JPN"),
    ("Olena Kondratiuk, deputy speaker of parliament of Ukraine, spoke.", "Olena Kondratiuk", None, "UKR"),
    ("Britain's Defence Secretary Grant Shapps spoke.", "Grant Shapps", "defence secretary", "GBR"),
    ("Espen Barth Eide, Foreign Minister of Norway, spoke.", "Espen Barth Eide", "foreign minister", "NOR"),
    ("General Christopher G. Cavoli spoke.", "Christopher G. Cavoli", "general", "NATO"),
    ("ITALIAN PREMIER GIORGIA MELONI VISITS TROOPS", "GIORGIA MELONI", "premier", None),
    ("The Turkish defence minister Yaşar Güler (left) spoke.", "Yaşar Güler", "defence minister", "TUR"),
    ("Foreign Minister Zbigniew Rau (Poland) spoke.", "Zbigniew Rau", "foreign minister", "POL"),
    ("The premier of Moldova, Dorin Recean, spoke.", "Dorin Recean", "premier", "MDA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "role", "party"), INTRODUCED, ids=[c[1] for c in INTRODUCED])
def test_a_name_with_its_office_and_country(
    text: str, words: str, role: str | None, party: str | None
) -> None:
    mark = first(text)
    assert mark.span.of(text) == words
    assert mark.name == words
    if role is not None:
        assert mark.role == role
    if party is not None:
        assert mark.party == party
    assert mark.whole is not None
    assert mark.whole.holds(mark.span)


# the words of the name alone: titles, Jr., III and ranks stay outside
BARE = [
    ("Mr Lukashenko said no.", "Lukashenko"),
    ("Ms Tikhanovskaya said no.", "Tikhanovskaya"),
    ("Prof Paul Dibb said no.", "Paul Dibb"),
    ("Dr. Jean-Luc Moreau said no.", "Jean-Luc Moreau"),
    ("Lloyd J. Austin III said no.", "Lloyd J. Austin"),
    ("President Joseph R. Biden, Jr. said no.", "Joseph R. Biden"),
    ("Wyoming Sen. John Barrasso said no.", "John Barrasso"),
    ("Lt. Gen. Serhii Naiev said no.", "Serhii Naiev"),
    ("Maj. Gen. Pat Ryder said no.", "Pat Ryder"),
    ("Sir Tony Radakin said no.", "Tony Radakin"),
    ("Mr O'Brien said no.", "O'Brien"),
    ("Ms D'Angelo-Smith said no.", "D'Angelo-Smith"),
    ("İbrahim Kalın said no.", "İbrahim Kalın"),
    ("Xi Jinping said no.", "Xi Jinping"),
    ("XI Jinping said no.", "XI Jinping"),
    ("Wang Yi said no.", "Wang Yi"),
    ("Kim Jong Un said no.", "Kim Jong Un"),
    ("Kishida Fumio said no.", "Kishida Fumio"),
    ("Abdel Fattah al-Sisi said no.", "Abdel Fattah al-Sisi"),
    ("Mohammed bin Salman said no.", "Mohammed bin Salman"),
    ("Alexander De Croo said no.", "Alexander De Croo"),
    ("Wopke Hoekstra said no.", "Wopke Hoekstra"),
    ("Viktorija Čmilytė-Nielsen said no.", "Viktorija Čmilytė-Nielsen"),
    ("Luiz Inácio Lula da Silva said no.", "Luiz Inácio Lula da Silva"),
    ("Secretary Rubio said no.", "Rubio"),
    ("President von der Leyen said no.", "von der Leyen"),
    ("PRESIDENT BIDEN: Thank you all for coming here today, it matters.", "BIDEN"),
    ("Earlier Yevhenia Filipenko said no.", "Yevhenia Filipenko"),
    ("According to Hryhorii Tkachuk, that is so.", "Hryhorii Tkachuk"),
    ("Israel Katz said no.", "Israel Katz"),
    ("George W Bush said no.", "George W Bush"),
    ("However, Sergey Lavrov said no.", "Sergey Lavrov"),
    ("“We will help,” Bohdan Kravets said.", "Bohdan Kravets"),
    ("He was greeted by Maia Sandu.", "Maia Sandu"),
    ("It was agreed.Emmanuel Macron said no.", "Emmanuel Macron"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), BARE, ids=[c[1] for c in BARE])
def test_the_span_is_the_words_of_the_name(text: str, words: str) -> None:
    assert [m.span.of(text) for m in persons(text) if m.name][:1] == [words]


# a second name of the text, after something that might be taken for part of it
AMID = [
    ("In talks with Israeli officials, Mr. Sullivan said no.", "Sullivan", None),
    ("PRESIDENT VON DER LEYEN: Thank you, Mr. President, for having me here.", "VON DER LEYEN", "EU"),
    ("Head of North Africa Brett McGurk said no to the plan.", "Brett McGurk", None),
    ("Sergeant Ivashko Andriy Oleksandrovych was decorated.", "Ivashko Andriy Oleksandrovych", None),
    ("Mr. King said no.", "King", None),
    ("Bill Clinton said no.", "Bill Clinton", None),
    ("Ban Ki-moon said no.", "Ban Ki-moon", None),
    ("Pope Francis prayed for peace.", "Francis", "VAT"),
]


@pytest.mark.parametrize(("text", "words", "party"), AMID, ids=[c[1] for c in AMID])
def test_a_name_ends_where_its_words_end(text: str, words: str, party: str | None) -> None:
    mark = first(text)
    assert mark.span.of(text) == words
    assert party is None or mark.party == party


def test_officials_before_a_comma_give_nobody_their_country() -> None:
    assert first("In talks with Israeli officials, Mr. Moser said no.").party is None


NOBODY = [
    "The Patriot battery and the Leopard tanks arrived in May.",
    "The Black Sea Fleet left Sevastopol on Monday.",
    "The European Commission approved the tranche.",
    "Operational Command South reported losses.",
    "Ukrinform and Fox News reported it.",
    "The Ukraine Recovery Conference will be held in Rome in July.",
    "The Washington Post wrote about the Black Sea Grain Initiative.",
    "The Ministry of Foreign Affairs issued a statement.",
    "The National Defense Authorization Act passed the House of Representatives.",
    "Camp David hosted the talks, Lake Geneva did not.",
    "The Reagan Library and the Kennedy Center opened.",
    "The Biden administration announced a package.",
    "Storm Shadow and Javelin missiles were sent.",
    "On Tuesday, August came to an end.",
    "General Provisions apply. Major Changes follow.",
    "May it last! Brown bread is good.",
    "Hurricane Ian hit Florida.",
    "They sent Bayraktar drones and Starlink terminals.",
    "The Security Council met. The General Assembly voted.",
    "Airlines, banks and Chinese firms left.",
    "The USS Gerald R. Ford sailed.",
    "UKRAINE GETS NEW AIR DEFENCE SYSTEMS FROM ALLIES",
    "Ukraine Gets New Air Defence Systems From Its Allies",
    "A minister said so; ministers agreed.",
    "St. Petersburg and Fort Riley are far away.",
    "The meeting begins at 5 pm and ends at 7 PM.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_organisations_things_and_months_are_nobody(text: str) -> None:
    assert [m.span.of(text) for m in persons(text) if m.form in ("full", "surname")] == []


# text; the mark that is looked at; the name of the person it means (None: nobody named), form
LATER = [
    ("Italian Defence Minister Guido Crosetto came. Crosetto spoke.", "Crosetto", "Guido Crosetto", "surname"),
    ("Jake Sullivan came. Mr. Sullivan spoke.", "Sullivan", "Jake Sullivan", "surname"),
    ("President Volodymyr Zelensky came. President Zelenskyy spoke.", "Zelenskyy", "Volodymyr Zelensky", "surname"),
    ("Volodymyr Zelenskiy came. Volodymyr Zelenskyi spoke.", "Volodymyr Zelenskyi", "Volodymyr Zelenskiy", "full"),
    ("Wołodymyr Zełenski came. Zelensky spoke.", "Zelensky", "Wołodymyr Zełenski", "surname"),
    ("Biden left. Joseph R. Biden spoke.", "Biden", "Joseph R. Biden", "surname"),
    ("Joe Biden left. President Joseph R. Biden, Jr. spoke.", "Joe Biden", "Joseph R. Biden", "full"),
    ("Ursula von der Leyen came. Von der Leyen spoke.", "Von der Leyen", "Ursula von der Leyen", "surname"),
    ("Xi Jinping came. President Xi spoke.", "Xi", "Xi Jinping", "surname"),
    ("Italian Defence Minister Guido Crosetto came. The minister spoke.", "minister", "Guido Crosetto", "role"),
    ("Guido Crosetto, the Italian defence minister, came. The Italian defense minister left.", "defense minister", "Guido Crosetto", "role"),
    ("French President Emmanuel Macron came. The French leader left.", "leader", "Emmanuel Macron", "role"),
    ("German Chancellor Olaf Scholz came. The chancellor left.", "chancellor", "Olaf Scholz", "role"),
    ("Emmanuel Macron came. The French president left.", "president", "Emmanuel Macron", "role"),
    ("Finland's President Alexander Stubb met Defence Minister Antti Häkkänen. The minister left.", "minister", "Antti Häkkänen", "role"),
    ("The Finnish defence minister came. Then the minister left.", "minister", None, "role"),
    ("Guido Crosetto came. He spoke.", "He", "Guido Crosetto", "pronoun"),
    ("Kaja Kallas met Guido Crosetto. She spoke.", "She", "Kaja Kallas", "pronoun"),
    ("Guido Crosetto said that he would come.", "he", "Guido Crosetto", "pronoun"),
    ("Dutch Defence Minister Kajsa Ollongren met her Danish counterpart Troels Lund Poulsen. Poulsen spoke.", "Poulsen", "Troels Lund Poulsen", "surname"),
    ("Lt. Gen. Valerii Zaluzhnyi, commander-in-chief of the forces, spoke.", "commander-in-chief of the forces", "Valerii Zaluzhnyi", "role"),
    ("ZELENSKY MEETS SCHOLZ IN TALKS\nVolodymyr Zelensky met Olaf Scholz on Monday in a villa.", "SCHOLZ", "Olaf Scholz", "surname"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name", "form"), LATER, ids=[f"{c[1]}-{c[0][:30]}" for c in LATER])
def test_later_mentions_mean_the_same_person(text: str, words: str, name: str | None, form: str) -> None:
    mark = [m for m in persons(text) if m.span.of(text) == words][-1]
    assert (mark.name, mark.form) == (name, form)
    if form == "pronoun":
        assert mark.inferred
    if mark.inferred:
        assert mark.grounds
    same = {m.entity for m in persons(text) if m.name == name}
    assert same == {mark.entity}


def test_a_transcript_label_joins_its_person() -> None:
    text = (
        "Chris Wallace asked him about it on Sunday.\nWALLACE: Will you go there or not?\nNOTE: This is all."
    )
    assert [(m.span.of(text), m.name) for m in persons(text) if m.form == "surname"] == [
        ("WALLACE", "Chris Wallace")
    ]


@pytest.mark.parametrize(
    "headline",
    ["Zelensky, Italian defense minister discuss support", "Macron, German defence minister meet in Kyiv"],
)
def test_a_headline_that_lists_a_name_and_an_office_names_two(headline: str) -> None:
    name, office = persons(headline)
    assert name.role is None
    assert name.party != office.party
    assert (office.form, office.role) == ("role", office.span.of(headline))


def test_the_office_in_a_headline_is_the_bodys_person() -> None:
    body = persons("President Volodymyr Zelensky met Italian Defense Minister Guido Crosetto.")
    title = persons("Zelensky, Italian defense minister discuss support", known=body)
    assert [m.name for m in title] == ["Volodymyr Zelensky", "Guido Crosetto"]


def test_mister_president_is_nobody() -> None:
    assert persons("Thank you, Mr. President. Good to see you, Madam Secretary.") == []


def test_two_presidents_leave_the_president_open() -> None:
    text = "President Duda met President Nausėda. The president spoke."
    assert [m.span.of(text) for m in persons(text) if m.form == "role"] == []


def test_two_men_leave_he_open() -> None:
    text = "Guido Crosetto and Boris Pistorius met. Later he left."
    assert [m for m in persons(text) if m.form == "pronoun"] == []


def test_a_pronoun_inside_a_quotation_is_left_alone() -> None:
    text = "Guido Crosetto said: “I think he will come.”"
    assert [m for m in persons(text) if m.form == "pronoun"] == []


def test_plural_offices_are_shared() -> None:
    text = "Foreign Ministers Annalena Baerbock and Dmytro Kuleba spoke."
    assert [(m.name, m.role) for m in persons(text)] == [
        ("Annalena Baerbock", "foreign minister"),
        ("Dmytro Kuleba", "foreign minister"),
    ]


def test_a_counterpart_bears_the_office_of_the_other() -> None:
    text = "Dutch Defence Minister Kajsa Ollongren met her Danish counterpart Troels Lund Poulsen."
    other = persons(text)[-1]
    assert (other.role, other.party) == ("defence minister", "DNK")


def test_wife_and_husband_are_two() -> None:
    text = "Olena Zelenska and Volodymyr Zelensky came. Zelenska spoke."
    found = persons(text)
    assert found[-1].entity == found[0].entity != found[1].entity


def test_two_of_one_surname_are_two() -> None:
    text = "Joe Biden and Jill Biden came."
    assert len({m.entity for m in persons(text)}) == 2


def test_whole_and_party_span_hold_the_introduction() -> None:
    text = "Then Italian Defense Minister Guido Crosetto left."
    mark = first(text)
    assert mark.whole is not None
    assert mark.party_span is not None
    assert mark.whole.of(text) == "Italian Defense Minister Guido Crosetto"
    assert mark.party_span.of(text) == "Italian"


def test_the_register_gives_the_party_where_the_text_does_not() -> None:
    mark = first("Scholz spoke.")
    assert (mark.name, mark.party, mark.party_span) == ("Scholz", "DEU", None)


def test_the_text_wins_over_the_register() -> None:
    assert first("Polish Prime Minister Olaf Scholz spoke.").party == "POL"


@pytest.mark.parametrize("day", [date(2021, 1, 1), date(2022, 9, 20), date(2025, 2, 1)])
def test_a_surname_in_office_is_known_on_any_day_near_it(day: date) -> None:
    assert [m.span.of("Putin spoke.") for m in persons("Putin spoke.", day)] == ["Putin"]


def test_a_shared_surname_wants_its_time_and_a_context() -> None:
    text = "Johnson said Britain would help."
    assert [m.party for m in persons(text, date(2022, 3, 1))] == ["GBR"]
    assert persons(text, date(2026, 3, 1)) == []
    assert persons("Johnson said it would help.", date(2022, 3, 1)) == []


def test_the_title_goes_on_with_the_persons_of_the_body() -> None:
    body = persons("Italian Defence Minister Guido Crosetto met Boris Pistorius.")
    title = persons("Crosetto and Merz in Kyiv", date(2025, 6, 1), known=body)
    assert (title[0].name, title[0].entity, title[0].party) == ("Guido Crosetto", body[0].entity, "ITA")
    assert title[1].entity == max(m.entity for m in body) + 1


def test_no_date_reads_the_whole_register() -> None:
    assert [m.party for m in persons("Merkel and Scholz spoke.", None)] == ["DEU", "DEU"]


def test_the_empty_text_has_nobody() -> None:
    assert persons("") == []
