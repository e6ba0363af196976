"""A soft notice to the visitor, which goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.wording.news import News

SHOWN_SECONDS = 8


class Notice(QObject):
    """None but for a while after something happened."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._news: News | None = None
        self._timer = QTimer(self, interval=SHOWN_SECONDS * 1000, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.forget)

    @property
    def news(self) -> News | None:
        return self._news

    def show(self, news: News) -> None:
        self._timer.start()
        self._become(news)

    def forget(self) -> None:
        self._timer.stop()
        self._become(None)

    def _become(self, news: News | None) -> None:
        if news != self._news:
            self._news = news
            self.changed.emit()
