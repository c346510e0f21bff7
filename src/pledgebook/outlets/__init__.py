"""Outlets only look: the command line, exports, feeds."""
