"""Puts the finders together: a document becomes a page of two layers (title and body) with all marks.

A document is read in its own language; one in a language that the reader does not know bears no marks and one problem.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pledgebook.documents.document import Document
from pledgebook.lexicon.gazetteer import folded
from pledgebook.lexicon.language import LANGUAGES, reading_in
from pledgebook.lexicon.spoken import language_name, language_of
from pledgebook.terms.problem import Problem, Where

from .amounts import find_money, find_ordinals, find_quantities
from .items import find_items
from .marks import Layer
from .parties import find_parties
from .persons import find_persons
from .quotes import find_quotes
from .sentences import find_sentences
from .times import find_times


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A document with its marks. Offsets of `title` and `body` are independent; `language` is what it was read in."""

    document: Document
    title: Layer
    body: Layer
    language: str = LANGUAGES[0]


def read_page(document: Document, language: str | None = None) -> Page:
    """Run every finder over the document's body, then over its title, which knows the body's persons.

    `language` is the document's, where the caller has asked for it already.
    """
    language = document_language(document) if language is None else language
    if language not in LANGUAGES:
        return _unread(document, language)
    with reading_in(language):
        body = read_layer("text", document.text, document.published, beside=document.title or "")
        title = read_layer("title", document.title or "", document.published, body)
    return Page(document=document, title=title, body=body, language=language)


def document_language(document: Document) -> str:
    """Return the code of the language a document is in; not always one the reader knows."""
    return language_of(document.text or document.title or "", document.lang)


def unknown_language(code: str) -> Problem:
    """Return the problem of a text in a language that the reader does not know."""
    message = f"the text seems to be in {language_name(code)}; this reader knows only: {', '.join(LANGUAGES)}"
    return Problem(code="language-unknown", message=message)


def _unread(document: Document, language: str) -> Page:
    """Return a page of plain text: what nobody can read bears no marks."""
    body = Layer(where="text", text=document.text, problems=(unknown_language(language),))
    title = Layer(where="title", text=document.title or "")
    return Page(document=document, title=title, body=body, language=language)


def read_layer(
    where: Where, text: str, published: date | None, other: Layer | None = None, *, beside: str = ""
) -> Layer:
    """Return one text with all its marks.

    `other` is the layer whose parties and persons it knows already; `beside` a text that may tell whose crowns
    and dollars are meant.
    """
    if not text:
        return Layer(where=where, text="")
    low = folded(text)
    sentences = find_sentences(text)
    times, dated = find_times(text, published, low=low)
    money, priced = find_money(text, low=low, beside=beside)
    quantities = find_quantities(text, money=money, times=times, low=low)
    parties, sided = find_parties(text, sentences, low=low, context=other.parties if other else ())
    persons, named = find_persons(
        text,
        sentences,
        parties,
        published,
        low=low,
        known=other.persons if other else (),
        known_text=other.text if other else "",
    )
    quotes, quoted = find_quotes(text, sentences, persons, parties)
    return Layer(
        where=where,
        text=text,
        sentences=sentences,
        times=tuple(times),
        money=tuple(money),
        quantities=tuple(quantities),
        ordinals=tuple(find_ordinals(text, low=low)),
        parties=tuple(parties),
        persons=tuple(persons),
        items=tuple(find_items(text, quantities, low=low)),
        quotes=tuple(quotes),
        problems=tuple(replace(p, where=where) for p in (*dated, *priced, *sided, *named, *quoted)),
    )
