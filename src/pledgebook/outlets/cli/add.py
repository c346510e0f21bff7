"""`pledgebook add`: texts into the book."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .books import book_url, opened
from .codes import Exit
from .options import AsCsv, AsJson, BookUrl, Published, arrivals, inputs
from .voice import complain_all, plural, progress, say, talk

if TYPE_CHECKING:
    from pledgebook.ledger.book import Book
    from pledgebook.pipeline import Event
    from pledgebook.sources import Arrival
    from pledgebook.terms.problem import Problem

COLUMNS = ("name", "happened", "document", "claims", "residue", "problems")


def add(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATHS", help="Files, folders, or - for a pipe.", show_default=False),
    ],
    published: Published = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be added; write nothing.")
    ] = False,
    book: BookUrl = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Read texts into the book. What is in it already is passed over; a run that was stopped goes on where it was.

    Folders are walked, hidden files passed over.
    """
    doubts: list[int] = []
    found = _heard(progress(arrivals(paths, published), _count(inputs(paths)), "reading"), doubts)
    with _book_for(book, dry_run=dry_run) as place:
        records = _run(found, place, doubts, dry_run=dry_run, show_each=dry_run and not (as_json or as_csv))
    _print(records, as_json=as_json, as_csv=as_csv)
    _sum_up(records, book_url(book), dry_run=dry_run)
    if doubts:
        raise typer.Exit(Exit.PARTIAL)


def _book_for(told: str | None, *, dry_run: bool) -> Any:
    """Return the book to write into; in a dry run the book there is, or none."""
    from pathlib import Path

    url = book_url(told)
    if dry_run and not Path(url.removeprefix("sqlite:///")).exists():
        return nullcontext(None)
    return opened(told, create=not dry_run)


def _count(paths: list[str]) -> int | None:
    from pledgebook.sources.gather import count_files

    return None if any(p == "-" or p.endswith("l") for p in paths) else count_files(paths)


def _heard(found: Iterable[Arrival], doubts: list[int]) -> Iterator[Arrival]:
    for arrival in found:
        if complain_all(arrival.name, arrival.problems):
            doubts.append(1)
        yield arrival


def _run(
    found: Iterable[Arrival], place: Book | None, doubts: list[int], *, dry_run: bool, show_each: bool
) -> list[dict[str, Any]]:
    from pledgebook.pipeline import add_documents

    records = []
    for event in add_documents(found, place, dry_run=dry_run, timer=time.monotonic):
        record = _record(event)
        doubts += [1] * complain_all(event.name, _late_faults(event))
        records.append(record)
        if show_each:
            say([f"{record['happened']:<8} {record.get('claims', 0):>4} claims  {record['name']}"])
    return records


def _late_faults(event: Event) -> list[Problem]:
    """Return what went wrong after the source had handed the text over (the rest is said already)."""
    return [p for p in getattr(event, "problems", ()) if p.code == "reading-failed"]


def _record(event: Event) -> dict[str, Any]:
    from pledgebook.pipeline import Added, Skipped

    match event:
        case Added():
            codes = [p.code for p in event.problems]
            return {"name": event.name, "happened": "added", "document": event.document, "claims": event.claims,
                    "residue": event.residue, "problems": codes}  # fmt: skip
        case Skipped():
            return {"name": event.name, "happened": "known", "document": event.document}
    return {"name": event.name, "happened": "refused", "problems": [p.code for p in event.problems]}


def _print(records: list[dict[str, Any]], *, as_json: bool, as_csv: bool) -> None:
    from .table import Table, show

    if as_json or as_csv:
        show(
            Table(heads=(), rows=(), columns=COLUMNS, records=records, data=records),
            as_json=as_json,
            as_csv=as_csv,
        )


def _sum_up(records: list[dict[str, Any]], url: str, *, dry_run: bool) -> None:
    count = {word: sum(r["happened"] == word for r in records) for word in ("added", "known", "refused")}
    claims = sum(r.get("claims", 0) for r in records)
    would = "would add" if dry_run else "added"
    talk(
        f"{url}: {would} {plural(count['added'], 'document')} with {plural(claims, 'claim')}; "
        f"{count['known']:,} known already, {count['refused']:,} left out"
    )
