"""Claims by hand, ledger lines to read: how the tests of the book tell a story.

told = [text("2025-01-16", ita("approved", package=10, on="2024-12")), ...]
assert lines(told) == ["ITA>UKR #10 approved 2024-12 x1"]
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from pledgebook.claims.claim import Claim, point
from pledgebook.claims.reader import Reading
from pledgebook.documents.document import Document, make_document
from pledgebook.ledger.fold import Ledger, fold_book
from pledgebook.ledger.rows import Commitment
from pledgebook.ledger.units import Filing, Unit, document_unit
from pledgebook.store.memory import MemoryBook
from pledgebook.terms.span import Span

Said = tuple[str, dict[str, Any]]


def aid(stage: str, donor: str = "ITA", recipient: str = "UKR", **cells: Any) -> Said:
    """A claim about help; `eur` and `usd` are shorthands for an amount, `items` is "4 Patriot, drone"."""
    for code in ("eur", "usd"):
        if code in cells:
            cells["amount"] = {"value": cells.pop(code), "currency": code.upper()}
    if isinstance(cells.get("items"), str):
        cells["items"] = [_item(words) for words in cells["items"].split(", ")]
    if "form" in cells:
        cells["form"] = cells["form"].split()
    return "aid", {"donor": donor.split("+"), "recipient": recipient.split("+"), "stage": stage, **cells}


def _item(words: str) -> dict[str, Any]:
    count, _, name = words.partition(" ")
    if count.isdigit():
        return {"name": name, "class": "other", "quantity": int(count)}
    return {"name": words, "class": "other"}


def say(kind: str, **cells: Any) -> Said:
    """A claim of another kind, cells as the claim format names them."""
    return kind, cells


@dataclass(frozen=True)
class Text:
    """A document with its reading."""

    document: Document
    claims: tuple[Claim, ...]

    @property
    def reading(self) -> Reading:
        return Reading(document=self.document, claims=self.claims, residue=(), problems=())

    @property
    def unit(self) -> Unit:
        filing = Filing(
            document=self.document, raw=b"<p>" + self.document.text.encode("utf-8", "surrogatepass")
        )
        return document_unit(filing, self.reading, reader="test 1")

    def ids(self) -> list[str]:
        return [d.subject for d in self.unit.drafts if d.kind == "claim"]


def text(
    published: str | None, *said: Said, key: str | None = None, publisher: str = "desk", more: str = ""
) -> Text:
    """A text that says these things: one line a claim, each cell's words standing in it."""
    body, placed = f"News of {published}. {more}", []
    for kind, cells in said:
        start = len(body)
        spans = {}
        body += f"\n{kind}:"
        for cell, value in cells.items():
            words = json.dumps(value, ensure_ascii=False)
            body += " "
            spans[cell] = Span(len(body), len(body) + len(words))
            body += words
        placed.append((kind, cells, spans, Span(start + 1, len(body))))
    day = date.fromisoformat(published) if published else None
    document = make_document(body, title=f"Title {published}", published=day, key=key, publisher=publisher)
    claims = tuple(
        Claim(
            kind=kind, values=cells, evidence={c: (point(body, s),) for c, s in spans.items()}, sentence=sentence,
            inferred=frozenset({"on"} & set(cells)), rule=f"{kind}-by-hand",
        )
        for kind, cells, spans, sentence in placed
    )  # fmt: skip
    return Text(document, claims)


class Clock:
    """A clock that stands still until told to go."""

    def __init__(self, at: str = "2026-01-01") -> None:
        self.now = datetime.fromisoformat(at).replace(tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go(self, **by: int) -> None:
        self.now += timedelta(**by)


def book(texts: Iterable[Text], clock: Clock | None = None) -> MemoryBook:
    """A book in memory with these texts, in this order."""
    made = MemoryBook(clock or Clock())
    for one in texts:
        made.append([one.unit])
    return made


def ledger(texts: Iterable[Text]) -> Ledger:
    """What these texts fold into."""
    return fold_book(book(texts))


def lines(texts: Sequence[Text]) -> list[str]:
    """The commitments of these texts, one line each, sorted."""
    return sorted(line(c) for c in ledger(texts).commitments)


def line(c: Commitment) -> str:
    """A commitment as one readable line: who to whom, number, stage, date, amount, how many reports."""
    parts = [f"{'+'.join(c.donor)}>{'+'.join(c.recipient)}"]
    parts += [f"({c.scope})"] if c.scope != "single" else []
    parts += [f"#{c.package}"] if c.package is not None else []
    parts += [c.stage] + ([c.on] if c.on else [])
    parts += [f"{c.amount.value:.0f} {c.amount.currency}"] if c.amount else []
    return " ".join([*parts, f"x{len(c.reports)}"])
