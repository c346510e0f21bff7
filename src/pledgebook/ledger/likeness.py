"""Whether two aid claims can, or must, speak of one commitment: the comparisons that `resolution` is made of.

Claims alike in every cell that matters are bunched first, so that a report carried by a thousand outlets costs
one comparison.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from .aid import Aid, Item
from .stages import rung

DAY: Final = 1
SHORT: Final = 7
MONTH: Final = 31
SERIES: Final = 200
"""More days than this between two tellings of one number and stage mean two series."""
LONG: Final = 731
_PROMISE: Final = rung("pledged")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Bunch:
    """Claims alike in donors, recipients, number, form, amount, items, stage and days; `a` stands for them."""

    a: Aid
    members: tuple[Aid, ...]
    documents: frozenset[str]
    rule: str | None = None


def bunches_of(aids: Sequence[Aid], judged: Collection[str]) -> list[Bunch]:
    """Return claims in bunches; those a judgement names, and those one document tells twice, each by itself."""
    alike: dict[tuple[object, ...], list[Aid]] = {}
    for a in aids:
        rule, own = _own_rule(a), a.report.id if a.report.id in judged else None
        cells = (
            a.donor,
            a.recipient,
            a.package,
            a.form,
            a.amount,
            a.items,
            a.stage,
            a.window,
            a.report.on is None,
        )
        alike.setdefault((*cells, rule, own if rule else a.report.id), []).append(a)
    out: list[Bunch] = []
    for members in alike.values():
        documents = frozenset(m.report.source.id for m in members)
        if len(documents) == len(members) or members[0].package is not None:
            rule = _own_rule(members[0]) if len(members) > 1 else None
            out.append(Bunch(a=members[0], members=tuple(members), documents=documents, rule=rule))
        else:
            out += [Bunch(a=m, members=(m,), documents=frozenset((m.report.source.id,))) for m in members]
    return out


def _own_rule(a: Aid) -> str | None:
    """Return the rule by which two claims with these very cells are one commitment, None when they need not be."""
    if a.package is not None:
        return "package-number"
    if a.window is None:
        return None
    if a.amount is not None:
        return "same-report" if a.window.days <= (MONTH if telling(a.items) else SHORT) else None
    if a.items:
        return "same-report" if a.window.days <= (MONTH if telling(a.items) else SHORT) else None
    return "same-day" if a.report.on is not None and a.window.days == 1 else None


def first_day(bunch: Bunch) -> date:
    """Return the first day a dated bunch may speak of."""
    assert bunch.a.window is not None
    return bunch.a.window.first


def last_day(bunch: Bunch) -> date:
    """Return the last day a dated bunch may speak of."""
    assert bunch.a.window is not None
    return bunch.a.window.last


def amount_rule(x: Bunch, y: Bunch) -> str | None:
    """Join equal amounts: same stage and days that fit, or a later stage the next day."""
    a, b = x.a, y.a
    shared = a.items & b.items
    if clash(x, y) or (a.items and b.items and not shared):
        return None
    tells = telling(shared)
    return _dated_rule(a, b, precise=MONTH if tells else SHORT, later=MONTH if tells else DAY)


def items_rule(x: Bunch, y: Bunch) -> str | None:
    """Join equal sets of items: same stage and days that fit, or, for telling counts, a later stage within two years."""
    tells = telling(x.a.items)
    if clash(x, y):
        return None
    return _dated_rule(x.a, y.a, precise=MONTH if tells else SHORT, later=LONG if tells else None)


def telling(items: Iterable[Item]) -> bool:
    """Whether counts single a promise out: one of ten or more that is not round, or two counts together.

    "4 launchers" are promised again and again; "31 tanks" and "4 launchers and 2 radars" hardly ever.
    """
    counts = [item.quantity for item in items if item.quantity is not None and item.quantity > 1]
    return len(counts) > 1 or any(count >= 10 and count % 5 != 0 for count in counts)


def _dated_rule(a: Aid, b: Aid, *, precise: int, later: int | None) -> str | None:
    """Compare the days of two claims alike in the rest: `precise` bounds their windows, `later` the days between."""
    if a.window is None or b.window is None or max(a.window.days, b.window.days) > precise:
        return None
    if a.stage == b.stage:
        return "same-report" if a.window.gap(b.window) == 0 else None
    return "next-stage" if later is not None and _follows(a, b, later) else None


def _follows(a: Aid, b: Aid, days: int) -> bool:
    """Whether the claim of the later stage lies after the other's, at most so many days, both decided or done."""
    early, late = sorted((a, b), key=lambda x: rung(x.stage))
    if rung(early.stage) < _PROMISE or early.window is None or late.window is None:
        return False
    return late.window.last >= early.window.first and early.window.gap(late.window) <= days


def clash(x: Bunch, y: Bunch) -> bool:
    """Whether two bunches cannot speak of one commitment."""
    a, b = x.a, y.a
    if forms_clash(a, b):
        return True
    if a.package is not None and a.package == b.package:
        return _another_series(a, b)
    if a.package is not None and b.package is not None:
        return True
    same_stage = a.stage == b.stage
    told_twice = same_stage and not x.documents.isdisjoint(y.documents)
    return told_twice or _amounts_clash(a, b) or (same_stage and _days_clash(a, b))


def _another_series(a: Aid, b: Aid) -> bool:
    return several_series((a, b))


def several_series(aids: Iterable[Aid]) -> bool:
    """Whether one number was decided on at times so far apart that two series must be meant.

    A stage is not reached twice half a year apart, nor long before the one below it; only dates the texts give
    count, and only from a promise on. Takes time in proportion to the claims.
    """
    stages: dict[int, tuple[date, date]] = {}
    for a in aids:
        height = rung(a.stage)
        if height < _PROMISE or a.window is None or a.report.on is None:
            continue
        latest, earliest = stages.get(height, (a.window.first, a.window.last))
        stages[height] = max(latest, a.window.first), min(earliest, a.window.last)
    return any(
        (latest - earliest).days > SERIES
        for low, (latest, _) in stages.items()
        for high, (_, earliest) in stages.items()
        if low <= high
    )


def forms_clash(a: Aid, b: Aid) -> bool:
    """Whether both name forms of help and share none."""
    return bool(a.form) and bool(b.form) and not a.form & b.form


def _amounts_clash(a: Aid, b: Aid) -> bool:
    if a.amount is None or b.amount is None:
        return False
    return (a.amount.value, a.amount.currency) != (b.amount.value, b.amount.currency)


def _days_clash(a: Aid, b: Aid) -> bool:
    return a.window is not None and b.window is not None and a.window.gap(b.window) > 0
