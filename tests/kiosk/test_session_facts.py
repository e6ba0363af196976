"""What is known of one session, as facts, and that what is not known is said."""

from __future__ import annotations

from db.catalogue import Catalogue, Outcome, Session, SessionPart, Strand
from kiosk.lists.lines import FactRow
from kiosk.sessions import session_facts
from tests.build import at, catalogue, forum, initiative, place, scene, session, text

WHAT = FactRow(
    "what", "What", "Hall programme", "The sources name no forum for it.", strand=Strand.HALL
)
NOBODY = FactRow("nobody", "Who", "Speakers are not named in the sources we read.", plain=True)
SOURCE = FactRow("sources", "Source", "News", "news", sources=1, plain=True)


def content() -> Catalogue:
    return catalogue(
        forums=[forum("law")],
        places=[place("hall", kind="hall"), place("desk", within="hall")],
        initiatives=[initiative("pact", "2024")],
        outcomes=[Outcome(id="book", name=text("Book"), detail=text("Blue"), date="2024-07-04")],
    )


def facts(of: Session, here: str = "") -> tuple[FactRow, ...]:
    return session_facts.facts(of, scene(content(), "2024-07-05 14:10", here=here))


def test_facts_of_a_session_that_is_known_well() -> None:
    parts = (
        SessionPart("table", text("Table"), at("2024-07-05 16:00"), at("2024-07-05 17:00")),
        SessionPart("dinner", text("Dinner")),
    )
    talk = session(
        "talk",
        place="desk",
        forum="law",
        summary=text("On law"),
        people=("ada",),
        parts=parts,
        topics=(text("Data"), text("Rights")),
        releases=("book", "pact", "gone"),
        note=text("Invited only"),
    )
    assert facts(talk) == (
        FactRow("where", "Where", "Desk", "Hall"),
        FactRow(
            "what",
            "What",
            "Hall programme",
            "Law",
            strand=Strand.HALL,
            screen="forum",
            record="law",
        ),
        FactRow("summary", "About", "On law", plain=True),
        FactRow("table", "Parts", "Table", "16:00 to 17:00"),
        FactRow("dinner", "", "Dinner"),
        FactRow("topic-0", "Topics", "Data", plain=True),
        FactRow("topic-1", "", "Rights", plain=True),
        FactRow("book", "Released", "Book", "Blue"),
        FactRow("pact", "", "Pact", screen="initiative", record="pact"),
        FactRow("note", "Note", "Invited only", plain=True),
        SOURCE,
    )


def test_facts_of_a_session_that_is_hardly_known_say_so() -> None:
    """museum 21, 23: no room and no speakers are told, not left blank."""
    where = FactRow("where", "Where", "room not published")
    assert facts(session("talk")) == (where, WHAT, NOBODY, SOURCE)


def test_facts_of_a_session_whose_room_is_missing_name_the_venue() -> None:
    where = FactRow("where", "Where", "Expo", "room not published")
    assert facts(session("talk", venue="expo")) == (where, WHAT, NOBODY, SOURCE)


def test_facts_say_when_the_visitor_stands_in_the_hall() -> None:
    told = [facts(session("talk", place=spot), here="hall")[0] for spot in ("desk", "hall")]
    assert told == [
        FactRow("where", "Where", "Desk", "Hall, where you are now"),
        FactRow("where", "Where", "Hall", "Hall, where you are now"),
    ]


def test_facts_without_any_source_say_so() -> None:
    last = facts(session("talk", sources=()))[-1]
    assert last == FactRow("sources", "Sources", "No source is named.", plain=True)
