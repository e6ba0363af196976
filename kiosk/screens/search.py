"""Search: one box over every kind of record, with a keypad of our own."""

from __future__ import annotations

from PySide6.QtCore import Slot

from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.search.examples import example_rows, try_rows
from kiosk.search.index import LONGEST, Hit, SearchIndex, index_of
from kiosk.search.results import SearchRow, first_shown, group_rows, group_text, grouped, how_text
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class KindChip:
    """A filter; `key` is a group, or "" for all."""

    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class SearchProps:
    where: str = ""
    query: str = ""
    hint: str = ""
    box_name: str = ""
    status: str = ""
    """How many were found, and by what; said aloud too."""
    place: str = ""
    space_text: str = ""
    clear_text: str = ""
    delete_text: str = ""
    chips: tuple[KindChip, ...] = ()
    rows: tuple[SearchRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchChoices:
    """`unfolded` names a group once for each touch on its "more"."""

    query: str = ""
    group: str = ""
    unfolded: tuple[str, ...] = ()


def typed(query: str, more: str) -> str:
    """`query` with what was typed or scanned: no control characters, 64 characters at most."""
    kept = "".join(each for each in more if each.isprintable())
    return (query + kept).lstrip()[:LONGEST]


def derive_search(scene: Scene, choices: SearchChoices) -> SearchProps:
    tr, index = scene.words.tr, index_of(scene.catalogue)
    hits = index.find(choices.query)
    groups = grouped(hits)
    group = choices.group if choices.group in groups else ""
    return SearchProps(
        where=tr("Search"),
        query=choices.query,
        hint=tr("English, 中文, pinyin or initials"),
        box_name=tr("What to look for"),
        status=_status(choices.query, hits, scene),
        place=f"{choices.query}/{group}",
        space_text=tr("space"),
        clear_text=tr("clear"),
        delete_text=tr("Delete a letter"),
        chips=_chips(groups, group, scene),
        rows=_rows(choices, groups, group, index, scene),
    )


def _status(query: str, hits: tuple[Hit, ...], scene: Scene) -> str:
    if not query.strip():
        return ""
    found = scene.words.tr("{n} found", len(hits))
    return phrases.listed([how_text(hits, scene), found], scene.words)


def _chips(groups: dict[str, list[Hit]], selected: str, scene: Scene) -> tuple[KindChip, ...]:
    """Only kinds that lead to something, always in the same order where that is possible."""
    if not groups:
        return ()
    count = sum(len(hits) for hits in groups.values())
    every = KindChip("", scene.words.tr("All"), str(count), not selected)
    chips = (
        KindChip(group, group_text(group, scene), str(len(hits)), group == selected)
        for group, hits in groups.items()
    )
    return (every, *chips)


def _rows(
    choices: SearchChoices,
    groups: dict[str, list[Hit]],
    selected: str,
    index: SearchIndex,
    scene: Scene,
) -> tuple[SearchRow, ...]:
    if not choices.query.strip():
        return (_invitation(scene), *example_rows(index, scene))
    if not groups:
        return _nothing(choices.query, index, scene)
    rows: list[SearchRow] = []
    for group, hits in groups.items():
        if selected in ("", group):
            alone = len(groups) == 1 or bool(selected)
            shown = first_shown(len(hits), alone, choices.unfolded.count(group))
            rows += group_rows(group, hits, shown, choices.query, index, scene)
    return tuple(rows)


def _invitation(scene: Scene) -> SearchRow:
    title = scene.words.tr("What are you looking for?")
    detail = scene.words.tr(
        "Sessions, forums, texts, prizes, exhibitors, people, places and things to do. "
        "Type English words, pinyin such as “rengong”, or only initials such as “rgzn”."
    )
    return SearchRow("head", "head", title, before=title, detail=detail)


def _nothing(query: str, index: SearchIndex, scene: Scene) -> tuple[SearchRow, ...]:
    """The nearest that there is, or calmly that nothing is near."""
    tr = scene.words.tr
    title = tr("Nothing found for “{query}”", query=query.strip())
    near = [(other, tr("{n} found", len(index.find(other)))) for other in index.near(query)]
    if not near:
        detail = tr("Nothing in the guide is near it either. These can be found:")
        head = SearchRow("head", "head", title, before=title, detail=detail)
        return (head, *example_rows(index, scene))
    detail = tr("Touch one of these, or type on.")
    head = SearchRow("head", "head", title, before=title, detail=detail)
    return (head, *try_rows(tr("Nearest"), near))


class SearchViewModel(ScreenViewModel, props=SearchProps):
    """Remembers the query, and what was unfolded, until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(SearchChoices())

    def derive(self, scene: Scene, route: Route) -> SearchProps:
        return derive_search(scene, self._choices.now)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def typeText(self, text: str) -> None:
        self._ask(typed(self._choices.now.query, text))

    @Slot()
    def erase(self) -> None:
        self._ask(self._choices.now.query[:-1])

    @Slot()
    def clear(self) -> None:
        self._ask("")

    @Slot(str)
    def tryQuery(self, query: str) -> None:
        self._ask(typed("", query))

    @Slot(str)
    def chooseGroup(self, group: str) -> None:
        self._choose(group=group)

    @Slot(str)
    def unfold(self, group: str) -> None:
        self._choose(unfolded=(*self._choices.now.unfolded, group))

    def _ask(self, query: str) -> None:
        """A new query begins with all kinds, folded."""
        if query != self._choices.now.query:
            self._choose(query=query, group="", unfolded=())

    def _choose(self, **changes: object) -> None:
        if self._choices.choose(**changes):
            self._derive_again()
