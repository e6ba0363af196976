"""Words that staff give on the command line: one line, of a length, and fit to be shown."""

from __future__ import annotations

from db.errors import ContentError
from db.policy import fault_in


def one_line(what: str, words: str, limit: int) -> str:
    """The words without blanks around them. Raises ContentError that names `what`."""
    plain = words.strip()
    fault = fault_in(plain, limit)
    if fault is None and ("\n" in plain or "\t" in plain):
        fault = "has more than one line"
    if fault:
        raise ContentError.about(what, fault, "give one line of plain words")
    return plain
