"""One answer in three forms: a table for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pledgebook.terms.faults import UsageFault

from .voice import coloured, say, width


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`rows` under `heads` for people; `records` under `columns` for CSV; `data` for JSON."""

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    columns: Sequence[str]
    records: Iterable[Mapping[str, Any]]
    data: Any
    empty: str = "nothing"


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
        _terminal(table)
    else:
        say(aligned(table.heads, table.rows, width()))


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


def aligned(heads: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> list[str]:
    """Return lines of a plain table; the last column takes what room is left and is wrapped under itself."""
    import textwrap

    lines = [tuple(heads), *(tuple(row) for row in rows)]
    sizes = [max(len(line[n]) for line in lines) for n in range(len(heads) - 1)]
    left = sum(sizes) + 2 * len(sizes)
    out = []
    for line in lines:
        front = "".join(f"{cell:<{size}}  " for cell, size in zip(line, sizes, strict=False))
        wrapped = textwrap.wrap(line[-1], max(room - left, 40), break_long_words=False) or [""]
        out.append((front + wrapped[0]).rstrip())
        out += [" " * left + more for more in wrapped[1:]]
    return out


def _terminal(table: Table) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    drawn = RichTable(*table.heads, box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for row in table.rows:
        drawn.add_row(*(Text(cell) for cell in row))
    Console().print(drawn)
