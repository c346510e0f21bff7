"""Texts as they arrived and as they are read."""
