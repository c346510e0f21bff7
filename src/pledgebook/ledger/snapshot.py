"""From entries to what currently stands: documents, the claims of their current readings, judgements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pledgebook.claims.claim import Claim, claim_from_json
from pledgebook.terms.day import When, parse_when

from .book import EVERYTHING, View
from .entries import Entry, stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document as the ledger cites it. `name` is the input's own id where it had one, else the content id."""

    id: str
    keys: tuple[str, ...] = ()
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    added: date | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        """Return the first of the input's keys, or the content id."""
        return self.keys[0] if self.keys else self.id

    def json(self) -> dict[str, Any]:
        """Return id, keys, title, published, publisher, url; absent ones left out."""
        published = self.published.isoformat() if self.published else None
        out = {"id": self.id, "keys": list(self.keys), "title": self.title, "published": published,
               "publisher": self.publisher, "url": self.url}  # fmt: skip
        return {name: value for name, value in out.items() if value not in (None, [])}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One claim as it stands in the book, with the document that makes it."""

    id: str
    kind: str
    values: Mapping[str, Any]
    source: Source
    data: Mapping[str, Any]

    @property
    def claim(self) -> Claim:
        """Return the claim with its evidence."""
        return claim_from_json(self.data)

    @property
    def on(self) -> When | None:
        """Return the date the text gives the act, None when it gives none (or none that can be read)."""
        return read_when(self.values.get("on"))

    def json(self) -> dict[str, Any]:
        """Return {"document", "claim"}: the input's id (or the content id) and the claim's id."""
        return {"document": self.source.name, "claim": self.id}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A judgement that stands: `verdict` over the sorted ids `of`, `by` a rule or person."""

    id: str
    verdict: str
    of: tuple[str, ...]
    by: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A problem or a residue as it stands in the book: its document and its JSON."""

    source: Source
    what: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What currently stands, in an order that does not depend on the order of entries."""

    sources: tuple[Source, ...] = ()
    reports: tuple[Report, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    noted: tuple[Noted, ...] = ()

    def of_kind(self, kind: str) -> tuple[Report, ...]:
        """Return the reports of one kind of claim."""
        return tuple(r for r in self.reports if r.kind == kind)


def read_when(text: object) -> When | None:
    """Return a date cell as a date, None when absent or unreadable."""
    if not isinstance(text, str):
        return None
    try:
        return parse_when(text)
    except ValueError:
        return None


def take_snapshot(entries: Iterable[Entry], view: View = EVERYTHING) -> Snapshot:
    """Return what stands after these entries under a view; independent of the order of entries."""
    lines = _sorted_lines(entries, view)
    sources = _sources(lines)
    shown = {sid: source for sid, source in sources.items() if _said_by(source, view)}
    judgements = _standing(lines["judgement"])
    rejected = {i for j in judgements if j.verdict == "rejected" for i in j.of}
    readings = _current_readings(lines["reading"], shown)
    current = {cid for reading in readings.values() for cid in reading["claims"]} - rejected
    reports = [
        _report(cid, data, shown)
        for cid, data in lines["claim"].items()
        if cid in current and data["document"] in shown
    ]
    return Snapshot(
        sources=tuple(shown[sid] for sid in sorted(shown)),
        reports=tuple(sorted((r for r in reports if _happened_by(r, view)), key=lambda r: r.id)),
        judgements=judgements,
        noted=_noted(lines["problem"], readings, shown),
    )


_Lines = dict[str, dict[str, dict[str, Any]]]


def _sorted_lines(entries: Iterable[Entry], view: View) -> _Lines:
    lines: _Lines = {kind: {} for kind in ("document", "key", "problem", "claim", "reading", "judgement")}
    last = stamp(view.known_at) if view.known_at else None
    for entry in entries:
        if last is not None and entry.known_at > last:
            continue
        data = entry.data()
        if entry.kind == "document":
            data["known_at"] = entry.known_at
        lines.setdefault(entry.kind, {})[entry.subject] = data
    return lines


def _sources(lines: _Lines) -> dict[str, Source]:
    keys: dict[str, set[str]] = {}
    for data in lines["key"].values():
        keys.setdefault(data["document"], set()).add(data["key"])
    return {
        sid: Source(
            id=sid,
            keys=tuple(sorted(keys.get(sid, ()))),
            title=data["title"],
            published=date.fromisoformat(data["published"]) if data["published"] else None,
            publisher=data["publisher"],
            url=data["url"],
            added=date.fromisoformat(data["known_at"][:10]),
        )
        for sid, data in lines["document"].items()
    }


def _said_by(source: Source, view: View) -> bool:
    if view.as_of is None:
        return True
    said = source.published or source.added
    return said is not None and said <= view.as_of


def _happened_by(report: Report, view: View) -> bool:
    if view.happened_by is None:
        return True
    on = report.on
    day = on.first() if on else report.source.published or report.source.added
    return day is not None and day <= view.happened_by


def _standing(lines: Mapping[str, Mapping[str, Any]]) -> tuple[Judgement, ...]:
    """Return the judgements that no standing judgement withdraws (a withdrawal can itself be withdrawn)."""
    against: dict[str, list[str]] = {}
    for jid, data in lines.items():
        if data["verdict"] == "withdrawn":
            for target in data["of"]:
                against.setdefault(target, []).append(jid)
    stands: Callable[[str], bool] = lambda jid: not any(stands(w) for w in against.get(jid, ()))  # noqa: E731
    return tuple(
        Judgement(
            id=jid, verdict=data["verdict"], of=tuple(data["of"]), by=data["by"], note=data.get("note", "")
        )
        for jid, data in sorted(lines.items())
        if data["verdict"] != "withdrawn" and stands(jid)
    )


def _current_readings(
    lines: Mapping[str, dict[str, Any]], shown: Mapping[str, Source]
) -> dict[str, dict[str, Any]]:
    """Return each document's current reading: one that no other supersedes; of several, the newest reader's."""
    gone = {data["supersedes"] for data in lines.values() if data.get("supersedes")}
    best: dict[str, tuple[str, str]] = {}
    for rid, data in lines.items():
        if rid not in gone and data["document"] in shown:
            rank = (data["reader"], rid)
            best[data["document"]] = max(best.get(data["document"], rank), rank)
    return {document: lines[rid] for document, (_, rid) in best.items()}


def _report(cid: str, data: Mapping[str, Any], sources: Mapping[str, Source]) -> Report:
    claim = data["claim"]
    return Report(
        id=cid, kind=claim["kind"], values=claim["values"], source=sources[data["document"]], data=claim
    )


def _noted(
    problems: Mapping[str, dict[str, Any]],
    readings: Mapping[str, dict[str, Any]],
    shown: Mapping[str, Source],
) -> tuple[Noted, ...]:
    out = [
        Noted(source=shown[data["document"]], what="problem", data=data["problem"])
        for data in problems.values()
        if data["document"] in shown
    ]
    for document, reading in readings.items():
        out += [Noted(source=shown[document], what="problem", data=p) for p in reading["problems"]]
        out += [Noted(source=shown[document], what="residue", data=r) for r in reading["residue"]]
    return tuple(sorted(out, key=lambda n: (n.source.id, n.what, n.data.get("start", -1), repr(n.data))))
