"""Acts and agreements that a noun tells: a signing, a passage, a group's agreement; what is hindered is not done."""

from datetime import date

import pytest

from pledgebook.claims.reader import read_document
from pledgebook.documents.document import make_document


def claims_of(text, kind):
    reading = read_document(make_document(text, title=None, published=date(2024, 5, 2)))
    return [claim for claim in reading.claims if claim.kind == kind]


@pytest.mark.parametrize(
    ("text", "actor", "body", "stage"),
    [
        (
            "Zelensky welcomed the signing of the Lend-Lease Act by President Biden.",
            "USA",
            "President",
            "signed",
        ),
        (
            "Kyiv hailed the Bundestag's approval of the aid package for Ukraine.",
            "DEU",
            "Bundestag",
            "approved",
        ),
        ("The passage of the Ukraine aid bill by the US Senate came late.", "USA", "US Senate", "passed"),
    ],
)
def test_act_told_by_a_noun(text, actor, body, stage):
    (act,) = claims_of(text, "act")
    assert (act.values["actor"], act.values["body"], act.values["stage"]) == ([actor], body, stage)


@pytest.mark.parametrize(
    "text",
    [
        "Kyiv hopes for the Bundestag's swift approval of the aid package for Ukraine.",
        "The aid package for Ukraine is pending approval by the US Senate.",
    ],
)
def test_act_awaited_is_not_passed(text):
    assert [act for act in claims_of(text, "act") if act.values["stage"] in ("passed", "approved")] == []


@pytest.mark.parametrize(
    ("text", "parties", "stage"),
    [
        (
            "Moscow obstructed the signing of the Moldova-EU Association Agreement.",
            ["MDA", "EU"],
            "negotiating",
        ),
        (
            "After the signing of the pact between Ukraine and Poland, both sides left.",
            ["UKR", "POL"],
            "signed",
        ),
        ("Ministers praised the G7 agreement on the use of frozen assets.", ["G7"], "agreed"),
        (
            "Talks on a security agreement between Ukraine and Spain are under way.",
            ["UKR", "ESP"],
            "negotiating",
        ),
        ("He congratulated Argentina on the purchase of F-16s from Denmark.", ["ARG", "DNK"], "agreed"),
    ],
)
def test_agreement_told_by_a_noun(text, parties, stage):
    (agreement,) = claims_of(text, "agreement")
    assert (agreement.values["parties"], agreement.values["stage"]) == (parties, stage)


def test_no_agreement_of_a_group_that_is_only_sought():
    assert claims_of("The ministers seek a G7 agreement on the use of frozen assets.", "agreement") == []
