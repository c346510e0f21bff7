"""The marks of one kind in one document, as JSON (docs/reference/formats.md). Offsets are into the body text."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from pledgebook.documents.document import Document
from pledgebook.reading.marks import ItemMark, Layer, PersonMark, QuoteMark, TimeMark
from pledgebook.reading.page import read_page
from pledgebook.reading.times import find_times
from pledgebook.terms.money import plain
from pledgebook.terms.span import Span

Rows = list[dict[str, Any]]


def marks_json(document: Document, kind: str) -> dict[str, Any]:
    """Return {"id", "marks"}; dates are {"id", "timexes", "seconds"}, quotes {"id", "quotes"}.

    `seconds` is what finding the dates of this document alone took.
    """
    ident = document.key or document.id
    if kind == "dates":
        began = time.perf_counter()
        times, _ = find_times(document.text, document.published)
        seconds = time.perf_counter() - began
        return {"id": ident, "timexes": [_timex(m) for m in times], "seconds": round(seconds, 6)}
    layer = read_page(document).body
    if kind == "quotes":
        return {"id": ident, "quotes": [_quote(m) for m in layer.quotes]}
    return {"id": ident, "marks": _WRITERS[kind](layer)}


def _ends(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end}


def _told(**cells: Any) -> dict[str, Any]:
    """Drop cells that say nothing."""
    return {
        name: value
        for name, value in cells.items()
        if value is not None and value is not False and value != ()
    }


def _timex(mark: TimeMark) -> dict[str, Any]:
    return {**_ends(mark.span), "type": mark.type, "value": mark.value, **_told(mod=mark.mod)}


def _quote(mark: QuoteMark) -> dict[str, Any]:
    speaker = _ends(mark.speaker) if mark.speaker else None
    return {**_ends(mark.span), "speaker": speaker, **_told(inferred=mark.inferred, fragment=mark.fragment)}


def _money(layer: Layer) -> Rows:
    return [
        {
            **_ends(m.span),
            "kind": "money",
            "value": plain(m.money.value),
            "currency": m.money.currency,
            **_told(bound=m.money.bound, each=m.each, converted=m.converted),
        }
        for m in layer.money
    ]


def _quantities(layer: Layer) -> Rows:
    counted = [
        {
            **_ends(m.span),
            "kind": "quantity",
            "value": None if m.value is None else plain(m.value),
            **_told(unit=m.unit, bound=m.bound, each=m.each),
        }
        for m in layer.quantities
    ]
    ordinal = [{**_ends(m.span), "kind": "ordinal", "value": m.value} for m in layer.ordinals]
    return sorted(counted + ordinal, key=lambda row: (row["start"], row["end"]))


def _parties(layer: Layer) -> Rows:
    return [
        {
            **_ends(m.span),
            "kind": "party",
            "value": list(m.codes),
            "form": m.form,
            **_told(inferred=m.inferred),
        }
        for m in layer.parties
    ]


def _persons(layer: Layer) -> Rows:
    return [_person(m) for m in layer.persons]


def _person(m: PersonMark) -> dict[str, Any]:
    more = _told(role=m.role, party=m.party, inferred=m.inferred)
    return {**_ends(m.span), "kind": "person", "value": m.name, "entity": m.entity, "form": m.form, **more}


def _equipment(layer: Layer) -> Rows:
    return [_item(m) for m in layer.items]


def _item(m: ItemMark) -> dict[str, Any]:
    count = None if m.quantity is None else plain(m.quantity)
    return {
        **_ends(m.span),
        "kind": "item",
        "value": m.cls,
        "name": m.name,
        **_told(quantity=count, bound=m.bound),
    }


def _sentences(layer: Layer) -> Rows:
    return [
        {**_ends(m.span), "kind": m.kind, "value": m.span.of(layer.text), "paragraph": m.paragraph}
        for m in layer.sentences
    ]


_WRITERS: Final[dict[str, Callable[[Layer], Rows]]] = {
    "money": _money,
    "quantities": _quantities,
    "parties": _parties,
    "persons": _persons,
    "equipment": _equipment,
    "sentences": _sentences,
}
