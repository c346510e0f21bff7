"""The table of `pledgebook list`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .kinds import declared_columns
from .table import Table
from .words import SHORT_ID, amount_words, day_of, items_words, told_by, what, who

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


def rows_table(rows: Sequence[Row], name: str, *, by_currency: bool = False) -> Table:
    """Return rows of one kind as a table, JSON and CSV; `by_currency` parts the table where the currency changes."""
    aid = name == "aid"
    return Table(
        heads=("on", "who", "stage", *(("no.", "amount") if aid else ()), "what", "told by", "id"),
        rows=[_aid(row) if aid else _other(row) for row in rows],
        columns=AID_COLUMNS if aid else COLUMNS.get(name) or declared_columns(name),
        records=(_record(row) for row in rows),
        data=[row.json() for row in rows],
        empty=f"no {name} in this book that fit",
        breaks=_changes([row.values["amount"]["currency"] for row in rows]) if by_currency else frozenset(),
    )


def _changes(words: Sequence[str]) -> frozenset[int]:
    return frozenset(n for n in range(1, len(words)) if words[n] != words[n - 1])


def _aid(row: Row) -> list[str]:
    v = row.values
    scope = f"{v['scope']}: " if v.get("scope") else ""
    words = items_words(v.get("items", ())) or ", ".join(v.get("form", ()))
    number = str(v.get("package", ""))
    cells = [day_of(row), who(row), row.stage or "", number, amount_words(v.get("amount")), scope + words]
    return [*cells, told_by(row), row.id[:SHORT_ID]]


def _other(row: Row) -> list[str]:
    return [day_of(row), who(row), row.stage or "", what(row), told_by(row), row.id[:SHORT_ID]]


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
