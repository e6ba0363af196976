"""The line that `systemctl status` shows of the guide. Pure."""

from __future__ import annotations

from datetime import UTC, datetime

from db.catalogue import Catalogue
from kiosk.health.exposition import Health


def status_line(catalogue: Catalogue | None, health: Health, problem: str = "") -> str:
    """Which release is on the glass, by the short code that the staff screen shows too.

    Then what is unusual, and the last visit; `problem` is a sentence of what cannot be remembered.
    """
    below = "" if health.rung == "R0" else f"On rung {health.rung} after crashes."
    parts = (_content(catalogue), below, _unusual(health), _last_visit(health), problem)
    return " ".join(part for part in parts if part)


def _content(catalogue: Catalogue | None) -> str:
    if catalogue is None:
        return "No content can be read; visitors are told that the guide opens soon."
    release = catalogue.release
    return f"Shows release {release.sha256[:8]}, {len(catalogue.sessions)} sessions."


def _unusual(health: Health) -> str:
    counts = (
        (health.errors, "bugs"),
        (health.refused, "refused"),
        (health.frames_late, "frames late"),
    )
    told = ", ".join(f"{count} {name}" for count, name in counts if count)
    return f"Since the start: {told}." if told else ""


def _last_visit(health: Health) -> str:
    if not health.last_visit:
        return ""
    return f"Last visit {datetime.fromtimestamp(health.last_visit, UTC):%Y-%m-%d %H:%M} UTC."
