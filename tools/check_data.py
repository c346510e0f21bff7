"""Data validation of `make check`: every data file of the package, one line a fault."""

import sys

from pledgebook.lexicon.check import check_data, data_files

faults = check_data()
print("\n".join(faults) or f"{len(data_files())} data files hold")
sys.exit(bool(faults))
