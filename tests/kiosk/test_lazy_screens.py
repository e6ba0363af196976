"""Which screens are loaded when: attract for the first frame, all others once one is needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from db.catalogue import Catalogue
from kiosk.every_screen import make_screens
from kiosk.lazy_screens import ATTRACT, KINDS, LazyScreens
from kiosk.screens.attract import AttractViewModel
from kiosk.view_model import ScreenViewModel
from tests.build import catalogue
from tests.kiosk.conftest import Start

ROOT = Path(__file__).parents[2]
LOADED = """
import sys
from kiosk.app import Kiosk
from kiosk.platform.application import make_application
from kiosk.settings import read_settings
application = make_application()
kiosk = Kiosk(read_settings(["--windowed"], {}))
screens = lambda: sorted(n[14:] for n in sys.modules if n.startswith("kiosk.screens."))
print(*screens())
kiosk.house.screens["home"]
print(len(screens()))
kiosk.close()
"""


def interior(window: object) -> list[QQuickItem]:
    place = window.findChild(QQuickItem, "interior")  # type: ignore[attr-defined]
    return list(place.childItems())


def test_every_kind_is_made_in_its_order() -> None:
    screens = LazyScreens(AttractViewModel())
    assert list(screens) == list(KINDS) == [ATTRACT, *make_screens()]
    assert [type(each).__name__.removesuffix("ViewModel").lower() for each in screens.values()] == [
        *KINDS
    ]


def test_others_are_made_once_and_told() -> None:
    told: list[Mapping[str, ScreenViewModel]] = []
    screens = LazyScreens(AttractViewModel())
    screens.when_made(told.append)
    assert [*screens.made] == [screens[ATTRACT]]
    home = screens["home"]
    screens.make()
    assert home is screens["home"] and len(told) == 2
    assert {**told[0], **told[1]} == dict(screens)
    assert "nothing" not in screens


def test_first_frame_needs_attract_and_what_settings_reach_only() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    first, later = told.stdout.splitlines()
    assert first.split() == ["access", "attract", "frame", "sources"]
    assert int(later) == len(KINDS) + 3


def test_visitor_who_comes_first_finds_everything(start: Start) -> None:
    """Whatever was not made yet is made with the first touch."""
    glass = start(catalogue())
    assert interior(glass.window) == []
    glass.wake()
    assert glass.kiosk.presenter.screen == "home"
    assert len(interior(glass.window)) == 1
    glass.tap("Search")
    assert glass.kiosk.presenter.screen == "search"


def test_staff_who_come_first_find_their_pad(start: Start, bundled: Catalogue) -> None:
    """Also where there is no content yet, or none at all."""
    glass = start(bundled)
    glass.kiosk.staff._become("pad")
    assert len(interior(glass.window)) == 1
    glass.kiosk.staff.close()
