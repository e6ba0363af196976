"""waic-content preview: the guide in a window, on content that is not published yet."""

from __future__ import annotations

import gc
import signal
import subprocess
import tempfile
from datetime import UTC, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from db.catalogue import Conference
from db.errors import ContentError
from db.tools.draft_options import DEFAULT, AsJson, DraftUrl, told
from db.tools.kiosk_process import command_of, environment_of
from db.tools.previewing.reading import reader_of
from db.tools.previewing.saves import Saves
from db.tools.previewing.shown_folder import ShownFolder
from db.tools.printing import ERR, OUT, USAGE

LOOK_SECONDS = 0.05
"""Between two looks at the file: a save is read when two looks see the same."""
FIRST_HOUR = 10
"""Where the clock begins when the conference is not on today."""


class Language(StrEnum):
    """Where the guide begins."""

    EN = "en"
    ZH = "zh"


What = Annotated[
    str,
    typer.Argument(
        metavar="[WHAT]",
        help="A table, programme, draft, release, folder or `live`.",
        show_default=DEFAULT,
    ),
]
Now = Annotated[
    str | None,
    typer.Option("--now", metavar="TIME", help="Conference time to begin at: 2024-07-05T10:00."),
]
In = Annotated[Language, typer.Option("--language", help="English or Chinese first.")]
Size = Annotated[str, typer.Option("--size", metavar="WxH", help="Of the guide in the window.")]
Live = Annotated[
    Path | None, typer.Option("--to", metavar="FOLDER", help="The published folder of `live`.")
]


def preview(
    what: What = DEFAULT,
    draft: DraftUrl = DEFAULT,
    now: Now = None,
    language: In = Language.ZH,
    size: Size = "1080x1920",
    to: Live = None,
    as_json: AsJson = False,
) -> None:
    """Open the guide on content that is not published, with a slider over its days and hours.

    A file or folder is read again at every save of it, and what is wrong is listed below the
    guide. A file that cannot be read leaves the last good content on screen. A table or
    programme is shown as it would be after its import into --draft, which is not changed.

    Example: waic-content preview programme.xlsx --now 2024-07-05T10:00 --language en

    Exit codes: 0 the window was closed; 1 nothing can be shown, see the sentence; 2 wrong usage.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="waic-preview-") as place:
            workshop, folder = Path(place) / "workshop", Path(place) / "shown"
            workshop.mkdir()
            folder.mkdir()
            saves = Saves(Path(what))
            shown = ShownFolder(folder, what, reader_of(what, draft, workshop, to))
            first = shown.fill()
            if shown.catalogue is None:
                raise ContentError(first.why)
            _keep_what_stays()
            begin = beginning(now, shown.catalogue.conference)
            flags = ["--now", begin, "--language", language, "--size", size]
            command = command_of("kiosk.preview", ["--folder", str(folder), *flags])
            code = _run(command, saves, shown)
    except (ContentError, ValueError) as error:
        raise told(error, as_json) from error
    if code:
        raise typer.Exit(code)


def beginning(now: str | None, conference: Conference) -> str:
    """The instant to begin at, with its offset: as told, today's while it is on, else day one."""
    zone = ZoneInfo(conference.zone)
    if now is not None:
        try:
            found = datetime.fromisoformat(now)
        except ValueError as error:
            ERR.print(f"--now {now!r} is no time; write it as 2024-07-05T10:00.")
            raise typer.Exit(USAGE) from error
        return (found if found.tzinfo else found.replace(tzinfo=zone)).isoformat()
    today = datetime.now(UTC).astimezone(zone)
    if conference.start <= today.date() <= conference.end:
        return today.isoformat()
    return datetime.combine(conference.start, time(FIRST_HOUR), zone).isoformat()


def _keep_what_stays() -> None:
    """What was read at the start is not looked through for garbage at every save."""
    gc.collect()
    gc.freeze()


def _run(command: list[str], saves: Saves, shown: ShownFolder) -> int:
    """Until the window is closed; every save in between is shown."""
    # Whoever ends this command ends the window with it.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    window = subprocess.Popen(command, env=environment_of())
    try:
        while _goes_on(window):
            if saves.is_new():
                _say(len(shown.fill().problems))
    except KeyboardInterrupt:
        window.terminate()
    finally:
        window.wait()
        signal.signal(signal.SIGTERM, before)
    return max(window.returncode, 0)


def _goes_on(window: subprocess.Popen[bytes]) -> bool:
    try:
        window.wait(LOOK_SECONDS)
    except subprocess.TimeoutExpired:
        return True
    return False


def _say(problems: int) -> None:
    count = "no problems" if not problems else f"{problems} problem{'' if problems == 1 else 's'}"
    OUT.print(f"Read again at {datetime.now().astimezone():%H:%M:%S}: {count}.")
