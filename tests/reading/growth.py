"""How long work takes as its input grows: processor time, the best of several runs, several attempts."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

ATTEMPTS = 4
# Twice the text may cost up to 2 ** 1.5 as much: far above linear's noise, far below quadratic.
EXPONENT = 1.5
FLOOR = 0.002


def best(run: Callable[[], object], times: int) -> float:
    """Return the least processor time of several runs, in seconds, without the collector.

    A collection walks every object of the test process; it comes in the long run only and tells nothing of the work.
    """
    least = 1e9
    collects = gc.isenabled()
    gc.disable()
    try:
        for _ in range(times):
            begun = process_time()
            run()
            least = min(least, process_time() - begun)
    finally:
        if collects:
            gc.enable()
    return least


def grows_linearly(work: Callable[[int], Callable[[], object]], small: int, large: int) -> bool:
    """Whether `work(large)` costs no more than its size lets expect from `work(small)`; `work` prepares, untimed."""
    work(small)()
    for _ in range(ATTEMPTS):
        short = max(best(work(small), 3), FLOOR)
        if best(work(large), 2) <= (large / small) ** EXPONENT * short:
            return True
    return False
