"""`pledgebook why`, `verify`, `doctor`: where a cell comes from, and whether the book and the machine hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pledgebook.terms.faults import UsageFault

from .books import book_url, opened, view_of
from .codes import Exit
from .options import AsCsv, AsJson, AsOf, BookUrl, KnownAt
from .voice import plural, say, talk

if TYPE_CHECKING:
    from pledgebook.ledger.book import Audit
    from pledgebook.ledger.trace import Cell, Trace


def why(
    ident: Annotated[
        str, typer.Argument(metavar="ID", help="The id of a row or claim, or its first 8 signs or more.")
    ],
    as_of: AsOf = None,
    known_at: KnownAt = None,
    book: BookUrl = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Show cell by cell the value, the words it rests on, the document and the rule. A star marks what was worked out."""
    from pledgebook.ledger import questions

    from .table import Table, show

    with opened(book) as place:
        found = questions.why(place, ident, view=view_of(as_of, known_at))
    rows = [_cell_row(cell) for cell in found.cells]
    if not (as_json or as_csv):
        say(_head(found))
    table = Table(
        heads=("cell", "value", "words", "told by", "rule"),
        rows=rows,
        columns=("claim", "cell", "value", "inferred", "quotes", "document", "published", "url", "rule"),
        records=[_cell_record(cell) for cell in found.cells],
        data=found.json(),
    )
    show(table, as_json=as_json, as_csv=as_csv)


def _head(found: Trace) -> list[str]:
    from .words import who

    joined = f"joined by {', '.join(found.rules)}" if found.rules else ""
    parts = (found.id, found.row.kind, who(found.row), found.row.stage or "", joined)
    return [" · ".join(part for part in parts if part), ""]


def _cell_row(cell: Cell) -> list[str]:
    from .words import source_words, value_words

    star = "*" if cell.inferred else ""
    words = " … ".join(" ".join(q.split()) for q in cell.quotes)
    value = value_words(cell.name, cell.value)
    return [cell.name + star, value, f"“{words}”", source_words(cell.source), cell.rule]


def _cell_record(cell: Cell) -> dict[str, Any]:
    return {"claim": cell.claim, "cell": cell.name, "value": cell.value, "inferred": cell.inferred, "quotes": list(cell.quotes),
            "document": cell.source.name, "published": cell.source.published, "url": cell.source.url, "rule": cell.rule}  # fmt: skip


def verify(
    fold_hash: Annotated[
        bool, typer.Option("--fold-hash", help="Print, as the last line, a hash of what the book says.")
    ] = False,
    anchors: Annotated[
        list[str] | None,
        typer.Option(
            "--anchor", metavar="SEQ:HASH", help="A head printed earlier that must be in the chain."
        ),
    ] = None,
    book: BookUrl = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Recompute every hash, link, document and quote of the book; name the first entry that does not hold."""
    from .table import Table, show

    with opened(book) as place:
        audit = place.audit([_anchor(text) for text in anchors or ()])
        digest = _fold(place) if fold_hash and not audit.findings else None
    records = [
        {"entry": f.seq, "code": f.code, "message": f.message, "subject": f.subject} for f in audit.findings
    ]
    data = {"holds": not records, "entries": audit.entries, "documents": audit.documents, "claims": audit.claims,
            "head": audit.head.text(), "findings": records}  # fmt: skip
    if as_json or as_csv:
        columns = ("entry", "code", "message", "subject")
        data |= {"fold_hash": digest} if digest else {}
        show(
            Table(heads=(), rows=(), columns=columns, records=records, data=data),
            as_json=as_json,
            as_csv=as_csv,
        )
    else:
        say(_outcome(audit, book_url(book)))
        say([digest] if digest else [])
    if audit.findings:
        talk(
            f"pledgebook: {book_url(book)} does not hold: {_worded(audit.findings[0])}; keep the file and restore a copy"
        )
        raise typer.Exit(Exit.DAMAGED)


def _anchor(text: str) -> str:
    if not re.fullmatch(r"\d+:[0-9a-fA-F]{64}", text):
        raise UsageFault(f"--anchor {text!r} is no head; `pledgebook verify` prints them as 17:9f86d0...")
    return text


def _fold(place: Any) -> str:
    from pledgebook.ledger.questions import fold_hash

    return fold_hash(place)


def _outcome(audit: Audit, url: str) -> list[str]:
    counts = f"{plural(audit.entries, 'entry', 'entries')}, {plural(audit.documents, 'document')}, {plural(audit.claims, 'claim')}"
    if not audit.findings:
        return [f"{url} holds: {counts}", f"head {audit.head.text()}"]
    return [
        f"{url} does not hold: {plural(len(audit.findings), 'finding')} in {counts}",
        *map(_worded, audit.findings),
    ]


def _worded(finding: Any) -> str:
    where = f"entry {finding.seq}: " if finding.seq is not None else ""
    return f"{where}{finding.message} [{finding.code}]"


def doctor(book: BookUrl = None, as_json: AsJson = False, as_csv: AsCsv = False) -> None:
    """Check this machine, the package's data and the book, and say what to do about what is wrong."""
    from .checkup import checkup
    from .table import Table, show

    checks = checkup(book_url(book))
    records = [{"check": c.name, "ok": c.ok, "found": c.found, "do": c.do} for c in checks]
    table = Table(
        heads=("", "check", "found"),
        rows=[["ok" if c.ok else "!!", c.name, c.found + (f"; {c.do}" if c.do else "")] for c in checks],
        columns=("check", "ok", "found", "do"),
        records=records,
        data=records,
    )
    show(table, as_json=as_json, as_csv=as_csv)
    if not all(c.ok for c in checks):
        raise typer.Exit(Exit.FINDINGS)
