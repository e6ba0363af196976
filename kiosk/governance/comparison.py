"""Two governance texts as rows side by side; what is equal is stated once. Pure."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Initiative
from kiosk.governance import compare_points
from kiosk.governance.compare_facts import fact_rows
from kiosk.governance.compare_rows import CompareRow
from kiosk.scene import Scene


def rows(a: Initiative, b: Initiative, scene: Scene) -> tuple[CompareRow, ...]:
    points = tuple(compare_points.rows(a, b, scene))
    heading = CompareRow("points", "heading", scene.words.tr("Key points"))
    return (*fact_rows(a, b, scene), *((heading, *points) if points else ()))


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
