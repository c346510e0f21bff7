"""`pledgebook read`: claims with evidence out of texts, without a book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from .codes import Exit
from .options import Files, Published, arrivals, choice
from .voice import coloured, complain_all, plural, say, talk, width

if TYPE_CHECKING:
    from pledgebook.claims.reader import Reading
    from pledgebook.sources import Arrival

FORMATS = ("text", "json", "jsonl")


def read(
    files: Files = None,
    published: Published = None,
    form: Annotated[str, typer.Option("--format", metavar="text|json|jsonl", help="How to print.")] = "text",
    residue: Annotated[
        bool, typer.Option("--residue", help="Show the sentences that gave no claim though they might.")
    ] = False,
) -> None:
    """Read texts and print their claims with the words they rest on; no book is needed.

    Text, HTML and JSON lines go in, as files, folders or a pipe.
    """
    choice(form, FORMATS, "--format")
    doubts: list[int] = []
    readings = _readings(arrivals(files, published), doubts)
    if form == "text":
        _people(readings, with_residue=residue)
    else:
        _machines(readings, as_list=form == "json")
    if doubts:
        raise typer.Exit(Exit.PARTIAL)


def _readings(found: Iterable[Arrival], doubts: list[int]) -> Iterator[tuple[Arrival, Reading]]:
    from pledgebook.pipeline import try_reading
    from pledgebook.terms.problem import Problem

    for arrival in found:
        if complain_all(arrival.name, arrival.problems):
            doubts.append(1)
        if arrival.document is None:
            continue
        reading = try_reading(arrival.document)
        if isinstance(reading, Problem):
            doubts.append(complain_all(arrival.name, (reading,)))
        else:
            yield arrival, reading


def _machines(readings: Iterable[tuple[Arrival, Reading]], *, as_list: bool) -> None:
    from pledgebook.outlets.exports.reading_json import reading_line

    lines = (reading_line(reading, arrival.problems) for arrival, reading in readings)
    if not as_list:
        say(lines)
        return
    before = "["
    for line in lines:
        say([before, line])
        before = ","
    say(["[]" if before == "[" else "]"])


def _people(readings: Iterable[tuple[Arrival, Reading]], *, with_residue: bool) -> None:
    from .show import Style, reading_lines

    style = Style(colour=coloured(), width=width())
    documents = claims = left = 0
    for arrival, reading in readings:
        say(reading_lines(arrival.name, reading, style, with_residue=with_residue))
        documents += 1
        claims += len(reading.claims)
        left += len(reading.residue)
    hint = "" if with_residue or not left else " (--residue shows them)"
    talk(
        f"{plural(documents, 'document')}, {plural(claims, 'claim')}, {plural(left, 'sentence')} left over{hint}"
    )
