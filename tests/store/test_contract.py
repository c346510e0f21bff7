"""What every store does alike: the same tests over memory and an SQLite file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from bookwright import Clock, aid, book, text
from river import river

from pledgebook.ledger.entries import GENESIS
from pledgebook.ledger.fold import fold_hash
from pledgebook.ledger.units import judgement_unit, key_unit
from pledgebook.store import open_book
from pledgebook.terms.faults import UsageFault

TEXTS = river(20)


@pytest.fixture(params=["memory:", "file"])
def made(request, tmp_path):
    url = request.param if request.param == "memory:" else str(tmp_path / "a book.db")
    opened = open_book(url, create=True, clock=Clock())
    yield opened
    opened.close()


def test_an_empty_book_holds(made) -> None:
    audit = made.audit()
    assert (audit.findings, audit.entries, audit.head.hash) == ((), 0, GENESIS)
    assert list(made.entries()) == list(made.documents()) == []
    assert fold_hash(made) == fold_hash(book([]))


def test_what_went_in_comes_out(made) -> None:
    receipt = made.append([t.unit for t in TEXTS])
    assert receipt.added == tuple(t.document.id for t in TEXTS)
    assert receipt.head == made.head()
    kept = {k.id: k for k in made.documents()}
    for t in TEXTS:
        k = kept[t.document.id]
        assert (k.text, k.title, k.published, k.keys) == (
            t.document.text, t.document.title, t.document.published.isoformat(), (t.document.key,),
        )  # fmt: skip
        assert k.raw == b"<p>" + t.document.text.encode()
        assert made.document(t.document.id) == made.document(t.document.key) == k
    assert made.document("nothing") is None
    assert [e.seq for e in made.entries()] == list(range(1, receipt.entries + 1))
    audit = made.audit()
    assert (audit.findings, audit.documents, audit.claims) == ((), 20, 40)
    assert fold_hash(made) == fold_hash(book(TEXTS))


def test_the_same_again_changes_nothing(made) -> None:
    made.append([t.unit for t in TEXTS])
    head = made.head()
    again = made.append([t.unit for t in reversed(TEXTS)])
    assert (again.added, len(again.known), again.entries, made.head()) == ((), 20, 0, head)


def test_twice_in_one_batch_is_once(made) -> None:
    receipt = made.append([TEXTS[0].unit, TEXTS[1].unit, TEXTS[0].unit])
    assert (len(receipt.added), len(receipt.known)) == (2, 1)
    assert not made.audit().findings


def test_a_second_key_is_one_more_line(made) -> None:
    one, other = text("2024-01-01", aid("pledged"), key="a"), text("2024-01-01", aid("pledged"), key="b")
    made.append([one.unit])
    assert made.append([other.unit]).entries == 1
    assert made.append([key_unit(other.document)]).entries == 0
    assert made.document("b").keys == ("a", "b")


def test_a_judgement_stands_once(made) -> None:
    made.append([TEXTS[0].unit])
    unit = judgement_unit("rejected", TEXTS[0].ids()[:1], by="person:A", said="2026-01-01")
    assert [made.append([unit]).entries, made.append([unit]).entries] == [1, 0]
    assert made.has_entry(unit.drafts[0].subject)
    assert not made.has_entry("jdg_0")


def test_a_clock_that_runs_backwards_does_not_turn_the_book_back(tmp_path) -> None:
    for url in ("memory:", str(tmp_path / "b.db")):
        clock = Clock("2026-06-01")
        made = open_book(url, create=True, clock=clock)
        made.append([TEXTS[0].unit])
        clock.go(days=-30)
        made.append([TEXTS[1].unit])
        clock.go(days=60)
        made.append([TEXTS[2].unit])
        dates = [e.known_at for e in made.entries()]
        assert dates == sorted(dates)
        assert {d[:10] for d in dates} == {"2026-06-01", "2026-07-01"}
        seen = list(made.entries(datetime(2026, 6, 1, tzinfo=UTC) + timedelta(hours=1)))
        assert {e.known_at[:10] for e in seen} == {"2026-06-01"}
        assert not made.audit().findings


def test_texts_no_database_can_hold_are_kept_all_the_same(made) -> None:
    odd = text(
        "2024-01-01",
        aid("pledged", place="\ud800 nul\x00 \N{GRINNING FACE} ґ"),
        key="\udfff",
        publisher="\ud83d",
    )
    made.append([odd.unit])
    (kept,) = made.documents()
    assert kept.text == odd.document.text
    assert made.document("\udfff") is not None
    assert not made.audit().findings
    assert fold_hash(made)


def test_a_published_head_is_found_in_the_grown_chain(made) -> None:
    made.append([TEXTS[0].unit])
    anchor = made.head().text()
    made.append([TEXTS[1].unit])
    assert not made.audit([anchor]).findings
    other = open_book("memory:", create=True, clock=Clock())
    other.append([TEXTS[1].unit])
    assert other.audit([anchor]).first.code == "anchor-broken"
    further = f"{made.head().seq + 5}:{'0' * 64}"
    assert made.audit([further]).first.code == "anchor-broken"
    with pytest.raises(UsageFault, match="number:hash"):
        made.audit(["yesterday"])


@pytest.mark.parametrize("url", ["postgresql://host/book", "postgres://x", "mysql://x/y", "sqlite:///", ""])
def test_other_kinds_of_books_are_refused_in_one_line(url) -> None:
    with pytest.raises(UsageFault) as fault:
        open_book(url, create=True, clock=Clock())
    assert "\n" not in str(fault.value)


def test_a_url_names_the_same_file_as_its_path(tmp_path) -> None:
    path = tmp_path / "a b%20c.db"
    open_book(str(path), create=True, clock=Clock()).append([TEXTS[0].unit])
    url = "sqlite:///" + str(path).replace("%", "%25").replace(" ", "%20")
    assert open_book(url, create=False, clock=Clock()).head().seq > 0
