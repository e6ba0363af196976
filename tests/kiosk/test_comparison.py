"""Two texts as rows: what both say once, what one says beside what the other says."""

from __future__ import annotations

from db.catalogue import Aspect, Backing, KeyPoint
from kiosk.governance import compare_choices, compare_heads, comparison
from kiosk.governance.compare_choices import ChoiceRow
from kiosk.governance.compare_heads import SideHead
from kiosk.governance.compare_rows import CompareRow
from kiosk.visitor.compared import Pair
from tests.build import catalogue, initiative, scene, text

OPEN = KeyPoint(text("open"), "openness")
A = initiative(
    "pact",
    "2023-03-01",
    body=text("Assembly"),
    lead=text("China"),
    kind=text("resolution"),
    backing=Backing(140, text("sponsors"), text("more than"), text("One more later.")),
    key_points=(OPEN, KeyPoint(text("fair"), "openness"), KeyPoint(text("short"))),
    disagreements=("c",),
)
B = initiative(
    "charter",
    "2024",
    body=text("Assembly"),
    binding=True,
    kind=text("resolution"),
    key_points=(KeyPoint(text("tests"), "safety"), OPEN),
    sources=("news", "press"),
)
ASPECTS = [
    Aspect(id="safety", name=text("Safety")),
    Aspect(id="openness", name=text("Openness")),
    Aspect(id="data", name=text("Data")),
]
SCENE = scene(catalogue(aspects=ASPECTS, initiatives=[A, B]), "2024-07-05 14:10")

DATE = CompareRow(
    "date", "sides", "Date", a_text="1 March 2023", a_sources=1, b_text="2024", b_sources=2
)
FORCE = CompareRow(
    "force",
    "sides",
    "Force",
    a_text="Not binding",
    a_square="open",
    b_text="Binding",
    b_square="filled",
)
BACKERS = CompareRow(
    "backers",
    "sides",
    "Backers",
    a_text="More than 140 sponsors",
    a_detail="One more later.",
    a_sources=1,
    a_differs=True,
    b_text="No list of backers found",
    b_known=False,
)
WHO = CompareRow("who", "sides", "Put forward by", a_text="China", b_text="Assembly")
HEADING = CompareRow("points", "heading", "Key points")
SAFETY = CompareRow(
    "safety-0", "sides", "Safety", True, a_text="not mentioned", a_known=False, b_text="tests"
)
OTHER = CompareRow(
    "other-0", "sides", "Other points", True, a_text="short", b_text="not mentioned", b_known=False
)


def test_rows_state_once_what_both_say_and_align_points_by_aspect() -> None:
    assert comparison.rows(A, B, SCENE) == (
        WHO,
        DATE,
        CompareRow("by", "both", "By", a_text="Assembly"),
        FORCE,
        BACKERS,
        CompareRow("kind", "both", "Kind", a_text="Resolution"),
        HEADING,
        SAFETY,
        CompareRow("openness-0", "both", "Openness", True, a_text="open"),
        CompareRow("openness-1", "sides", "", True, a_text="fair"),
        OTHER,
    )


def test_differences_leave_out_what_is_the_same_and_keep_every_label() -> None:
    assert comparison.differing(comparison.rows(A, B, SCENE)) == (
        WHO,
        DATE,
        FORCE,
        BACKERS,
        HEADING,
        SAFETY,
        CompareRow("openness-1", "sides", "Openness", True, a_text="fair"),
        OTHER,
    )


def test_text_beside_itself_has_no_differences() -> None:
    pact = initiative("pact", "2023", key_points=(OPEN,))
    rows = comparison.rows(pact, pact, SCENE)
    assert {row.kind for row in rows} == {"both", "heading"}
    assert comparison.differing(rows) == ()


def test_same_date_and_backing_from_other_sources_are_still_the_same() -> None:
    one, other = initiative("a", "2023"), initiative("b", "2023", sources=("news", "press"))
    date, *_ = comparison.rows(one, other, SCENE)
    assert date == CompareRow("date", "both", "Date", a_text="2023")


def test_texts_without_points_have_no_heading_over_nothing() -> None:
    rows = comparison.rows(initiative("a", "2023"), initiative("b", "2024"), SCENE)
    assert [row.key for row in rows] == ["date", "force", "backers"]


def test_head_without_a_text_or_an_address_says_so_calmly() -> None:
    assert compare_heads.heads(Pair("pact"), SCENE) == (
        SideHead("a", "A", "Pact", address="no official address published"),
        SideHead("b", "B", "No text chosen yet", known=False),
    )


def test_list_says_where_each_text_stands() -> None:
    assert compare_choices.choices(Pair("charter", "pact"), "b", SCENE) == (
        ChoiceRow("pact", "1 March 2023", "Pact", "Assembly, led by China", "", "B", True),
        ChoiceRow("charter", "2024", "Charter", "Assembly", "", "A", False),
    )
