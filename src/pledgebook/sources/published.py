"""The publication day as sources write it: ISO dates and date-times, HTTP and mail dates."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_tz
from typing import Any, Final

from pledgebook.terms.problem import Problem

_ISO: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d(?::?\d\d){1,2}(?:[.,]\d{1,9})?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?"
)
_COMPACT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?")


def read_published(value: Any) -> tuple[date | None, tuple[Problem, ...]]:
    """Return the local day as written, whatever its time and zone; None and "date-unreadable" otherwise.

    Absent values (None, an empty string) are no problem.
    """
    if value is None or value == "":
        return None, ()
    day = parse_published(value.strip()) if isinstance(value, str) else None
    if day is None:
        message = f"publication date {str(value)[:40]!r} is no date such as 2025-01-16; read without it"
        return None, (Problem(code="date-unreadable", message=message),)
    return day, ()


def parse_published(text: str) -> date | None:
    """Return the day of "2025-01-16", "2025-01-16 09:56:26-05:00", "20250116" or "Thu, 16 Jan 2025 10:00:00 GMT"."""
    found = _ISO.fullmatch(text) or _COMPACT.fullmatch(text)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
        parts = parsedate_tz(text) if re.search(r"[A-Za-z]{3}", text) and re.search(r"\d{4}", text) else None
        return date(*parts[:3]) if parts else None
    except ValueError:
        return None
