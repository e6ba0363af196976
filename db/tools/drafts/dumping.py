"""Writes a draft as content text, and reads it back to be sure that nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from db.errors import ContentError
from db.shape import CONFERENCE
from db.tools.content import read_content
from db.tools.drafts.changes import changed_fields
from db.tools.drafts.reading import Draft
from db.tools.drafts.written_record import written_record
from db.tools.hours import LocalTime
from db.tools.source_text import FILES

_HEAD = "# Written by waic-content draft dump. Format: README.md in db/content of the kiosk.\n"


class _Plain(yaml.SafeDumper):
    """Writes equal values out: content holds no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def dump_draft(draft: Draft, folder: Path) -> list[str]:
    """Write every list into the folder, new or empty. What would be lost is returned in words.

    Raises ContentError where the folder cannot be written, or the draft has no conference.
    """
    conference = next(iter(draft.lists[CONFERENCE].values()), None)
    if conference is None:
        remedy = "import a programme first"
        raise ContentError.about("The draft", "has no conference", remedy)
    clock = LocalTime(ZoneInfo(conference.zone), conference.day_change_hour)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ContentError.about(folder, "is not empty", "name a new folder")
        for file, kinds in FILES.items():
            (folder / file).write_text(_text_of(draft, kinds, clock), encoding="utf-8")
    except OSError as error:
        what = f"cannot be written ({error.strerror})"
        raise ContentError.about(folder, what, "check the path and the permissions") from error
    return _lost(draft, folder)


def _text_of(draft: Draft, kinds: tuple[str, ...], clock: LocalTime) -> str:
    parts = [_HEAD]
    for kind in kinds:
        records = [written_record(each, clock) for each in draft.lists[kind].values()]
        if kind == CONFERENCE:
            parts.append(_yaml({kind: records[0]}))
        elif records:
            parts.append(f"{kind}:\n" + "\n".join(_indented(_yaml([each])) for each in records))
        else:
            parts.append(f"{kind}: []\n")
    return "\n".join(parts)


def _yaml(value: Any) -> str:
    return str(
        yaml.dump(
            *(value, None, _Plain),
            allow_unicode=True,
            sort_keys=False,
            default_flow_style=None,
            width=120,
        )
    )


def _indented(text: str) -> str:
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(True))


def _lost(draft: Draft, folder: Path) -> list[str]:
    """What the text says otherwise than the draft, and what the check says of it."""
    content = read_content(folder)
    found = {(each.raw.kind, each.raw.id): each.checked for each in content.entries}
    lost = [str(problem) for problem in content.problems]
    for kind, records in draft.lists.items():
        for name, record in records.items():
            again = found.get((kind, name))
            names = changed_fields(record, again) if again is not None else ["the whole record"]
            lost += [f"{kind}/{name}, {field}: cannot be written as text" for field in names]
    return lost
