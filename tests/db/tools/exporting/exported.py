"""Exports of built catalogues, checked against a schema, and read back by our importer."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from db.catalogue import Catalogue, Text
from db.shape import CONFERENCE, record_classes
from db.tools.exporting.formats import Format, made
from db.tools.exporting.notices import Notices
from db.tools.exporting.source import Exported
from db.tools.importing.findings import Findings
from db.tools.importing.programme import Programme
from db.tools.importing.reading import read_programme
from tests.db.tools.exporting.schemas import be_valid

PROGRAMMES = (Format.FRAB_XML, Format.FRAB_JSON, Format.ICAL)
STAMP = datetime(2024, 7, 1, 12, tzinfo=UTC)
RELAXNG = etree.RelaxNG(etree.parse(Path(__file__).parent / "schedule.rng"))

_INSTANT = {"type": "string", "pattern": r"T.*(Z|[+-]\d\d:\d\d)$"}
_GUID = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
_WORDS = {"type": "string", "minLength": 1}
_NUMBER = {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}


def _all(**properties: Any) -> dict[str, Any]:
    """An object of exactly these."""
    required = [name for name in properties if name != "end"]
    keys = {"properties": properties, "required": required, "additionalProperties": False}
    return {"type": "object", **keys}


_EVENT = _all(
    guid=_GUID,
    id=_NUMBER,
    date=_INSTANT,
    start={"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"},
    end=_INSTANT,
    duration={"type": "string", "pattern": "^[0-9]{2}:[0-5][0-9]$"},
    room={"type": "string"},
    slug={"type": "string", "pattern": "^[a-z0-9_-]+[a-z0-9]$"},
    url={"type": "string", "pattern": "^urn:uuid:"},
    title=_WORDS,
    subtitle={"type": "string"},
    track=_WORDS,
    type=_WORDS,
    language={"type": ["string", "null"]},
    abstract={"type": "string"},
    persons={"type": "array", "items": _all(guid=_GUID, id=_NUMBER, public_name=_WORDS)},
    links={"type": "array", "maxItems": 0},
)
_DATE = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
_CONFERENCE = _all(
    acronym={"type": "string", "pattern": "^[a-z0-9_]{4,}$"},
    title=_WORDS,
    start=_DATE,
    end=_DATE,
    daysCount=_NUMBER,
    timeslot_duration=_WORDS,
    time_zone_name=_WORDS,
    rooms={"type": "array", "items": _all(name=_WORDS, guid=_GUID)},
    days={
        "type": "array",
        "items": _all(
            index=_NUMBER,
            date=_DATE,
            day_start=_INSTANT,
            day_end=_INSTANT,
            rooms={
                "type": "object",
                "additionalProperties": {"type": "array", "minItems": 1, "items": _EVENT},
            },
        ),
    },
)
JSON = _all(
    **{"$schema": {"const": "https://c3voc.de/schedule/schema.json"}},
    generator=_all(name=_WORDS, version=_WORDS, system=_WORDS),
    schedule=_all(version=_WORDS, conference=_CONFERENCE),
)
"""What readers of schedule.json count on, written for these tests after the public description."""


def of(catalogue: Catalogue, **changes: Any) -> Exported:
    """A built catalogue as it comes from a draft."""
    lists: dict[str, dict[str, Any]] = {
        kind: dict(getattr(catalogue, kind)) for kind in record_classes() if kind != CONFERENCE
    }
    lists[CONFERENCE] = {catalogue.conference.id: catalogue.conference}
    whole = Exported(name="draft", changed=STAMP, lists=lists, versions={}, unverified=frozenset())
    return replace(whole, **changes)


def exported(
    catalogue: Catalogue | Exported, wanted: Format, language: str = "en"
) -> tuple[bytes, list[str]]:
    """(the file, what is told); one that breaks its schema fails."""
    notices = Notices()
    source = of(catalogue) if isinstance(catalogue, Catalogue) else catalogue
    content = made(source, wanted, language, notices).content
    assert isinstance(content, bytes)
    if wanted is Format.FRAB_XML:
        RELAXNG.assertValid(etree.fromstring(content))
    if wanted is Format.FRAB_JSON:
        be_valid(json.loads(content), JSON)
    return content, notices.sentences


def read_back(content: bytes, folder: Path) -> Programme:
    """What our importer reads in it."""
    path = folder / "exported"
    path.write_bytes(content)
    findings = Findings("exported")
    programme = read_programme(path, findings)
    assert programme is not None, [str(each) for each in findings.all]
    return programme


def said(text: Text, language: str) -> str:
    """As an export says it: one line, in this language if it can."""
    return " ".join(text.said((language, "en", "zh")).words.split())
