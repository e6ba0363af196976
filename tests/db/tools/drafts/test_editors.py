"""Two editors at once: the second is told both sides, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa

from db.catalogue import Text
from db.errors import ContentError
from db.tools.drafts import connecting
from db.tools.drafts.address import is_sqlite, url_of
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.conflicts import Conflict
from db.tools.drafts.opening import opened_draft, writing
from db.tools.drafts.reading import Draft, read_draft
from db.tools.drafts.store import save, write_changes

ANN, BEN = Author("Ann", "programme.xml"), Author("Ben")


@pytest.fixture
def url(drafted: Callable[[], str]) -> sa.URL:
    return url_of(drafted())


def held(url: sa.URL) -> Draft:
    with opened_draft(url) as engine, engine.connect() as connection:
        return read_draft(connection)


def titled(seen: Draft, title: str, kind: str = "days", name: str = "day-1") -> Change:
    before = seen.lists[kind][name]
    return Change(kind, before, replace(before, title=Text.of(en=title)))


def title_of(draft: Draft, name: str = "day-1") -> Any:
    return dict(draft.lists["days"][name].title.values)["en"]


def test_second_editor_is_told_both_sides_and_nothing_is_written(url: sa.URL) -> None:
    seen = held(url)
    save(url, seen, [titled(seen, "First")], ANN)
    both = [titled(seen, "Second"), titled(seen, "Other", name="day-2")]
    with pytest.raises(Conflict) as raised:
        save(url, seen, both, BEN)
    (only,) = raised.value.differences
    assert (only.record, only.field, only.who) == ("days/day-1", "title", "Ann")
    assert (only.before, only.theirs, only.yours) == (
        *("en “Hall” / zh “馆”", "en “First”", "en “Second”"),
    )
    assert "nothing was written" in str(raised.value)
    now = held(url)
    assert (title_of(now), title_of(now, "day-2")) == ("First", "Hall")
    assert (now.versions["days", "day-1"], now.versions["days", "day-2"]) == (2, 1)


def test_editors_of_different_records_do_not_disturb_each_other(url: sa.URL) -> None:
    seen = held(url)
    save(url, seen, [titled(seen, "First")], ANN)
    save(url, seen, [titled(seen, "Second", name="day-2")], BEN)
    assert (title_of(held(url)), title_of(held(url), "day-2")) == ("First", "Second")


def test_record_that_was_removed_meanwhile_is_not_brought_back(url: sa.URL) -> None:
    seen = held(url)
    opening = seen.lists["sessions"]["opening"]
    save(url, seen, [Change("sessions", opening, None)], ANN)
    with pytest.raises(Conflict, match="the whole record: theirs is not there, yours is there"):
        save(url, seen, [titled(seen, "New", "sessions", "opening")], BEN)
    assert held(url).lists["sessions"] == {}


def test_record_that_was_removed_and_added_again_is_another_one(url: sa.URL) -> None:
    seen = held(url)
    opening = seen.lists["sessions"]["opening"]
    save(url, seen, [Change("sessions", opening, None)], ANN)
    save(url, held(url), [Change("sessions", None, opening)], ANN)
    with pytest.raises(Conflict):
        save(url, seen, [titled(seen, "New", "sessions", "opening")], BEN)


def test_two_that_add_the_same_record_are_told(url: sa.URL) -> None:
    seen = held(url)
    new = replace(seen.lists["days"]["day-1"], id="day-3")
    save(url, seen, [Change("days", None, new)], ANN)
    with pytest.raises(Conflict, match="days/day-3, the whole record"):
        save(url, seen, [Change("days", None, new)], BEN)


def test_transactions_that_interleave_never_lose_a_change(url: sa.URL) -> None:
    """Whichever comes first: one is written, the other is told."""
    seen = held(url)
    with ThreadPoolExecutor(1) as pool:
        with writing(url) as ann:
            write_changes(ann, seen, [titled(seen, "First")], ANN)
            ben = pool.submit(save, url, seen, [titled(seen, "Second")], BEN)
        with pytest.raises(Conflict, match=r"theirs is en “First”, yours is en “Second”"):
            ben.result()
    assert title_of(held(url)) == "First"


def test_change_that_comes_between_reading_and_writing_is_a_sentence(
    url: sa.URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "WAIT_SECONDS", 0.05)
    if is_sqlite(url):
        with writing(url) as ben:
            seen = read_draft(ben)
            with pytest.raises(ContentError, match="in use by somebody else; nothing was written"):
                save(url, seen, [titled(seen, "First")], ANN)
            write_changes(ben, seen, [titled(seen, "Second")], BEN)
        assert title_of(held(url)) == "Second"
        return
    told = pytest.raises(ContentError, match="changed by somebody else at the same moment; nothing")
    with told, writing(url) as ben:
        seen = read_draft(ben)
        save(url, seen, [titled(seen, "First")], ANN)
        write_changes(ben, seen, [titled(seen, "Second")], BEN)
    assert title_of(held(url)) == "First"


def test_editor_who_holds_a_record_too_long_is_told(
    url: sa.URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = held(url)
    monkeypatch.setattr(connecting, "WAIT_SECONDS", 0.05)
    with writing(url) as ann:
        write_changes(ann, seen, [titled(seen, "First")], ANN)
        with pytest.raises(ContentError, match="is in use by somebody else"):
            save(url, seen, [titled(seen, "Second")], BEN)


def test_reference_to_nothing_writes_nothing(url: sa.URL) -> None:
    seen = held(url)
    opening = seen.lists["sessions"]["opening"]
    lost = replace(opening, place="nowhere", venue="expo")
    with pytest.raises(ContentError, match=r"refers? to a record that is not there"):
        save(url, seen, [Change("sessions", opening, lost)], BEN)
    assert held(url) == seen


def test_records_of_one_change_may_refer_to_each_other_in_any_order(url: sa.URL) -> None:
    seen = held(url)
    hall = seen.lists["places"]["h3"]
    room, wing = replace(hall, id="room", within="wing"), replace(hall, id="wing", within="h3")
    save(url, seen, [Change("places", None, room), Change("places", None, wing)], ANN)
    now = held(url)
    assert [*now.lists["places"]] == ["h3", "room", "wing"]
    gone = [Change("places", now.lists["places"][name], None) for name in ("wing", "room")]
    save(url, now, gone, ANN)
    assert [*held(url).lists["places"]] == ["h3"]


def test_new_records_come_last_whatever_was_removed(url: sa.URL) -> None:
    seen = held(url)
    one = seen.lists["days"]["day-1"]
    save(url, seen, [Change("days", one, None)], ANN)
    save(url, held(url), [Change("days", None, replace(one, id="a-new"))], ANN)
    assert [*held(url).lists["days"]] == ["day-2", "a-new"]


@pytest.mark.parametrize("words", ["a\x00b", "a\u202eb", "\ud800", "e" + "\u0301" * 9, "x" * 300])
def test_words_that_nobody_could_read_again_are_refused(url: sa.URL, words: str) -> None:
    """museum 26: the draft stays readable, whatever is handed to it."""
    seen = held(url)
    told = pytest.raises(ContentError, match=r"words at days/day-1, title .*nothing was written")
    with told:
        save(url, seen, [titled(seen, words)], BEN)
    assert held(url) == seen


def test_value_of_a_wrong_type_is_refused(url: sa.URL) -> None:
    seen = held(url)
    day = seen.lists["days"]["day-1"]
    with pytest.raises(ContentError, match="a wrong value at days/day-1, date; nothing"):
        save(url, seen, [Change("days", day, replace(day, date="4 July"))], BEN)
