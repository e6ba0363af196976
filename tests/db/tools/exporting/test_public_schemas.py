"""The public schemas of schedule.xml and schedule.json, where a copy of them is at hand.

They are EUPL-1.2 and no part of this project. To run these tests put validator/xsd/schedule.xml.xsd
and validator/json/schema.json of github.com/voc/schedule into one folder and name it in
SCHEDULE_SCHEMAS. Without it the schemas beside these tests stand for them.
"""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]

from db.catalogue import Catalogue
from db.tools.exporting.formats import Format
from tests.build import catalogue, person, place, session, text
from tests.db.tools.exporting.exported import exported
from tests.db.tools.exporting.schemas import be_valid

FOLDER = Path(os.environ.get("SCHEDULE_SCHEMAS", "/nowhere"))

pytestmark = pytest.mark.skipif(
    not (FOLDER / "schedule.xml.xsd").is_file(), reason="SCHEDULE_SCHEMAS names no folder of them"
)


def varied() -> Catalogue:
    hours = ("2024-07-05 01:00", "2024-07-05 02:30")
    return catalogue(
        sessions=[
            session("a", *hours, day=date(2024, 7, 4), place="room", people=("ada", "li")),
            session("ab", *hours, status="cancelled", language="zh"),
            session("no-end", "2024-07-06 09:00", summary=text("<b> & \n\n]]>")),
        ],
        places=[place("room")],
        people=[person("ada"), person("li")],
    )


@pytest.mark.parametrize("language", ["en", "zh"])
def test_xml_is_valid(language: str) -> None:
    schema = etree.XMLSchema(etree.parse(FOLDER / "schedule.xml.xsd"))
    schema.assertValid(etree.fromstring(exported(varied(), Format.FRAB_XML, language)[0]))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_json_is_valid(language: str) -> None:
    schema = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
    whole = json.loads(exported(varied(), Format.FRAB_JSON, language)[0])
    be_valid(whole, schema, "Draft6Validator")
