"""Time expressions: dates, durations, sets and vague references, over words in `data/languages/`."""

from .find import find_times

__all__ = ["find_times"]
