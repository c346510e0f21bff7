"""Alter the words every claim of the stories rests on, read again, and say what changed.

python tools/altered.py [--kind digit|donor|party|verb|not|tail] [--only aid] [--skips] [--list]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1] / "tests"
sys.path[:0] = [str(TESTS / "claims"), str(TESTS / "stories")]

from altered import KINDS  # noqa: E402
from rereading import VERDICTS, Rereading, rereadings  # noqa: E402
from storybook import read_stories  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--only", help="claims of this kind only")
    parser.add_argument("--list", action="store_true", help="list what did not change")
    parser.add_argument("--skips", action="store_true", help="count the skips by reason")
    args = parser.parse_args()
    figures: Counter[tuple[str, str]] = Counter()
    skips: Counter[tuple[str, str, str]] = Counter()
    rich: Counter[bool] = Counter()
    for path in args.files or sorted((TESTS / "stories").glob("*.story")):
        for story in read_stories(path):
            per: Counter[int] = Counter()
            for one in rereadings(story):
                claim = one.claim if isinstance(one, Rereading) else one[0]
                if args.only and claim.kind != args.only:
                    continue
                per[id(claim)] += isinstance(one, Rereading)
                if not isinstance(one, Rereading):
                    skips[one[1].kind, claim.kind, one[1].reason] += 1
                    continue
                figures[one.alteration.kind, one.verdict] += 1
                if args.list and not one.ok and args.kind in (None, one.alteration.kind):
                    print(one.line(), end="\n\n")
            rich.update(n >= 3 for n in per.values())
    print(f"{'':10}{'altered':>9}" + "".join(f"{v:>11}" for v in VERDICTS))
    for kind in (*KINDS, "all"):
        row = [
            sum(n for (k, v), n in figures.items() if v == verdict and kind in (k, "all"))
            for verdict in VERDICTS
        ]
        print(f"{kind:10}{sum(row):>9}" + "".join(f"{n:>11}" for n in row))
    print(
        f"{sum(skips.values())} alterations make no sense; {rich[True]} of {sum(rich.values())} claims have three or more"
    )
    if args.skips:
        for key, n in skips.most_common():
            print(n, *key, sep="\t")
    return 0


sys.exit(main())
