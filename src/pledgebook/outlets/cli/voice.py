"""How commands speak: data on stdout, talk on stderr, one line a problem."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from pledgebook.terms.problem import Problem

_Thing = TypeVar("_Thing")


def talk(line: str) -> None:
    """Say one line on stderr."""
    sys.stderr.write(f"{line}\n")


def complain(name: str, problem: Problem) -> None:
    """Say what is wrong with one piece of material: where, what, and the code to look up."""
    talk(f"pledgebook: {name}: {problem.message} [{problem.code}]")


def complain_all(name: str, problems: Iterable[Problem]) -> int:
    """Say each problem and return how many there were."""
    count = 0
    for problem in problems:
        complain(name, problem)
        count += 1
    return count


def coloured() -> bool:
    """Whether stdout is a terminal that takes colour (NO_COLOR is heeded)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """Return the terminal's width in signs, 140 where there is no terminal."""
    if not sys.stdout.isatty():
        return 140
    try:
        return max(os.get_terminal_size(sys.stdout.fileno()).columns, 60)
    except OSError:
        return 140


def say(lines: Iterable[str]) -> None:
    """Write data lines to stdout."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


def plural(count: int, noun: str, many: str | None = None) -> str:
    """Return "1 claim", "2 claims"."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def progress(things: Iterable[_Thing], total: int | None, label: str) -> Iterator[_Thing]:
    """Pass things through, with a progress bar on stderr when stderr is a terminal."""
    if not sys.stderr.isatty():
        yield from things
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(label, total=total)
        for thing in things:
            yield thing
            bar.advance(task)
