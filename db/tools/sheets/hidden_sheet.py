"""The hidden sheet of an exported workbook: the version that each record had in the draft.

Row 1 is `waic-content`, FORMAT, and the time of the export; row 2 the headers `list`, `id`,
`version`; then one row for each record in the workbook, with the list's name as in kinds().
The import reads it to tell what somebody else changed since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

HIDDEN = "_waic"
GUIDE = "Guide"
"""A sheet of explanations; the import leaves it alone."""
NAME = "waic-content"
FORMAT = 1
HEADERS = ("list", "id", "version")

Key = tuple[str, str]


class NewerSheet(ValueError):
    """The hidden sheet was written by a newer program."""


def hidden_rows(versions: Mapping[Key, int], exported: str) -> Iterator[tuple[Any, ...]]:
    """The rows to write; `exported` is the instant of the export in ISO."""
    yield NAME, FORMAT, exported
    yield HEADERS
    yield from ((kind, record_id, version) for (kind, record_id), version in versions.items())


def versions_in(rows: Iterable[tuple[Any, ...]]) -> dict[Key, int]:
    """The versions of a hidden sheet; rows that are none are left out. Raises NewerSheet."""
    found: dict[Key, int] = {}
    for number, row in enumerate(rows):
        if number == 0 and (row[:1] != (NAME,) or row[1] != FORMAT):
            raise NewerSheet
        cells = [*row, None, None, None][:3]
        if number > 1 and isinstance(cells[2], int) and cells[0] and cells[1]:
            found[str(cells[0]), str(cells[1])] = cells[2]
    return found
