"""Acts, agreements, meetings, events, statements, outlooks, declared kinds: told twice alike, they are one row.

Each kind has a key in the list below; reports with equal keys are one record, a report without a key stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from pledgebook.claims.register import DECLARED
from pledgebook.lexicon.kinds import declared_kind

from .rows import Record, anchor, row_id
from .snapshot import Report, read_when

_WORDS = re.compile(r"\w+")


def _full_day(report: Report) -> str | None:
    """Return the date cell when it names days, not only a month or a year."""
    on = report.values.get("on")
    when = read_when(on)
    return on if when and (when.last() - when.first()).days <= 31 and len(str(on)) >= 10 else None


def _plain(text: object) -> str:
    return " ".join(_WORDS.findall(str(text or "").casefold()))


def _codes(report: Report, cell: str) -> tuple[str, ...]:
    return tuple(sorted(report.values.get(cell, ())))


def _surnames(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words[-1] for name in names if (words := _plain(name).split())))


_Key = tuple[object, ...] | None


def _act(r: Report) -> _Key:
    day, v = _full_day(r), r.values
    known = day and v.get("instrument") and v.get("actor")
    return (
        (_codes(r, "actor"), v.get("instrument"), _plain(v.get("body")), v.get("stage"), day)
        if known
        else None
    )


def _agreement(r: Report) -> _Key:
    day, v = _full_day(r), r.values
    known = day and len(v.get("parties", ())) > 1
    return (_codes(r, "parties"), v.get("type"), v.get("stage"), v.get("term_years"), day) if known else None


def _meeting(r: Report) -> _Key:
    day, v = _full_day(r), r.values
    known = day and (len(v.get("participants", ())) > 1 or len(v.get("parties", ())) > 1)
    who = (_codes(r, "parties"), _surnames(v.get("participants", ())))
    return (*who, v.get("mode"), v.get("stage"), _plain(v.get("place")), day) if known else None


def _event(r: Report) -> _Key:
    day, name = _full_day(r), _plain(r.values.get("name"))
    return (name.removeprefix("the "), day) if day and name else None


def _statement(r: Report) -> _Key:
    words, v = _plain(r.values.get("quote")), r.values
    return (words, _surnames([v.get("speaker", "")]), v.get("party")) if len(words.split()) >= 5 else None


def _outlook(r: Report) -> _Key:
    words = _plain(r.values.get("expectation"))
    return (_codes(r, "about"), _plain(r.values.get("condition")), words) if len(words.split()) >= 4 else None


def _declared(kind: str) -> Callable[[Report], _Key]:
    """The key of a declared kind: its cells that make two claims the same, on a known day."""
    cells = declared_kind(kind).same

    def key(r: Report) -> _Key:
        day = _full_day(r)
        told = (r.values.get(cell) for cell in cells if cell != "on")
        alike = (tuple(sorted(map(str, v))) if isinstance(v, (list, tuple)) else _plain(v) for v in told)
        return (*alike, day) if day else None

    return key


KEYS: Final[Mapping[str, Callable[[Report], _Key]]] = {
    "act": _act,
    "agreement": _agreement,
    "meeting": _meeting,
    "event": _event,
    "statement": _statement,
    "outlook": _outlook,
    **{kind: _declared(kind) for kind in DECLARED},
}


def fold_records(kind: str, reports: Iterable[Report]) -> tuple[Record, ...]:
    """Fold the reports of one kind into records, sorted by id."""
    groups: dict[tuple[object, ...], list[Report]] = {}
    for report in reports:
        key = KEYS[kind](report)
        groups.setdefault(("alone", report.id) if key is None else ("key", *key), []).append(report)
    return tuple(sorted((_record(kind, told) for told in groups.values()), key=lambda record: record.id))


def _record(kind: str, told: list[Report]) -> Record:
    first = anchor(told)
    ordered = sorted(told, key=lambda r: (r is not first, str(r.source.published or "9999"), r.id))
    values: dict[str, Any] = {}
    for report in ordered:
        for cell, value in report.values.items():
            values.setdefault(cell, value)
    latest = ordered[-1].values.get("stage")
    if kind == "event" and latest is not None:
        values["stage"] = latest
    rules = (f"same-{kind}",) if len(told) > 1 else ()
    return Record(id=row_id(kind, first), kind=kind, values=values, reports=tuple(ordered), rules=rules)
