"""Print the scorers' figures for dates, quotes and amounts: `tools/gold_marks.py FOLDER`, the folder that holds bench/."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PLEDGEBOOK = [sys.executable, "-m", "pledgebook.outlets.cli.main"]
MISSING = """\
No mark annotations in {bench}: nothing was scored.
The measuring data is kept apart from the program. Put a folder beside this project that holds bench/ with
times_dev.jsonl, quotes_dev.jsonl, kiel_dev.jsonl and their scorers, or name one: make gold-marks MEASURE=FOLDER"""


def marks(kind: str, texts: Path, out: Path) -> Path:
    """Write the marks of one kind for some texts; return the file, named for the scorer's table."""
    with out.open("wb") as stream:
        done = subprocess.run(
            [*PLEDGEBOOK, "marks", "--kind", kind, "--format", "jsonl", texts], stdout=stream, check=False
        )
    if done.returncode not in (0, 3):
        sys.exit(done.returncode)
    return out


def score(*command: str | Path) -> None:
    """Run a scorer; it prints."""
    sys.stdout.flush()
    subprocess.run([sys.executable, *command], check=True)


def coded_amounts(notes_file: Path, found_file: Path) -> str:
    """Return the share of notes whose coded value and currency, literal in the note, are among its marks."""
    notes = [json.loads(line) for line in notes_file.read_text("utf-8").splitlines()]
    found = [json.loads(line)["marks"] for line in found_file.read_text("utf-8").splitlines()]
    literal = right = wrong = 0
    for note, marked in zip(notes, found, strict=True):
        if not (note["literal"]["value"] and note["literal"]["currency"] and note.get("value")):
            continue
        sums = [(m["value"], m["currency"]) for m in marked]
        literal += 1
        right += any(
            abs(v - note["value"]) <= 0.005 * note["value"] and c == note["currency"] for v, c in sums
        )
        wrong += any(c == note["currency"] and _off_by_a_power(v, note["value"]) for v, c in sums)
    return f"money: coded value and currency marked in {right} of {literal} = {right / max(literal, 1):.3f}; wrong multipliers {wrong}"


def _off_by_a_power(value: float, coded: float) -> bool:
    return any(abs(value * power - coded) <= 0.0005 * coded for power in (1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9))


def main() -> int:
    bench = Path(sys.argv[1]) / "bench"
    if not (bench / "score_timex.py").is_file():
        print(MISSING.format(bench=bench))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        times = marks("dates", bench / "times_dev.jsonl", Path(folder, "pledgebook"))
        score(bench / "score_timex.py", bench / "times_dev.jsonl", times)
        quotes = marks("quotes", bench / "quotes_dev.jsonl", Path(folder, "quotes"))
        score(bench / "score_quotes.py", bench / "quotes_dev.jsonl", quotes)
        print(
            coded_amounts(
                bench / "kiel_dev.jsonl", marks("money", bench / "kiel_dev.jsonl", Path(folder, "money"))
            )
        )
    return 0


sys.exit(main())
