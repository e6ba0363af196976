"""Everything that lives as long as the application, and what of it answers to what."""

from __future__ import annotations

from collections.abc import Mapping

from db.frozen import dataclass
from kiosk.clock import ConferenceClock
from kiosk.languages import Languages
from kiosk.lazy_screens import LazyScreens
from kiosk.library import Library
from kiosk.screens.access import AccessViewModel
from kiosk.screens.frame import FrameViewModel
from kiosk.screens.sources import SourcesViewModel
from kiosk.updates.arrivals import Arrivals
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Navigator
from kiosk.visitor.notice import Notice
from kiosk.visitor.plan import Plan
from kiosk.visitor.staying import stay
from kiosk.visitor.visit import Visit


@dataclass(frozen=True, slots=True)
class House:
    """Everything that lives as long as the application, to pass it round in one."""

    library: Library
    clock: ConferenceClock
    visit: Visit
    navigator: Navigator
    languages: Languages
    frame: FrameViewModel
    sources: SourcesViewModel
    access: AccessViewModel
    plan: Plan
    notice: Notice
    arrivals: Arrivals
    screens: LazyScreens


def connect_within(house: House) -> None:
    """What a screen or the frame asks for reaches whoever does it."""
    house.navigator.changed.connect(house.sources.close)
    house.frame.homeAsked.connect(house.navigator.home)
    house.frame.backAsked.connect(house.navigator.back)
    house.frame.searchAsked.connect(lambda: house.navigator.open("search"))
    house.frame.planAsked.connect(lambda: house.navigator.open("plan"))
    house.frame.accessAsked.connect(house.access.ask)
    house.navigator.changed.connect(house.access.close)
    house.arrivals.releases.interrupting.connect(
        lambda catalogue: house.notice.show(stay(house.navigator, house.plan, catalogue))
    )
    house.screens.when_made(lambda screens: _connect_screens(house, screens))


def _connect_screens(house: House, screens: Mapping[str, ScreenViewModel]) -> None:
    for screen in screens.values():
        screen.planToggled.connect(house.plan.toggle)
        screen.planCleared.connect(house.plan.forget)
        screen.opened.connect(house.navigator.open)
        screen.sourcesAsked.connect(house.sources.ask)
