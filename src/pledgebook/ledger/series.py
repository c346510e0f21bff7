"""The numbered packages of a donor, with the numbers that no source tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .rows import Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A number of a series and its commitment; without one it is a hole from `number` to `until`."""

    number: int
    until: int
    commitment: Commitment | None = None

    def json(self) -> dict[str, Any]:
        """Return {"number", "commitment"} or {"number", "until", "hole": true}."""
        if self.commitment is None:
            return {"number": self.number, "until": self.until, "hole": True}
        return {"number": self.number, "commitment": self.commitment.json()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The numbered packages of the same donors for the same recipients, in order."""

    donor: tuple[str, ...]
    recipient: tuple[str, ...]
    lines: tuple[Line, ...]

    def json(self) -> dict[str, Any]:
        """Return donor, recipient and lines."""
        return {
            "donor": list(self.donor),
            "recipient": list(self.recipient),
            "lines": [n.json() for n in self.lines],
        }


def fold_series(commitments: Iterable[Commitment], donor: str) -> tuple[Series, ...]:
    """Return the series a donor takes part in, the longest first; cumulative totals and parts are no numbers of it."""
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Commitment]] = {}
    for c in commitments:
        if donor in c.donor and c.package is not None and c.scope == "single":
            found.setdefault((c.donor, c.recipient), []).append(c)
    series = [Series(donor=d, recipient=r, lines=_lines(told)) for (d, r), told in found.items()]
    return tuple(sorted(series, key=lambda s: (-len(s.lines), s.donor, s.recipient)))


def _lines(told: list[Commitment]) -> tuple[Line, ...]:
    lines: list[Line] = []
    reached = 0
    for c in sorted(told, key=lambda c: (c.package or 0, c.id)):
        number = c.package or 0
        if number > reached + 1:
            lines.append(Line(number=reached + 1, until=number - 1))
        lines.append(Line(number=number, until=number, commitment=c))
        reached = number
    return tuple(lines)
