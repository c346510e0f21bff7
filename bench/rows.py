"""The table: one line for each thing measured and each tool beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Row:
    """One figure of ours, beside one figure of a peer (None where there is none or it does not run here).

    `goal` is what ours must reach, "x2" for a ratio. Where `less` is true, smaller is better.
    """

    area: str
    what: str
    unit: str
    ours: float
    peer: str = ""
    theirs: float | None = None
    goal: str = ""
    less: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Return how many times as good ours is."""
        if not self.theirs or not self.ours:
            return None
        return self.theirs / self.ours if self.less else self.ours / self.theirs

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None where there is none to judge."""
        if not self.goal:
            return None
        if self.goal.startswith("x"):
            return None if self.ratio is None else self.ratio >= float(self.goal[1:])
        return self.ours <= float(self.goal) if self.less else self.ours >= float(self.goal)

    def json(self) -> dict[str, Any]:
        """Return all cells, with ratio and verdict."""
        return {**asdict(self), "ratio": self.ratio, "reached": self.reached}


HEADS = ("area", "measured", "unit", "pledgebook", "beside it", "its figure", "ratio", "goal")


def cells(row: Row) -> tuple[str, ...]:
    """Return a row as text."""
    sign = "" if row.reached is None else (" met" if row.reached else " MISSED")
    bound = ("" if row.goal.startswith("x") else "<= " if row.less else ">= ") if row.goal else ""
    return (
        row.area,
        row.what,
        row.unit,
        figure(row.ours),
        row.peer or "-",
        row.note or "-" if row.theirs is None else figure(row.theirs),
        f"x{figure(row.ratio)}" if row.ratio else "-",
        f"{bound}{row.goal}{sign}" if row.goal else "-",
    )


def figure(value: float) -> str:
    """Return a number with three telling digits, thousands apart."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def plain_table(rows: Sequence[Row]) -> str:
    """Return the table for a terminal."""
    grid = [HEADS, *(cells(row) for row in rows)]
    widths = [max(len(line[i]) for line in grid) for i in range(len(HEADS))]
    right = {3, 5, 6}
    made = (
        "  ".join(
            c.rjust(w) if i in right and len(c) < 24 else c.ljust(w)
            for i, (c, w) in enumerate(zip(line, widths, strict=True))
        )
        for line in grid
    )
    return "\n".join(line.rstrip() for line in made)


def markdown_table(rows: Iterable[Row]) -> str:
    """Return the table for a page."""
    head = [f"| {' | '.join(HEADS)} |", "|---|---|---|--:|---|--:|--:|---|"]
    return "\n".join([*head, *(f"| {' | '.join(cells(row))} |" for row in rows)])
