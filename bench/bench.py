"""One run over all areas: who measures, with which peers, on which texts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .measure import REPEAT, timed
from .texts import ROOT, Line, Material

PEERS = ROOT / "bench" / "peers.py"


@dataclass
class Bench:
    """The material, the Python that has the peers, how often to repeat, and what was learnt on the way."""

    material: Material
    python: Path | None
    repeat: int = REPEAT
    quiet: bool = False
    versions: dict[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    times: list[dict[str, Any]] = field(default_factory=list)

    def ours(self, name: str, work: Callable[[], Any], repeat: int | None = None) -> tuple[float, Any]:
        """Time our work; return the median seconds of processor time and the result of the last time."""
        took, out = timed(work, repeat or self.repeat)
        self.times.append({"name": name, "tool": "pledgebook", **took})
        self.say(f"{name}: pledgebook {took['cpu']:.3f} s, {took['runs']} runs")
        return took["cpu"], out

    def peer(self, job: str, name: str, texts: Sequence[Line]) -> tuple[float, Mapping[str, Any]] | None:
        """Let another tool do the work in its own environment; None where it does not run here."""
        if self.python is None:
            self.missing[job] = "not installed"
            return None
        done = subprocess.run([self.python, PEERS, job, str(self.repeat)], input=json.dumps(texts), env=_plain_env(),
                              capture_output=True, text=True, check=False)  # fmt: skip
        told: dict[str, Any] = {"missing": _last(done.stderr)}
        if done.returncode == 0:
            told = json.loads(done.stdout.splitlines()[-1])
        if "missing" in told:
            self.missing[job] = told["missing"]
            self.say(f"{name}: {job} does not run here: {told['missing']}")
            return None
        self.versions |= told["versions"]
        self.times.append({"name": name, "tool": job, **{k: told[k] for k in ("cpu", "wall", "runs")}})
        failed = done.stderr.count("failed on a text") // told["runs"]
        self.say(
            f"{name}: {job} {told['cpu']:.3f} s, {told['runs']} runs"
            + (f", FAILED on {failed} texts" if failed else "")
        )
        return told["cpu"], told["found"]

    def say(self, words: str) -> None:
        """Tell how far the run is, on stderr."""
        if not self.quiet:
            print(words, file=sys.stderr, flush=True)


def _plain_env() -> dict[str, str]:
    return {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    }


def _last(words: str) -> str:
    return next((line for line in reversed(words.splitlines()) if line.strip()), "ended without a word")
