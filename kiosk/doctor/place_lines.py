"""Where this kiosk stands, and whether staff can get in."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from kiosk.doctor.line import Line
from kiosk.places.here import place_problem
from kiosk.settings import Settings


def place_lines(settings: Settings, catalogue: Catalogue | None) -> Iterator[Line]:
    origin = settings.origins["here"]
    if not settings.here:
        fix = 'set here to the id of a hall or an area, as here = "hall-h3"'
        yield Line("place", None, "it is not told where it stands", origin, fix)
    elif catalogue is not None:
        wrong = place_problem(settings.here, origin, catalogue)
        value = wrong[0] if wrong else settings.here
        yield Line("place", not wrong, value, origin, "set here to an id that exists" * bool(wrong))
    pin = getattr(settings, "staff_pin", None)
    if pin is not None and not pin:
        fix = "waic-kiosk pin makes one; write it into kiosk.toml"
        yield Line("staff corner", None, "no PIN is set: the corner does nothing", "default", fix)
