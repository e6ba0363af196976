"""What a query found, as rows grouped by kind, with the part that was met marked. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from db.catalogue.folding import folded
from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.search.index import LONGEST, Hit, SearchIndex, Tier
from kiosk.search.lines import Line, line_of
from kiosk.search.marks import Marked, marked
from kiosk.wording import phrases

GROUPS = {
    "sessions": ("sessions",),
    "forums": ("forums",),
    "governance": ("initiatives",),
    "awards": ("awards", "winners", "treasures"),
    "exhibitors": ("exhibitors", "exhibits", "projects"),
    "people": ("people",),
    "places": ("venues", "places"),
    "activities": ("activities",),
}
GROUP_OF = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
FIRST, FIRST_ALONE, STEP = 2, 20, 50
"""How many of a group are shown among others, how many of one alone, and how many more each touch
unfolds. Wording fifty rows, of which ten are seen, would take a third of what a key may take."""
UNMARKED = Marked("", "", "")


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A line of the page. `kind`: "head", "result", "more" (unfolds `record`) or "try" (`record`
    is the query). `group` hangs beside the first line of each group.
    """

    key: str
    kind: str
    name: str
    group: str = ""
    count: str = ""
    strand: str = ""
    before: str = ""
    match: str = ""
    after: str = ""
    found_before: str = ""
    found_match: str = ""
    found_after: str = ""
    detail: str = ""
    screen: str = ""
    record: str = ""


def grouped(hits: Sequence[Hit]) -> dict[str, list[Hit]]:
    """Hits by group; the group of the best hit first, then in the order of GROUPS."""
    groups: dict[str, list[Hit]] = {group: [] for group in GROUPS}
    for hit in hits:
        groups[GROUP_OF[hit.kind]].append(hit)
    found = [(hits[0].tier, hits[0].secondary, group) for group, hits in groups.items() if hits]
    return {group: groups[group] for *_, group in sorted(found, key=lambda each: each[:2])}


def group_text(group: str, scene: Scene) -> str:
    tr = scene.words.tr
    return {
        "sessions": tr("Agenda"),
        "forums": tr("Forums"),
        "governance": tr("Governance"),
        "awards": tr("Awards"),
        "exhibitors": tr("Exhibitors"),
        "people": tr("People"),
        "places": tr("Places"),
        "activities": tr("Activities"),
    }[group]


def how_text(hits: Sequence[Hit], scene: Scene) -> str:
    """By what all of them were found, where that is no plain word."""
    tiers = {hit.tier for hit in hits}
    if tiers == {Tier.INITIALS}:
        return scene.words.tr("by initials")
    return scene.words.tr("by pinyin") if tiers and min(tiers) >= Tier.PINYIN else ""


def group_rows(
    group: str, hits: Sequence[Hit], shown: int, query: str, index: SearchIndex, scene: Scene
) -> list[SearchRow]:
    """The first `shown` of a group, and a row that unfolds more of them."""
    heading, count = group_text(group, scene), scene.words.tr("{n} found", len(hits))
    rows = [
        _row(hit, query, index, scene, *(("", "") if place else (heading, count)))
        for place, hit in enumerate(hits[:shown])
    ]
    rest = len(hits) - shown
    if rest > 0:
        said = scene.words.tr("{n} more", rest)
        name = phrases.listed([heading, said], scene.words)
        rows.append(SearchRow(f"more {group}", "more", name, before=said, record=group))
    return rows


def first_shown(count: int, alone: bool, unfolded: int) -> int:
    """A single one is never left over; each touch unfolds more."""
    first = FIRST_ALONE if alone else FIRST
    return (count if count <= first + 1 else first) + unfolded * STEP


def _row(
    hit: Hit, query: str, index: SearchIndex, scene: Scene, group: str, count: str
) -> SearchRow:
    line = line_of(hit.kind, hit.record, scene)
    title, found = _marks(hit, line, query, index, scene)
    words = "".join((title.before, title.match, title.after))
    met = "".join((found.before, found.match, found.after))
    detail = "" if met and line.detail in met else line.detail
    return SearchRow(
        key=f"{hit.kind}/{hit.record}",
        kind="result",
        name=phrases.listed([group, words, met, detail], scene.words),
        group=group,
        count=count,
        strand=line.strand,
        before=title.before,
        match=title.match,
        after=title.after,
        found_before=found.before,
        found_match=found.match,
        found_after=found.after,
        detail=detail,
        screen=line.screen,
        record=line.record,
    )


def _marks(
    hit: Hit, line: Line, query: str, index: SearchIndex, scene: Scene
) -> tuple[Marked, Marked]:
    """The title, and the other words that were met where the title as shown was not."""
    plain, keys = folded(query[:LONGEST]), index.keys[hit.kind, hit.record]
    spoken = {key.folded: key.pinyin for key in keys}
    title = scene.words.of(line.title)
    if mark := marked(title, plain, spoken.get(folded(title), "")):
        return mark, UNMARKED
    record = getattr(scene.catalogue, hit.kind)[hit.record]
    for key in keys:
        value = getattr(record, key.field)
        for text in value if isinstance(value, tuple) else (value,):
            words = text.in_language(key.language) or ""
            if mark := marked(words, plain, spoken.get(folded(words), "")):
                return Marked(title, "", ""), _within(line.detail, words, mark)
    return Marked(title, "", ""), UNMARKED


def _within(detail: str, words: str, mark: Marked) -> Marked:
    """What was met, inside the line that says it anyway."""
    before, met, after = detail.partition(words)
    return Marked(before + mark.before, mark.match, mark.after + after) if met else mark
