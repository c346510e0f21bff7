"""A reading as one JSON line (docs/reference/formats.md)."""

from __future__ import annotations

import json
from collections.abc import Iterable

from pledgebook.claims.reader import Reading
from pledgebook.terms.problem import Problem


def reading_json(reading: Reading, arrival_problems: Iterable[Problem] = ()) -> dict[str, object]:
    """Return {"id", "published", "title", "text", "claims", "residue", "problems"}; `id` is the input's own."""
    document = reading.document
    return {
        "id": document.key or document.id,
        "published": document.published.isoformat() if document.published else None,
        "title": document.title,
        "text": document.text,
        "claims": [claim.json() for claim in reading.claims],
        "residue": [
            {
                "start": r.span.start,
                "end": r.span.end,
                "why": r.why,
                **({"in": r.where} if r.where != "text" else {}),
            }
            for r in reading.residue
        ],
        "problems": [problem_json(p) for p in (*arrival_problems, *reading.problems)],
    }


def reading_line(reading: Reading, arrival_problems: Iterable[Problem] = ()) -> str:
    """Return the reading as one line of JSON."""
    return json.dumps(reading_json(reading, arrival_problems), ensure_ascii=False)


def problem_json(problem: Problem) -> dict[str, object]:
    """Return {"start", "end", "code", "message"}; the offsets are null where the problem has no place in the text."""
    out: dict[str, object] = {
        "start": problem.span.start if problem.span else None,
        "end": problem.span.end if problem.span else None,
        "code": problem.code,
        "message": problem.message,
    }
    if problem.where != "text":
        out["in"] = problem.where
    return out
