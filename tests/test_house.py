"""The structure of the house: small rooms, small functions, one direction, no traces of a machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "pledgebook"
MODULES = sorted(SOURCE.rglob("*.py"))
NAMES = [str(path.relative_to(SOURCE)) for path in MODULES]
MOST_LINES = 350
MOST_FUNCTION_LINES = 55
LAYERS = (
    "outlets",
    "sources",
    "store",
    "pipeline",
    "ledger",
    "claims",
    "reading",
    "documents",
    "lexicon",
    "terms",
)


def tracked() -> list[Path]:
    """Return the files of the project: git's list, or all files where there is no git."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode == 0 and done.stdout:
        return [ROOT / name for name in done.stdout.decode().split("\0") if name and (ROOT / name).is_file()]
    return [
        p
        for p in ROOT.rglob("*")
        if p.is_file() and not set(p.relative_to(ROOT).parts[:-1]) & {".venv", ".git"}
    ]


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_is_a_room_one_can_look_over(path):
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_function_fits_a_screen(path):
    tree = ast.parse(path.read_text("utf-8"))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [
        (f.name, f.end_lineno - f.lineno + 1)
        for f in functions
        if f.end_lineno - f.lineno + 1 > MOST_FUNCTION_LINES
    ]
    assert long == []


def test_the_layers_contract_names_every_room_and_is_kept():
    done = subprocess.run([sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
                          cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 kept, 0 broken" in done.stdout
    (contract,) = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    named = {room.strip() for floor in contract["layers"] for room in floor.split("|")}
    assert (named, contract["type"], contract["exhaustive"]) == (set(LAYERS), "layers", True)
    rooms = {
        p.stem if p.is_file() else p.name
        for p in SOURCE.iterdir()
        if not p.name.startswith("_") and p.name != "py.typed"
    }
    assert rooms - {"data"} == named
    assert "TYPE_CHECKING" not in str(contract), "type-only imports are counted"


MACHINE_PATHS = re.compile(r"(?<![\w.:/])/(?:work|root|farm|home/\w+|Users/\w+|opt|tmp/[a-z]+)/")


def test_no_file_bears_a_path_of_somebodys_machine():
    bad = []
    for path in tracked():
        if path.name in ("run.txt", "dev.txt", "test_house.py"):
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        bad += [f"{path.relative_to(ROOT)}: {m[0]}" for m in MACHINE_PATHS.finditer(text)]
    assert bad == []


def test_the_program_does_not_know_the_measuring_folder():
    names = re.compile(r"\.\./shared|gold/dev|/bench/|_dev\.jsonl|statements_en|news_en|background_en|kiel_")
    found = [f"{p.relative_to(ROOT)}: {m[0]}" for p in SOURCE.rglob("*") if p.is_file() and p.suffix in (".py", ".yaml", ".tsv")
             for m in names.finditer(p.read_text("utf-8"))]  # fmt: skip
    assert found == []


def test_locked_requirements_have_hashes_and_no_registry_address():
    for name in ("run.txt", "dev.txt"):
        text = (ROOT / "requirements" / name).read_text("utf-8")
        assert not re.search(r"https?://|--index-url|--find-links|--trusted-host|file:", text)
        pins = re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE)
        blocks = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)[1:]
        assert len(blocks) == len(pins) == len(set(pins)) > 5
        assert all("--hash=sha256:" in block for block in blocks)


def test_every_dependency_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = {
        re.split(r"[<>=\[ ]", d)[0].lower().replace("_", "-") for d in project["project"]["dependencies"]
    }
    tools = {d.lower() for d in project["dependency-groups"]["dev"] if isinstance(d, str)}
    run, dev = ((ROOT / "requirements" / f"{n}.txt").read_text("utf-8") for n in ("run", "dev"))
    assert {w for w in wanted if f"\n{w}==" not in run} == set()
    assert {w for w in wanted | tools if f"\n{w}==" not in dev} == set()
    pinned = lambda text: set(re.findall(r"^[a-z0-9-]+==\S+", text, re.MULTILINE))  # noqa: E731
    assert pinned(run) <= pinned(dev)


def test_only_the_command_line_asks_the_clock():
    """No hidden present: the time is an argument everywhere but at the outlet that hands it in."""
    asks = re.compile(r"datetime\.now|date\.today|utcnow|time\.time\(|time\.localtime|locale\.")
    found = [name for path, name in zip(MODULES, NAMES, strict=True) if asks.search(path.read_text("utf-8"))]
    assert found == ["outlets/cli/books.py"]


def _decorated(tree: ast.Module, name: str) -> list[ast.FunctionDef]:
    return [
        n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)
        and any(ast.unparse(d).split("(")[0] == name for d in n.decorator_list)
    ]  # fmt: skip


def _called(node: ast.AST) -> set[str]:
    return {n.func.id for n in ast.walk(node) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}


def test_no_cache_hands_the_words_of_one_language_to_another():
    """What is made of words is `@per_language`; what is `@cache` opens no drawer, unless it names the language."""
    trees = {name: ast.parse(path.read_text("utf-8")) for path, name in zip(MODULES, NAMES, strict=True)}
    opens = {"read_words", "read_rows"} | {
        f.name for n, t in trees.items() if n.startswith("lexicon/") for f in _decorated(t, "per_language")
    }
    # the register's offices are no words; those of parties are
    opens -= {"offices"}
    cached = [
        (name, f.name)
        for name, tree in trees.items()
        for f in _decorated(tree, "cache")
        if _called(f) & opens and "reading_in" not in _called(f)
    ]
    assert cached == []


def test_a_modules_head_binds_words_by_a_view_only():
    heads = [
        (name, ast.unparse(n.value))
        for path, name in zip(MODULES, NAMES, strict=True)
        for n in ast.parse(path.read_text("utf-8")).body
        if isinstance(n, (ast.Assign, ast.AnnAssign)) and isinstance(n.value, ast.Call)
        and isinstance(n.value.func, ast.Name) and not n.value.args
    ]  # fmt: skip
    words = {"words_around", "load_speech", "load_abbreviations", "occasions", "help_words", "grammar", "number_words",
             "item_words", "time_words", "gate_words", "party_words"}  # fmt: skip
    assert [(name, call) for name, call in heads if call.removesuffix("()") in words] == []
