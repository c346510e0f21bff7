"""The rows of the folded ledger: commitments with their history, and the records of the other kinds.

Every row says which reports it rests on. Rows are plain values; `json()` is what the outlets print.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from pledgebook.claims.register import DECLARED
from pledgebook.lexicon.kinds import declared_kind
from pledgebook.terms.money import Money

from .snapshot import Report, Source

PREFIX: Final = {
    "aid": "aid", "act": "act", "agreement": "agr", "meeting": "mtg", "event": "evt", "statement": "stm",
    "outlook": "out", **{kind: declared_kind(kind).prefix for kind in DECLARED},
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stage of a commitment. `on` is the most precise date a text gives it, `said` its first publication."""

    stage: str
    on: str | None
    said: date | None
    reports: tuple[Report, ...]

    def json(self) -> dict[str, Any]:
        """Return stage, on, said and the reports; absent dates are left out."""
        said = self.said.isoformat() if self.said else None
        return _present({"stage": self.stage, "on": self.on, "said": said, "reports": _cited(self.reports)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A cell on which reports differ: every value with its reports, side by side, the value of record first."""

    cell: str
    values: tuple[tuple[Any, tuple[Report, ...]], ...]

    def json(self) -> dict[str, Any]:
        """Return {"cell", "values": [{"value", "reports"}]}."""
        return {"cell": self.cell, "values": [{"value": v, "reports": _cited(r)} for v, r in self.values]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What the aid claims about one promise fold into.

    `furthest` is the furthest fact on the ladder; `off` is "halted" or "refused" while that stands; `stage` is
    what holds now. `scope` "cumulative" and "part" rows are single claims, never in sums; a part's `part_of`
    names its whole where the document leaves no choice. `authorities` are ids of act rows.
    """

    id: str
    donor: tuple[str, ...]
    recipient: tuple[str, ...]
    furthest: str
    off: str | None = None
    scope: str = "single"
    package: int | None = None
    form: tuple[str, ...] = ()
    amount: Money | None = None
    items: tuple[Mapping[str, Any], ...] = ()
    on: str | None = None
    valid_until: str | None = None
    place: str | None = None
    basis: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    reports: tuple[Report, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    rules: tuple[str, ...] = ()
    part_of: str | None = None
    authorities: tuple[str, ...] = ()
    kind: str = "aid"

    @property
    def stage(self) -> str:
        """Return the stage that holds: halted or refused while that stands, else the furthest fact."""
        return self.off or self.furthest

    @property
    def values(self) -> dict[str, Any]:
        """Return the cells of record, named as the claim format names them; absent ones left out."""
        return _present({
            "donor": list(self.donor), "recipient": list(self.recipient), "stage": self.stage,
            "scope": self.scope if self.scope != "single" else None, "package": self.package,
            "form": list(self.form), "amount": self.amount.json() if self.amount else None,
            "items": [dict(item) for item in self.items], "on": self.on, "valid_until": self.valid_until,
            "place": self.place, "basis": list(self.basis),
        })  # fmt: skip

    def json(self) -> dict[str, Any]:
        """Return the row: id, kind, cells, ladder, conflicts, relations, reports."""
        return {"id": self.id, "kind": "aid"} | self.values | _present({
            "furthest": self.furthest if self.off else None,
            "part_of": self.part_of, "authorities": list(self.authorities),
            "steps": [step.json() for step in self.steps],
        }) | {
            "conflicts": [c.json() for c in self.conflicts], "rules": list(self.rules),
            "reports": _cited(self.reports),
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An act, agreement, meeting, event, statement, outlook or a declared kind's claim with the reports that tell it."""

    id: str
    kind: str
    values: Mapping[str, Any]
    reports: tuple[Report, ...]
    rules: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def stage(self) -> str | None:
        """Return the stage cell; statements and outlooks have none."""
        stage: str | None = self.values.get("stage")
        return stage

    @property
    def on(self) -> str | None:
        """Return the date cell as written in the claim format."""
        on: str | None = self.values.get("on")
        return on

    def json(self) -> dict[str, Any]:
        """Return the row: id, kind, cells, relations, reports."""
        base: dict[str, Any] = {"id": self.id, "kind": self.kind}
        return base | dict(self.values) | dict(self.extra) | {
            "rules": list(self.rules), "reports": _cited(self.reports)
        }  # fmt: skip


Row = Commitment | Record


def sources_of(reports: Iterable[Report]) -> tuple[Source, ...]:
    """Return the documents of some reports, each once, the first published first."""
    found = {r.source.id: r.source for r in reports}
    return tuple(sorted(found.values(), key=lambda s: (s.published or date.max, s.id)))


def anchor(reports: Iterable[Report]) -> Report:
    """Return the report a row is named after: the first published, then the least claim id."""
    return min(reports, key=lambda r: (r.source.published or date.max, r.id))


def row_id(kind: str, report: Report) -> str:
    """Return a row's id: its kind's prefix and the digits of its anchor's claim id.

    The id of any other of its claims, written the same way, leads to the same row, so that an id given out once
    still works when an earlier report turns up.
    """
    return f"{PREFIX[kind]}_{report.id.partition('_')[2]}"


def _cited(reports: Iterable[Report]) -> list[dict[str, Any]]:
    return [r.json() for r in reports]


def _present(cells: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in cells.items() if value not in (None, [], ())}
