"""The formats of an export, and the bytes of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.tools.exporting.csv_files import csv_files
from db.tools.exporting.frab_json import schedule_json
from db.tools.exporting.frab_values import tell_lengths
from db.tools.exporting.frab_xml import schedule_xml
from db.tools.exporting.icalendar_text import calendar_text
from db.tools.exporting.notices import Notices
from db.tools.exporting.source import Exported, shown
from db.tools.exporting.tables import counts_of, tell_what_is_left
from db.tools.exporting.timetabling import timetable_of
from db.tools.exporting.workbook import workbook


class Format(StrEnum):
    """How the export command calls them."""

    XLSX = "xlsx"
    CSV = "csv"
    FRAB_XML = "frab-xml"
    FRAB_JSON = "frab-json"
    ICAL = "ical"


@dataclass(frozen=True, slots=True)
class Made:
    """The bytes of a file, or of several by name, and what is in them."""

    content: bytes | dict[str, bytes]
    counts: dict[str, int]


def made(exported: Exported, wanted: Format, language: str, notices: Notices) -> Made:
    """The export. Raises ContentError where there is nothing to export."""
    if wanted in (Format.XLSX, Format.CSV):
        return _tables(exported, wanted, notices)
    catalogue = shown(exported, notices)
    timetable = timetable_of(catalogue, language, notices, all_day=wanted is Format.ICAL)
    if wanted is Format.ICAL:
        content = calendar_text(timetable, exported.changed, notices)
        return Made(content, {**timetable.counts, "people": 0})
    tell_lengths(timetable, notices)
    write = schedule_xml if wanted is Format.FRAB_XML else schedule_json
    return Made(write(timetable, exported.name), timetable.counts)


def _tables(exported: Exported, wanted: Format, notices: Notices) -> Made:
    """Everything that fits tables, also what nobody has checked; the rest is told."""
    tell_what_is_left(exported, notices)
    counts = counts_of(exported)
    if wanted is Format.CSV:
        return Made(csv_files(exported), counts)
    return Made(workbook(exported, notices), counts)
