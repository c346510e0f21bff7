"""Sums that cannot lie: by stage and never across, whole packages only, and always with what has no amount."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from pledgebook.terms.money import plain

from .rows import Commitment
from .stages import LADDER, OFF_LADDER, PROMISED


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """The amounts of one stage in one currency; `bounded` counts those told as about, at least or at most."""

    currency: str
    value: Decimal
    commitments: int
    bounded: int

    def json(self) -> dict[str, Any]:
        """Return currency, value, commitments, bounded."""
        return {"currency": self.currency, "value": plain(self.value), "commitments": self.commitments,
                "bounded": self.bounded}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class StageTotal:
    """One stage: its sums by currency, how many commitments stand there, how many of them have no amount."""

    stage: str
    sums: tuple[Sum, ...]
    commitments: int
    without_amount: int

    def json(self) -> dict[str, Any]:
        """Return stage, sums, commitments, without_amount."""
        return {"stage": self.stage, "sums": [s.json() for s in self.sums], "commitments": self.commitments,
                "without_amount": self.without_amount}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """The largest open promises in one currency, the largest first; `open` counts all of that currency."""

    currency: str
    open: int
    largest: tuple[Commitment, ...]

    def json(self) -> dict[str, Any]:
        """Return currency, open, and the rows."""
        return {"currency": self.currency, "open": self.open, "largest": [c.json() for c in self.largest]}


def fold_totals(commitments: Iterable[Commitment]) -> tuple[StageTotal, ...]:
    """Return the totals of each stage that has a commitment, in the ladder's order, those off it last."""
    stages: dict[str, list[Commitment]] = {}
    for c in commitments:
        if c.scope == "single":
            stages.setdefault(c.stage, []).append(c)
    known = [s for s in (*LADDER, *OFF_LADDER) if s in stages]
    return tuple(_total(stage, stages[stage]) for stage in (*known, *sorted(set(stages) - set(known))))


def _total(stage: str, told: list[Commitment]) -> StageTotal:
    sums: dict[str, list[Commitment]] = {}
    for c in told:
        if c.amount is not None:
            sums.setdefault(c.amount.currency, []).append(c)
    return StageTotal(
        stage=stage,
        sums=tuple(_sum(currency, sums[currency]) for currency in sorted(sums)),
        commitments=len(told),
        without_amount=sum(c.amount is None for c in told),
    )


def _sum(currency: str, told: list[Commitment]) -> Sum:
    amounts = [c.amount for c in told if c.amount is not None]
    return Sum(
        currency=currency,
        value=sum((a.value for a in amounts), Decimal(0)),
        commitments=len(amounts),
        bounded=sum(a.bound is not None for a in amounts),
    )


OPEN_RULE: Final = (
    "open promises: whole packages pledged, approved or contracted of which nothing is reported as arriving and "
    "which are not halted; ranked by amount within each currency, currencies by how many open promises they have; "
    "currencies are never added or compared"
)


def rank_open(commitments: Iterable[Commitment], limit: int = 10) -> tuple[Ranked, ...]:
    """Return the largest open promises by currency (see OPEN_RULE), at most `limit` each."""
    found: dict[str, list[Commitment]] = {}
    for c in commitments:
        if is_open(c) and c.amount is not None:
            found.setdefault(c.amount.currency, []).append(c)
    ranked = [
        Ranked(currency=currency, open=len(told), largest=tuple(sorted(told, key=_by_amount)[:limit]))
        for currency, told in found.items()
    ]
    return tuple(sorted(ranked, key=lambda r: (-r.open, r.currency)))


def is_open(c: Commitment) -> bool:
    """Whether a row is a whole promise that is decided or announced and not yet arriving."""
    return c.scope == "single" and c.stage in PROMISED


def _by_amount(c: Commitment) -> tuple[Decimal, str]:
    assert c.amount is not None
    return -c.amount.value, c.id
