"""Options that several commands share, and how their values are read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from typing import IO, TYPE_CHECKING, Annotated, cast

import typer

from pledgebook.terms.faults import UsageFault

if TYPE_CHECKING:
    from pledgebook.sources import Arrival

Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILES | -", help="Files, folders, or - for a pipe.", show_default=False),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="DATE",
        help="Publication day of texts that do not name their own, such as 2025-01-16.",
    ),
]
BookUrl = Annotated[
    str | None,
    typer.Option(
        "--book",
        metavar="URL",
        help="The book: a file or sqlite:///file. Default: PLEDGEBOOK_BOOK, pledgebook.toml, pledgebook.db.",
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Only what was published by the end of that day."),
]
KnownAt = Annotated[
    str | None,
    typer.Option("--known-at", metavar="MOMENT", help="Only what the book held at that day or moment (UTC)."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]


def day(text: str | None, option: str) -> date | None:
    """Return an option's date; UsageFault when it is none."""
    if text is None:
        return None
    from pledgebook.sources.published import parse_published

    found = parse_published(text.strip())
    if found is None:
        raise UsageFault(f"{option} {text!r} is no date; write it as 2025-01-16")
    return found


def choice(value: str, allowed: tuple[str, ...], option: str) -> str:
    """Return a value that must be one of a few; UsageFault names them otherwise."""
    if value not in allowed:
        raise UsageFault(f"{option} {value!r} is not known; give one of {', '.join(allowed)}")
    return value


def inputs(files: list[str] | None) -> list[str]:
    """Return the paths to read; without any, the pipe, or UsageFault when there is none."""
    if files:
        return files
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageFault("nothing to read; name files or folders, or - for a pipe")
    return ["-"]


def pipe() -> IO[bytes]:
    """Return stdin's bytes."""
    if sys.stdin is None:
        raise UsageFault("there is no stdin to read; name files or folders")
    return cast("IO[bytes]", sys.stdin.buffer)


def arrivals(files: list[str] | None, published: str | None) -> Iterator[Arrival]:
    """Return the documents of the named files."""
    from pledgebook.sources import gather

    return gather(
        inputs(files), published=day(published, "--published"), pipe=pipe() if _wants_pipe(files) else None
    )


def _wants_pipe(files: list[str] | None) -> bool:
    return not files or "-" in files
