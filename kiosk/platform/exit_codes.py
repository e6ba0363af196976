"""Exit codes of waic-kiosk, as `--help`, README and the manual page tell them."""

from __future__ import annotations

from collections.abc import Mapping

FINE = 0
USAGE = 2
NO_CONTENT = 3
NO_INTERFACE = 4
SCREEN_FAILED = 5
QUIT = 64
RESTART = 65
BUG = 70
NO_GRAPHICS = 75
NO_DISPLAY = 76

MEANINGS: Mapping[int, str] = {
    FINE: "fine",
    USAGE: "wrong usage or settings",
    NO_CONTENT: "the content of a self-test cannot be read",
    NO_INTERFACE: "the interface did not load",
    SCREEN_FAILED: "a screen failed its self-test, or the self-test was ended",
    QUIT: "staff quit to the system; the kiosk session stays down",
    RESTART: "staff asked for a new start",
    BUG: "a bug; the reason is on standard error",
    NO_GRAPHICS: "the graphics failed; the next start draws without them",
    NO_DISPLAY: "there is no display; it is no crash, and nothing is shown less for it",
}
