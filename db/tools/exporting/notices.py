"""What an export could not say: counted and told, never left out silently."""

from __future__ import annotations

from typing import Any

_SHOWN = 5


class Notices:
    """Sentences about records that an export holds in part, or not at all."""

    def __init__(self) -> None:
        self._records: dict[tuple[str, str], list[str]] = {}

    def tell(self, record: str, one: str, many: str) -> None:
        """`one` completes "1 ...", `many` completes "7 ..."; a record is told once of each."""
        told = self._records.setdefault((one, many), [])
        if record not in told[-1:]:
            told.append(record)

    @property
    def sentences(self) -> list[str]:
        """ "2 sessions without an hour are left out (opening, gala)." """
        return [_sentence(*words, records) for words, records in self._records.items()]

    def as_json(self) -> list[dict[str, Any]]:
        """The same with every record."""
        return [
            {"notice": _sentence(*words, records), "records": records}
            for words, records in self._records.items()
        ]


def _sentence(one: str, many: str, records: list[str]) -> str:
    shown = ", ".join(records[:_SHOWN]) + (", …" if len(records) > _SHOWN else "")
    return f"{len(records)} {one if len(records) == 1 else many} ({shown})."
