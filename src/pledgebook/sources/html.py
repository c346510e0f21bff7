"""A page into text: its main text with paragraphs kept, and what its head says of title, day and publisher."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import ElementNode, HTMLTree

_TITLE: Final = ("meta[property='og:title']", "meta[name='twitter:title']")
_DAY: Final = (
    "meta[property='article:published_time']",
    "meta[itemprop='datePublished']",
    "meta[name='date']",
    "meta[name='DC.date' i]",
    "meta[name='dcterms.date' i]",
    "meta[name='pubdate' i]",
    "meta[name='publish-date' i]",
    "meta[name='parsely-pub-date']",
)
_PUBLISHER: Final = (
    "meta[property='og:site_name']",
    "meta[name='publisher']",
    "meta[name='application-name']",
)
_STORY: Final = ("[itemprop='articleBody']", "article", "main", "[role='main']")
_FURNITURE: Final = (
    "nav",
    "footer",
    "aside",
    "form",
    "button",
    "script",
    "style",
    "noscript",
    "figure",
    "time",
    "[role='navigation']",
    "[aria-hidden='true']",
)
_BLANKS: Final = re.compile(r"\n[ \t]*\n[ \t\n]*")
_SPACES: Final = re.compile(r"[ \t]+\n|\n[ \t]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """A page's main text and what the page says of itself; `published` as written."""

    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    lang: str | None = None


def read_page_text(html: str) -> PageText:
    """Return the main text of a page (paragraphs apart by a blank line) and its own account of itself."""
    tree = HTMLTree.parse(html)
    linked = list(_linked_data(tree))
    title = _title(tree, linked)
    return PageText(
        text=_main_text(tree, title),
        title=title,
        published=_day(tree, linked),
        publisher=_publisher(tree, linked),
        url=_attribute(tree, ("link[rel='canonical']",), "href")
        or _attribute(tree, ("meta[property='og:url']",), "content"),
        lang=_language(tree),
    )


def _main_text(tree: HTMLTree, title: str | None) -> str:
    """Return the words of the page's story; of the whole body where no story can be told apart."""
    for html in (_story(tree), tree.body.html if tree.body else None):
        text = extract_plain_text(html, alt_texts=False, skip_elements=list(_FURNITURE)) if html else ""
        text = _BLANKS.sub("\n\n", _SPACES.sub("\n", text)).strip()
        first, _, rest = text.partition("\n")
        body = rest.lstrip("\n") if title and _same(first, title) else text
        if body:
            return body
    return ""


def _story(tree: HTMLTree) -> str | None:
    """Return the HTML of the element that holds the story: a named one, else the one with most paragraph text.

    Resiliparse's own choice of main content drops lists, and lists are where packages name their items.
    """
    named = [node for selector in _STORY for node in _all(tree, selector)]
    found = max(named, key=_weight, default=None) or _heaviest(tree)
    return found.html if found is not None and _weight(found) else None


def _weight(node: ElementNode) -> int:
    return sum(len(p.text or "") for p in node.query_selector_all("p, li, td, blockquote"))


def _heaviest(tree: HTMLTree) -> ElementNode | None:
    """Return the parent whose own paragraphs are longest, when they are most of the page's."""
    weights: dict[ElementNode, int] = {}
    for node in _all(tree, "p"):
        parent = node.parent_element
        if parent is not None:
            weights[parent] = weights.get(parent, 0) + len(node.text or "")
    best = max(weights, key=weights.__getitem__, default=None)
    return best if best is not None and weights[best] * 2 > sum(weights.values()) else None


def _all(tree: HTMLTree, selector: str) -> list[ElementNode]:
    return list(tree.document.query_selector_all(selector)) if tree.document else []


def _first(tree: HTMLTree, selector: str) -> ElementNode | None:
    return tree.document.query_selector(selector) if tree.document else None


def _same(a: str, b: str) -> bool:
    return " ".join(a.split()).casefold() == " ".join(b.split()).casefold()


def _attribute(tree: HTMLTree, selectors: tuple[str, ...], name: str) -> str | None:
    for selector in selectors:
        node = _first(tree, selector)
        value = node.getattr(name) if node else None
        if value and value.strip():
            return " ".join(value.split())
    return None


def _words(tree: HTMLTree, selector: str) -> str | None:
    node = _first(tree, selector)
    words = " ".join((node.text or "").split()) if node else ""
    return words or None


def _title(tree: HTMLTree, linked: list[dict[str, Any]]) -> str | None:
    told = _attribute(tree, _TITLE, "content") or _linked(linked, "headline")
    return told or _words(tree, "article h1") or _words(tree, "h1") or _words(tree, "title")


def _day(tree: HTMLTree, linked: list[dict[str, Any]]) -> str | None:
    told = _attribute(tree, _DAY, "content") or _linked(linked, "datePublished")
    return told or _attribute(
        tree, ("time[pubdate]", "time[itemprop='datePublished']", "article time", "time"), "datetime"
    )


def _publisher(tree: HTMLTree, linked: list[dict[str, Any]]) -> str | None:
    for thing in linked:
        name = thing.get("publisher")
        name = name.get("name") if isinstance(name, dict) else name
        if isinstance(name, str) and name.strip():
            return name.strip()
    return _attribute(tree, _PUBLISHER, "content")


def _language(tree: HTMLTree) -> str | None:
    node = _first(tree, "html")
    lang = (node.getattr("lang") or "") if node else ""
    return lang.strip().split("-")[0].lower() or None


def _linked(linked: list[dict[str, Any]], name: str) -> str | None:
    return next((t[name].strip() for t in linked if isinstance(t.get(name), str) and t[name].strip()), None)


def _linked_data(tree: HTMLTree) -> Iterator[dict[str, Any]]:
    """Yield the JSON-LD things of a page; a block that is no JSON is passed over, as browsers do."""
    for node in _all(tree, "script[type='application/ld+json']"):
        try:
            data = json.loads(node.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        todo = [data]
        while todo:
            thing = todo.pop(0)
            if isinstance(thing, list):
                todo.extend(thing)
            elif isinstance(thing, dict):
                graph = thing.get("@graph")
                todo.extend(graph if isinstance(graph, list) else [])
                yield thing
