"""How content arrives while the kiosk runs: watched, verified, taken or refused."""

from kiosk.reading.releases import BUNDLED
from kiosk.updates.taking import Taken, take

__all__ = ["BUNDLED", "Taken", "take"]
