"""How cells, rows and their evidence are worded for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .kinds import declared_sides

if TYPE_CHECKING:
    from datetime import date

    from pledgebook.ledger.book import Book
    from pledgebook.ledger.rows import Row
    from pledgebook.ledger.snapshot import Report, Source

SHORT_ID = 12
"""How much of an id a table shows; `why` takes it."""

_SCALES = ((Decimal(10**9), "billion"), (Decimal(10**6), "million"))
_BOUNDS = {"min": "at least", "max": "up to"}


def cell_words(name: str, value: Any) -> str:
    """Return one cell as it is read out: "package 10", "until 2025-12-31", "in Kyiv"."""
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
            return items_words(value, with_class=True)
        case "quote" | "expectation":
            return _quoted(value)
        case "condition":
            return f"condition: {_quoted(value)}"
    return codes(value) if isinstance(value, (list, tuple)) else str(value)


def _quoted(value: Any) -> str:
    return f"“{textwrap.shorten(str(value), 90, placeholder=' …')}”"


def codes(values: Iterable[Any]) -> str:
    """Return "DEU + NLD"."""
    return " + ".join(map(str, values))


def amount_words(amount: Mapping[str, Any] | None) -> str:
    """Return "about 1.7 billion USD", empty when there is none; what has more digits is written out in full."""
    if not amount:
        return ""
    bound = f"{_BOUNDS.get(amount['bound'], amount['bound'])} " if amount.get("bound") else ""
    return f"{bound}{_figure(amount['value'])} {amount['currency']}"


def _figure(value: float) -> str:
    exact = Decimal(str(value))
    for scale, word in _SCALES:
        short = exact / scale
        if exact >= scale and short == short.quantize(Decimal("0.001")):
            return f"{short.normalize():,f} {word}"
    return f"{value:,}"


def items_words(items: Iterable[Mapping[str, Any]], *, with_class: bool = False) -> str:
    """Return "4 × Patriot battery, ammunition"; with the class where the name does not say it: "drone (uav)"."""
    return ", ".join(_item(item, with_class=with_class) for item in items)


def _item(item: Mapping[str, Any], *, with_class: bool) -> str:
    count = f"{item['quantity']:,} × " if item.get("quantity") is not None else ""
    name, sort = str(item.get("name", "?")), str(item.get("class", "other"))
    said = sort == "other" or sort.replace("_", " ") in name.casefold()
    return f"{count}{name}" if said or not with_class else f"{count}{name} ({sort})"


def value_words(name: str, value: Any) -> str:
    """Return the value of a cell alone, as a table shows it: "1.7 billion EUR", "FRA + ITA", "2024-12"."""
    if name == "amount":
        return amount_words(value)
    if name == "items":
        return items_words(value, with_class=True)
    if isinstance(value, (list, tuple)):
        return (", " if name in ("form", "participants", "signatories") else " + ").join(map(str, value))
    return str(value)


def when_words(on: str | None, told: date | None) -> str:
    """Return a date for a table: "2024-12", "2025-07-10 to 2025-07-11"; "told 2024-12-19" when no text dates it."""
    if on:
        return on.replace("/", " to ")
    return f"told {told}" if told else ""


def day_of(row: Row) -> str:
    """Return when a row's stage was reached (with a star where that was worked out), or when it was first told."""
    from pledgebook.ledger.rows import Commitment, sources_of

    if row.on:
        return when_words(row.on, None) + star(row, "on")
    if isinstance(row, Commitment):
        return when_words(None, next((s.said for s in row.steps if s.stage == row.stage), None))
    return when_words(None, sources_of(row.reports)[0].published)


def who(row: Row) -> str:
    """Return the parties of a row: "ITA → UKR*" for aid, else those it names; a star marks what was worked out."""
    v = row.values
    if row.kind == "aid":
        sides = ((codes(v.get(name, ())) or "unnamed") + star(row, name) for name in ("donor", "recipient"))
        return " → ".join(sides)
    declared = declared_sides(row.kind)
    if declared:
        return " → ".join(codes(v[side]) + star(row, side) for side in declared if v.get(side))
    name = next((n for n in ("actor", "parties", "about") if v.get(n)), "party")
    return codes(v.get(name) or [""]) + star(row, name)


def _plain(value: Any) -> Any:
    return sorted(map(str, value)) if isinstance(value, (list, tuple)) else value


def star(row: Row, name: str) -> str:
    """Return "*" where every report that tells the row's value of a cell worked it out."""
    value = _plain(row.values.get(name))
    tell = [r for r in row.reports if value is not None and _plain(r.values.get(name)) == value]
    return "*" if tell and all(name in r.claim.inferred for r in tell) else ""


def what(row: Row) -> str:
    """Return what a row is about, in the cells that say it."""
    skip = {
        "donor",
        "recipient",
        "stage",
        "on",
        "actor",
        "parties",
        "about",
        "party",
        "quote_span",
        *declared_sides(row.kind),
    }
    cells = ((name, value) for name, value in row.values.items() if name not in skip and value != "other")
    return "; ".join(cell_words(name, value) for name, value in cells)


def told_by(row: Row) -> str:
    """Return who tells a row: the first document, its day, and how many more."""
    from pledgebook.ledger.rows import sources_of

    sources = sources_of(row.reports)
    return source_words(sources[0], len(sources) - 1)


def told_by_words(report: Report, reports: Iterable[Report]) -> str:
    """Return the document of one report, its day, and how many other documents tell the same."""
    return source_words(report.source, len({r.source.id for r in reports}) - 1)


def source_words(source: Source, more: int = 0) -> str:
    """Return a document as a table names it: its title, else its id, its day, and how many more there are."""
    name = textwrap.shorten(source.title, 60, placeholder=" …") if source.title else _short(source.name)
    day = f" ({source.published})" if source.published else ""
    return f"{name}{day}{f' +{more}' if more > 0 else ''}"


def _short(name: str) -> str:
    return name[:SHORT_ID] if name.startswith("doc_") else name


def sentence_of(book: Book, report: Report, cell: str | None = None) -> str:
    """Return the sentence that makes a claim, or the one that gives one of its cells, as the book keeps it."""
    from pledgebook.reading.sentences import find_sentences

    kept = book.document(report.source.id)
    if kept is None:
        return ""
    claim = report.claim
    sentence, where = claim.sentence, claim.where
    first = next(iter(claim.evidence.get(cell, ())), None) if cell else None
    text = kept.text if where == "text" else kept.title or ""
    if first is not None and (first.where != where or not sentence.holds(first.span)):
        text = kept.text if first.where == "text" else kept.title or ""
        sentence = next((s.span for s in find_sentences(text) if s.span.holds(first.span)), first.span)
    return " ".join(sentence.of(text).split())
