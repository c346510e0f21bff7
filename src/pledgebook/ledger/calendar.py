"""What is dated: events and planned meetings, and the days on which acts, agreements and help run out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from .rows import Commitment, Record, Row
from .snapshot import read_when


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A dated line of the calendar: `first` to `last`, both included; `on` as the text's precision gives it."""

    what: Literal["event", "meeting", "expiry"]
    on: str
    first: date
    last: date
    title: str
    row: Row
    place: str | None = None

    def json(self) -> dict[str, Any]:
        """Return what, on, first, last, title, stage, place, id and the reports; absent cells left out."""
        out = {"what": self.what, "on": self.on, "first": self.first.isoformat(), "last": self.last.isoformat(),
               "title": self.title, "stage": self.row.stage, "place": self.place, "id": self.row.id,
               "reports": [r.json() for r in self.row.reports]}  # fmt: skip
        return {name: value for name, value in out.items() if value is not None}


def fold_calendar(rows: Iterable[Row], from_day: date | None = None) -> tuple[Occasion, ...]:
    """Return the occasions that end on `from_day` or later (all without it), in order of their first day."""
    found = (o for row in rows for o in _occasions(row))
    kept = (o for o in found if from_day is None or o.last >= from_day)
    return tuple(sorted(kept, key=lambda o: (o.first, o.last, o.what, o.title, o.row.id)))


def _occasions(row: Row) -> Iterator[Occasion]:
    on, until = row.on, row.values.get("valid_until")
    if row.kind == "event" or (row.kind == "meeting" and row.stage == "planned"):
        what: Literal["event", "meeting"] = "event" if row.kind == "event" else "meeting"
        yield from _at(what, on, _title(row), row, row.values.get("place"))
    yield from _at("expiry", until, _title(row) + " ends", row, None)


def _at(
    what: Literal["event", "meeting", "expiry"], on: str | None, title: str, row: Row, place: str | None
) -> Iterator[Occasion]:
    when = read_when(on)
    if when is None or on is None:
        return
    last = when.last()
    yield Occasion(
        what=what,
        on=on,
        first=last if what == "expiry" else when.first(),
        last=last,
        title=title,
        row=row,
        place=place,
    )


def _title(row: Row) -> str:
    """Return a short English name of a row, made of its cells."""
    values = row.values
    if isinstance(row, Commitment):
        number = f" package {row.package}" if row.package is not None else " aid"
        return f"{'+'.join(row.donor)} to {'+'.join(row.recipient)}{number}"
    return _record_title(row, values)


def _record_title(row: Record, values: Any) -> str:
    if row.kind == "event":
        return str(values.get("name") or "event")
    if row.kind == "meeting":
        return f"{values.get('mode') or 'meeting'}: {', '.join(values.get('participants') or values.get('parties', ()))}"
    if row.kind == "act":
        body = values.get("body") or "+".join(values.get("actor", ()))
        return f"{body} {values.get('instrument') or 'act'}".strip()
    if row.kind == "agreement":
        return f"{'-'.join(values.get('parties', ()))} {values.get('type') or ''} agreement".replace(
            "  ", " "
        )
    return row.kind
