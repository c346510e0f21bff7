"""Measurements of the reader and the book beside other tools, on the same texts in the same run: `make bench`."""
