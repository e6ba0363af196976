"""How start, memory and page change grow with the programme: 500 sessions to 50,000."""

from __future__ import annotations

from itertools import pairwise
from math import log2
from statistics import median

from tests.bench.generated import release_of
from tests.bench.inside import GENERATED, told_by, whole
from tests.bench.series import Series
from tests.bench.start import Started, series, start_kiosk
from tests.bench.table import Line

SMALL, LARGE = 500, 10_000
MEASURES = {"first_frame": "first frame, ms", "content": "content, ms", "memory": "PSS, MiB"}


def compare_lines(times: int) -> list[Line]:
    """10,000 sessions against 500, in turns."""
    releases = [release_of(size, GENERATED) for size in (SMALL, LARGE)]
    pairs = [[start_kiosk(each) for each in releases] for _ in range(times)]
    small, large = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    pages = [whole(told_by("again", times, each)).median for each in releases]
    return [
        _ratio("first frame", "first_frame", 1.05, small, large),
        _ratio("content", "content", 3.0, small, large),
        _added(series(small, "memory"), series(large, "memory")),
        Line(
            "10,000 against 500: page change",
            f"{pages[1]:.1f} / {pages[0]:.1f} ms",
            "<= 1.1 x",
            pages[1] / pages[0],
            1.1,
        ),
    ]


def _ratio(what: str, name: str, most: float, small: list[Started], large: list[Started]) -> Line:
    one, other = series(small, name), series(large, name)
    ratio = other.over(one)
    told = f"{other.told()} / {one.told()} ms; ratio {ratio.told(2)}"
    return Line(f"10,000 against 500: {what}", told, f"<= {most} x", ratio.median, most)


def _added(small: Series, large: Series) -> Line:
    added = large.less(small)
    told = f"{large.median:.0f} / {small.median:.0f} MiB; {added.told()} more"
    return Line("10,000 against 500: memory", told, "<= + 60 MiB", added.median, 60)


def growth_lines(sizes: tuple[int, ...], times: int) -> list[Line]:
    """Each size's medians, and what a doubling costs between neighbours; what cannot be shown."""
    found: dict[int, list[Started]] = {}
    failed: list[Line] = []
    for size in sizes:
        try:
            found[size] = [start_kiosk(release_of(size, GENERATED)) for _ in range(times)]
        except RuntimeError as error:
            failed.append(Line(f"{size:,} sessions", f"not shown: {error}", value=1, most=0))
    return [*(_growth(name, what, found) for name, what in MEASURES.items() if found), *failed]


def _growth(name: str, what: str, found: dict[int, list[Started]]) -> Line:
    medians = {size: median(getattr(s, name) for s in starts) for size, starts in found.items()}
    sizes = list(medians)
    doubled = [(medians[b] / medians[a]) ** (1 / log2(b / a)) for a, b in pairwise(sizes)]
    told = ", ".join(f"{size:,}: {value:.0f}" for size, value in medians.items())
    steps = ", ".join(f"x {each:.2f}" for each in doubled)
    return Line(f"{what} by sessions", f"{told}; per doubling {steps}")
