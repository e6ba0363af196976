"""A kiosk on a published folder, in this process, for a fault to happen to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from db.catalogue import Catalogue
from kiosk.app import Kiosk
from kiosk.self_test import routes
from kiosk.settings import read_settings
from tests.build import catalogue, place, session, text
from tests.faults.world.outcome import Outcome
from tests.published import Published
from tests.soak.waiting import becomes

PATIENCE_MS = 15_000
FIRST, SECOND = "First programme", "Second programme"
MEANWHILE = "Programme of the fault"
PASSED_MS = 70_000
"""After a fault has passed; nothing is tried more seldom than once a minute."""


def programme(name: str) -> Catalogue:
    """Told from others by the name of the conference."""
    talks = [session(f"talk-{n}", f"2024-07-05 {14 + n}:00", place="desk") for n in range(6)]
    content = catalogue(sessions=talks, places=[place("desk")])
    return replace(content, conference=replace(content.conference, short_name=text(name)))


class Running:
    """Started on FIRST; take it down with `close`."""

    def __init__(self, folder: Path, *more: str) -> None:
        """`more` are flags."""
        self.published = Published(folder / "published")
        self.first = self.published.publish(programme(FIRST))
        now = ["--now", "2024-07-05T14:10+08:00", "--reduced-motion", "--language", "en"]
        flags = [*now, "--windowed", "--content", str(self.published.folder), *more]
        self.kiosk = Kiosk(read_settings(flags, {}))
        heard: list[bool] = []
        self.kiosk.when_content(lambda _: heard.append(True))
        self.kiosk.start()
        assert becomes(lambda: bool(heard), PATIENCE_MS), "no content"
        assert becomes(lambda: self.kiosk.house.arrivals.seen is not None, PATIENCE_MS)
        assert becomes(lambda: self.kiosk.house.arrivals.ready, PATIENCE_MS), "still starting"
        self.kiosk.house.screens.make()  # as it does by itself soon after the content

    @property
    def shown(self) -> str:
        """The name of the conference on screen."""
        live = self.kiosk.house.library.current
        return live.conference.short_name.in_language("en") or "" if live is not None else ""

    @property
    def sentences(self) -> list[str]:
        """What staff read, the newest first."""
        return [each.sentence for each in self.kiosk.house.arrivals.refusals.listed]

    def shows(self, name: str) -> bool:
        return becomes(lambda: self.shown == name, PATIENCE_MS)

    def refused(self, before: int = 0) -> bool:
        return becomes(lambda: len(self.sentences) > before, PATIENCE_MS)

    def looks(self) -> None:
        """Two whole looks at the folder."""
        watch = self.kiosk.house.arrivals._watch
        assert watch is not None
        for _ in range(2):
            watch.look()
            becomes(lambda: not watch._looking, PATIENCE_MS)

    def placed(self) -> Callable[[], None]:
        """MEANWHILE lies elsewhere; the call puts it in place, by renames that need no handle."""
        folder = self.published.folder
        other = Published(folder.with_name("other"), number=self.published.number)
        self.published.number += 1
        files = (other.publish(programme(MEANWHILE)), other.pointer)

        def move() -> None:
            for file in files:
                file.rename(folder / file.name)

        return move

    def every_screen(self) -> None:
        """Each screen is shown and drawn once, within a visit."""
        house, catalogue_ = self.kiosk.house, self.kiosk.house.library.current
        assert catalogue_ is not None
        house.visit.touch()
        for route in routes(house.screens, catalogue_):
            house.navigator.open(route.kind, route.record)
            self._frame()
        house.visit.end()

    def _frame(self) -> None:
        """Until one more is drawn."""
        drawn: list[bool] = []
        heard = self.kiosk.window.frameSwapped.connect(lambda: drawn.append(True))
        self.kiosk.window.update()
        assert becomes(lambda: bool(drawn), PATIENCE_MS), "no frame"
        QObject.disconnect(heard)

    def outcome(
        self,
        told: bool = True,
        mend: Callable[[], object] | None = None,
        meanwhile: bool = False,
    ) -> Outcome:
        """The last good programme must still be shown; then the world is mended.

        `meanwhile`: what came in the fault must then be shown, and nothing else be needed for it.
        """
        wrong = [] if not told or self.refused() else ["staff were not told"]
        self.looks()
        self.every_screen()
        seen, read = self.shown, [*self.sentences]
        if seen != FIRST:
            wrong.append("the last good programme went away")
        if mend is not None:
            mend()
        if meanwhile and not becomes(lambda: self.shown == MEANWHILE, PASSED_MS):
            wrong.append("what was published in the fault was never taken up")
        self.published.publish(programme(SECOND))
        if not self.shows(SECOND):
            wrong.append("the next release was not taken up")
        after = f"{self.shown}, taken up by itself"
        where = str(self.published.folder)
        return Outcome(seen, " ".join(read).replace(where, "FOLDER"), after, tuple(wrong))

    def close(self) -> None:
        self.kiosk.close()
