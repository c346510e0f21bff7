"""Print the figures of marks against annotations, by the annotations' own scorers: `python -m bench.gold_marks FOLDER`.

FOLDER holds bench/ with texts and scorers, and gold/dev and corpus/ for the gate. Without it nothing is scored.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from pledgebook.documents.document import make_document
from pledgebook.outlets.exports.marks_json import marks_json
from pledgebook.reading.amounts import find_money

from . import scores
from .bench import Bench
from .marks import equipment, the_gate
from .texts import Line, Material, day, material

MISSING = """\
No mark annotations in {bench}: nothing was scored.
The measuring data is kept apart from the program. Put a folder beside this project that holds bench/ with
times_dev.jsonl, quotes_dev.jsonl, kiel_dev.jsonl and their scorers, or name one: make gold-marks MEASURE=FOLDER"""


def marked(texts: Iterable[Line], kind: str, out: Path) -> Path:
    """Write the marks of one kind, one line a text; return the file, named for the scorer's table."""
    with out.open("w", encoding="utf-8") as stream:
        for text in texts:
            document = make_document(
                text["text"], title=text.get("title"), published=day(text), key=text["id"]
            )
            stream.write(json.dumps(marks_json(document, kind), ensure_ascii=False) + "\n")
    return out


def score(*command: str | Path) -> None:
    """Run a scorer; it prints."""
    sys.stdout.flush()
    subprocess.run([sys.executable, *command], check=True)


def by_scorers(bench: Path, told: Material, folder: Path) -> None:
    """Let the scorers judge dates and quotes, after one reading that loads the data."""
    marked(told.times[:3], "dates", folder / "warm")
    score(
        bench / "score_timex.py",
        bench / "times_dev.jsonl",
        marked(told.times, "dates", folder / "pledgebook"),
    )
    score(
        bench / "score_quotes.py",
        bench / "quotes_dev.jsonl",
        marked(told.quotes, "quotes", folder / "quotes"),
    )


def own_shares(told: Material) -> None:
    """Print the shares that have no scorer of their own: money marks, equipment, the gate."""
    notes = [n for n in told.notes if n["literal"]["value"] and n["literal"]["currency"] and n.get("value")]
    found = {
        n["key"]: [
            {"value": m.money.value, "currency": m.money.currency}
            for m in find_money(n["text"], beside=n.get("donor") or "")[0]
        ]
        for n in notes
    }
    right, wrong = scores.coded_share(notes, found)
    print(
        f"money: coded value and currency marked in {right:.1f} % of {len(notes)} notes that hold both literally "
        f"(at least 97); off by a thousand or more {wrong:.1f} %"
    )
    silent = Bench(material=told, python=None, repeat=1, quiet=True)
    for row in (*equipment(silent), *the_gate(silent)):
        if row.goal:
            print(
                f"{row.area}: {row.what} {row.ours:.1f} {row.unit} (at {'most' if row.less else 'least'} {row.goal})"
            )


def main() -> None:
    """Score, or say what is missing."""
    folder = Path(sys.argv[1])
    bench = folder / "bench"
    if not all((bench / name).is_file() for name in ("score_timex.py", "score_quotes.py", "times_dev.jsonl")):
        print(MISSING.format(bench=bench))
        return
    told = material(folder)
    with tempfile.TemporaryDirectory() as place:
        by_scorers(bench, told, Path(place))
    own_shares(told)


if __name__ == "__main__":
    main()
