"""The records of ours that a programme becomes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Mapped:
    """Records by list, and the line of the file that each comes from."""

    records: dict[str, list[Any]] = field(default_factory=dict)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
