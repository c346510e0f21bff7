"""Equipment in texts: what is named, of which class, how many."""

from __future__ import annotations

import pytest
from growth import grows_linearly
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pledgebook.lexicon.equipment import System, systems
from pledgebook.reading.amounts import find_quantities
from pledgebook.reading.items import find_items


def read(text: str) -> list[str]:
    """Return each item as "count|name|class"."""
    marks = find_items(text, find_quantities(text, money=(), times=()))
    assert all(text[m.span.start : m.span.end].strip() for m in marks)
    return [f"{m.quantity if m.quantity is not None else ''}|{m.name}|{m.cls}" for m in marks]


@pytest.mark.parametrize("system", systems(), ids=lambda s: s.id)
def test_the_example_of_every_record_is_read(system: System) -> None:
    assert read(system.example) == ["|".join(system.reads)]


CASES = {
    # names with and without a noun
    "Denmark donated 19 F-16s.": ["19|F-16|aircraft"],
    "Six F16 fighter jets landed.": ["6|F16 fighter jet|aircraft"],
    "The first F-16AMs are on their way.": ["|F-16AM|aircraft"],
    "Fourteen Leopard 2A6 tanks will follow.": ["14|Leopard 2A6 tank|armour"],
    "Poland gave 14 Leopard 2 A4 main battle tanks.": ["14|Leopard 2 A4 main battle tank|armour"],
    "Germany sends Leopards and Marders.": ["|Leopard|armour", "|Marder|armour"],
    "France will deliver 12 more Caesar howitzers.": ["12|Caesar howitzer|artillery"],
    "two PzH 2000 and four MARS II": ["2|PzH 2000|artillery", "4|MARS II|rocket_artillery"],
    "Norway ships NASAMS to Kyiv.": ["|NASAMS|air_defence"],
    "National Advanced Surface-to-Air Missile Systems (NASAMS)": ["|National Advanced Surface-to-Air Missile System|air_defence"],
    "a Patriot battery": ["1|Patriot battery|air_defence"],
    "another Patriot battery": ["1|Patriot battery|air_defence"],
    "an additional IRIS-T SLM system": ["1|IRIS-T SLM system|air_defence"],
    "the SAMP/T": ["|SAMP/T|air_defence"],
    "the Franco-Italian SAMP/T system": ["|SAMP/T system|air_defence"],
    "MIM-23 HAWK launchers": ["|MIM-23 HAWK launcher|air_defence"],
    "18 HIMARS": ["18|HIMARS|rocket_artillery"],
    "M142 HIMARS launchers": ["|M142 HIMARS launcher|rocket_artillery"],
    "up to 100 Switchblade drones": ["100|Switchblade drone|uav"],
    "Bayraktar TB2 drones": ["|Bayraktar TB2 drone|uav"],
    "Storm Shadow cruise missiles": ["|Storm Shadow cruise missile|missile"],
    "Harpoon anti-ship missiles": ["|Harpoon anti-ship missile|missile"],
    "AGM-88 HARM missiles": ["|AGM-88 HARM missile|missile"],
    "5,000 NLAWs": ["5000|NLAW|anti_tank"],
    "Javelin command launch units": ["|Javelin command launch unit|anti_tank"],
    "Carl-Gustaf recoilless rifles": ["|Carl-Gustaf recoilless rifle|anti_tank"],
    "MaxxPro vehicles": ["|MaxxPro vehicle|armour"],
    "M113 armoured personnel carriers": ["|M113 armoured personnel carrier|armour"],
    "refurbished T-72 tanks": ["|refurbished T-72 tank|armour"],
    "Mi-17 helicopters": ["|Mi-17 helicopter|aircraft"],
    "the howitzers Caesar": ["|howitzer Caesar|artillery"],
    "self-propelled howitzers Panzerhaubitze 2000": ["|self-propelled howitzer Panzerhaubitze 2000|artillery"],
    "three air defence systems (IRIS-T)": ["3|air defence system (IRIS-T)|air_defence"],
    "unmanned aerial systems (UAS)": ["|unmanned aerial system|uav"],
    "Mine Resistant Ambush Protected (MRAP) vehicles": ["|Mine Resistant Ambush Protected (MRAP) vehicle|armour"],
    "Starlink terminals": ["|Starlink terminal|electronic"],
    "HIMARS, Javelins and Stingers": ["|HIMARS|rocket_artillery", "|Javelin|anti_tank", "|Stinger|air_defence"],
    # generic heads
    "anti-aircraft systems": ["|anti-aircraft system|air_defence"],
    "air and missile defense systems": ["|air and missile defense system|air_defence"],
    "surface-to-air missiles": ["|surface-to-air missile|air_defence"],
    "200 interceptors": ["200|interceptor|air_defence"],
    "air defense interceptors": ["|air defense interceptor|air_defence"],
    "anti-aircraft guns": ["|anti-aircraft gun|air_defence"],
    "man-portable air defense systems": ["|man-portable air defense system|air_defence"],
    "counter-drone systems": ["|counter-drone system|air_defence"],
    "shoulder-fired anti-tank weapons": ["|shoulder-fired anti-tank weapon|anti_tank"],
    "anti-armour missiles": ["|anti-armour missile|anti_tank"],
    "rocket-propelled grenades": ["|rocket-propelled grenade|anti_tank"],
    "long-range cruise missiles": ["|long-range cruise missile|missile"],
    "coastal defence missiles": ["|coastal defence missile|missile"],
    "ballistic missiles": ["|ballistic missile|missile"],
    "multiple launch rocket systems": ["|multiple launch rocket system|rocket_artillery"],
    "rocket launchers": ["|rocket launcher|rocket_artillery"],
    "eight 155mm howitzers": ["8|155mm howitzer|artillery"],
    "155-mm artillery systems": ["|155-mm artillery system|artillery"],
    "120 mm mortars": ["|120 mm mortar|artillery"],
    "towed howitzers": ["|towed howitzer|artillery"],
    "artillery": ["|artillery|artillery"],
    "tanks": ["|tank|armour"],
    "infantry fighting vehicles": ["|infantry fighting vehicle|armour"],
    "50 armored vehicles": ["50|armored vehicle|armour"],
    "armored medical treatment vehicles": ["|armored medical treatment vehicle|armour"],
    "fighter jets": ["|fighter jet|aircraft"],
    "Turkish combat drones": ["|Turkish combat drone|uav"],
    "unmanned aerial vehicles": ["|unmanned aerial vehicle|uav"],
    "loitering munitions": ["|loitering munition|uav"],
    "an FPV drone": ["1|FPV drone|uav"],
    "naval drones": ["|naval drone|naval"],
    "patrol boats": ["|patrol boat|naval"],
    "heavy machine guns": ["|heavy machine gun|small_arms"],
    "rifles, pistols and shotguns": ["|rifle|small_arms", "|pistol|small_arms", "|shotgun|small_arms"],
    "grenade launchers": ["|grenade launcher|small_arms"],
    "hand grenades": ["|hand grenade|ammunition"],
    "anti-tank mines": ["|anti-tank mine|mines_demining"],
    "Claymore anti-personnel munitions": ["|Claymore anti-personnel munition|mines_demining"],
    "mine clearing equipment": ["|mine clearing equipment|mines_demining"],
    "demining machines": ["|demining machine|mines_demining"],
    "explosive ordnance disposal and demining equipment": ["|explosive ordnance disposal and demining equipment|mines_demining"],
    "counter-battery radars": ["|counter-battery radar|electronic"],
    "air defence radars": ["|air defence radar|electronic"],
    "night vision goggles": ["|night vision goggle|electronic"],
    "electronic warfare equipment": ["|electronic warfare equipment|electronic"],
    "thermal imagery systems": ["|thermal imagery system|electronic"],
    "secure communications systems": ["|secure communications system|electronic"],
    "military medical equipment": ["|military medical equipment|medical"],
    "first aid kits": ["|first aid kit|medical"],
    "20 ambulances": ["20|ambulance|medical"],
    "field hospitals": ["|field hospital|medical"],
    "body armor and helmets": ["|body armor|equipment", "|helmet|equipment"],
    "10,000 sets of winter clothing": ["10000|winter clothing|equipment"],
    "pontoon bridges": ["|pontoon bridge|equipment"],
    "sleeping bags": ["|sleeping bag|equipment"],
    "fuel and generators": ["|fuel|energy", "|generator|energy"],
    "power transformers": ["|power transformer|energy"],
    "natural gas": ["|natural gas|energy"],
    "30,000 tonnes of coal": ["30000|tonne of coal|energy"],
    "trucks and trailers": ["|truck|vehicle", "|trailer|vehicle"],
    "50 fire engines": ["50|fire engine|vehicle"],
    "satellite imagery": ["|satellite imagery|other"],
    "nuclear weapons": ["|nuclear weapon|other"],
    # ammunition, by whatever it is fired
    "155 mm rounds": ["|155 mm round|ammunition"],
    "over 20,000 rounds of 155 mm ammunition": ["20000|round of 155 mm ammunition|ammunition"],
    "artillery shells of 152 mm": ["|artillery shell of 152 mm|ammunition"],
    "105 mm tank shells": ["|105 mm tank shell|ammunition"],
    "ammunition for HIMARS": ["|ammunition for HIMARS|ammunition"],
    "HIMARS rockets": ["|HIMARS rocket|ammunition"],
    "GMLRS rockets": ["|GMLRS rocket|ammunition"],
    "Zuni aircraft rockets": ["|Zuni aircraft rocket|ammunition"],
    "Excalibur shells": ["|Excalibur shell|ammunition"],
    "million rounds of small arms ammunition": ["|round of small arms ammunition|ammunition"],
    "Leopard 2 ammunition": ["|Leopard 2 ammunition|ammunition"],
    "ammunition for the Gepard": ["|ammunition for the Gepard|ammunition"],
    "munitions for NASAMS": ["|munition for NASAMS|air_defence"],
    "missiles for Patriot systems": ["|missile for Patriot system|air_defence"],
    "missiles for the Panzerfaust 3": ["|missile for the Panzerfaust 3|anti_tank"],
    "rockets for RM-70 launchers": ["|rocket for RM-70 launcher|ammunition"],
    "JDAM-ER bombs": ["|JDAM-ER bomb|ammunition"],
    "demolition munitions": ["|demolition munition|ammunition"],
    # shared heads and complements
    "ammunition for Krabs and 122mm howitzers": ["|ammunition for Krab|ammunition", "|ammunition for 122mm howitzer|ammunition"],
    "anti-tank and anti-aircraft missiles": ["|anti-tank missile|anti_tank", "|anti-aircraft missile|air_defence"],
    "155mm and 105mm artillery rounds": ["|155mm artillery round|ammunition", "|105mm artillery round|ammunition"],
    "30,000 rounds": ["30000|round|ammunition"],
    "winter boots, dry rations, camp beds and laptops": [
        "|winter boot|equipment",
        "|dry ration|equipment",
        "|camp bed|equipment",
        "|laptop|equipment",
    ],
    "250 small-diameter bombs": ["250|small-diameter bomb|ammunition"],
    "155mm and 105mm howitzers": ["|155mm howitzer|artillery", "|105mm howitzer|artillery"],
    "500,000 mortar and artillery rounds": ["500000|mortar and artillery round|ammunition"],
    "grenade, mortar, and artillery rounds": ["|grenade, mortar, and artillery round|ammunition"],
    "1,000 Javelin, 2,000 light anti-armor weapons and 300 AT-4 anti-armor systems": [
        "1000|Javelin|anti_tank", "2000|light anti-armor weapon|anti_tank", "300|AT-4 anti-armor system|anti_tank",
    ],
    "four HIMARS and 16 155mm howitzers": ["4|HIMARS|rocket_artillery", "16|155mm howitzer|artillery"],
    "spare parts for Leopard 2 tanks": ["|spare part for Leopard 2 tank|armour"],
    "Patriot components": ["|Patriot component|air_defence"],
    "40 tactical vehicles to tow 155mm howitzers": ["40|tactical vehicle to tow 155mm howitzer|vehicle"],
    "weapons to combat enemy armored vehicles": ["|weapon to combat enemy armored vehicle|anti_tank"],
    "two batteries of Patriot missiles": ["2|battery of Patriot missile|air_defence"],
    "70 Humvees and other vehicles": ["70|Humvee|vehicle"],
    "more air defence, artillery and drones": ["|air defence|air_defence", "|artillery|artillery", "|drone|uav"],
    "howitzers.\n\nDrones": ["|howitzer|artillery", "|Drone|uav"],
    # counts
    "three more Gepard systems": ["3|Gepard system|air_defence"],
    "the 14 promised Leopard 2 tanks": ["14|Leopard 2 tank|armour"],
    "dozens of tanks": ["|tank|armour"],
    "thousands of artillery shells": ["|artillery shell|ammunition"],
    "2 million artillery rounds": ["2000000|artillery round|ammunition"],
    "one Sea King helicopter": ["1|Sea King helicopter|aircraft"],
    "an ammunition": ["|ammunition|ammunition"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "items"), CASES.items())
def test_items(text: str, items: list[str]) -> None:
    assert read(text) == items


@pytest.mark.parametrize(
    "text",
    [
        "A think tank in Berlin warned of it.",
        "The fuel tank was empty.",
        "He is a friend of mine and the choice was mine.",
        "Gun control divides the Senate.",
        "A shell company in Cyprus owned it.",
        "Another round of talks ended; two rounds of negotiations are planned.",
        "The Patriot Act was signed in 2001.",
        "The New England Patriots won 20 to 17.",
        "True patriots do not flee.",
        "A leopard escaped from the zoo.",
        "She won silver in the javelin throw.",
        "Mr. Archer and Senator Marder met the press.",
        "President Zuzana Čaputová visited Kyiv.",
        "Haluk Bayraktar leads the firm.",
        "A tornado hit Kansas.",
        "They harpoon whales.",
        "Drone strikes and missile attacks hit Odesa.",
        "The tank crews are trained in Poland.",
        "A missile strike killed two.",
        "Drone and missile attacks continued.",
        "F-16 pilots are trained in Denmark.",
        "weapons, equipment and defence articles",
        "lethal weapons and heavy weapons",
        "the political system and the banking system",
        "The company makes electric vehicles.",
        "at 4 p.m. in the hall",
        "He wants to tow the line.",
        "The dragon capsule docked with the space station.",
        "Improvised explosive devices were found.",
        "anti-drone-related spending",
        "We saw a relationship of trust, under the flagship partnership.",
        "The battery factory employs 300 people.",
        "Arms control was discussed.",
        "They won in two rounds.",
        "Police used water cannons; the mayor spoke on-camera.",
        "integrated air and missile defences",
        "The first round went to the challenger, a boxer from Lodz.",
        "Air defence was discussed.",
        "the vector of development",
        "",
    ],
)
def test_people_and_other_things_are_no_items(text: str) -> None:
    assert read(text) == []


def test_a_doubtful_name_counts_where_the_text_says_it_is_equipment_elsewhere() -> None:
    assert read("Archer came late.") == []
    assert read("Sweden sends Archer artillery systems. The Archer has a long range.") == [
        "|Archer artillery system|artillery",
        "|Archer|artillery",
    ]


def test_a_doubtful_name_counts_in_a_list_and_after_a_number() -> None:
    assert read("eight Archers") == ["8|Archer|artillery"]
    assert read("Caesar howitzers, Archer and drones")[1] == "|Archer|artillery"


def test_the_count_has_its_own_span_and_bound() -> None:
    text = "Canada will give more than 200 modern Senator armoured vehicles."
    (mark,) = find_items(text, find_quantities(text, money=(), times=()))
    assert mark.bound == "min"
    assert mark.quantity_span is not None
    assert "200" in text[mark.quantity_span.start : mark.quantity_span.end]
    assert text[mark.span.start : mark.span.end] == "modern Senator armoured vehicles"
    assert text[mark.head.start : mark.head.end] == "Senator"


def test_a_name_over_a_line_break_is_one_name() -> None:
    assert read("ten Storm\nShadow missiles") == ["10|Storm Shadow missile|missile"]


def test_the_folded_text_may_be_handed_in() -> None:
    text = "The U.S. sent 31 Abrams tanks."
    assert find_items(text, [], low=text.lower()) == find_items(text, [])


PIECES = st.sampled_from(
    ["Patriot", "Leopard 2A6", "155 mm", "rounds", "of", "for", "and", ",", "HIMARS", "(", ")", "anti-tank", "12", "a",
     "ammunition", "\n", "-", "/", "air defense", "systems", "missile", "modern", "İ", "é", "Mine Resistant", "MRAP", "tons"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(PIECES, max_size=40).map(" ".join),
        st.lists(PIECES, max_size=40).map("".join),
    )
)
@example(text="PATRIOT ROUNDS MRAP 0")
def test_spans_hold_for_any_text(text: str) -> None:
    marks = find_items(text, find_quantities(text, money=(), times=()))
    last = 0
    for mark in marks:
        assert last <= mark.span.start < mark.span.end <= len(text)
        assert mark.span.holds(mark.head)
        assert mark.name.strip()
        last = mark.span.end


@pytest.mark.parametrize(
    "unit",
    [
        "Patriot and ",
        "anti-tank, ",
        "155 mm ",
        "rounds of ",
        "ammunition for ",
        "modern ",
        "(MRAP) ",
        "A1-",
        "mortar and ",
        "rounds of shells for ",
        "12 ",
    ],
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    assert grows_linearly(lambda times: lambda text=unit * times: find_items(text, []), 300, 2_400)
