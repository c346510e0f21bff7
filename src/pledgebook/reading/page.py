"""Puts the finders together: a document becomes a page of two layers (title and body) with all marks."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pledgebook.documents.document import Document
from pledgebook.lexicon.gazetteer import folded
from pledgebook.terms.faults import DataFault
from pledgebook.terms.problem import Problem, Where

from .marks import Layer
from .sentences import find_sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A document with its marks. Offsets of `title` and `body` are independent."""

    document: Document
    title: Layer
    body: Layer


def read_page(document: Document) -> Page:
    """Run every finder over the document's body, then over its title, which knows the body's persons."""
    body = _layer("text", document.text, document.published, None)
    title = _layer("title", document.title or "", document.published, body)
    return Page(document=document, title=title, body=body)


def _finder(module: str, name: str) -> Callable[..., Any]:
    try:
        found = getattr(importlib.import_module(f"pledgebook.reading.{module}"), name)
    except (ImportError, AttributeError):
        return lambda *_, **__: ([], [])

    def run(*a: Any, **k: Any) -> Any:
        try:
            return found(*a, **k)
        except DataFault:
            return [], []

    return run


def _layer(where: Where, text: str, published: date | None, other: Layer | None) -> Layer:
    if not text:
        return Layer(where=where, text="")
    low = folded(text)
    sentences = find_sentences(text)
    times, p1 = _finder("times", "find_times")(text, published, low=low)
    money, p2 = _finder("amounts", "find_money")(text, low=low)
    quantities = _finder("amounts", "find_quantities")(text, money=money, times=times, low=low)
    ordinals = _finder("amounts", "find_ordinals")(text, low=low)
    parties, p3 = _finder("parties", "find_parties")(text, sentences, low=low, context=other.parties if other else ())
    persons, p4 = _finder("persons", "find_persons")(text, sentences, parties, published, low=low, known=other.persons if other else (), known_text=other.text if other else "")
    items = _finder("items", "find_items")(text, [q for q in quantities if hasattr(q, "span")], low=low)
    quotes, p5 = _finder("quotes", "find_quotes")(text, sentences, persons, parties)
    clean = lambda xs: tuple(x for x in xs if hasattr(x, "span"))  # noqa: E731
    problems: tuple[Problem, ...] = tuple(replace(p, where=where) for p in (*p1, *p2, *p3, *p4, *p5))
    return Layer(
        where=where, text=text, sentences=sentences, times=clean(times), money=clean(money), quantities=clean(quantities),
        ordinals=clean(ordinals), parties=clean(parties), persons=clean(persons), items=clean(items), quotes=clean(quotes), problems=problems,
    )  # fmt: skip
