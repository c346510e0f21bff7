"""Sums of money and counted quantities: decimals, never floats."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Bound = Literal["about", "min", "max"]


def plain(value: Decimal) -> int | float:
    """Return a decimal as the JSON number it prints as: an int where it is whole."""
    whole = value.to_integral_value()
    return int(whole) if whole == value else float(value)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of an ISO 4217 currency; `bound` is None when stated flat."""

    value: Decimal
    currency: str
    bound: Bound | None = None

    def json(self) -> dict[str, object]:
        """Return {"value", "currency"} and "bound" where there is one."""
        out: dict[str, object] = {"value": plain(self.value), "currency": self.currency}
        if self.bound:
            out["bound"] = self.bound
        return out
