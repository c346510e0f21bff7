"""Units: what is added to a book in one piece - a document with its reading, or a judgement.

Ids are content hashes: the same text read by the same reader gives the same ids, whenever and wherever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pledgebook.claims.claim import Claim, Residue
from pledgebook.claims.reader import Reading
from pledgebook.documents.document import Document
from pledgebook.terms.ids import content_id
from pledgebook.terms.problem import Problem

from .entries import Draft, canonical, draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """A document as it is kept: the read text and the bytes it came from."""

    document: Document
    raw: bytes
    media: str = "text/plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Lines that enter the book together or not at all; `filing` where they bring a document."""

    drafts: tuple[Draft, ...]
    filing: Filing | None = None


def claim_id(document: str, claim: Claim) -> str:
    """Return "clm_" and 24 hexadecimal digits over document id, kind, values and evidence spans."""
    spans = {
        name: [[e.where, e.span.start, e.span.end, e.of, e.cell] for e in marks]
        for name, marks in claim.evidence.items()
    }
    return content_id("clm", document, claim.kind, canonical(claim.values), canonical(spans))


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def document_unit(filing: Filing, reading: Reading, *, reader: str, problems: Iterable[Problem] = ()) -> Unit:
    """Return the lines of one document: itself, its key, its problems on arrival, its claims, its reading.

    `reader` names the reader and its version; the reading comes last, so that a document is whole or absent.
    """
    document = filing.document
    lines = [_document_line(filing), *key_lines(document)]
    lines += [_problem_line(document.id, problem) for problem in problems]
    claims = {claim_id(document.id, claim): claim for claim in reading.claims}
    lines += [
        draft("claim", cid, {"document": document.id, "claim": claim.json()}) for cid, claim in claims.items()
    ]
    lines.append(_reading_line(document.id, reader, list(claims), reading))
    return Unit(drafts=tuple(lines), filing=filing)


def key_unit(document: Document) -> Unit:
    """Return the line that gives a document already in the book one more key of its input."""
    return Unit(drafts=tuple(key_lines(document)))


def key_lines(document: Document) -> list[Draft]:
    """Return the line that keeps the input's own id, or none where it had none."""
    if document.key is None:
        return []
    subject = content_id("key", document.id, document.key)
    return [draft("key", subject, {"document": document.id, "key": document.key})]


def _document_line(filing: Filing) -> Draft:
    d = filing.document
    payload = {
        "title": d.title,
        "published": d.published.isoformat() if d.published else None,
        "publisher": d.publisher,
        "url": d.url,
        "lang": d.lang,
        "source": d.source,
        "media": filing.media,
        "raw": hashlib.sha256(filing.raw).hexdigest(),
        "text": text_hash(d.text),
    }
    return draft("document", d.id, payload)


def _problem_line(document: str, problem: Problem) -> Draft:
    data = problem_json(problem)
    return draft(
        "problem", content_id("prb", document, canonical(data)), {"document": document, "problem": data}
    )


def _reading_line(document: str, reader: str, claims: list[str], reading: Reading) -> Draft:
    payload = {
        "document": document,
        "reader": reader,
        "claims": claims,
        "residue": [_residue_json(r) for r in reading.residue],
        "problems": [problem_json(p) for p in reading.problems],
    }
    return draft("reading", content_id("rdg", canonical(payload)), payload)


def problem_json(problem: Problem) -> dict[str, Any]:
    """Return {"code", "message"} and "start", "end", "in" where the problem has a place."""
    out: dict[str, Any] = {"code": problem.code, "message": problem.message}
    return out | (_place(problem.span.start, problem.span.end, problem.where) if problem.span else {})


def _residue_json(residue: Residue) -> dict[str, Any]:
    return _place(residue.span.start, residue.span.end, residue.where) | {"why": residue.why}


def _place(start: int, end: int, where: str) -> dict[str, Any]:
    return {"start": start, "end": end} | ({"in": where} if where != "text" else {})


def judgement_unit(
    verdict: str, of: Iterable[str], *, by: str, said: str, note: str = "", **more: Any
) -> Unit:
    """Return a judgement line: `verdict` over the ids `of`, `by` a rule ("rule:...") or a person, `said` when.

    Verdicts: "same", "different" (two claims), "rejected" (one claim), "withdrawn" (a judgement's id).
    A judgement can be withdrawn by another one; nothing is erased.
    """
    payload: Mapping[str, Any] = {
        "verdict": verdict,
        "of": sorted(of),
        "by": by,
        "said": said,
        "note": note,
        **more,
    }
    return Unit(drafts=(draft("judgement", content_id("jdg", canonical(payload)), payload),))
