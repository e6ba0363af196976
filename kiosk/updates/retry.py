"""When what the world kept from being read is tried again: by itself, ever more seldom."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from db.errors import ContentError, ContentUnread, ReaderLost

PAUSES_MS = (5_000, 10_000, 20_000, 40_000, 60_000)
"""Before one try after the other; the last pause holds for all that follow."""
MOST_LOST = 30
"""Readers that one file may cost, as it may be what ends them: half an hour."""


class Retry(QObject):
    """Sleeps while nothing is wrong. `due` says that it is time to try again."""

    due = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._failed = self._lost = 0
        self._told = ""
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._pause.timeout.connect(self.due)

    def after(self, error: ContentError) -> str:
        """It could not be read: the sentence for staff, "" where they have read it already."""
        sentence = str(error)
        if not isinstance(error, ContentUnread):
            self.forget()
            return sentence
        self._pause.stop()
        self._lost += isinstance(error, ReaderLost)
        if self._lost < MOST_LOST:
            self._pause.start(PAUSES_MS[min(self._failed, len(PAUSES_MS) - 1)])
            self._failed += 1
            sentence = f"{sentence.removesuffix('.')}; it is tried again."
        told, self._told = self._told, sentence
        return "" if told == sentence else sentence

    def wait_no_more(self) -> None:
        """It is tried now. How often it failed is still known."""
        self._pause.stop()

    def forget(self) -> None:
        """Something else is to be read, or it was read."""
        self._pause.stop()
        self._failed = self._lost = 0
        self._told = ""
