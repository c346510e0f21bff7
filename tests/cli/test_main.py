"""The program's entry: help, version, start-up time, pipes, interruption."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import pledgebook
from pledgebook.outlets.cli import main
from pledgebook.outlets.cli.codes import MEANINGS, Exit
from pledgebook.terms import faults

PLEDGEBOOK = [sys.executable, "-m", "pledgebook.outlets.cli.main"]


def test_version(call):
    assert call("--version").out == f"pledgebook {pledgebook.__version__}\n"


def test_without_a_command_the_help_is_shown(call):
    assert call().out == call("--help").out
    assert all(name in call("-h").out for name in main.COMMANDS)


@pytest.mark.parametrize("command", main.COMMANDS)
def test_every_command_has_help(call, command):
    done = call(command, "--help")
    assert done.code == 0
    assert "Usage: pledgebook" in done.out


def test_help_starts_in_under_300_ms_and_loads_nothing_heavy():
    best = min(_seconds([*PLEDGEBOOK, "--help"]) for _ in range(12))
    assert best < 0.3
    probe = (
        "import sys; from pledgebook.outlets.cli.main import run; run(['--help']); print(sorted(sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True).stdout
    for heavy in (
        "rich",
        "sqlite3",
        "yaml",
        "icalendar",
        "resiliparse",
        "pledgebook.reading",
        "pledgebook.store",
    ):
        assert f"'{heavy}'" not in loaded


def _seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - began


def test_a_reader_that_leaves_early_is_no_fault(tmp_path):
    lines = tmp_path / "many.jsonl"
    lines.write_text('{"text": "Norway sent two radars to Moldova on 3 May 2024."}\n' * 3000)
    command = f"{' '.join(PLEDGEBOOK)} marks --kind sentences --format jsonl {lines} | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0"
    assert done.stderr == ""


def test_ctrl_c_is_exit_130_with_one_line(tmp_path):
    lines, out, err = (tmp_path / name for name in ("many.jsonl", "out", "err"))
    lines.write_text('{"text": "Norway sent two radars to Moldova on 3 May 2024."}\n' * 200_000)
    # A shell that runs tests in the background has them ignore Ctrl-C; the program is started without that.
    command = [sys.executable, "-c", START_HEEDING_CTRL_C, "read", "--format", "jsonl", str(lines)]
    with out.open("wb") as data, err.open("wb") as talk:
        running = subprocess.Popen(command, stdout=data, stderr=talk)
    try:
        until = time.monotonic() + 20
        while not out.stat().st_size and time.monotonic() < until:
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=20) == Exit.INTERRUPTED
    finally:
        running.kill()
        running.wait()
    assert err.read_text().count("\n") == 1


START_HEEDING_CTRL_C = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from pledgebook.outlets.cli.main import main; main()"
)


def test_a_fault_of_the_program_is_one_line_unless_asked_for(call, monkeypatch):
    def broken(_: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("pledgebook.outlets.cli.prove.book_url", broken)
    done = call("doctor")
    assert done.code == Exit.INTERNAL
    assert len(done.err.splitlines()) == 1
    monkeypatch.setenv("PLEDGEBOOK_TRACE", "1")
    with pytest.raises(ZeroDivisionError):
        call("doctor")


def test_output_is_utf8_whatever_the_locale(note):
    command = [*PLEDGEBOOK, "read", str(note)]
    done = subprocess.run(
        command, capture_output=True, check=True, env={"LC_ALL": "C", "PATH": os.environ["PATH"]}
    )
    assert "LVA → MDA" in done.stdout.decode("utf-8")


def test_the_clock_locale_and_zone_change_nothing(note):
    command = [*PLEDGEBOOK, "read", "--format", "jsonl", str(note)]
    plain = {"PATH": os.environ["PATH"]}
    outs = [
        subprocess.run(command, capture_output=True, check=True, env={**plain, **more}).stdout
        for more in ({}, {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, {"PYTHONHASHSEED": "7"})
    ]
    assert outs[0] == outs[1] == outs[2]


def test_on_a_terminal_the_evidence_is_coloured(note):
    parent, child = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm"}
    subprocess.run(
        [*PLEDGEBOOK, "read", str(note)], stdout=child, stderr=subprocess.DEVNULL, check=True, env=environment
    )
    os.close(child)
    shown = os.read(parent, 100_000).decode()
    os.close(parent)
    assert "\033[1;33m3rd\033[0m" in shown


def test_every_fault_has_a_documented_exit_code():
    known = {int(code) for code in Exit}
    kinds = [
        kind
        for kind in vars(faults).values()
        if isinstance(kind, type) and issubclass(kind, faults.PledgebookFault)
    ]
    assert {kind.exit_code for kind in kinds} <= known
    assert set(MEANINGS) == set(Exit)


def test_the_installed_command_is_this_program():
    script = Path(sys.executable).with_name("pledgebook")
    if not script.exists():
        pytest.skip("pledgebook is not installed beside this Python")
    done = subprocess.run([script, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"pledgebook {pledgebook.__version__}\n"
