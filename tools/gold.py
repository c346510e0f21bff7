"""Print the scorer's table for the gold claims: `tools/gold.py FOLDER`, the folder that holds gold/."""

import subprocess
import sys
import tempfile
from pathlib import Path

PLEDGEBOOK = [sys.executable, "-m", "pledgebook.outlets.cli.main"]
MISSING = """\
No gold claims in {gold}: nothing was scored.
The measuring data is kept apart from the program. Put a folder beside this project that holds gold/score.py and
gold/dev/*.json (one document a file with its hand-made claims), or name one: make gold MEASURE=FOLDER"""


def main() -> int:
    gold = Path(sys.argv[1]) / "gold"
    scorer, dev = gold / "score.py", gold / "dev"
    if not scorer.is_file() or not dev.is_dir():
        print(MISSING.format(gold=gold))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        texts, read = Path(folder, "texts.jsonl"), Path(folder, "read.jsonl")
        with texts.open("wb") as out:
            subprocess.run([sys.executable, scorer, dev, "--texts"], stdout=out, check=True)
        with read.open("wb") as out:
            done = subprocess.run([*PLEDGEBOOK, "read", "--format", "jsonl", texts], stdout=out, check=False)
        if done.returncode not in (0, 3):
            return done.returncode
        return subprocess.run([sys.executable, scorer, dev, read, *sys.argv[2:]], check=False).returncode


sys.exit(main())
