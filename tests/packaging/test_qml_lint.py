"""qmllint sees the types of the Python classes, and one warning is a failure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot

from tests.packaging.script import PACKAGING, load

qml_types = load("qml_types")

GOOD = """import QtQuick
import Exhibition.ViewModels

Item {
    id: root

    required property PageModel vm

    width: root.vm.amount
    visible: root.vm.lines.rowCount() > 0

    TapHandler {
        onTapped: root.vm.open("session", root.vm.title.length)
    }
}
"""


class LineModel(QAbstractListModel):
    """A list model as a property type."""


class OldPage(QObject):
    """A base class in which a property is declared."""

    titleChanged = Signal()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return ""


class PageModel(OldPage):
    """Properties, a signal and a slot of its own."""

    opened = Signal(str)
    amount = Property(float, lambda _: 0.0, constant=True)
    lines = Property(LineModel, lambda _: None, constant=True)

    @Slot(str, int)
    def open(self, kind: str, place: int) -> None:
        self.opened.emit(f"{kind}{place}")


@pytest.fixture
def types(tmp_path: Path) -> Path:
    qml_types.write(tmp_path / "types", [LineModel, OldPage, PageModel])
    return tmp_path / "types"


def lint(types: Path, qml: str) -> tuple[int, str]:
    folder = types.parent / "qml"
    folder.mkdir()
    (folder / "Sample.qml").write_text(qml, encoding="utf-8")
    command: list[str | Path] = [sys.executable, PACKAGING / "qml_lint.py"]
    command += ["--qml", folder, "--types", types]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


def test_lint_of_right_qml_passes_in_silence(types: Path) -> None:
    assert lint(types, GOOD) == (0, "")


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ("vm.title.length", "vm.titel.length", 'Member "titel" not found on type "PageModel"'),
        ("lines.rowCount()", "lines.rowSum()", 'Member "rowSum" not found on type'),
        ("vm.open(", "vm.close(", 'Member "close" not found on type "PageModel"'),
        ("width: root.vm.amount", "width: root.vm.lines", "[incompatible-type]"),
        ("root.vm.open(", "vm.open(", "[unqualified]"),
        ("    width:", "  width:", "not formatted; run `make fmt`"),
        ("Item {", "Item {{", "cannot read"),
    ],
)
def test_lint_of_wrong_qml_fails(types: Path, right: str, wrong: str, says: str) -> None:
    code, output = lint(types, GOOD.replace(right, wrong))
    assert code != 0
    assert says in output
