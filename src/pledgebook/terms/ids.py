"""Ids are content hashes: SHA-256 over length-prefixed fields, so that no two field lists collide."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def digest(fields: Iterable[bytes | str | None]) -> bytes:
    """Return the 32-byte SHA-256 of the fields, each prefixed by its length; None differs from empty."""
    state = hashlib.sha256()
    for field in fields:
        if field is None:
            state.update(b"n")
            continue
        raw = field.encode("utf-8", "surrogatepass") if isinstance(field, str) else field
        state.update(b"f%d:" % len(raw))
        state.update(raw)
    return state.digest()


def content_id(prefix: str, *fields: bytes | str | None) -> str:
    """Return a stable id such as "doc_3f2a..." (prefix and 24 hexadecimal digits, 96 bits)."""
    return f"{prefix}_{digest((prefix, *fields)).hex()[:24]}"
