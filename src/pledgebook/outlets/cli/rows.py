"""The table of `pledgebook list`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .table import Table
from .words import SHORT_ID, amount_words, items_words, told_by, what, who

if TYPE_CHECKING:
    from pledgebook.ledger.rows import Row

AID_COLUMNS = ("id", "donor", "recipient", "stage", "scope", "package", "form", "amount", "currency", "bound", "items", "on",
               "valid_until", "place", "basis", "documents")  # fmt: skip
COLUMNS = {
    "acts": (
        "id",
        "actor",
        "body",
        "instrument",
        "stage",
        "on",
        "valid_until",
        "amount",
        "currency",
        "bound",
        "documents",
    ),
    "agreements": ("id", "parties", "type", "stage", "on", "place", "term_years", "signatories", "documents"),
    "meetings": ("id", "participants", "parties", "mode", "stage", "on", "place", "documents"),
    "events": ("id", "name", "stage", "on", "place", "documents"),
    "statements": ("id", "speaker", "party", "addressee", "quote", "documents"),
    "outlooks": ("id", "about", "condition", "expectation", "documents"),
}


def rows_table(rows: Sequence[Row], name: str) -> Table:
    """Return rows of one kind as a table, JSON and CSV."""
    aid = name == "aid"
    heads = (
        ("on", "who", "stage", "no.", "amount", "told by", "id", "what")
        if aid
        else ("on", "who", "stage", "told by", "id", "what")
    )
    return Table(
        heads=heads,
        rows=[_aid(row) if aid else _other(row) for row in rows],
        columns=AID_COLUMNS if aid else COLUMNS[name],
        records=(_record(row) for row in rows),
        data=[row.json() for row in rows],
        empty=f"no {name} in this book that fit",
    )


def _aid(row: Row) -> list[str]:
    v = row.values
    scope = f"{v['scope']}: " if v.get("scope") else ""
    words = items_words(v.get("items", ())) or ", ".join(v.get("form", ()))
    number = str(v.get("package", ""))
    return [
        row.on or "",
        who(row),
        row.stage or "",
        number,
        amount_words(v.get("amount")),
        told_by(row),
        row.id[:SHORT_ID],
        scope + words,
    ]


def _other(row: Row) -> list[str]:
    return [row.on or "", who(row), row.stage or "", told_by(row), row.id[:SHORT_ID], what(row)]


def _record(row: Row) -> dict[str, Any]:
    record = {"id": row.id, **row.values, "documents": [r.source.name for r in row.reports]}
    record["documents"] = list(dict.fromkeys(record["documents"]))
    amount = record.pop("amount", None)
    if amount:
        record |= {"amount": amount["value"], "currency": amount["currency"], "bound": amount.get("bound")}
    if record.get("items"):
        record["items"] = [_item(item) for item in record["items"]]
    return record


def _item(item: dict[str, Any]) -> str:
    count = f"{item['quantity']} " if item.get("quantity") is not None else ""
    return f"{count}{item.get('name', '')} [{item.get('class', 'other')}]"
