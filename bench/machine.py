"""What the figures were measured on: processor, memory, versions; no names of hosts or people, no paths."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pledgebook


def machine() -> dict[str, Any]:
    """Return processor, cores, memory in GiB, system, versions of Python and of what our reader rests on."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gib": _memory(),
        "system": platform.system(),
        "python": platform.python_version(),
        "pledgebook": pledgebook.__version__,
        "ahocorasick_rs": version("ahocorasick_rs"),
    }


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next(
        (line.partition(":")[2].strip() for line in told if line.startswith("model name")), platform.machine()
    )


def _memory() -> int | None:
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
    except (ValueError, OSError, AttributeError):
        return None
