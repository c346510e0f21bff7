"""Which act carries which commitments: an act with a window of validity, of the donor, for the recipient.

A claim about an act names no recipient. It is taken from the aid of the same donor that the act's own documents
tell; when they tell of several recipients, the act is linked to none by this rule. Rule name: authority-window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from .rows import Commitment, Record
from .snapshot import read_when
from .stages import rung

_IN_FORCE = ("approved", "signed", "in_force", "expired")


def link_authorities(
    commitments: Sequence[Commitment], acts: Iterable[Record]
) -> tuple[tuple[Commitment, ...], tuple[Record, ...]]:
    """Return the commitments with the acts they rest on, and the acts with what they carry."""
    told, sides = _told(commitments), _sides(commitments)
    carried: dict[str, list[str]] = {}
    linked_acts: list[Record] = []
    for act in acts:
        ids = sorted(c.id for c in _carried_by(act, sides, told))
        for cid in ids:
            carried.setdefault(cid, []).append(act.id)
        linked_acts.append(replace(act, extra={**act.extra, "carries": ids}) if ids else act)
    linked = tuple(
        replace(c, authorities=tuple(sorted(carried[c.id]))) if c.id in carried else c for c in commitments
    )
    return linked, tuple(linked_acts)


def window_of(act: Record) -> tuple[date, date] | None:
    """Return the first and last day of an act's validity, None when its end is not told or it is not in force."""
    start, end = read_when(act.values.get("on")), read_when(act.values.get("valid_until"))
    if start is None or end is None or act.stage not in _IN_FORCE or start.first() > end.last():
        return None
    return start.first(), end.last()


def _told(commitments: Iterable[Commitment]) -> dict[str, list[Commitment]]:
    found: dict[str, list[Commitment]] = {}
    for c in commitments:
        for document in {r.source.id for r in c.reports}:
            found.setdefault(document, []).append(c)
    return found


_Side = tuple[tuple[str, ...], tuple[str, ...]]


def _sides(commitments: Iterable[Commitment]) -> dict[_Side, list[Commitment]]:
    found: dict[_Side, list[Commitment]] = {}
    for c in commitments:
        if c.scope != "cumulative":
            found.setdefault((c.donor, c.recipient), []).append(c)
    return found


def _carried_by(
    act: Record, sides: dict[_Side, list[Commitment]], told: dict[str, list[Commitment]]
) -> list[Commitment]:
    window, actor = window_of(act), tuple(sorted(act.values.get("actor", ())))
    if window is None or not actor:
        return []
    recipients = {c.recipient for r in act.reports for c in told.get(r.source.id, ()) if c.donor == actor}
    if len(recipients) != 1:
        return []
    return [c for c in sides.get((actor, recipients.pop()), ()) if _within(c, window)]


def _within(c: Commitment, window: tuple[date, date]) -> bool:
    """Whether a decided step of the commitment is dated inside the window."""
    for step in c.steps:
        on = read_when(step.on)
        if rung(step.stage) >= rung("approved") and on and on.first() <= window[1] and on.last() >= window[0]:
            return True
    return False
