"""A control alone in a window, in the guide's own faces."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.platform import typefaces
from tests.qml.alone import Alone

Begin = Callable[..., Alone]


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    """Without the guide's own faces nothing has its measure."""
    typefaces.load_fonts(assets.mount(None))


@pytest.fixture
def alone(qtbot: QtBot, fonts: None) -> Iterator[Begin]:
    shown: list[Alone] = []

    def begin(qml: str, **look: object) -> Alone:
        shown.append(Alone(qml, **look))
        return shown[-1]

    yield begin
    for one in shown:
        one.close()
