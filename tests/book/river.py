"""A long river of small texts, the same every time; run as a program it adds them to a book and tells what is safe.

    python river.py BOOK COUNT [BATCH [PAUSE]]

prints the id of each document once it is durable; PAUSE seconds after each.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from bookwright import Text, aid, text

from pledgebook.documents.document import Document
from pledgebook.pipeline import Added, add_documents
from pledgebook.store import open_book
from pledgebook.terms.problem import Problem


@dataclass(frozen=True)
class Arrived:
    """An arrival as the pipeline takes it."""

    name: str
    document: Document | None = None
    raw: bytes = b""
    media: str = "text/plain"
    problems: tuple[Problem, ...] = ()


def river(count: int) -> list[Text]:
    rnd = random.Random(11)
    return [
        text(
            f"2024-{rnd.randint(1, 12):02d}-{rnd.randint(1, 28):02d}",
            aid(
                rnd.choice(["pledged", "approved", "delivered"]),
                rnd.choice(["ITA", "DEU", "FRA"]),
                package=number % 17 + 1,
            ),
            aid("pledged", "USA", usd=rnd.randint(1, 40) * 100),
            key=f"k{number}",
            more=f"Text {number}.",
        )
        for number in range(count)
    ]


def arrivals(texts: list[Text]) -> Iterator[Arrived]:
    return (
        Arrived(name=f"line {n}", document=t.document, raw=t.document.text.encode())
        for n, t in enumerate(texts)
    )


def reader_of(texts: list[Text]):
    """A reader that gives each text the claims written for it."""
    known = {t.document.id: t.reading for t in texts}
    return lambda document: known[document.id]


def main(path: str, count: str, batch: str = "5", pause: str = "0") -> None:
    texts = river(int(count))
    book = open_book(path, create=True, clock=lambda: datetime.now(UTC))
    for event in add_documents(
        arrivals(texts), book, read=reader_of(texts), reader="test 1", batch=int(batch)
    ):
        if isinstance(event, Added):
            sys.stdout.write(event.document + "\n")
            sys.stdout.flush()
            time.sleep(float(pause))
    book.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
