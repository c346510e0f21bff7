"""Reads altered stories again and judges what became of the claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from altered import PARTIES, Alteration, Edit, Skip, alterations, number_of
from storybook import Story

from pledgebook.claims.claim import Claim, Evidence
from pledgebook.claims.reader import read_claims, read_document
from pledgebook.documents.document import make_document
from pledgebook.reading.page import read_page

Verdict = Literal["changed", "vanished", "elsewhere", "unchanged", "astray"]
VERDICTS: tuple[Verdict, ...] = ("changed", "vanished", "elsewhere", "unchanged", "astray")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rereading:
    """One alteration of one claim and what the second reading says.

    `elsewhere`: another sentence or the title says it too, or after a cut the cell rests on words of another sentence or another mention, or is marked as inferred. `unchanged`: it says
    what it said; `astray`: it says what the words do not, or another cell changed too.
    """

    story: Story
    claim: Claim
    alteration: Alteration
    verdict: Verdict
    text: str
    now: Claim | None

    @property
    def ok(self) -> bool:
        return self.verdict not in ("unchanged", "astray")

    def line(self) -> str:
        """Return what was altered and what was read, in two readable lines."""
        a = self.alteration
        where = a.edits[0].where
        altered = self.text if where == "text" else a.apply(self.story.title or "", "title")
        now = _short(self.now.values) if self.now else "nothing"
        return (
            f"{self.verdict} {a.kind} {a.cell}{'' if a.of is None else f'[{a.of}]'} {a.note} in {self.story.theme}: {self.story.name}\n"
            f"   was {self.claim.kind} {_short(self.claim.values)}\n   now {now}\n   {where}: {altered}"
        )


def _short(values: Mapping[str, Any]) -> str:
    return ", ".join(f"{k}={v}" for k, v in values.items())


def rereadings(story: Story) -> Iterator[Rereading | tuple[Claim, Skip]]:
    """Yield every alteration of a story's claims, read again, and every skip with its claim."""
    document = make_document(story.text, title=story.title, published=story.published)
    page = read_page(document)
    claims = read_claims(page).claims
    for claim in claims:
        for alteration in alterations(page, claim):
            if isinstance(alteration, Skip):
                yield claim, alteration
            else:
                yield _read_again(story, document.text, claims, claim, alteration)


def judged(story: Story, chosen: Sequence[Alteration]) -> list[Rereading]:
    """Return the rereadings of a story's first claim after the alterations chosen."""
    document = make_document(story.text, title=story.title, published=story.published)
    claims = read_document(document).claims
    return [_read_again(story, document.text, claims, claims[0], a) for a in chosen]


def _read_again(
    story: Story, text: str, claims: Sequence[Claim], claim: Claim, alteration: Alteration
) -> Rereading:
    title = alteration.apply(story.title, "title") if story.title else None
    altered = alteration.apply(text, "text")
    read = read_document(make_document(altered, title=title, published=story.published)).claims
    now = _partner(claims, read, claim, alteration)
    verdict = _verdict(claim, now, alteration)
    if verdict == "vanished" and now is None and _told_again(claims, read, claim, alteration):
        verdict = "elsewhere"
    return Rereading(
        story=story, claim=claim, alteration=alteration, text=altered, now=now,
        verdict=verdict,
    )  # fmt: skip


def _shifted(at: int, where: str, edits: Sequence[Edit]) -> int:
    return at + sum(len(e.new) - (e.end - e.start) for e in edits if e.where == where and e.end <= at)


def _likeness(old: Claim, new: Claim, edits: Sequence[Edit]) -> int:
    """How much two claims of two readings look like one: cells told alike, and words they both rest on."""
    if old.kind != new.kind or old.where != new.where:
        return 0
    if _shifted(old.sentence.start, old.where, edits) != new.sentence.start:
        return 0
    same = sum(new.values.get(name) == value for name, value in old.values.items())
    ends = {(name, e.where, e.of, e.span.start) for name, spans in new.evidence.items() for e in spans}
    rests = sum(
        (name, e.where, e.of, _shifted(e.span.start, e.where, edits)) in ends
        for name, spans in old.evidence.items()
        for e in spans
    )
    return 1 + 4 * same + rests


def _partner(
    old: Sequence[Claim], new: Sequence[Claim], claim: Claim, alteration: Alteration
) -> Claim | None:
    """The claim of the second reading that stands for `claim`: the best pairing of all, the likest first."""
    scores = [
        (score, i, j)
        for i, a in enumerate(old)
        for j, b in enumerate(new)
        if (score := _likeness(a, b, alteration.edits))
    ]
    left, right = set(range(len(old))), set(range(len(new)))
    for _, i, j in sorted(scores, key=lambda s: (-s[0], s[1], s[2])):
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            if old[i] is claim:
                return new[j]
    return None


def _told_again(old: Sequence[Claim], new: Sequence[Claim], claim: Claim, alteration: Alteration) -> bool:
    """Whether another sentence or the title, so far overshadowed, tells the cell now."""
    known = [(c.kind, c.values) for c in old]
    value, of = claim.values[alteration.cell], alteration.of
    for other in new:
        if other.kind != claim.kind or (other.kind, other.values) in known:
            continue
        told = other.values.get(alteration.cell)
        if told == value or (of is not None and isinstance(told, list) and value[of] in told):
            return True
    return False


def _verdict(claim: Claim, now: Claim | None, alteration: Alteration) -> Verdict:
    if now is None:
        return "vanished"
    was, is_ = claim.values[alteration.cell], now.values.get(alteration.cell)
    if isinstance(was, list) and alteration.of is not None:
        return _element(was[alteration.of], is_ or [], claim, now, alteration)
    if is_ == was:
        return "elsewhere" if _elsewhere(claim, now, alteration) else "unchanged"
    if alteration.kind == "digit" and _others(claim, now, alteration):
        return "astray"
    if is_ is not None and not _expected([is_], alteration):
        return "astray"
    return "changed" if is_ is not None else "vanished"


def _elsewhere(claim: Claim, now: Claim, alteration: Alteration) -> bool:
    """Whether a cell whose words were cut is worked out now, or stands in another sentence, or names the party again."""
    cell, of = alteration.cell, alteration.of
    if alteration.kind != "tail":
        return False
    if cell in now.inferred and cell not in claim.inferred:
        return True
    if cell in PARTIES.get(claim.kind, ()):
        return True
    at = now.values[cell].index(claim.values[cell][of]) if of is not None else None
    spans = [e for e in now.evidence[cell] if e.of in (None, at)]
    return not any(e.where == now.where and now.sentence.overlaps(e.span) for e in spans)


def _element(was: Any, is_: Sequence[Any], claim: Claim, now: Claim, alteration: Alteration) -> Verdict:
    if was in is_:
        return "elsewhere" if _elsewhere(claim, now, alteration) else "unchanged"
    if alteration.kind == "digit" and _others(claim, now, alteration):
        return "astray"
    fresh = [v for v in is_ if v not in claim.values[alteration.cell]]
    if fresh and not _expected(fresh, alteration):
        return "astray"
    return "changed" if fresh else "vanished"


def _expected(fresh: Sequence[Any], alteration: Alteration) -> bool:
    """Whether one of the new values is what the altered words say."""
    if alteration.allowed is None:
        return True
    numbers = [number_of(v) if alteration.kind == "digit" else v for v in fresh]
    return any(v in alteration.allowed for v in numbers)


def _others(claim: Claim, now: Claim, alteration: Alteration) -> list[str]:
    """The cells beside the altered one that read otherwise; those that rest on the altered words too may.

    An occasion's stage may as well: its date tells whether it lies behind or before the text.
    """
    names = {*claim.values, *now.values} - {alteration.cell}
    if claim.kind == "event":
        names.discard("stage")
    changed = sorted(n for n in names if claim.values.get(n) != now.values.get(n))
    return [n for n in changed if not any(_touched(e, alteration.edits) for e in claim.evidence.get(n, ()))]


def _touched(e: Evidence, edits: Sequence[Edit]) -> bool:
    return any(
        edit.where == e.where and edit.start < e.span.end and e.span.start < edit.end for edit in edits
    )
