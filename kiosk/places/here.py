"""Where this kiosk stands: checks the place that it was told against the release. Pure."""

from __future__ import annotations

import difflib

from db.catalogue import Catalogue


def place_problem(here: str, origin: str, catalogue: Catalogue) -> tuple[str, ...]:
    """One sentence when `here` names no place; () when it does or is empty."""
    places = list(catalogue.places)
    if not here or here in places:
        return ()
    near = "".join(difflib.get_close_matches(here, places, 1) or places[:1])
    return (
        f"The setting here = {here!r} ({origin}) names no place of this release; "
        f"the nearest is {near!r}, and without one no hall is marked.",
    )
