"""What holds for any text: spans, order, no clock, time linear in the length; and the anchors of whole texts."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from growth import grows_linearly
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgebook.lexicon.gazetteer import folded
from pledgebook.lexicon.timewords import time_words
from pledgebook.reading.times import find_times

WORDS = sorted(time_words().words)
BITS = st.sampled_from(
    [
        *WORDS,
        "Jan.",
        "May",
        "March 5",
        "2025",
        "16",
        "10:30",
        "a.m.",
        ",",
        "-",
        ".",
        "\n\n",
        "of",
        "'s",
        "½",
        "(",
        "İ",
        "2,000",
    ]
)
TEXTS = st.lists(BITS, max_size=30).map(" ".join)
DAYS = st.none() | st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


@given(TEXTS | st.text(max_size=80), DAYS)
@settings(max_examples=400, deadline=None)
def test_marks_hold_for_any_text_and_day(text: str, published: date | None) -> None:
    marks, problems = find_times(text, published)
    ends = 0
    for mark in marks:
        assert ends <= mark.span.start < mark.span.end <= len(text)
        assert mark.span.of(text).strip() == mark.span.of(text)
        assert mark.value
        assert all(0 <= g.start < g.end <= len(text) for g in mark.grounds)
        ends = mark.span.end
    assert all(p.span is not None and p.span.of(text) for p in problems)


@given(TEXTS, DAYS)
@settings(max_examples=100, deadline=None)
def test_the_folded_text_may_be_handed_in(text: str, published: date | None) -> None:
    assert find_times(text, published) == find_times(text, published, low=folded(text))


def test_no_clock_and_no_zone_reach_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "On Friday they met; last month they signed; on Jan. 16 they will vote; today; two years ago."
    before = [find_times(text, day) for day in (None, date(2025, 1, 16))]
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    monkeypatch.setattr(time, "time", lambda: 4e9)
    assert [find_times(text, day) for day in (None, date(2025, 1, 16))] == before
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "bit",
    ["the end of ", "Jan. ", "last ", "two ", "a half ", "5 ", "May ", "from May to ", "to be on Friday ", "earlier this ",
     "12-", "in ", "of the ", "and 5, ", "the same day ", "10:30 ", "twenty-", "more than ", "2025-", "soon ", "week of May 5 "],
)  # fmt: skip
def test_time_grows_no_faster_than_the_text(bit: str) -> None:
    def work(size: int):
        text = (bit * (size // len(bit) + 1))[:size]
        return lambda: find_times(text, date(2025, 1, 16))

    assert grows_linearly(work, 5_000, 40_000)


def test_across_new_year_the_tense_decides() -> None:
    text = "The cabinet approved a decree on Dec. 23. He takes office on Jan. 20. A summit is due on Nov. 3."
    whens = [m.when.iso() for m in find_times(text, date(2025, 1, 16))[0] if m.when]
    assert whens == ["2024-12-23", "2025-01-20", "2025-11-03"]


def test_a_mark_resolved_by_publication_is_inferred_without_grounds() -> None:
    marks, _ = find_times("They met on Thursday and in 2014.", date(2025, 1, 16))
    assert [(m.value, m.inferred, m.grounds) for m in marks] == [
        ("2025-01-16", True, ()),
        ("2014", False, ()),
    ]


def test_the_same_day_rests_on_the_day_told_before() -> None:
    text = "Crosetto came on Jan. 16, the same day that Starmer signed."
    marks, _ = find_times(text, date(2025, 1, 18))
    assert [g.of(text) for g in marks[1].grounds] == ["Jan. 16"]


def test_a_dateline_anchors_a_text_without_publication_date() -> None:
    text = "OSLO, March 5, 2024 (Desk) - The minister said on Monday that the gift, approved last month, will leave on May 2."
    marks, problems = find_times(text, None)
    assert [m.value for m in marks] == ["2024-03-05", "2024-03-04", "2024-02", "2024-05-02"]
    assert all(m.inferred and m.grounds for m in marks[1:])
    assert problems == []


def test_a_bound_ahead_and_the_news_day_tell_the_year() -> None:
    text = (
        "The minister visited Vilnius on Feb. 3. Parliament approved the loan on Nov. 28. A conference will be held on "
        "June 4-5. The mandate runs until the end of 2024."
    )
    marks, problems = find_times(text, None)
    assert [m.value for m in marks] == ["2024-02-03", "2023-11-28", "2024-06-04/2024-06-05", "2024"]
    assert {g.of(text) for g in marks[0].grounds} == {"end of 2024", "Feb. 3"}
    assert marks[3].mod == "END"
    assert problems == []


def test_a_distant_goal_tells_no_year() -> None:
    marks, problems = find_times("They met on Feb. 3. The plan runs until 2035.", None)
    assert marks[0].value == "XXXX-02-03"
    assert marks[0].when is None
    assert [p.code for p in problems] == ["date-without-year"]


def test_nothing_is_assumed_without_an_anchor() -> None:
    marks, problems = find_times("They met on Friday. The law passed last month. It began on Jan. 16.", None)
    assert all(m.when is None for m in marks)
    assert [p.code for p in problems] == ["date-without-anchor", "date-without-anchor", "date-without-year"]


def test_a_range_lends_its_year_to_its_first_month() -> None:
    marks, _ = find_times("Tanks were sent between May and July 2023.", date(2025, 1, 16))
    assert [m.value for m in marks] == ["2023-05", "2023-07"]


SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seed"


@pytest.mark.skipif(not SEED.exists(), reason="the yardstick text lies outside the repository")
@pytest.mark.parametrize("published", [date(2025, 1, 16), None])
def test_the_yardstick_text(published: date | None) -> None:
    text = next(SEED.glob("*.txt")).read_text("utf-8")
    marks, problems = find_times(text, published)
    whens = [m.when.iso() for m in marks if m.when and m.type == "DATE"]
    assert whens == [
        "2025-01-16", "2025-01-16", "2025-01-16", "2025-07-10/2025-07-11", "2024-12", "2025-01-20", "2024-12-23", "2025",
    ]  # fmt: skip
    assert problems == []
