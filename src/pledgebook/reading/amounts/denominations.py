"""Reads the currency beside a number: a symbol or code before it, or a symbol, code or noun after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.lexicon.currencies import (
    CurrencyNoun,
    codes_by_adjective,
    codes_by_symbol,
    currencies,
    nouns_by_form,
)

_SIGNS = "¢$€£¥₴₽₺₪₩₹₫₱₸₾₼֏₦₵฿₭₮₲₡؋৳₤￥＄円元"
_TOKEN = re.compile(
    rf"[ \u00a0\u202f\n]{{0,2}}([{_SIGNS}]|[^\W\d_](?:[^\W\d_]|[.'](?=[^\W\d_])|[{_SIGNS}]){{0,15}})(\.?)"
)
_DESIGNATED = re.compile(r"[-/]?[0-9]|-[A-Z]")
_LONGEST = 6
_ADJECTIVE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Denomination:
    """A currency read beside a number.

    `codes` has one code, or several where only the text around can say. `doubtful` marks words that are money
    only beside a large number (the code "ALL", the noun "won"), `lettered` a short sign of plain letters after the
    number, which counts only beside a multiplier; `bare` is a noun or sign without a country.
    """

    start: int
    end: int
    codes: tuple[str, ...]
    noun: CurrencyNoun | None = None
    doubtful: bool = False
    bare: bool = False
    lettered: bool = False


@cache
def _doubtful_symbols() -> frozenset[str]:
    """Return the symbols that need a large number beside them: wordlike codes and short signs in plain letters."""
    out = set()
    for symbol, code in codes_by_symbol().items():
        wordlike = currencies()[code].status == "rare" and symbol == code
        plain = symbol.isascii() and symbol.isalpha() and len(symbol) <= 3 and symbol not in currencies()
        if wordlike or (plain and not (len(symbol) == 3 and symbol.lower() == code.lower())):
            out.add(symbol)
    return frozenset(out - {"RMB", "NIS", "Skr", "SKr", "NKr", "Nkr", "DKr", "Dkr", "SDR"})


def before(text: str, start: int) -> Denomination | None:
    """Return the symbol or code that stands before a number at `start`, after at most two blanks."""
    end = start
    while end > 0 and start - end < 2 and text[end - 1] in " \u00a0\u202f":
        end -= 1
    begin = end
    floor = max(0, end - _LONGEST)
    while begin > floor and (
        text[begin - 1].isalpha() or text[begin - 1] in _SIGNS or text[begin - 1] in "./-"
    ):
        begin -= 1
    for at in range(begin, end):
        if not _at_edge(text, at):
            continue
        found = _symbol(text, at, end) or _shared_sign(text, at, end)
        if found:
            return found
    return None


def _at_edge(text: str, at: int) -> bool:
    return at == 0 or not text[at].isalnum() or not (text[at - 1].isalnum() or text[at - 1] in "_&")


def _symbol(text: str, start: int, end: int) -> Denomination | None:
    seen = text[start:end]
    code = codes_by_symbol().get(seen)
    if code is None:
        return None
    return Denomination(start, end, (code,), doubtful=seen in _doubtful_symbols(), bare=seen == "$")


def _shared_sign(text: str, start: int, end: int) -> Denomination | None:
    """Read "Rs" and "kr", which several currencies share."""
    seen = text[start:end]
    noun = nouns_by_form().get(seen.lower()) if seen in ("Rs", "Rs.", "kr", "kr.", "Kr") else None
    if noun is None:
        return None
    return Denomination(start, end, noun.codes, noun=noun, doubtful=noun.status == "word", bare=True)


def after(text: str, end: int) -> Denomination | None:
    """Return the symbol, code or noun (with its adjectives) that stands after a number ending at `end`."""
    if text.startswith(("-", "‑", " of "), end):
        end += 4 if text[end] == " " else 1
    at, start = end, None
    words: list[str] = []
    for _ in range(_ADJECTIVE_WORDS):
        found = _TOKEN.match(text, at)
        if not found or "\n\n" in text[at : found.start(1)]:
            return None
        start = found.start(1) if start is None else start
        word = found[1]
        if not words and (direct := _direct(text, found)):
            return direct
        noun, stop = _noun(text, found)
        if noun:
            return _with_adjectives(noun, words, start, stop)
        words.append((word + found[2]).lower())
        if not _may_qualify(" ".join(words)):
            return None
        at = _step(text, found)
    return None


def _step(text: str, found: re.Match[str]) -> int:
    end = found.end()
    return end + 1 if text.startswith("-", end) else end


def _direct(text: str, found: re.Match[str]) -> Denomination | None:
    seen = found[1]
    code = codes_by_symbol().get(seen) or codes_by_symbol().get(
        seen.rstrip("s") if seen[:3].isupper() else seen
    )
    if (
        code is None
        or (seen.lower() in nouns_by_form() and seen.lower() != "cfa")
        or _DESIGNATED.match(text, found.end(1))
    ):
        return None
    doubtful = seen in _doubtful_symbols()
    lettered = doubtful and seen not in currencies()
    return Denomination(
        found.start(1), found.end(1), (code,), doubtful=doubtful, bare=seen == "$", lettered=lettered
    )


def _noun(text: str, found: re.Match[str]) -> tuple[CurrencyNoun | None, int]:
    """Return the currency noun at a token, two or three words long where the register has it ("pounds sterling")."""
    joint, at = found[1].lower(), found.end(1)
    for _ in range(2):
        more = _TOKEN.match(text, at)
        if not more:
            break
        joint, at = f"{joint} {more[1].lower()}", more.end(1)
        noun = nouns_by_form().get(joint)
        if noun:
            return noun, at
    return nouns_by_form().get(found[1].lower()), found.end(1)


@cache
def _openings() -> frozenset[str]:
    out: set[str] = set()
    for adjective in codes_by_adjective():
        words = adjective.split(" ")
        out.update(" ".join(words[:n]) for n in range(1, len(words) + 1))
    return frozenset(out)


def _may_qualify(words: str) -> bool:
    return words in _openings() or words.rstrip(".") in _openings()


def _with_adjectives(noun: CurrencyNoun, words: list[str], start: int, stop: int) -> Denomination | None:
    if not words:
        codes = (noun.default,) if noun.default else noun.codes
        if noun.status == "adjective":
            return None
        return Denomination(start, stop, codes, noun=noun, doubtful=noun.status == "word", bare=True)
    said = codes_by_adjective().get(" ".join(words)) or codes_by_adjective().get(
        " ".join(words).rstrip("."), ()
    )
    codes = tuple(code for code in said if code in noun.codes + noun.strays)
    return Denomination(start, stop, codes[:1], noun=noun) if codes else None


_COUNTRY_TAIL = re.compile(
    r" ?\(?((?:[A-Z][A-Za-z.]{1,12}[ ]?){1,3})(\)|(?= (?:in|to|for|worth|over|on)\b)|(?=[.,;]|$))"
)


def country_after(text: str, end: int, noun_codes: tuple[str, ...]) -> tuple[str, int] | None:
    """Read a country after a dollar amount: "$47 million (Canadian)", "$5 million Canadian to ..."."""
    found = _COUNTRY_TAIL.match(text, end)
    if not found:
        return None
    said = codes_by_adjective().get(found[1].strip().lower(), ())
    codes = [code for code in said if code in noun_codes]
    opened = "(" in text[end : found.start(1)]
    if not codes or opened != found[2].startswith(")"):
        return None
    return codes[0], found.end()
