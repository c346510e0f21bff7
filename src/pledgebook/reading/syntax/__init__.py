"""A light syntax: units (words and marks), verb groups, and who governs what in a sentence."""

from .clauses import Clause, find_clauses
from .units import Unit, find_units
from .verbs import VerbGroup, find_verb_groups

__all__ = ["Clause", "Unit", "VerbGroup", "find_clauses", "find_units", "find_verb_groups"]
