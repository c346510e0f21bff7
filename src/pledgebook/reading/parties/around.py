"""Looks at the words beside a span: the one before, the one after, whether a line is a headline."""

from __future__ import annotations

import re

_BEFORE = re.compile(r"([\w.'-]+)[ ]$")
_AFTER = re.compile(r"[ ]([\w.'-]+)")
_REACH = 40


def word_before(plain: str, start: int) -> str:
    """Return the word that ends one blank before `start`, "" when something else stands there."""
    seen = _BEFORE.search(plain, max(0, start - _REACH), start)
    return seen.group(1) if seen else ""


def word_after(plain: str, end: int) -> str:
    """Return the word that begins one blank after `end`, "" when something else stands there."""
    seen = _AFTER.match(plain, end, end + _REACH)
    return seen.group(1) if seen else ""


def line_of(text: str, start: int) -> str:
    """Return the first 200 characters of the line around `start` (enough to tell a headline)."""
    left = text.rfind("\n", max(0, start - 200), start) + 1
    left = max(left, start - 200)
    right = text.find("\n", start, start + 200)
    return text[left : right if right >= 0 else start + 200]


def title_cased(line: str) -> bool:
    """Whether nearly every long word of `line` begins with a capital: a headline."""
    words = [w for w in line.split() if len(w) > 3 and w[0].isalpha()]
    capital = sum(1 for w in words if w[0].isupper())
    return len(words) >= 4 and capital * 10 >= len(words) * 9
