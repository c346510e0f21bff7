"""Where a book is kept: in memory, or in one SQLite file."""

from .open import open_book

__all__ = ["open_book"]
