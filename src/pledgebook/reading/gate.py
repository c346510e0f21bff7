"""The gate: lets a text through only when it can hold a claim. (A first, open version.)"""

from __future__ import annotations


def gate(text: str, title: str | None = None) -> bool:
    """Whether `text` (with its `title`) can hold a claim about help between states."""
    return bool(text or title)
