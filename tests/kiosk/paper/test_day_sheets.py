"""Day sheets: the whole day, room by room, in two columns."""

from __future__ import annotations

from pathlib import Path

from tests.build import catalogue, place, session, text
from tests.kiosk.paper.conftest import Print
from tests.kiosk.paper.read_back import read_pages
from tests.kiosk.paper.test_door_signs import inside
from tests.schedules import read_schedule


def test_the_rooms_of_a_day_stand_one_after_another(printed: Print, tmp_path: Path) -> None:
    content = catalogue(
        places={
            p.id: p for p in (place("red", name=text("Red")), place("blue", name=text("Blue")))
        },
        sessions={
            "a": session("a", "2024-07-05 10:00", place="red", title=text("Apples")),
            "b": session("b", "2024-07-05 09:00", "2024-07-05 09:45", place="red"),
            "c": session("c", "2024-07-05 11:00", place="blue", title=text("Cherries")),
        },
    )
    (sheet,) = printed(content, "en", signs=False)
    assert (sheet.file, sheet.pages, sheet.sessions) == ("day-2024-07-05.pdf", 1, 3)
    (page,) = read_pages(tmp_path / sheet.file)
    order = [
        page.text.index(each) for each in ("Blue", "Cherries", "Red", "09:00", "10:00", "Apples")
    ]
    assert order == sorted(order)


def test_a_day_of_471_sessions_breaks_over_pages(printed: Print, tmp_path: Path) -> None:
    """museum 32"""
    content = read_schedule("fosdem-2025")
    for sheet in printed(content, "en", days=True, signs=False):
        pages = read_pages(tmp_path / sheet.file)
        inside(pages)
        whole = "".join(page.text for page in pages)
        assert f"1of{sheet.pages}" in whole
        rooms = {s.place for s in content.sessions.values() if str(s.day) in sheet.file}
        names = [content.places[room].name.values[0][1] for room in rooms if room]
        assert [name for name in names if "".join(name.split()) not in whole] == []
