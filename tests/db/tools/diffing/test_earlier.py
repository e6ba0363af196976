"""Sessions that moved between two releases tell what was announced before."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import Catalogue, Earlier, Session
from db.tools.diffing.earlier import with_earlier
from tests.build import catalogue, conference, earlier, place, session

PLACES = [place("red"), place("blue")]
DAY = "2024-07-04"


def content(*sessions: Session) -> Catalogue:
    return catalogue(sessions=list(sessions), places=PLACES)


def talk(start: str = "10:00", end: str = "11:00", room: str = "red", **more: object) -> Session:
    return session("talk", f"{DAY} {start}", f"{DAY} {end}", place=room, **more)


def published(*steps: Session) -> Session:
    """The session as it stands in the last release of a row of drafts."""
    release = content(steps[0])
    for step in steps[1:]:
        release = with_earlier(release, content(step))
    return release.sessions["talk"]


def test_session_that_stays_is_left_alone() -> None:
    draft = content(talk())
    assert with_earlier(content(talk()), draft) is draft


def test_session_that_moves_tells_hour_and_place() -> None:
    moved = published(talk(), talk("10:30", "11:30", "blue"))
    before = earlier(f"{DAY} 10:00", f"{DAY} 11:00", "red")
    assert moved == talk("10:30", "11:30", "blue", earlier=before, status="moved")


def test_session_that_begins_a_little_later_is_delayed() -> None:
    assert published(talk(), talk("10:30")).status == "delayed"
    assert published(talk(), talk("14:30", "15:30")).status == "moved"
    assert published(talk(), talk("09:30")).status == "moved"


def test_session_that_ends_otherwise_keeps_its_status() -> None:
    later = published(talk(), talk(end="11:30"))
    assert later == talk(end="11:30", earlier=earlier(end=f"{DAY} 11:00"))


def test_first_announcement_stays_told_through_releases() -> None:
    twice = published(talk(), talk("10:30"), talk("10:45"), talk("10:45", room="blue"))
    assert twice.earlier == earlier(f"{DAY} 10:00", place="red")


def test_session_that_moves_back_tells_nothing() -> None:
    assert published(talk(), talk("10:30", room="blue"), talk()) == talk()
    assert published(talk(), talk("10:30", room="blue"), talk("10:30")).earlier == earlier(
        f"{DAY} 10:00"
    )


def test_place_that_is_gone_is_not_told() -> None:
    without = replace(content(talk(room="blue")), places={"blue": PLACES[1]})
    assert with_earlier(content(talk()), without).sessions["talk"].earlier is None


def test_what_staff_wrote_stays() -> None:
    written = talk("10:30", status="cancelled", earlier=earlier(f"{DAY} 08:00"))
    assert published(talk(), written) == written


def test_hour_that_becomes_known_is_no_move() -> None:
    known = published(session("talk", place="red"), talk())
    assert known == talk()


def test_new_session_and_other_conference_moved_from_nowhere() -> None:
    assert with_earlier(content(), content(talk())) == content(talk())
    other = replace(content(talk()), conference=conference(id="other"))
    assert with_earlier(other, content(talk("12:00"))) == content(talk("12:00"))


HOURS = st.sampled_from(["09:00", "10:00", "10:30", "14:00"])
STEPS = st.lists(
    st.builds(talk, HOURS, st.sampled_from(["15:00", "16:00"]), st.sampled_from(["red", "blue"])),
    min_size=2,
    max_size=6,
)


@given(STEPS)
def test_what_is_told_is_what_was_announced_first(steps: list[Session]) -> None:
    """Release by release, whatever came between; and the same draft again adds nothing."""
    last = published(*steps)
    told = last.earlier or Earlier()
    for name in ("start", "end", "place"):
        first, now = getattr(steps[0], name), getattr(steps[-1], name)
        assert getattr(last, name) == now
        assert getattr(told, name) == (None if first == now else first)
    assert published(*steps, steps[-1]) == last
