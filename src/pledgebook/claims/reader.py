"""From a page of marks to claims: runs the kinds of the register and gathers residue and problems."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.documents.document import Document
from pledgebook.lexicon.language import LANGUAGES, reading_in
from pledgebook.reading.gate import gate
from pledgebook.reading.page import Page, document_language, read_page, unknown_language
from pledgebook.reading.parties import find_parties
from pledgebook.reading.sentences import find_sentences
from pledgebook.terms.problem import Problem

from .claim import Claim, Residue
from .draft import Draft
from .kinds.declared import may_tell
from .lend import lend
from .merge import merged
from .register import DECLARED, readers
from .scene import Story
from .topic import is_public

_LONGEST_NAME = 40
# A text of a sentence or two costs nothing to read; the gate would see too little of it.
_SHORT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the reader found in one document."""

    document: Document
    claims: tuple[Claim, ...]
    residue: tuple[Residue, ...]
    problems: tuple[Problem, ...]


def read_document(document: Document) -> Reading:
    """Read one document in its language; pure: the same document gives the same reading."""
    language = document_language(document)
    if language not in LANGUAGES:
        return Reading(document=document, claims=(), residue=(), problems=(unknown_language(language),))
    with reading_in(language):
        if _holds_none(document):
            return Reading(document=document, claims=(), residue=(), problems=())
        return read_claims(read_page(document, language))


def _holds_none(document: Document) -> bool:
    return (
        len(document.text) > _SHORT
        and not gate(document.text, document.title)
        and not _is_entry(document.title)
        and not may_tell(document, DECLARED)
    )


def _is_entry(title: str | None) -> bool:
    """Whether a title is but the name of a party: an entry of a list by donor, which the gate cannot judge."""
    if not title or len(title) > _LONGEST_NAME:
        return False
    parties, _ = find_parties(title, find_sentences(title))
    name = title.split("(", maxsplit=1)[0].strip()
    return any(mark.span.of(title) == name for mark in parties)


def read_claims(page: Page) -> Reading:
    """Read the claims of a page; a text of quotations alone that tells of no public occasion is off topic."""
    if page.language not in LANGUAGES:
        return Reading(document=page.document, claims=(), residue=(), problems=page.body.problems)
    with reading_in(page.language):
        return _read(page)


def _read(page: Page) -> Reading:
    story = Story(page)
    drafts: list[Draft] = []
    residue: list[Residue] = []
    for _, reader in readers():
        found, left = reader(story)
        drafts += found
        residue += left
    lend(drafts)
    kept = merged(drafts)
    if all(d.kind == "statement" for d in kept) and not is_public(story):
        kept = []
    claims = tuple(d.made() for d in kept)
    told = {(c.where, c.sentence) for c in claims}
    return Reading(
        document=page.document,
        claims=claims,
        residue=tuple(r for r in residue if (r.where, r.span) not in told),
        problems=page.title.problems + page.body.problems,
    )
