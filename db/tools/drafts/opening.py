"""Makes, finds and opens a draft database; a newer or older one is refused in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from db.errors import ContentError, IncompatibleContent
from db.schema import METADATA
from db.tools.drafts.address import is_file, is_sqlite, shown_of
from db.tools.drafts.connecting import connected, writes
from db.tools.drafts.kept_log import keep_log
from db.tools.drafts.late_references import check_references_late
from db.tools.drafts.revisions import BRANCHES
from db.tools.drafts.tables import BOOKS


def make_draft(url: sa.URL) -> None:
    """An empty draft; there must be none yet, and no file of that name."""
    with making(url):
        pass


@contextmanager
def making(url: sa.URL) -> Iterator[sa.Connection]:
    """A transaction that makes a new draft; where it fails there is none."""
    if is_file(url):
        raise _taken(url, "is there already")
    try:
        with connected(url) as engine, writes(engine).begin() as connection:
            _make(connection, url)
            yield connection
    except BaseException:
        if is_sqlite(url):
            Path(str(url.database)).unlink(missing_ok=True)
        raise


def _make(connection: sa.Connection, url: sa.URL) -> None:
    there = set(sa.inspect(connection).get_table_names())
    if "draft_version" in there:
        raise _taken(url, "is there already")
    if {*METADATA.tables} & there:
        raise _taken(url, "holds tables of something else")
    METADATA.create_all(connection, checkfirst=False)
    BOOKS.create_all(connection, checkfirst=False)
    keep_log(connection)
    check_references_late(connection)
    for branch in BRANCHES:
        number = sa.Column("version_num", sa.String(32), primary_key=True)
        table = sa.Table(branch.table, sa.MetaData(), number)
        table.create(connection)
        connection.execute(table.insert(), {"version_num": branch.head})


def _taken(url: sa.URL, what: str) -> ContentError:
    return ContentError.about(shown_of(url), what, "choose another address, or move it away")


@contextmanager
def opened_draft(url: sa.URL) -> Iterator[sa.Engine]:
    """The draft. Raises ContentError where there is none, or it is older or newer than this."""
    if is_sqlite(url) and not is_file(url):
        raise no_draft(url)
    with connected(url) as engine:
        with engine.connect() as connection:
            if not sa.inspect(connection).has_table(BRANCHES[-1].table):
                raise no_draft(url)
            _be_current(connection, url)
        yield engine


@contextmanager
def writing(url: sa.URL) -> Iterator[sa.Connection]:
    """A transaction that writes: what it reads is what nobody else changes until it ends."""
    with opened_draft(url) as engine, writes(engine).begin() as connection:
        yield connection


def is_there(url: sa.URL) -> bool:
    """Whether there is a draft, or a file in its place; asking makes none."""
    if is_sqlite(url):
        return is_file(url)
    with connected(url) as engine:
        return bool(sa.inspect(engine).has_table(BRANCHES[-1].table))


def is_older(connection: sa.Connection, url: sa.URL) -> bool:
    """Whether the draft can be upgraded. Raises IncompatibleContent where it is newer."""
    found = [(branch, branch.found(connection)) for branch in BRANCHES]
    if any(revision not in branch.known for branch, revision in found):
        what = "was made by a newer version of waic-content"
        raise IncompatibleContent.about(shown_of(url), what, "update waic-content")
    return any(revision != branch.head for branch, revision in found)


def _be_current(connection: sa.Connection, url: sa.URL) -> None:
    if is_older(connection, url):
        what = "was made by an older version of waic-content"
        remedy = f"run waic-content draft upgrade --draft {shown_of(url)}"
        raise IncompatibleContent.about(shown_of(url), what, remedy)


def no_draft(url: sa.URL) -> ContentError:
    """The error that says that there is none here."""
    what = "is not a draft database" if is_file(url) else "is no draft"
    remedy = f"make one with waic-content draft init --draft {shown_of(url)}"
    return ContentError.about(
        shown_of(url), what, "check the address after --draft" if is_file(url) else remedy
    )
