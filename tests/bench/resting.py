"""The guide at rest on one page, for as long as it is let."""

from __future__ import annotations

from kiosk.app import Kiosk
from kiosk.platform.application import make_application
from kiosk.platform.exit_codes import FINE
from kiosk.platform.signals import Signals
from kiosk.self_test import routes
from kiosk.settings import read_settings
from tests.bench.start import KIOSK


def rest_at(kind: str, *more: str) -> int:
    """Until SIGTERM. The first record of its list, where the page shows one. `more` are flags."""
    application = make_application()
    signals = Signals(FINE)
    kiosk = Kiosk(read_settings([*KIOSK[2:], *more], {}))

    def go(_: object) -> None:
        catalogue = kiosk.house.library.current
        assert catalogue is not None
        kiosk.house.visit.touch()
        route = next(each for each in routes(kiosk.house.screens, catalogue) if each.kind == kind)
        kiosk.house.navigator.open(route.kind, route.record)

    kiosk.when_content(go)
    kiosk.start()
    code = application.exec()
    kiosk.close()
    signals.deleteLater()
    return code
