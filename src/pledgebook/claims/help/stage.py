"""A stage of help as a sentence tells it, with the words it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from pledgebook.terms.span import Span

from .govern import Via


@dataclass(frozen=True, slots=True, kw_only=True)
class StageReading:
    """A stage, the words it rests on, the clause that tells it and how the phrase hangs on that clause.

    `also` are further words that tell the same stage ("contracts ... were awarded").
    """

    stage: str
    span: Span
    clause: int | None
    via: Via
    role: str
    rule: str
    also: tuple[Span, ...] = ()
