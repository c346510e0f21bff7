"""What one can ask a book: lists, series, calendar, totals, open promises, why - and as of when."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from bookwright import Clock, aid, book, line, say, text

from pledgebook.claims.claim import Residue
from pledgebook.claims.reader import Reading
from pledgebook.ledger import questions as ask
from pledgebook.ledger.questions import Filters, View
from pledgebook.ledger.units import Filing, document_unit
from pledgebook.terms.faults import UsageFault
from pledgebook.terms.problem import Problem
from pledgebook.terms.span import Span

URC = say(
    "event", name="Ukraine Recovery Conference", stage="planned", on="2025-07-10/2025-07-11", place="Rome"
)
MET = say("meeting", participants=["Volodymyr Zelensky", "Guido Crosetto"], parties=["UKR", "ITA"], stage="held",
          on="2025-01-16", place="Kyiv")  # fmt: skip
MET_BY_SURNAME = say("meeting", participants=["Crosetto", "Zelensky"], parties=["ITA", "UKR"], stage="held",
                     on="2025-01-16", place="Kyiv")  # fmt: skip
DECREE = say("act", actor=["ITA"], body="cabinet", instrument="decree", stage="approved", on="2024-12-23",
             valid_until="2025-12-31")  # fmt: skip
SEED = text("2025-01-16", aid("approved", package=10, on="2024-12", form="military"), aid("discussed", package=11),
            URC, MET, DECREE, key="seed")  # fmt: skip
AGAIN = text("2025-01-17", MET_BY_SURNAME, URC, publisher="another desk")
OTHERS = [
    text("2024-05-01", aid("pledged", "DEU", eur=500, on="2024-05-01"), key="d1"),
    text("2024-05-02", aid("approved", "DEU", eur=700, on="2024-05-02"), key="d2"),
    text("2024-05-03", aid("pledged", "DEU", "MDA", usd=900, on="2024-05-03"), key="d3"),
    text("2024-05-04", aid("delivered", "DEU", eur=10_000, on="2024-05-04"), key="d4"),
    text("2024-05-05", aid("pledged", "DEU", items="radar", on="2024-05-05"), key="d5"),
    text("2024-05-06", aid("pledged", "DEU", eur=99_000, scope="cumulative"), key="d6"),
    text(
        "2024-05-07",
        aid("pledged", "DEU", eur=300, on="2024-05-07"),
        aid("pledged", "DEU", eur=200, scope="part"),
    ),
]


def _book(*texts):
    return book(texts or (SEED, AGAIN, *OTHERS))


def test_lists_are_filtered_and_dated() -> None:
    made = _book()
    rows = ask.list_rows(made, "aid", Filters(donor="DEU", stage="pledged", since=date(2024, 5, 2)))
    assert [line(r) for r in rows] == [
        "DEU>MDA pledged 2024-05-03 900 USD x1",
        "DEU>UKR pledged 2024-05-05 x1",
        "DEU>UKR (cumulative) pledged 99000 EUR x1",
        "DEU>UKR pledged 2024-05-07 300 EUR x1",
        "DEU>UKR (part) pledged 200 EUR x1",
    ]
    assert [line(r) for r in ask.list_rows(made, "aid", Filters(recipient="MDA"))] == [
        "DEU>MDA pledged 2024-05-03 900 USD x1"
    ]
    assert not ask.list_rows(made, "aid", Filters(donor="DEU", until=date(2024, 4, 30)))
    assert len(ask.list_rows(made, "meetings", Filters(donor="ITA"))) == 1
    assert not ask.list_rows(made, "meetings", Filters(donor="FRA"))
    with pytest.raises(UsageFault, match="one of aid, acts"):
        ask.list_rows(made, "promises")


def test_the_same_meeting_and_event_in_two_texts_are_one_row_each() -> None:
    made = _book()
    (meeting,) = ask.list_rows(made, "meetings")
    (event,) = ask.list_rows(made, "events")
    assert [len(r.reports) for r in (meeting, event)] == [2, 2]
    assert meeting.rules == ("same-meeting",)


def test_a_series_shows_its_holes() -> None:
    told = [text("2024-01-05", aid("approved", package=n)) for n in (3, 4, 8)]
    (series,) = ask.series(_book(*told), "ITA")
    assert [(n.number, n.until, n.commitment is None) for n in series.lines] == [
        (1, 2, True), (3, 3, False), (4, 4, False), (5, 7, True), (8, 8, False),
    ]  # fmt: skip
    assert ask.series(_book(*told), "FRA") == ()


def test_the_calendar_holds_events_and_ends_of_validity() -> None:
    shown = [(o.what, o.on, o.title) for o in ask.calendar(_book())]
    assert shown == [
        ("event", "2025-07-10/2025-07-11", "Ukraine Recovery Conference"),
        ("expiry", "2025-12-31", "cabinet decree ends"),
    ]
    assert [o.what for o in ask.calendar(_book(), date(2025, 7, 11))] == ["event", "expiry"]
    assert [o.what for o in ask.calendar(_book(), date(2025, 7, 12))] == ["expiry"]


def test_sums_never_cross_stages_nor_count_totals_and_parts() -> None:
    totals = {t.stage: t for t in ask.totals_by_stage(_book(), Filters(donor="DEU"))}
    pledged = totals["pledged"]
    assert [(s.currency, s.value) for s in pledged.sums] == [("EUR", Decimal(800)), ("USD", Decimal(900))]
    assert (pledged.commitments, pledged.without_amount) == (4, 1)
    assert [s.value for s in totals["delivered"].sums] == [Decimal(10_000)]
    assert set(totals) == {"pledged", "approved", "delivered"}


def test_open_promises_are_ranked_within_a_currency() -> None:
    eur, usd = ask.largest_open(_book(), 2)
    assert (eur.currency, eur.open, [c.amount.value for c in eur.largest]) == ("EUR", 3, [700, 500])
    assert (usd.currency, usd.open) == ("USD", 1)
    assert "never added" in ask.OPEN_RULE


def test_what_has_no_amount_is_listed() -> None:
    found = ask.without_amount(_book())
    assert [line(c) for c in found] == [
        "DEU>UKR pledged 2024-05-05 x1", "ITA>UKR #10 approved 2024-12 x1", "ITA>UKR #11 discussed x1",
    ]  # fmt: skip
    assert len(ask.without_amount(_book(), open_only=True)) == 2


def test_why_gives_value_words_document_and_rule_of_every_cell() -> None:
    made = _book()
    row = next(c for c in ask.list_rows(made, "aid") if c.package == 10)
    found = ask.why(made, row.id)
    cells = {c.name: c for c in found.cells}
    assert set(cells) == {"donor", "recipient", "stage", "package", "on", "form"}
    on = cells["on"]
    assert (on.value, on.quotes, on.inferred, on.rule) == ("2024-12", ('"2024-12"',), True, "aid-by-hand")
    assert (on.source.name, str(on.source.published), on.source.publisher) == ("seed", "2025-01-16", "desk")
    claim = row.reports[0].id
    assert ask.why(made, claim).cells == found.cells
    assert ask.why(made, claim[:14]).id == claim
    for nothing in ("aid_", "clm_000000000000000000000000", "x", ""):
        with pytest.raises(UsageFault):
            ask.why(made, nothing)


def test_an_id_given_out_still_works_when_an_earlier_report_turns_up() -> None:
    late, early = (
        text("2025-02-01", aid("approved", package=3)),
        text("2025-01-01", aid("approved", package=3)),
    )
    (old,) = ask.list_rows(book([late]), "aid")
    both = book([late, early])
    (new,) = ask.list_rows(both, "aid")
    assert old.id != new.id
    assert ask.why(both, old.id).row == new


def test_a_past_day_is_shown_as_it_was_said_then() -> None:
    made = _book(
        text("2024-11-20", aid("discussed", package=10)),
        text("2025-01-16", aid("approved", package=10, on="2024-12-23")),
        text(None, aid("delivered", package=10)),
    )

    def stage(view: View) -> list[str]:
        return [c.stage for c in ask.list_rows(made, "aid", view=view)]

    assert stage(View(as_of=date(2024, 11, 19))) == []
    assert stage(View(as_of=date(2024, 12, 31))) == ["discussed"]
    assert stage(View(as_of=date(2025, 1, 16))) == ["approved"]
    assert stage(View(as_of=date(2026, 1, 1))) == ["delivered"]
    assert stage(View(happened_by=date(2024, 12, 22))) == ["discussed"]
    assert stage(View(happened_by=date(2024, 12, 23))) == ["approved"]


def test_the_answer_for_a_past_moment_never_changes() -> None:
    clock = Clock("2026-01-01")
    made = book([text("2024-11-20", aid("discussed", package=10))], clock)
    view = View(known_at=datetime(2026, 1, 1, 12, tzinfo=UTC))
    before = ask.fold_hash(made, view)
    clock.go(days=1)
    made.append([text("2024-11-21", aid("approved", package=10)).unit])
    assert ask.fold_hash(made, view) == before != ask.fold_hash(made)


def test_problems_and_residue_are_kept() -> None:
    told = text("2024-05-01", aid("pledged"))
    reading = Reading(
        document=told.document, claims=told.claims, residue=(Residue(span=Span(0, 4), why="no stage"),),
        problems=(Problem(code="date-without-year", message="which year?", span=Span(0, 2)),),
    )  # fmt: skip
    arrived = Problem(code="encoding-guessed", message="read as cp1252")
    made = book([])
    made.append(
        [document_unit(Filing(document=told.document, raw=b""), reading, reader="r", problems=[arrived])]
    )
    assert [(n.what, n.data.get("code") or n.data["why"]) for n in ask.noted(made)] == [
        ("problem", "encoding-guessed"), ("problem", "date-without-year"), ("residue", "no stage"),
    ]  # fmt: skip
    assert len(ask.noted(made, "residue")) == 1
