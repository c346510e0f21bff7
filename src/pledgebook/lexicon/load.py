"""Reads the package's data files: tables (TSV with a header, lists split by "|") and YAML.

Lines that begin with "#" are comments in both. A table's empty cell is "".
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

import yaml

from pledgebook.terms.faults import DataFault

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - wheels carry libyaml; the pure loader reads the same
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]


def read_data(path: str) -> str:
    """Return the text of `data/<path>`; DataFault when the package lacks it."""
    target = resources.files("pledgebook") / "data" / path
    try:
        return target.read_text("utf-8")
    except OSError as fault:
        raise DataFault(f"data/{path}: cannot be read ({fault})") from fault


@cache
def read_table(path: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a TSV table as dicts; DataFault names the file and line of an odd row."""
    rows: list[dict[str, str]] = []
    header: list[str] | None = None
    for number, line in enumerate(read_data(path).splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if header is None:
            header = cells
            continue
        if len(cells) > len(header):
            raise DataFault(f"data/{path}:{number}: {len(cells)} cells under {len(header)} heads")
        cells += [""] * (len(header) - len(cells))
        rows.append(dict(zip(header, cells, strict=True)))
    return tuple(rows)


@cache
def read_yaml(path: str) -> Any:
    """Return the parsed YAML of `data/<path>` (do not change it: it is shared)."""
    try:
        return yaml.load(read_data(path), Loader=_Loader)
    except yaml.YAMLError as fault:
        raise DataFault(f"data/{path}: {fault}") from fault


def many(cell: str) -> tuple[str, ...]:
    """Split a table's list cell "a|b|c"; an empty cell is no element."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())
