"""The plain list of claim kinds: each a function from a story to drafts and residue. A new kind is one line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .claim import Kind, Residue
from .draft import Draft
from .kinds.act import read_acts
from .kinds.agreement import read_agreements
from .kinds.aid import read_aid
from .kinds.event import read_events
from .kinds.meeting import read_meetings
from .kinds.outlook import read_outlooks
from .kinds.statement import read_statements
from .scene import Story

Reader = Callable[[Story], tuple[list[Draft], list[Residue]]]

REGISTER: Final[tuple[tuple[Kind, Reader], ...]] = (
    ("aid", read_aid),
    ("act", read_acts),
    ("agreement", read_agreements),
    ("meeting", read_meetings),
    ("event", read_events),
    ("outlook", read_outlooks),
    ("statement", read_statements),
)
