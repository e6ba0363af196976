"""What --replace removes: records of the file's own lists that it does not hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.tools.drafts.changes import Change
from db.tools.drafts.reading import Draft, Key
from db.tools.importing.findings import Findings
from db.tools.importing.referring import referred
from db.tools.sheets.columns import sheet_name
from db.tools.sheets.table import Tables


def tell_left_out(
    held: Mapping[str, set[str]], found: Tables, draft: Draft, findings: Findings
) -> None:
    """Without --replace a row that was taken out of an exported workbook changes nothing."""
    for kind, ids in held.items():
        gone = [name for k, name in found.versions if k == kind and name not in ids]
        gone = [name for name in gone if name in draft.lists[kind]]
        if gone:
            said = ", ".join(gone[:3]) + (f" and {len(gone) - 3} more" if len(gone) > 3 else "")
            what = f"no row for {said} in the sheet {sheet_name(kind)}"
            cancel = "set its status to cancelled" if kind == "sessions" else "put the row back"
            fix = f"nothing is removed: {cancel}, or import with --replace to remove it"
            findings.tell(what, "every row of the export", fix)


def left_out(
    held: Mapping[str, set[str]],
    found: Tables,
    draft: Draft,
    changes: Sequence[Change],
    findings: Findings,
) -> list[Change]:
    """The removals. What others refer to stays, and what the draft has since the export."""
    kept = {kind: dict(records) for kind, records in draft.lists.items()}
    for change in changes:
        kept[change.kind][change.id] = change.after
    removals: list[Change] = []
    for kind in held:
        gone = [each for each in kept[kind] if each not in held[kind]]
        gone = [each for each in gone if not _newer((kind, each), found, draft, findings)]
        used = set(referred(kept, kind, set(gone)))
        for each in gone:
            if each in used:
                fix = "take it out of the other records first; it is kept"
                what = f"{kind}/{each} left out, to which others refer"
                findings.tell(what, "nothing that leads to it", fix, about=f"kept {kind}")
            elif kind != "conference":
                removals.append(Change(kind, kept[kind].pop(each), None))
    return removals


def _newer(key: Key, found: Tables, draft: Draft, findings: Findings) -> bool:
    """Whether somebody added or changed it after the workbook was exported."""
    if not found.versions or found.versions.get(key) == draft.versions.get(key):
        return False
    fix = "export again to see it; it is kept"
    what = f"{key[0]}/{key[1]} left out, which was changed since the export"
    findings.tell(what, "what was exported", fix, about=f"newer {key[0]}")
    return True
