"""A draft after changes that nobody wrote is what is read after they were written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from db.catalogue import Catalogue, Source, Text
from db.errors import ContentError
from db.tools.drafts.address import url_of
from db.tools.drafts.after import draft_after, said_after
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.provenance import said_by
from db.tools.drafts.publishing import Published, catalogue_of, published_draft
from db.tools.drafts.reading import Draft, Key, read_draft
from db.tools.drafts.store import save
from tests.build import session
from tests.db.tools.sheets.books import new_draft

ANN = Author("Ann", "schedule.xml")


@pytest.fixture
def url(tmp_path: Path) -> sa.URL:
    return url_of(str(new_draft(tmp_path)))


def after(url: sa.URL, changes: Sequence[Change]) -> tuple[Draft, dict[Key, Source], Published]:
    """The draft, who says so, and what a release holds: without writing anything."""
    with opened_draft(url) as engine, engine.connect() as connection:
        found = draft_after(read_draft(connection), changes)
        said = said_after(connection, found, changes, ANN)
        return found, dict(said), catalogue_of(found, said)


def read(url: sa.URL) -> tuple[Draft, dict[Key, Source], Published]:
    with opened_draft(url) as engine, engine.connect() as connection:
        draft = read_draft(connection)
        return draft, dict(said_by(connection, draft)), published_draft(url)


def shown(made: Published) -> Catalogue:
    assert made.catalogue is not None, made.problems
    return made.catalogue


def test_added_changed_and_removed_are_as_if_they_were_written(url: sa.URL) -> None:
    before = read(url)[0]
    opening, ada, ben = (
        before.lists[kind][name]
        for kind, name in (("sessions", "opening"), ("people", "ada"), ("people", "ben"))
    )
    said = Text.of(en="New", zh="新")
    changes = [
        Change("sessions", opening, replace(opening, title=said)),
        Change("sessions", None, replace(session("second"), sources=("paper",))),
        Change("people", ada, replace(ada, name=said), unverified=True),
        Change("people", ben, None),
    ]
    meant = after(url, changes)
    assert read(url)[0] == before, "nothing was written"
    save(url, before, changes, ANN)
    written = read(url)
    assert meant[0] == written[0]
    assert [list(each) for each in meant[0].lists.values()] == [
        list(each) for each in written[0].lists.values()
    ]
    assert [*meant[1].items()] == [*written[1].items()]
    assert meant[2].problems == written[2].problems


def test_release_after_is_the_release_of_what_was_written(url: sa.URL) -> None:
    """Twice in turn: what was said before stays said, in the order of the log."""
    for title in ("First", "Second"):
        before = read(url)[0]
        old = before.lists["days"]["day-1"]
        changes = [Change("days", old, replace(old, title=Text.of(en=title, zh="新")))]
        meant = shown(after(url, changes)[2])
        save(url, before, changes, ANN)
        assert meant == shown(read(url)[2])
        assert [*meant.sources] == [*shown(read(url)[2]).sources]


def test_what_could_not_be_read_again_is_refused_as_when_it_is_written(url: sa.URL) -> None:
    draft = read(url)[0]
    day = draft.lists["days"]["day-1"]
    bad = [Change("days", day, replace(day, title=Text.of(en="a\x00b", zh="新")))]
    with pytest.raises(ContentError) as meant:
        after(url, bad)
    with pytest.raises(ContentError) as written:
        save(url, draft, bad, ANN)
    assert str(meant.value) == str(written.value)
