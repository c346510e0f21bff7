"""The plain list of claim kinds: each has a function from a story to drafts and residue. A new kind is one line here.

A kind that is declared in data is a line of DECLARED; one with a reader of its own is a name in `claim.BUILT_IN` and a
line of `readers`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from .claim import BUILT_IN, Kind, Residue

if TYPE_CHECKING:
    from .draft import Draft
    from .scene import Story

    Reader = Callable[[Story], tuple[list[Draft], list[Residue]]]

DECLARED: Final[Mapping[Kind, str]] = {
}  # fmt: skip
"""Kinds that are data alone (ontology/kinds/<name>.yaml, languages/<code>/kinds/<name>.yaml), and what lists call them."""

KINDS: Final[tuple[Kind, ...]] = (*BUILT_IN, *DECLARED)
"""All kinds of claim, in the order in which they are listed."""


@cache
def readers() -> tuple[tuple[Kind, Reader], ...]:
    """Return the readers in the order in which they read; they are loaded when first asked for."""
    from .kinds.act import read_acts
    from .kinds.agreement import read_agreements
    from .kinds.aid import read_aid
    from .kinds.declared import declared_reader
    from .kinds.event import read_events
    from .kinds.meeting import read_meetings
    from .kinds.outlook import read_outlooks
    from .kinds.statement import read_statements

    return (
        ("aid", read_aid),
        ("act", read_acts),
        ("agreement", read_agreements),
        ("meeting", read_meetings),
        ("event", read_events),
        ("outlook", read_outlooks),
        ("statement", read_statements),
        *((kind, declared_reader(kind)) for kind in DECLARED),
    )
