"""`pledgebook marks`: the marks of one kind that the reader finds in texts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from .codes import Exit
from .options import Files, Published, arrivals, choice
from .voice import complain_all, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pledgebook.documents.document import Document

KINDS = ("dates", "money", "quantities", "parties", "persons", "equipment", "quotes", "sentences")


def marks(
    files: Files = None,
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=f"One of {', '.join(KINDS)}.")] = "",
    published: Published = None,
    form: Annotated[str, typer.Option("--format", metavar="text|jsonl", help="How to print.")] = "text",
) -> None:
    """Print the marks of one kind: dates, money, quantities, parties, persons, equipment, quotes or sentences."""
    from pledgebook.outlets.exports.marks_json import marks_json

    choice(kind, KINDS, "--kind")
    choice(form, ("text", "jsonl"), "--format")
    doubts = 0
    for arrival in arrivals(files, published):
        doubts += complain_all(arrival.name, arrival.problems)
        if arrival.document is None:
            continue
        found = marks_json(arrival.document, kind)
        say(
            [json.dumps(found, ensure_ascii=False)]
            if form == "jsonl"
            else _lines(arrival.name, arrival.document, found)
        )
    if doubts:
        raise typer.Exit(Exit.PARTIAL)


def _lines(name: str, document: Document, found: Mapping[str, object]) -> Iterator[str]:
    yield f"{document.key or name} · {document.published or 'no publication day'} · {document.title or '(no title)'}"
    rows = next(value for value in found.values() if isinstance(value, list))
    for row in rows:
        words = " ".join(document.text[row["start"] : row["end"]].split())
        rest = "  ".join(
            f"{k}={_short(v, document.text)}"
            for k, v in row.items()
            if k not in ("start", "end", "quote") and v is not None
        )
        yield f"  {row['start']:>6}-{row['end']:<6} {words[:60]:<40} {rest}"
    yield ""


def _short(value: object, text: str) -> str:
    if isinstance(value, dict) and "start" in value:
        return repr(text[value["start"] : value["end"]])
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else str(value)
