"""The last rung: one plain window that asks visitors to go to the desk.

Painted by the processor alone: no QML, no scene graph, no content, no translation files. What
can break is not here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QRasterWindow

PAPER, INK, QUIET = "#F6F5F1", "#14171A", "#5C6268"
"""As the day colours of the guide are."""
LINES = (("zh", "请到服务台咨询"), ("en", "Please ask at the desk"))
MARGIN, SIZE, SMALL = 0.074, 0.082, 0.02
"""Shares of the window's shorter side."""


class DeskWindow(QRasterWindow):
    """Both languages in the same size; the code of the rung is small, for staff."""

    painted = Signal()

    def __init__(self, code: str, windowed: bool) -> None:
        super().__init__()
        self._code = code
        self._windowed = windowed
        self.setTitle("WAIC")
        if not windowed:
            self.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), QColor(PAPER))
        side = min(self.width(), self.height())
        margin = side * MARGIN
        area = QRectF(0, 0, self.width(), self.height()).adjusted(margin, margin, -margin, -margin)
        left, wrap = Qt.AlignmentFlag.AlignLeft, Qt.TextFlag.TextWordWrap
        painter.setPen(QColor(INK))
        painter.setFont(_font(side * SIZE))
        both = "\n\n".join(text for _, text in LINES)
        painter.drawText(area, left | Qt.AlignmentFlag.AlignVCenter | wrap, both)
        painter.setPen(QColor(QUIET))
        painter.setFont(_font(side * SMALL))
        painter.drawText(area, left | Qt.AlignmentFlag.AlignBottom, self._code)
        painter.end()
        self.painted.emit()

    def event(self, event: QEvent) -> bool:
        """Nobody closes it but the service manager; on a desk it is a window like others."""
        if event.type() is QEvent.Type.Close and not self._windowed:
            event.ignore()
            return True
        return super().event(event)


def _font(pixels: float) -> QFont:
    font = QFont("Guide Mixed")
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight.Medium)
    return font
