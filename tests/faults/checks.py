"""What every hash test and every rename is there for, each tried with something that is wrong.

Played in a fork of the warm process: a check returns what went wrong, "" for nothing.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from db.errors import ContentError
from db.published.history import HISTORY, entry_file
from db.published.pointer import POINTER, read_pointer
from db.reader import read_catalogue
from db.seal import file_name
from db.tools.named.release import numbered_content
from db.tools.releasing.going_live import bring_back
from db.tools.sheets import marking
from kiosk.ladder.last_good import LastGood
from kiosk.logs import crash_file
from kiosk.paper import pdf_file
from kiosk.state.folder import StateFolder
from kiosk.updates import rolled_back, taking
from tests.faults.acts import BY
from tests.published import put


def _sha256(number: int, folder: Path) -> str:
    return str(json.loads((folder / HISTORY / entry_file(number)).read_text())["sha256"])


def _other(sha256: str) -> str:
    """Another hash that gives the same file name."""
    return sha256[:8] + "0" * 56


def _changed(file: Path, /, **words: object) -> None:
    """Change what a JSON file says."""
    put(file, {**json.loads(file.read_text()), **words})


def _refuses(act: Callable[[], object], what: str) -> str:
    with suppress(ContentError):
        act()
        return what
    return ""


def altered_release(folder: Path) -> str:
    good = folder / file_name(_sha256(1, folder))
    bad = folder / "elsewhere" / good.name
    bad.parent.mkdir()
    bytes_ = good.read_bytes()
    bad.write_bytes(bytes_.replace(b"World AI Conference", b"World AI conference"))
    assert bad.read_bytes() != bytes_
    return _refuses(lambda: read_catalogue(bad), "an altered release is read")


def table_of_nobody(folder: Path) -> str:
    """A release with one column more, sealed as if it were ours, under its own hash."""
    good = folder / file_name(_sha256(1, folder))
    made = folder / "elsewhere"
    made.mkdir()
    copy = made / "made.sqlite"
    copy.write_bytes(good.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("ALTER TABLE sources ADD COLUMN more TEXT")
        connection.commit()
    sha256 = hashlib.sha256(copy.read_bytes()).hexdigest()
    bad = copy.rename(made / file_name(sha256))
    return _refuses(lambda: read_catalogue(bad), "a release of another schema is read")


def pointer_with_another_hash(folder: Path) -> str:
    _changed(folder / POINTER, sha256=_other(read_pointer(folder).sha256))
    told = "a release is read that is not the one of the pointer"
    return _refuses(lambda: read_catalogue(folder / POINTER), told)


def entry_with_another_hash(folder: Path) -> str:
    _changed(folder / HISTORY / entry_file(1), sha256=_other(_sha256(1, folder)))
    return _refuses(
        lambda: numbered_content(folder, 1), "a number is read as what it was not"
    ) or _refuses(lambda: bring_back(folder, 1, BY), "a number is brought back as what it was not")


def rollback_without_a_number(folder: Path) -> str:
    entry = bring_back(folder, None, BY)
    return "" if entry.of == 2 else f"number {entry.of} is brought back instead of 2"


def last_good_with_another_hash(folder: Path) -> str:
    sha256 = _sha256(1, folder)
    taken = taking.take_safe(LastGood(folder / file_name(sha256), _other(sha256)), folder / POINTER)
    wrong = taken.catalogue.release.sha256 == sha256
    return "another release is shown as the last good one" if wrong else ""


def pointer_that_moves_while_it_is_read(folder: Path) -> str:
    read, other = vars(taking)["read_pointer"], _sha256(1, folder)

    def moving(path: Path) -> Any:
        told = read(path)
        _changed(folder / POINTER, file=file_name(other), sha256=other)
        return told

    vars(taking)["read_pointer"] = moving
    taken = taking.load(folder / POINTER)
    same = taken.pointer is not None and taken.pointer.sha256 == taken.catalogue.release.sha256
    return "" if same else "what is shown is not what its pointer names"


def release_that_is_not_held(folder: Path) -> str:
    held = read_catalogue(folder / file_name(_sha256(1, folder)))
    taken = taking.load(folder / POINTER, (held,))
    return "the old content stands for the new" if taken.catalogue is held else ""


def choice_at_the_glass(folder: Path) -> str:
    """Rolled back by staff at the kiosk: to what, for how long, and only to what it was."""
    entry, live = folder / POINTER, read_pointer(folder).sha256
    chosen = rolled_back.roll_back(entry, live)
    if chosen.taken.pointer is None or chosen.taken.pointer.number != 2:
        return "not the release before is shown"
    state = StateFolder(folder / "state")
    rolled_back.remember(state, chosen)
    if rolled_back.remembered(state, entry) is None:
        return "the choice is forgotten"
    oldest = _sha256(1, folder)
    if later := _refuses(
        lambda: rolled_back.roll_back(entry, oldest), "a later one is gone back to"
    ):
        return later
    _changed(folder / HISTORY / entry_file(2), sha256=_other(_sha256(2, folder)))
    again = rolled_back.roll_back(entry, live)
    wrong = again.taken.pointer is not None and again.taken.pointer.number == 2
    return "a file is shown that is not the one of the history" if wrong else ""


def choice_after_the_pointer_moved(folder: Path) -> str:
    state = StateFolder(folder / "state")
    rolled_back.remember(state, rolled_back.roll_back(folder / POINTER, _sha256(3, folder)))
    bring_back(folder, 1, BY)
    kept = rolled_back.remembered(state, folder / POINTER)
    return "" if kept is None else "a choice outlives what it was made instead of"


def workbook_that_is_marked(folder: Path) -> str:
    from openpyxl import Workbook

    file = folder / "days.xlsx"
    Workbook().save(file)
    before = file.read_bytes()
    marking.mark(file, {("Sheet", "A1"): ["wrong"]})
    return "" if file.read_bytes() != before else "the workbook is not marked"


def paper_that_is_printed(folder: Path) -> str:
    vars(pdf_file)["_drawn"] = lambda *_: b"%PDF"
    pdf_file.write_pdf(folder / "signs.pdf", "", (), None)  # type: ignore[arg-type]
    return "" if (folder / "signs.pdf").exists() else "there is no PDF"


def stacks_of_the_crash_before(folder: Path) -> str:
    file = folder / "crash.txt"
    file.write_text("a stack", encoding="utf-8")
    crash_file._turn(file)
    kept = file.with_name("crash.1.txt")
    return "" if kept.exists() and not file.exists() else "the stack of a crash is not kept"


CHECKS: tuple[Callable[[Path], str], ...] = (
    *(altered_release, table_of_nobody, pointer_with_another_hash, entry_with_another_hash),
    *(rollback_without_a_number, last_good_with_another_hash, release_that_is_not_held),
    *(pointer_that_moves_while_it_is_read, choice_at_the_glass, choice_after_the_pointer_moved),
    *(workbook_that_is_marked, paper_that_is_printed, stacks_of_the_crash_before),
)


def check(folder: Path) -> None:
    """Every check on a fresh copy of `folder`, whose numbers 1, 2 and 3 hold content(1) to (3)."""
    vars(taking)["read_release"] = read_catalogue  # here, where a process for each took long
    patched = {module: dict(vars(module)) for module in (taking, pdf_file)}
    for each in CHECKS:
        copy = folder.with_name("checked")
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        wrong = each(copy)
        for module, names in patched.items():
            vars(module).update(names)
        if wrong:
            raise AssertionError(wrong)
