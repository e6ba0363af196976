"""A small corpus of our own: good files of every kind, to be damaged."""

from __future__ import annotations

import io
import json
from pathlib import Path

from tests.db.programmes import day, event, frab, ics, talk, xml

CSV = "id;date;theme (en);theme (zh)\r\nday-1;2024-07-04;One, two;一\r\nday-2;2024-07-05;=x;二\r\n"
YAML = """\
days:
  - id: day-1
    date: 2024-07-04
    title: {en: Day one, zh: 第一天}
people:
  - id: ada
    sources: [paper]
    name: {en: Ada, zh: 阿达}
"""
SETTINGS = (
    'language = "en"\nidle_seconds = 45\ndensity = 3.5\nsize = "1080x1920"\nwindowed = true\n'
)


def programmes_xml() -> list[bytes]:
    persons = '<person id="1">Ada</person>'
    rich = event(persons=persons, abstract="&lt;b&gt;x&lt;/b&gt;", date="2024-07-04T10:00:00+08:00")
    texts = [xml(day(event())), xml(day(rich, event(id="2", start="23:50")), zone="")]
    return [each.encode() for each in texts]


def programmes_json() -> list[bytes]:
    texts = [frab(talk()), frab(talk(), talk(id=2, guid="g", room="Hall 2", duration="24:00"))]
    return [each.encode() for each in texts]


def calendars() -> list[bytes]:
    hours = "DTSTART;TZID=Asia/Shanghai:20240704T100000\nDTEND;TZID=Asia/Shanghai:20240704T110000"
    first = f"UID:1\nSUMMARY:A talk\\, folded\n  more\nLOCATION:Hall\n{hours}"
    whole = "UID:2\nSUMMARY:论坛\nDTSTART:20240704T020000Z\nDURATION:PT1H30M\nDESCRIPTION:x"
    return [ics(first, whole).encode(), ics(whole, head="X-WR-CALNAME:c").encode()]


def pointers() -> list[bytes]:
    entry = {
        "file": "content-0a0b0c0d.sqlite",
        "schema": "1.0",
        "sha256": "0a0b0c0d" * 8,
        "number": 12,
        "name": "Friday morning",
        "urgent": False,
        "published": "2024-07-04T01:00:00Z",
    }
    whole = {**entry, "by": "ada", "of": None}
    return [json.dumps(each).encode() for each in (entry, whole)]


def announcements() -> list[bytes]:
    one = {
        "id": "a-1",
        "level": "change",
        "text": {"en": "Moved to the Red Hall", "zh": "改在红厅"},
        "from": None,
        "until": "2024-07-04T10:00:00Z",
    }
    lists = [one], [one, {**one, "id": "b", "from": "2024-07-04T01:00:00Z"}]
    return [json.dumps({"announcements": each}).encode() for each in lists]


def workbooks() -> list[bytes]:
    from openpyxl import Workbook

    made = Workbook()
    del made["Sheet"]
    rows = {
        "Days": [["id", "date"], ["day-1", "2024-07-04"]],
        "People": [["id", "name (en)"], ["ada", "Ada & Co"]],
    }
    for name, lines in rows.items():
        sheet = made.create_sheet(name)
        for line in lines:
            sheet.append(line)
    stream = io.BytesIO()
    made.save(stream)
    return [stream.getvalue()]


def releases(folder: Path) -> list[bytes]:
    from tests.db.texts import person, released, small

    return [released(folder / "corpus", small(people=[person()])).read_bytes()]
