"""What recomputing finds even when whoever changed the book made the chain anew; and what stands after re-reading."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bookwright import Clock, aid, book, text

from pledgebook.ledger.entries import Draft, Head, canonical, chain, draft
from pledgebook.ledger.snapshot import take_snapshot
from pledgebook.ledger.units import Unit
from pledgebook.terms.ids import content_id

TOLD = [text("2024-03-02", aid("pledged", package=7)), text("2024-03-03", aid("pledged", package=8))]


def _rechained(made, change) -> set[str]:
    """Change entries as a forger who recomputes every hash would; return the codes of what is still found."""
    drafts = [
        change(Draft(kind=e.kind, subject=e.subject, payload=e.payload), e.data()) for e in made._entries
    ]
    made._entries = list(chain(Head(), drafts, "2026-01-01T00:00:00.000000Z"))
    return {f.code for f in made.audit().findings}


def test_a_forger_who_leaves_everything_is_not_found() -> None:
    assert _rechained(book(TOLD), lambda line, data: line) == set()


def test_a_forged_quote_does_not_stand_in_its_document() -> None:
    def forge(line, data):
        return replace(line, payload=line.payload.replace('"quote":"7"', '"quote":"9"'))

    assert _rechained(book(TOLD), forge) == {"claim-quote"}


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("claim", '"package":7', '"package":9'),
        ("document", '"publisher":"desk"', '"publisher":"other"'),
        ("reading", '"reader":"test 1"', '"reader":"test 2"'),
    ],
)
def test_forged_content_has_another_id(kind, old, new) -> None:
    def forge(line, data):
        return replace(line, payload=line.payload.replace(old, new)) if line.kind == kind else line

    assert "entry-id" in _rechained(book(TOLD), forge)


def test_another_writing_of_the_same_payload_is_found() -> None:
    assert _rechained(
        book(TOLD), lambda line, data: replace(line, payload=line.payload.replace(":", ": ", 1))
    ) == {"entry-payload"}


def test_another_text_under_the_old_hash_is_found() -> None:
    made = book(TOLD)
    filing, known_at = made._kept[TOLD[0].document.id]
    other = replace(filing.document, text=filing.document.text + " More.")
    made._kept[TOLD[0].document.id] = (replace(filing, document=other, raw=b"other"), known_at)
    assert {f.code for f in made.audit().findings} == {"document-text", "document-raw", "entry-id"}


def test_a_date_before_the_date_above_it_is_found() -> None:
    made = book(TOLD)
    first = list(chain(Head(), [draft("judgement", "a", {})], "2026-02-01T00:00:00.000000Z"))
    turned = Head(seq=1, hash=first[0].hash, known_at="")
    made._entries = first + list(chain(turned, [draft("judgement", "b", {})], "2026-01-01T00:00:00.000000Z"))
    assert ("entry-date", 2) in {(f.code, f.seq) for f in made.audit().findings}


def test_a_newer_reading_takes_the_place_of_the_one_it_supersedes() -> None:
    made = book(TOLD[:1], Clock())
    old = next(e for e in made.entries() if e.kind == "reading")
    document, (claim,) = old.data()["document"], TOLD[0].ids()
    for reader, kept in (("a newer reader", []), ("test 0", [claim])):
        payload = {**old.data(), "reader": reader, "claims": kept, "supersedes": old.subject}
        line = draft("reading", content_id("rdg", canonical(payload)), payload)
        after = [*made.entries(), *chain(made.head(), [line], "2026-02-01T00:00:00.000000Z")]
        for order in (after, after[::-1]):
            assert [r.id for r in take_snapshot(order).reports] == kept
    made.append([Unit(drafts=(line,))])
    assert made.audit().findings == ()
    assert document == TOLD[0].document.id
