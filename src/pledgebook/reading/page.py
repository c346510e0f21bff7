"""Puts the finders together: a document becomes a page of two layers (title and body) with all marks."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.documents.document import Document

from .marks import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A document with its marks. Offsets of `title` and `body` are independent."""

    document: Document
    title: Layer
    body: Layer


def read_page(document: Document) -> Page:
    """Run every finder over the document's title and body."""
    title = Layer(where="title", text=document.title or "")
    body = Layer(where="text", text=document.text)
    return Page(document=document, title=title, body=body)
