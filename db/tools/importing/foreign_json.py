"""JSON of other systems, recognised by the names that it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_DATED = ("startsAt", "endsAt", "roomId")


def foreign_json(whole: Any) -> str:
    """The name of the format of this JSON, "" where it is frab's."""
    if isinstance(whole, list):
        return _of_list(whole)
    if not isinstance(whole, Mapping):
        return "JSON that holds no programme"
    schedule = whole.get("schedule")
    if isinstance(schedule, Mapping):
        return _of_schedule(schedule)
    if isinstance(schedule, list) and ("schemaVersion" in whole or _first_has(schedule, "mins")):
        return "ConClár or KonOpas JSON"
    sessions = whole.get("sessions")
    if isinstance(sessions, list):
        if _first_has(sessions, *_DATED):
            return "Sessionize JSON (All)"
        if _first_has(sessions, "zh") or "session_types" in whole or "speakers" in whole:
            return "OPass JSON"
    if isinstance(whole.get("results"), list) or "talks" in whole:
        return "JSON of the pretalx API"
    return "JSON that holds no programme that we know"


def _of_schedule(schedule: Mapping[str, Any]) -> str:
    conference = schedule.get("conference")
    if isinstance(conference, Mapping):
        if isinstance(conference.get("days"), list) and not isinstance(
            schedule.get("events"), list
        ):
            return ""
        return "C3VOC hub schedule2 JSON"
    if isinstance(schedule.get("events"), list):
        return "C3VOC hub schedule2 JSON"
    if schedule and all(isinstance(key, str) and key[:2].isdigit() for key in schedule):
        return "JSON of the pretalx API"
    return "JSON that holds no programme that we know"


def _of_list(whole: list[Any]) -> str:
    if _first_has(whole, "date", "rooms"):
        return "Sessionize JSON (Grid)"
    if _first_has(whole, "groupName") or _first_has(whole, *_DATED):
        return "Sessionize JSON (Sessions)"
    if _first_has(whole, "session_type") or _first_has(whole, "microlocation"):
        return "Open Event JSON (FOSSASIA)"
    if _first_has(whole, "mins") or _first_has(whole, "loc"):
        return "ConClár or KonOpas JSON"
    if _first_has(whole, "code", "submission_type"):
        return "JSON of the pretalx API"
    return "a JSON list that is no programme that we know"


def _first_has(items: list[Any], *names: str) -> bool:
    first = items[0] if items else None
    return isinstance(first, Mapping) and all(name in first for name in names)
