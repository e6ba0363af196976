"""waic-kiosk: start the guide, or test it and quit."""

from __future__ import annotations

import sys
import time

from kiosk.settings import SettingsError, settings_of_process

BEGAN = time.perf_counter()
FINE, USAGE, NO_CONTENT, NO_INTERFACE, SCREEN_FAILED = 0, 2, 3, 4, 5
"""Exit codes, as `--help` tells them."""


def main() -> int:
    try:
        settings = settings_of_process(sys.argv[1:])
    except SettingsError as error:
        print(error, file=sys.stderr)
        return USAGE
    from kiosk.app import InterfaceError, Kiosk, make_application
    from kiosk.assets import AssetError
    from kiosk.signals import Signals

    application = make_application()
    try:
        kiosk = Kiosk(settings)
    except (AssetError, InterfaceError) as error:
        print(error, file=sys.stderr)
        return NO_INTERFACE
    signals = Signals()
    if settings.self_test:
        from kiosk.self_test import SelfTest

        test = SelfTest(kiosk, BEGAN)
        test.start()
    kiosk.start()
    code = application.exec()
    kiosk.close()
    signals.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
