"""A kiosk that staff may enter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.glass import Glass
from tests.kiosk.conftest import Follow
from tests.kiosk.staff.acts import HASH, SOON_MS
from tests.published import Published

Staffed = Callable[..., Glass]


@pytest.fixture
def staffed(follow: Follow, published: Published, tmp_path: Path) -> Staffed:
    """A kiosk with a PIN, following a folder; what it remembers lies in `state`."""

    def begin(*flags: str, pin: str = HASH) -> Glass:
        known = ("--staff-pin", pin, "--state", str(tmp_path / "state")) if pin else ()
        glass = follow(published.folder, *known, *flags)
        glass.kiosk.staff.corner.timer.setInterval(SOON_MS)
        return glass

    return begin
