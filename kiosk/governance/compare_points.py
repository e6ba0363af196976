"""Key points of two texts, aligned by the aspect that they speak of. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from db.catalogue import Initiative, KeyPoint
from kiosk.governance.cells import Cell
from kiosk.governance.compare_rows import CompareRow, row_of
from kiosk.scene import Scene


def rows(a: Initiative, b: Initiative, scene: Scene) -> Iterator[CompareRow]:
    """One aspect after the other, in the order of the catalogue; points without one come last."""
    words, aspects = scene.words, scene.catalogue.aspects
    for aspect in (*aspects.values(), None):
        label = words.of(aspect.name) if aspect else words.tr("Other points")
        name = aspect.id if aspect else "other"
        of_a, of_b = (
            [p for p in each.key_points if aspects.get(p.aspect or "") is aspect] for each in (a, b)
        )
        yield from _aspect(name, label, of_a, of_b, scene)


def _aspect(
    name: str, label: str, a: list[KeyPoint], b: list[KeyPoint], scene: Scene
) -> Iterator[CompareRow]:
    """What both say comes first; then their own points beside each other."""
    shared = [point for point in a if point in b]
    own = [_cells(points, shared, scene) for points in (a, b)]
    nothing = Cell() if shared else Cell(scene.words.tr("not mentioned"), known=False)
    pairs = [(cell, cell) for cell in _cells(shared, (), scene)]
    rest = zip_longest(*own, fillvalue=None)
    pairs += [
        (one or (Cell() if n else nothing), other or (Cell() if n else nothing))
        for n, (one, other) in enumerate(rest)
    ]
    for n, (one, other) in enumerate(pairs):
        row = row_of(f"{name}-{n}", "" if n else label, one, other)
        yield replace(row, point=True)


def _cells(points: Iterable[KeyPoint], left_out: Iterable[KeyPoint], scene: Scene) -> list[Cell]:
    words, skipped = scene.words, list(left_out)
    return [
        Cell(words.of(point.text), mark=words.mark(point.text))
        for point in points
        if point not in skipped
    ]
