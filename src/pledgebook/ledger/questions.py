"""What one can ask a book: pure questions under a view. Outlets print the answers and compute nothing.

Every answer is made of frozen values with a `json()`. Parties are codes of the gold guide (ITA, UKR, EU).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from pledgebook.claims.register import DECLARED, KINDS
from pledgebook.lexicon.kinds import declared_kind
from pledgebook.terms.faults import UsageFault

from .book import EVERYTHING, Book, View
from .calendar import Occasion, fold_calendar
from .fold import Ledger, fold_book, fold_hash
from .rows import Commitment, Record, Row
from .series import Series, fold_series
from .snapshot import Noted, read_when
from .totals import OPEN_RULE, Ranked, StageTotal, fold_totals, is_open, rank_open
from .trace import Cell, Trace, trace

__all__ = [
    "EVERYTHING", "OPEN_RULE", "WHAT", "Cell", "Commitment", "Filters", "Ledger", "Noted", "Occasion", "Ranked",
    "Record", "Row", "Series", "StageTotal", "Trace", "View", "calendar", "fold_book", "fold_hash", "largest_open",
    "list_rows", "noted", "series", "totals_by_stage", "why", "without_amount",
]  # fmt: skip

WHAT: Final = {
    "aid": "aid", "acts": "act", "agreements": "agreement", "meetings": "meeting", "events": "event",
    "statements": "statement", "outlooks": "outlook",
    **{listed: kind for kind, listed in DECLARED.items()},
}  # fmt: skip
"""The names `list` takes and the kind of claim each shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a list leaves in; a field that is None leaves everything in.

    `donor` is the one who acts: an aid's donor, an act's actor, a party of an agreement or meeting, the party of
    a statement, what an outlook is about. `recipient` narrows aid to it; of agreements, meetings and outlooks it
    is one more party. Events bear no party; of a declared kind the first of its sides acts, the others receive. `stage` is what holds now or the furthest fact. `since` and `until`
    bound the date the text gives (any day of it may fit), or the publication where it gives none.
    """

    donor: str | None = None
    recipient: str | None = None
    stage: str | None = None
    since: date | None = None
    until: date | None = None


NO_FILTERS: Final = Filters()


def list_rows(
    book: Book, what: str, filters: Filters = NO_FILTERS, *, view: View = EVERYTHING
) -> tuple[Row, ...]:
    """Return the rows of `what` (a key of WHAT, or a kind), by date, undated last; UsageFault for another word."""
    kind = WHAT.get(what, what)
    if kind not in KINDS:
        raise UsageFault(f"{what}: no such list; one of {', '.join(WHAT)}")
    rows = [row for row in fold_book(book, view).rows(kind) if _fits(row, filters)]
    return tuple(sorted(rows, key=lambda row: (_window(row)[0] or date.max, row.id)))


def series(book: Book, donor: str, *, view: View = EVERYTHING) -> tuple[Series, ...]:
    """Return a donor's numbered packages with their holes, one series for each set of donors and recipients."""
    return fold_series(fold_book(book, view).commitments, donor)


def calendar(book: Book, from_day: date | None = None, *, view: View = EVERYTHING) -> tuple[Occasion, ...]:
    """Return events, planned meetings and expiries that end on `from_day` or later, or all of them, in order."""
    ledger = fold_book(book, view)
    return fold_calendar([row for kind in KINDS for row in ledger.rows(kind)], from_day)


def why(book: Book, wanted: str, *, view: View = EVERYTHING) -> Trace:
    """Return the cells behind a row or claim id (or a clear beginning of it); UsageFault when there is none."""
    found = trace(fold_book(book, view), wanted)
    if found is None:
        raise UsageFault(f"{wanted}: no row or claim of this book has this id; `pledgebook list` shows ids")
    return found


def totals_by_stage(
    book: Book, filters: Filters = NO_FILTERS, *, view: View = EVERYTHING
) -> tuple[StageTotal, ...]:
    """Return the sums of whole packages for each stage and currency, with how many have no amount."""
    return fold_totals(c for c in fold_book(book, view).commitments if _fits(c, filters))


def largest_open(
    book: Book, limit: int = 10, filters: Filters = NO_FILTERS, *, view: View = EVERYTHING
) -> tuple[Ranked, ...]:
    """Return the largest promises on which nothing has arrived, by currency; the rule is OPEN_RULE."""
    return rank_open((c for c in fold_book(book, view).commitments if _fits(c, filters)), limit)


def without_amount(
    book: Book, filters: Filters = NO_FILTERS, *, open_only: bool = False, view: View = EVERYTHING
) -> tuple[Commitment, ...]:
    """Return the whole commitments no text gives an amount, by date; with `open_only` only the open promises."""
    rows = [c for c in fold_book(book, view).commitments if c.amount is None and c.scope == "single"]
    kept = [c for c in rows if _fits(c, filters) and (is_open(c) or not open_only)]
    return tuple(sorted(kept, key=lambda c: (_window(c)[0] or date.max, c.id)))


def noted(book: Book, what: str | None = None, *, view: View = EVERYTHING) -> tuple[Noted, ...]:
    """Return the problems and the residue ("problem" or "residue", both without `what`) of current readings."""
    return tuple(n for n in fold_book(book, view).noted if what in (None, n.what))


def _fits(row: Row, filters: Filters) -> bool:
    if filters.donor is not None and filters.donor not in _acting(row):
        return False
    if filters.recipient is not None and filters.recipient not in _receiving(row):
        return False
    if filters.stage is not None and filters.stage not in _stages(row):
        return False
    first, last = _window(row)
    if filters.since is not None and (last is None or last < filters.since):
        return False
    return filters.until is None or (first is not None and first <= filters.until)


def _stages(row: Row) -> tuple[str | None, ...]:
    return (row.stage, row.furthest) if isinstance(row, Commitment) else (row.stage,)


def _acting(row: Row) -> tuple[str, ...]:
    v = row.values
    if row.kind in DECLARED:
        return tuple(v.get(declared_kind(row.kind).sides[0], ()))
    party = v.get("party")
    named = (*v.get("actor", ()), *v.get("parties", ()), *v.get("about", ()), *((party,) if party else ()))
    return row.donor if isinstance(row, Commitment) else named


def _receiving(row: Row) -> tuple[str, ...]:
    if row.kind in DECLARED:
        return tuple(code for cell in declared_kind(row.kind).sides[1:] for code in row.values.get(cell, ()))
    return (
        row.recipient
        if isinstance(row, Commitment)
        else (*row.values.get("parties", ()), *row.values.get("about", ()))
    )


def _window(row: Row) -> tuple[date | None, date | None]:
    """Return the days a row may be dated to: its date, else the first publication that tells it."""
    when = read_when(row.on)
    if when is not None:
        return when.first(), when.last()
    said = min((r.source.published for r in row.reports if r.source.published), default=None)
    return said, said
