"""Files that mean harm are refused or made harmless, in bounded memory."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from db.tools.importing.plain import line_of, paragraphs
from tests.db.programmes import day, event, frab, good, ics, read, refused, talk, told, xml

LAUGHS = (
    '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><schedule>&c;</schedule>'
)
OUTSIDE = '<!DOCTYPE s SYSTEM "file:///etc/passwd"><schedule/>'


@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE])
def test_entities_and_document_types_are_refused(tmp_path: Path, text: str) -> None:
    (problem,) = refused(tmp_path, text)
    assert "remove the <!DOCTYPE" in problem


BAD: dict[str, str | bytes] = {
    "nothing": "",
    "blanks": " \n ",
    "bytes": b"\xff\xfe\x00\x01",
    "half xml": "<schedule><day/>",
    "half json": '{"schedule": ',
    "key twice": '{"schedule": {"a": 1, "a": 2}}',
    "latin-1": '{"schedule": "é"}'.encode("latin-1"),
    "deep json": "[" * 100_000,
    "deep xml": "<schedule>" * 100,
    "huge number": '{"schedule": ' + "9" * 6_000 + "}",
    "other xml": "<html/>",
    "feed": "<rss/>",
    "other json": '{"a": 1}',
    "number": "7",
    "half calendar": "BEGIN:VCALENDAR\nBEGIN:VEVENT",
    "no sessions": xml(day()),
    "unknown encoding": '<?xml version="1.0" encoding="nonsense"?><schedule/>',
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_programme_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    problems = refused(tmp_path, BAD[name])
    assert len(problems) == 1
    assert "; expected " in problems[0]


FLOODS = {
    "elements": lambda: b"<schedule>" + b"<a/>" * 3_000_000,
    "attributes": lambda: b"<schedule>" + b'<a b="" c="" d="" e=""/>' * 1_000_000,
    "values": lambda: b"[" + b"[]," * 6_000_000,
    "size": lambda: b" " * (33 * 1024 * 1024),
    "events": lambda: ics(*(["UID:1"] * 25_000)).encode(),
}


@pytest.mark.parametrize("name", FLOODS)
def test_flood_is_refused_in_bounded_memory(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit is lowered, and with it the memory that a file of any size can take."""
    monkeypatch.setattr("db.tools.importing.lined_parser.MAX_NODES", 20_000)
    monkeypatch.setattr("db.tools.importing.json_tree.MAX_NODES", 20_000)
    content = FLOODS[name]()
    tracemalloc.start()
    try:
        programme, findings = read(tmp_path, content)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (programme, findings.stopped) == (None, True)
    assert peak < 256 * 1024 * 1024


def test_invisible_letters_are_taken_out_and_told(tmp_path: Path) -> None:
    programme, problems = told(tmp_path, frab(talk(title="A\u0000 \u202eevil\u2066\ud800 talk")))
    assert programme.talks[0].title == "A evil talk"
    assert len(problems) == 1
    assert "4 invisible control or direction characters" in problems[0]


def test_long_title_is_cut_told_and_kept_whole_in_the_summary(tmp_path: Path) -> None:
    title = "word " * 100
    programme, problems = told(tmp_path, xml(day(event(title=title))))
    (only,) = programme.talks
    assert len(only.title) <= 200
    assert only.title.endswith("word…")
    assert only.summary == title.strip()
    assert len(problems) == 1


def test_empty_title_is_told(tmp_path: Path) -> None:
    programme, problems = told(tmp_path, xml(day(event(title=""))))
    assert programme.talks[0].title == "Untitled session"
    assert "found no title" in problems[0]


def test_repeated_event_is_refused(tmp_path: Path) -> None:
    text = ics("UID:1\nSUMMARY:A\nLOCATION:X\nDTSTART:20240704T020000Z\nRRULE:FREQ=DAILY")
    assert "an event that repeats" in refused(tmp_path, text)[0]


def test_all_day_event_is_of_its_day(tmp_path: Path) -> None:
    """museum 7: an all-day event does not move to another day."""
    text = ics("UID:1\nSUMMARY:A\nLOCATION:X\nDTSTART;VALUE=DATE:20240704")
    (only,) = good(tmp_path, text).talks
    assert (only.day.isoformat(), only.all_day, only.start) == ("2024-07-04", True, None)


PLAIN = {
    "<p>One &amp; two</p><p>Three<br/>four</p>": "One & two\n\nThree\nfour",
    "a < b and List<String> &lt;b&gt;": "a < b and List<String> <b>",
    "<script>alert(1)</script>Hello <!-- x --><b>you</b>": "Hello you",
    "<ul><li>One</li><li>Two</li></ul>": "• One\n• Two",
    "plain\r\n\r\n\r\n\r\ntext\there": "plain\n\ntext here",
    "&#8238;evil &#x0; &nosuch; &amp;amp;": "evil \ufffd &nosuch; &amp;",
    "<img src=x onerror=alert(1)>x": "x",
    "e" + "\u0301" * 20: "é" + "\u0301" * 3,
    "<" * 1000: "<" * 1000,
}


@pytest.mark.parametrize("raw", PLAIN)
def test_html_becomes_plain_text(raw: str) -> None:
    """museum 35"""
    assert paragraphs(raw) == PLAIN[raw]


def test_name_is_one_line() -> None:
    """museum 25: `&`, comma and space in a name are letters like others."""
    assert line_of("  A &amp; B,\n<b>C</b> ") == "A & B, C"
