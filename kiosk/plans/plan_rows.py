"""The lines of a plan, each made of what it shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A line; `kind` is "day", "session", "clash", "gap", "fit" or "heading"."""

    key: str
    kind: str
    record: str = ""
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
