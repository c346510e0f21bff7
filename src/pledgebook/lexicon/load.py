"""Reads the package's data files: tables (TSV with a header, lists split by "|") and YAML.

Lines that begin with "#" are comments in both. A table's empty cell is "". `read_words` and `read_rows` open the
files of the language being read; what a language leaves out is empty there, and finds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any, Final

import yaml

from pledgebook.terms.faults import DataFault

from .language import LANGUAGES, language

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


_PATTERN: Final = LANGUAGES[0]
# Groups whose inner names are the grammar's own, not words: a language may leave any of them out.
_PARTS: Final = {
    "help": ("scope",),
    "items": ("against", "complements"),
    "speech": ("frames",),
    "acts": ("talk_verbs", "talk_times"),
    "laws": ("verbs", "nouns"),
    "pacts": ("signings", "surfaces"),
}


def has_data(path: str) -> bool:
    """Whether the package holds `data/<path>`."""
    return (resources.files("pledgebook") / "data" / path).is_file()


def read_words(name: str) -> Mapping[str, Any]:
    """Return `languages/<language being read>/<name>.yaml` with the groups it leaves out as empty ones.

    The first language of the list shows which groups there are; DataFault for a group that it does not know.
    """
    path, pattern = f"languages/{language()}/{name}.yaml", read_yaml(f"languages/{_PATTERN}/{name}.yaml")
    if language() == _PATTERN:
        return pattern  # type: ignore[no-any-return]  # every file of words is a mapping
    own = read_yaml(path) if has_data(path) else {}
    full = _completed(own, pattern, path)
    return full | {part: _completed(full[part], pattern[part], path) for part in _PARTS.get(name, ())}


def _completed(own: Mapping[str, Any], pattern: Mapping[str, Any], path: str) -> dict[str, Any]:
    odd = [group for group in own if group not in pattern]
    if odd:
        raise DataFault(f"data/{path}: unknown groups {odd}; the groups are those of {_PATTERN}")
    return {group: own.get(group, type(kept)()) for group, kept in pattern.items()}


def read_rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `languages/<language being read>/<name>.tsv`; none where the language has no such table."""
    path = f"languages/{language()}/{name}.tsv"
    return read_table(path) if has_data(path) else ()


def many(cell: str) -> tuple[str, ...]:
    """Split a table's list cell "a|b|c"; an empty cell is no element."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def by_word(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Turn a table of words by name into the name of each word."""
    return {word: name for name, words in table.items() for word in words}
