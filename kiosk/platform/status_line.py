"""The line that `systemctl status` shows of the guide. Pure."""

from __future__ import annotations

from db.catalogue import Catalogue


def status_line(catalogue: Catalogue | None, rung: str = "R0", problem: str = "") -> str:
    """Which release is on the glass, by the short code that the staff screen shows too.

    `rung` is that of the crash ladder; `problem` a sentence of what cannot be remembered.
    """
    below = "" if rung == "R0" else f" On rung {rung} after crashes."
    return f"{_content(catalogue)}{below}{' ' if problem else ''}{problem}"


def _content(catalogue: Catalogue | None) -> str:
    if catalogue is None:
        return "No content can be read; visitors are told that the guide opens soon."
    release = catalogue.release
    return f"Shows release {release.sha256[:8]}, {len(catalogue.sessions)} sessions."
