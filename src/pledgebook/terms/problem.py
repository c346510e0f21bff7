"""A fault in the material: a value with a stable code and a span, collected and shown, never raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .span import Span

Where = Literal["text", "title"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with a piece of material.

    `code` is stable and kebab-case ("date-without-year"); `span` points into the document's text or title,
    or is None where the fault has no place in it (an unreadable file).
    """

    code: str
    message: str
    span: Span | None = None
    where: Where = "text"
