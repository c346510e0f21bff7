"""Write the generated reference pages: docs/reference/cli.md, problems.md, exit-codes.md. With --check only compare."""

import io
import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

import yaml

from pledgebook.outlets.cli.codes import MEANINGS, Exit
from pledgebook.outlets.cli.main import COMMANDS, run

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = ROOT / "docs" / "reference"
MADE = "<!-- Written by `make docs`; change the program, not this page. -->\n"
KINDS = {
    "source": "In what was given (exit 3: the rest went on)",
    "reading": "In the words of a text (kept with the document, shown by `read`; no exit code)",
    "book": "In a book (`pledgebook verify`, exit 4)",
}


def help_of(*words: str) -> str:
    """Return what `pledgebook ... --help` prints at a width of 100."""
    os.environ["COLUMNS"] = "100"
    out = io.StringIO()
    with redirect_stdout(out):
        run([*words, "--help"])
    return out.getvalue().rstrip()


def cli_page() -> str:
    pages = "".join(f"\n## pledgebook {name}\n\n```\n{help_of(name)}\n```\n" for name in COMMANDS)
    return f"""{MADE}
# Commands

Data goes to stdout, talk to stderr. Exit codes: [exit-codes.md](exit-codes.md); formats: [formats.md](formats.md);
problem codes: [problems.md](problems.md).

```
{help_of()}
```
{pages}"""


def exit_codes_page() -> str:
    rows = "\n".join(f"| {int(code)} | {code.name.lower()} | {MEANINGS[code]} |" for code in Exit)
    return f"""{MADE}
# Exit codes

| code | name | meaning |
|---|---|---|
{rows}

Every fault is one line on stderr that begins with `pledgebook: ` and says what, where and what to do. A problem in the
material ends with its code in brackets; [problems.md](problems.md) explains each. When the reader of a pipe goes away
(`pledgebook ... | head`) the exit code is 0.
"""


def problems_page() -> str:
    path = ROOT / "src" / "pledgebook" / "data" / "ontology" / "problems.yaml"
    register = yaml.safe_load(path.read_text("utf-8"))
    parts = [
        MADE,
        "# Problem codes\n",
        "A fault in the material is a value with a stable code, never an exception.\n",
    ]
    for kind, title in KINDS.items():
        rows = [
            f"| `{code}` | {r['meaning']} | {r['do']} |" for code, r in register.items() if r["at"] == kind
        ]
        parts.append(
            f"## {title}\n\n| code | meaning | what to do |\n|---|---|---|\n" + "\n".join(rows) + "\n"
        )
    return "\n".join(parts)


PAGES = {"cli.md": cli_page, "exit-codes.md": exit_codes_page, "problems.md": problems_page}


def main() -> int:
    stale = []
    for name, write in PAGES.items():
        path, text = REFERENCE / name, write()
        if not path.exists() or path.read_text("utf-8") != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(text, "utf-8")
    if stale and "--check" in sys.argv:
        print(f"stale: {', '.join(stale)}; run make docs")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
