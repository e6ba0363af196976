"""The line that `systemctl status` shows of the guide. Pure."""

from __future__ import annotations

from db.catalogue import Catalogue


def status_line(catalogue: Catalogue | None) -> str:
    """Which release is on the glass, by the short code that the staff screen shows too."""
    if catalogue is None:
        return "No content can be read; visitors are told that the guide opens soon."
    release = catalogue.release
    return f"Shows release {release.sha256[:8]}, {len(catalogue.sessions)} sessions."
