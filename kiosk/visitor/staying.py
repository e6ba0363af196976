"""What stays of a visit when the content changes under it: every page and plan that still can."""

from __future__ import annotations

from db.catalogue import Catalogue
from kiosk.visitor.navigator import Navigator
from kiosk.visitor.plan import Plan
from kiosk.visitor.shown_records import leads_somewhere
from kiosk.wording.news import News


def stay(navigator: Navigator, plan: Plan, catalogue: Catalogue) -> News:
    """Pages without their record go, so that the one before them is open; so do plans of them."""
    page, planned = navigator.route, len(plan.sessions)
    navigator.keep(lambda route: leads_somewhere(route, catalogue))
    plan.keep(catalogue.sessions)
    return News(navigator.route != page, planned - len(plan.sessions))
