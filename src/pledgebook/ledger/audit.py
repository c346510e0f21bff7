"""Recomputing a book: every hash, link and id, every document's bytes and text, every quote against its text.

Pure over entries and documents, whatever store they come from. What a store keeps besides (index columns, its
own head) the store checks itself, with the same findings.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pledgebook.claims.claim import Claim, claim_from_json
from pledgebook.documents.document import document_id
from pledgebook.terms.faults import UsageFault
from pledgebook.terms.ids import content_id

from .book import Finding, Kept
from .entries import ENTRY_KINDS, GENESIS, Entry, Head, canonical, entry_hash
from .units import claim_id, text_hash


@dataclass(slots=True)
class ChainCheck:
    """Walks the chain; `head` is where it ended, `order` the kinds and subjects met."""

    head: Head = field(default_factory=Head)
    seen: set[tuple[str, str]] = field(default_factory=set)
    pending: dict[str, set[str]] = field(default_factory=dict)

    def run(
        self, entries: Iterable[Entry], anchors: Iterable[str] = ()
    ) -> Iterator[tuple[Entry, list[Finding]]]:
        """Yield each entry with what does not hold about it; call `end` afterwards."""
        wanted = dict(_anchor(text) for text in anchors)
        for entry in entries:
            found = list(self._one(entry))
            if entry.seq in wanted and wanted[entry.seq] != entry.hash.hex():
                found.append(
                    _at(entry, "anchor-broken", "the chain does not pass through the published head")
                )
            yield entry, found

    def _one(self, entry: Entry) -> Iterator[Finding]:
        expected = self.head.seq + 1
        if entry.seq != expected:
            yield Finding(code="entry-missing", message=_gap(expected, entry.seq), seq=expected)
        whole = entry_hash(
            self.head.hash,
            seq=entry.seq,
            kind=entry.kind,
            subject=entry.subject,
            payload=entry.payload,
            known_at=entry.known_at,
        )
        if entry.seq == expected and whole != entry.hash:
            yield _at(entry, "entry-hash", "content or place does not match its hash")
        if entry.known_at < self.head.known_at:
            yield _at(entry, "entry-date", "is dated before the entry before it")
        if entry.kind not in ENTRY_KINDS:
            yield _at(entry, "entry-kind", f"is of unknown kind {entry.kind!r}")
        if (entry.kind, entry.subject) in self.seen:
            yield _at(entry, "entry-twice", "stands in the book twice")
        self.seen.add((entry.kind, entry.subject))
        self.head = Head(seq=entry.seq, hash=entry.hash, known_at=entry.known_at)

    def end(self, anchors: Iterable[str] = ()) -> Iterator[Finding]:
        """Yield the published heads that the chain does not reach."""
        for seq, _ in (_anchor(text) for text in anchors):
            if seq > self.head.seq:
                message = f"the published head is entry {seq}, the chain ends at {self.head.seq}"
                yield Finding(code="anchor-broken", message=message, seq=self.head.seq + 1)


def _anchor(text: str) -> tuple[int, str]:
    seq, _, digits = text.partition(":")
    if not seq.isdigit() or len(digits) != 2 * len(GENESIS):
        raise UsageFault(f'a head is written "number:hash", not {text!r}')
    return int(seq), digits.lower()


def _gap(expected: int, got: int) -> str:
    if got <= expected:
        return f"stands where entry {got} does"
    return "is not there" if got == expected + 1 else f"is not there, nor are those to {got - 1}"


def _at(entry: Entry, code: str, message: str) -> Finding:
    return Finding(
        code=code,
        message=f"{entry.kind} line: {message}",
        seq=entry.seq,
        subject=entry.subject,
    )


def check_content(entry: Entry, text_of: Callable[[str], tuple[str, str] | None]) -> Iterator[Finding]:
    """Yield what does not hold inside one entry: its JSON, its content id, its claim's quotes.

    `text_of` gives a document's text and title by id, None when the book lacks it.
    """
    try:
        data = json.loads(entry.payload)
        if canonical(data) != entry.payload:
            yield _at(entry, "entry-payload", "its payload is not in canonical form")
        if entry.kind == "claim":
            yield from _check_claim(entry, data, text_of)
        elif entry.kind in _IDS and _IDS[entry.kind](data) != entry.subject:
            yield _at(entry, "entry-id", "its id is not that of its content")
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        yield _at(entry, "entry-payload", f"its payload cannot be read ({fault})")


_IDS: dict[str, Callable[[Any], str]] = {
    "key": lambda d: content_id("key", d["document"], d["key"]),
    "problem": lambda d: content_id("prb", d["document"], canonical(d["problem"])),
    "reading": lambda d: content_id("rdg", canonical(d)),
    "judgement": lambda d: content_id("jdg", canonical(d)),
}


def _check_claim(
    entry: Entry, data: Any, text_of: Callable[[str], tuple[str, str] | None]
) -> Iterator[Finding]:
    claim = claim_from_json(data["claim"])
    if claim_id(data["document"], claim) != entry.subject:
        yield _at(entry, "entry-id", "its id is not that of its content")
    texts = text_of(data["document"])
    if texts is None:
        yield _at(entry, "claim-document", f"speaks of document {data['document']}, which is not there")
        return
    for cell in _loose_cells(claim, *texts):
        yield _at(entry, "claim-quote", f"the quote of cell {cell!r} does not stand in its document")


def _loose_cells(claim: Claim, text: str, title: str) -> Iterator[str]:
    layers = {"text": text, "title": title}
    for cell, marks in claim.evidence.items():
        if any(e.span.of(layers.get(e.where, "")) != e.quote or not e.quote for e in marks):
            yield cell


def check_document(entry: Entry, kept: Kept) -> Iterator[Finding]:
    """Yield what does not hold between a document's entry and the document as it is kept."""
    data = entry.data()
    if hashlib.sha256(kept.raw).hexdigest() != data["raw"]:
        yield _at(entry, "document-raw", f"the bytes of {kept.id} do not match their hash")
    if text_hash(kept.text) != data["text"]:
        yield _at(entry, "document-text", f"the text of {kept.id} does not match its hash")
    day = date.fromisoformat(data["published"]) if data["published"] else None
    if document_id(kept.text, data["title"], day, data["url"], data["publisher"]) != entry.subject:
        yield _at(entry, "entry-id", "its id is not that of its content")
