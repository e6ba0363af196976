"""What a file says that we have exported ourselves, beyond what its format has a place for."""

from __future__ import annotations

GENERATOR = "waic-content"
"""Who made the file: stands in <generator name="...">."""
CANCELLED = {"en": "Cancelled", "zh": "已取消"}
"""Stands in the subtitle of a session: frab has no other place, and all its readers show it."""


def says_cancelled(subtitle: str) -> bool:
    """Whether a subtitle says just that."""
    return subtitle.strip() in CANCELLED.values()


def system_of(conference: str, language: str) -> str:
    """Conference and language as <generator system="..."> has them: "waic-2024/en"."""
    return f"{conference}/{language}"


def written_in(generator: str, system: str) -> str:
    """The language of all texts of a file of ours; "" of other files, which do not say it."""
    return system.rpartition("/")[2] if generator == GENERATOR else ""
