"""What two governance texts are, fact by fact. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Initiative, Text
from kiosk.governance.cells import Cell
from kiosk.governance.compare_cells import backers, force, kind
from kiosk.governance.compare_rows import CompareRow, row_of
from kiosk.scene import Scene
from kiosk.wording import phrases


def fact_rows(a: Initiative, b: Initiative, scene: Scene) -> Iterator[CompareRow]:
    tr = scene.words.tr
    unknown = Cell(tr("not stated"), known=False)
    told = {
        "who": (tr("Put forward by"), _who),
        "date": (tr("Date"), _date),
        "by": (tr("By"), _by),
        "force": (tr("Force"), force),
        "backers": (tr("Backers"), backers),
        "kind": (tr("Kind"), kind),
    }
    adopted = any(each.lead or each.adopted for each in (a, b))
    for key, (label, tell) in told.items():
        one, other = tell(a, scene), tell(b, scene)
        if (one or other) and (adopted or key != "by"):
            yield row_of(key, label, one or unknown, other or unknown)


def _text(text: Text, scene: Scene, detail: str = "") -> Cell | None:
    return Cell(scene.words.of(text), detail, scene.words.mark(text)) if text else None


def _who(initiative: Initiative, scene: Scene) -> Cell | None:
    return _text(initiative.lead or initiative.body, scene)


def _date(initiative: Initiative, scene: Scene) -> Cell:
    date = phrases.partial_date(initiative.date, scene.words)
    return Cell(date, sources=len(initiative.sources))


def _by(initiative: Initiative, scene: Scene) -> Cell | None:
    """The body, and how it adopted the text."""
    words = scene.words
    told = phrases.listed([words.of(initiative.body), words.of(initiative.adopted)], words)
    return Cell(told) if told else None
