"""Writes the QML types of our Python classes for qmllint, from their live meta-objects.

pyside6-metaobjectdump reads source text and cannot see properties that a metaclass makes; what the
meta-objects say is what QML meets at run time. One registrar pass turns them into a qmltypes file.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kiosk import app, every_screen  # noqa: E402, F401 - importing them registers every type
from kiosk.preview import bar  # noqa: E402, F401 - and that of the preview
from kiosk.qml_module import URI, registered  # noqa: E402

QT = Path(PySide6.__file__).parent / "Qt"
QMLDIR = f"module {URI}\ntypeinfo types.qmltypes\ndepends QtQml.Models auto\n"
Described = dict[str, object]


def write(root: Path, kinds: Sequence[type[QObject]]) -> Path:
    """Make the module's folder under the import path `root`: qmldir and one .qmltypes file."""
    folder = root.joinpath(*URI.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    classes = [_described(kind) for kind in kinds]
    content = [{"classes": classes, "inputFile": "kiosk.py", "outputRevision": 69}]
    (folder / "metatypes.json").write_text(json.dumps(content, indent=1), encoding="utf-8")
    _register(folder)
    (folder / "qmldir").write_text(QMLDIR, encoding="utf-8")
    return folder


def _register(folder: Path) -> None:
    """The C++ that the registrar writes besides is not wanted."""
    command: list[str | Path] = [QT / "libexec" / "qmltyperegistrar"]
    command += ["--generate-qmltypes", folder / "types.qmltypes", "-o", folder / "unused.cpp"]
    command += ["--import-name", URI, "--major-version", "1"]
    command += ["--foreign-types", QT / "metatypes" / "qt6core_metatypes.json"]
    subprocess.run([*command, folder / "metatypes.json"], check=True)
    (folder / "unused.cpp").unlink()


def _described(kind: type[QObject]) -> Described:
    """One class as moc would describe it."""
    meta: QMetaObject = getattr(kind, "staticMetaObject")  # noqa: B009 - absent from the stub
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": _super(meta)}],
        "classInfos": [
            {"name": "QML.Element", "value": "auto"},
            {"name": "QML.Creatable", "value": "false"},
            {"name": "QML.UncreatableReason", "value": "made by the application"},
        ],
        "properties": list(_properties(meta)),
        "signals": [_method(m) for m in methods if m.methodType() is QMetaMethod.MethodType.Signal],
        "slots": [_method(m) for m in methods if m.methodType() is QMetaMethod.MethodType.Slot],
    }


def _super(meta: QMetaObject) -> str:
    above = meta.superClass()
    return above.className() if above is not None else "QObject"


def _properties(meta: QMetaObject) -> Iterator[Described]:
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        found: QMetaProperty = meta.property(index)
        entry: Described = {
            "name": found.name(),
            "type": found.typeName(),
            "read": found.name(),
            "index": index - meta.propertyOffset(),
            "constant": found.isConstant(),
        }
        if found.isWritable():
            entry["write"] = found.name()
        if found.hasNotifySignal():
            entry["notify"] = _text(found.notifySignal().name())
        yield entry


def _method(method: QMetaMethod) -> Described:
    types = [_text(kind) for kind in method.parameterTypes()]
    arguments = [{"name": f"a{n}", "type": kind} for n, kind in enumerate(types)]
    return {
        "access": "public",
        "name": _text(method.name()),
        "returnType": method.typeName() or "void",
        "arguments": arguments,
    }


def _text(raw: object) -> str:
    """Qt gives names as QByteArray."""
    data = getattr(raw, "data", None)
    content = data() if callable(data) else raw
    return content.decode() if isinstance(content, bytes) else str(content)


if __name__ == "__main__":
    print(f"{len(registered)} QML types written to {write(ROOT / 'build' / 'qml', registered)}")
