"""The architecture as a table: who may import whom, how big things may be, what QML may not do."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PYTHON = sorted(p for top in ("kiosk", "db") for p in (ROOT / top).rglob("*.py"))
QML = sorted((ROOT / "resources" / "qml").rglob("*.qml"))

AUTHORING = {"alembic", "openpyxl", "pypinyin", "typer", "rich", "yaml", "pydantic"}
RULES = [
    # (files, forbidden, what to do instead)
    (
        "db/catalogue/",
        {"sqlalchemy", "sqlite3", "PySide6", "kiosk", "yaml"},
        "The Catalogue is the contract: standard library only. Put reading into db/reader.py.",
    ),
    (
        "db/published/",
        {"sqlalchemy", "sqlite3", "PySide6", "kiosk", "yaml"},
        "Pointers and announcements are read before anything heavy: standard library only.",
    ),
    (
        "db/",
        {"PySide6", "kiosk"},
        "db knows nothing of the screen. Put what the screen needs into db/catalogue.",
    ),
    (
        "kiosk/",
        {"sqlalchemy", "sqlite3", "alembic", "yaml"},
        "The kiosk reads through kiosk.reading and keeps frozen records only.",
    ),
]


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def test_the_scan_finds_the_source() -> None:
    assert len(PYTHON) > 50
    assert len(QML) > 20
    assert "sqlalchemy" in {i.split(".")[0] for p in PYTHON for i in imports(p)}


@pytest.mark.parametrize(("start", "forbidden", "instead"), RULES, ids=[rule[0] for rule in RULES])
def test_imports_follow_the_arrows(start: str, forbidden: set[str], instead: str) -> None:
    wrong = {
        f"{name_of(file)} imports {module}"
        for file in PYTHON
        if name_of(file).startswith(start)
        for module in imports(file)
        if module.split(".")[0] in forbidden
    }
    assert not wrong, f"{sorted(wrong)}: {instead}"


def test_authoring_libraries_stay_in_tools_and_migrations() -> None:
    wrong = {
        f"{name_of(file)} imports {module}"
        for file in PYTHON
        if not name_of(file).startswith(("db/tools/", "db/migrations/"))
        for module in imports(file)
        if module.split(".")[0] in AUTHORING
    }
    assert not wrong, f"{sorted(wrong)}: the kiosk never needs them; move the work to db/tools."


def test_kiosk_takes_only_the_catalogue_and_the_reader_from_db() -> None:
    allowed = (
        *("db.catalogue", "db.errors", "db.frozen", "db.published"),
        *("db.reader", "db.seal", "db.wire"),
    )
    wrong = {
        f"{name_of(file)} imports {module}"
        for file in PYTHON
        if name_of(file).startswith("kiosk/")
        for module in imports(file)
        if module.startswith("db.") and not module.startswith(allowed)
    }
    assert not wrong, f"{sorted(wrong)}: pass it through the Catalogue."


def test_only_processes_of_their_own_load_the_reader() -> None:
    """Nothing of the database is ever in the guide's memory."""
    loads = {
        name_of(file)
        for file in PYTHON
        if name_of(file).startswith("kiosk/")
        if "db.reader" in set(imports(file))
    }
    staff = {"kiosk/paper/__main__.py", "kiosk/preview/__main__.py"}
    wrong = loads - staff - {"kiosk/reading/command.py"}
    assert not wrong, f"{sorted(wrong)}: call kiosk.reading.releases.read_release."


def test_screens_do_not_know_each_other_or_the_application() -> None:
    shared = {"frame", "sources", "access"}
    wrong = {
        f"{name_of(file)} imports {module}"
        for file in (ROOT / "kiosk" / "screens").glob("*.py")
        for module in imports(file)
        if module.startswith(("kiosk.app", "kiosk.presenter"))
        or (module.startswith("kiosk.screens.") and file.stem not in shared)
    }
    assert not wrong, f"{sorted(wrong)}: share through a module of its own in kiosk/."


def test_nobody_asks_a_window_for_its_screen() -> None:
    """PySide makes the screen a child of the window; once it is gone, asking again crashes."""
    files = [*PYTHON, *sorted((ROOT / "tests").rglob("*.py"))]
    wrong = [name_of(p) for p in files if re.search(r"window\.screen\(\)\.", p.read_text("utf-8"))]
    assert not wrong, f"{wrong}: use kiosk.platform.window.screen_of."


def test_only_one_file_knows_threads() -> None:
    wrong = {
        f"{name_of(file)} imports {module}"
        for file in PYTHON
        if name_of(file) != "kiosk/jobs.py"
        for module in imports(file)
        if module.split(".")[0] in {"threading", "concurrent", "asyncio", "multiprocessing"}
        or module.split(".")[-1] in {"QThread", "QThreadPool", "QRunnable"}
    }
    assert not wrong, f"{sorted(wrong)}: use kiosk.jobs.Jobs.run."


def test_every_screen_module_has_its_qml() -> None:
    frames = {"frame", "sources", "access", "__init__"}
    modules = {p.stem for p in (ROOT / "kiosk" / "screens").glob("*.py")} - frames
    screens = {p.stem.removesuffix("Screen").lower() for p in QML if p.stem.endswith("Screen")}
    assert modules == screens


@pytest.mark.parametrize(
    "module",
    ["db", "db.catalogue", "db.errors", "db.published.announced", "db.wire", "kiosk.app"],
)
def test_import_loads_nothing_heavy(module: str) -> None:
    """The first frame comes before content: nothing of the database is loaded for it."""
    heavy = {
        "sqlalchemy",
        "sqlite3",
        "prometheus_client",
        "pydantic",
        "openpyxl",
        "pypinyin",
        "icalendar",
        "yaml",
        "typer",
        "rich",
    }
    code = f"import sys, {module}; print(*sorted({heavy!r} & set(sys.modules)))"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == []


def quantile(values: list[int], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def lines_of(files: list[Path]) -> dict[str, int]:
    return {name_of(p): len(p.read_text(encoding="utf-8").splitlines()) for p in files}


def test_python_files_stay_small() -> None:
    """A file that outgrows this has a second subject: give it its own name."""
    sizes = lines_of(PYTHON)
    assert {n: s for n, s in sizes.items() if s > 300} == {}
    assert statistics.median(sizes.values()) <= 60
    assert quantile(list(sizes.values()), 0.9) <= 150


def functions(file: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno
            yield f"{name_of(file)}:{node.name}", length


def test_functions_stay_small() -> None:
    sizes = dict(entry for file in PYTHON for entry in functions(file))
    assert {n: s for n, s in sizes.items() if s > 40} == {}
    assert statistics.median(sizes.values()) <= 6


def test_qml_files_stay_small() -> None:
    sizes = lines_of(QML)
    assert {n: s for n, s in sizes.items() if s > 250} == {}
    assert quantile(list(sizes.values()), 0.9) <= 140


FORBIDDEN_IN_QML = {
    r"property var\b": "give the property its type",
    r'import "\.\.': "import the module by its name",
    r"textFormat: *Text\.(Rich|Auto|Styled|Markdown)": "content is PlainText",
    r"\b(eval|Function|createQmlObject|createComponent|WorkerScript)\b": "no code from data",
    r"XMLHttpRequest|WebSocket": "no network from QML",
    r"openUrlExternally": "nothing leaves the kiosk",
    r"import QtQuick\.Controls": "stock controls crash on <img> in a text; use Exhibition.Controls",
    r"\bqsTr": "words come from the view model",
    r"hoverEnabled: *true|HoverHandler": "a touch screen has no hover",
    r"onPressAndHold|onLongPressed": "no long press",
    r"\bLoader *\{[^}]*source: ": "screens are components, never files named by data",
}


@pytest.mark.parametrize("pattern", FORBIDDEN_IN_QML)
def test_qml_keeps_the_rules(pattern: str) -> None:
    wrong = [name_of(p) for p in QML if re.search(pattern, p.read_text(encoding="utf-8"))]
    assert not wrong, f"{wrong}: {FORBIDDEN_IN_QML[pattern]}."


def test_every_text_item_is_the_plain_one() -> None:
    """museum 35: only QuietWords may be a Text, and it is PlainText."""
    wrong = [
        name_of(p)
        for p in QML
        if p.stem != "QuietWords"
        and re.search(
            r"(?<![\w.])(Text|TextEdit|TextInput|Label) \{", p.read_text(encoding="utf-8")
        )
    ]
    assert not wrong, f"{wrong}: use Words, or QuietWords."
    words = ROOT / "resources/qml/Exhibition/Controls/QuietWords.qml"
    assert "textFormat: Text.PlainText" in words.read_text(encoding="utf-8")


def test_qml_imports_follow_the_arrows() -> None:
    allowed = {
        "Theme": set(),
        "Controls": {"Theme"},
        "Screens": {"Theme", "Controls", "ViewModels"},
        "Staff": {"Theme", "Controls", "ViewModels"},
        "Preview": {"Theme", "Controls", "ViewModels"},
    }
    wrong = [
        f"{name_of(p)} imports Exhibition.{module}"
        for p in QML
        if p.parent.name in allowed
        for module in re.findall(r"import Exhibition\.(\w+)", p.read_text(encoding="utf-8"))
        if module not in allowed[p.parent.name] | {p.parent.name}
    ]
    assert not wrong, f"{wrong}: Screens -> Controls -> Theme."


COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|color: "(?!transparent")\w+"|Qt\.rgba')


def test_colours_and_durations_are_tokens() -> None:
    wrong = [
        f"{name_of(p)}: {found}"
        for p in QML
        if p.parent.name != "Theme"
        for found in COLOUR.findall(p.read_text(encoding="utf-8"))
        + re.findall(r"duration: *\d+", p.read_text(encoding="utf-8"))
        + re.findall(r"pixelSize: *\d+", p.read_text(encoding="utf-8"))
    ]
    assert not wrong, f"{wrong}: add or use a token in Exhibition.Theme."


def test_no_image_is_loaded_from_content() -> None:
    wrong = [name_of(p) for p in QML if re.search(r"\bImage *\{", p.read_text(encoding="utf-8"))]
    assert not wrong, f"{wrong}: this guide has no pictures; a new one needs sourceSize and bounds."


def test_names_say_what_files_hold() -> None:
    refused = {"utils", "common", "manager", "base", "helpers", "misc"}
    wrong = [name_of(p) for p in [*PYTHON, *QML] if p.stem.lower() in refused]
    assert not wrong
