"""Which reports become one commitment and which stay apart: texts in, ledger lines out."""

from __future__ import annotations

import pytest
from bookwright import aid, book, ledger, lines, text

from pledgebook.ledger.fold import fold_book
from pledgebook.ledger.units import judgement_unit


def test_one_number_is_one_package_from_discussion_to_delivery() -> None:
    told = [
        text("2024-11-20", aid("discussed", package=10, form="military")),
        text("2025-01-16", aid("approved", package=10, form="military", on="2024-12")),
        text("2025-03-02", aid("delivered", package=10, on="2025-03-01")),
        text("2025-01-16", aid("discussed", package=11), more="another outlet"),
    ]
    assert lines(told) == ["ITA>UKR #10 delivered 2025-03-01 x3", "ITA>UKR #11 discussed x1"]
    tenth = next(c for c in ledger(told).commitments if c.package == 10)
    assert [(s.stage, s.on, str(s.said)) for s in tenth.steps] == [
        ("discussed", None, "2024-11-20"),
        ("approved", "2024-12", "2025-01-16"),
        ("delivered", "2025-03-01", "2025-03-02"),
    ]
    assert tenth.rules == ("package-number",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(aid("approved", package=10), aid("approved", package=11), id="another number"),
        pytest.param(aid("approved", package=10), aid("approved", "FRA", package=10), id="another donor"),
        pytest.param(
            aid("approved", package=10), aid("approved", recipient="MDA", package=10), id="another recipient"
        ),
        pytest.param(
            aid("approved", "ITA+FRA", package=1), aid("approved", package=1), id="one donor of two"
        ),
        pytest.param(
            aid("approved", package=3, form="military"),
            aid("approved", package=3, form="financial"),
            id="another form",
        ),
        pytest.param(
            aid("pledged", usd=400, on="2022-11-04"),
            aid("pledged", usd=400, on="2022-11-23"),
            id="same sum, weeks later",
        ),
        pytest.param(
            aid("pledged", usd=400, on="2022-11"),
            aid("pledged", usd=400, on="2022-11-23"),
            id="a month is no day",
        ),
        pytest.param(
            aid("pledged", usd=400, on="2022"),
            aid("pledged", usd=400, on="2022"),
            id="a year says too little",
        ),
        pytest.param(
            aid("pledged", usd=400, on="2024-03-01"), aid("pledged", eur=400, on="2024-03-01"), id="currency"
        ),
        pytest.param(
            aid("pledged", usd=400, on="2024-03-01"), aid("pledged", usd=401, on="2024-03-01"), id="amount"
        ),
        pytest.param(
            aid("pledged", usd=400, on="2024-03-01"),
            aid("delivered", usd=400, on="2024-06-01"),
            id="months on, only a sum",
        ),
        pytest.param(
            aid("pledged", usd=400, items="radar", on="2024-03-01"),
            aid("pledged", usd=400, items="truck", on="2024-03-01"),
            id="other things",
        ),
        pytest.param(
            aid("pledged", items="drone"),
            aid("delivered", items="drone"),
            id="uncounted things, another stage",
        ),
        pytest.param(aid("pledged", items="4 tank"), aid("pledged", items="5 tank"), id="another count"),
        pytest.param(
            aid("pledged", form="military"), aid("pledged", form="military"), id="vague and undated"
        ),
        pytest.param(
            aid("delivered", items="14 tank", on="2023-01-25"),
            aid("pledged", items="14 tank", on="2023-03-25"),
            id="delivered before it was pledged",
        ),
        pytest.param(
            aid("pledged", usd=800, items="shell", on="2022-04-13"),
            aid("approved", usd=800, items="shell", on="2022-04-21"),
            id="the same round sum again a week later",
        ),
        pytest.param(
            aid("pledged", items="4 launcher", on="2022-06-23"),
            aid("delivered", items="4 launcher", on="2022-06-24"),
            id="four more of what comes in fours",
        ),
        pytest.param(
            aid("pledged", items="20 launcher", on="2022-06-23"),
            aid("delivered", items="20 launcher", on="2022-08-24"),
            id="a round count",
        ),
        pytest.param(
            aid("delivered", "EU", package=1, on="2022-03-11"),
            aid("approved", "EU", package=1, on="2024-04-24"),
            id="the first tranche of another programme",
        ),
        pytest.param(
            aid("delivered", "EU", package=2, on="2022-05-20"),
            aid("delivered", "EU", package=2, on="2024-08-13"),
            id="the second tranche of another programme",
        ),
    ],
)
def test_what_cannot_be_told_apart_safely_stays_separate(one, other) -> None:
    assert len(lines([text("2024-03-02", one), text("2024-03-02", other, more="elsewhere")])) == 2


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (aid("pledged", usd=400, on="2024-03-01"), aid("pledged", usd=400, on="2024-03-01"), "same-report"),
        (aid("pledged", usd=400, on="2024-03-01"), aid("pledged", usd=400), "same-report"),
        (aid("pledged", usd=400), aid("pledged", usd=400, items="radar"), "same-report"),
        (aid("pledged", usd=400, on="2024-03-01"), aid("approved", usd=400, on="2024-03-02"), "next-stage"),
        (
            aid("pledged", items="4 gun, 2 radar", on="2023-01-25"),
            aid("delivered", items="2 radar, 4 gun", on="2023-03-25"),
            "next-stage",
        ),
        (
            aid("pledged", items="14 tank", on="2023-01-25"),
            aid("delivered", items="14 tank", on="2023-03-25"),
            "next-stage",
        ),
        (
            aid("pledged", items="drone", on="2024-03-01"),
            aid("pledged", items="drone", on="2024-03-01"),
            "same-report",
        ),
        (
            aid("discussed", form="military", on="2024-03-01"),
            aid("discussed", form="military", on="2024-03-01"),
            "same-day",
        ),
        (aid("approved", package=7), aid("approved", package=7, eur=5), "package-number"),
    ],
)
def test_near_certain_duplicates_are_one(one, other, rule) -> None:
    folded = ledger([text("2024-03-02", one), text("2024-03-02", other, more="elsewhere")])
    assert [(len(c.reports), c.rules) for c in folded.commitments] == [(2, (rule,))]


def test_one_text_that_says_two_things_means_two_things() -> None:
    twice = text("2024-03-02", aid("pledged", usd=400, place="Kyiv"), aid("pledged", usd=400, place="Rome"))
    assert len(lines([twice])) == 2


@pytest.mark.parametrize(
    ("items", "days"),
    [
        ("radar", ("2022-11-04", "2022-11-06", "2022-10-31/2022-11-06")),
        ("31 tank", ("2022-11-04", "2022-11-23", "2022-11")),
    ],
)
def test_a_bridge_between_two_days_joins_neither(items, days) -> None:
    told = [text("2022-12-01", aid("pledged", usd=400, items=items, on=on), more=on) for on in days]
    assert [line[-2:] for line in lines(told)] == ["x1", "x1", "x1"]
    assert [line[-2:] for line in lines(told[1:])] == ["x2"]


def test_two_series_with_one_number_are_told_apart_by_their_times() -> None:
    told = [
        text("2022-03-12", aid("approved", "EU", package=1, on="2022-03-01"), more="a"),
        text("2022-03-12", aid("delivered", "EU", package=1, on="2022-03-11"), more="b"),
        text("2024-05-02", aid("approved", "EU", package=1, on="2024-04-24"), more="c"),
        text("2024-05-02", aid("delivered", "EU", package=1, on="2024-05-01"), more="d"),
        text("2024-05-02", aid("discussed", "EU", package=1), more="which of them?"),
    ]
    assert lines(told) == [
        "EU>UKR #1 delivered 2022-03-11 x2",
        "EU>UKR #1 delivered 2024-05-01 x2",
        "EU>UKR #1 discussed x1",
    ]


def test_a_thousand_outlets_are_one_report() -> None:
    told = [
        text("2024-03-02", aid("pledged", usd=400, on="2024-03-01"), publisher=f"outlet {n}")
        for n in range(1000)
    ]
    assert lines(told) == ["ITA>UKR pledged 2024-03-01 400 USD x1000"]


def test_a_persons_judgement_joins_parts_and_can_be_withdrawn() -> None:
    told = [text("2022-11-05", aid("pledged", usd=400)), text("2023-02-01", aid("delivered", usd=400))]
    made = book(told)
    both = [cid for t in told for cid in t.ids()]
    same = judgement_unit("same", both, by="person:A. Auditor", said="2026-01-02", note="the same convoy")
    made.append([same])
    assert [(c.furthest, c.rules) for c in fold_book(made).commitments] == [("delivered", ("judgement",))]
    made.append(
        [judgement_unit("withdrawn", [same.drafts[0].subject], by="person:A. Auditor", said="2026-01-03")]
    )
    assert len(fold_book(made).commitments) == 2


def test_a_judgement_keeps_apart_what_a_rule_would_join() -> None:
    told = [text("2024-03-02", aid("pledged", package=7)), text("2024-03-03", aid("pledged", package=7))]
    made = book(told)
    made.append(
        [
            judgement_unit(
                "different", [cid for t in told for cid in t.ids()], by="person:B", said="2026-01-02"
            )
        ]
    )
    assert len(fold_book(made).commitments) == 2


def test_a_rejected_claim_is_gone_from_the_fold_but_not_from_the_book() -> None:
    told = [text("2024-03-02", aid("pledged", package=7), aid("pledged", package=8))]
    made = book(told)
    made.append([judgement_unit("rejected", told[0].ids()[:1], by="person:B", said="2026-01-02")])
    assert [c.package for c in fold_book(made).commitments] == [8]
    assert sum(e.kind == "claim" for e in made.entries()) == 2
