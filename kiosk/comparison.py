"""Two governance texts as rows side by side; what is equal is stated once. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from db.catalogue import Initiative, Text
from kiosk import compare_points, initiative_lines, phrases
from kiosk.compare_rows import Cell, CompareRow, row_of
from kiosk.scene import Scene


def rows(a: Initiative, b: Initiative, scene: Scene) -> tuple[CompareRow, ...]:
    points = tuple(compare_points.rows(a, b, scene))
    heading = CompareRow("points", "heading", scene.words.tr("Key points"))
    return (*_facts(a, b, scene), *((heading, *points) if points else ()))


def differing(every: tuple[CompareRow, ...]) -> tuple[CompareRow, ...]:
    """Only what is not the same in both; a label moves down where its first row goes."""
    kept: list[CompareRow] = []
    label = ""
    for row in every:
        label = row.label or label
        if row.kind == "both":
            continue
        again = row.kind == "sides" and not row.label and label not in {r.label for r in kept}
        kept.append(replace(row, label=label) if again else row)
    return tuple(kept) if any(row.kind == "sides" for row in kept) else ()


def _facts(a: Initiative, b: Initiative, scene: Scene) -> Iterator[CompareRow]:
    tr = scene.words.tr
    unknown = Cell(tr("not stated"), known=False)
    told = {
        "who": (tr("Put forward by"), _who),
        "date": (tr("Date"), _date),
        "by": (tr("By"), _by),
        "force": (tr("Force"), _force),
        "backers": (tr("Backers"), _backers),
        "kind": (tr("Kind"), _kind),
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


def _force(initiative: Initiative, scene: Scene) -> Cell:
    square = "filled" if initiative.binding else "open"
    return Cell(initiative_lines.force(initiative, scene), square=square)


def _backers(initiative: Initiative, scene: Scene) -> Cell:
    known = initiative.backing
    told = initiative_lines.backing(initiative, scene)
    return Cell(
        _sentence(told or scene.words.tr("no list of backers found")),
        scene.words.of(known.note) if known and told else "",
        known=bool(told),
        sources=len(initiative.sources) if told or initiative.disagreements else 0,
        differs=bool(initiative.disagreements),
    )


def _kind(initiative: Initiative, scene: Scene) -> Cell | None:
    words = scene.words
    known = initiative.kind
    return Cell(_sentence(words.of(known)), mark=words.mark(known)) if known else None


def _sentence(words: str) -> str:
    """Begun with a capital, as it stands alone."""
    return words[:1].upper() + words[1:]
