"""From a touch to the frame that answers it: pages, the language, keys of the search, scrolling."""

from __future__ import annotations

import math

from tests.bench.generated import release_of
from tests.bench.inside import CPU, GENERATED, tail, told_both, told_by, told_of, whole
from tests.bench.series import Series
from tests.bench.table import Line

PAGE_P50, PAGE_P99 = 16, 33
LATE_MS = 33


def page_lines(times: int) -> list[Line]:
    """Each page opened for the first time in a visit, and opened again within it."""
    bare = _bare("page", 10 * times)
    told, again = told_by("pages", times), told_by("again", times)
    kinds = [name for name in told if not name.endswith(CPU)]
    each = [_page(f"touch to a new page: {kind}", _only(told, kind)) for kind in kinds]
    every = Line("touch to a new page: all", told_both(told) + _times(told, bare))
    twin = Line("touch to a page of 40 plain texts in a bare program, ms", told_both(bare))
    return [*each, every, twin, _page("touch back to a page of this visit", again)]


def _bare(kind: str, times: int) -> dict[str, list[float]]:
    return told_of("tests.bench.bare_touches", kind, str(times))


def _times(told: dict[str, list[float]], bare: dict[str, list[float]]) -> str:
    """ "; 6.1 x the bare twin": of the medians."""
    return f"; {whole(told).median / whole(bare).median:.1f} x the bare twin"


def _only(told: dict[str, list[float]], name: str) -> dict[str, list[float]]:
    return {name: told[name], name + CPU: told[name + CPU]}


def _page(what: str, told: dict[str, list[float]]) -> Line:
    found = whole(told)
    over = max(found.median / PAGE_P50, found.p99 / PAGE_P99)
    budget = f"p50 <= {PAGE_P50}, p99 <= {PAGE_P99}"
    return Line(f"{what}, ms", told_both(told), budget, over, 1.0)


def flip_lines(times: int) -> list[Line]:
    bare, told = _bare("flip", 10 * times), told_by("flips", times)
    slowest = {kind: max(values) for kind, values in told.items() if not kind.endswith(CPU)}
    each = ", ".join(f"{kind} {ms:.0f}" for kind, ms in slowest.items())
    line = tail("language flip in place, ms", told, 50, "p99 <= 50", _times(told, bare))
    twin = Line("other words for 40 plain texts in a bare program, ms", told_both(bare))
    return [line, Line("its slowest by page, ms", each), twin]


KEYS_MOST = {943: 33, 10_000: 50}
"""By how many sessions are searched: p99 in ms."""


def key_lines(times: int, most_sessions: int) -> list[Line]:
    bare = _bare("key", 10 * times)
    lines = [Line("10 other rows of 3 plain texts in a bare program, ms", told_both(bare))]
    for sessions, most in KEYS_MOST.items():
        if sessions > most_sessions:
            continue
        told = told_by("keys", times, release_of(sessions, GENERATED))
        what = f"key to search results, {sessions:,} sessions, ms"
        lines.append(tail(what, told, most, f"p99 <= {most}", _times(told, bare)))
    return lines


def scroll_lines(times: int) -> list[Line]:
    """10,000 sessions in one day, so that its list is as long as that."""
    bare = _bare("scroll", math.ceil(times / 4))
    told = told_by("scrolls", times, release_of(10_000, GENERATED, days=1))
    rows = sum(told.pop("rows"))
    late, busy = _late(whole(told)), _late(whole(told, cpu=True))
    measured = (
        f"{late:.2f} % of {len(told['scroll'])} frames over {rows:.0f} rows; {told_both(told)}; "
        f"{busy:.2f} % by CPU time alone{_times(told, bare)}"
    )
    twin = f"{_late(whole(bare)):.2f} % of {len(bare['bare'])} frames; {told_both(bare)}"
    return [
        Line("scroll 10,000 rows: late frames (> 33 ms)", measured, "<= 0.5 %", late, 0.5),
        Line("scroll 10,000 rows of 3 plain texts in a bare program", twin),
    ]


def _late(frames: Series) -> float:
    return 100 * sum(ms > LATE_MS for ms in frames.values) / len(frames.values)
