"""Standard error on a full disk: what staff cannot be told takes nothing from visitors."""

from __future__ import annotations

import io
import os
import signal
import sys
from pathlib import Path

import pytest

from kiosk.logs.aloud import say, say_stack
from tests.build import catalogue
from tests.kiosk.ladder.started import Started
from tests.published import Published

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has /dev/full")
def test_guide_that_nobody_hears_shows_content_and_follows_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    published = Published(tmp_path / "published")
    published.folder.mkdir()
    published.pointer.write_text("damaged", encoding="utf-8")
    full = os.open(FULL, os.O_WRONLY)
    monkeypatch.setattr(Started, "stderr", full)
    guide = Started(tmp_path / "kiosk", "--content", str(published.folder))
    os.close(full)
    try:
        assert guide.shown().startswith("Shows release")
        release = published.publish(catalogue())
        guide.shows(release.stem.removeprefix("content-"))
    finally:
        guide.end(signal.SIGTERM)


def test_nothing_is_raised_where_nobody_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    (closed := io.StringIO()).close()
    for stream in (closed, None):
        monkeypatch.setattr(sys, "stderr", stream)
        say("a sentence")
        say_stack(ValueError("why"))
