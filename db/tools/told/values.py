"""Values of fields as staff are told them: words in quotes, references by name, hours by clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db.catalogue import Catalogue, DayPart, Text
from db.references import targets_of
from db.tools.told.records import Named, by_list, quoted, shortened, target_told
from db.tools.told.times import Times, times_of

MOST_LISTED = 3
_WORDS = {
    "nothing": ("nothing", "无"),
    "yes": ("yes", "是"),
    "no": ("no", "否"),
    "more": ("{n} more", "另外{n}项"),
    "items": ("{n} items", "{n}项"),
    "comma": (", ", "、"),
}


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells values of one content in one language."""

    named: Named
    times: Times
    language: str

    def word(self, name: str, **numbers: int) -> str:
        return _WORDS[name][self.language == "zh"].format(**numbers)

    def told(self, kind: str, field: str, value: Any) -> str:
        """One value, on one line, bounded."""
        if value is None or value == () or value == Text(()):
            return self.word("nothing")
        if isinstance(value, tuple):
            return self._listed(kind, field, value)
        return self._single(kind, field, value)

    def _single(self, kind: str, field: str, value: Any) -> str:
        if isinstance(value, Text):
            return quoted(value.said((self.language,)).words)
        if isinstance(value, bool):
            return self.word("yes" if value else "no")
        if isinstance(value, datetime):
            return self.times.instant(value)
        if isinstance(value, date):
            return self.times.day(value)
        if isinstance(value, DayPart):
            return self.times.part(value)
        if isinstance(value, str) and targets_of(kind, field):
            return target_told(kind, field, value, self.named, self.language)
        return shortened(str(value))

    def _listed(self, kind: str, field: str, values: tuple[Any, ...]) -> str:
        if not isinstance(values[0], str | Text):
            return self.word("items", n=len(values))
        told = [self._single(kind, field, each) for each in values[:MOST_LISTED]]
        if len(values) > MOST_LISTED:
            told.append(self.word("more", n=len(values) - MOST_LISTED))
        return self.word("comma").join(told)


def teller(catalogue: Catalogue, language: str) -> Teller:
    """How the values of this content are told."""
    return Teller(by_list(catalogue), times_of(catalogue.conference, language), language)
