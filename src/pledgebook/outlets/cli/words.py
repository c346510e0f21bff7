"""How cells, rows and their evidence are worded for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pledgebook.ledger.book import Book
    from pledgebook.ledger.rows import Row
    from pledgebook.ledger.snapshot import Report, Source

SHORT_ID = 12
"""How much of an id a table shows; `why` takes it."""


def cell_words(name: str, value: Any) -> str:
    """Return one cell as it is read out: "package 10", "until 2025-12-31", "4 × Patriot battery (air_defence)"."""
    match name:
        case "package":
            return f"package {value}"
        case "on":
            return f"on {value}"
        case "valid_until":
            return f"until {value}"
        case "place":
            return f"in {value}"
        case "term_years":
            return f"{value} years"
        case "amount":
            return amount_words(value)
        case "items":
            return items_words(value)
        case "quote" | "expectation" | "condition":
            return f"{'if ' if name == 'condition' else ''}“{textwrap.shorten(str(value), 90, placeholder=' …')}”"
    return codes(value) if isinstance(value, (list, tuple)) else str(value)


def codes(values: Iterable[Any]) -> str:
    """Return "DEU + NLD"."""
    return " + ".join(map(str, values))


def amount_words(amount: Mapping[str, Any] | None) -> str:
    """Return "about 1,700,000,000 USD", empty when there is none."""
    if not amount:
        return ""
    bound = f"{amount['bound']} " if amount.get("bound") else ""
    return f"{bound}{amount['value']:,} {amount['currency']}"


def items_words(items: Iterable[Mapping[str, Any]]) -> str:
    """Return "4 × Patriot battery (air_defence), ammunition (ammunition)"."""
    return ", ".join(_item(item) for item in items)


def _item(item: Mapping[str, Any]) -> str:
    count = f"{item['quantity']:,} × " if item.get("quantity") is not None else ""
    return f"{count}{item.get('name', '?')} ({item.get('class', 'other')})"


def who(row: Row) -> str:
    """Return the parties of a row: "ITA → UKR" for aid, else those it names."""
    v = row.values
    if row.kind == "aid":
        return f"{codes(v.get('donor', ()))} → {codes(v.get('recipient', ()))}"
    named = v.get("actor") or v.get("parties") or v.get("about") or [v.get("party") or ""]
    return codes(named)


def what(row: Row) -> str:
    """Return what a row is about, in the cells that say it."""
    skip = ("donor", "recipient", "stage", "on", "actor", "parties", "about", "party", "quote_span")
    return "; ".join(cell_words(name, value) for name, value in row.values.items() if name not in skip)


def told_by(row: Row) -> str:
    """Return who tells a row: the first document, its day, and how many more."""
    from pledgebook.ledger.rows import sources_of

    sources = sources_of(row.reports)
    first = sources[0]
    more = f" +{len(sources) - 1}" if len(sources) > 1 else ""
    return f"{source_words(first)}{more}"


def source_words(source: Source) -> str:
    """Return a document as a table names it: its title, else its id, and its day."""
    name = textwrap.shorten(source.title, 34, placeholder=" …") if source.title else _short(source.name)
    return f"{name} ({source.published})" if source.published else name


def _short(name: str) -> str:
    return name[:SHORT_ID] if name.startswith("doc_") else name


def sentence_of(book: Book, report: Report) -> str:
    """Return the sentence that makes a claim, from the document as the book keeps it."""
    kept = book.document(report.source.id)
    if kept is None:
        return ""
    claim = report.claim
    text = kept.text if claim.where == "text" else kept.title or ""
    return " ".join(claim.sentence.of(text).split())
