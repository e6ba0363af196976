"""waic-content print: door signs and day sheets as PDF, from the release the kiosks show."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from db.errors import ContentError
from db.published.pointer import POINTER, read_pointer
from db.release import write_release
from db.tools.draft_options import AsJson, told
from db.tools.drafts.address import url_of
from db.tools.drafts.publishing import published_draft
from db.tools.kiosk_process import answer_of
from db.tools.printing import ERR, OUT, PROBLEMS, USAGE, print_problems


class PaperLanguage(StrEnum):
    EN = "en"
    ZH = "zh"
    BOTH = "both"


class PaperSize(StrEnum):
    A4 = "a4"
    A3 = "a3"


OneRelease = Annotated[
    Path | None, typer.Option("--release", metavar="FILE", help="A release or its pointer.")
]
Live = Annotated[
    Path | None, typer.Option("--to", metavar="DIR", help="A published folder: its live release.")
]
OneDraft = Annotated[
    str | None, typer.Option("--draft", metavar="URL", help="A draft; every page says so.")
]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where to write the PDF files.")]
Signs = Annotated[bool, typer.Option("--signs", help="Door signs only.")]
Days = Annotated[bool, typer.Option("--days", help="Day sheets only.")]
Language = Annotated[PaperLanguage, typer.Option("--language", help="Of the paper.")]
Size = Annotated[PaperSize, typer.Option("--paper", help="Size of the pages.")]
Room = Annotated[
    str | None, typer.Option("--room", metavar="ID", help="Only this room: its id in the content.")
]


def print_paper(
    out: Out,
    release: OneRelease = None,
    to: Live = None,
    draft: OneDraft = None,
    signs: Signs = False,
    days: Days = False,
    language: Language = PaperLanguage.BOTH,
    paper: Size = PaperSize.A4,
    room: Room = None,
    as_json: AsJson = False,
) -> None:
    """Print door signs and day sheets: signs-DAY.pdf and day-DAY.pdf, for each day.

    A sign is one room on one day. Its foot tells the release, and when that was published.
    The same release gives the same bytes.

    Example: waic-content print --to /srv/kiosk --out paper --signs --paper a3

    Exit codes: 0 printed; 1 problems, see the sentence; 2 wrong usage.
    """
    if sum(each is not None for each in (release, to, draft)) != 1:
        ERR.print("Name what to print: one of --release FILE, --to DIR and --draft URL.")
        raise typer.Exit(USAGE)
    both = signs == days
    chosen = [flag for flag, on in (("--signs", signs or both), ("--days", days or both)) if on]
    how = ["--language", language, "--paper", paper, *(["--room", room] if room else [])]
    try:
        with _release_of(release or to, draft) as which:
            told_by = answer_of("kiosk.paper", [*which, "--out", str(out), *chosen, *how])
    except (ContentError, ValueError) as error:
        raise told(error, as_json) from error
    _say(json.loads(told_by), out, as_json)


@contextmanager
def _release_of(named: Path | None, draft: str | None) -> Iterator[list[str]]:
    """What tells the printer which release it is; of a draft one is made for the time being."""
    if named is not None:
        pointer = named / POINTER if named.is_dir() else named
        yield ["--release", str(pointer), *_numbered(pointer)]
        return
    found = published_draft(url_of(draft or ""))
    if found.catalogue is None:
        print_problems(found.problems)
        raise ContentError("The draft has problems: nothing was printed; mend them first.")
    with tempfile.TemporaryDirectory(prefix="waic-print-") as folder:
        write_release(found.catalogue, Path(folder))
        yield ["--release", str(Path(folder) / POINTER), "--is-draft"]


def _numbered(pointer: Path) -> list[str]:
    """Number, name and date, where a pointer tells them."""
    if pointer.suffix != ".json":
        return []
    told_by = read_pointer(pointer)
    number = ["--number", str(told_by.number)] if told_by.number else []
    when = ["--published", told_by.published.isoformat()] if told_by.published else []
    return [*number, *when, f"--name={told_by.name}"]


def _say(sheets: list[dict[str, Any]], out: Path, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({"out": str(out), "files": sheets}, indent=2))
        return
    for sheet in sheets:
        pages = "1 page" if sheet["pages"] == 1 else f"{sheet['pages']} pages"
        OUT.print(f"{out / sheet['file']}: {pages}")
    if not sheets:
        ERR.print("There is no session to print; look at --room, or at the programme.")
        raise typer.Exit(PROBLEMS)
