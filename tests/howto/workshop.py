"""Follows a how-to page to the letter on a copy of the package, and runs the program on that copy.

A page gives its steps in three forms, each before a fenced block:

    Write `path`:                                   the block is the new file
    Add to `path`:                                  the block goes to the end of the file
    In `path`, after the line that begins `words`:  the block goes below that line (the first one)

and a replacement in one line: In `path`, replace `these words` by `those words`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs" / "how-to"

BLOCK = re.compile(
    r"^(?P<how>Write|Add to|In) `(?P<path>[^`\n]+)`(?:, after the line that begins `(?P<after>[^`\n]+)`)?:\n\n"
    r"```\w*\n(?P<text>.*?)```$",
    re.MULTILINE | re.DOTALL,
)
REPLACE = re.compile(
    r"^In `(?P<path>[^`\n]+)`,\s+replace\s+`(?P<old>[^`\n]+)`\s+by\s+`(?P<new>[^`\n]+)`\.", re.MULTILINE
)


class Workshop:
    """A copy of the package in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = folder / "src"
        shutil.copytree(ROOT / "src" / "pledgebook", self.source / "pledgebook")

    def follow(self, page: str) -> list[str]:
        """Do what a page says, in its order; return the paths it touched."""
        text = (PAGES / page).read_text("utf-8")
        steps = sorted([*BLOCK.finditer(text), *REPLACE.finditer(text)], key=lambda m: m.start())
        assert steps, f"{page} tells no steps"
        for step in steps:
            self._do(step)
        return [step["path"] for step in steps]

    def _do(self, step: re.Match[str]) -> None:
        told = step.groupdict()
        path = self.folder / told["path"]
        if "old" in told:
            kept = path.read_text("utf-8")
            assert kept.count(told["old"]) == 1, (
                f"{told['path']}: {told['old']!r} stands there {kept.count(told['old'])} times"
            )
            path.write_text(kept.replace(told["old"], told["new"]), "utf-8")
        elif told["how"] == "Write":
            assert not path.exists(), f"{told['path']} is there already"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(told["text"], "utf-8")
        else:
            kept = path.read_text("utf-8")
            path.write_text(
                _inserted(kept, told["after"], told["text"]) if told["after"] else kept + told["text"],
                "utf-8",
            )

    def run(self, *words: str, stdin: str = "") -> str:
        """Run the program's command line on the copy and return what it prints."""
        done = subprocess.run(
            [sys.executable, "-m", "pledgebook.outlets.cli.main", *words],
            cwd=self.folder, input=stdin, env={**os.environ, "PYTHONPATH": str(self.source)},
            capture_output=True, text=True, check=False, encoding="utf-8",
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def read(self, *texts: str, lang: str | None = None) -> list[dict[str, Any]]:
        """Read some texts of one day, all in one run, and return what is printed of each."""
        known = {"published": "2024-03-04", "lang": lang}
        records = [json.dumps({"id": str(n), "text": t, **known}) for n, t in enumerate(texts)]
        printed = self.run("read", "--format", "jsonl", stdin="\n".join(records))
        return [json.loads(line) for line in printed.splitlines()]


def _inserted(kept: str, after: str, text: str) -> str:
    lines = kept.splitlines(keepends=True)
    at = next((n for n, line in enumerate(lines) if line.startswith(after)), None)
    assert at is not None, f"no line begins {after!r}"
    return "".join([*lines[: at + 1], text, *lines[at + 1 :]])


def values(reading: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Return the cells of a reading's claims of one kind."""
    return [claim["values"] for claim in reading["claims"] if claim["kind"] == kind]
