"""What a new release changes, for the one who has just published it."""

from __future__ import annotations

from typing import Any

from db.shape import CONFERENCE, record_classes
from db.tools.diff import lines_of
from db.tools.diffing.as_data import as_data
from db.tools.diffing.differences import differences
from db.tools.diffing.quiet import is_quiet
from db.tools.diffing.sentences import sentences
from db.tools.releasing.going_live import Outcome


def changes_told(outcome: Outcome) -> list[str]:
    """Sentences under the names of their lists; a first release only counts its records."""
    before, now = outcome.before, outcome.now
    if before is None and outcome.entry is not None and outcome.entry.number > 1:
        return ["What was live before cannot be read, so what changed cannot be told."]
    if before is None:
        kinds = [kind for kind in record_classes() if kind != CONFERENCE]
        return [
            f"The first release here: {sum(len(getattr(now, kind)) for kind in kinds)} records."
        ]
    found = differences(before, now)
    loud = [each for each in found if not is_quiet(each)]
    if found and not loud:
        return ["Only who says so changed."]
    return lines_of(loud, sentences(before, now, "en"), "en")


def changes_as_data(outcome: Outcome) -> list[dict[str, Any]]:
    """Every difference as JSON; none for a first release."""
    before, now = outcome.before, outcome.now
    if before is None:
        return []
    return as_data(differences(before, now), sentences(before, now, "en"))
