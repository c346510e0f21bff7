"""Parties in context: text in, marks out ("words CODE form", common nouns with the words they rest on)."""

from __future__ import annotations

from pathlib import Path

import pytest
from growth import grows_linearly
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.lexicon.parties import all_surfaces
from pledgebook.reading.parties import find_parties
from pledgebook.reading.sentences import find_sentences

SHARED = Path(__file__).resolve().parents[3] / "shared"


def read(text: str, title: str = "") -> list[str]:
    context, _ = find_parties(title, find_sentences(title)) if title else ([], [])
    marks, _ = find_parties(text, find_sentences(text), context=context)
    out = []
    for m in marks:
        grounds = f" < {' + '.join(g.of(text) for g in m.grounds)}" if m.inferred else ""
        out.append(f"{m.span.of(text)} {'+'.join(m.codes)} {m.form}{grounds}")
    return out


# (text, every mark in it)
WHOLE = [
    # names, adjectives, people, capitals
    ("Italy sent a team to Moldova.", ["Italy ITA name", "Moldova MDA name"]),
    ("the Ukrainian minister", ["Ukrainian UKR adjective"]),
    (
        "Poles and Danes welcomed Ukrainians.",
        ["Poles POL demonym", "Danes DNK demonym", "Ukrainians UKR demonym"],
    ),
    ("Kyiv asked Berlin.", ["Kyiv UKR capital", "Berlin DEU capital"]),
    ("Kiev and Kyiv", ["Kiev UKR capital", "Kyiv UKR capital"]),
    ("Türkiye and Turkey", ["Türkiye TUR name", "Turkey TUR name"]),
    ("the US, the U.S. and the USA", ["US USA name", "U.S. USA name", "USA USA name"]),
    ("the United States of America", ["United States of America USA name"]),
    ("Britain, the UK and the U.K.", ["Britain GBR name", "UK GBR name", "U.K. GBR name"]),
    (
        "Papua New Guinea, Guinea-Bissau and Guinea",
        ["Papua New Guinea PNG name", "Guinea-Bissau GNB name", "Guinea GIN name"],
    ),
    ("Niger and Nigeria", ["Niger NER name", "Nigeria NGA name"]),
    ("Northern Ireland and Ireland", ["Northern Ireland GBR city", "Ireland IRL name"]),
    ("the Republic of Korea and the DPRK", ["Republic of Korea KOR name", "DPRK PRK name"]),
    ("DR Congo and the Republic of the Congo", ["DR Congo COD name", "Republic of the Congo COG name"]),
    ("New Zealand’s prime minister", ["New Zealand NZL name"]),
    ("Ukraine's army chief", ["Ukraine's army UKR body"]),
    ("Ukraine's minister and Italy’s premier", ["Ukraine UKR name", "Italy ITA name"]),
    ("US-led and U.S.-Ukraine talks", ["US USA name", "U.S. USA name", "Ukraine UKR name"]),
    ("TURKEY TO SEND DRONES TO UKRAINE", ["TURKEY TUR name", "UKRAINE UKR name"]),
    ("South\nKorea", ["South\nKorea KOR name"]),
    # organisations, coalitions, groups
    ("the EU and NATO", ["EU EU name", "NATO NATO name"]),
    ("the World Bank, the IMF and the EBRD", ["World Bank WB name", "IMF IMF name", "EBRD EBRD name"]),
    ("the European Commission", ["European Commission EU name"]),
    ("the European Peace Facility", ["European Peace Facility EPF name"]),
    ("the Ukraine Defense Contact Group", ["Ukraine Defense Contact Group UDCG name"]),
    ("a meeting in the Ramstein format", ["Ramstein format UDCG name"]),
    ("at Ramstein in Germany", ["Ramstein DEU city", "Germany DEU name"]),
    ("the next Ramstein will be online", ["Ramstein UDCG name"]),
    ("the Joint Expeditionary Force", ["Joint Expeditionary Force JEF name"]),
    ("UNICEF and the Red Cross", ["UNICEF UNICEF name", "Red Cross ICRC name"]),
    ("the drone coalition", ["drone coalition DRONE COALITION name"]),
    ("the Czech ammunition initiative", ["Czech ammunition initiative CZECH AMMUNITION INITIATIVE name"]),
    ("EU member states and NATO allies", ["EU member states EU name", "NATO allies NATO name"]),
    ("the Baltic states", ["Baltic states EST+LVA+LTU group"]),
    ("the Nordic countries", ["Nordic countries DNK+FIN+ISL+NOR+SWE group"]),
    ("the Weimar Triangle", ["Weimar Triangle FRA+DEU+POL group"]),
    ("the Visegrad Four", ["Visegrad Four CZE+HUN+POL+SVK group"]),
    ("Nordic partners", ["Nordic partners PARTNERS group"]),
    ("our allies and partners", ["allies and partners PARTNERS group"]),
    ("Washington and its allies", ["Washington USA capital", "allies PARTNERS group"]),
    ("At least 30 countries helped.", ["At least 30 countries PARTNERS group"]),
    ("more than 50 countries", ["more than 50 countries PARTNERS group"]),
    ("help from the West", ["West PARTNERS group"]),
    ("Western countries", ["Western countries PARTNERS group"]),
    ("with international partners", ["international partners PARTNERS group"]),
    # bodies
    ("the German government", ["German government DEU body"]),
    ("Germany's new federal government", ["Germany's new federal government DEU body"]),
    ("the Polish parliament", ["Polish parliament POL body"]),
    ("Poland's Sejm", ["Poland's Sejm POL body"]),
    ("the Ukrainian presidential office", ["Ukrainian presidential office UKR body"]),
    ("the Ministry of Defence of Ukraine", ["Ministry of Defence of Ukraine UKR body"]),
    ("the Government of Norway", ["Government of Norway NOR body"]),
    ("the Office of the President of Ukraine", ["Office of the President of Ukraine UKR body"]),
    ("the U.S. Department of Defense", ["U.S. Department of Defense USA body"]),
    ("the Pentagon and the State Department", ["Pentagon USA body", "State Department USA body"]),
    ("the Biden administration", ["Biden administration USA body"]),
    ("Downing Street and the Kremlin", ["Downing Street GBR body", "Kremlin RUS body"]),
    (
        "the Bundestag, the Storting and the Riksdag",
        ["Bundestag DEU body", "Storting NOR body", "Riksdag SWE body"],
    ),
    ("the Verkhovna Rada", ["Verkhovna Rada UKR body"]),
    ("the Lithuanian Defense Ministry", ["Lithuanian Defense Ministry LTU body"]),
    (
        "the General Staff of the Armed Forces of Ukraine",
        ["General Staff of the Armed Forces of Ukraine UKR body"],
    ),
    ("the Dutch House of Representatives", ["Dutch House of Representatives NLD body"]),
    ("the Bank of England", ["Bank of England GBR body"]),
    ("the Ukrainian side", ["Ukrainian side UKR body"]),
    ("the Polish authorities", ["Polish authorities POL body"]),
    # places
    ("in Bucha, Irpin and Borodianka", ["Bucha UKR city", "Irpin UKR city", "Borodianka UKR city"]),
    ("in the Kharkiv region", ["Kharkiv region UKR city"]),
    ("at Camp David", ["Camp David USA city"]),
    ("in Paris, Texas", ["Paris USA city", "Texas USA city"]),
    ("talks in Jeddah and Davos", ["Jeddah SAU city", "Davos CHE city"]),
    ("he spoke in Austin", ["Austin USA city"]),
    ("Washington state", ["Washington state USA city"]),
    # ambiguous names
    ("Georgia and Moldova", ["Georgia GEO name", "Moldova MDA name"]),
    ("Alabama and Georgia", ["Alabama USA city", "Georgia USA name"]),
    ("in Atlanta, Georgia", ["Atlanta USA city", "Georgia USA name"]),
    ("Tbilisi: Georgia's parliament", ["Tbilisi GEO capital", "Georgia's parliament GEO body"]),
    ("Brussels pledged more", ["Brussels EU capital"]),
    ("Belgium: Brussels police", ["Belgium BEL name", "Brussels BEL capital"]),
    ("Jordan's king", ["Jordan JOR name"]),
    ("Israel strikes", ["Israel ISR name"]),
]

# Texts whose words hold a party's name and name none.
NONE = [
    "they told us about it", "a roast turkey", "polish the boots", "fine china", "who said it", "the un-named one",
    "Michael Ireland wrote it.", "George Washington", "Jack London", "Ms German spoke.", "Sen. Lincoln",
    "Israel Katz spoke.", "Jordan Peterson spoke.", "Chad Smith drums.", "Paris Hilton sang.", "Lloyd Austin spoke.",
    "Austin said so.", "Victoria Nuland left.", "a Phoenix Ghost", "the Washington Post", "the Kyiv Independent",
    "the Moscow Times", "the Jerusalem Post", "the New York Times", "British Airways", "Bank of America",
    "Air France", "the South China Sea", "the Black Sea", "the Gulf of Mexico", "the Korean Peninsula",
    "the University of Warsaw", "the Paris Agreement", "the Minsk agreements", "the Geneva Conventions",
    "the Budapest Memorandum", "He spoke in Polish.", "She speaks Ukrainian.", "the French language",
    "a Russian-language paper", "Ukrainian-speaking children", "pro-Russian fighters", "anti-Ukrainian songs",
    "African-American voters", "Native Americans", "French fries", "Spanish flu", "American football",
    "the Vietnam War", "Western Europe", "West Africa", "Prince of Wales",
    "state and local partners", "private sector partners", "community partners", "the president's allies",
    "the Disaster Declaration for the La Jolla Band of Luiseño Indians", "the University of Kyiv",
    "a man from the country club", "a new government", "any parliament", "the ministry", "the country", "both sides",
    "the alliance", "the bloc", "his country", "two countries", "cabinet", "government bonds",
]  # fmt: skip

# (text, the marks of common nouns in it)
COMMON = [
    ("Russia has troops on the Ukrainian border and an invasion of the country may come.", ["the country UKR common < Ukrainian"]),
    ("Russia spoke of its invasion, which reached the east of the country.", []),
    ("Half of Ukraine fears an invasion by Moscow, and the country is armed.", ["the country UKR common < Ukraine"]),
    ("The U.S. team met the head of the Office of the President.", []),
    ("Companies from Russia and Ukraine sit on both sides of the fence.", []),
    ("Sweden's authorities froze it. The government of nobody met.", ["The government SWE common < Sweden's authorities"]),
    ("Zelensky thanked Crosetto and the Italian government for the country's 10th package to Ukraine.",
     ["the country ITA common < Italian government"]),
    ("Italy's 10 packages to Ukraine included radars. The country's cabinet approved a decree on aid to Kyiv.",
     ["The country's cabinet ITA common < Italy"]),
    ("Ukraine needs help urgently and partners provide the country with tanks.", ["the country UKR common < Ukraine"]),
    ("Germany will send Ukraine tanks to help the country defend itself.", ["the country UKR common < Ukraine"]),
    ("Russia invaded the country.", []),
    ("Ukrainian cities burn as Russian troops shell the country.", ["the country UKR common < Ukrainian"]),
    ("Aid to Ukraine comes after Russian attacks on the country.", ["the country UKR common < Ukraine"]),
    ("Chad and Niger spoke. They like the country.", []),
    ("Sweden bought radars for Ukraine with money from the country's budget.", ["the country SWE common < Sweden"]),
    ("Ukraine thanked the U.S. for its support for the country.", ["the country UKR common < Ukraine"]),
    ("Norway's government bought Patriots. The government also funds training.",
     ["The government NOR common < Norway's government"]),
    ("The Lithuanian Defense Ministry sent shells. The ministry gave no date.",
     ["The ministry LTU common < Lithuanian Defense Ministry"]),
    ("The Verkhovna Rada met on a deal with Canada. Parliament passed it.", ["Parliament UKR common < Verkhovna Rada"]),
    ("Western states support the government in Kyiv.", ["the government UKR common < Kyiv"]),
    ("Turkey and the UAE signed a deal. The two countries will trade.", ["The two countries TUR+ARE common < Turkey + UAE"]),
    ("Ukrainian President Zelensky met Polish Prime Minister Tusk. Both sides agreed.",
     ["Both sides UKR+POL common < Ukrainian + Polish"]),
    ("The EU and Ukraine held talks. Both sides were content.", ["Both sides EU+UKR common < EU + Ukraine"]),
    ("The EU and Ukraine held talks. Both countries were content.", []),
    ("France, Italy and Spain met. Both countries agreed.", []),
    ("NATO met on Monday. The alliance agreed.", ["The alliance NATO common < NATO"]),
    ("NATO spoke of China's closeness. The alliance with Russia worries it.", []),
    ("The EU paid. The bloc will pay more.", ["The bloc EU common < EU"]),
    ("The IMF mission left. The Fund will decide.", ["The Fund IMF common < IMF"]),
    ("The Prime Minister of Israel explained why his country will not give weapons to Ukraine.",
     ["his country ISR common < Israel"]),
    ("Finland's minister said her country would join.", ["her country FIN common < Finland"]),
    ("He sent troops into Ukraine when his country was attacked.", []),
    ("The United States Congress met. The Senate passed the bill.", ["The Senate USA common < United States Congress"]),
    ("Russia complained. The Senate passed the bill.", []),
    ("The Netherlands gave F-16s. The kingdom gave radars too.", ["The kingdom NLD common < Netherlands"]),
    ("Poland gave tanks. The kingdom gave radars.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "marks"), WHOLE, ids=[w[0] for w in WHOLE])
def test_every_party_of_a_text(text: str, marks: list[str]) -> None:
    assert read(text) == marks


@pytest.mark.parametrize("text", NONE)
def test_words_that_name_no_party(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("text", "marks"), COMMON, ids=[c[0][:60] for c in COMMON])
def test_common_nouns_mean_the_party_named_before(text: str, marks: list[str]) -> None:
    assert [m for m in read(text) if " common" in m] == marks


def test_the_other_layer_settles_a_tie() -> None:
    text = "France met Italy on a loan for Chad. They spoke at length of what the country can pay."
    plain = [m for m in read(text) if "common" in m]
    titled = [m for m in read(text, title="France: talks on a loan") if "common" in m]
    assert plain == []
    assert titled == ["the country FRA common < France"]


def test_a_name_nothing_decides_is_a_problem() -> None:
    marks, problems = find_parties("Georgia won.", find_sentences("Georgia won."))
    assert [m.codes for m in marks] == [("GEO",)]
    assert [(p.code, p.span) for p in problems] == [("party-ambiguous", marks[0].span)]
    assert find_parties("Georgia and Armenia", ())[1] == []


_WORDS = st.sampled_from(
    [
        *(s for s, _, _ in all_surfaces()[::9]),
        "the",
        "of",
        "in",
        "'s",
        "-",
        ", ",
        ". ",
        "\n",
        "Katz",
        "’s",
        "İ",
    ]
)


@given(st.lists(_WORDS | st.text(max_size=6), max_size=25))
def test_spans_hold_in_order_for_any_input(parts: list[str]) -> None:
    text = " ".join(parts)
    marks, _ = find_parties(text, find_sentences(text))
    edge = 0
    for mark in marks:
        assert edge <= mark.span.start < mark.span.end <= len(text)
        edge = mark.span.end
        assert mark.codes
        assert mark.inferred == bool(mark.grounds) == (mark.form == "common")
        assert all(g.end <= len(text) for g in mark.grounds)
        words = mark.span.of(text)
        assert not words.endswith(("'s", "’s")) or words.lower().startswith("st. ")  # St. George's is a name


UNITS = [
    "Italy ",
    "Italy the country ",
    "Chad the ministry ",
    "France Italy both sides ",
    "Italian his country ",
    "Spain Italy the government ",
    "Italy the bloc ",
    "Ministry of Defence of the ",
    "some some other ",
    "West allies ",
    "Georgia, ",
]


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    def work(size: int):
        text = unit * (size // len(unit))
        return lambda: find_parties(text, ())

    assert grows_linearly(work, 4_000, 32_000)


@pytest.mark.skipif(
    not (SHARED / "gold/dev").is_dir(), reason="needs the shared gold texts beside the project"
)
def test_most_coded_parties_of_the_gold_are_marked() -> None:
    import json

    seen = missed = 0
    for path in sorted((SHARED / "gold/dev").glob("*.json")):
        doc = json.loads(path.read_text("utf-8"))
        codes = {c for m in find_parties(f"{doc['title'] or ''}\n{doc['text']}", ())[0] for c in m.codes}
        for claim in doc["claims"]:
            for cell in ("donor", "recipient", "actor", "parties"):
                wanted = set(claim["values"].get(cell, ())) - {"PARTNERS"}
                seen += len(wanted)
                missed += len(wanted - codes)
    assert seen > 300
    assert missed / seen < 0.02
