"""Measure everything and print one table.

python -m bench [FOLDER] [--only AREA,...] [--most N] [--repeat N] [--peers PYTHON] [--out FILE] [--page FILE]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from .bench import Bench
from .book import COUNT, the_book
from .machine import machine
from .marks import dates, equipment, money, quotes, the_gate
from .measure import REPEAT, one_core
from .page import told_machine, write_page
from .reader import full_reader, literal_scan, marks_beside_spacy, start_up
from .rows import Row, markdown_table, plain_table
from .texts import ROOT, material

Area = Callable[[Bench], Iterator[Row]]
AREAS: dict[str, Area] = {
    "dates": dates,
    "money": money,
    "quotes": quotes,
    "equipment": equipment,
    "gate": the_gate,
    "marks": marks_beside_spacy,
    "reader": full_reader,
    "scan": literal_scan,
    "start": start_up,
    "book": the_book,
}


def options() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(
        prog="python -m bench", description="Measure pledgebook beside other tools."
    )
    parser.add_argument(
        "folder", nargs="?", type=Path, default=ROOT.parent / "shared", help="holds bench/, corpus/, gold/"
    )
    parser.add_argument("--only", default=",".join(AREAS), help=f"of {', '.join(AREAS)}")
    parser.add_argument("--most", type=int, help="at most so many texts of a sort, for a quick look")
    parser.add_argument("--repeat", type=int, default=REPEAT)
    parser.add_argument(
        "--peers", type=Path, default=ROOT / ".venv-bench" / "bin" / "python", help="Python with the peers"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "bench" / "out" / "latest.json")
    parser.add_argument("--page", type=Path, help="the page to write the table into")
    return parser.parse_args()


def main() -> None:
    """Run, print, write."""
    said = options()
    unknown = set(said.only.split(",")) - set(AREAS)
    if unknown:
        raise SystemExit(f"no such area: {', '.join(sorted(unknown))}; there are {', '.join(AREAS)}")
    one_core()
    bench = Bench(
        material=material(said.folder, said.most),
        python=said.peers if said.peers.is_file() else None,
        repeat=said.repeat,
    )
    areas: dict[str, Area] = {**AREAS, "book": partial(the_book, count=min(COUNT, said.most or COUNT))}
    rows = [row for name in said.only.split(",") for row in areas[name](bench)]
    report(bench, rows, said.out, said.page)


def report(bench: Bench, rows: list[Row], out: Path, page: Path | None) -> None:
    """Print the table; write it as JSON, and into a page."""
    cpu, wall = (sum(t[k] * t["runs"] for t in bench.times) for k in ("cpu", "wall"))
    told = {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": machine(),
        "texts": bench.material.name,
        "versions": bench.versions,
        "missing": bench.missing,
        "wall_by_cpu": wall / cpu if cpu else 1.0,
        "rows": [row.json() for row in rows],
        "times": bench.times,
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(
        f"{told_machine(told)}\nRates are per second of processor time, medians of up to {bench.repeat} runs.\n"
    )
    print(plain_table(rows))
    if page:
        write_page(page, f"{told_machine(told)}\n\n{markdown_table(rows)}")


if __name__ == "__main__":
    main()
