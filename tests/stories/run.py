# ruff: noqa: T201
"""Tells how many stories the reader reads right, by theme.

    python tests/stories/run.py tests/stories/*.story [--quiet] [--split RIGHT_DIR WRONG_DIR]

`--split` adds the stories read right and wrong to the files of two folders, one file a theme.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from storybook import Story, read_stories, write_story
from telling import Telling, tell


def show(tellings: list[Telling], quiet: bool) -> None:
    """Print the failing stories and the figures."""
    themes: dict[str, Counter[str]] = defaultdict(Counter)
    for telling in tellings:
        count = themes[telling.story.theme]
        count.update(
            stories=1,
            passed=int(telling.ok),
            expected=len(telling.story.lines),
            right=len(telling.right),
            added=len(telling.added),
        )
        if not telling.ok and not quiet:
            print(f"\n{telling.story.theme}: {telling.story.name}\n  {telling.story.text!r}")
            print("  " + telling.report().replace("\n", "\n  "))
    total = sum(themes.values(), Counter())
    print(f"\n{'theme':24}{'stories':>9}{'passed':>8}{'claims':>8}{'right':>7}{'added':>7}")
    for name, count in [*sorted(themes.items()), ("all", total)]:
        figures = (count[key] for key in ("stories", "passed", "expected", "right", "added"))
        print(f"{name:24}" + "".join(f"{n:>{w}}" for n, w in zip(figures, (9, 8, 8, 7, 7), strict=True)))


def split(tellings: list[Telling], right: Path, wrong: Path) -> None:
    """Add the stories to the files of their theme, in two folders by outcome; one of the same name is replaced."""
    shelves: dict[Path, list[Story]] = defaultdict(list)
    for telling in tellings:
        folder = right if telling.ok else wrong
        shelves[folder / f"{telling.story.theme}.story"].append(telling.story)
    for path, stories in shelves.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        names = {story.name for story in stories}
        kept = [story for story in read_stories(path) if story.name not in names] if path.exists() else []
        path.write_text("\n".join(map(write_story, [*kept, *stories])), "utf-8")


def main() -> int:
    """Run the stories of the files named; 1 when one of them fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--quiet", action="store_true", help="print the figures only")
    parser.add_argument("--split", nargs=2, type=Path, metavar=("RIGHT_DIR", "WRONG_DIR"))
    args = parser.parse_args()
    tellings = [tell(story) for path in args.files for story in read_stories(path)]
    show(tellings, args.quiet)
    if args.split:
        split(tellings, *args.split)
    return int(not all(telling.ok for telling in tellings))


if __name__ == "__main__":
    sys.exit(main())
