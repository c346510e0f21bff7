"""Which state a common noun means: the parties named before it, by nearness, subject and direction."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from pledgebook.lexicon.parties import kingdoms, party_words, republics, state_codes

from .around import word_before
from .scan import Hit

_REACH = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A party named: where, which, in which sentence, whether it can be its subject, its body's class."""

    start: int
    end: int
    code: str
    sentence: int
    subject: bool
    cls: str


class Mentions:
    """The parties of one layer in text order, asked for what a common noun at some place means."""

    def __init__(self, plain: str, starts: Sequence[int], context: Sequence[str]) -> None:
        self._plain = plain
        self._starts = list(starts) or [0]
        self._context = list(dict.fromkeys(context))
        self._all: list[Mention] = []
        self._by_sentence: dict[int, list[Mention]] = {}

    def sentence_of(self, start: int) -> int:
        """Return the number of the sentence that holds `start`."""
        return max(0, bisect_right(self._starts, start) - 1)

    def add(self, hit: Hit) -> None:
        """Note a settled hit; groups of several states and unnamed partners are no single party."""
        if len(hit.codes) != 1 or hit.codes[0] == "PARTNERS" or hit.entry.kind in ("city", "region"):
            return
        before = word_before(self._plain, hit.start).lower()
        if before == "the":
            before = word_before(self._plain, hit.start - 4).lower()
        if hit.entry.kind == "capital" and before in party_words().place_cues:
            return
        number = self.sentence_of(hit.start)
        row = self._by_sentence.setdefault(number, [])
        subject = not row and before not in party_words().directions and before != "of"
        rule = hit.entry.rule if hit.entry.kind == "body" else ""
        mention = Mention(hit.start, hit.end, hit.codes[0], number, subject, rule)
        row.append(mention)
        self._all.append(mention)

    def country(self, start: int, later: frozenset[str], *, office: bool, sense: str) -> Mention | None:
        """Return the state that "the country" (or, `office`, "the government") at `start` means, None when unsure."""
        number = self.sentence_of(start)
        fits = self._fitting(sense) - later
        same = [m for m in self._by_sentence.get(number, ()) if m.code in fits and m.end <= start]
        same = [m for m in same if not self._attacker(m, start)] or same
        if same:
            return (_subject(same) or same[0]) if office else same[-1]
        leads = start - self._starts[number] <= 4
        for back in range(number - 1, max(-1, number - 1 - _REACH), -1):
            row = [m for m in self._by_sentence.get(back, ()) if m.code in fits]
            if row:
                return self._of_row(row, leads=leads)
        return None

    def same_class(self, cls: str, start: int) -> Mention | None:
        """Return the last body of class `cls` named with its state before `start`."""
        number = self.sentence_of(start)
        for mention in reversed(self._all):
            if mention.sentence < number - 6:
                return None
            if (
                mention.end <= start
                and mention.cls
                and (mention.cls == cls or (cls == "ministry" and "ministry" in mention.cls))
            ):
                return mention
        return None

    def own(self, start: int) -> Mention | None:
        """Return the state of the person before "his country": the sentence's subject, or its only state."""
        number = self.sentence_of(start)
        for back in (number, number - 1):
            row = [m for m in self._by_sentence.get(back, ()) if m.code in state_codes() and m.end <= start]
            if row:
                codes = {m.code for m in row}
                return row[-1] if len(codes) == 1 else (_subject(row) if back == number else None)
        return None

    def both(self, start: int) -> tuple[Mention, Mention] | None:
        """Return the two parties before "both sides": exactly two in the nearest sentences, else None."""
        number = self.sentence_of(start)
        seen: dict[str, Mention] = {}
        for back in range(number, max(-1, number - 1 - _REACH), -1):
            row = [m for m in self._by_sentence.get(back, ()) if m.end <= start]
            for mention in row:
                seen.setdefault(mention.code, mention)
            if len(seen) == 2:
                first, second = seen.values()
                return (first, second) if first.start <= second.start else (second, first)
            if len(seen) > 2:
                return None
        return None

    def named(self, codes: Sequence[str], start: int) -> Mention | None:
        """Return the last mention before `start` of one of `codes`."""
        for mention in reversed(self._all):
            if mention.end <= start and mention.code in codes:
                return mention
        return None

    def leading(self, start: int) -> Mention | None:
        """Return the state that the text before `start` speaks of above all (seven in ten mentions), if one."""
        row = [m for m in self._all if m.end <= start and m.code in state_codes()]
        if not row:
            return None
        counts: dict[str, int] = {}
        for mention in row:
            counts[mention.code] = counts.get(mention.code, 0) + 1
        code, most = max(counts.items(), key=lambda c: c[1])
        if most * 10 < len(row) * 7:
            return None
        return next(m for m in reversed(row) if m.code == code)

    def _fitting(self, sense: str) -> frozenset[str]:
        return {"kingdom": kingdoms(), "republic": republics()}.get(sense, state_codes())

    def _attacker(self, mention: Mention, start: int) -> bool:
        """Whether `mention` only attacks what stands at `start` ("Russian attacks on the country")."""
        if start - mention.end > 40:
            return False
        between = self._plain[mention.end : start].split()
        return (
            bool(between)
            and between[-1] in ("on", "against", "of", "into")
            and any(w in party_words().attack_nouns for w in between)
        )

    def _of_row(self, row: list[Mention], *, leads: bool) -> Mention | None:
        codes = {m.code for m in row}
        if len(codes) == 1:
            return row[-1]
        subject = _subject(row)
        if subject is None:
            return None
        if leads:
            return subject
        best = self._topic()
        return subject if best == subject.code else None

    def _topic(self) -> str | None:
        """Return the code named most often so far, a tie settled by the context's first."""
        counts: dict[str, int] = {}
        for mention in self._all:
            if mention.code in state_codes():
                counts[mention.code] = counts.get(mention.code, 0) + 1
        if not counts:
            return None
        most = max(counts.values())
        tops = [c for c, n in counts.items() if n == most]
        return tops[0] if len(tops) == 1 else next((c for c in self._context if c in tops), None)


def _subject(row: Sequence[Mention]) -> Mention | None:
    return next((m for m in row if m.subject), None)
