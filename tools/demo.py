"""What `make demo` shows: the example texts go into a fresh book, then the book is asked. `tools/demo.py BOOK`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLEDGEBOOK = [sys.executable, "-m", "pledgebook.outlets.cli.main"]
QUESTIONS = (
    ("Italy's numbered packages, with stages, dates and the words behind them", ["series", "Italy"]),
    ("What is dated: events, planned meetings, what runs out", ["calendar"]),
    ("The ten largest open promises of each currency (currencies are never added or compared)",
     ["list", "aid", "--open", "--limit", "10"]),
    ("Aid to which no text gives an amount", ["list", "aid", "--without-amount"]),
)  # fmt: skip


def main() -> int:
    book = sys.argv[1]
    for ending in ("", "-wal", "-shm"):
        Path(book + ending).unlink(missing_ok=True)
    done = subprocess.run([*PLEDGEBOOK, "add", str(ROOT / "examples"), "--book", book], check=False)
    if done.returncode:
        return done.returncode
    for title, question in QUESTIONS:
        print(f"\n## {title}\n   pledgebook {' '.join(question)} --book {book}\n", flush=True)
        done = subprocess.run([*PLEDGEBOOK, *question, "--book", book], check=False)
        if done.returncode:
            return done.returncode
    print(f"\nAny row: pledgebook why ID --book {book}", flush=True)
    return 0


sys.exit(main())
