"""The guide at rest on one page, for as long as it is let: started as waic-kiosk starts it."""

from __future__ import annotations

import gc

from kiosk.reading.releases import begin
from kiosk.settings import Settings, read_settings
from tests.bench.start import KIOSK


def rest_at(kind: str, *more: str) -> int:
    """Until SIGTERM. The first record of its list, where the page shows one. `more` are flags."""
    gc.disable()  # as kiosk/__main__.py does, until there is content
    settings = read_settings([*KIOSK[2:], *more], {})
    begin(settings.content)
    return _run(kind, settings)


def _run(kind: str, settings: Settings) -> int:
    from kiosk.front import Front
    from kiosk.platform.application import make_application
    from kiosk.platform.exit_codes import FINE
    from kiosk.platform.signals import Signals

    application = make_application()
    signals = Signals(FINE)
    front = Front(settings, lambda: None)
    front.show(settings)
    front.first_frame()
    from kiosk.app import Kiosk
    from kiosk.self_test import routes

    kiosk = Kiosk(settings, front=front)

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
