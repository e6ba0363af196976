"""ViewModel: plumbing from frozen props to QML that emits only what changed."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.qml_module import register
from kiosk.rows import RowModel, camel
from kiosk.scene import Scene
from kiosk.visitor.navigator import Route


def _row_class(hint: Any) -> type | None:
    return get_args(hint)[0] if get_origin(hint) is tuple else None


def _value_property(name: str, kind: type, changed: Signal) -> Property:
    def value(self: ViewModel) -> Any:
        return getattr(self._props, name)

    return Property(kind, value, notify=changed)


def _rows_property(name: str) -> Property:
    def rows(self: ViewModel) -> RowModel:
        return self._models[name]

    return Property(RowModel, rows, constant=True)


def _members(props: type) -> dict[str, object]:
    """For a field `title`: property `title`, signal `titleChanged`. For rows: a RowModel."""
    members: dict[str, object] = {}
    for name, hint in get_type_hints(props).items():
        if _row_class(hint) is not None:
            members[camel(name)] = _rows_property(name)
        else:
            changed = Signal()
            members[f"{camel(name)}Changed"] = changed
            members[camel(name)] = _value_property(name, hint, changed)
    return members


class _ShowsProps(type(QObject)):  # type: ignore[misc]
    """`class HomeViewModel(ScreenViewModel, props=HomeProps)` has HomeProps as QML properties."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], members: dict[str, Any], props: type | None = None
    ) -> Any:
        if props is not None:
            members = {**_members(props), **members, "props_class": props}
        return super().__new__(mcs, name, bases, members)

    def __init__(
        cls, name: str, bases: tuple[type, ...], members: dict[str, Any], props: type | None = None
    ) -> None:
        super().__init__(name, bases, members)
        register(cls)


class ViewModel(QObject, metaclass=_ShowsProps):
    """Holds one frozen props dataclass and a RowModel for each of its tuples of rows."""

    props_class: type | None = None

    def __init__(self) -> None:
        super().__init__()
        self._props: Any = self.props_class() if self.props_class else None
        hints = get_type_hints(self.props_class) if self.props_class else {}
        rows = {name: _row_class(hint) for name, hint in hints.items()}
        self._models = {name: RowModel(kind, self) for name, kind in rows.items() if kind}

    @property
    def shown(self) -> Any:
        """The props that are on screen."""
        return self._props

    def show(self, props: Any) -> None:
        """Take over new props; nothing is emitted for what stays the same."""
        before, self._props = self._props, props
        for item in fields(props):
            value = getattr(props, item.name)
            if value != getattr(before, item.name):
                self._announce(item.name, value)

    def _announce(self, name: str, value: Any) -> None:
        if name in self._models:
            self._models[name].replace(value)
        else:
            getattr(self, f"{camel(name)}Changed").emit()


class ScreenViewModel(ViewModel):
    """A screen: derives its props from the scene, its route and the visitor's choices."""

    opened = Signal(str, str)
    sourcesAsked = Signal(str, str)
    planToggled = Signal(str)
    planCleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._route = Route("")

    @property
    def where(self) -> str:
        """What the top bar says."""
        return str(self._props.where)

    def refresh(self, scene: Scene, route: Route) -> None:
        """Derive anew; cheap when nothing changed."""
        self._scene, self._route = scene, route
        self._derive_again()

    def enter(self) -> None:
        """The screen comes into view."""

    def leave(self) -> None:
        """The screen goes out of view."""

    def let_go(self) -> None:
        """Hold no content while out of view: what is current may be another one by then."""
        self._scene = None

    def forget(self) -> None:
        """Drop every choice of the visitor; the visit is over."""

    def derive(self, scene: Scene, route: Route) -> Any:
        """The props of this screen: a pure function of what is given and the choices."""
        return self._props

    def _derive_again(self) -> None:
        if self._scene is not None:
            self.show(self.derive(self._scene, self._route))

    @Slot(str, str)
    def open(self, kind: str, record: str) -> None:
        self.opened.emit(kind, record)

    @Slot(str, str)
    def askSources(self, kind: str, record: str) -> None:
        self.sourcesAsked.emit(kind, record)

    @Slot(str)
    def togglePlan(self, session: str) -> None:
        self.planToggled.emit(session)

    @Slot(str)
    def askFactSources(self, key: str) -> None:
        """`key` is "list/id" where a line has a record of its own, else the conference's."""
        kind, _, record = key.rpartition("/")
        self.sourcesAsked.emit(kind or "conference", record)
