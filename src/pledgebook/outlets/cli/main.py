"""The program's entry: puts the commands together and turns faults into one line and an exit code.

Start-up is kept short: a command's module imports only typer, and what it works with inside its body.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from typing import Annotated, Final, NoReturn

import typer

from pledgebook import __version__
from pledgebook.terms.faults import PledgebookFault

from . import add, ask, marks, prove, read
from .codes import Exit
from .voice import talk

app = typer.Typer(
    name="pledgebook",
    help="Read news and official statements about security assistance between states into an auditable ledger.",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
_CLICK_FAULT = typer.BadParameter.__mro__[2]
"""typer's own base of usage errors, wherever its version keeps it."""

COMMANDS: Final[dict[str, tuple[Callable[..., None], str]]] = {
    "read": (read.read, "Read texts and print their claims."),
    "marks": (marks.marks, "Print the marks of one kind in texts."),
    "add": (add.add, "Read texts into the book."),
    "list": (ask.list_, "List what the book says, by date."),
    "series": (ask.series, "Show a donor's numbered packages."),
    "calendar": (ask.calendar, "Show what is dated."),
    "why": (prove.why, "Show the words behind each cell."),
    "verify": (prove.verify, "Recompute the book's hashes and quotes."),
    "doctor": (prove.doctor, "Check machine, data and book."),
}
for _name, (_command, _short) in COMMANDS.items():
    app.command(_name, short_help=_short)(_command)


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"pledgebook {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _top(
    context: typer.Context,
    _asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        sys.stdout.write(context.get_help() + "\n")


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = app(arguments, prog_name="pledgebook", standalone_mode=False)
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        return _stopped()
    except SystemExit:  # typer's answer to a broken pipe
        _drop_stdout()
        return Exit.OK
    except Exception as fault:  # noqa: BLE001 - the one place where faults become exit codes
        return _answer(fault)
    if code == Exit.INTERRUPTED:  # typer's answer to Ctrl-C
        return _stopped()
    return code if isinstance(code, int) else Exit.OK


def _stopped() -> int:
    talk("pledgebook: stopped; what was acknowledged is kept")
    return Exit.INTERRUPTED


def _answer(fault: Exception) -> int:
    if isinstance(fault, _CLICK_FAULT):
        talk(f"pledgebook: {_one_line(fault.format_message())}; see pledgebook --help")  # type: ignore[attr-defined]
        return Exit.USAGE
    if isinstance(fault, PledgebookFault):
        talk(f"pledgebook: {_one_line(str(fault))}")
        return fault.exit_code
    if isinstance(fault, BrokenPipeError):
        _drop_stdout()
        return Exit.OK
    if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
        talk("pledgebook: no room left on the device for the output; free some and run again")
        return Exit.PARTIAL
    if os.environ.get("PLEDGEBOOK_TRACE"):
        raise fault
    talk(
        f"pledgebook: a fault in pledgebook itself: {type(fault).__name__}: {_one_line(str(fault))}; PLEDGEBOOK_TRACE=1 shows where"
    )
    return Exit.INTERNAL


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def _drop_stdout() -> None:
    """Leave quietly when the reader of our output has gone (`pledgebook ... | head`)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> NoReturn:
    """Run the program."""
    sys.exit(run())


if __name__ == "__main__":
    main()
