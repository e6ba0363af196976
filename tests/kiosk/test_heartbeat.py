"""What the service manager hears: ready, alive, stopping; and what silences it."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.platform.heartbeat import LONGEST_WITHOUT_FRAME, Heartbeat
from kiosk.platform.service_manager import ServiceManager


class Manager:
    """The other end of NOTIFY_SOCKET."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notify")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self._socket.setblocking(False)
        self.environment = {"NOTIFY_SOCKET": self.address, "WATCHDOG_USEC": "10000000"}

    def heard(self) -> list[str]:
        heard = []
        while True:
            try:
                heard.append(self._socket.recv(4096).decode())
            except BlockingIOError:
                return heard

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path):
    made = Manager(tmp_path)
    yield made
    made.close()


def test_ready_is_told_with_the_first_frame_that_shows_content(manager: Manager, qtbot) -> None:
    window = QQuickWindow()
    heartbeat = Heartbeat(ServiceManager(manager.environment), window)
    heartbeat.start()
    heartbeat.frame()
    heartbeat.content_is_shown()
    before = manager.heard()
    heartbeat.frame()
    heartbeat.frame()
    assert (before, manager.heard()) == (["WATCHDOG=1"], ["READY=1"])
    heartbeat.stop()
    assert manager.heard() == ["STOPPING=1"]


def test_a_renderer_that_shows_no_frame_silences_the_beat(manager: Manager, qtbot) -> None:
    clock = [0.0]
    window = QQuickWindow()
    window.show()
    qtbot.waitUntil(window.isExposed)
    heartbeat = Heartbeat(ServiceManager(manager.environment), window, lambda: clock[0])
    clock[0] = LONGEST_WITHOUT_FRAME + 1
    heartbeat.beat()
    silent = manager.heard()
    heartbeat.frame()
    heartbeat.beat()
    assert (silent, manager.heard()) == ([], ["WATCHDOG=1"])


def test_a_hidden_window_is_alive_without_frames(manager: Manager, qtbot) -> None:
    clock = [0.0]
    heartbeat = Heartbeat(ServiceManager(manager.environment), QQuickWindow(), lambda: clock[0])
    clock[0] = 10 * LONGEST_WITHOUT_FRAME
    heartbeat.beat()
    assert manager.heard() == ["WATCHDOG=1"]


def test_the_address_is_not_left_to_children(manager: Manager) -> None:
    ServiceManager(manager.environment)
    assert manager.environment == {}


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nowhere/at/all"}])
def test_nobody_who_listens_is_no_error(environment: dict[str, str]) -> None:
    manager = ServiceManager(environment)
    manager.ready()
    assert manager.watchdog_seconds == 0


def test_status_is_one_short_line(manager: Manager) -> None:
    ServiceManager(manager.environment).status("Shows\nrelease 7fcb7394 " + "x" * 500)
    (line,) = manager.heard()
    assert (line[:31], len(line)) == ("STATUS=Shows release 7fcb7394 x", 207)
