"""An aid claim with its cells as typed values, for comparing; money is decimal, dates are windows of days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from pledgebook.terms.money import Bound, Money

from .snapshot import Report

UNDATED_DAYS = 3
"""News of the day without a date is taken to have happened at most this many days before publication."""


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """An item of a claim; `quantity` None when not stated."""

    name: str
    cls: str
    quantity: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """The calendar days on which something may have happened, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Return the length in days."""
        return (self.last - self.first).days + 1

    def gap(self, other: Window) -> int:
        """Return the days between the windows, 0 where they overlap."""
        return max(0, (other.first - self.last).days, (self.first - other.last).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aid:
    """An aid claim's cells. `window` is None when neither the text nor its publication gives a date."""

    report: Report
    donor: tuple[str, ...]
    recipient: tuple[str, ...]
    stage: str
    scope: str
    package: int | None
    form: frozenset[str]
    amount: Money | None
    items: frozenset[Item]
    window: Window | None


def aid_of(report: Report) -> Aid:
    """Return the typed cells of an aid report."""
    values = report.values
    package = values.get("package")
    return Aid(
        report=report,
        donor=tuple(sorted(values.get("donor", ()))),
        recipient=tuple(sorted(values.get("recipient", ()))),
        stage=values.get("stage", ""),
        scope=values.get("scope") or "single",
        package=package if isinstance(package, int) else None,
        form=frozenset(values.get("form", ())),
        amount=money_of(values.get("amount")),
        items=frozenset(_item(item) for item in values.get("items", ())),
        window=_window(report),
    )


def money_of(cell: Mapping[str, Any] | None) -> Money | None:
    """Return an amount cell as decimal money, None when absent or without a number."""
    value = number_of(cell.get("value")) if cell else None
    if cell is None or value is None:
        return None
    return Money(value, str(cell.get("currency", "")), cast("Bound | None", cell.get("bound")))


def number_of(value: object) -> Decimal | None:
    """Return a JSON number as the decimal its shortest writing shows."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def _item(cell: Mapping[str, Any]) -> Item:
    return Item(
        str(cell.get("name", "")).casefold(), str(cell.get("class", "")), number_of(cell.get("quantity"))
    )


def _window(report: Report) -> Window | None:
    on, published = report.on, report.source.published
    if on is not None:
        return Window(on.first(), on.last())
    if published is not None:
        return Window(published - timedelta(days=UNDATED_DAYS), published)
    return None
