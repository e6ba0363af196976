"""How content arrives while the kiosk runs: watched, verified, taken or refused."""

from kiosk.updates.taking import BUNDLED, Taken, take

__all__ = ["BUNDLED", "Taken", "take"]
