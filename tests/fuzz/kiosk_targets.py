"""Targets that take words: settings as flags, QR codes and calendars."""

from __future__ import annotations

import contextlib
import io
import random
from datetime import UTC, datetime, timedelta

from kiosk.plans import takeaway
from kiosk.plans.qr import modules_of
from kiosk.setting_values import KINDS
from kiosk.settings import SettingsError, read_settings
from tests.fuzz.strain import documented

ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz ",
    "人工智能全球治理论坛上海宣言",
    "rgznabc '“”’-/+.,;:\\\"\n\r\t\x00",
    "".join(chr(point) for point in range(0x250)),
    "é́ß“\u202e\u2066👩‍👧\U0002000b\ufffd\ud800\udfff",
)


def words(chosen: random.Random) -> bytes:
    """Text of any kind, also lone surrogates, as UTF-8 that can hold them."""
    length = chosen.choice((0, 1, 2, 5, 20, 64, 300, 2000))
    mixed = chosen.random() < 0.3
    alphabet = "".join(ALPHABETS) if mixed else chosen.choice(ALPHABETS)
    return "".join(chosen.choices(alphabet, k=length)).encode("utf-8", "surrogatepass")


def text_of(content: bytes) -> str:
    return content.decode("utf-8", "surrogatepass")


def flags(content: bytes) -> None:
    """As a flag and as a variable of each setting; argparse itself may end with code 2."""
    text = text_of(content).replace("\x00", "")
    names = list(KINDS)
    name = names[len(text) % len(names)]
    for arguments, environment in (
        ([f"--{name.replace('_', '-')}={text}"], {}),
        ([], {f"WAIC_KIOSK_{name.upper()}": text}),
    ):
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                read_settings(arguments, environment)
        except SettingsError as error:
            documented(error)
        except SystemExit as ended:
            assert ended.code == 2, f"ended with {ended.code}"


def qr(content: bytes) -> None:
    import segno

    text = content.decode("utf-8", "replace")  # the reader lets no lone surrogate into a text
    try:
        rows = modules_of(text).split("\n")
    except segno.DataOverflowError:
        assert len(text.encode("utf-8", "replace")) > 1200, "a short text does not fit"
        return
    assert not text or {len(row) for row in rows} == {len(rows)}, "not a square"


def calendar(content: bytes) -> None:
    """Calendars are read back by the library that reads those of others."""
    from icalendar import Calendar

    words_ = takeaway._fit(text_of(content), takeaway.SUMMARY_BYTES)
    start = datetime(2024, 7, 4, 1, tzinfo=UTC) + timedelta(minutes=len(words_))
    entry = takeaway.Entry("a@b", words_, words_[:40], start, start + timedelta(hours=1))
    written = takeaway.calendar((entry,), start)
    lines = written.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines), "a line that is not folded"
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert event.decoded("dtstart") == start, "another time"
    assert event["summary"] == words_, f"{event['summary']!r} is not {words_!r}"
