"""Finds the expressions of a text: one pass of the grammar over the classes, the longest reading at each place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from pledgebook.lexicon.gazetteer import Gazetteer, Name
from pledgebook.lexicon.language import per_language
from pledgebook.lexicon.timewords import Holiday, time_words
from pledgebook.terms.day import Day
from pledgebook.terms.span import Span

from . import absolute, lengths, parts, relative
from .draft import Clock, Draft, Feast, Fixed, Length, Meaning, Repeat, Shift, Vague, Weekday, Yearless
from .patterns import Found, Rule
from .tense import direction
from .tokens import Tokens, alphabet

_MODS: Final = {"early": "START", "late": "END", "mid": "MID", "end": "END", "begin": "START"}


@dataclass(frozen=True, slots=True)
class _Grammar:
    rules: tuple[Rule, ...]
    gate: re.Pattern[str]
    numeric: frozenset[str]


@cache
def _grammar() -> _Grammar:
    rules = (*absolute.RULES, *parts.RULES, *relative.RULES, *lengths.RULES)
    bare = "|".join(f"(?:{re.sub(r'[(][?]P<[^>]+>', '(?:', rule.pattern.pattern)})" for rule in rules)
    letters = alphabet()
    names = ("num12", "num24", "num31", "num59", "num", "year", "oldyear", "odig", "frac", "clock")
    return _Grammar(rules, re.compile(bare), frozenset(letters[name] for name in names))


@per_language
def _phrases() -> Gazetteer[str | Holiday]:
    words = time_words()
    names: list[Name[str | Holiday]] = [Name(" ".join(phrase), ref) for phrase, ref in words.phrases.items()]
    names += [Name(name, day, "initial") for day in words.holidays for name in day.names]
    return Gazetteer(names)


def drafts_of(tokens: Tokens) -> list[Draft]:
    """Return the expressions of a text in order, none overlapping."""
    found = [_with_mod(tokens, draft) for draft in _by_grammar(tokens)]
    found = _with_bare_days(tokens, found)
    return _with_clocks(tokens, _merged(found, list(_by_phrase(tokens))))


def _with_clocks(tokens: Tokens, found: list[Draft]) -> list[Draft]:
    """Join a time of day with the day that follows it at once ("9 a.m. EST Tuesday", "10:35 on Friday")."""
    out: list[Draft] = []
    for draft in found:
        before = out[-1] if out else None
        if before is None or not isinstance(before.meaning, Clock) or not _is_day(draft.meaning):
            out.append(draft)
            continue
        between = tokens.low[before.span.end : draft.span.start].strip()
        if between not in ("", ",", "on"):
            out.append(draft)
            continue
        span = before.span.joined(draft.span)
        out[-1] = replace(draft, span=span, first=before.first, clock=before.meaning.value)
    return out


def _by_grammar(tokens: Tokens) -> Iterator[Draft]:
    grammar = _grammar()
    place, gate = 0, grammar.gate
    while (hit := gate.search(tokens.classes, place)) is not None:
        draft = _longest(tokens, hit.start(), grammar)
        if draft is None:
            place = hit.start() + 1
            continue
        yield draft
        place = draft.last


def _longest(tokens: Tokens, at: int, grammar: _Grammar) -> Draft | None:
    if tokens.classes[at] in grammar.numeric and _glued_number(tokens, at):
        return None
    best: Draft | None = None
    for rule in grammar.rules:
        match = rule.pattern.match(tokens.classes, at)
        if match is None or (best is not None and match.end() <= best.last) or match.end() == at:
            continue
        if tokens.classes[match.end() - 1] in grammar.numeric and _runs_on(tokens, match.end() - 1):
            continue
        draft = _built(tokens, rule, match)
        if draft is not None and (best is None or draft.last > best.last):
            best = draft
    return best


def _built(tokens: Tokens, rule: Rule, match: re.Match[str]) -> Draft | None:
    reading = rule.build(Found(tokens, match))
    if reading is None:
        return None
    first, last = match.span()
    if isinstance(reading, tuple):
        reading, (first, last) = reading
    return Draft(
        span=Span(tokens.starts[first], tokens.ends[last - 1]), meaning=reading, first=first, last=last
    )


def _glued_number(tokens: Tokens, at: int) -> bool:
    """Whether a number is part of a name ("F-16", "S300", "$5")."""
    if not tokens.glued(at):
        return False
    before, letters = tokens.classes[at - 1], alphabet()
    if before == letters["hyphen"]:
        if at < 2 or not tokens.glued(at - 1):
            return False
        return tokens.classes[at - 2] == letters["other"] and tokens.word(at - 2) not in {"pre", "post"}
    if before in (letters["open"], letters["quote"], letters["dash"], letters["apos"], letters["stop"]):
        return False
    if before in (letters["comma"], letters["dot"]):
        return at >= 2 and tokens.glued(at - 1) and tokens.low[tokens.ends[at - 2] - 1].isdigit()
    return before not in (letters["fy"], letters["q"], letters["h"])


def _runs_on(tokens: Tokens, at: int) -> bool:
    """Whether letters follow a number at once ("155mm")."""
    end = tokens.ends[at]
    return end < len(tokens.low) and tokens.low[end].isalpha()


def _with_mod(tokens: Tokens, draft: Draft) -> Draft:
    """Take "early", "late", "mid-", "the end of" before a date into it, and a part of the day after it."""
    if isinstance(draft.meaning, (Length, Repeat, Vague, Clock)):
        return draft
    letters = alphabet()
    names = {letters[name]: mod for name, mod in _MODS.items()}
    draft = _week_of(tokens, draft)
    at = draft.first - 1
    if at >= 0 and tokens.classes[at] == letters["the"]:
        at -= 1
    if at >= 0 and tokens.classes[at] in (letters["hyphen"], letters["of"], letters["in"]):
        at -= 1
    mod = names.get(tokens.classes[at]) if at >= 0 else None
    if mod and _mod_joins(tokens, at, draft.first):
        start = Span(tokens.starts[at], draft.span.end)
        draft = replace(draft, span=start, first=at, mod=mod, blur=True)
    elif _blurred(tokens, draft.first):
        draft = replace(draft, blur=True)
    if _is_day(draft.meaning) and tokens.classes[draft.last : draft.last + 1] == letters["part"]:
        draft = replace(draft, span=Span(draft.span.start, tokens.ends[draft.last]), last=draft.last + 1)
    return draft


def _week_of(tokens: Tokens, draft: Draft) -> Draft:
    """Take "the week of" before a day into it."""
    letters = alphabet()
    at = draft.first - 2
    if (
        at < 0
        or not _is_day(draft.meaning)
        or tokens.classes[at : draft.first] != letters["unit"] + letters["of"]
    ):
        return draft
    if tokens.values[at] != "W":
        return draft
    first = at - 1 if at and tokens.classes[at - 1] == letters["the"] else at
    return replace(draft, span=Span(tokens.starts[first], draft.span.end), first=first, week=True)


def _mod_joins(tokens: Tokens, at: int, first: int) -> bool:
    letters = alphabet()
    between = tokens.classes[at + 1 : first]
    if tokens.classes[at] in (letters["end"], letters["begin"]):
        return bool(between) and between[0] in letters["of"] + letters["hyphen"]
    return (
        not between
        or between[0] in letters["hyphen"] + letters["in"]
        or between == letters["of"] + letters["the"]
    )


def _blurred(tokens: Tokens, first: int) -> bool:
    letters = alphabet()
    before = tokens.classes[max(0, first - 2) : first]
    return any(letters[name] in before for name in ("earlier", "later"))


def _is_day(meaning: Meaning) -> bool:
    if isinstance(meaning, Fixed):
        return isinstance(meaning.when, Day) and meaning.when.day is not None
    if isinstance(meaning, Yearless):
        return meaning.day is not None and meaning.until is None
    return isinstance(meaning, (Weekday, Feast)) or (isinstance(meaning, Shift) and meaning.grain == "day")


def _with_bare_days(tokens: Tokens, found: list[Draft]) -> list[Draft]:
    """Add the second day of "April 24 and 25"."""
    letters = alphabet()
    days = {letters["num12"], letters["num24"], letters["num31"]}
    joins = {letters["and"], letters["comma"]}
    out: list[Draft] = []
    for draft in found:
        if out and draft.first < out[-1].last:
            continue
        out.append(draft)
        while tokens.classes[out[-1].last : out[-1].last + 1] in joins:
            more = _bare_day(tokens, out[-1], days)
            if more is None:
                break
            out.append(more)
    return out


def _bare_day(tokens: Tokens, before: Draft, days: set[str]) -> Draft | None:
    letters = alphabet()
    at = before.last + 1
    if tokens.classes[at : at + 1] not in days or not _is_day(before.meaning):
        return None
    if tokens.classes[before.last - 1] not in days:
        return None
    day = tokens.number(at)
    after = tokens.classes[at + 1 : at + 2]
    if after and after not in {
        letters[c]
        for c in ("dot", "comma", "in", "and", "at", "stop", "para", "for", "to", "prep")
        if c in letters
    }:
        return None
    if after == letters["comma"] and tokens.classes[at + 2 : at + 3] == letters["num"]:
        return None
    meaning = before.meaning
    if not isinstance(meaning, Yearless) or meaning.day is None or day <= meaning.day:
        return None
    last = at + 1
    later = Yearless(meaning.month, day, year=meaning.year)
    return Draft(span=Span(tokens.starts[at], tokens.ends[at]), meaning=later, first=at, last=last)


def _by_phrase(tokens: Tokens) -> Iterator[Draft]:
    """Yield vague references and feasts; a feast that is part of a longer name comes without tokens (void)."""
    hits = _phrases().find(tokens.text, tokens.low)
    at = 0
    for hit in hits:
        while at < len(tokens.starts) and tokens.starts[at] < hit.span.start:
            at += 1
        last = at
        while last < len(tokens.ends) and tokens.ends[last] <= hit.span.end:
            last += 1
        payload = hit.payloads[0]
        if isinstance(payload, str) and _starts_clause(tokens, at, last):
            continue
        if isinstance(payload, str):
            yield Draft(span=hit.span, meaning=Vague(payload), first=at, last=last)
            continue
        if _named_after(tokens, at, last):
            yield Draft(span=hit.span, meaning=Vague(""), first=at, last=at)
            continue
        side = {"last": -1, "this": 0, "next": 1}.get(tokens.word(at - 1) if at else "")
        year = tokens.number(last) if tokens.classes[last : last + 1] == alphabet()["year"] else None
        draft = Draft(span=hit.span, meaning=Feast(payload.rule, side or 0, year), first=at, last=last)
        yield _feast_week(tokens, draft)


def _feast_week(tokens: Tokens, draft: Draft) -> Draft:
    """As in "Easter week"."""
    last = draft.last
    if tokens.classes[last : last + 1] != alphabet()["unit"] or tokens.values[last] != "W":
        return draft
    return replace(draft, span=Span(draft.span.start, tokens.ends[last]), last=last + 1, week=True)


def _named_after(tokens: Tokens, at: int, last: int) -> bool:
    """As in "the Good Friday Agreement", "Pulaski Memorial Day": the feast is part of a longer name."""
    other, starts = alphabet()["other"], tokens.starts
    after = tokens.classes[last : last + 1] == other and starts[last] == tokens.ends[last - 1] + 1
    before = bool(at) and tokens.classes[at - 1] == other
    return (after and tokens.text[starts[last]].isupper()) or (
        before and tokens.text[starts[at - 1]].isupper()
    )


def _starts_clause(tokens: Tokens, at: int, last: int) -> bool:
    """As in "As soon as", "Now, I know": the word only joins clauses or opens a turn of speech."""
    before = tokens.word(at - 1) if at else ""
    after = tokens.word(last) if last < len(tokens.starts) else ""
    if tokens.word(at) == "now" and after == "," and tokens.text[tokens.starts[at]].isupper():
        return True
    if tokens.word(at) == "soon" and direction(tokens, at, last) < 0:
        return True
    return before in ("as", "too", "from", "how", "most") or after in (
        "after",
        "before",
        "as",
        "thereafter",
        "enough",
    )


def _merged(found: list[Draft], phrases: list[Draft]) -> list[Draft]:
    """Return both lists in order; where two overlap the longer stays, the grammar's on a tie."""
    every = sorted([*found, *phrases], key=lambda d: (d.span.start, -d.span.end))
    out: list[Draft] = []
    for draft in every:
        if out and draft.span.start < out[-1].span.end:
            if len(draft.span) > len(out[-1].span):
                out[-1] = draft
            continue
        out.append(draft)
    return [draft for draft in out if draft.first < draft.last]
