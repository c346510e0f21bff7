"""Plain text with an optional header block ("Title: ...") or a first line that is a heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

FIELDS: Final = ("title", "published", "publisher", "source", "url", "lang", "id")
_FIELD: Final = re.compile(r"([A-Za-z][A-Za-z-]{1,19}):[ \t]*(.*)")
_SENTENCE_END: Final = (".", "!", "?", "…", ":", ";", ",", "—", "–")
_CLOSERS: Final = "\"'”’»)]"
_LONGEST_HEADING: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A text taken apart: its body, what its header said, and header fields nobody knows."""

    body: str
    fields: dict[str, str]
    unknown: tuple[str, ...] = ()


def take_apart(text: str) -> Parts:
    """Return a text's header fields and body. Without a header block a heading becomes the title."""
    text = text.lstrip("\n") if text.startswith("\n") else text
    return _with_header(text) or _with_heading(text) or Parts(body=text, fields={})


def _with_header(text: str) -> Parts | None:
    """Read "Field: value" lines up to the first blank line; None when the text does not begin with such a block."""
    block, gap, body = text.partition("\n\n")
    lines = block.split("\n")
    if not gap or len(lines) > 20:
        return None
    fields: dict[str, str] = {}
    unknown: list[str] = []
    for number, line in enumerate(lines):
        found = _FIELD.fullmatch(line)
        name = found[1].lower() if found else ""
        if not found or (number == 0 and name not in FIELDS):
            return None
        if name in FIELDS:
            fields[name] = found[2].strip()
        else:
            unknown.append(found[1])
    return Parts(body=body.lstrip("\n"), fields=fields, unknown=tuple(unknown))


def _with_heading(text: str) -> Parts | None:
    """Take a short first line without end punctuation as the title when a text of its own follows."""
    first, gap, rest = text.partition("\n")
    title = first.strip()
    if not gap or not rest.strip() or not 0 < len(title) <= _LONGEST_HEADING:
        return None
    if title.rstrip(_CLOSERS).endswith(_SENTENCE_END) or title[0].islower() or " " not in title:
        return None
    following = rest.split("\n", 1)[0].strip()
    if following and not _is_paragraph(following, longer_than=len(title)):
        return None
    return Parts(body=rest.lstrip("\n"), fields={"title": title})


def _is_paragraph(line: str, *, longer_than: int) -> bool:
    """Whether a line is a whole paragraph and not the second line of a hard-wrapped one."""
    ends = line.rstrip(_CLOSERS).endswith(_SENTENCE_END[:4])
    return ends and len(line) > longer_than and not line[0].islower()
