"""Currencies: ISO 4217 codes with their symbols, nouns, adjectives and the places that speak for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pledgebook.terms.faults import DataFault

from .language import LANGUAGES, per_language, reading_in
from .load import many, read_rows, read_table

Status = Literal["", "rare", "historic", "none"]
NounStatus = Literal["", "word", "adjective"]
_CURRENCIES = "currencies/currencies.tsv"
_NOUNS = "currency_nouns"


@dataclass(frozen=True, slots=True)
class Currency:
    """One ISO 4217 currency.

    `symbols` keep their case; `places` are beginnings of lower-case words. `status` "rare" marks a code that
    is mostly another word ("ALL", "TRY"), "historic" a withdrawn code, "none" a code that is no money.
    """

    code: str
    name: str
    symbols: tuple[str, ...]
    adjectives: tuple[str, ...]
    places: tuple[str, ...]
    status: Status


@dataclass(frozen=True, slots=True)
class CurrencyNoun:
    """A currency noun with all its spellings, and the codes it may stand for.

    `default` is what the bare noun means, None where only the text around it can say; `strays` are currencies
    for which writers use this form too.
    """

    forms: tuple[str, ...]
    codes: tuple[str, ...]
    default: str | None
    strays: tuple[str, ...]
    status: NounStatus


@cache
def currencies() -> Mapping[str, Currency]:
    """Return all currencies by code; DataFault on a repeated or odd code."""
    out: dict[str, Currency] = {}
    for row in read_table(_CURRENCIES):
        code = row["code"]
        if code in out or len(code) != 3 or not code.isupper():
            raise DataFault(f"data/{_CURRENCIES}: odd or repeated code {code!r}")
        out[code] = Currency(
            code,
            row["name"],
            many(row["symbols"]),
            many(row["adjectives"]),
            many(row["places"]),
            row["status"],  # type: ignore[arg-type]  # checked against pycountry and this list by a test
        )
    return out


@per_language
def currency_nouns() -> tuple[CurrencyNoun, ...]:
    """Return the currency nouns; DataFault where one names an unknown code."""
    out = []
    for row in read_rows(_NOUNS):
        noun = CurrencyNoun(
            many(row["forms"]),
            many(row["codes"]),
            row["default"] or None,
            many(row["strays"]),
            row["status"],  # type: ignore[arg-type]  # checked by a test
        )
        unknown = [code for code in noun.codes + noun.strays if code not in currencies()]
        if unknown or not noun.forms:
            raise DataFault(f"{_NOUNS}.tsv: {noun.forms}: unknown codes {unknown}")
        out.append(noun)
    return tuple(out)


@per_language
def nouns_by_form() -> Mapping[str, CurrencyNoun]:
    """Return each lower-case form with its noun."""
    return {form.lower(): noun for noun in currency_nouns() for form in noun.forms}


@cache
def dollars() -> tuple[str, ...]:
    """Return the currencies that share the dollar's sign and name, in every language the same."""
    with reading_in(LANGUAGES[0]):
        return nouns_by_form()["dollar"].codes


@cache
def codes_by_adjective() -> Mapping[str, tuple[str, ...]]:
    """Return the codes each lower-case adjective may stand for ("canadian" -> CAD)."""
    out: dict[str, tuple[str, ...]] = {}
    for currency in currencies().values():
        for adjective in currency.adjectives:
            key = adjective.lower()
            out[key] = (*out.get(key, ()), currency.code)
    return out


@cache
def codes_by_symbol() -> Mapping[str, str]:
    """Return the code of each symbol and of each ISO code itself, case kept; DataFault on a shared symbol."""
    out = {code: code for code, currency in currencies().items() if currency.status != "none"}
    for currency in currencies().values():
        for symbol in currency.symbols:
            if out.setdefault(symbol, currency.code) != currency.code:
                raise DataFault(f"data/{_CURRENCIES}: symbol {symbol!r} of {out[symbol]} and {currency.code}")
    return out
