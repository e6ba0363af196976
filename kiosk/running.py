"""Runs the guide, or what the crash ladder puts in its place, until something ends it.

What the first frame does not need is imported behind it.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.assets import AssetError, mount
from kiosk.front import Front, InterfaceError
from kiosk.ladder.ladder import Ladder
from kiosk.ladder.rungs import Rung
from kiosk.logs.aloud import say
from kiosk.logs.crash_file import tell_crashes
from kiosk.logs.json_lines import close_log, open_log, tell
from kiosk.platform.application import make_application
from kiosk.platform.exit_codes import BUG, FINE, NO_INTERFACE, QUIT, RESTART
from kiosk.platform.signals import Signals
from kiosk.settings import Settings
from kiosk.state.folder import StateFolder
from kiosk.version import VERSION

CLEAN = (FINE, QUIT, RESTART)


def run(settings: Settings) -> int:
    """The exit code of the process. What it remembers decides on which rung it starts."""
    folder = StateFolder(settings.state)
    ladder = Ladder(folder)
    ladder.begin()
    tell_crashes(folder)
    open_log(folder)
    tell("start", version=VERSION, rung=ladder.rung.value, software=ladder.software)
    if ladder.software:
        os.environ["QT_QUICK_BACKEND"] = "software"
    application = make_application(nowhere=ladder.ended_cleanly)
    signals = Signals(FINE)
    shown = _desk if ladder.rung is Rung.DESK else _guide
    code = shown(application, settings, ladder)
    signals.deleteLater()
    if code in CLEAN:
        ladder.ended_cleanly()
    tell("end", code=code)
    close_log()
    return code


def _guide(application: QGuiApplication, settings: Settings, ladder: Ladder) -> int:
    try:
        front = Front(settings, ladder.graphics_failed)
        front.show(settings)
        code = front.first_frame()
        if code is None:
            return _behind(front, application, settings, ladder)
    except (AssetError, InterfaceError) as error:
        say(error)
        return NO_INTERFACE
    front.close()
    return code


def _behind(front: Front, application: QGuiApplication, settings: Settings, ladder: Ladder) -> int:
    """The guide in its window, from after the first frame to its end."""
    from kiosk.app import Kiosk
    from kiosk.logs.bugs import Bugs

    kiosk = Kiosk(settings, ladder, front)
    bugs = Bugs(kiosk.heal, lambda: QTimer.singleShot(0, lambda: application.exit(BUG)))
    sys.excepthook = bugs.hook
    kiosk.start()
    code = application.exec()
    kiosk.close()
    sys.excepthook = sys.__excepthook__
    return code


def _desk(application: QGuiApplication, settings: Settings, ladder: Ladder) -> int:
    from kiosk.ladder.desk import Desk
    from kiosk.platform import typefaces
    from kiosk.reading.releases import forget_begun

    forget_begun()
    try:
        typefaces.load_fonts(mount(settings.resources))
    except AssetError as error:
        say(error)  # then in whatever face the machine has
    desk = Desk(settings, ladder)
    desk.start()
    code = application.exec()
    desk.close()
    return code
