"""From groups of aid claims to commitments: stage history, cells of record, conflicts side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from .aid import Aid, aid_of
from .entries import canonical
from .resolution import Group, resolve
from .rows import Commitment, Conflict, Step, anchor, row_id
from .snapshot import Judgement, Report, read_when
from .stages import LADDER, OFF_LADDER, rung


def fold_commitments(
    reports: Iterable[Report], judgements: Sequence[Judgement] = ()
) -> tuple[Commitment, ...]:
    """Fold aid reports into commitments, sorted by id; cumulative totals and parts stay single rows."""
    aids = [aid_of(report) for report in reports]
    singles = [_commitment(g) for g in resolve((a for a in aids if a.scope == "single"), judgements)]
    apart = [a for a in aids if a.scope != "single"]
    wholes = _wholes(singles)
    others = [_commitment(Group(members=(a,), rules=()), part_of=_whole_of(a, wholes)) for a in apart]
    return tuple(sorted((*singles, *others), key=lambda c: c.id))


def _commitment(group: Group, part_of: str | None = None) -> Commitment:
    members = sorted(group.members, key=_said)
    first, steps = members[0], _steps(members)
    furthest, off = _standing(steps)
    held = next(step for step in steps if step.stage == (off or furthest))
    amounts = _weighed(members, lambda a: a.amount.json() if a.amount else None, furthest)
    until = _weighed(members, lambda a: a.report.values.get("valid_until"), furthest)
    places = _weighed(members, lambda a: a.report.values.get("place"), furthest)
    value = next(
        (a.amount for a in members if amounts and a.amount and a.amount.json() == amounts[0][0]), None
    )
    return Commitment(
        id=row_id("aid", anchor(a.report for a in members)),
        donor=first.donor, recipient=first.recipient, furthest=furthest, off=off, scope=first.scope,
        package=next((a.package for a in members if a.package is not None), None),
        form=tuple(sorted({form for a in members for form in a.form})),
        amount=value, items=_items(members), on=held.on,
        valid_until=until[0][0] if until else None,
        place=places[0][0] if places else None,
        basis=tuple(sorted({a.report.values["basis"] for a in members if a.report.values.get("basis")})),
        steps=steps, reports=tuple(a.report for a in members), conflicts=_conflicts(amounts, until, steps),
        rules=group.rules, part_of=part_of,
    )  # fmt: skip


def _said(aid: Aid) -> tuple[date, str]:
    return aid.report.source.published or date.max, aid.report.id


def _steps(members: Sequence[Aid]) -> tuple[Step, ...]:
    """Return the stages told, in the ladder's order, those off the ladder last."""
    told: dict[str, list[Report]] = {}
    for a in members:
        told.setdefault(a.stage, []).append(a.report)
    order = {stage: number for number, stage in enumerate((*LADDER, *OFF_LADDER))}
    stages = sorted(told, key=lambda s: (order.get(s, -1), s))
    return tuple(
        Step(
            stage=stage,
            on=_date_of_record(told[stage]),
            said=min((r.source.published for r in told[stage] if r.source.published), default=None),
            reports=tuple(told[stage]),
        )
        for stage in stages
    )


def _date_of_record(reports: Sequence[Report]) -> str | None:
    """Return the most precise date told, of those the most often told, of those the earliest."""
    dates = Counter(r.values["on"] for r in reports if r.on is not None)
    return min(dates, key=lambda on: (_length(on), -dates[on], on), default=None)


def _length(on: str) -> int:
    when = read_when(on)
    return (when.last() - when.first()).days if when else 10**6


def _standing(steps: Sequence[Step]) -> tuple[str, str | None]:
    """Return the furthest fact, and "halted" or "refused" where no later fact on the ladder lifts it."""
    on_ladder = [s for s in steps if rung(s.stage) >= 0]
    off = [s for s in steps if s.stage in OFF_LADDER]
    furthest = max(on_ladder, key=lambda s: rung(s.stage)).stage if on_ladder else steps[-1].stage
    if not off:
        return furthest, None
    last_off = max(off, key=lambda s: (_day_of(s), s.stage))
    decided = [s for s in on_ladder if rung(s.stage) >= rung("pledged")]
    lifted = any(_day_of(s) > _day_of(last_off) for s in decided)
    return furthest, None if lifted else last_off.stage


def _day_of(step: Step) -> date:
    """Return the last day a step is told for: by its texts' dates, else by their publication."""
    days = [when.last() if (when := r.on) else r.source.published for r in step.reports]
    return max((d for d in days if d), default=date.min)


_Weighed = list[tuple[Any, tuple[Report, ...]]]


def _weighed(members: Sequence[Aid], cell: Callable[[Aid], Any], furthest: str) -> _Weighed:
    """Return a cell's different values with their reports, the value of record first.

    Of record is the value told by the most documents at the furthest stage, then by the most documents, then
    the one published last, then the first in writing.
    """
    told: dict[str, list[Aid]] = {}
    plain: dict[str, Any] = {}
    for a in members:
        value = cell(a)
        if value is not None:
            key = canonical({"v": value})
            told.setdefault(key, []).append(a)
            plain[key] = value

    def weight(key: str) -> tuple[int, int, int, str]:
        at = {a.report.source.id for a in told[key] if a.stage == furthest}
        last = max((a.report.source.published or date.min for a in told[key]), default=date.min)
        return -len(at), -len({a.report.source.id for a in told[key]}), -last.toordinal(), key

    return [(plain[key], tuple(a.report for a in told[key])) for key in sorted(told, key=weight)]


def _items(members: Sequence[Aid]) -> tuple[dict[str, Any], ...]:
    """Return the items told, each name and class once, the largest count told with it."""
    best: dict[tuple[str, str], dict[str, Any]] = {}
    for a in members:
        for item in a.report.values.get("items", ()):
            key = (str(item.get("name", "")).casefold(), str(item.get("class", "")))
            kept = best.get(key)
            if kept is None or (item.get("quantity") or 0, canonical(item)) > (
                kept.get("quantity") or 0,
                canonical(kept),
            ):
                best[key] = dict(item)
    return tuple(best[key] for key in sorted(best))


def _conflicts(amounts: _Weighed, until: _Weighed, steps: Sequence[Step]) -> tuple[Conflict, ...]:
    """Return the cells on which reports differ: amount, valid_until, and each stage's date."""
    out = [
        Conflict(cell=c, values=tuple(v))
        for c, v in (("amount", amounts), ("valid_until", until))
        if len(v) > 1
    ]
    for step in steps:
        dates = _apart(step)
        if len(dates) > 1:
            out.append(Conflict(cell=f"on:{step.stage}", values=dates))
    return tuple(out)


def _apart(step: Step) -> tuple[tuple[Any, tuple[Report, ...]], ...]:
    """Return a step's dates when two of them cannot both hold; a month agrees with its days."""
    dates = sorted(
        {r.values["on"] for r in step.reports if r.on is not None}, key=lambda on: (on != step.on, on)
    )
    whens = [w for on in dates if (w := read_when(on))]
    fits = all(a.first() <= b.last() and b.first() <= a.last() for a in whens for b in whens)
    return (
        ()
        if fits
        else tuple((on, tuple(r for r in step.reports if r.values.get("on") == on)) for on in dates)
    )


def _wholes(singles: Iterable[Commitment]) -> dict[tuple[str, str], list[Commitment]]:
    """Index the single commitments by document and recipient."""
    found: dict[tuple[str, str], list[Commitment]] = {}
    for c in singles:
        for document in {r.source.id for r in c.reports}:
            for recipient in c.recipient:
                found.setdefault((document, recipient), []).append(c)
    return found


def _whole_of(a: Aid, wholes: dict[tuple[str, str], list[Commitment]]) -> str | None:
    """Return the whole a part belongs to: the only package its document tells for the recipient, or one by number."""
    if a.scope != "part":
        return None
    told = {c.id: c for r in a.recipient for c in wholes.get((a.report.source.id, r), ())}
    fits = [c for c in told.values() if set(a.donor) <= set(c.donor) or a.donor == c.donor]
    if a.package is not None:
        fits = [c for c in fits if c.package == a.package]
    return fits[0].id if len(fits) == 1 else None
