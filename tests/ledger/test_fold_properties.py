"""What a fold promises for any story: order does not matter, twice is once, nothing is lost, nothing merged wrongly."""

from __future__ import annotations

import random
from itertools import combinations

from bookwright import Clock, aid, book, say, text
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgebook.ledger.fold import fold_book, fold_hash

DAYS = ["2024-03-01", "2024-03-02", "2024-03", "2024", "2024-04-15", "2024-03-01/2024-03-07"]


def _cells(stage, donor, optional):
    return aid(stage, donor, **{k: v for k, v in optional.items() if v is not None})


aids = st.builds(
    _cells,
    st.sampled_from(["discussed", "pledged", "approved", "delivering", "delivered", "halted"]),
    st.sampled_from(["ITA", "DEU", "ITA+DEU"]),
    st.fixed_dictionaries({
        "package": st.sampled_from([None, None, 1, 2]),
        "eur": st.sampled_from([None, 400, 500]),
        "items": st.sampled_from([None, "radar", "4 tank", "4 tank, radar"]),
        "form": st.sampled_from([None, "military", "financial", "military training"]),
        "on": st.sampled_from([None, *DAYS]),
        "scope": st.sampled_from([None, None, None, "part", "cumulative"]),
    }),
)  # fmt: skip
others = st.sampled_from([
    say("event", name="Recovery Conference", stage="planned", on="2024-07-10"),
    say("event", name="the recovery conference", stage="held", on="2024-07-10"),
    say("act", actor=["ITA"], instrument="decree", stage="approved", on="2024-02-01", valid_until="2024-12-31"),
    say("meeting", participants=["A Crosetto", "Zelensky"], parties=["ITA", "UKR"], stage="held", on="2024-03-01"),
    say("statement", quote="one two three four five", speaker="A Crosetto"),
])  # fmt: skip
texts = st.builds(
    lambda day, said, n: text(day, *said, key=f"k{n}", more=str(n)),
    st.sampled_from(["2024-03-02", "2024-03-04", "2024-06-01", None]),
    st.lists(st.one_of(aids, aids, others), min_size=1, max_size=3),
    st.integers(0, 30),
)
stories = st.lists(texts, min_size=1, max_size=12)


@settings(max_examples=120, deadline=None)
@given(stories, st.randoms(use_true_random=False))
def test_order_batches_and_dates_of_arrival_do_not_change_what_the_book_says(story, rnd) -> None:
    first = fold_hash(book(story))
    shuffled = list(story)
    rnd.shuffle(shuffled)
    clock, other = Clock("2030-05-05"), book([])
    other._clock = clock
    while shuffled:
        taken = shuffled[: rnd.randint(1, 4)]
        del shuffled[: len(taken)]
        other.append([t.unit for t in taken])
        clock.go(days=rnd.randint(0, 9))
    assert fold_hash(other) == first


@settings(max_examples=60, deadline=None)
@given(stories)
def test_adding_everything_twice_changes_nothing(story) -> None:
    made = book(story)
    head = made.head()
    for one in story:
        made.append([one.unit])
    assert made.head() == head
    assert not made.audit().findings


@settings(max_examples=150, deadline=None)
@given(stories)
def test_every_claim_is_in_exactly_one_row(story) -> None:
    folded = fold_book(book(story))
    rows = [*folded.commitments, *(r for told in folded.records.values() for r in told)]
    placed = [report.id for row in rows for report in row.reports]
    assert sorted(placed) == sorted({cid for t in story for cid in t.ids()})
    assert len({row.id for row in rows}) == len(rows)


@settings(max_examples=150, deadline=None)
@given(stories)
def test_no_commitment_holds_claims_that_contradict_each_other(story) -> None:
    for c in fold_book(book(story)).commitments:
        for a, b in combinations((r.values for r in c.reports), 2):
            assert (a["donor"], a["recipient"]) == (b["donor"], b["recipient"])
            assert a.get("package") is None or b.get("package") is None or a["package"] == b["package"]
            assert not a.get("form") or not b.get("form") or set(a["form"]) & set(b["form"])
            assert "scope" not in a
            assert "scope" not in b
            if a.get("package") is None or a.get("package") != b.get("package"):
                assert a.get("amount") is None or b.get("amount") is None or a["amount"] == b["amount"]


def test_two_hundred_orders_of_one_river_have_one_hash() -> None:
    rnd = random.Random(7)
    stages = ["pledged", "approved", "delivered"]
    story = [
        text(
            f"2024-{rnd.randint(1, 12):02d}-{rnd.randint(1, 28):02d}",
            aid(rnd.choice(stages), rnd.choice(["ITA", "DEU"]), package=rnd.randint(1, 9)),
            aid(rnd.choice(stages), "FRA", eur=rnd.choice([100, 200, 300])),
            key=str(n),
        )
        for n in range(40)
    ]
    hashes = set()
    for _ in range(200):
        rnd.shuffle(story)
        hashes.add(fold_hash(book(story)))
    assert len(hashes) == 1
