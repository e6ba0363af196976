"""The Prometheus text file that node_exporter's textfile collector reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from db.frozen import dataclass

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

FILE = "health.prom"


@dataclass(frozen=True, slots=True)
class Health:
    """How the kiosk is. Times are in seconds since 1970, 0 where there is none."""

    version: str
    release: str
    """The first 8 hex digits of its hash; "" where none is shown."""
    number: str
    """Of the release in its folder; "" where it has none."""
    rung: str
    screen: tuple[int, int]
    """Pixels."""
    started: float
    frames_late: int = 0
    errors: int = 0
    refused: int = 0
    last_visit: float = 0.0
    visits: int = 0
    searches_without_result: int = 0
    screens: Mapping[str, int] = field(default_factory=dict)
    """How often each was opened. What is too rare to be told is not here."""
    state_writable: bool = True


def write_exposition(health: Health, path: Path) -> None:
    """Whole or not at all. Raises OSError. Slow the first time: run it in a job."""
    from prometheus_client import write_to_textfile

    path.parent.mkdir(parents=True, exist_ok=True)
    write_to_textfile(str(path), registry_of(health))


def registry_of(health: Health) -> CollectorRegistry:
    """Everything as gauges and counters of one new registry, without the times of this writing."""
    from prometheus_client import CollectorRegistry, disable_created_metrics

    disable_created_metrics()  # type: ignore[no-untyped-call]
    registry = CollectorRegistry()
    _facts(health, registry)
    _gauges(health, registry)
    _counters(health, registry)
    return registry


def _facts(health: Health, registry: CollectorRegistry) -> None:
    from prometheus_client import Info

    program = Info("waic_kiosk", "The program.", registry=registry)
    program.info({"version": health.version})
    release = Info("waic_kiosk_release", "The release on screen.", registry=registry)
    release.info({"sha256": health.release, "number": health.number})


def _gauges(health: Health, registry: CollectorRegistry) -> None:
    from prometheus_client import Gauge

    width, height = health.screen
    for name, told, value in (
        ("start_time_seconds", "When it was started; uptime is time() minus this.", health.started),
        ("rung", "Of the crash ladder: 0 is as asked, 4 the desk.", int(health.rung[1:])),
        ("screen_width_pixels", "Of the window.", width),
        ("screen_height_pixels", "Of the window.", height),
        ("last_visit_time_seconds", "When the last visit ended; 0 is never.", health.last_visit),
        ("state_writable", "1 where the folder of state can be written.", health.state_writable),
    ):
        Gauge(f"waic_kiosk_{name}", told, registry=registry).set(value)


def _counters(health: Health, registry: CollectorRegistry) -> None:
    from prometheus_client import Counter

    for name, told, value in (
        ("frames_late", "Frames later than 33 ms while something moved.", health.frames_late),
        ("errors", "Bugs that showed since the start.", health.errors),
        ("releases_refused", "Releases and announcements refused since the start.", health.refused),
        ("visits", "Visits since the start, told from 5 on.", health.visits),
        (
            "searches_without_result",
            "Searches that found nothing since the start, told from 5 on.",
            health.searches_without_result,
        ),
    ):
        Counter(f"waic_kiosk_{name}", told, registry=registry).inc(value)
    told = "Screens opened since the start, told from 5 on."
    screens = Counter("waic_kiosk_screens_opened", told, ["screen"], registry=registry)
    for screen, count in health.screens.items():
        screens.labels(screen=screen).inc(count)
