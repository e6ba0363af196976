"""RowModel: the one list model, over frozen row dataclasses that have a `key`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.qml_module import register
from kiosk.row_changes import changes

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Row(Protocol):
    """A frozen dataclass; `key` names the same thing before and after a change."""

    @property
    def key(self) -> str: ...


def camel(name: str) -> str:
    """ "title_mark" -> "titleMark": a role or property name in QML."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


class RowModel(QAbstractListModel):
    """Roles are the fields of the row class. Unchanged rows are left alone."""

    def __init__(self, row_class: type, parent: Any = None) -> None:
        super().__init__(parent)
        self._fields = [item.name for item in fields(row_class)]
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = role - Qt.ItemDataRole.UserRole - 1
        if not index.isValid() or not 0 <= place < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[place])

    def roleNames(self) -> dict[int, QByteArray]:
        first = Qt.ItemDataRole.UserRole + 1
        return {first + n: QByteArray(camel(f).encode()) for n, f in enumerate(self._fields)}

    def replace(self, rows: Sequence[Row]) -> None:
        """Show `rows`. Rows with the same keys stay where they can, so views keep place."""
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        head = _shared(old, new)
        tail = _shared(old[head:][::-1], new[head:][::-1])
        found = changes(old[head : len(old) - tail], new[head : len(new) - tail])
        if found is None:
            self.overwrite(rows)
            return
        out, into = found
        for run in reversed(out):
            self._remove(head + run.first, head + run.after)
        for run in into:
            self._insert(head + run.first, rows[head + run.first : head + run.after])
        self._update(rows)

    def overwrite(self, rows: Sequence[Row]) -> None:
        """Show `rows` in the places of those before, whatever their keys: the items stay."""
        self._remove(len(rows), len(self._rows))
        before = len(self._rows)
        self._update(rows[:before])
        self._insert(before, rows[before:])

    def _remove(self, first: int, after: int) -> None:
        if after > first:
            self.beginRemoveRows(QModelIndex(), first, after - 1)
            del self._rows[first:after]
            self.endRemoveRows()

    def _insert(self, first: int, rows: Sequence[Row]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()

    def _update(self, rows: Sequence[Row]) -> None:
        """Neighbours that change are told together: most of a long list is not on screen."""
        first, roles = 0, set[int]()
        for place, row in enumerate(rows):
            before = self._rows[place]
            if before is row or before == row:
                self._tell(first, place, roles)
                first, roles = place + 1, set()
            else:
                self._rows[place] = row
                roles |= self._changed_roles(before, row)
        self._tell(first, len(rows), roles)

    def _tell(self, first: int, after: int, roles: set[int]) -> None:
        if after > first:
            self.dataChanged.emit(self.index(first), self.index(after - 1), sorted(roles))

    def _changed_roles(self, before: Row, after: Row) -> set[int]:
        first = Qt.ItemDataRole.UserRole + 1
        names = enumerate(self._fields)
        return {first + n for n, name in names if getattr(before, name) != getattr(after, name)}


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many leading keys are the same."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


register(RowModel)
