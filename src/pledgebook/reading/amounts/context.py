"""Tells which currency a shared noun means from what stands near it ("16 billion kronor" beside "Swedish")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.lexicon.currencies import currencies

from .sums import Sum

_BEFORE, _AFTER = 160, 80
"""How far "near" reaches, in characters."""


@cache
def _places(code: str) -> re.Pattern[str]:
    words = [*currencies()[code].places, code.lower() + r"(?![a-z])"]
    return re.compile(r"(?<![a-z])(?:" + "|".join(words) + ")")


class Context:
    """The currencies a text names beyond doubt and the places it speaks of, looked up once a text."""

    def __init__(self, low: str, sums: Sequence[Sum], beside: str = "") -> None:
        self._low = low
        self._beside = beside
        self._said = {found.codes[0] for found in sums if found.said}
        self._spoken: dict[str, bool] = {}

    def code(self, found: Sum) -> str | None:
        """Return the currency of a sum; None where nothing says which of several it is."""
        if len(found.codes) == 1:
            return found.codes[0]
        noun = found.money.noun
        groups = (found.codes, noun.strays) if noun else (found.codes,)
        before = self._low[max(0, found.start - _BEFORE) : found.end]
        same = before[before.rfind(". ", 0, len(before) - (found.end - found.start)) + 1 :]
        near = before + self._low[found.end : found.end + _AFTER]
        everyone = [code for group in groups for code in group]
        for codes in (
            [code for code in everyone if _places(code).search(same)],
            [code for code in everyone if _places(code).search(near)],
            [code for code in everyone if code in self._said],
            [code for code in everyone if self._speaks(code)],
        ):
            if codes:
                return codes[0] if len(codes) == 1 else self._preferred(codes, found.codes)
        return None

    @staticmethod
    def _preferred(codes: list[str], proper: tuple[str, ...]) -> str | None:
        """Where several fit, return the only one that properly bears the noun's form."""
        fitting = [code for code in codes if code in proper]
        return fitting[0] if len(fitting) == 1 else None

    def _speaks(self, code: str) -> bool:
        if code not in self._spoken:
            place = _places(code)
            self._spoken[code] = bool(place.search(self._low) or place.search(self._beside))
        return self._spoken[code]
