"""Amounts: sums of money, counted quantities and ordinals."""

from .money import find_money
from .ordinals import find_ordinals
from .quantities import find_quantities

__all__ = ["find_money", "find_ordinals", "find_quantities"]
