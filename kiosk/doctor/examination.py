"""Everything that the doctor looks at, in the order in which it is told."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from db.catalogue import Catalogue
from kiosk.doctor.display import choose_platform
from kiosk.doctor.line import Line
from kiosk.doctor.settings_lines import settings_lines
from kiosk.ladder.last_good import read_last_good
from kiosk.settings import Settings
from kiosk.state.folder import StateFolder
from kiosk.version import VERSION

Look = Callable[[], Iterable[Line]]


def examine(settings: Settings) -> list[Line]:
    """Never raises: what breaks while it is looked at is itself a failing line."""
    environment = dict(os.environ)
    platform = choose_platform(os.environ)
    from kiosk.platform.application import make_application

    application = make_application()
    catalogue = _shown(settings)
    lines = [Line("program", True, f"waic-kiosk {VERSION}", "program")]
    for name, look in _looks(settings, environment, platform, catalogue):
        lines += _looked(name, look)
    del application
    return lines


def _looks(
    settings: Settings,
    environment: dict[str, str],
    platform: str,
    catalogue: Catalogue | None,
) -> Iterator[tuple[str, Look]]:
    from kiosk.assets import mount
    from kiosk.doctor.clock_lines import clock_lines
    from kiosk.doctor.content_lines import content_lines
    from kiosk.doctor.disk_lines import disk_lines
    from kiosk.doctor.font_lines import font_lines
    from kiosk.doctor.memory_lines import memory_lines
    from kiosk.doctor.place_lines import place_lines
    from kiosk.doctor.screen_lines import screen_lines
    from kiosk.doctor.session_lines import session_lines

    folder = StateFolder(settings.state)
    conference = catalogue.conference if catalogue is not None else None
    origin = settings.origins["content"]
    yield "settings", lambda: settings_lines(settings)
    yield "display", lambda: screen_lines(settings, platform)
    yield "clock", lambda: clock_lines(settings.now, conference)
    yield "typefaces", lambda: font_lines(mount(settings.resources), catalogue)
    yield "content", lambda: content_lines(settings.content, origin, read_last_good(folder))
    yield "place", lambda: place_lines(settings, catalogue)
    yield "disk", lambda: disk_lines(settings)
    yield "memory", lambda: memory_lines(folder)
    yield "session", lambda: session_lines(settings, environment)


def _looked(name: str, look: Look) -> list[Line]:
    try:
        return list(look())
    except Exception as error:  # noqa: BLE001 - the doctor tells of every other thing all the same
        value = f"could not be looked at ({type(error).__name__}: {error})"
        return [Line(name, False, value, "program", "install the package anew, or report this")]


def _shown(settings: Settings) -> Catalogue | None:
    """What the guide would show now; None where nothing can be read."""
    from kiosk.updates import take

    try:
        return take(settings.content).catalogue
    except Exception:  # noqa: BLE001 - what is wrong with it is told by the lines of the content
        return None
