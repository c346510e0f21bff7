"""The documents cannot drift: commands, options, exit codes, problem codes, links and examples are those of the program."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
DOCS = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
REGISTER = yaml.safe_load((ROOT / "src/pledgebook/data/ontology/problems.yaml").read_text("utf-8"))


def python(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_generated_reference_pages_are_those_of_the_program():
    """cli.md (every command and option), exit-codes.md, problems.md; `make docs` writes them."""
    done = python("tools/write_docs.py", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_problem_code_is_registered_and_used():
    done = python("tools/problem_codes.py")
    lines = [line.split() for line in done.stdout.splitlines() if line.strip()]
    unclear = [line for line in lines if line[:2] == ["not", "a"]]
    used = {line[0] for line in lines if line not in unclear}
    assert unclear == []
    assert used == set(REGISTER)


def test_a_problem_record_says_where_what_and_what_to_do():
    for code, record in REGISTER.items():
        assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", code)
        assert set(record) == {"at", "meaning", "do"}
        assert record["at"] in ("source", "reading", "book")
        assert record["meaning"].endswith(".")


def test_every_source_problem_has_a_test_that_makes_it():
    tests = "".join(
        p.read_text("utf-8")
        for folder in ("sources", "cli", "book")
        for p in (ROOT / "tests" / folder).glob("*.py")
    )
    assert [
        code for code, record in REGISTER.items() if record["at"] == "source" and f'"{code}"' not in tests
    ] == []


def commands_in(path: Path) -> list[list[str]]:
    """Return the `pledgebook ...` commands of a page's indented and fenced lines."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        for part in re.split(r"\||&&|;", line.split("#")[0]):
            words = part.strip().removeprefix("$ ")
            if words.startswith("pledgebook ") and line.startswith(("    ", "pledgebook ")):
                found.append(shlex.split(words.split(">")[0].split("<")[0]))
    return found


PAGES_WITH_COMMANDS = [p for p in DOCS if p.name != "cli.md" and commands_in(p)]


@pytest.mark.parametrize("page", PAGES_WITH_COMMANDS, ids=lambda p: p.name)
def test_the_commands_of_a_page_exist_with_their_options(page):
    reference = (ROOT / "docs/reference/cli.md").read_text("utf-8")
    for words in commands_in(page):
        section = re.search(rf"## pledgebook {re.escape(words[1])}\n(.*?)(?=\n## |\Z)", reference, re.DOTALL)
        assert section, f"{page.name}: no command {words[1]}"
        for option in (w for w in words if w.startswith("--")):
            assert option in section[1], f"{page.name}: {words[1]} has no {option}"


def test_the_readme_shows_commands():
    assert len(commands_in(ROOT / "README.md")) >= 8


@pytest.mark.parametrize("page", DOCS, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [t for t in targets if not (page.parent / t).exists()] == []


@pytest.mark.parametrize(
    "target", sorted(set(re.findall(r"make ([a-z-]+)", "".join(p.read_text("utf-8") for p in DOCS))))
)
def test_make_targets_named_in_the_documents_exist(target):
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def tutorial_text() -> str:
    page = (ROOT / "docs/tutorial.md").read_text("utf-8")
    block = re.search(r"((?:    .*\n|\n)*?)\n## 2", page.split("cannot be told.\n")[1])
    assert block
    return "\n".join(line.removeprefix("    ") for line in block[1].strip("\n").splitlines()) + "\n"


def test_the_tutorial_is_true(tmp_path):
    """Its text is read as it says: a third package approved in 2023-12, a fourth discussed, a hole before."""
    (tmp_path / "latvia.txt").write_text(tutorial_text())
    run = [sys.executable, "-m", "pledgebook.outlets.cli.main"]
    subprocess.run([*run, "add", "latvia.txt"], cwd=tmp_path, check=True, capture_output=True)
    shown = subprocess.run(
        [*run, "series", "Latvia", "--csv"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    lines = [line.split(",") for line in shown.stdout.splitlines()[1:]]
    assert [(line[1], line[2]) for line in lines] == [("1-2", "-"), ("3", "approved"), ("4", "discussed")]
    assert lines[1][3] == "2023-12"


def test_the_readme_shows_what_the_program_prints(tmp_path):
    page = (ROOT / "README.md").read_text("utf-8")
    block = re.search(r"Saved as `latvia.txt`:\n\n((?:    .*\n|\n)+)", page)
    shown = re.search(r"\$ pledgebook series Latvia\n((?:    .*\n)+)", page)
    assert block
    assert shown
    text = "\n".join(line.removeprefix("    ") for line in block[1].strip("\n").splitlines())
    (tmp_path / "latvia.txt").write_text(text + "\n")
    run = [sys.executable, "-m", "pledgebook.outlets.cli.main"]
    subprocess.run([*run, "add", "latvia.txt"], cwd=tmp_path, check=True, capture_output=True)
    done = subprocess.run(
        [*run, "series", "Latvia"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    printed, promised = (
        re.sub(r"aid_\w+", "aid_", t) for t in (done.stdout, re.sub(r"(?m)^    ", "", shown[1]))
    )
    assert printed == promised


def test_every_page_is_reached_from_the_index():
    index = ROOT / "docs/index.md"
    links = re.findall(r"\]\(([^)#:]+?)\)", index.read_text("utf-8"))
    reached = {(index.parent / link).resolve() for link in links}
    assert [p.name for p in DOCS if p.resolve() not in reached and p != index] == []


def test_the_library_examples_run(tmp_path):
    page = (ROOT / "docs/how-to/use-as-a-library.md").read_text("utf-8")
    (tmp_path / "latvia.txt").write_text(tutorial_text())
    for code in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip()
