"""The gate: which texts can hold a claim about help between states."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.reading.gate import gate

SHARED = Path(__file__).resolve().parents[3] / "shared"
needs_shared = pytest.mark.skipif(
    not (SHARED / "corpus").is_dir(), reason="needs the shared texts beside the project"
)

PASS = [
    "Italian Defense Minister Guido Crosetto met Rustem Umerov in Rome on Thursday. The two discussed air defence.",
    "Zelensky and Stoltenberg spoke by phone.",
    "Sweden will send CV90s. The government decided on Tuesday.",
    "The Dutch cabinet has set aside 2.5 billion euros for Kyiv next year.",
    "Taiwan received the first 38 Abrams tanks from the United States on Monday.",
    "Moldova's parliament ratified a defence partnership with France.",
    "The Philippines and Japan signed a reciprocal access agreement in Manila.",
    "Oslo to host donors' conference.",
    "Pistorius arrives in Kyiv on unannounced visit.",
    "Canada is donating 50 armoured vehicles to Ukraine, Trudeau said.",
    "Armenia took delivery of Bastion armoured vehicles from France.",
    "Ukraine needs seven more Patriot systems, the president said.",
    "The House passed a bill giving $14.3 billion to Israel.",
    "Two ministers met in Tallinn to talk about shells.",
    "Rheinmetall has an order from Berlin for 155mm rounds for Kyiv.",
    "Egypt's foreign minister arrived in Khartoum for talks.",
    "The World Bank lent Jordan $250 million for refugees' schools.",
    "Denmark halts weapons exports to a Gulf state after talks with Qatar.",
]

HOLD = [
    "",
    "The unemployment rate fell to 3.9 percent in March, the Labor Department said. The President welcomed the report.",
    "The President declared a major disaster in Kentucky and ordered federal aid to supplement recovery efforts.",
    "Manchester United beat Real Madrid 3-1 in the Champions League in Spain on Wednesday.",
    "The French actor won an award at the Cannes film festival in France on Saturday.",
    "The council will meet on Monday to discuss a new swimming pool.",
    "A jury convicted two men of the robbery after a trial of six weeks.",
    "The Senate passed a bill on prescription drug prices. The President will sign it on Thursday.",
    "Today the First Lady visited a school in Ohio and met with teachers and students.",
    "The company said it would send refunds to customers and provide support for staff.",
    "Nominations sent to the Senate: a judge for the district of Oregon.",
    "Rain is expected in the north tomorrow, with snow over high ground.",
]


@pytest.mark.parametrize("text", PASS)
def test_a_lead_about_help_or_talks_between_states_passes(text: str) -> None:
    assert gate(text)


@pytest.mark.parametrize("text", HOLD)
def test_home_affairs_and_sport_are_held_back(text: str) -> None:
    assert not gate(text)


def test_the_title_counts() -> None:
    body = "The minister gave no date. The first of them will be flown in soon."
    assert not gate(body)
    assert gate(body, "Greece sends tanks to Ukraine")
    assert gate(body, None) == gate(body, "")


def test_a_foreign_state_named_in_passing_does_not_open_a_long_home_text() -> None:
    home = "The governor met with teachers. The bill will fund schools across the state. " * 40
    assert not gate(home + "One of them had been on a trip to Denmark.")


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    assert gate(text) in (True, False)
    assert gate("Norway pledged tanks to Ukraine.\n" + text) in (True, False)


@needs_shared
def test_texts_with_claims_pass_and_statements_on_other_matters_do_not() -> None:
    gold = [json.loads(p.read_text("utf-8")) for p in sorted((SHARED / "gold/dev").glob("*.json"))]
    held = [d["id"] for d in gold if d["claims"] and not gate(d["text"], d["title"])]
    assert len(held) <= 0.005 * len(gold), held
    lines = (SHARED / "corpus/background_en.jsonl").read_text("utf-8").splitlines()
    passed = sum(gate(d["text"], d.get("title")) for d in map(json.loads, lines))
    assert passed <= 0.10 * len(lines)
