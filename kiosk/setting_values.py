"""What a setting may be: one parser for each, which says what is wrong. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

SCHEMES = ("day", "night", "contrast")
TEXT_SIZES = {"normal": 1.0, "large": 1.2, "largest": 1.4}


def flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("write true or false")
    return text == "true"


def instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("add the offset, as in 2024-07-05T10:20+08:00")
    return instant


def one_of(*allowed: str) -> Callable[[str], str]:
    def choose(text: str) -> str:
        if text not in allowed:
            raise ValueError(f"choose one of {', '.join(allowed)}")
        return text

    return choose


def size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    size = int(width), int(height)
    if not all(320 <= side <= 8192 for side in size):
        raise ValueError("write WIDTHxHEIGHT, each from 320 to 8192")
    return size


def seconds(text: str) -> int:
    seconds = int(text)
    if not 1 <= seconds <= 3600:
        raise ValueError("write a number of seconds from 1 to 3600")
    return seconds


PARSERS: Mapping[str, Callable[[str], object]] = {
    "content": Path,
    "resources": Path,
    "picture": Path,
    "now": instant,
    "language": one_of("en", "zh"),
    "scheme": one_of(*SCHEMES),
    "text_size": one_of(*TEXT_SIZES),
    "reduced_motion": flag,
    "windowed": flag,
    "self_test": flag,
    "size": size,
    "here": str,
    "idle_seconds": seconds,
    "ask_seconds": seconds,
}
