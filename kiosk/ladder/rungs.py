"""The rungs of the crash ladder, and which one a start stands on. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Rung(StrEnum):
    """The value is the code on the staff screen and in `systemctl status`."""

    ASKED = "R0"
    RETRY = "R1"
    LAST_GOOD = "R2"
    BUNDLED = "R3"
    DESK = "R4"


MEANINGS: Mapping[Rung, str] = {
    Rung.ASKED: "what it was asked to show",
    Rung.RETRY: "the same again after a crash",
    Rung.LAST_GOOD: "the last release that ran well",
    Rung.BUNDLED: "the release that came with the program",
    Rung.DESK: "no content: visitors are asked to go to the desk",
}


def rung_after(crashes: int) -> Rung:
    """One rung down for each start in a row that crashed."""
    rungs = list(Rung)
    return rungs[min(crashes, len(rungs) - 1)]


def told(rung: Rung, crashes: int) -> str:
    """Why something else is shown than was asked for, for staff; "" where it is not."""
    if rung in (Rung.ASKED, Rung.RETRY):
        return ""
    return (
        f"The guide ended {crashes} times soon after its start, so that it shows "
        f"{MEANINGS[rung]} ({rung.value}); publish another release, or restart it when mended."
    )
