"""How a governance text stands to others, told from both ends. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Initiative, Relation
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene


def rows(initiative: Initiative, scene: Scene) -> tuple[FactRow, ...]:
    """First what the text says of others, then what others say of it; each opens the other."""
    own = (
        _row(relation, relation.target, _forth(relation.how, scene), scene)
        for relation in initiative.relations
        if relation.target in scene.catalogue.initiatives
    )
    others = (
        _row(relation, other.id, _back(relation.how, scene), scene)
        for other, relation in _about(initiative, scene)
    )
    return (*own, *others)


def _about(initiative: Initiative, scene: Scene) -> Iterator[tuple[Initiative, Relation]]:
    """The relations of other texts that point here, in order of date."""
    for other in sorted(scene.catalogue.initiatives.values(), key=lambda i: (i.date, i.id)):
        yield from ((other, each) for each in other.relations if each.target == initiative.id)


def _row(relation: Relation, other_id: str, how: str, scene: Scene) -> FactRow:
    words, other = scene.words, scene.catalogue.initiatives[other_id]
    name = other.short_name or other.name
    return FactRow(
        key=f"{relation.how}-{other.id}",
        label=how,
        title=words.of(name),
        detail=words.of(relation.note),
        mark=words.mark(name),
        sources=len(relation.sources),
        screen="initiative",
        record=other.id,
    )


def _forth(how: str, scene: Scene) -> str:
    tr = scene.words.tr
    return {
        "follows": tr("Follows"),
        "carries-out": tr("Carries out"),
        "based-on": tr("Based on"),
        "alongside": tr("Alongside"),
    }[how]


def _back(how: str, scene: Scene) -> str:
    tr = scene.words.tr
    return {
        "follows": tr("Followed by"),
        "carries-out": tr("Carried out by"),
        "based-on": tr("Basis of"),
        "alongside": tr("Alongside"),
    }[how]
