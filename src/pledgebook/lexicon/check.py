"""Checks every data file of the package: that it is read, that its rows have their cells and its ids are their own."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

from pledgebook.terms.faults import DataFault

from .load import read_table, read_yaml


def data_files() -> list[str]:
    """Return the paths under data/, sorted."""
    return sorted(_walk(resources.files("pledgebook") / "data", ""))


def _walk(folder: Traversable, path: str) -> Iterator[str]:
    for entry in folder.iterdir():
        name = f"{path}{entry.name}"
        if entry.is_dir():
            yield from _walk(entry, f"{name}/")
        elif not entry.name.startswith((".", "_")):
            yield name


def check_data() -> list[str]:
    """Return one line a fault; none when all data files hold."""
    faults: list[str] = []
    for path in data_files():
        try:
            faults += _faults(path)
        except (DataFault, UnicodeDecodeError) as fault:
            faults.append(str(fault))
    return faults


def _faults(path: str) -> Iterator[str]:
    if path.endswith((".yaml", ".yml")):
        if read_yaml(path) is None:
            yield f"data/{path}: is empty"
    elif path.endswith(".tsv"):
        yield from _table_faults(path)
    else:
        yield f"data/{path}: is neither .tsv nor .yaml"


def _table_faults(path: str) -> Iterator[str]:
    rows = read_table(path)
    if not rows:
        yield f"data/{path}: has no rows"
        return
    heads = list(rows[0])
    if len(set(heads)) < len(heads) or "" in heads:
        yield f"data/{path}: heads are empty or twice"
    if heads[0] != "id":
        return
    seen: set[str] = set()
    for row in rows:
        if not row["id"] or row["id"] in seen:
            yield f"data/{path}: id {row['id']!r} is empty or twice"
        seen.add(row["id"])
