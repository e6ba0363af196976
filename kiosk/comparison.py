"""Two governance texts as rows side by side; what is equal is stated once. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from db.catalogue import Initiative, KeyPoint, Text
from kiosk import initiative_lines, phrases
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class Cell:
    """What one text has to say in a row. `square` is "filled", "open" or "" (none drawn)."""

    text: str = ""
    detail: str = ""
    mark: str = ""
    square: str = ""
    known: bool = True
    sources: int = 0
    differs: bool = False


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A label and what both say of it. A row without a label goes on with the one above.

    `kind` is "heading" (a label alone), "both" (stated once, in `a`) or "sides". A `point` is one
    of the key points.
    """

    key: str
    kind: str
    label: str
    point: bool = False
    a_text: str = ""
    a_detail: str = ""
    a_mark: str = ""
    a_square: str = ""
    a_known: bool = True
    a_sources: int = 0
    a_differs: bool = False
    b_text: str = ""
    b_detail: str = ""
    b_mark: str = ""
    b_square: str = ""
    b_known: bool = True
    b_sources: int = 0
    b_differs: bool = False


def rows(a: Initiative, b: Initiative, scene: Scene) -> tuple[CompareRow, ...]:
    points = tuple(_points(a, b, scene))
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
            yield _row(key, label, one or unknown, other or unknown)


def _row(key: str, label: str, a: Cell, b: Cell) -> CompareRow:
    once = replace(a, sources=0)
    if once == replace(b, sources=0) and not a.differs:
        return _filled(CompareRow(key, "both", label), once, Cell())
    return _filled(CompareRow(key, "sides", label), a, b)


def _filled(row: CompareRow, a: Cell, b: Cell) -> CompareRow:
    values = {
        f"{side}_{name}": getattr(cell, name)
        for side, cell in (("a", a), ("b", b))
        for name in Cell.__dataclass_fields__
    }
    return replace(row, **values)


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


def _points(a: Initiative, b: Initiative, scene: Scene) -> Iterator[CompareRow]:
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
        row = _row(f"{name}-{n}", "" if n else label, one, other)
        yield replace(row, point=True)


def _cells(points: Iterable[KeyPoint], left_out: Iterable[KeyPoint], scene: Scene) -> list[Cell]:
    words, skipped = scene.words, list(left_out)
    return [
        Cell(words.of(point.text), mark=words.mark(point.text))
        for point in points
        if point not in skipped
    ]
