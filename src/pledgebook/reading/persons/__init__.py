"""Persons: names with their offices and countries, later mentions, role nouns and safe pronouns."""

from .find import find_persons

__all__ = ["find_persons"]
