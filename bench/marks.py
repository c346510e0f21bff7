"""Marks: dates, money, quotes, equipment, the gate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pledgebook.documents.document import make_document
from pledgebook.outlets.exports.marks_json import marks_json
from pledgebook.reading.amounts import find_money
from pledgebook.reading.gate import gate
from pledgebook.reading.items import find_items
from pledgebook.reading.page import read_page
from pledgebook.reading.times import find_times

from . import scores
from .bench import Bench
from .rows import Row
from .texts import Line, day, line_of


def thousands(lines: list[Line]) -> float:
    """Return how many thousand characters the texts have."""
    return sum(len(line["text"]) for line in lines) / 1000


def dates(bench: Bench) -> Iterator[Row]:
    """Time expressions: value F1 where the texts are annotated, and thousand characters a second."""
    texts = list(bench.material.dated())
    size = thousands(texts)
    find_times(texts[0]["text"], day(texts[0]))
    cpu, _ = bench.ours("dates", lambda: [find_times(t["text"], day(t)) for t in texts])
    ours = {t["id"]: [_timex(m) for m in find_times(t["text"], day(t))[0]] for t in texts}
    mine = scores.value_f1([(t["timexes"], ours[t["id"]]) for t in texts]) if bench.material.times else None
    plain = [{k: t[k] for k in ("id", "text", "published")} for t in texts]
    for peer in ("dateparser", "recognizers-text"):
        other = bench.peer(peer, "dates", plain)
        theirs = None
        if other and mine:
            theirs = scores.value_f1([(t["timexes"], other[1].get(t["id"], [])) for t in texts])
        lack = bench.missing.get(peer, "")
        if mine:
            for i, (what, goal) in enumerate((("value F1", "80"), ("value F1, DATE alone", "88"))):
                yield Row(
                    area="dates",
                    what=what,
                    unit="%",
                    ours=mine[i],
                    peer=peer,
                    theirs=theirs and theirs[i],
                    goal=goal,
                    note=lack,
                )
        yield Row(area="dates", what="speed", unit="kchar/s", ours=size / cpu, peer=peer, goal="300",
                  theirs=size / other[0] if other else None, note=lack)  # fmt: skip


def _timex(mark: Any) -> dict[str, Any]:
    return {"start": mark.span.start, "end": mark.span.end, "type": mark.type, "value": mark.value}


def money(bench: Bench) -> Iterator[Row]:
    """Sums: share of tracker notes whose coded value and currency, both literal, are among the marks; speed."""
    notes = [
        n
        for n in bench.material.notes
        if n["literal"]["value"] and n["literal"]["currency"] and n.get("value")
    ]
    texts = [{"id": n["key"], "text": n["text"], "published": None} for n in notes]
    texts = texts or [line_of(d) for d in bench.material.statements]
    beside = {n["key"]: n.get("donor") or "" for n in notes}
    find_money("It gave $5 million.")
    cpu, found = bench.ours(
        "money", lambda: {t["id"]: find_money(t["text"], beside=beside.get(t["id"], "")) for t in texts}
    )
    ours = {
        k: [{"value": m.money.value, "currency": m.money.currency} for m in v[0]] for k, v in found.items()
    }
    mine = scores.coded_share(notes, ours)
    for peer in ("quantulum3", "price-parser"):
        other = bench.peer(peer, "money", texts)
        lack = bench.missing.get(peer, "")
        if notes:
            theirs = scores.coded_share(notes, other[1]) if other else (None, None)
            yield Row(area="money", what="coded value and currency marked", unit="% of notes", ours=mine[0], peer=peer,
                      theirs=theirs[0], goal="97", note=lack)  # fmt: skip
            yield Row(area="money", what="coded value off by a thousand or more", unit="% of notes", ours=mine[1],
                      peer=peer, theirs=theirs[1], less=True, note=lack)  # fmt: skip
        yield Row(area="money", what="speed", unit="kchar/s", ours=thousands(texts) / cpu, peer=peer,
                  theirs=thousands(texts) / other[0] if other else None, note=lack)  # fmt: skip


def quotes(bench: Bench) -> Iterator[Row]:
    """Direct speech with its speakers (parties and persons are read for it); no other tool here reads both."""
    told = bench.material.quotes
    if told:
        made = [make_document(t["text"], published=day(t), key=t["id"]) for t in told]
        found = [marks_json(d, "quotes")["quotes"] for d in made]
        content, speaker = scores.quote_shares(zip(told, found, strict=True))
        yield Row(area="quotes", what="contents found", unit="%", ours=content, goal="95")
        yield Row(area="quotes", what="speaker right", unit="%", ours=speaker, goal="88")
    made = [make_document(t["text"], published=day(t)) for t in told] or list(bench.material.statements)
    size = sum(len(d.text) for d in made) / 1000
    cpu, _ = bench.ours("quotes", lambda: [read_page(d) for d in made])
    yield Row(area="quotes", what="speed, all marks together", unit="kchar/s", ours=size / cpu)


def equipment(bench: Bench) -> Iterator[Row]:
    """Names of military items as a tracker codes them: share that gets a class."""
    names = [
        i["item"] for n in bench.material.notes for i in n["items"] if "humanitarian" not in i["type"].lower()
    ]
    if names:
        classed = sum(bool(find_items(name, ())) for name in names)
        yield Row(
            area="equipment",
            what="item names with a class",
            unit="%",
            ours=100 * classed / len(names),
            goal="92",
        )
    texts = [d.text for d in bench.material.statements]
    cpu, _ = bench.ours("equipment", lambda: [find_items(text, ()) for text in texts])
    yield Row(area="equipment", what="speed", unit="kchar/s", ours=sum(map(len, texts)) / 1000 / cpu)


def the_gate(bench: Bench) -> Iterator[Row]:
    """The gate: share of texts with claims let through, share of statements on other matters, speed."""
    told = [g for g in bench.material.gold if g["claims"]]
    if told:
        passed = sum(gate(g["text"], g.get("title")) for g in told)
        yield Row(
            area="gate",
            what="texts with claims let through",
            unit="%",
            ours=100 * passed / len(told),
            goal="99.5",
        )
    others = bench.material.background
    if others:
        passed = sum(gate(d.text, d.title) for d in others)
        yield Row(area="gate", what="texts on other matters let through", unit="%", ours=100 * passed / len(others),
                  goal="10", less=True)  # fmt: skip
    texts = others or bench.material.statements
    size = sum(len(d.text.encode()) for d in texts) / 1e6
    cpu, _ = bench.ours("gate", lambda: [gate(d.text, d.title) for d in texts])
    yield Row(area="gate", what="speed", unit="MB/s", ours=size / cpu)
