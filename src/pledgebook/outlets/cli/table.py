"""One answer in three forms: a table for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import io
import itertools
import json
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pledgebook.terms.faults import UsageFault

from .voice import coloured, say, width


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`rows` under `heads` for people; `records` under `columns` for CSV; `data` for JSON.

    `breaks` are the numbers of the rows that begin a new group.
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    columns: Sequence[str]
    records: Iterable[Mapping[str, Any]]
    data: Any
    empty: str = "nothing"
    breaks: frozenset[int] = frozenset()


def show(table: Table, *, as_json: bool, as_csv: bool) -> None:
    """Print a table in the form asked for; UsageFault when two are."""
    if as_json and as_csv:
        raise UsageFault("--json and --csv are two forms; give one")
    if as_json:
        say([json.dumps(table.data, ensure_ascii=False, indent=2)])
    elif as_csv:
        sys.stdout.write(csv_text(table.columns, table.records))
    elif not table.rows:
        say([table.empty])
    elif coloured():
        _terminal(filled(table))
    else:
        say(aligned(filled(table), width()))


def csv_text(columns: Sequence[str], records: Iterable[Mapping[str, Any]]) -> str:
    """Return CSV with a header line; lists are joined by "|", what is absent is empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([_cell(record.get(column)) for column in columns])
    return out.getvalue()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return "|".join(str(_cell(v)) for v in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value


_WHOLE: Final = frozenset({"", "no.", "stage", "amount", "id", "ok"})
"""Columns that are never wrapped; dates are wrapped between the two ends of an interval."""
_LEAST: Final = {"on": len("told 2025-01-16")}
_NARROW: Final = 12
_GAP: Final = "  "


def filled(table: Table) -> Table:
    """Return the table for people without the columns that are empty in every row."""
    kept = [n for n in range(len(table.heads)) if any(row[n] for row in table.rows)]
    rows = [[row[n] for n in kept] for row in table.rows]
    return replace(table, heads=[table.heads[n] for n in kept], rows=rows)


def aligned(table: Table, room: int) -> list[str]:
    """Return the lines of a plain table no wider than `room` where its cells allow it; long cells are wrapped."""
    sizes = _sizes(table.heads, table.rows, room)
    out = _wrapped(table.heads, sizes)
    for n, row in enumerate(table.rows):
        out += ["", *_wrapped(row, sizes)] if n in table.breaks else _wrapped(row, sizes)
    return out


def _sizes(heads: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """Return the width of each column: as wide as its cells, the widest cut down until all fit."""
    sizes = [max(len(line[n]) for line in (heads, *rows)) for n in range(len(heads))]
    least = [
        size if head in _WHOLE else min(size, _LEAST.get(head, _NARROW))
        for head, size in zip(heads, sizes, strict=True)
    ]
    while sum(sizes) + len(_GAP) * (len(sizes) - 1) > room:
        free = [n for n, size in enumerate(sizes) if size > least[n]]
        if not free:
            break
        sizes[max(free, key=lambda n: (heads[n] in _LEAST, sizes[n]))] -= 1
    return sizes


def _wrapped(row: Sequence[str], sizes: Sequence[int]) -> list[str]:
    cells = [
        textwrap.wrap(cell, max(size, 1), break_on_hyphens=False) or [""]
        for cell, size in zip(row, sizes, strict=True)
    ]
    return [
        _GAP.join(f"{part:<{size}}" for part, size in zip(parts, sizes, strict=True)).rstrip()
        for parts in itertools.zip_longest(*cells, fillvalue="")
    ]


def _terminal(table: Table) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    drawn = RichTable(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for head in table.heads:
        drawn.add_column(head, no_wrap=head in _WHOLE, min_width=_LEAST.get(head))
    for n, row in enumerate(table.rows):
        if n in table.breaks:
            drawn.add_section()
        drawn.add_row(*(Text(cell) for cell in row))
    Console().print(drawn)
