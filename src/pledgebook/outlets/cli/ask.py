"""`pledgebook list`, `series`, `calendar`: what the book says."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pledgebook.claims.register import DECLARED
from pledgebook.terms.faults import UsageFault

from .books import opened, party_code, view_of
from .options import AsCsv, AsJson, AsOf, BookUrl, KnownAt, choice, day

if TYPE_CHECKING:
    from pledgebook.ledger.book import Book, View
    from pledgebook.ledger.questions import Filters, Row
    from pledgebook.ledger.series import Line, Series

WHATS = ("aid", "acts", "agreements", "meetings", "events", "statements", "outlooks", *DECLARED.values())


What = Annotated[str, typer.Argument(metavar="WHAT", help=f"One of {', '.join(WHATS)}.")]
Donor = Annotated[
    str | None,
    typer.Option(metavar="PARTY", help="Who acts: a code such as ITA or a name such as Italy."),
]
Recipient = Annotated[str | None, typer.Option(metavar="PARTY", help="Who receives, or takes part.")]
Stage = Annotated[
    str | None, typer.Option(metavar="STAGE", help="The stage that holds now, or the furthest reached.")
]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="Dated on or after that day.")]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Dated on or before that day.")]
IsOpen = Annotated[
    bool,
    typer.Option("--open", help="Only the largest promises on which nothing has arrived, by currency."),
]
WithoutAmount = Annotated[
    bool, typer.Option("--without-amount", help="Only aid to which no text gives an amount.")
]
Limit = Annotated[int, typer.Option(metavar="N", min=1, help="How many --open shows of each currency.")]


def list_(
    what: What = "aid",
    donor: Donor = None,
    recipient: Recipient = None,
    stage: Stage = None,
    since: Since = None,
    until: Until = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    is_open: IsOpen = False,
    without_amount: WithoutAmount = False,
    limit: Limit = 10,
    book: BookUrl = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List commitments (aid), acts, agreements, meetings, events, statements or outlooks, by date.

    A star marks what was worked out from context; "told" stands before the day of the text where no text dates a stage.
    """
    from pledgebook.ledger.questions import Filters
    from pledgebook.ledger.stages import LADDER, OFF_LADDER

    from .rows import rows_table
    from .table import show

    choice(what, WHATS, "list")
    if stage is not None and what == "aid":
        choice(stage, (*LADDER, *OFF_LADDER), "--stage")
    if (is_open or without_amount) and what != "aid":
        raise UsageFault(f"--open and --without-amount speak of aid, not of {what}")
    filters = Filters(
        donor=party_code(donor, "--donor") if donor else None,
        recipient=party_code(recipient, "--recipient") if recipient else None,
        stage=stage,
        since=day(since, "--since"),
        until=day(until, "--until"),
    )
    with opened(book) as place:
        view = view_of(as_of, known_at)
        rows = _rows(
            place, what, filters, view, limit=limit if is_open else None, without_amount=without_amount
        )
    show(rows_table(rows, what, by_currency=is_open), as_json=as_json, as_csv=as_csv)


def _rows(
    book: Book, what: str, filters: Filters, view: View, *, limit: int | None, without_amount: bool
) -> Sequence[Row]:
    from pledgebook.ledger import questions

    if limit is not None:
        ranked = questions.largest_open(book, limit, filters, view=view)
        return [row for currency in ranked for row in currency.largest]
    if without_amount:
        return questions.without_amount(book, filters, view=view)
    return questions.list_rows(book, what, filters, view=view)


def series(
    donor: Annotated[
        str, typer.Argument(metavar="DONOR", help="A code such as ITA or a name such as Italy.")
    ],
    as_of: AsOf = None,
    known_at: KnownAt = None,
    book: BookUrl = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Show the numbered packages of a donor with stages, dates, evidence, and the numbers nobody tells of."""
    from pledgebook.ledger import questions

    from .table import Table, show

    with opened(book) as place:
        found = questions.series(place, party_code(donor, "series"), view=view_of(as_of, known_at))
        lines = [(told, line) for told in found for line in told.lines]
        table = Table(
            heads=("series", "no.", "stage", "on", "evidence", "told by", "id"),
            rows=[row for told, line in lines for row in _series_rows(place, told, line)],
            columns=("series", "number", "stage", "on", "steps", "id", "evidence", "document", "published"),
            records=[_series_record(place, told, line) for told, line in lines],
            data=[_series_json(place, told) for told in found],
            empty=f"no numbered packages of {donor} in this book",
        )
    show(table, as_json=as_json, as_csv=as_csv)


def _series_head(told: Series, line: Line) -> tuple[str, str]:
    from .words import codes

    number = str(line.number) if line.number == line.until else f"{line.number}-{line.until}"
    return f"{codes(told.donor)} → {codes(told.recipient)}", number


def _series_rows(book: Book, told: Series, line: Line) -> list[list[str]]:
    """Return one row for each stage of a package, with the sentence that tells it; the last one is the furthest."""
    from .words import SHORT_ID, sentence_of, told_by_words, when_words

    name, number = _series_head(told, line)
    c = line.commitment
    if c is None:
        return [[name, number, "-", "", "no text tells of it", "", ""]]
    out = []
    for step in c.steps:
        report = _telling(step.reports)
        words = sentence_of(book, report, "stage")
        day = when_words(step.on, step.said)
        out.append(
            [name, number, step.stage, day, words, told_by_words(report, step.reports), c.id[:SHORT_ID]]
        )
    return [row if n == 0 else ["", "", *row[2:6], ""] for n, row in enumerate(out)]


def _series_record(book: Book, told: Series, line: Line) -> dict[str, Any]:
    from .words import sentence_of

    name, number = _series_head(told, line)
    record: dict[str, Any] = {"series": name, "number": number}
    c = line.commitment
    if c is None:
        return record | {"stage": "-", "evidence": "no text tells of it"}
    steps = ", ".join(f"{s.stage} {s.on or (f'(said {s.said})' if s.said else '')}".strip() for s in c.steps)
    report = _telling(next(s for s in c.steps if s.stage == c.stage).reports)
    return record | {
        "stage": c.stage, "on": c.on, "steps": steps, "id": c.id, "evidence": sentence_of(book, report, "stage"),
        "document": report.source.name, "published": report.source.published,
    }  # fmt: skip


def _telling(reports: Sequence[Any]) -> Any:
    """Return the report that tells most of it."""
    return max(reports, key=lambda r: (len(r.values), r.id))


def _series_json(book: Book, told: Series) -> dict[str, Any]:
    from .words import sentence_of

    out = told.json()
    for line, data in zip(told.lines, out["lines"], strict=True):
        if line.commitment is not None:
            data["evidence"] = [
                {"document": r.source.name, "claim": r.id, "sentence": sentence_of(book, r)}
                for r in line.commitment.reports
            ]
    return out


def calendar(
    ics: Annotated[bool, typer.Option("--ics", help="Print an iCalendar file.")] = False,
    from_day: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Only what ends on or after that day.")
    ] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    book: BookUrl = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Show what is dated: events, planned meetings, and the days on which acts, agreements and help run out."""
    from pledgebook.ledger import questions

    from .table import Table, show
    from .words import SHORT_ID, told_by, when_words

    if ics and (as_json or as_csv):
        raise UsageFault("--ics, --json and --csv are three forms; give one")
    with opened(book) as place:
        found = questions.calendar(place, day(from_day, "--from"), view=view_of(as_of, known_at))
    if ics:
        from pledgebook.outlets.exports.ics import calendar_bytes

        sys.stdout.flush()
        sys.stdout.buffer.write(calendar_bytes(found))
        return
    records = [o.json() | {"documents": [r["document"] for r in o.json()["reports"]]} for o in found]
    rows = [
        [
            when_words(o.on, None),
            o.what,
            o.title,
            o.row.stage or "",
            o.place or "",
            told_by(o.row),
            o.row.id[:SHORT_ID],
        ]
        for o in found
    ]
    table = Table(
        heads=("on", "what", "title", "stage", "place", "told by", "id"),
        rows=rows,
        columns=("on", "first", "last", "what", "title", "stage", "place", "id", "documents"),
        records=records,
        data=[o.json() for o in found],
        empty="nothing dated in this book",
    )
    show(table, as_json=as_json, as_csv=as_csv)
