"""A full-screen kiosk on a published folder, with what staff will publish laid ready."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from db.catalogue import Catalogue
from kiosk import updates
from kiosk.app import Kiosk
from kiosk.settings import read_settings
from tests.build import catalogue, forum, person, place, session, text
from tests.published import Published
from tests.soak.waiting import becomes

BEGIN = "2024-07-05T14:10+08:00"
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
PATIENCE_MS = 20_000


def describe_screen(folder: Path, size: tuple[int, int]) -> None:
    """Make the offscreen platform of this process have one screen of `size`; before Qt starts."""
    screen = {"name": "glass", "x": 0, "y": 0, "width": size[0], "height": size[1]}
    told = {**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [told]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def variants(bundled: Catalogue) -> tuple[Catalogue, ...]:
    """The conference; the same with every third session moved; and one with almost nothing."""
    moved = {
        id: replace(each, start=each.start + timedelta(minutes=30))
        if number % 3 == 0 and each.start is not None and each.end is None
        else each
        for number, (id, each) in enumerate(bundled.sessions.items())
    }
    little = catalogue(
        sessions=[session("talk", "2024-07-05 15:00", "2024-07-05 15:30", place="desk")],
        forums=[forum("law", title=text("Rule of law", "法治论坛"))],
        people=[person("ada", name=text("Ada", "阿达"))],
        places=[place("desk")],
    )
    return bundled, replace(bundled, sessions=moved), little


@contextmanager
def staged(folder: Path, language: str, still: bool) -> Iterator[tuple[Kiosk, Published]]:
    """A kiosk that shows the first of `variants`; all of them lie in the folder."""
    published = Published(folder / "published")
    for content in reversed(variants(updates.take(None).catalogue)):
        published.publish(content)
    published.hashes.reverse()
    flags = ["--now", BEGIN, "--language", language, "--content", str(published.folder)]
    kiosk = Kiosk(read_settings([*flags, *(["--reduced-motion"] if still else [])], {}))
    heard: list[bool] = []
    kiosk.when_content(lambda _: heard.append(True))
    kiosk.start()
    if not becomes(lambda: bool(heard) and kiosk.window.isExposed(), PATIENCE_MS):
        raise AssertionError(f"the kiosk showed no content within {PATIENCE_MS} ms")
    try:
        yield kiosk, published
    finally:
        kiosk.close()
