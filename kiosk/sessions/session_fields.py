"""What every row that tells of a session shows, wherever it stands. Pure."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFields:
    """`progress` is -1 where there is nothing to show.

    `plan_text` is what the plan's button does, "" where the session cannot be planned any more;
    `earlier` hour and place that were announced before, which `earlier_name` says in words;
    `clash_text` "Clashes with …", told before it is added.
    """

    time: str = ""
    until: str = ""
    title: str = ""
    title_mark: str = ""
    lead: str = ""
    strand: str = ""
    strand_text: str = ""
    place: str = ""
    progress: float = -1.0
    ended: bool = False
    hourless: bool = False
    status: str = ""
    status_text: str = ""
    planned: bool = False
    plan_text: str = ""
    earlier: str = ""
    earlier_name: str = ""
    clash_text: str = ""
