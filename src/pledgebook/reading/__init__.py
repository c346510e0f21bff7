"""Marks over a document: typed spans of dates, money, parties, persons, items and quotes."""
