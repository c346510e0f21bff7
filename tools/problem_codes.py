"""Which problem and finding codes the program uses: the constants given as `code`, found in the syntax trees."""

import ast
import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "src" / "pledgebook"


HELPERS = ("left_out", "_at", "_same", "_finding", "_problem")
"""Functions that make a problem or finding and take its code as their second argument."""


def used_codes() -> tuple[dict[str, str], list[str]]:
    """Return {code: first place} and the places where a code cannot be told from the source."""
    found: dict[str, str] = {}
    unclear: list[str] = []
    for path in sorted(SOURCE.rglob("*.py")):
        for call in (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)):
            where = f"{path.relative_to(SOURCE)}:{call.lineno}"
            for node in _codes(call):
                constants = [
                    n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and _is_code(n.value)
                ]
                if constants:
                    found |= {code: found.get(code, where) for code in constants}
                elif ast.unparse(node) not in ("code", "p.code") and ast.unparse(call.func) in (
                    "Problem",
                    "Finding",
                ):
                    # a code passed on is counted where it is given
                    unclear.append(f"{where}: {ast.unparse(node)}")
    return found, unclear


def _is_code(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", value) is not None


def _codes(call: ast.Call) -> list[ast.expr]:
    name = ast.unparse(call.func)
    if name in ("Problem", "Finding"):
        return [k.value for k in call.keywords if k.arg == "code"]
    return [call.args[1]] if name in HELPERS and len(call.args) > 1 else []


if __name__ == "__main__":
    codes, unclear = used_codes()
    print("\n".join(f"{code:<24} {where}" for code, where in sorted(codes.items())))
    print("\n".join(f"not a constant: {place}" for place in unclear))
