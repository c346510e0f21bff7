"""Ledger lines: the seven kinds of claims as one readable line each, written and read back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

FORMS = ("military", "financial", "humanitarian", "energy", "reconstruction", "training", "production")
MODES = ("meeting", "visit", "call", "video", "summit")
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
AMOUNT = re.compile(r"(?:(about|min|max) )?([A-Z]{3}) ([\d.,]+)(?: (thousand|million|billion|trillion))?")
ITEM = re.compile(r"(?:(\d[\d,]*) (?!mm\b))?(.+) \(([a-z_]+)\)")
Values = dict[str, Any]


class BadLineError(ValueError):
    """A ledger line that the grammar does not know."""


def _codes(text: str) -> list[str]:
    return [] if text.strip() == "?" else [part.strip() for part in text.split(",")]


def _number(text: str) -> int | float:
    value = Decimal(text.replace(",", ""))
    return int(value) if value == value.to_integral_value() else float(value)


def _amount(cell: str) -> Values | None:
    found = AMOUNT.fullmatch(cell)
    if not found:
        return None
    bound, currency, number, scale = found.groups()
    value = Decimal(number.replace(",", "")) * SCALES.get(scale, 1)
    out: Values = {"value": _number(str(value)), "currency": currency}
    return {**out, "bound": bound} if bound else out


def _items(cell: str) -> list[Values] | None:
    out = []
    for part in cell.split(";"):
        found = ITEM.fullmatch(part.strip())
        if not found:
            return None
        quantity, name, kind = found.groups()
        item: Values = {"name": name.strip('"'), "class": kind}
        out.append({**item, "quantity": _number(quantity)} if quantity else item)
    return out


PREFIXES = {
    "on ": ("on", str),
    "until ": ("valid_until", str),
    "in ": ("place", str),
    "basis ": ("basis", str),
    "by ": ("body", str),
    "package ": ("package", int),
    "signed by ": ("signatories", _codes),
    "if ": ("condition", str),
    "expect ": ("expectation", str),
}
KNOWN = {
    "aid": ("on", "valid_until", "place", "basis", "package"),
    "act": ("body", "on", "valid_until"),
    "agreement": ("signatories", "on", "place"),
    "meeting": ("on", "place"),
    "event": ("on", "place"),
    "statement": (),
    "outlook": ("condition", "expectation"),
}


def _own_cell(kind: str, cell: str) -> tuple[str, Any] | None:
    """Read a cell that shows by its shape what it is, in a line of `kind`."""
    if kind in {"aid", "act"} and (amount := _amount(cell)):
        return "amount", amount
    if kind == "aid":
        if cell in {"cumulative", "part"}:
            return "scope", cell
        if all(part.strip() in FORMS for part in cell.split(",")):
            return "form", _codes(cell)
        if items := _items(cell):
            return "items", items
    if kind == "agreement" and (years := re.fullmatch(r"(\d+) years", cell)):
        return "term_years", int(years[1])
    if kind == "meeting":
        return ("parties" if cell == cell.upper() else "participants"), _codes(cell)
    if kind == "event":
        return "name", cell
    if kind == "statement":
        return ("quote", cell[1:-1]) if cell[0] == cell[-1] == '"' else ("party", cell)
    return None


def _cell(kind: str, cell: str) -> tuple[str, Any]:
    for prefix, (name, read) in PREFIXES.items():
        if name in KNOWN[kind] and cell.startswith(prefix):
            return name, read(cell[len(prefix) :])
    own = _own_cell(kind, cell)
    if own is None:
        raise BadLineError(f"{kind}: unknown cell {cell!r}")
    return own


def _head(kind: str, rest: str) -> Values:
    """Read what stands before the first bar."""
    if kind == "aid":
        donors, _, right = rest.partition("->")
        recipients, _, stage = right.strip().rpartition(" ")
        return {"donor": _codes(donors), "recipient": _codes(recipients), "stage": stage}
    if kind in {"act", "agreement"}:
        who, middle, stage = rest.rsplit(" ", 2)
        names = ("actor", "instrument") if kind == "act" else ("parties", "type")
        return {names[0]: _codes(who), names[1]: middle, "stage": stage}
    if kind == "meeting":
        stage, _, mode = rest.partition(" ")
        return {"stage": stage, "mode": mode}
    if kind == "event":
        return {"stage": rest}
    if kind == "statement":
        return {"speaker": rest.removeprefix("by ")}
    return {"about": _codes(rest)}


def read_line(line: str) -> tuple[str, Values]:
    """Return the kind and the values a ledger line states; BadLineError when it has no such form."""
    head, *cells = [part.strip() for part in line.split(" | ")]
    kind, _, rest = head.partition(" ")
    if kind not in KNOWN:
        raise BadLineError(f"unknown kind in {line!r}")
    try:
        values = _head(kind, rest.strip())
    except ValueError as fault:
        raise BadLineError(f"no head of a line: {head!r}") from fault
    for name, value in (_cell(kind, cell) for cell in cells):
        if name in values:
            raise BadLineError(f"{name} twice in {line!r}")
        values[name] = value
    kept = {name: value for name, value in values.items() if value not in ("", "?", [])}
    if write_line(kind, kept) != " | ".join([head, *cells]):
        raise BadLineError(
            f"not in the order of the grammar: {line!r}\n  expected {write_line(kind, kept)!r}"
        )
    return kind, kept


def _list(value: Any) -> str:
    return ", ".join(value or ()) or "?"


def _sum(amount: Mapping[str, Any]) -> str:
    value, scale = Decimal(str(amount["value"])), ""
    for name in ("million", "billion"):
        if value >= SCALES[name] and len((value / SCALES[name]).normalize().as_tuple().digits) <= 6:
            scale = name
    shown = value / SCALES[scale] if scale else value
    figure = format(shown.normalize(), "f")
    bound = f"{amount['bound']} " if amount.get("bound") else ""
    return f"{bound}{amount.get('currency', '???')} {figure}{' ' if scale else ''}{scale}"


def _item(item: Mapping[str, Any]) -> str:
    name, quantity = item["name"], item.get("quantity")
    if quantity is None and re.match(r"\d[\d,]* (?!mm\b)", name):
        name = f'"{name}"'
    return f"{'' if quantity is None else f'{quantity} '}{name} ({item.get('class')})"


def _write_head(kind: str, v: Mapping[str, Any]) -> str:
    if kind == "aid":
        return f"aid {_list(v.get('donor'))} -> {_list(v.get('recipient'))} {v.get('stage', '?')}"
    if kind == "act":
        return f"act {_list(v.get('actor'))} {v.get('instrument', '?')} {v.get('stage', '?')}"
    if kind == "agreement":
        return f"agreement {_list(v.get('parties'))} {v.get('type', '?')} {v.get('stage', '?')}"
    if kind == "meeting":
        return f"meeting {v.get('stage', '?')} {v.get('mode', '')}".strip()
    if kind == "event":
        return f"event {v.get('stage', '?')}"
    if kind == "statement":
        return f"statement by {v['speaker']}" if v.get("speaker") else "statement"
    return f"outlook {_list(v.get('about'))}"


WRITERS = {
    "scope": str,
    "form": lambda forms: ", ".join(sorted(forms, key=FORMS.index)),
    "package": lambda n: f"package {n}",
    "term_years": lambda n: f"{n} years",
    "body": lambda body: f"by {body}",
    "amount": _sum,
    "items": lambda items: "; ".join(map(_item, items)),
    "name": str,
    "participants": ", ".join,
    "parties": ", ".join,
    "party": str,
    "quote": lambda words: f'"{words}"',
    "condition": lambda words: f"if {words}",
    "expectation": lambda words: f"expect {words}",
    "signatories": lambda names: f"signed by {', '.join(names)}",
    "on": lambda day: f"on {day}",
    "valid_until": lambda day: f"until {day}",
    "place": lambda place: f"in {place}",
    "basis": lambda words: f"basis {words}",
}
IN_HEAD = {"agreement": ("parties",)}


def write_line(kind: str, values: Mapping[str, Any]) -> str:
    """Return the ledger line of a claim."""
    cells = [
        write(values[name])
        for name, write in WRITERS.items()
        if values.get(name) not in (None, "", []) and name not in IN_HEAD.get(kind, ())
        and not (name == "scope" and values[name] == "single")
    ]  # fmt: skip
    return " | ".join([_write_head(kind, values), *cells])
