"""Reads `.story` files: short texts with the ledger lines expected of them."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FIELDS = re.compile(r"(published|title|text|expect):(?: (.*))?")
NEW_LINE = ("- ", "• ", "* ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A text and the ledger lines it should give (none: it holds no claim)."""

    theme: str
    name: str
    text: str
    title: str | None = None
    published: date | None = None
    lines: tuple[str, ...] = ()


def _flow(lines: list[str]) -> str:
    """Join the lines of a field; an empty line and a bullet start a new line."""
    text, fresh = "", True
    for line in (raw.strip() for raw in lines):
        if not line:
            fresh = True
            continue
        text += ("" if not text else "\n" if fresh or line.startswith(NEW_LINE) else " ") + line
        fresh = False
    return text


def _story(theme: str, name: str, body: str) -> Story:
    fields: dict[str, list[str]] = {}
    current: list[str] = []
    for line in body.splitlines():
        if found := FIELDS.fullmatch(line):
            if found[1] in fields:
                raise ValueError(f"{theme}: {name!r} has {found[1]} twice")
            current = fields.setdefault(found[1], [found[2] or ""])
        elif line.strip() and not line.startswith("  "):
            raise ValueError(f"{theme}: {name!r}: what is {line!r}?")
        else:
            current.append(line)
    expected = [line.strip() for line in fields.get("expect", []) if line.strip()]
    if not expected or "text" not in fields:
        raise ValueError(f"{theme}: {name!r} needs text: and expect:")
    published = _flow(fields["published"]) if "published" in fields else ""
    return Story(
        theme=theme,
        name=name,
        text=_flow(fields["text"]),
        title=_flow(fields["title"]) if "title" in fields else None,
        published=date.fromisoformat(published) if published else None,
        lines=() if expected == ["nothing"] else tuple(expected),
    )


def read_stories(path: Path) -> list[Story]:
    """Return the stories of one file, in order; ValueError when one is not well formed."""
    parts = re.split(r"(?m)^# +(.+)$", path.read_text("utf-8"))
    if parts[0].strip():
        raise ValueError(f"{path.name}: words before the first story")
    return [
        _story(path.stem, name.strip(), body) for name, body in zip(parts[1::2], parts[2::2], strict=True)
    ]


def _wrapped(line: str) -> str:
    """Fold a line of a text; left whole where a fold would look like a bullet."""
    folded = textwrap.wrap(line, 108, break_long_words=False, break_on_hyphens=False)
    if any(part.startswith(NEW_LINE) for part in folded[1:]):
        return line
    return "\n  ".join(folded)


def write_story(story: Story) -> str:
    """Return a story as it stands in a file."""
    day = f"published: {story.published}\n" if story.published else ""
    title = f"title: {_wrapped(story.title)}\n" if story.title else ""
    text = "".join(
        f"{'' if not i else f'{chr(10)}  ' if line.startswith(NEW_LINE) else f'{chr(10)}{chr(10)}  '}{_wrapped(line)}"
        for i, line in enumerate(story.text.split("\n"))
    )
    lines = "\n".join(f"  {line}" for line in story.lines or ("nothing",))
    return f"# {story.name}\n{day}{title}text: {text}\nexpect:\n{lines}\n"
