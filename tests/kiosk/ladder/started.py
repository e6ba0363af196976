"""The kiosk as a process under a service manager that listens, to be killed at chosen points."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent.parent
LIMIT_SECONDS = 60


class Started:
    """One start of the real program; every message to the service manager is kept."""

    stderr: int = subprocess.PIPE
    """Or the number of a file."""

    def __init__(self, folder: Path, *flags: str, **environment: str) -> None:
        """`environment` is added; "" takes a variable away."""
        folder.mkdir(exist_ok=True)
        address = folder / "notify"
        address.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(address))
        self._socket.settimeout(LIMIT_SECONDS)
        given = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "NOTIFY_SOCKET": str(address),
            "WATCHDOG_USEC": "60000000",
            **environment,
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "--state", str(folder / "state"), *flags],
            cwd=ROOT,
            env={name: text for name, text in given.items() if text},
            stderr=self.stderr,
            text=True,
        )

    def patience(self, seconds: float) -> None:
        """Raise TimeoutError in `until` after so long without a message."""
        self._socket.settimeout(seconds)

    def until(self, begin: str) -> str:
        """The first message that begins so."""
        while True:
            message = self._socket.recv(4096).decode()
            if message.startswith(begin):
                return message

    def shows(self, release: str) -> None:
        """Returns when the status names this release; what was told before it may be older."""
        while release not in self.until("STATUS="):
            pass

    def shown(self) -> str:
        """What `systemctl status` says once the first frame is on screen."""
        status = self.until("STATUS=").removeprefix("STATUS=")
        self.until("READY=1")
        return status

    def end(self, number: signal.Signals) -> str:
        """Send a signal; what the process wrote to standard error."""
        self.process.send_signal(number)
        return self.ended()

    def ended(self) -> str:
        """Wait until it ends by itself; what it wrote to standard error. None is left alive."""
        try:
            _, err = self.process.communicate(timeout=LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        self._socket.close()
        return err
