"""Outlooks on help: conditions, expectations, warnings and what help may lead to."""
