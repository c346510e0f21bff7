"""Nothing below the outlets asks the clock, the locale or the time zone."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src" / "pledgebook"
ROOMS = ("terms", "lexicon", "documents", "reading", "claims", "ledger")
ASKS_THE_CLOCK = {
    "now",
    "today",
    "utcnow",
    "time",
    "localtime",
    "ctime",
    "monotonic",
    "getlocale",
    "setlocale",
}
TEXT = (
    "WARSAW - Poland approved a 12th package of 100 million zlotys for Ukraine last month. "
    "President Andrzej Duda will meet Volodymyr Zelensky on Friday. Three weeks ago, 18 howitzers arrived."
)
PROBE = """
import json, sys
from datetime import date
from pledgebook.claims.reader import read_document
from pledgebook.documents.document import make_document
reading = read_document(make_document(sys.argv[1], published=date(2024, 2, 29)))
print(json.dumps([claim.json() for claim in reading.claims], sort_keys=True))
"""


def test_no_module_below_the_outlets_asks_the_clock_or_the_locale() -> None:
    asked = [
        f"{path.relative_to(SRC)}:{node.lineno} {node.func.attr}"
        for room in ROOMS
        for path in sorted((SRC / room).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ASKS_THE_CLOCK
    ]
    assert asked == []


def read_under(**setting: str) -> list[dict[str, object]]:
    environment = {**os.environ, **setting}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, TEXT], capture_output=True, text=True, check=True, env=environment
    )
    return json.loads(done.stdout)


def test_time_zone_locale_and_hash_seed_change_nothing() -> None:
    plain = read_under(TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")
    assert plain
    assert plain == read_under(TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="2", PYTHONUTF8="1")
    assert plain == read_under(TZ="America/Adak", LANG="tr_TR.UTF-8", PYTHONHASHSEED="3")
