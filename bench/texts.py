"""The texts that are measured on: annotated material of a folder beside the project, or the project's own examples."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from pledgebook.documents.document import Document, make_document
from pledgebook.sources import gather

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
Line = dict[str, Any]


@dataclass(frozen=True)
class Material:
    """What there is to measure on; an empty field means that the folder has no such file."""

    name: str
    statements: Sequence[Document]
    times: Sequence[Line] = field(default_factory=tuple)
    quotes: Sequence[Line] = field(default_factory=tuple)
    notes: Sequence[Line] = field(default_factory=tuple)
    gold: Sequence[Line] = field(default_factory=tuple)
    background: Sequence[Document] = field(default_factory=tuple)

    def dated(self) -> Sequence[Line]:
        """Return texts to find dates in: the annotated ones, or the statements without annotation."""
        return self.times or [line_of(d) for d in self.statements]


def line_of(document: Document) -> Line:
    """Return a document as the other tools take it."""
    return {
        "id": document.key or document.id,
        "text": document.text,
        "published": str(document.published) if document.published else None,
    }


def material(folder: Path, most: int | None = None) -> Material:
    """Read what `folder` holds (bench/, corpus/, gold/dev/), or the examples; at most `most` texts of a sort."""
    told = {name: lines(folder / "bench" / f"{name}_dev.jsonl", most) for name in ("times", "quotes", "kiel")}
    for line in told["times"]:
        line["published"] = line["dct"]
    statements = documents(folder / "corpus" / "statements_en.jsonl", most)
    return Material(
        name="annotated texts and statements beside the project" if statements else "the project's examples",
        statements=statements or documents(EXAMPLES, most),
        times=told["times"],
        quotes=told["quotes"],
        notes=[{**n, "key": f"{n['id']}#{i}"} for i, n in enumerate(told["kiel"])],
        gold=[json.loads(p.read_text("utf-8")) for p in sorted((folder / "gold" / "dev").glob("*.json"))][
            :most
        ],
        background=documents(folder / "corpus" / "background_en.jsonl", most),
    )


def lines(path: Path, most: int | None = None) -> list[Line]:
    """Return the objects of a JSON lines file, none where there is no file."""
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()][:most]


def documents(path: Path, most: int | None = None) -> list[Document]:
    """Return the documents of a file or folder, none where it does not exist."""
    if not path.exists():
        return []
    return [a.document for a in gather([str(path)]) if a.document][:most]


def cut(document: Document, words: int) -> Document:
    """Return a document whose text ends after so many words."""
    ends = [m.end() for m in islice(re.finditer(r"\S+", document.text), words)]
    end = ends[-1] if ends else 0
    return make_document(
        document.text[:end], title=document.title, published=document.published, key=document.key
    )


def day(line: Line) -> date | None:
    """Return the publication day of a line."""
    return date.fromisoformat(line["published"][:10]) if line.get("published") else None
