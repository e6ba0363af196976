"""A door of home. Pure."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class DoorRow:
    """A door opens `screen`, at `record` where it leads to one part of it."""

    key: str
    screen: str
    title: str
    detail: str
    count: str = ""
    record: str = ""
    strands: bool = False


def counted(screen: str, title: str, detail: str, count: int) -> tuple[DoorRow, ...]:
    return (DoorRow(screen, screen, title, detail, str(count)),) if count else ()
