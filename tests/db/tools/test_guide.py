"""The staff guide is true: every command in it parses, and its recipes are run as they stand."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import typer.main
from openpyxl.worksheet.worksheet import Worksheet
from typer.testing import CliRunner, Result

from db.catalogue import Session
from db.reader import read_catalogue
from db.tools.app import app

GUIDE = Path(__file__).parents[3] / "db/tools/guide"
TEXTS = sorted(GUIDE.glob("*.md"))
SESSION = "h3-mm-legaltech"
KIOSK = "/srv/kiosk"


def blocks(text: str) -> list[str]:
    """The lines of every block of commands."""
    found = re.findall(r"^ *```sh\n(.*?)^ *```", text, re.S | re.M)
    return [line.strip() for block in found for line in block.splitlines()]


def recipe(title: str) -> list[list[str]]:
    """The commands under a heading of the English guide, without the one that opens a window."""
    text = (GUIDE / "README.md").read_text(encoding="utf-8")
    section = text.split(f"\n## {title}\n")[1].split("\n## ")[0]
    commands = [shlex.split(line)[1:] for line in blocks(section)]
    return [each for each in commands if each[0] != "preview"]


COMMANDS = [(text.name, line) for text in TEXTS for line in blocks(text.read_text("utf-8"))]


def test_the_guide_has_commands() -> None:
    assert len(COMMANDS) > 20
    assert {line.split()[0] for _, line in COMMANDS} == {"waic-content"}


@pytest.mark.parametrize(("name", "line"), sorted(set(COMMANDS)))
def test_every_command_and_option_is_a_real_one(name: str, line: str) -> None:
    command: Any = typer.main.get_command(app)
    arguments = shlex.split(line)[1:]
    while hasattr(command, "commands"):
        assert arguments[0] in command.commands, f"{name}: {line}"
        command = command.commands[arguments.pop(0)]
    with command.make_context("waic-content", arguments, resilient_parsing=False) as context:
        assert context.params


def test_pictures_that_the_guide_shows_are_there_and_small() -> None:
    named = {p for text in TEXTS for p in re.findall(r"!\[.*?\]\((.*?)\)", text.read_text("utf-8"))}
    assert named
    for picture in named:
        assert 1_000 < (GUIDE / picture).stat().st_size < 200_000


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk on which "Before the first change" was done."""
    folder = tmp_path_factory.mktemp("desk")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        (folder / "kiosk").mkdir()
        for command in recipe("Before the first change"):
            run(command, folder)
    return folder


@pytest.fixture(autouse=True)
def _at_the_desk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "desk" in request.fixturenames:
        monkeypatch.chdir(request.getfixturevalue("desk"))


def run(command: list[str], folder: Path) -> Result:
    here = [str(folder / "kiosk") if word == KIOSK else word for word in command]
    result = CliRunner().invoke(app, here)
    assert result.exit_code == 0, f"{command}: {result.output}"
    return result


def follow(title: str, desk: Path, edit: Callable[[Any], None]) -> str:
    """Export, edit the workbook, then the rest; what the commands said."""
    export, *rest = recipe(title)
    (desk / "programme.xlsx").unlink(missing_ok=True)
    run(export, desk)
    book = openpyxl.load_workbook(desk / "programme.xlsx")
    edit(book)
    book.save(desk / "programme.xlsx")
    book.close()
    return "".join(run(command, desk).output for command in rest)


def cell(sheet: Worksheet, row_id: str, header: str) -> Any:
    headers = [each.value for each in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == row_id)
    return row[headers.index(header)]


def live(desk: Path) -> dict[str, Session]:
    return dict(read_catalogue(desk / "kiosk" / "current.json").sessions)


def test_change_a_room(desk: Path) -> None:
    def edit(book: Any) -> None:
        cell(book["Sessions"], SESSION, "place").value = "h3-release"

    said = follow("Change a room", desk, edit)
    assert "Moved" in said
    session = live(desk)[SESSION]
    assert session.place == "h3-release"
    assert session.earlier is not None


def test_move_by_half_an_hour(desk: Path) -> None:
    before = live(desk)[SESSION].start

    def edit(book: Any) -> None:
        cell(book["Sessions"], SESSION, "start").value = "15:30"
        cell(book["Sessions"], SESSION, "end").value = "17:30"

    follow("Move by half an hour", desk, edit)
    after = live(desk)[SESSION].start
    assert before is not None
    assert after is not None
    assert (after - before).total_seconds() == 1800


def test_cancel(desk: Path) -> None:
    def edit(book: Any) -> None:
        cell(book["Sessions"], SESSION, "status").value = "cancelled"

    assert "ancelled" in follow("Cancel", desk, edit)
    assert live(desk)[SESSION].status == "cancelled"


def test_new_speaker(desk: Path) -> None:
    def edit(book: Any) -> None:
        people = book["People"]
        headers = [each.value for each in people[1]]
        values = {
            "id": "zhang-wei",
            "name (en)": "Zhang Wei",
            "name (zh)": "张伟",
            "attended": "yes",
        }
        row = max(r[0].row for r in people.iter_rows(min_row=2) if r[0].value) + 1
        for header, value in values.items():
            people.cell(row, headers.index(header) + 1, value)
        cell(book["Sessions"], SESSION, "people").value = "zhang-wei"

    follow("New speaker", desk, edit)
    assert live(desk)[SESSION].people == ("zhang-wei",)


def test_undo(desk: Path) -> None:
    first = (desk / "kiosk" / "history").glob("*.json")
    assert first
    said = "".join(run(command, desk).output for command in recipe("Undo"))
    assert "First release" in said
    assert live(desk)[SESSION].status == "planned"


def test_tell_everybody_something(desk: Path) -> None:
    said = "".join(run(command, desk).output for command in recipe("Tell everybody something"))
    assert "shuttle bus" in said
    assert (desk / "kiosk" / "announced.json").is_file()


def test_print_door_signs(desk: Path) -> None:
    for command in recipe("Print door signs"):
        run(command, desk)
    assert sorted(p.name for p in (desk / "paper").glob("signs-2024-07-05*")) == [
        "signs-2024-07-05.pdf"
    ]
