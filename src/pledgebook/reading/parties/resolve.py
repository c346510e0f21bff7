"""Resolves common nouns: "the country", "the cabinet", "both sides", "the bloc"."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.lexicon.parties import Office, kingdoms, office_by_name, republics, state_codes
from pledgebook.reading.marks import PartyMark
from pledgebook.terms.span import Span

from .around import word_before
from .salience import Mention, Mentions
from .scan import Hit


def resolved(hit: Hit, index: int, hits: Sequence[Hit], plain: str, ledger: Mentions) -> PartyMark | None:
    """Return the mark of a common noun with the spans it rests on, None when it cannot be told."""
    if hit.entry.kind == "office":
        return _office(hit, index, hits, plain, ledger)
    sense = hit.entry.rule
    if sense == "both":
        pair = _both(hit, plain, ledger)
        return _inferred(hit.start, hit.end, pair) if pair else None
    if sense == "code":
        named = ledger.named(hit.entry.codes)
        return _inferred(hit.start, hit.end, (named,)) if named and _bare(hit, plain) else None
    if sense == "own":
        mine = ledger.own(hit.start)
        return _inferred(hit.start, hit.end, (mine,)) if mine else None
    if not _bare(hit, plain):
        return None
    fits = {"kingdom": kingdoms(), "republic": republics()}.get(sense, state_codes())
    seat = _seat(hit, index, hits, plain)
    found = seat or ledger.country(hit.start, _later(hit, index, hits, ledger), fits, office=False)
    return _inferred(hit.start, hit.end, (found,)) if found else None


def _both(hit: Hit, plain: str, ledger: Mentions) -> tuple[Mention, Mention] | None:
    """Resolve "both sides" (states or organisations), "the two countries" (states), "Spain and Denmark, two countries"."""
    if plain.startswith(" of ", hit.end):
        return None
    words = plain[hit.start : hit.end].lower()
    fits = state_codes() if not words.endswith("sides") else state_codes() | {"EU", "NATO", "UN", "IMF", "WB"}
    return ledger.both(hit.start, fits, 0) if words.startswith("two ") else ledger.both(hit.start, fits)


def _office(hit: Hit, index: int, hits: Sequence[Hit], plain: str, ledger: Mentions) -> PartyMark | None:
    """Resolve a body's noun that stands alone: by an earlier body of its class, else like "the country"."""
    office = office_by_name()[hit.entry.rule]
    start = _article(hit, plain)
    before = word_before(plain, hit.start).lower()
    if before in ("its", "his", "her", "their") and office.alone != "no":
        mine = ledger.own(hit.start)
        return _inferred(hit.start, hit.end, (mine,)) if mine else None
    if not _stands_alone(hit, office, plain, start):
        return None
    fits = frozenset(office.states) or state_codes()
    found = _seat(hit, index, hits, plain) or ledger.same_class(office.cls, hit.start, fits)
    if found is None and office.cls != "ministry":
        later = _later(hit, index, hits, ledger)
        found = ledger.country(hit.start, later, fits, office=True) or ledger.leading(fits)
    return _inferred(start, hit.end, (found,)) if found else None


def _article(hit: Hit, plain: str) -> int:
    """Return where the noun phrase begins: at its article, if it has one."""
    return hit.start - 4 if plain[max(0, hit.start - 4) : hit.start] in ("the ", "The ") else hit.start


def _stands_alone(hit: Hit, office: Office, plain: str, start: int) -> bool:
    if office.alone == "no" or not _bare(hit, plain):
        return False
    if start < hit.start:
        return True
    if office.alone == "the" and not plain[hit.start].isupper():
        return False
    before = word_before(plain, hit.start).lower()
    return before not in (
        "a",
        "an",
        "any",
        "every",
        "no",
        "each",
        "another",
        "new",
        "local",
        "regional",
        "city",
        "state",
        "s",
        "his",
        "her",
        "our",
        "their",
        "this",
        "that",
        "your",
        "my",
    ) and not before.endswith("'s")


def _bare(hit: Hit, plain: str) -> bool:
    """Whether no word follows that makes the noun another thing ("the country music", "the alliance with Iran")."""
    if (
        hit.entry.kind == "common"
        and hit.entry.rule == "code"
        and plain.startswith((" with ", " between ", " of "), hit.end)
    ):
        return False
    return not plain.startswith((" music", " club", " house", "-", " account"), hit.end)


def _seat(hit: Hit, index: int, hits: Sequence[Hit], plain: str) -> Mention | None:
    """Read "the government in Kyiv": the capital after it names the state."""
    after = hits[index + 1] if index + 1 < len(hits) else None
    if after is None or after.entry.kind != "capital" or plain[hit.end : after.start] != " in ":
        return None
    return Mention(after.start, after.end, after.codes[0], -1, subject=False, cls="")


def _later(hit: Hit, index: int, hits: Sequence[Hit], ledger: Mentions) -> frozenset[str]:
    """Return the states named after the noun in its sentence: it means none of them."""
    number = ledger.sentence_of(hit.start)
    seen: set[str] = set()
    for other in hits[index + 1 : index + 12]:
        if ledger.sentence_of(other.start) != number:
            break
        seen.update(other.codes)
    return frozenset(seen)


def _inferred(start: int, end: int, found: Sequence[Mention]) -> PartyMark:
    codes = tuple(dict.fromkeys(m.code for m in found))
    grounds = tuple(Span(m.start, m.end) for m in found)
    return PartyMark(span=Span(start, end), codes=codes, form="common", inferred=True, grounds=grounds)
