"""Timing: the same work several times, the median of processor time and of wall time."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from statistics import median
from typing import Any

REPEAT = 5
"""How often work is done."""
FEWEST = 3
"""How often slow work is done at least, however long it takes."""
ENOUGH = 20.0
"""Seconds of wall time after which slow work is not done again."""


def one_core() -> None:
    """Keep this process, its children and their libraries on one core, where the system allows it."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
        os.environ[name] = "1"
    with contextlib.suppress(AttributeError, OSError):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def timed(work: Callable[[], Any], repeat: int = REPEAT) -> tuple[dict[str, Any], Any]:
    """Do `work` `repeat` times; return {"cpu", "wall", "runs"} (median seconds) and what the last time gave."""
    cpu: list[float] = []
    wall: list[float] = []
    out = None
    while len(cpu) < repeat and (len(cpu) < min(FEWEST, repeat) or sum(wall) < ENOUGH):
        began, ticked = time.perf_counter(), time.process_time()
        out = work()
        cpu.append(time.process_time() - ticked)
        wall.append(time.perf_counter() - began)
    return {"cpu": median(cpu), "wall": median(wall), "runs": len(cpu)}, out
