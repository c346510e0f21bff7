"""The words of a text as the person finder sees them: tokens, sentence starts, parties by token."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from pledgebook.lexicon.persons import words_around
from pledgebook.reading.marks import PartyMark, Sentence

_UPPER = "".join(c for c in map(chr, [*range(0x41, 0x250), *range(0x1E00, 0x1F00)]) if c.isupper())
_DOTTED = "|".join(sorted({*words_around().short, "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "hon"}))
_TOKEN = re.compile(
    rf"(?P<abbr>\b(?i:{_DOTTED})\.(?!\w\.))"
    rf"|(?P<initials>(?<!\w)(?:[{_UPPER}]\.-?){{1,5}}(?![{_UPPER}]?[^\W{_UPPER}\d_]))"
    r"|['’ʼ][sS]\b"
    r"|[^\W\d_][\w\u0300-\u036f]*(?:(?:['’ʼ`](?![sS]\b)|[-‑])[\w\u0300-\u036f]+){0,5}"
    r"|\d[\w.,]*\w|\S"
)
_PREFIXED = re.compile(rf"[^\W\d_]{{1,3}}[-‑'’][{_UPPER}]")
_BLANKS = frozenset((" ", "\u00a0", "  ", "\u202f", " \u00a0"))
_STOPS = frozenset((".", "!", "?", "…"))
_ROMAN = frozenset(("II", "III", "IV"))


@dataclass(slots=True)
class Scene:
    """Tokens of one text. Lists run parallel over the tokens; `joined[i]` says that only a blank parts i from i-1.

    `cap` is true for words that begin with a capital ("al-Sisi" too); `sentence[i]` is the sentence's number;
    `mode` tells for each sentence whether capitals mean nothing there ("title", "upper") or do ("plain").
    """

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    lows: list[str]
    cap: list[bool]
    upper: list[bool]
    joined: list[bool]
    fresh: list[bool]
    sentence: list[int]
    mode: list[str]
    plain: set[str]
    party_first: dict[int, tuple[int, PartyMark]] = field(default_factory=dict)
    party_last: dict[int, tuple[int, PartyMark]] = field(default_factory=dict)
    party_of: dict[int, PartyMark] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.starts)

    def token_at(self, offset: int) -> int:
        """Return the number of the first token that begins at or after `offset`."""
        return bisect_left(self.starts, offset)


def make_scene(text: str, sentences: Sequence[Sentence], parties: Sequence[PartyMark]) -> Scene:
    """Cut `text` into tokens and lay sentences and parties over them, in one pass."""
    scene = Scene(text, [], [], [], [], [], [], [], [], [], [], set())
    _cut(scene, [s.span.start for s in sentences])
    _modes(scene, max(len(sentences), 1))
    for mark in parties:
        _lay(scene, mark)
    return scene


def _cut(scene: Scene, begins: list[int]) -> None:
    """Fill the token lists."""
    text, before, number, coming = scene.text, -1, 0, 0
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        word = found.group()
        fresh = before < 0
        while coming < len(begins) and begins[coming] <= start:
            number, fresh, coming = coming, True, coming + 1
        cap = word[0].isupper() or (not word[0].isdigit() and _PREFIXED.match(word) is not None)
        low = word.lower()
        if not cap:
            scene.plain.add(low)
        scene.starts.append(start)
        scene.ends.append(end)
        scene.words.append(word)
        scene.lows.append(low.rstrip(".") if found.lastgroup == "abbr" else low.replace("’", "'"))
        scene.cap.append(cap)
        scene.upper.append(cap and len(word) > 1 and word.isupper() and word not in _ROMAN)
        scene.joined.append(not fresh and text[before:start] in _BLANKS)
        scene.fresh.append(fresh)
        scene.sentence.append(number)
        before = end


def _modes(scene: Scene, many: int) -> None:
    """Tell for each sentence whether its capitals carry meaning."""
    counts = [[0, 0, 0] for _ in range(many)]
    closed = [False] * many
    for index, word in enumerate(scene.words):
        number = scene.sentence[index]
        closed[number] = word in _STOPS or (closed[number] and not word[0].isalnum())
        if len(word) > 3 and word[0].isalpha():
            count = counts[number]
            count[0] += 1
            count[1] += scene.cap[index]
            count[2] += scene.upper[index]
    for (words, caps, uppers), stopped in zip(counts, closed, strict=True):
        if words >= 3 and uppers > 0.7 * words:
            scene.mode.append("upper")
        elif words >= 5 and caps > (0.9 if stopped else 0.7) * words:
            scene.mode.append("title")
        else:
            scene.mode.append("plain")


def _lay(scene: Scene, mark: PartyMark) -> None:
    """Note the tokens of a party mark."""
    first = scene.token_at(mark.span.start)
    last = scene.token_at(mark.span.end) - 1
    if first > last:
        return
    scene.party_first[first] = (last, mark)
    scene.party_last[last] = (first, mark)
    for index in range(first, last + 1):
        scene.party_of[index] = mark
