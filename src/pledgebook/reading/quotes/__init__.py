"""Direct speech and its speakers."""

from .finder import find_quotes

__all__ = ["find_quotes"]
