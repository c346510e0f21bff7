"""From a page of marks to claims: runs the kinds of the register and gathers residue and problems."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.documents.document import Document
from pledgebook.reading.page import read_page
from pledgebook.terms.problem import Problem

from .claim import Claim, Residue


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the reader found in one document."""

    document: Document
    claims: tuple[Claim, ...]
    residue: tuple[Residue, ...]
    problems: tuple[Problem, ...]


def read_document(document: Document) -> Reading:
    """Read one document; pure: the same document gives the same reading."""
    page = read_page(document)
    return Reading(document=document, claims=(), residue=(), problems=page.title.problems + page.body.problems)
