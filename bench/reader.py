"""The reader: marks and gate, and the full reader, beside spaCy's full small pipeline; start-up; literal scan."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from pledgebook.claims.reader import read_document
from pledgebook.documents.document import Document
from pledgebook.lexicon.equipment import systems
from pledgebook.lexicon.gazetteer import Gazetteer, Name
from pledgebook.lexicon.parties import organisations, states
from pledgebook.pipeline import try_reading
from pledgebook.reading.gate import gate
from pledgebook.reading.page import read_page
from pledgebook.terms.problem import Problem

from .bench import Bench
from .rows import Row
from .texts import EXAMPLES, cut, line_of

WORDS = 400
LITERALS = 1000
SEED_LIKE = "2025-01-17-italy-11th-package-discussed.txt"
BLANK = "A quiet day: Italy gave Ukraine ten radars in May 2024, the ministry in Rome said."


def count_words(documents: Sequence[Document]) -> int:
    """Return the number of words between blanks."""
    return sum(len(d.text.split()) for d in documents)


def marks_beside_spacy(bench: Bench) -> Iterator[Row]:
    """Gate and all marks of every statement, none held back by the gate, beside spaCy on the same texts."""
    documents = list(bench.material.statements)
    read_page(documents[0])
    cpu, _ = bench.ours("marks", lambda: [(gate(d.text, d.title), read_page(d)) for d in documents])
    other = bench.peer("spacy", "marks", [line_of(d) for d in documents])
    lack = bench.missing.get("spacy", "")
    for what, size in (("documents", len(documents)), ("words", count_words(documents))):
        yield Row(area="marks", what=f"gate and all marks, {what}", unit=f"{what}/s", ours=size / cpu, goal="x2",
                  peer="spaCy full small pipeline", theirs=size / other[0] if other else None, note=lack)  # fmt: skip


def full_reader(bench: Bench) -> Iterator[Row]:
    """The full reader on statements of at most 400 words that the gate lets through, beside spaCy on the same."""
    documents = [cut(d, WORDS) for d in bench.material.statements]
    documents = [d for d in documents if gate(d.text, d.title)]
    if not documents:
        return
    for document in documents[:20]:
        try_reading(document, read_document)
    cpu, read = bench.ours("reader", lambda: [try_reading(d, read_document) for d in documents])
    failed = sum(isinstance(reading, Problem) for reading in read)
    if failed:
        bench.say(f"reader: FAILED on {failed} of {len(documents)} texts")
    other = bench.peer("spacy", "reader", [line_of(d) for d in documents])
    lack = bench.missing.get("spacy", "")
    rows = (("relevant articles of 400 words", "articles/s", len(documents), "40"),
            ("the same in words", "words/s", count_words(documents), "16000"))  # fmt: skip
    for what, unit, size, goal in rows:
        yield Row(area="reader", what=what, unit=unit, ours=size / cpu, goal=goal, peer="spaCy full small pipeline",
                  theirs=size / other[0] if other else None, note=lack)  # fmt: skip


def start_up(bench: Bench) -> Iterator[Row]:
    """Wall time of the whole command, beside a Python that does nothing."""
    nothing = seconds([sys.executable, "-c", "pass"], bench.repeat)
    program = [sys.executable, "-m", "pledgebook.outlets.cli.main"]
    python = "python -c pass"
    yield Row(area="start", what="pledgebook --help", unit="s wall", ours=seconds([*program, "--help"], bench.repeat),
              peer=python, theirs=nothing, less=True)  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        text = EXAMPLES / SEED_LIKE
        if not text.is_file():
            text = Path(folder, "text.txt")
            text.write_text(BLANK, "utf-8")
        once = seconds([*program, "read", str(text)], bench.repeat)
    yield Row(area="start", what="pledgebook read, one short text", unit="s wall", ours=once, peer=python,
              theirs=nothing, less=True)  # fmt: skip


def seconds(command: list[str], repeat: int) -> float:
    """Return the median wall time of a command."""
    took = []
    for _ in range(repeat + 1):
        began = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True, env={**os.environ, "COLUMNS": "100"})
        took.append(time.perf_counter() - began)
    return median(took[1:])


def literal_scan(bench: Bench) -> Iterator[Row]:
    """A thousand literals in a megabyte of text: our gazetteer beside the standard library's alternation."""
    words = literals()
    text = "\n".join(d.text for d in bench.material.statements)[:1_000_000]
    size = len(text.encode()) / 1e6
    names = Gazetteer([Name(w, w) for w in words])
    pattern = re.compile(
        r"\b(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + r")\b", re.IGNORECASE
    )
    ours, hits = bench.ours("scan", lambda: names.find(text))
    theirs, found = bench.ours("scan, standard re", lambda: sum(1 for _ in pattern.finditer(text)), 3)
    bench.say(f"scan: {len(words)} literals, {len(hits)} hits, standard re {found}")
    yield Row(area="scan", what=f"{len(words)} literals", unit="MB/s", ours=size / ours, peer="re, alternation",
              theirs=size / theirs)  # fmt: skip


def literals() -> list[str]:
    """Return a thousand names of the registers, the same ones every time."""
    told = {n for s in systems() for n in s.names} | {
        n for s in states() for n in (s.name, *s.names, *s.adjectives)
    }
    told |= {n for o in organisations() for n in (o.name, *o.names)}
    return sorted({n.lower() for n in told if len(n) > 3})[:: max(1, len(told) // LITERALS)][:LITERALS]
