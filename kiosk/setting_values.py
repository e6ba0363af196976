"""What a setting may be: its help, and a parser that says what is wrong. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.language_tags import LANGUAGES

SCHEMES = ("day", "night", "contrast")
TEXT_SIZES = {"normal": 1.0, "large": 1.2, "largest": 1.4}
SECRETS = frozenset({"staff_pin"})
"""Told as set or not set, never as they are."""


class Kind(NamedTuple):
    parse: Callable[[str], object]
    help: str


def flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("write true or false")
    return text == "true"


def instant(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("write a time as 2024-07-05T10:20+08:00") from None
    if found.tzinfo is None:
        raise ValueError("add the offset, as in 2024-07-05T10:20+08:00")
    if not 1900 <= found.year <= 2200:
        raise ValueError("write a year from 1900 to 2200")
    return found


def one_of(*allowed: str) -> Callable[[str], str]:
    def choose(text: str) -> str:
        if text not in allowed:
            raise ValueError(f"choose one of {', '.join(allowed)}")
        return text

    return choose


def path(text: str) -> Path:
    if not text:
        raise ValueError("name a file or leave it out")
    return Path(text)


def size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    sides = [int(side) if side.isdecimal() else 0 for side in (width, height)]
    if not all(320 <= side <= 8192 for side in sides):
        raise ValueError("write WIDTHxHEIGHT, each from 320 to 8192")
    return sides[0], sides[1]


def density(text: str) -> float:
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 0.5 <= found <= 20:
        raise ValueError("write the pixels in a millimetre of the glass, from 0.5 to 20")
    return found


def seconds(text: str) -> int:
    count = int(text) if text.isdecimal() else 0
    if not 1 <= count <= 3600:
        raise ValueError("write a whole number of seconds from 1 to 3600")
    return count


def pin(text: str) -> str:
    from kiosk.staff.pin import pin_setting  # brings OpenSSL, which the first frame does not need

    return pin_setting(text)


KINDS: Mapping[str, Kind] = {
    "content": Kind(path, "a published folder, its current.json or a release (default: ours)"),
    "state": Kind(path, "folder where the kiosk remembers: last good release, crashes, counts"),
    "resources": Kind(path, "a folder or an .rcc file (default: the folder of this program)"),
    "picture": Kind(path, "with --self-test: write a picture of home to this PNG file"),
    "now": Kind(instant, "pretend this time and go on from it: 2024-07-05T10:20+08:00"),
    "language": Kind(one_of(*LANGUAGES), "where every visit begins: zh (default) or en"),
    "scheme": Kind(one_of(*SCHEMES), "colour set: day (default), night or contrast"),
    "text_size": Kind(one_of(*TEXT_SIZES), "normal (default), large or largest"),
    "reduced_motion": Kind(flag, "nothing moves"),
    "windowed": Kind(flag, "a window that can be closed, not the whole screen"),
    "self_test": Kind(flag, "visit every screen, print one line of JSON, exit"),
    "size": Kind(size, "of the window, as 1080x1920 (default) or 1920x1080"),
    "density": Kind(density, "pixels in a millimetre of the glass (default: as the screen says)"),
    "here": Kind(str, "this kiosk's place: an id of db/content/venues.yaml, as hall-h3"),
    "idle_seconds": Kind(seconds, "without a touch, before the question (default 45)"),
    "ask_seconds": Kind(seconds, "countdown of the question (default 20)"),
    "staff_pin": Kind(pin, "what `waic-kiosk pin` prints; without it, no staff screen"),
}
