"""Every screen of the guide but attract, by the kind of its route; loaded when one is needed."""

from __future__ import annotations

from kiosk.screens.about import AboutViewModel
from kiosk.screens.activities import ActivitiesViewModel
from kiosk.screens.activity import ActivityViewModel
from kiosk.screens.agenda import AgendaViewModel
from kiosk.screens.award import AwardViewModel
from kiosk.screens.awards import AwardsViewModel
from kiosk.screens.compare import CompareViewModel
from kiosk.screens.exhibition import ExhibitionViewModel
from kiosk.screens.exhibitor import ExhibitorViewModel
from kiosk.screens.forum import ForumViewModel
from kiosk.screens.forums import ForumsViewModel
from kiosk.screens.governance import GovernanceViewModel
from kiosk.screens.home import HomeViewModel
from kiosk.screens.initiative import InitiativeViewModel
from kiosk.screens.people import PeopleViewModel
from kiosk.screens.person import PersonViewModel
from kiosk.screens.plan import PlanViewModel
from kiosk.screens.search import SearchViewModel
from kiosk.screens.session import SessionViewModel
from kiosk.screens.venue import VenueViewModel
from kiosk.screens.venues import VenuesViewModel
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.compared import Pair


def make_screens() -> dict[str, ScreenViewModel]:
    """Every screen by its route kind, in the order of `LazyScreens`."""
    pair = Chosen(Pair())
    return {
        "home": HomeViewModel(),
        "agenda": AgendaViewModel(),
        "session": SessionViewModel(),
        "forums": ForumsViewModel(),
        "forum": ForumViewModel(),
        "awards": AwardsViewModel(),
        "award": AwardViewModel(),
        "governance": GovernanceViewModel(pair),
        "initiative": InitiativeViewModel(pair),
        "search": SearchViewModel(),
        "plan": PlanViewModel(),
        "compare": CompareViewModel(pair),
        "exhibition": ExhibitionViewModel(),
        "exhibitor": ExhibitorViewModel(),
        "activities": ActivitiesViewModel(),
        "activity": ActivityViewModel(),
        "people": PeopleViewModel(),
        "person": PersonViewModel(),
        "venues": VenuesViewModel(),
        "venue": VenueViewModel(),
        "about": AboutViewModel(),
    }
