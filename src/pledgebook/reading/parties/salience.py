"""Which state a common noun means: the parties named before it, by nearness, subject and direction."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pledgebook.lexicon.parties import party_words, state_codes

from .around import word_after, word_before
from .scan import Hit

_REACH = 3
_LEAD = 4
_MEMORY = 6
_OFTEN = 2
_MOVES = (["from"], ["into"], ["against"], ["across"], ["entering"])
# Mentions kept of one sentence: its first few and its last.
_ROW = 24


@dataclass(frozen=True, slots=True)
class Mention:
    """A party named: where, which, in which sentence, whether it can be its subject, its body's class.

    `proper` marks a body by its own name ("Pentagon"): it acts for its state, but "the country" does not mean it.
    `directed` marks one that something is done to ("to Ukraine", "into Ukraine").
    """

    start: int
    end: int
    code: str
    sentence: int
    subject: bool
    cls: str
    proper: bool = False
    directed: bool = False


class Mentions:
    """The parties of one layer so far, in text order, asked what a common noun that follows them means."""

    def __init__(self, plain: str, starts: Sequence[int], context: Sequence[str]) -> None:
        self._plain = plain
        self._starts = list(starts) or [0]
        self._context = list(dict.fromkeys(context))
        self._last: dict[str, Mention] = {}
        self._last_calm: dict[str, Mention] = {}
        self._classes: dict[str, dict[str, Mention]] = {}
        self._by_sentence: dict[int, list[Mention]] = {}
        self._counts: Counter[str] = Counter()
        self._calm_counts: Counter[str] = Counter()

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
        if hit.entry.kind == "capital" and (before in party_words().place_cues or self._files(hit)):
            return
        number = self.sentence_of(hit.start)
        row = self._by_sentence.setdefault(number, [])
        subject = not row and before not in party_words().directions and before != "of"
        rule = hit.entry.rule if hit.entry.kind in ("body", "organ") else ""
        proper = hit.entry.kind == "body"
        directed = before in party_words().directions
        mention = Mention(hit.start, hit.end, hit.codes[0], number, subject, rule, proper, directed)
        row.append(mention)
        if len(row) > _ROW:
            del row[_ROW // 4]
        self._note(mention)

    def _files(self, hit: Hit) -> bool:
        """Whether a capital in capitals at the head of a sentence says where the text was filed ("PARIS, Nov 21 (IPN)")."""
        word = self._plain[hit.start : hit.end]
        return word.isupper() and len(word) > 2 and hit.start in self._starts

    def _note(self, mention: Mention) -> None:
        """Keep the last mention of each party and class, and how often each is named."""
        self._last[mention.code] = mention
        for cls in {mention.cls, "ministry" if "ministry" in mention.cls else mention.cls} - {""}:
            self._classes.setdefault(cls, {})[mention.code] = mention
        if mention.code in state_codes():
            self._counts[mention.code] += 1
            if not mention.directed:
                self._calm_counts[mention.code] += 1
                self._last_calm[mention.code] = mention

    def country(
        self, start: int, later: frozenset[str], fits: frozenset[str], *, office: bool
    ) -> Mention | None:
        """Return the state that "the country" (or, `office`, "the government") at `start` means, None when unsure.

        Args:
            start: where the common noun begins.
            later: states named after it in its sentence; it means one of them only if it was named before too.
            fits: the states it may mean.
            office: a body is told of its sentence's subject, a country is the state named last.
        """
        number = self.sentence_of(start)
        before = self._row(number, fits, office=office)
        same = self._apart(before, start)
        if same and not office and self._only_attacker(same, start):
            return None
        if same:
            return self._subject_of(same) if office else self._last_of(same, start)
        if before:
            return None
        fits -= later
        leads = start - self._starts[number] <= _LEAD
        for back in range(number - 1, max(-1, number - 1 - _REACH), -1):
            row = self._row(back, fits, office=office)
            row = [m for m in row if not self._of_attack(m)] or row
            if row:
                return self._of_row(row, leads=leads and back == number - 1 and not office)
        return None

    def _row(self, number: int, fits: frozenset[str], *, office: bool) -> list[Mention]:
        return [m for m in self._by_sentence.get(number, ()) if m.code in fits and (office or not m.proper)]

    def _apart(self, before: list[Mention], start: int) -> list[Mention]:
        """Leave out the states that act upon what stands at `start`: its attacker, its donor."""
        kept = before[:-1] if before and self._attacks(before[-1], start) else before
        calm = [m for m in kept if not self._of_attack(m)]
        if self._plain[max(0, start - 12) : start].lower().split()[-1:] in _MOVES:
            kept = [m for m in calm if m.cls != "army"]
        else:
            kept = calm or kept
        codes = {m.code for m in kept}
        if len(codes) > 1 and (self._helped(kept[-1].end, start) or self._acts(kept[-1])):
            return [m for m in kept if m.code != kept[-1].code]
        return kept

    def _last_of(self, row: list[Mention], start: int) -> Mention | None:
        """Return the state named last, but the subject where the country's own means follow ("the country's budget")."""
        subject = _subject(row)
        if subject is not None and row[-1].directed:
            end = self._plain.find("'s ", start, start + 16)
            noun = word_after(self._plain, end + 2) if end >= 0 else ""
            if noun.strip(".,") in party_words().own_means:
                return subject
        return row[-1]

    def _subject_of(self, row: list[Mention]) -> Mention | None:
        """Return the only state of `row`, or its subject when the text is about it."""
        subject = _subject(row)
        if len({m.code for m in row}) == 1 and (subject is not None or row[-1].code == self.topic()):
            return row[-1]
        return subject if subject is not None and subject.code == self.topic() else None

    def same_class(self, cls: str, start: int, fits: frozenset[str]) -> Mention | None:
        """Return the last body of class `cls` named with its state a few sentences before `start` at most."""
        named = [m for code, m in self._classes.get(cls, {}).items() if code in fits]
        last = max(named, key=lambda m: m.start, default=None)
        return last if last is not None and last.sentence >= self.sentence_of(start) - _MEMORY else None

    def own(self, start: int) -> Mention | None:
        """Return the state of the person before "his country": the sentence's subject, or its only state."""
        number = self.sentence_of(start)
        row = self._row(number, state_codes(), office=True)
        row = [m for m in row if not m.directed and not self._of_attack(m)]
        if not row:
            last = [m for m in self._row(number - 1, state_codes(), office=False) if m.subject]
            return last[0] if last and not self._row(number, state_codes(), office=False) else None
        return row[-1] if len({m.code for m in row}) == 1 else _subject(row)

    def both(self, start: int, fits: frozenset[str], reach: int = _REACH) -> tuple[Mention, Mention] | None:
        """Return the two parties of `fits` before "both sides": exactly two in the nearest sentences, else None."""
        number = self.sentence_of(start)
        seen: dict[str, Mention] = {}
        for back in range(number, max(-1, number - 1 - reach), -1):
            row = [m for m in self._by_sentence.get(back, ()) if m.code in fits]
            for mention in row:
                seen.setdefault(mention.code, mention)
            if len(seen) == 2:
                first, second = seen.values()
                return (first, second) if first.start <= second.start else (second, first)
            if len(seen) > 2:
                return None
        return None

    def named(self, codes: Sequence[str]) -> Mention | None:
        """Return the last mention so far of one of `codes`."""
        return max((self._last[c] for c in codes if c in self._last), key=lambda m: m.start, default=None)

    def leading(self, fits: frozenset[str]) -> Mention | None:
        """Return the state of `fits` that the text so far speaks of above all (eight mentions in ten), if one."""
        counts = {code: n for code, n in self._calm_counts.items() if code in fits}
        code = max(counts, key=lambda c: counts[c], default=None)
        if code is None or counts[code] < _OFTEN or counts[code] * 10 < sum(counts.values()) * 8:
            return None
        return self._last_calm[code]

    def _attacks(self, mention: Mention, start: int) -> bool:
        """Whether `mention` attacks what stands at `start` ("Russia invaded the country", "its war on")."""
        if start - mention.end > 60:
            return False
        between = self._plain[mention.end : start].lower().split()
        words = party_words()
        if not between:
            return False
        if between[-1] in words.attack_verbs:
            return True
        return between[-1] in ("on", "against", "of", "into") and any(
            w in words.attack_nouns for w in between[:3]
        )

    def _of_attack(self, mention: Mention) -> bool:
        """Whether `mention` only says whose attack it is ("Russian offensives", "Russia's invasion")."""
        before = self._plain[max(0, mention.start - 40) : mention.start].lower().split()[-4:]
        if "by" in before and any(word in party_words().attack_nouns for word in before):
            return True
        after = self._plain[mention.end : mention.end + 50].replace("'s", "").lower().split()[:2]
        return any(word.strip(".,;") in party_words().attack_nouns for word in after)

    def _only_attacker(self, row: list[Mention], start: int) -> bool:
        """Whether the only state named is the subject of an attack told before `start` ("its invasion")."""
        if len({m.code for m in row}) > 1 or not row[-1].subject:
            return False
        between = self._plain[max(row[-1].end, start - 160) : start].lower().split()
        return any(word.strip(".,;") in party_words().attack_deeds for word in between)

    def _acts(self, mention: Mention) -> bool:
        """Whether a verb follows at once ("Russia has", "Russia withdrawing"): its clause would say "its" of it."""
        after = word_after(self._plain, mention.end)
        return after in party_words().auxiliaries or (len(after) > 4 and after.endswith(("ing", "ed")))

    def _helped(self, end: int, start: int) -> bool:
        """Whether the words between say "support for", "weapons to": what follows is helped by the one before."""
        between = self._plain[max(end, start - 60) : start].lower().split()
        if len(between) < 2 or between[-1] not in ("to", "for"):
            return False
        return any(word in party_words().help_nouns for word in between[-4:-1])

    def _of_row(self, row: list[Mention], *, leads: bool) -> Mention | None:
        topic = self.topic()
        subject = _subject(row)
        if len({m.code for m in row}) == 1:
            return row[-1] if leads or (row[-1].code == topic and self._clear(topic)) else None
        if subject is None:
            return None
        return subject if leads or subject.code == topic else None

    def _clear(self, topic: str) -> bool:
        """Whether the topic is named twice as often as any other state."""
        others = [n for code, n in self._counts.items() if code != topic]
        return self._counts[topic] >= 2 * max(others, default=0)

    def topic(self) -> str | None:
        """Return the state named most often so far, a tie settled by the context's first."""
        counts = self._counts
        if not counts:
            return None
        most = max(counts.values())
        tops = [c for c, n in counts.items() if n == most]
        return tops[0] if len(tops) == 1 else next((c for c in self._context if c in tops), None)


def _subject(row: Sequence[Mention]) -> Mention | None:
    return next((m for m in row if m.subject), None)
