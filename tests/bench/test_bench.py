"""The measurements on tiny texts of their own: scores by hand, the whole run on one small folder, peers where installed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / ".venv-bench" / "bin" / "python"
sys.path.insert(0, str(ROOT))

from bench.page import BEGIN, END, write_page  # noqa: E402
from bench.rows import Row, cells, figure, markdown_table, plain_table  # noqa: E402
from bench.texts import cut  # noqa: E402

from bench import scores  # noqa: E402
from pledgebook.documents.document import make_document  # noqa: E402

NEWS = "Italy approved $5 million in aid to Ukraine on May 3, 2024. “We help Ukraine,” said Prime Minister Giorgia Meloni."
OTHER = "The city opened a new library with a garden. Readers liked the quiet rooms."


def mark(start: int, end: int, value: str, kind: str = "DATE") -> dict[str, object]:
    return {"start": start, "end": end, "type": kind, "value": value}


def lines(path: Path, *objects: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(o) + "\n" for o in objects), "utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder as `make bench` takes it, with one text of each sort."""
    place = tmp_path_factory.mktemp("measure")
    day = NEWS.index("May 3, 2024")
    lines(place / "bench/times_dev.jsonl", {"id": "t", "dct": "2024-05-04", "text": NEWS, "timexes": [mark(day, day + 11, "2024-05-03")]})  # fmt: skip
    said, who = NEWS.index("“"), NEWS.index("Prime")
    lines(place / "bench/quotes_dev.jsonl", {"id": "q", "published": "2024-05-04", "text": NEWS, "attributions": [
        {"content": [{"spans": [[said, said + 18]]}], "source": [{"spans": [[who, len(NEWS) - 1]]}]}]})  # fmt: skip
    lines(place / "bench/kiel_dev.jsonl", {"id": "k", "donor": "Italy", "text": NEWS, "value": 5e6, "currency": "USD",
        "literal": {"value": True, "currency": True}, "items": [{"item": "howitzer", "type": "Heavy weapon"}]})  # fmt: skip
    for name in ("statements_en", "background_en"):
        text = NEWS if name == "statements_en" else OTHER
        lines(place / f"corpus/{name}.jsonl", {"id": name, "text": text, "published": "2024-05-04"})
    lines(place / "gold/dev/one.json", {"id": "g", "text": NEWS, "claims": [{"kind": "aid"}]})
    return place


def run(*words: object, module: str = "bench") -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", module, *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip


def measured(folder: Path, out: Path, *more: object) -> dict[str, object]:
    done = run(folder, "--most", 3, "--repeat", 1, "--out", out, *more)
    assert done.returncode == 0, done.stderr
    assert "Rates are per second of processor time" in done.stdout
    return json.loads(out.read_text("utf-8"))


def test_one_run_measures_every_area_and_tells_which_tools_are_missing(folder, tmp_path):
    told = measured(folder, tmp_path / "out.json", "--peers", tmp_path / "none")
    rows = told["rows"]
    areas = ["dates", "money", "quotes", "equipment", "gate", "marks", "reader", "scan", "start", "book"]
    assert list(dict.fromkeys(r["area"] for r in rows)) == areas
    shares = {(r["area"], r["what"]): r["ours"] for r in rows}
    assert shares["dates", "value F1"] == 100
    assert shares["money", "coded value and currency marked"] == 100
    assert shares["quotes", "contents found"] == shares["quotes", "speaker right"] == 100
    assert shares["equipment", "item names with a class"] == 100
    assert shares["gate", "texts with claims let through"] == 100
    assert shares["gate", "texts on other matters let through"] == 0
    assert all(r["ours"] > 0 for r in rows if r["unit"].endswith("/s"))
    assert set(told["missing"].values()) == {"not installed"}
    assert set(told["missing"]) == {"dateparser", "recognizers-text", "quantulum3", "price-parser", "spacy"}


def test_without_a_folder_the_examples_are_measured(tmp_path):
    told = measured(
        tmp_path / "none", tmp_path / "out.json", "--only", "dates,gate", "--peers", tmp_path / "none"
    )
    assert told["texts"] == "the project's examples"
    assert {r["what"] for r in told["rows"]} == {"speed"}


@pytest.mark.skipif(
    not PEERS.exists(), reason="the other tools are not installed; `make bench` installs them"
)
def test_the_other_tools_answer(folder, tmp_path):
    told = measured(folder, tmp_path / "out.json", "--only", "dates,money,marks")
    assert told["missing"] == {}
    theirs = {(r["peer"], r["what"]): r["theirs"] for r in told["rows"]}
    assert theirs["dateparser", "value F1"] == theirs["recognizers-text", "value F1"] == 100
    assert theirs["quantulum3", "coded value and currency marked"] == 100
    assert theirs["spaCy full small pipeline", "gate and all marks, words"] > 0


def test_marks_are_scored_or_their_lack_is_told(tmp_path):
    done = run(tmp_path, module="bench.gold_marks")
    assert (done.returncode, "nothing was scored" in done.stdout) == (0, True)


def test_value_f1_by_hand():
    """Three annotated, three found: one right, one of a wrong value, one beside it all."""
    gold = [mark(0, 5, "2024"), mark(10, 15, "2024-05"), mark(20, 25, "P3D", "DURATION")]
    found = [mark(1, 5, "2024"), mark(10, 12, "2023-05"), mark(40, 45, "2020")]
    assert scores.value_f1([(gold, found)]) == (pytest.approx(100 / 3), pytest.approx(200 / 5))
    met_another_type = scores.value_f1([(gold, [*found[:2], mark(20, 25, "P3D")])])
    assert met_another_type == (pytest.approx(200 / 3), pytest.approx(50))


def test_a_mark_is_paired_once_and_with_what_it_overlaps_most():
    gold, found = [mark(0, 10, "a"), mark(10, 14, "b")], [mark(4, 14, "b")]
    assert [(g["value"], f["value"]) for g, f in scores.pairs(gold, found)] == [("a", "b")]


def test_a_sum_is_right_in_its_currency_only_and_a_lost_multiplier_is_told():
    note = {"key": "k", "value": 5e6, "currency": "USD"}
    one = lambda value, currency: {"k": [{"value": value, "currency": currency}]}  # noqa: E731
    assert scores.coded_share([note], one(5_000_000, "USD")) == (100, 0)
    assert scores.coded_share([note], one(5_000_000, "EUR")) == (0, 0)
    assert scores.coded_share([note], one(5, "USD")) == (0, 100)


def test_a_row_tells_ratio_and_goal():
    speed = Row(area="a", what="w", unit="u/s", ours=50, peer="p", theirs=20, goal="x2")
    assert (speed.ratio, speed.reached) == (2.5, True)
    slow = Row(area="a", what="w", unit="s", ours=4, peer="p", theirs=2, goal="3", less=True)
    assert (slow.ratio, slow.reached) == (0.5, False)
    assert cells(slow)[-1] == "<= 3 MISSED"
    lacking = Row(area="a", what="w", unit="u", ours=1, peer="p", goal="x2", note="not installed")
    assert (lacking.reached, cells(lacking)[5]) == (None, "not installed")
    assert [figure(v) for v in (12345.6, 12.34, 0.1234)] == ["12,346", "12.3", "0.12"]
    assert len(plain_table([speed, slow]).splitlines()) == 3
    assert markdown_table([speed]).splitlines()[-1] == "| a | w | u/s | 50.0 | p | 20.0 | x2.50 | x2 met |"


def test_the_page_changes_between_its_markers_only(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    write_page(page, "new \\1")
    assert page.read_text() == f"before\n{BEGIN}\nnew \\1\n{END}\nafter\n"
    page.write_text("no markers\n")
    with pytest.raises(ValueError, match="once each"):
        write_page(page, "x")


def test_the_reference_page_has_its_markers_and_names_every_area():
    text = (ROOT / "docs/reference/bench.md").read_text("utf-8")
    assert (text.count(BEGIN), text.count(END)) == (1, 1)
    for area in ("dates", "money", "quotes", "equipment", "gate", "marks", "reader", "scan", "start", "book"):
        assert f"\n| {area} |" in text.split(END)[1]


def test_a_text_is_cut_after_so_many_words():
    document = make_document("One two\nthree four five.", title="T")
    assert cut(document, 3).text == "One two\nthree"
    assert cut(document, 99).text == document.text


def test_the_locked_tools_have_hashes_and_no_registry_address():
    text = (ROOT / "requirements/bench.txt").read_text("utf-8")
    assert not re.search(r"https?://|--index-url|--find-links|--trusted-host|file://", text)
    blocks = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(blocks) > 20
    assert all("--hash=sha256:" in block for block in blocks)
    wanted = re.findall(r"^[a-z0-9-]+", (ROOT / "requirements/bench.in").read_text("utf-8"), re.MULTILINE)
    assert {w for w in wanted if f"\n{w}==" not in text} == set()
