"""A document: a text as it arrived, with its bytes, its hash and what is known about its publication."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pledgebook.terms.ids import content_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text ready to be read. Offsets everywhere are code points into `text` (or `title`).

    `id` is a content hash over text, title, publication day, url and publisher; `key` is the input's own id,
    where it had one. `published` is the local day as written.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    key: str | None = None
    url: str | None = None
    publisher: str | None = None
    lang: str | None = None
    source: str | None = None


def document_id(
    text: str, title: str | None, published: date | None, url: str | None, publisher: str | None
) -> str:
    """Return the content id of a document ("doc_" and 24 hexadecimal digits)."""
    return content_id("doc", text, title, published.isoformat() if published else None, url, publisher)


def make_document(
    text: str,
    *,
    title: str | None = None,
    published: date | None = None,
    key: str | None = None,
    url: str | None = None,
    publisher: str | None = None,
    lang: str | None = None,
    source: str | None = None,
) -> Document:
    """Return a document with its content id; empty strings count as absent."""
    title, url, publisher = title or None, url or None, publisher or None
    return Document(
        id=document_id(text, title, published, url, publisher),
        text=text,
        title=title,
        published=published,
        key=key,
        url=url,
        publisher=publisher,
        lang=lang,
        source=source,
    )
