"""A book in memory: for tests, for trying things out, and as the shortest statement of what a store does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from pledgebook.ledger.audit import ChainCheck, check_content, check_document
from pledgebook.ledger.book import Audit, Finding, Kept, Receipt
from pledgebook.ledger.entries import Entry, Head, chain, stamp
from pledgebook.ledger.units import Filing, Unit


class MemoryBook:
    """A book that is gone when the program ends."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._entries: list[Entry] = []
        self._seen: set[tuple[str, str]] = set()
        self._subjects: set[str] = set()
        self._kept: dict[str, tuple[Filing, str]] = {}
        self._keys: dict[str, list[str]] = {}

    def append(self, units: Sequence[Unit]) -> Receipt:
        """Write units; lines that the book has already are left out."""
        added, known, start, known_at = [], [], len(self._entries), stamp(self._clock())
        for unit in units:
            document = unit.filing.document.id if unit.filing else None
            if document is not None and document in self._kept:
                known.append(document)
                unit = Unit(drafts=tuple(d for d in unit.drafts if d.kind == "key"))  # noqa: PLW2901
            elif unit.filing and document is not None:
                added.append(document)
                self._kept[document] = (unit.filing, known_at)
            fresh = [d for d in unit.drafts if (d.kind, d.subject) not in self._seen]
            self._write(list(chain(self.head(), fresh, known_at)))
        return Receipt(
            added=tuple(added), known=tuple(known), entries=len(self._entries) - start, head=self.head()
        )

    def _write(self, lines: list[Entry]) -> None:
        for entry in lines:
            self._entries.append(entry)
            self._seen.add((entry.kind, entry.subject))
            self._subjects.add(entry.subject)
            if entry.kind == "key":
                data = entry.data()
                self._keys.setdefault(data["document"], []).append(data["key"])

    def known(self, documents: Iterable[str]) -> frozenset[str]:
        """Return those of the document ids that are in the book."""
        return frozenset(d for d in documents if d in self._kept)

    def has_entry(self, subject: str) -> bool:
        """Whether a line about this content id stands in the book."""
        return subject in self._subjects

    def entries(self, known_at: datetime | None = None) -> Iterator[Entry]:
        """Yield the lines in order, up to the head at the time of the call, or up to a moment."""
        last = stamp(known_at) if known_at else None
        return iter([e for e in self._entries if last is None or e.known_at <= last])

    def documents(self) -> Iterator[Kept]:
        """Yield the documents in the order they were added."""
        return iter([self._give(d) for d in self._kept])

    def document(self, document: str) -> Kept | None:
        """Return one document by its id or by one of its input's keys."""
        if document in self._kept:
            return self._give(document)
        return next((self._give(d) for d, keys in self._keys.items() if document in keys), None)

    def _give(self, document: str) -> Kept:
        filing, known_at = self._kept[document]
        d = filing.document
        return Kept(
            id=d.id, keys=tuple(sorted(self._keys.get(document, ()))), title=d.title,
            published=d.published.isoformat() if d.published else None, publisher=d.publisher, url=d.url, lang=d.lang,
            source=d.source, media=filing.media, text=d.text, raw=filing.raw, known_at=known_at,
        )  # fmt: skip

    def head(self) -> Head:
        """Return the end of the chain."""
        if not self._entries:
            return Head()
        last = self._entries[-1]
        return Head(seq=last.seq, hash=last.hash, known_at=last.known_at)

    def audit(self, anchors: Sequence[str] = ()) -> Audit:
        """Recompute everything."""
        check, findings = ChainCheck(), list[Finding]()
        for entry, found in check.run(self._entries, anchors):
            findings += found
            findings += check_content(entry, self._text)
            if entry.kind == "document":
                findings += check_document(entry, self._give(entry.subject))
        findings += check.end(anchors)
        claims = sum(e.kind == "claim" for e in self._entries)
        return Audit(
            findings=tuple(findings),
            entries=len(self._entries),
            documents=len(self._kept),
            claims=claims,
            head=check.head,
        )

    def _text(self, document: str) -> tuple[str, str] | None:
        if document not in self._kept:
            return None
        d = self._kept[document][0].document
        return d.text, d.title or ""

    def close(self) -> None:
        """Nothing is held."""
