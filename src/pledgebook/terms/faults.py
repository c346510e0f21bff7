"""Faults in calls, configuration and stores: the whole exception tree.

    PledgebookFault
    +-- UsageFault        a wrong call or configuration            exit 2
    +-- DataFault         a broken lexicon record in the package   exit 2
    +-- BookFault         the store could not do what was asked    exit 4 unless below
        +-- BookDamaged   the chain or a document does not hold    exit 4
        +-- BookLocked    another writer holds the book            exit 5
        +-- BookTooNew    written by a newer pledgebook            exit 2
        +-- BookReadOnly  the book cannot be written               exit 3
        +-- BookFull      no room on the device                    exit 3

A fault in the *material* is no exception: see `terms.problem`.
"""

from __future__ import annotations


class PledgebookFault(Exception):  # noqa: N818 - "fault" is the house's word
    """Base of all; its message is one clear line: what, where, what to do."""

    exit_code = 2


class UsageFault(PledgebookFault):
    """A wrong call or a wrong configuration."""


class DataFault(PledgebookFault):
    """A lexicon or ontology record in the package that does not hold."""


class BookFault(PledgebookFault):
    """The store could not do what was asked."""

    exit_code = 4


class BookDamaged(BookFault):
    """A hash, a link or a document's bytes do not hold."""


class BookLocked(BookFault):
    """Another writer holds the book."""

    exit_code = 5


class BookTooNew(BookFault):
    """The book was written by a newer pledgebook: nothing in it is broken, this program is the wrong one."""

    exit_code = 2


class BookReadOnly(BookFault):
    """The book or its folder cannot be written."""

    exit_code = 3


class BookFull(BookFault):
    """The device has no room left."""

    exit_code = 3
