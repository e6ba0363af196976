"""Which release is on the glass, told so that two kiosks can be compared by eye. Pure."""

from __future__ import annotations

from datetime import datetime

from kiosk.lists.lines import FactRow
from kiosk.moment import moment_of
from kiosk.reading.releases import BUNDLED
from kiosk.staff.known import Known
from kiosk.wording import phrases

GROUPS = 3
"""Of four characters: twelve tell any two releases apart, and can be read across a hall."""


def short_code(sha256: str) -> str:
    """ "4F2A 91C0 33DE"."""
    return " ".join(sha256[4 * n : 4 * n + 4].upper() for n in range(GROUPS))


def release_facts(known: Known) -> tuple[FactRow, ...]:
    tr = known.words.tr
    if known.catalogue is None:
        nothing = tr("No content can be read; visitors are asked to go to the desk.")
        return (FactRow("none", tr("Release"), nothing), *_program(known))
    release = known.catalogue.release
    return (
        *_named(known),
        *_state(known),
        *_file(known),
        FactRow("hash", "SHA-256", release.sha256, plain=True),
        FactRow("schema", tr("Schema"), release.schema_version),
        *_program(known),
    )


def _named(known: Known) -> tuple[FactRow, ...]:
    tr = known.words.tr
    pointer = known.taken.pointer if known.taken is not None else None
    if pointer is None:
        return ()
    number = tr("Number {number}", number=pointer.number) if pointer.number else ""
    title = phrases.listed([number, pointer.name], known.words)
    published = instant(pointer.published, known) if pointer.published else ""
    return (
        *([FactRow("named", tr("Release"), title)] if title else []),
        *([FactRow("published", tr("Published"), published)] if published else []),
    )


def _state(known: Known) -> tuple[FactRow, ...]:
    tr, chosen, waiting = known.words.tr, known.rolled_back, known.waiting
    rows = []
    if chosen is not None:
        live = tr("Number {number}", number=chosen.instead_of.number or "")
        title = tr("Rolled back on this kiosk, until another release is published")
        rows.append(FactRow("rolled", tr("State"), title, f"{tr('Live elsewhere')}: {live}"))
    if waiting is not None:
        code = short_code(waiting.catalogue.release.sha256)
        rows.append(FactRow("waits", tr("Waits"), code, tr("Taken up when this visit ends")))
    return tuple(rows)


def _file(known: Known) -> tuple[FactRow, ...]:
    tr, taken = known.words.tr, known.taken
    if taken is None:
        return ()
    if taken.path == BUNDLED:
        return (FactRow("file", tr("File"), tr("Came with this program"), str(taken.path)),)
    file = taken.pointer.file if taken.pointer is not None else taken.path.name
    return (FactRow("file", tr("File"), file, str(taken.path.parent)),)


def _program(known: Known) -> tuple[FactRow, ...]:
    label = known.words.tr("Program")
    return tuple(
        FactRow(f"program-{n}", "" if n else label, line, plain=bool(n))
        for n, line in enumerate(known.versions)
    )


def instant(at: datetime, known: Known) -> str:
    """In the conference's zone where there is one, else in that of the host."""
    words = known.words
    if known.catalogue is not None:
        local = moment_of(at, known.catalogue.conference).local_of(at)
    else:
        local = at.astimezone()
    return f"{phrases.day_full(local.date(), words)} {local:%H:%M}"
