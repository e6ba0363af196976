"""People: the order of names, where each appears, the letter strip, and their pages."""

from __future__ import annotations

from db.catalogue import Section
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.people.name_order import in_order
from kiosk.people.named_in import Appearances, appearances
from kiosk.screens.people import LetterKey, PeopleProps, derive_people
from kiosk.screens.person import derive_person
from tests.build import catalogue, forum, name_key, person, scene, session, text
from tests.kiosk.conftest import Start

NOW = "2024-07-05 14:10"
ADA = person("ada", name=text("Ada Byron", "艾达"), affiliation=text("Analytical Engines"))
ZHOU = person("zhou", name=text("Zhou Bowen", "周伯文"), country="CN", role=text("chair"))
ELI = person("eli", name=text("Éli Cartan"))
ROUND_TABLE = Section("round", text("Round table"), people=("ada",))
PEOPLE = catalogue(
    people=[ZHOU, ELI, ADA],
    search_keys=[
        name_key("zhou", "周伯文", language="zh", pinyin="zhou bo wen"),
        name_key("ada", "艾达", language="zh", pinyin="ai da"),
    ],
    forums=[forum("law", people=("ada",)), forum("math", sections=(ROUND_TABLE,))],
    sessions=[session("talk", "2024-07-05 15:00", people=("zhou",), attendees=("ada",))],
)


def letters(language: str) -> list[tuple[str, str]]:
    return [(letter, who.id) for letter, who in in_order(PEOPLE, language)]


def test_names_stand_in_the_order_of_the_language() -> None:
    assert letters("en") == [("A", "ada"), ("E", "eli"), ("Z", "zhou")]
    assert letters("zh") == [("A", "ada"), ("E", "eli"), ("Z", "zhou")]


def test_chinese_name_without_a_key_stands_last_and_under_no_letter() -> None:
    content = catalogue(people=[person("li", name=text("", "李")), ZHOU])
    order = in_order(content, "zh")
    assert [(letter, who.id) for letter, who in order] == [("#", "zhou"), ("#", "li")]


def test_appearances_join_what_forums_sessions_and_people_say() -> None:
    named = person("eli", forums=("law", "gone"))
    content = catalogue(
        people=[named], forums=list(PEOPLE.forums.values()), sessions=list(PEOPLE.sessions.values())
    )
    assert appearances(content) == {
        "ada": Appearances(("law", "math"), ("talk",)),
        "zhou": Appearances((), ("talk",)),
        "eli": Appearances(("law",), ()),
    }


def row(key: str, title: str, hang: str, detail: str = "", aside: str = "") -> LinkRow:
    return LinkRow(key, title, detail, aside, hang, screen="person", record=key)


def test_people_are_listed_under_letters_that_lead_somewhere() -> None:
    rows = (
        row("ada", "Ada Byron", "A", "Analytical Engines", "2 forums, 1 session"),
        row("eli", "Éli Cartan", "E"),
        row("zhou", "Zhou Bowen", "Z", aside="1 session"),
    )
    assert derive_people(scene(PEOPLE, NOW)) == PeopleProps(
        where="People",
        title="People",
        aside="3 people",
        detail="Everybody whom the sources name, by name",
        rows=rows,
        first_rows=rows[:2],
        second_rows=rows[2:],
        letters=(
            LetterKey("A", "People under A", 0),
            LetterKey("E", "People under E", 1),
            LetterKey("Z", "People under Z", 2),
        ),
    )


def test_second_column_says_the_letter_that_it_begins_with() -> None:
    props = derive_people(scene(catalogue(people=[person("ada"), person("al")]), NOW))
    assert [each.hang for each in props.rows] == ["A", ""]
    assert [each.hang for each in props.second_rows] == ["A"]


def test_nobody_named_is_said_calmly() -> None:
    assert derive_people(scene(catalogue(), NOW)).empty == (
        "Nobody is named yet. Staff can add people."
    )


def test_person_is_told_by_affiliation_role_and_country() -> None:
    shown = derive_person(scene(PEOPLE, NOW), "zhou")
    assert (shown.title, shown.title_other, shown.before_text, shown.after_text) == (
        "Zhou Bowen",
        "周伯文",
        "Éli Cartan",
        "",
    )
    assert shown.facts[:2] == (
        FactRow("role", "Role", "chair"),
        FactRow("country", "Based in", "China"),
    )
    assert [link.detail for link in shown.sessions] == ["Fri 5 July, room not published"]


def test_person_without_forum_or_session_is_said_calmly() -> None:
    """museum 23: nobody needs a forum, a session or a role to have a page."""
    shown = derive_person(scene(catalogue(people=[person("ada", attended=False)]), NOW), "ada")
    assert [fact.title for fact in shown.facts] == [
        "announced, did not attend",
        "The sources name no forum or session for this person.",
        "News",
    ]


def test_letter_leads_to_its_people_and_they_lead_on(start: Start) -> None:
    many = [person(f"{letter}{n:02}") for letter in "abcdefg" for n in range(9)]
    glass = start(catalogue(people=many, forums=[forum("law", people=("f00",))]))
    glass.wake()
    glass.tap("People")
    assert not glass.says("F00")
    glass.tap("People under F")
    glass.tap("F, F00")
    assert glass.kiosk.house.navigator.route.record == "f00"
    glass.tap("Law")
    glass.tap("F00")
    assert glass.kiosk.house.frame.shown.screen == "person"
    glass.tap("E08")
    assert glass.kiosk.house.navigator.route.record == "e08"
