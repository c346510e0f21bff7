"""Value types without I/O: spans, partial dates, money, quantities, problems, ids, faults."""
