"""The book: adding, verifying and folding generated texts."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pledgebook.claims.reader import Reading, read_document
from pledgebook.documents.document import Document, make_document
from pledgebook.ledger.book import EVERYTHING, Book
from pledgebook.ledger.fold import fold
from pledgebook.ledger.snapshot import take_snapshot
from pledgebook.pipeline import add_documents
from pledgebook.sources import Arrival
from pledgebook.store import open_book

from .bench import Bench
from .rows import Row

COUNT = 2000
DONORS = (("Italy", "Rome"), ("Germany", "Berlin"), ("France", "Paris"), ("Norway", "Oslo"), ("Canada", "Ottawa"),
          ("Spain", "Madrid"), ("Denmark", "Copenhagen"), ("Latvia", "Riga"))  # fmt: skip
ITEMS = ("howitzers", "radars", "armoured vehicles", "ambulances", "generators", "drones", "mortars")
DEEDS = ("approved", "pledged", "announced", "delivered")
CLOCK = datetime(2026, 1, 1, tzinfo=UTC)


def generated(count: int) -> list[Document]:
    """Return made-up texts, the same ones every time: packages of eight donors over four years."""
    rnd = random.Random(7)
    out = []
    for number in range(count):
        country, capital = rnd.choice(DONORS)
        deed, item = rnd.choice(DEEDS), rnd.choice(ITEMS)
        text = (
            f"{capital.upper()} - {country} {deed} a package of military aid to Ukraine worth {rnd.randint(5, 900)} million "
            f"euros on Tuesday, the defence ministry said.\n\nThe package, {country}'s {rnd.randint(1, 30)}th, includes "
            f"{rnd.randint(2, 60)} {item}. Ukraine asked for more in report {number}.\n"
        )
        published = date(2022, 3, 1) + timedelta(days=rnd.randint(0, 1400))
        out.append(
            make_document(text, title=f"{country} and Ukraine", published=published, key=f"made-{number}")
        )
    return out


def the_book(bench: Bench, count: int = COUNT) -> Iterator[Row]:
    """Documents a second into a new SQLite book without reading, through verify, and through the fold."""
    documents = generated(count)
    readings = {d.id: read_document(d) for d in documents}
    claims = sum(len(r.claims) for r in readings.values())
    with tempfile.TemporaryDirectory() as folder:
        paths = (Path(folder, f"book{n}.db") for n in range(1000))
        cpu, path = bench.ours("book, add", lambda: fill(next(paths), documents, readings), 3)
        book = open_book(str(path), create=False, clock=lambda: CLOCK)
        verified, audit = bench.ours("book, verify", book.audit, 3)
        folded, _ = bench.ours("book, fold", lambda: fold_afresh(book), 3)
        book.close()
    if audit.findings:
        raise SystemExit(f"the generated book does not hold: {audit.findings[0]}")
    bench.say(f"book: {count} documents, {claims} claims, {audit.entries} entries")
    for what, took in (("add without reading", cpu), ("verify", verified), ("fold", folded)):
        yield Row(area="book", what=f"{what}, {count:,} documents", unit="documents/s", ours=count / took)


def fill(path: Path, documents: Sequence[Document], readings: dict[str, Reading]) -> Path:
    """Add documents that are read already to a new book."""
    book = open_book(str(path), create=True, clock=lambda: CLOCK)
    arrivals = (Arrival(name=d.key or d.id, raw=d.text.encode(), document=d) for d in documents)
    for _ in add_documents(arrivals, book, read=lambda d: readings[d.id]):
        pass
    book.close()
    return path


def fold_afresh(book: Book) -> object:
    """Read all entries and fold them, without what an earlier fold left behind."""
    return fold(take_snapshot(book.entries(None), EVERYTHING))
