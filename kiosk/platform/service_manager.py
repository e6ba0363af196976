"""Tells systemd how the guide is: ready, alive, and what `systemctl status` shows.

The protocol is sd_notify(3): datagrams to the socket that NOTIFY_SOCKET names. Where there is no
such socket, nothing is told and nothing fails.
"""

from __future__ import annotations

import os
import socket
from collections.abc import MutableMapping

LONGEST_STATUS = 200


class ServiceManager:
    """One for the process. The address leaves the environment, so that no child inherits it."""

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        self._address = environment.pop("NOTIFY_SOCKET", "")
        # WATCHDOG_PID names the compositor, which is the unit's main process; the guide answers
        # for both, since the unit says NotifyAccess=all.
        environment.pop("WATCHDOG_PID", None)
        microseconds = environment.pop("WATCHDOG_USEC", "")
        self.watchdog_seconds = int(microseconds) / 1e6 if microseconds.isdecimal() else 0.0
        """Silence for as long as this ends the process; 0 is never."""

    def ready(self) -> None:
        """The first frame with content is on the glass."""
        self._tell("READY=1")

    def alive(self) -> None:
        self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        self._tell("STOPPING=1")

    def status(self, words: str) -> None:
        """One line for `systemctl status`."""
        self._tell(f"STATUS={' '.join(words.split())[:LONGEST_STATUS]}")

    def _tell(self, message: str) -> None:
        if not self._address:
            return
        path = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
                sender.setblocking(False)
                sender.sendto(message.encode(), path)
        except OSError:
            return  # a manager that does not listen is no reason to stop showing the guide
