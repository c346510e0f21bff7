"""Finds equipment and stocks: the noun phrases that name them, their class and their number."""

from .finder import find_items

__all__ = ["find_items"]
