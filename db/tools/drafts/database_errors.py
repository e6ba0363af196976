"""What a database says when it refuses, as one sentence for staff."""

from __future__ import annotations

import sqlalchemy as sa

from db.errors import ContentError
from db.tools.drafts.address import CHECK, shown_of

_AGAIN = "nothing was written: do it again"
_SENTENCES = (
    (("40001", "40P01"), "was changed by somebody else at the same moment", _AGAIN),
    (("55P03", "database is locked"), "is in use by somebody else", f"{_AGAIN} in a moment"),
    (("file is not a database", "malformed"), "is not a draft database", CHECK),
    (("unable to open",), "cannot be opened", "check that its folder is there and may be used"),
    (("readonly database", "42501"), "may not be written", "ask for the permission to write it"),
    (("disk is full", "53100"), "cannot be written: the disk is full", f"make room; {_AGAIN}"),
    (("disk I/O error",), "cannot be read or written: the disk fails", "check the disk"),
    (
        ("password authentication failed", "no password supplied"),
        "does not accept this user and password",
        "check both in the address after --draft",
    ),
    (("does not exist",), "names a database or user that is not there", CHECK),
    (
        ("connection refused", "could not translate", "resolve", "timeout expired", "timed out"),
        "cannot be reached",
        "check that the server runs, and its name and port",
    ),
    (("server closed", "connection is closed", "57P01"), "closed the connection", _AGAIN),
    (
        ("FOREIGN KEY", "23503"),
        "would refer to a record that is not there",
        "nothing was written: mend the reference",
    ),
    (("23505", "UNIQUE constraint"), "got the same record from somebody else", _AGAIN),
)
"""(SQLSTATE or words of the driver, what is so, what to do); the first that fits is said."""


def is_meanwhile(error: BaseException | None) -> bool:
    """Whether another transaction came between, so that doing it again can succeed."""
    return getattr(error, "sqlstate", None) in ("40001", "40P01", "23505")


def sentence_of(error: sa.exc.DBAPIError, url: sa.URL) -> ContentError:
    """The error to raise instead; it never holds the password."""
    said = " ".join(str(error.orig).split())
    state = getattr(error.orig, "sqlstate", None)
    for signs, what, remedy in _SENTENCES:
        if any(sign == state or sign.lower() in said.lower() for sign in signs):
            return ContentError.about(shown_of(url), what, remedy)
    plain = said.replace(str(url.password), "***") if url.password else said
    return ContentError.about(shown_of(url), f"cannot be used ({plain[:200]})", CHECK)
