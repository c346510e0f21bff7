"""What a source hands over: the bytes as they came, the document read from them, and what was wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pledgebook.documents.document import Document
from pledgebook.terms.problem import Problem

LIMIT: Final = 16 * 1024 * 1024
"""The most bytes one document may have: a file that is one text, or one line of a JSON lines file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One document, or the reason why there is none.

    `name` is for messages: a path, "-" for the pipe, "path:line" for a line. `raw` are the bytes as they came
    (a JSON line without its newline), empty when there is no document.
    """

    name: str
    raw: bytes = b""
    media: str = "text/plain"
    document: Document | None = None
    problems: tuple[Problem, ...] = ()


def left_out(name: str, code: str, message: str) -> Arrival:
    """Return an arrival without a document and the one problem that kept it out."""
    return Arrival(name=name, problems=(Problem(code=code, message=message),))  # code: given
