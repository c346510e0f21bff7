"""Stage of record, conflicts, parts and running totals."""

from __future__ import annotations

import pytest
from bookwright import aid, ledger, lines, say, text

from pledgebook.ledger.stages import LADDER, OFF_LADDER
from pledgebook.lexicon.load import read_yaml


def _only(*texts):
    (found,) = ledger(texts).commitments
    return found


def test_the_ladder_is_the_ontologys() -> None:
    ontology = read_yaml("ontology/stages.yaml")
    assert (list(LADDER), list(OFF_LADDER)) == (ontology["ladder"], ontology["off_ladder"])


@pytest.mark.parametrize(
    ("told", "stage", "furthest"),
    [
        ([("pledged", "2024-03-01"), ("halted", "2024-05-01")], "halted", "pledged"),
        (
            [("pledged", "2024-03-01"), ("halted", "2024-05-01"), ("delivering", "2024-06-01")],
            "delivering",
            "delivering",
        ),
        ([("refused", "2024-01-01"), ("pledged", "2024-03-01")], "pledged", "pledged"),
        ([("refused", "2024-01-01"), ("discussed", "2024-03-01")], "refused", "discussed"),
        ([("delivered", "2024-03-01"), ("pledged", "2024-05-01")], "delivered", "delivered"),
        ([("halted", "2024-03-01")], "halted", "halted"),
        ([("requested", "2024-03-01"), ("discussed", "2024-02-01")], "discussed", "discussed"),
    ],
)
def test_the_furthest_fact_holds_unless_it_was_halted_since(told, stage, furthest) -> None:
    found = _only(*(text(on, aid(s, package=4, on=on)) for s, on in told))
    assert (found.stage, found.furthest) == (stage, furthest)


def test_conflicting_amounts_stand_side_by_side() -> None:
    told = [
        text("2024-03-02", aid("approved", package=4, eur=500)),
        text("2024-03-03", aid("approved", package=4, eur=500)),
        text("2024-03-04", aid("approved", package=4, eur=700)),
    ]
    found = _only(*told)
    assert (found.amount.value, found.amount.currency) == (500, "EUR")
    (conflict,) = found.json()["conflicts"]
    assert [(v["value"]["value"], len(v["reports"])) for v in conflict["values"]] == [(500, 2), (700, 1)]


def test_a_month_agrees_with_its_day_and_two_days_disagree() -> None:
    fits = _only(
        *(text("2024-12-30", aid("approved", package=4, on=on), more=on) for on in ("2024-12", "2024-12-23"))
    )
    assert (fits.on, fits.conflicts) == ("2024-12-23", ())
    apart = _only(
        *(text("2024-12-30", aid("approved", package=4, on=on)) for on in ("2024-12-20", "2024-12-23"))
    )
    assert [c.cell for c in apart.conflicts] == ["on:approved"]


def test_running_totals_and_parts_are_rows_of_their_own() -> None:
    told = [
        text(
            "2024-03-02",
            aid("approved", package=4, eur=500, on="2024-03-01"),
            aid("approved", eur=100, scope="part", items="2 radar"),
            aid("delivered", eur=9000, scope="cumulative"),
        )
    ]
    assert lines(told) == [
        "ITA>UKR #4 approved 2024-03-01 500 EUR x1",
        "ITA>UKR (cumulative) delivered 9000 EUR x1",
        "ITA>UKR (part) approved 100 EUR x1",
    ]
    rows = {c.scope: c for c in ledger(told).commitments}
    assert rows["part"].part_of == rows["single"].id
    assert rows["cumulative"].part_of is None


def test_a_part_of_two_possible_wholes_belongs_to_none() -> None:
    told = text(
        "2024-03-02",
        aid("approved", package=4),
        aid("approved", package=5),
        aid("approved", scope="part", eur=1),
    )
    part = next(c for c in ledger([told]).commitments if c.scope == "part")
    assert part.part_of is None


def _decree(**cells):
    return say("act", **{"actor": ["ITA"], "body": "cabinet", "instrument": "decree", "stage": "approved",
                         "on": "2024-12-23", "valid_until": "2025-12-31", **cells})  # fmt: skip


def test_an_act_carries_the_donors_packages_inside_its_window() -> None:
    told = [
        text(
            "2025-01-16", aid("approved", package=10, on="2024-12"), aid("discussed", package=11), _decree()
        ),
        text("2025-06-01", aid("approved", package=11, on="2025-05-30")),
        text("2024-06-01", aid("approved", package=9, on="2024-05-30")),
        text("2025-06-01", aid("approved", "FRA", package=2, on="2025-05-30"), more="Paris"),
    ]
    folded = ledger(told)
    carried = {(c.donor, c.package) for c in folded.commitments if c.authorities}
    assert carried == {(("ITA",), 10), (("ITA",), 11)}
    (act,) = folded.records["act"]
    assert len(act.extra["carries"]) == 2


@pytest.mark.parametrize("cells", [{"stage": "proposed"}, {"valid_until": "2023"}, {"actor": ["FRA"]}])
def test_an_act_without_force_or_window_carries_nothing(cells) -> None:
    told = text("2025-01-16", aid("approved", package=10, on="2024-12"), _decree(**cells))
    assert not ledger([told]).commitments[0].authorities


def test_an_act_told_beside_two_recipients_is_linked_to_neither() -> None:
    told = text(
        "2025-01-16",
        aid("approved", on="2024-12-23", eur=1),
        aid("approved", recipient="MDA", on="2024-12-23"),
        _decree(),
    )
    assert not any(c.authorities for c in ledger([told]).commitments)
