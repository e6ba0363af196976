"""Which list of the Catalogue the record of a screen comes from."""

from __future__ import annotations

from db.catalogue import Catalogue
from kiosk.visitor.navigator import Route

LISTS = {
    "session": "sessions",
    "forum": "forums",
    "award": "awards",
    "initiative": "initiatives",
    "exhibitor": "exhibitors",
    "activity": "activities",
    "person": "people",
    "venue": "places",
}
"""Screens that show one record, and the list that it comes from."""


def leads_somewhere(route: Route, catalogue: Catalogue) -> bool:
    """False where the record of the page is not in this Catalogue."""
    return route.kind not in LISTS or route.record in getattr(catalogue, LISTS[route.kind])
