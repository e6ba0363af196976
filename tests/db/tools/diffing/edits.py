"""Random edits of the bundled content: records come, go, and take over fields of others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from hypothesis import strategies as st

from db.catalogue import Catalogue, Text
from db.reader import read_catalogue
from db.release import BUNDLED
from db.shape import CONFERENCE, Kind, fields_of, record_classes, shape_of

Edit = tuple[str, str, str, str]
"""(list, id of a record, what is done with it, the field or the id of the new record)."""


@cache
def bundled() -> Catalogue:
    """The content that ships with the kiosk."""
    return read_catalogue(BUNDLED / "current.json")


def records(content: Catalogue, kind: str) -> Mapping[str, Any]:
    """The records of a list, the conference too."""
    if kind == CONFERENCE:
        return {content.conference.id: content.conference}
    listed: Mapping[str, Any] = getattr(content, kind)
    return listed


@st.composite
def edited(draw: st.DrawFn) -> tuple[Catalogue, list[Edit]]:
    """The bundled content with some edits, and which: each record is edited at most once."""
    content, done = bundled(), []
    kinds = [kind for kind in record_classes() if records(content, kind)]
    for kind in draw(st.lists(st.sampled_from(kinds), max_size=6, unique=True)):
        name = draw(st.sampled_from([*records(content, kind)]))
        doings = ["change"] if kind == CONFERENCE else ["change", "change", "add", "remove"]
        doing = draw(st.sampled_from(doings))
        changed, edit = _EDITS[doing](draw, kind, name, content)
        if changed is not None:
            content = changed
            done.append(edit)
    return content, done


def _change(draw: st.DrawFn, kind: str, name: str, content: Catalogue) -> tuple[Any, Edit]:
    listed = records(content, kind)
    record = listed[name]
    derived = {each.name for each in fields_of(type(record), Kind.DERIVED)} | {"id"}
    names = [each.name for each in shape_of(type(record)) if each.name not in derived]
    field = draw(st.sampled_from(names))
    value = getattr(listed[draw(st.sampled_from([*listed]))], field)
    if isinstance(value, Text) and draw(st.booleans()):
        value = Text.of({draw(st.sampled_from(["en", "zh"])): draw(st.text("aå馆\n ", min_size=1))})
    edit = (kind, name, "change", field)
    if value == getattr(record, field):
        return None, edit
    return _with(content, kind, {**listed, name: replace(record, **{field: value})}), edit


def _add(draw: st.DrawFn, kind: str, name: str, content: Catalogue) -> tuple[Any, Edit]:
    listed = records(content, kind)
    new = replace(listed[name], id=f"{name}-2")
    return _with(content, kind, {**listed, new.id: new}), (kind, new.id, "add", "")


def _remove(draw: st.DrawFn, kind: str, name: str, content: Catalogue) -> tuple[Any, Edit]:
    left = {key: each for key, each in records(content, kind).items() if key != name}
    return _with(content, kind, left), (kind, name, "remove", "")


def _with(content: Catalogue, kind: str, listed: Mapping[str, Any]) -> Catalogue:
    changes: dict[str, Any] = {kind: listed}
    if kind == CONFERENCE:
        changes = {kind: next(iter(listed.values()))}
    return replace(content, **changes)


_EDITS = {"change": _change, "add": _add, "remove": _remove}
