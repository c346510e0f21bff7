"""The calendar as an iCalendar file (RFC 5545): all-day events, the same bytes for the same book."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from pledgebook import __version__
from pledgebook.ledger.calendar import Occasion
from pledgebook.ledger.rows import sources_of

_STATUS = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}


def calendar_bytes(occasions: Iterable[Occasion]) -> bytes:
    """Return an iCalendar file. DTSTAMP is the latest publication that tells an occasion, never this machine's time."""
    out = Calendar()
    out.add("prodid", f"-//pledgebook//pledgebook {__version__}//EN")
    out.add("version", "2.0")
    out.add("x-wr-calname", "pledgebook")
    for occasion in occasions:
        out.add_component(_event(occasion))
    return bytes(out.to_ical())


def _event(occasion: Occasion) -> Event:
    sources = sources_of(occasion.row.reports)
    said = max((s.published for s in sources if s.published), default=occasion.first)
    event = Event()
    event.add("uid", f"{occasion.row.id}-{occasion.what}@pledgebook")
    event.add("dtstamp", datetime(said.year, said.month, said.day, tzinfo=UTC))
    event.add("dtstart", occasion.first)
    event.add("dtend", _after(occasion.last))
    event.add("summary", occasion.title)
    if occasion.place:
        event.add("location", occasion.place)
    event.add("description", _description(occasion, [s.name for s in sources]))
    event.add("categories", [occasion.what])
    event.add("transp", "TRANSPARENT")
    if occasion.row.stage in _STATUS:
        event.add("status", _STATUS[occasion.row.stage])
    return event


def _after(day: date) -> date:
    """ICalendar's end is the day after the last one."""
    return day + timedelta(days=1) if day < date.max else day


def _description(occasion: Occasion, names: list[str]) -> str:
    vague = "" if len(occasion.on) >= len("2025-01-16") else f"The texts say {occasion.on}, no day. "
    return f"{vague}Told by: {', '.join(names)}. pledgebook why {occasion.row.id}"
