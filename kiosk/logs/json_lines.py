"""The log: events are told here, and kept by kiosk/logs/log_file.py where there is a folder.

Only what staff did and what the program met is told: no query, no plan, no words of a visitor.
"""

from __future__ import annotations

import logging

from kiosk.state.folder import StateFolder

NAME = "waic-kiosk"


def tell(event: str, level: int = logging.INFO, **fields: object) -> None:
    """Write one event down. Never raises, and costs nothing where there is no log."""
    logging.getLogger(NAME).log(level, event, extra={"fields": fields})


def open_log(folder: StateFolder) -> None:
    """From now on events go to the folder of state. Nothing is written before the first."""
    log = logging.getLogger(NAME)
    log.propagate = False
    log.setLevel(logging.INFO)
    close_log()
    if folder.path is not None:
        from kiosk.logs.log_file import LogFile  # a desk without a folder needs none of it

        log.addHandler(LogFile(folder))


def close_log() -> None:
    log = logging.getLogger(NAME)
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    log.addHandler(logging.NullHandler())  # else Python writes warnings to standard error


logging.getLogger(NAME).addHandler(logging.NullHandler())
