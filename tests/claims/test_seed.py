"""The text that started it: every row of its table comes out right, with and without its publication day."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from pledgebook.claims.reader import Reading, read_document
from pledgebook.documents.document import make_document

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
pytestmark = pytest.mark.skipif(
    not (SHARED / "gold").is_dir(), reason="needs the gold folder beside the project"
)


def seed() -> dict[str, object]:
    return json.loads(next((SHARED / "gold" / "dev").glob("seed-*.json")).read_text("utf-8"))


def read(published: date | None) -> Reading:
    text = seed()
    return read_document(make_document(text["text"], title=text["title"], published=published))


def test_the_scorer_finds_nothing_wrong(tmp_path: Path) -> None:
    gold, out = tmp_path / "gold", tmp_path / "read.jsonl"
    gold.mkdir()
    text = seed()
    (gold / "seed.json").write_text(json.dumps(text), "utf-8")
    reading = read(date(2025, 1, 16))
    line = {"id": text["id"], "text": text["text"], "claims": [claim.json() for claim in reading.claims]}
    out.write_text(json.dumps(line) + "\n", "utf-8")
    scorer = [sys.executable, str(SHARED / "gold" / "score.py"), str(gold), str(out), "--json"]
    score = json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
    assert score["claim"]["f1"] == 1.0
    assert score["cell"]["f1"] >= 0.97
    assert score["spans_good"] >= 0.99


def test_dates_worked_out_and_the_carried_speaker_are_marked_inferred() -> None:
    claims = read(date(2025, 1, 16)).claims
    dated = [c for c in claims if "on" in c.values]
    assert len(dated) == 9
    assert all("on" in c.inferred for c in dated)
    carried = [c for c in claims if c.kind == "statement" and "speaker" in c.inferred]
    assert [c.values["quote"][:20] for c in carried] == ["As we have already d"]


def test_without_a_publication_day_the_years_come_from_the_text_itself() -> None:
    claims = read(None).claims
    days = {
        str(c.values.get("name") or c.kind): c.values["on"]
        for c in claims
        if c.kind in ("event", "meeting", "act")
    }
    assert days == {
        "meeting": "2025-01-16",
        "Ukraine Recovery Conference": "2025-07-10/2025-07-11",
        "takes office": "2025-01-20",
        "act": "2024-12-23",
    }
    assert all("on" in c.inferred for c in claims if "on" in c.values)
