"""The exit codes of every command: the whole list, documented in docs/reference/exit-codes.md."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a command's exit status says."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    PARTIAL = 3
    DAMAGED = 4
    LOCKED = 5
    INTERNAL = 70
    INTERRUPTED = 130


MEANINGS = {
    Exit.OK: "All went well.",
    Exit.FINDINGS: "The command did its work and found something to look at (`verify`, `doctor`).",
    Exit.USAGE: "The call or the configuration is wrong, or the book was written by a newer pledgebook; nothing was done.",
    Exit.PARTIAL: "Some of the material was left out or read with a doubt, or the book could not be written "
    "(read-only, no room); each case has its line on stderr, the rest was done.",
    Exit.DAMAGED: "The book does not hold: a hash, a link or a document is broken, or the file is no book at all.",
    Exit.LOCKED: "Another writer holds the book; try again when it has finished.",
    Exit.INTERNAL: "A fault in pledgebook itself; PLEDGEBOOK_TRACE=1 shows where.",
    Exit.INTERRUPTED: "Stopped by Ctrl-C; what was acknowledged is kept.",
}
