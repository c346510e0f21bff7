"""Parties: the states, bodies, organisations, places and groups a text names or means."""

from .find import find_parties

__all__ = ["find_parties"]
