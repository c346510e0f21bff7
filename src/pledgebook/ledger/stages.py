"""The ladder of aid, and which of a commitment's facts count as its stage."""

from __future__ import annotations

from typing import Final

LADDER: Final = ("requested", "discussed", "pledged", "approved", "contracted", "delivering", "delivered")
OFF_LADDER: Final = ("halted", "refused")
PROMISED: Final = ("pledged", "approved", "contracted")
"""The stages of an open promise: decided or announced, nothing of it reported as arriving."""

_RUNG: Final = {stage: number for number, stage in enumerate(LADDER)}


def rung(stage: str) -> int:
    """Return how far up the ladder a stage stands, from 0; -1 off the ladder."""
    return _RUNG.get(stage, -1)
