"""waic-kiosk: start the guide, test it and quit, or run a command of it."""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import TYPE_CHECKING

from kiosk.commands import command_of
from kiosk.platform.environment import clean
from kiosk.platform.exit_codes import NO_INTERFACE, SCREEN_FAILED, USAGE

if TYPE_CHECKING:
    from kiosk.settings import Settings

BEGAN = time.perf_counter()


def main() -> int:
    if getattr(sys, "frozen", False):
        clean(os.environ, str(getattr(sys, "_MEIPASS", "")))
    if command := command_of(sys.argv[1:]):
        return command()
    gc.disable()  # nothing is to be collected until there is content: see kiosk/updates/arrivals.py
    from kiosk.reading.releases import begin
    from kiosk.settings import SettingsError, settings_of_process

    try:
        settings = settings_of_process(sys.argv[1:])
    except SettingsError as error:
        print(error, file=sys.stderr)
        return USAGE
    begin(settings.content)  # beside Qt, which takes as long to load
    if settings.self_test:
        return self_test(settings)
    from kiosk.running import run

    return run(settings)


def self_test(settings: Settings) -> int:
    """Every screen once; whatever Qt complains of, from loading to taking down, fails it."""
    from kiosk.app import Kiosk
    from kiosk.assets import AssetError
    from kiosk.front import InterfaceError
    from kiosk.platform.application import make_application
    from kiosk.platform.complaints import Complaints
    from kiosk.platform.signals import Signals
    from kiosk.self_test import SelfTest

    application = make_application()
    signals = Signals(SCREEN_FAILED)
    with Complaints() as complaints:
        try:
            kiosk = Kiosk(settings)
        except (AssetError, InterfaceError) as error:
            print(error, file=sys.stderr)
            return NO_INTERFACE
        test = SelfTest(kiosk, BEGAN)
        test.start()
        kiosk.start()
        code = application.exec()
        kiosk.close()
    signals.deleteLater()
    return test.told(code, complaints.heard)


if __name__ == "__main__":
    sys.exit(main())
