"""From a touch to the frame that answers it: pages, the language, keys of the search, scrolling."""

from __future__ import annotations

from tests.bench.generated import release_of
from tests.bench.inside import GENERATED, tail, told_by, whole
from tests.bench.series import Series
from tests.bench.table import Line

PAGE_P50, PAGE_P99 = 16, 33
LATE_MS = 33


def page_lines(times: int) -> list[Line]:
    """Each page opened for the first time in a visit, and opened again within it."""
    return [
        *(_page(f"touch to a new page: {kind}", v) for kind, v in told_by("pages", times).items()),
        _page("touch back to a page of this visit", list(whole(told_by("again", times)).values)),
    ]


def _page(what: str, values: list[float]) -> Line:
    found = Series.of(values)
    measured = f"p50 {found.median:.0f}, p99 {found.p99:.0f}, n {len(values)}"
    over = max(found.median / PAGE_P50, found.p99 / PAGE_P99)
    return Line(f"{what}, ms", measured, f"p50 <= {PAGE_P50}, p99 <= {PAGE_P99}", over, 1.0)


def flip_lines(times: int) -> list[Line]:
    told = told_by("flips", times)
    each = ", ".join(f"{kind} {max(values):.0f}" for kind, values in told.items())
    line = tail("language flip in place, ms", whole(told), 50, "p99 <= 50")
    return [line, Line("its slowest by page, ms", each)]


def key_lines(times: int) -> list[Line]:
    lines = []
    for sessions, most in ((943, 33), (10_000, 50)):
        found = whole(told_by("keys", times, release_of(sessions, GENERATED)))
        what = f"key to search results, {sessions:,} sessions, ms"
        lines.append(tail(what, found, most, f"p99 <= {most}"))
    return lines


def scroll_lines(times: int) -> list[Line]:
    """10,000 sessions in one day, so that its list is as long as that."""
    found = whole(told_by("scrolls", times, release_of(10_000, GENERATED, days=1)))
    late = 100 * sum(ms > LATE_MS for ms in found.values) / len(found.values)
    measured = f"{late:.2f} % of {len(found.values)} frames; p50 {found.median:.0f} ms"
    return [Line("scroll 10,000 rows: late frames (> 33 ms)", measured, "<= 0.5 %", late, 0.5)]
