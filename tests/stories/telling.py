"""Compares the claims the reader finds in a story with the ledger lines expected of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from lines import read_line, write_line
from storybook import Story

from pledgebook.claims.reader import read_document
from pledgebook.documents.document import make_document


def words(text: object) -> list[str]:
    """Return the words of a text in lower case, plurals made singular."""
    found = re.findall(r"[^\W_]+", str(text).lower())
    found = [f"{w[:-3]}y" if len(w) > 4 and w.endswith("ies") else w for w in found]
    return [w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in found]


EMPTY = {"the", "a", "an", "of", "for", "and", "s", "system", "unit"}
GENERAL = frozenset(
    words(
        """missile round tank vehicle launcher battery howitzer shell rocket drone gun artillery mine air defence defense
        armoured armored anti fighter jet aircraft ammunition radar interceptor munition"""
    )
)
ASIDE = ("topics", "addressee", "place_code")


def likeness(a: list[str], b: list[str]) -> float:
    """Return the share of words two bags have in common (Dice), 0 to 1."""
    common = sum((Counter(a) & Counter(b)).values())
    return 2 * common / (len(a) + len(b)) if a or b else 1.0


def _same_words(a: str, b: str) -> bool:
    return likeness(words(a), words(b)) >= 0.5


def _same_name(a: str, b: str) -> bool:
    x, y = words(a), words(b)
    return bool(x and y) and max(len(x), len(y)) <= 7 and (x[-1] in y or y[-1] in x)


def _same_quote(a: str, b: str) -> bool:
    return words(a) == words(b)


def _same_sum(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    near = abs(a["value"] - b["value"]) <= 0.005 * abs(a["value"])
    return near and (a.get("currency"), a.get("bound")) == (b.get("currency"), b.get("bound"))


def _item_words(item: Mapping[str, Any]) -> list[str]:
    name = re.sub(r"(\d+)[\s-]*mm\b", r"\1mm", str(item["name"]).lower())
    return [w for w in words(name) if w not in EMPTY]


def _same_item(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    if (a.get("class"), a.get("quantity")) != (b.get("class"), b.get("quantity")):
        return False
    x, y = _item_words(a), _item_words(b)
    if {w for w in x if re.search(r"\d", w)} != {w for w in y if re.search(r"\d", w)}:
        return False
    special = [[w for w in z if w not in GENERAL] for z in (x, y)]
    return likeness(*special) >= 0.5 if all(special) else likeness(x, y) >= 0.5


def _all_paired(a: list[Any], b: list[Any], same: Callable[[Any, Any], bool]) -> bool:
    return len(a) == len(b) == len(pairs(a, b, same))


SAME: dict[str, Callable[[Any, Any], bool]] = {
    "amount": _same_sum,
    "quote": _same_quote,
    "items": lambda a, b: _all_paired(a, b, _same_item),
    **dict.fromkeys(
        ("donor", "recipient", "actor", "parties", "about", "form"), lambda a, b: set(a) == set(b)
    ),
    **dict.fromkeys(("participants", "signatories"), lambda a, b: _all_paired(a, b, _same_name)),
    **dict.fromkeys(("speaker", "place"), _same_name),
    **dict.fromkeys(("name", "expectation", "condition", "body", "basis"), _same_words),
}


def pairs(a: list[Any], b: list[Any], same: Callable[[Any, Any], bool]) -> dict[int, int]:
    """Return the largest one-to-one pairing of equal elements, as indices of `b` to indices of `a`."""
    owner: dict[int, int] = {}

    def place(i: int, tried: set[int]) -> bool:
        for j in range(len(b)):
            if j not in tried and same(a[i], b[j]):
                tried.add(j)
                if j not in owner or place(owner[j], tried):
                    owner[j] = i
                    return True
        return False

    for i in range(len(a)):
        place(i, set())
    return owner


Told = tuple[str, Mapping[str, Any]]


def _stated(values: Mapping[str, Any]) -> dict[str, Any]:
    kept = {n: v for n, v in values.items() if v not in (None, "", [], {}) and n not in ASIDE}
    return {n: v for n, v in kept.items() if (n, v) != ("scope", "single")}


def differing(a: Mapping[str, Any], b: Mapping[str, Any]) -> list[str]:
    """Return the names of the cells in which two claims of one kind differ."""
    x, y = _stated(a), _stated(b)
    plain = lambda p, q: p == q  # noqa: E731
    return [n for n in sorted({*x, *y}) if n not in x or n not in y or not SAME.get(n, plain)(x[n], y[n])]


def same_claim(a: Told, b: Told) -> bool:
    """Whether both are of one kind and no cell differs."""
    return a[0] == b[0] and not differing(a[1], b[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What the reader made of a story: lines read right, expected lines it missed, lines it added."""

    story: Story
    right: tuple[str, ...]
    missed: tuple[Told, ...]
    added: tuple[Told, ...]

    @property
    def ok(self) -> bool:
        return not self.missed and not self.added

    def report(self) -> str:
        """Return what differs, one line each: `-` expected, `+` read, `~` the cells of the nearest pair."""
        out = [f"- {write_line(*told)}" for told in self.missed]
        for kind, values in self.added:
            out.append(f"+ {write_line(kind, values)}")
            rivals = [differing(v, values) for k, v in self.missed if k == kind]
            out += [f"    ~ {', '.join(min(rivals, key=len))}"] if rivals else []
        return "\n".join(out)


def tell(story: Story) -> Telling:
    """Read the story's text and compare."""
    expected: list[Told] = [read_line(line) for line in story.lines]
    document = make_document(story.text, title=story.title, published=story.published)
    read: list[Told] = [(claim.kind, claim.values) for claim in read_document(document).claims]
    owner = pairs(expected, read, same_claim)
    met = set(owner.values())
    return Telling(
        story=story,
        right=tuple(line for i, line in enumerate(story.lines) if i in met),
        missed=tuple(told for i, told in enumerate(expected) if i not in met),
        added=tuple(told for j, told in enumerate(read) if j not in owner),
    )
