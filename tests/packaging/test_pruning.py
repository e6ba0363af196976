"""Which files of Qt the package carries, on Linux and on Windows."""

from __future__ import annotations

import importlib.util

import pytest

from tests.packaging.script import PACKAGING

SPEC = importlib.util.spec_from_file_location("pruning", PACKAGING / "package" / "pruning.py")
assert SPEC is not None and SPEC.loader is not None
pruning = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(pruning)

CARRIED = [
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "PySide6/Qt/qml/QtQuick/qmldir",
    "PySide6/Qt/qml/QtQuick/Layouts/qmldir",
    "PySide6/QtQuick.abi3.so",
    "PySide6\\Qt6Quick.dll",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "libsqlite3.so.0",
    "sqlalchemy/engine/_util_cy.so",
]
LEFT = [
    "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
    "PySide6/Qt/lib/libQt6Svg.so.6",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "PySide6/Qt/plugins/qmltooling/libqmldbg_server.so",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/qml/QtQuick/Dialogs/qmldir",
    "PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir",
    "PySide6/Qt/qml/QtQuick/Controls/qmldir",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/QtWidgets.abi3.so",
    "PySide6\\Qt6Svg.dll",
    "PySide6\\plugins\\imageformats\\qsvg.dll",
    "PySide6\\qml\\QtQuick\\Dialogs\\qmldir",
    "libgtk-3.so.0",
]


@pytest.mark.parametrize("name", CARRIED)
def test_package_carries_what_the_guide_uses(name: str) -> None:
    row = (name, "source", "BINARY")
    assert pruning.kept([row]) == [row]


@pytest.mark.parametrize("name", LEFT)
def test_package_leaves_out_what_the_guide_never_uses(name: str) -> None:
    assert pruning.kept([(name, "source", "BINARY")]) == []
