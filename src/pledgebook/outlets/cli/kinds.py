"""What tables say of declared kinds: their columns and their sides."""

from __future__ import annotations

from pledgebook.claims.register import DECLARED
from pledgebook.lexicon.kinds import declared_kind


def declared_columns(listed: str) -> tuple[str, ...]:
    """Return the columns of a declared kind's table as CSV."""
    kind = declared_kind(next(kind for kind, name in DECLARED.items() if name == listed))
    cells = (
        ("amount", "currency", "bound") if role == "amount" else (cell,) for cell, role in kind.cells.items()
    )
    return ("id", *(column for columns in cells for column in columns), "documents")


def declared_sides(kind: str) -> tuple[str, ...]:
    """Return the cells of a declared kind that hold parties, who acts first; none for any other kind."""
    return declared_kind(kind).sides if kind in DECLARED else ()
