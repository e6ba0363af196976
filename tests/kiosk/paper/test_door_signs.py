"""Door signs: each session once, under its room and day, with its hours, within the page."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.catalogue import Catalogue, Session, Strand
from kiosk.moment import moment_of
from kiosk.paper.imprint import Imprint
from kiosk.paper.page_size import FOOT_TOP, MARGIN
from tests.build import catalogue, conference, earlier, person, place, session, text
from tests.kiosk.paper.conftest import SHA256, Print
from tests.kiosk.paper.read_back import ReadPage, bare, poppler, read_pages
from tests.schedules import read_schedule

HOUR = re.compile(r"\d\d:\d\d")


def hours(page: ReadPage) -> list[str]:
    """The hours that hang left, large."""
    return [
        word.text
        for word in page.words
        if HOUR.fullmatch(word.text) and word.left < MARGIN + 1 and word.bottom - word.top > 30
    ]


def test_a_room_on_a_day_is_a_page_with_its_sessions_in_order(
    printed: Print, tmp_path: Path
) -> None:
    content = catalogue(
        places={p.id: p for p in (place("red", name=text("Red Hall", "红厅")),)},
        people={"li": person("li", name=text("Li Na", "李娜"))},
        sessions={
            s.id: s
            for s in (
                session("late", "2024-07-05 15:30", "2024-07-05 17:00", place="red"),
                session("early", "2024-07-05 10:00", place="red", people=("li",)),
                session("next-day", "2024-07-06 09:00", place="red", strand=Strand.MAIN),
            )
        },
    )
    assert [(s.file, s.pages) for s in printed(content, days=False)] == [
        ("signs-2024-07-05.pdf", 1),
        ("signs-2024-07-06.pdf", 1),
    ]
    (page,) = read_pages(tmp_path / "signs-2024-07-05.pdf")
    assert hours(page) == ["10:00", "15:30"]
    for words in (
        "红厅",
        "RedHall",
        "7月5日",
        "Friday5July",
        "李娜LiNa",
        "场次early",
        "Late",
        "3f2a9c1d",
    ):
        assert words in page.text
    assert "NextDay" not in page.text


@pytest.mark.parametrize("name", ["fosdem-2025", "ccc-39c3-draft"])
def test_every_session_of_a_real_programme_stands_once_on_its_sign(
    printed: Print, tmp_path: Path, name: str
) -> None:
    """museum 32: the longest titles break and go on; nothing is cut and nothing lies outside."""
    content = read_schedule(name)
    files = printed(content, "en", days=False)
    assert sum(sheet.sessions for sheet in files) == len(content.sessions)
    for sheet in files:
        pages = read_pages(tmp_path / sheet.file)
        assert len(pages) == sheet.pages
        inside(pages)
        day = date.fromisoformat(sheet.file[6:16])
        held = [s for s in content.sessions.values() if s.day == day]
        assert _by_room(pages, f"{day:%A}") == _expected(held, content)
        whole = "".join(page.text for page in pages)
        assert [s.id for s in held if not _stands(s.title.values[0][1], whole)] == []


def _by_room(pages: list[ReadPage], weekday: str) -> dict[str, list[str]]:
    """The hours on the pages that have a room's name above the day."""
    found: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        head = page.text.split(weekday)[0]
        found[re.sub(r"^(Expo)?(\d+of\d+)?", "", head)] += hours(page)
    return dict(found)


def _expected(held: list[Session], content: Catalogue) -> dict[str, list[str]]:
    """The hours of each room in order, from the catalogue itself."""
    moment = moment_of(datetime(2025, 1, 1, tzinfo=UTC), content.conference)
    found: dict[str, list[str]] = defaultdict(list)
    starts = sorted((s.start, s.place) for s in held if s.start and s.place)
    assert len(starts) == len(held)
    for start, room in starts:
        name = content.places[room].name.values[0][1]
        found[bare(name)].append(f"{moment.local_of(start):%H:%M}")
    return dict(found)


def _stands(title: str, whole: str) -> bool:
    """Marks that the faces lack (a face, a flag) are no words: what is left of them must stand."""
    return all(
        re.sub(r"[^\w]", "", piece) in re.sub(r"[^\w]", "", whole)
        for piece in re.split(r"[^\u0000-\u024f\u4e00-\u9fff]+", bare(title))
    )


def inside(pages: list[ReadPage]) -> None:
    for page in pages:
        for word in page.words:
            assert word.left >= MARGIN - 1
            assert word.right <= page.width - MARGIN + 1
            assert word.top >= MARGIN - 14
            assert word.bottom <= page.height - 8
        body = [w for w in page.words if w.bottom > FOOT_TOP and w.top < FOOT_TOP]
        assert body == []


def test_a_session_longer_than_a_page_goes_on_under_the_same_head(
    printed: Print, tmp_path: Path
) -> None:
    """museum 32"""
    titles = " ".join(f"word{n}" for n in range(400))
    content = catalogue(
        places={"red": place("red", name=text("Red Hall"))},
        sessions={
            "long": session("long", "2024-07-05 10:00", place="red", title=text(titles)),
            "next": session("next", "2024-07-05 12:00", place="red"),
        },
    )
    (sheet,) = printed(content, "en", days=False)
    pages = read_pages(tmp_path / sheet.file)
    assert len(pages) > 2
    inside(pages)
    whole = "".join(page.text for page in pages)
    assert [n for n in range(400) if len(re.findall(rf"word{n}(?!\d)", whole)) != 1] == []
    assert all("RedHall" in page.text for page in pages)
    assert [f"{n}of{len(pages)}" in page.text for n, page in enumerate(pages, 1)] == [True] * len(
        pages
    )


def test_titles_are_24_points_high_and_more_on_a3(printed: Print, tmp_path: Path) -> None:
    content = catalogue(
        places={"red": place("red")},
        sessions={"a": session("a", "2024-07-05 10:00", place="red", title=text("Zebra", "斑马"))},
    )
    sizes = {}
    for paper in ("a4", "a3"):
        (sheet,) = printed(content, days=False, paper=paper)
        (page,) = read_pages(tmp_path / sheet.file)
        (zebra,) = [word for word in page.words if word.text == "Zebra"]
        sizes[paper] = (page.width, zebra.bottom - zebra.top)
    assert sizes["a4"][0] == pytest.approx(595, abs=1)
    assert sizes["a3"][0] == pytest.approx(842, abs=1)
    assert sizes["a4"][1] >= 24
    assert sizes["a3"][1] == pytest.approx(sizes["a4"][1] * 2**0.5, rel=0.01)


def test_what_has_no_room_stands_on_a_page_of_its_own(printed: Print, tmp_path: Path) -> None:
    """museum 21"""
    content = catalogue(
        places={"red": place("red", name=text("Red Hall"))},
        sessions={
            "placed": session("placed", "2024-07-05 10:00", place="red"),
            "homeless": session("homeless", "2024-07-05 11:00"),
            "dateless": session("dateless"),
        },
    )
    assert [(s.file, s.pages) for s in printed(content, "en", days=False)] == [
        ("signs-2024-07-05.pdf", 2),
        ("signs-no-date.pdf", 1),
    ]
    placed, homeless = read_pages(tmp_path / "signs-2024-07-05.pdf")
    assert "Homeless" not in placed.text
    assert "Roomnotpublished" in homeless.text
    assert hours(homeless) == ["11:00"]
    (dateless,) = read_pages(tmp_path / "signs-no-date.pdf")
    assert "Nodate" in dateless.text
    assert "Dateless" in dateless.text


def test_a_changed_session_says_so(printed: Print, tmp_path: Path) -> None:
    before = earlier("2024-07-05 09:00")
    content = catalogue(
        places={"red": place("red")},
        sessions={
            "a": session("a", "2024-07-05 10:00", place="red", status="moved", earlier=before),
            "b": session("b", "2024-07-05 11:00", place="red", status="cancelled"),
        },
    )
    printed(content, "en", days=False)
    (page,) = read_pages(tmp_path / "signs-2024-07-05.pdf")
    assert "Moved09:00" in page.text
    assert "Cancelled" in page.text


def test_the_foot_tells_the_release_and_its_date_and_a_draft_says_so(
    printed: Print, tmp_path: Path
) -> None:
    content = catalogue(
        places={"red": place("red")},
        sessions={"a": session("a", "2024-07-05 10:00", place="red")},
    )
    published = datetime(2024, 7, 4, 1, 0, tzinfo=UTC)
    printed(content, "both", Imprint(SHA256, 12, "Friday morning", published))
    for file in ("signs-2024-07-05.pdf", "day-2024-07-05.pdf"):
        (page,) = read_pages(tmp_path / file)
        assert "第12版Fridaymorning3f2a9c1d" in page.text
        assert "AsofThu4July202409:00" in page.text
    printed(content, "en", Imprint(SHA256, draft=True))
    (page,) = read_pages(tmp_path / "signs-2024-07-05.pdf")
    assert "Draft,notpublished3f2a9c1d" in page.text


def test_hostile_words_are_words(printed: Print, tmp_path: Path) -> None:
    """museum 35: markup is shown as it is written, and nothing is loaded."""
    title = '<img src="file:///etc/passwd"> <b>bold</b> & %s \\ ('
    content = catalogue(
        places={"red": place("red", name=text(title))},
        sessions={"a": session("a", "2024-07-05 10:00", place="red", title=text(title))},
    )
    printed(content, "en", days=False)
    (page,) = read_pages(tmp_path / "signs-2024-07-05.pdf")
    assert page.text.count(bare(title)) == 2


def test_both_scripts_are_embedded(printed: Print, tmp_path: Path) -> None:
    content = catalogue(
        places={"red": place("red", name=text("Red Hall", "红厅"))},
        sessions={"a": session("a", "2024-07-05 10:00", place="red")},
    )
    printed(content)
    for file in tmp_path.glob("*.pdf"):
        _, _, *rows = poppler("pdffonts", str(file)).splitlines()
        assert len(rows) >= 3
        ours = re.compile(r"Guide(Han|Latin|Mixed)-\w+ .*Identity-H +yes")
        assert [row for row in rows if not ours.match(row)] == []


def test_the_same_release_gives_the_same_bytes(printed: Print, tmp_path: Path) -> None:
    content: Catalogue = catalogue(
        conference=conference(),
        places={"red": place("red", name=text("Red Hall", "红厅"))},
        sessions={"a": session("a", "2024-07-05 10:00", place="red")},
    )
    printed(content)
    before = {file.name: file.read_bytes() for file in tmp_path.glob("*.pdf")}
    printed(content)
    assert {file.name: file.read_bytes() for file in tmp_path.glob("*.pdf")} == before
    assert all(b"(D:20000101000000Z)" in content for content in before.values())
    poppler("pdfinfo", str(tmp_path / "signs-2024-07-05.pdf"))
