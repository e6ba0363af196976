"""Which columns a table has: every header is known, or told with the nearest that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from openpyxl.utils import get_column_letter

from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.sheets.columns import LANGUAGES, Column, columns_of, kinds, sheet_name, version_column

_TAG = re.compile(r".*\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)")
_MEANT = {
    "speakers": "people",
    "speaker": "people",
    "room": "place",
    "rooms": "place",
    "description": "summary",
    "abstract": "summary",
    "hall": "place",
    "type": "kind",
    "time": "start",
    "date": "day",
    "begin": "start",
    "from": "start",
    "until": "end",
}
"""What others call a column: offered, never taken for it."""


def known_columns(kind: str, headers: Sequence[str]) -> dict[str, Column]:
    """Every column that the sheet of a list may have, by header in small letters."""
    tags = [found[1] for each in headers if (found := _TAG.fullmatch(each.strip()))]
    languages = tuple(dict.fromkeys((*LANGUAGES, *tags)))
    columns = (*columns_of(kind, languages), version_column())
    return {column.header.casefold(): column for column in columns}


def matched(
    kind: str, sheet: str, headers: Sequence[str], findings: Findings
) -> tuple[tuple[Column, ...], dict[str, str]]:
    """(the columns of a header row, the letter of each); what is no column is refused."""
    known = known_columns(kind, headers)
    found: dict[str, Column] = {}
    letters: dict[str, str] = {}
    for place, header in enumerate(headers, start=1):
        cell = f"{get_column_letter(place)}1"
        path = f"sheet {sheet}, cell {cell}" if sheet else f"cell {cell}"
        column = known.get(" ".join(header.split()).casefold())
        if column is None and header.strip():
            findings.refuse(quoted(header), "a column that is known", _near(header, known), 1, path)
        elif column is not None and column.header in letters:
            fix = f"keep one of {letters[column.header]}1 and {cell}"
            findings.refuse(f"{quoted(header)} a second time", "every column once", fix, 1, path)
        elif column is not None:
            found[column.header], letters[column.header] = column, get_column_letter(place)
    return tuple(found.values()), letters


def kind_named(name: str) -> str | None:
    """The list whose sheet has this name; capital letters do not matter."""
    plain = name.strip().casefold()
    return next((kind for kind in kinds() if kind == plain), None)


def near_sheet(name: str) -> str:
    """What to do about a sheet of this name."""
    meant = {"rooms": "Places", "speakers": "People", "agenda": "Sessions", "talks": "Sessions"}
    names = [sheet_name(kind) for kind in kinds()]
    near = get_close_matches(name.strip().capitalize(), names, n=1)
    if hint := meant.get(name.strip().casefold()) or (near[0] if near else ""):
        return f"did you mean {hint}? Rename the sheet, or begin its name with _ to leave it out"
    return f"name it {', '.join(names[:4])} …, or begin its name with _ to leave it out"


def _near(header: str, known: dict[str, Column]) -> str:
    plain = " ".join(header.split()).casefold()
    names = [column.header for column in known.values()]
    meant = _MEANT.get(plain, "")
    tagged = f"{plain} (en)"
    near = [tagged] if tagged in known else get_close_matches(plain, names, n=1)
    if meant in known or f"{meant} (en)" in known:
        near = [meant if meant in known else f"{meant} (en)"]
    other = "take the column out" if near else f"the columns are {', '.join(names)}"
    return f"did you mean {near[0]}? Rename the column, or {other}" if near else other
