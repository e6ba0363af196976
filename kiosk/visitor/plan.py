"""My plan: the sessions that this visitor wants to see. It ends with the visit."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QObject, Signal

from kiosk.scene import MOST_PLANNED


class Plan(QObject):
    """Ids of sessions, in the order in which they were added."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sessions: tuple[str, ...] = ()

    @property
    def sessions(self) -> tuple[str, ...]:
        return self._sessions

    def toggle(self, session: str) -> None:
        """Add a session, or take it out; a full plan takes no more."""
        if session in self._sessions:
            self._become(tuple(each for each in self._sessions if each != session))
        elif len(self._sessions) < MOST_PLANNED:
            self._become((*self._sessions, session))

    def keep(self, known: Container[str]) -> None:
        """Only sessions that there still are."""
        self._become(tuple(each for each in self._sessions if each in known))

    def forget(self) -> None:
        self._become(())

    def _become(self, sessions: tuple[str, ...]) -> None:
        if sessions != self._sessions:
            self._sessions = sessions
            self.changed.emit()
