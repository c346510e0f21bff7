"""The languages the reader knows, and which of them is being read: the one context that word drawers look at.

`LANGUAGES` is the plain list: a new language is its files under `data/languages/<code>/` and one line here. While a
document is read, `reading_in(code)` holds; every drawer that is marked `@per_language` then opens that language's
words and keeps what it made for each language apart. The context belongs to the thread: a reading neither awaits
nor hands over, and outside of one the first language of the list is meant.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from functools import wraps
from inspect import signature
from typing import Any, Final, ParamSpec, TypeVar, cast

from pledgebook.terms.faults import UsageFault

LANGUAGES: Final = (
    "en",
)  # fmt: skip
"""ISO 639-1 codes, one a line; the first one is read where nothing tells the language."""

P = ParamSpec("P")
T = TypeVar("T")


class _Here(threading.local):
    """The language being read in this thread."""

    language: str = LANGUAGES[0]


_HERE: Final = _Here()


def language() -> str:
    """Return the code of the language being read."""
    return _HERE.language


@contextmanager
def reading_in(code: str) -> Iterator[None]:
    """Read in a language of the list until the block ends; UsageFault for another one."""
    if code not in LANGUAGES:
        raise UsageFault(f"{code}: no language of this reader; one of {', '.join(LANGUAGES)}")
    before = _HERE.language
    if code == before:
        yield
        return
    _turn(code)
    try:
        yield
    finally:
        _turn(before)


def _turn(code: str) -> None:
    _HERE.language = code
    for view in _VIEWS:
        view.turn()


def per_language(make: Callable[P, T]) -> Callable[P, T]:
    """Keep what `make` returns, for each language being read (and each of its arguments) once."""
    here = _HERE
    kept: dict[Any, T] = {}

    def drawer() -> T:
        try:
            return kept[here.language]
        except KeyError:
            return kept.setdefault(here.language, make())  # type: ignore[call-arg]  # it takes none, see below

    def drawer_of(*args: P.args, **named: P.kwargs) -> T:
        key = (here.language, *args)
        try:
            return kept[key]
        except KeyError:
            return kept.setdefault(key, make(*args, **named))

    return wraps(make)(drawer_of if signature(make).parameters else cast("Callable[P, T]", drawer))


class _View(threading.local):
    """The fields of a drawer of the language being read, as plain attributes: as fast as the drawer itself."""

    def __init__(self, drawer: Callable[[], Any]) -> None:
        self._drawer = drawer
        self.turn()

    def turn(self) -> None:
        """Take over the fields of the drawer that is open now."""
        opened = self._drawer()
        self.__dict__.update((f.name, getattr(opened, f.name)) for f in fields(opened))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._drawer(), name)


_VIEWS: Final[list[_View]] = []


def view(drawer: Callable[[], T]) -> T:
    """Return something that always bears the fields of `drawer()` in the language being read, for a module's head."""
    made = _View(drawer)
    _VIEWS.append(made)
    return cast("T", made)
