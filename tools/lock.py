"""Write requirements/run.txt, dev.txt and bench.txt: exact versions with hashes, no registry address.

`make lock` calls it. It needs pip-tools and a registry; the files it writes need only a registry.
"""

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEAD = "# Locked by `make lock` from pyproject.toml. Hashes for every file of each version; no registry address.\n"
FLAGS = ("--generate-hashes", "--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links", "--no-emit-options",
         "--strip-extras", "--allow-unsafe", "--no-header", "--no-annotate", "--quiet", "--resolver=backtracking")  # fmt: skip


def group(project: dict, name: str) -> list[str]:
    """Return a dependency group with the groups it includes."""
    out = []
    for item in project["dependency-groups"][name]:
        out += group(project, item["include-group"]) if isinstance(item, dict) else [item]
    return out


def compile_lock(wanted: list[str], target: Path) -> None:
    """Resolve requirements and write the lock file; a lock that exists keeps its versions unless --upgrade is given."""
    body = target.read_text() if target.exists() and "--upgrade" not in sys.argv else ""
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "wanted.in"), Path(folder, "lock.txt")
        source.write_text("\n".join(wanted) + "\n")
        made.write_text(body)
        # Local configuration (mirrors, wheel folders) must not decide which files a version has.
        plain = {k: v for k, v in os.environ.items() if k not in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL")}
        plain["PIP_CONFIG_FILE"] = os.devnull
        command = [sys.executable, "-m", "piptools", "compile", *FLAGS, "-o", str(made), str(source)]
        subprocess.run(command, check=True, env=plain)
        target.write_text(HEAD + made.read_text().removeprefix(HEAD))


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    run = [*project["project"]["dependencies"], *group(project, "build")]
    (ROOT / "requirements").mkdir(exist_ok=True)
    compile_lock(run, ROOT / "requirements" / "run.txt")
    pinned = [
        line.rstrip(" \\")
        for line in (ROOT / "requirements" / "run.txt").read_text().splitlines()
        if "==" in line
    ]
    compile_lock([*run, *pinned, *group(project, "dev")], ROOT / "requirements" / "dev.txt")
    beside = (ROOT / "requirements" / "bench.in").read_text().splitlines()
    compile_lock(beside, ROOT / "requirements" / "bench.txt")


main()
