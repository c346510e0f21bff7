"""The river: what arrives is read once, kept durably, acknowledged after that, and resumed where it stopped."""

from __future__ import annotations

import pytest
from bookwright import Clock, aid, text
from river import Arrived, arrivals, reader_of, river

from pledgebook.ledger.fold import fold_hash
from pledgebook.pipeline import Added, Refused, Skipped, add_documents
from pledgebook.store import open_book
from pledgebook.store.memory import MemoryBook
from pledgebook.terms.faults import BookFull
from pledgebook.terms.problem import Problem

TEXTS = river(12)
ODD = Problem(code="file-empty", message="is empty")


def _book():
    return open_book("memory:", create=True, clock=Clock())


def test_every_arrival_has_one_event_and_problems_do_not_stop_the_rest() -> None:
    book = _book()
    coming = [*arrivals(TEXTS[:3]), Arrived(name="empty.txt", problems=(ODD,)), *arrivals(TEXTS)]
    events = list(add_documents(coming, book, read=reader_of(TEXTS)))
    added = [e for e in events if isinstance(e, Added)]
    refused = [e for e in events if isinstance(e, Refused)]
    assert (len(events), len(added), len(refused), sum(e.claims for e in added)) == (16, 12, 1, 24)
    assert [(e.name, *e.problems) for e in refused] == [("empty.txt", ODD)]
    assert not book.audit().findings


def test_a_document_in_the_book_is_not_read_again() -> None:
    book = _book()
    list(add_documents(arrivals(TEXTS[:5]), book, read=reader_of(TEXTS)))
    read = []
    events = list(add_documents(arrivals(TEXTS), book, read=lambda d: read.append(d) or reader_of(TEXTS)(d)))
    assert [type(e) for e in events] == [Skipped] * 5 + [Added] * 7
    assert len(read) == 7


def test_an_event_comes_after_its_commit() -> None:
    book = _book()
    for event in add_documents(arrivals(TEXTS), book, read=reader_of(TEXTS), batch=5):
        assert book.known((event.document,))


def test_batches_close_after_so_many_seconds() -> None:
    class Counting(MemoryBook):
        appends = 0

        def append(self, units):
            self.appends += 1
            return super().append(units)

    ticks = iter(n * 0.1 for n in range(100))
    book = Counting(Clock())
    list(add_documents(arrivals(TEXTS), book, read=reader_of(TEXTS), seconds=0.2, timer=lambda: next(ticks)))
    assert book.appends == 4


def test_a_dry_run_reads_and_writes_nothing() -> None:
    book = _book()
    dry = list(add_documents(arrivals(TEXTS), book, read=reader_of(TEXTS), dry_run=True))
    without = list(
        add_documents(
            [*arrivals(TEXTS), *arrivals(TEXTS)], None, read=reader_of(TEXTS), dry_run=True, batch=4
        )
    )
    assert book.head().seq == 0
    assert [type(e) for e in dry] == [Added] * 12
    assert [type(e) for e in without] == [Added] * 12 + [Skipped] * 12
    assert dry == list(add_documents(arrivals(TEXTS), book, read=reader_of(TEXTS)))


def test_the_same_text_under_another_id_keeps_both_ids() -> None:
    one, other = text("2024-01-01", aid("pledged"), key="b"), text("2024-01-01", aid("pledged"), key="a")
    hashes = set()
    for order in ((one, other), (other, one)):
        for batch in (1, 10):
            book = _book()
            events = list(add_documents(arrivals(list(order)), book, read=reader_of([one]), batch=batch))
            assert [type(e) for e in events] == [Added, Skipped]
            assert book.document("a") == book.document("b")
            assert book.document("a").keys == ("a", "b")
            hashes.add(fold_hash(book))
    assert len(hashes) == 1


def test_a_fault_of_the_book_leaves_what_was_acknowledged() -> None:
    class Small(MemoryBook):
        def append(self, units):
            if len(self._kept) >= 6:
                raise BookFull("no room")
            return super().append(units)

    book, told = Small(Clock()), []
    with pytest.raises(BookFull):
        told += add_documents(arrivals(TEXTS), book, read=reader_of(TEXTS), batch=3)
    seen = []
    with pytest.raises(BookFull):
        seen.extend(
            e.document for e in add_documents(arrivals(TEXTS), Small(Clock()), read=reader_of(TEXTS), batch=3)
        )
    assert len(book.known([t.document.id for t in TEXTS])) == 6
    assert seen == [t.document.id for t in TEXTS[:6]]


def test_a_text_the_reader_fails_on_is_left_out_and_the_rest_goes_on() -> None:
    def read(document):
        if document == TEXTS[1].document:
            raise IndexError("no such\nsentence")
        return reader_of(TEXTS)(document)

    book = _book()
    events = list(add_documents(arrivals(TEXTS[:3]), book, read=read))
    (refused,) = [e for e in events if isinstance(e, Refused)]
    assert [p.code for p in refused.problems] == ["reading-failed"]
    assert "IndexError" in refused.problems[0].message
    assert "\n" not in refused.problems[0].message
    assert not book.known((TEXTS[1].document.id,))
    assert [type(e) for e in add_documents(arrivals(TEXTS[:3]), book, read=reader_of(TEXTS))] == [
        Skipped,
        Skipped,
        Added,
    ]


def test_reading_with_the_house_reader_is_the_default() -> None:
    document = text("2024-01-01").document
    (event,) = add_documents([Arrived(name="x", document=document)], _book())
    assert isinstance(event, Added)
    assert not isinstance(event, Refused)
