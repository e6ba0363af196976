"""The QML module that holds our Python types: Exhibition.ViewModels."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlRegisterUncreatableType

URI = "Exhibition.ViewModels"
"""Not "Kiosk": Qt's tools delete a folder whose name equals a URI, ignoring case."""

registered: list[type[QObject]] = []
"""Every class in the module, in order; qmllint's types are made from their meta-objects."""


def register(kind: type[QObject]) -> None:
    """Make `kind` known to QML under its own name. QML never creates one."""
    registered.append(kind)
    name: Any = kind.__name__  # the stub asks for bytes, which the function refuses
    reason: Any = "made by the application"
    qmlRegisterUncreatableType(kind, URI, 1, 0, name, reason)
