"""Puts a number and its currency together: one sum of money, before bounds and ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from pledgebook.lexicon.currencies import dollars
from pledgebook.lexicon.numbers import number_words

from . import denominations
from .denominations import Denomination
from .numerals import Numeral
from .worded import scale_at

_NEXT_NUMBER = re.compile(r"[ \u00a0\u202f]{0,2}[0-9]")
_ENOUGH = 1000
"""A doubtful sign ("ALL", "won") is money from this value up."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum in a text, its currency perhaps still open (several `codes`).

    `value` None: its digits cannot be read for sure. `scaled` whether a multiplier was read with it; `said` whether
    the currency stands beside it with its country (no bare noun or "$").
    """

    start: int
    end: int
    value: Decimal | None
    numeral: Numeral
    money: Denomination
    codes: tuple[str, ...]
    scaled: bool
    ranged: bool = False

    @property
    def said(self) -> bool:
        """Whether the currency is named beyond doubt."""
        return len(self.codes) == 1 and not self.money.bare


def read_sum(text: str, low: str, n: Numeral, floor: int, given: Denomination | None = None) -> Sum | None:
    """Read the sum of money whose number is `n`; None where the number is no money.

    Args:
        text: the text.
        low: the same, folded.
        n: a number found in it.
        floor: where the words of the sum before end; nothing before belongs to this one.
        given: the currency that a range's other end bears.
    """
    if n.countless or n.fault == "endless":
        return None
    pre = denominations.before(text, n.start)
    if pre and pre.start < floor:
        pre = None
    if n.glued and not (pre and pre.end == n.start):
        return None
    money = pre or given
    factor, end = _sign(text, low, n, money)
    if (
        end == n.end
        and n.digits
        and not n.scaled
        and low[end : end + 1].isalpha()
        and not denominations.after(text, end)
    ):
        return None
    post = denominations.after(text, end)
    if (
        post
        and post.noun is None
        and _NEXT_NUMBER.match(text, post.end)
        and (pre or not (n.scaled or factor > 1))
    ):
        post = None
    joined = _joined(money, post)
    if joined is None or (post and not money and _no_money(low, n, post, factor)):
        return None
    codes, used = joined
    if used and post:
        end = post.end
    if factor == 1 and not n.scaled and not money and post and post.noun is None:
        factor, end = _late_scale(low, end)
    return _checked(text, low, n, (money or post, codes, pre, factor, end))


def _checked(
    text: str,
    low: str,
    n: Numeral,
    parts: tuple[Denomination | None, tuple[str, ...], Denomination | None, int, int],
) -> Sum | None:
    money, codes, pre, factor, end = parts
    assert money is not None
    raw = n.value if n.value is not None else (n.raw or _forced(low, n) if factor > 1 else None)
    value = None if raw is None else raw * factor
    scaled = n.scaled or factor > 1
    if money.doubtful and not (scaled if money.lettered else _large(value, n, scaled=scaled)):
        return None
    start = pre.start if pre else n.start
    if money.bare and codes == ("USD",):
        tail = denominations.country_after(text, end, dollars())
        if tail:
            codes, end = (tail[0],), tail[1]
            money = Denomination(money.start, money.end, codes, noun=money.noun)
    return Sum(start, end, value, n, money, codes, scaled)


def _forced(low: str, n: Numeral) -> Decimal | None:
    """Read "2.820" as a decimal where a multiplier follows."""
    return Decimal(low[n.start : n.end]) if n.fault == "ambiguous" and "." in low[n.start : n.end] else None


def _large(value: Decimal | None, n: Numeral, *, scaled: bool) -> bool:
    if scaled:
        return True
    year = n.digits and n.end - n.start == 4
    return value is not None and value >= _ENOUGH and not year


def _sign(text: str, low: str, n: Numeral, money: Denomination | None) -> tuple[int, int]:
    """Read a multiplier's letter ("$500m", "C$500 M", "5m euros") and return its factor and where it ends."""
    words, at = number_words(), n.end
    if n.scaled or not n.digits:
        return 1, at
    blank = low.startswith(" ", at) and not text.startswith("\n", at)
    at += blank
    sign = "mm" if low.startswith("mm", at) and money else low[at : at + 1]
    if (
        sign not in words.money_signs
        or (blank and sign in words.glued)
        or low[at + len(sign) : at + len(sign) + 1].isalnum()
    ):
        return 1, n.end
    if blank and (low[at + 1 : at + 2] in ("-", "'") or (text[at].islower() and low[at + 1 : at + 2] == ".")):
        return 1, n.end
    if money is None and not denominations.after(text, at + 1):
        return 1, n.end
    return words.money_signs[sign], at + len(sign)


def _joined(money: Denomination | None, post: Denomination | None) -> tuple[tuple[str, ...], bool] | None:
    """Join the currency before with the one after; the second value says whether the one after belongs here."""
    if money is None:
        return (post.codes, True) if post else None
    if post is None:
        return money.codes, False
    if money.bare and money.codes == ("USD",) and post.codes[0] in dollars():
        return post.codes, True
    shared = tuple(code for code in money.codes if code in post.codes)
    return (shared, True) if shared else (money.codes, False)


def _late_scale(low: str, end: int) -> tuple[int, int]:
    """Read the multiplier after the code ("40 EUR million")."""
    scale = scale_at(low, end)
    return (scale.factor, scale.end) if scale else (1, end)


def _no_money(low: str, n: Numeral, post: Denomination, factor: int) -> bool:
    """Whether a noun after the number is no currency here: pounds of weight, "in 2022 dollars"."""
    if post.noun is None or not post.bare:
        return False
    year = (
        n.digits
        and not n.scaled
        and factor == 1
        and n.end - n.start == 4
        and low.startswith(("19", "20"), n.start)
    )
    if year and low[max(0, n.start - 9) : n.start].endswith(("in ", "of ", "constant ")):
        return True
    return post.noun.forms[0] == "pound" and _weighs(low, n, post, scaled=n.scaled or factor > 1)


_WORDS_AFTER = re.compile(r"[ -]?([a-z]+)(?: ([a-z']+))?(?: ([a-z']+))?(?: ([a-z']+))?(?: ([a-z']+))?")


def _weighs(low: str, n: Numeral, post: Denomination, *, scaled: bool) -> bool:
    words = number_words()
    noun = low[post.start : post.end]
    follows = _WORDS_AFTER.match(low, post.end)
    after = [w for w in follows.groups() if w] if follows else []
    if after and after[0] in words.weight_after:
        return True
    if after[:1] == ["of"]:
        return not words.money_of.intersection(after[1:])
    if noun == "pound" and not scaled and n.value != 1:
        return True
    before = low[max(0, n.start - 40) : n.start].replace(",", " ").split()[-4:]
    if words.weight_before.intersection(before):
        return True
    if scaled or n.value is None or n.value >= _ENOUGH:
        return False
    return not words.paid.intersection(re.findall(r"[a-z]+|£", low[max(0, n.start - 60) : post.end + 40]))
