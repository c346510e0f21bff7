"""The reference page: the latest table between two markers, everything else as people wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

BEGIN = "<!-- measured: written by `make bench` -->"
END = "<!-- end of measured -->"


def write_page(path: Path, block: str) -> None:
    """Put `block` between the markers of a page; ValueError where it has none."""
    text = path.read_text("utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise ValueError(f"{path}: wants the lines {BEGIN} and {END} once each")
    made = re.sub(
        f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: f"{BEGIN}\n{block}\n{END}", text, flags=re.DOTALL
    )
    path.write_text(made, "utf-8")


def told_machine(told: Mapping[str, Any]) -> str:
    """Return date, machine, texts and versions as a paragraph."""
    m = told["machine"]
    beside = ", ".join(f"{k} {v}" for k, v in sorted(told["versions"].items())) or "none installed"
    return (
        f"{told['date']}, {m['processor']}, {m['cores']} cores (one used), {m['memory_gib']} GiB, {m['system']}, "
        f"Python {m['python']}, pledgebook {m['pledgebook']}, ahocorasick_rs {m['ahocorasick_rs']}.\n"
        f"Beside it: {beside}.\n"
        f"Texts: {told['texts']}. Over the run, wall time was {told['wall_by_cpu']:.2f} times processor time."
    )
