"""Forums: the shape 1 + 3 + 10 + X made visible, and every forum that the sources name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Slot

from db.catalogue import Figure, Forum, ForumClass, Strand
from db.frozen import dataclass
from kiosk.lists.lines import LinkRow
from kiosk.scene import Scene
from kiosk.sessions import forum_lines
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route
from kiosk.wording.figures import amount, first_of

SHAPE, NAMED, INDUSTRY = "shape", "named", "industry"


@dataclass(frozen=True, slots=True)
class TopicChip:
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class ViewChip:
    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ForumsProps:
    where: str = ""
    pattern: str = ""
    held: str = ""
    held_record: str = ""
    held_sources: int = 0
    held_differs: bool = False
    by_shape: bool = True
    one: str = ""
    three: str = ""
    ten: str = ""
    ten_title: str = ""
    ten_count: int = 0
    ten_note: str = ""
    opening: tuple[LinkRow, ...] = ()
    main: tuple[LinkRow, ...] = ()
    named: tuple[LinkRow, ...] = ()
    industry: tuple[LinkRow, ...] = ()
    topics: tuple[TopicChip, ...] = ()
    names: tuple[LinkRow, ...] = ()
    views: tuple[ViewChip, ...] = ()


def derive_forums(scene: Scene, view: str) -> ForumsProps:
    words, conference = scene.words, scene.catalogue.conference
    held = first_of("forums", scene)
    named = _of(scene, ForumClass.NAMED, ForumClass.THEMED)
    industry = _of(scene, ForumClass.INDUSTRY)
    one, three, ten, *_ = [*conference.pattern.split("+"), "", "", ""]
    return ForumsProps(
        where=words.tr("Forums"),
        pattern=" + ".join(conference.pattern.split("+")),
        held=_held(held, scene),
        held_record=held.id if held else "",
        held_sources=len(held.sources) if held else 0,
        held_differs=bool(held and held.disagreements),
        by_shape=view == SHAPE,
        one=one,
        three=three,
        ten=ten,
        ten_count=int(ten) if ten.isdigit() else 0,
        ten_title=words.tr("{count} themed forums, names not found", count=ten),
        ten_note=words.tr("The sources print the number, not the ten names."),
        opening=_rows(_of(scene, ForumClass.OPENING), scene, summary=True),
        main=_rows(_of(scene, ForumClass.MAIN), scene),
        named=_named_row(len(named), scene),
        industry=_industry_row(len(industry), scene),
        topics=_topics(scene),
        names=_rows(_chosen(view, scene), scene),
        views=_views(view, scene),
    )


def _of(scene: Scene, *classes: ForumClass) -> list[Forum]:
    return [f for f in scene.catalogue.forums.values() if f.forum_class in classes]


def _held(figure: Figure | None, scene: Scene) -> str:
    if figure is None:
        return ""
    unit = scene.words.of(figure.unit)
    return scene.words.tr("{amount} {unit} held", amount=amount(figure, scene.words), unit=unit)


def _rows(forums: Iterable[Forum], scene: Scene, summary: bool = False) -> tuple[LinkRow, ...]:
    return tuple(forum_lines.forum_row(forum, scene, summary=summary) for forum in forums)


def _named_row(count: int, scene: Scene) -> tuple[LinkRow, ...]:
    """The way to the list of the forums whose class nobody printed."""
    if not count:
        return ()
    told = scene.words.tr("{n} named forums may include some of them", count)
    return (LinkRow(NAMED, told, record=NAMED),)


def _industry_row(count: int, scene: Scene) -> tuple[LinkRow, ...]:
    """The way to the industry forums that are named; none where none is."""
    if not count:
        return ()
    words = scene.words
    note = words.tr("{n} named so far. Topics the sources list:", count)
    title = words.tr("Several industry forums")
    return (LinkRow(INDUSTRY, title, note, strand=INDUSTRY, record=INDUSTRY),)


def _topics(scene: Scene) -> tuple[TopicChip, ...]:
    """Topics that the industry group lists."""
    groups = [f for f in _of(scene, ForumClass.GROUP) if f.strand is Strand.INDUSTRY]
    texts = [scene.words.of(topic) for group in groups for topic in group.topics]
    return tuple(TopicChip(text, text) for text in texts)


VIEWS = {
    NAMED: (ForumClass.NAMED, ForumClass.THEMED),
    INDUSTRY: (ForumClass.INDUSTRY,),
    "group": (ForumClass.GROUP,),
    "topic": (ForumClass.TOPIC,),
    "all": tuple(ForumClass),
}
"""The lists beside the shape: which classes each shows."""


def _chosen(view: str, scene: Scene) -> list[Forum]:
    return _of(scene, *VIEWS[view]) if view in VIEWS else []


def _views(view: str, scene: Scene) -> tuple[ViewChip, ...]:
    """Lists that would be empty are not offered."""
    tr = scene.words.tr
    texts = {
        NAMED: tr("Named"),
        INDUSTRY: tr("Industry"),
        "group": tr("Groups"),
        "topic": tr("Topics"),
        "all": tr("All"),
    }
    counts = {key: len(_of(scene, *classes)) for key, classes in VIEWS.items()}
    lists = [
        ViewChip(key, texts[key], str(counts[key]), view == key) for key in VIEWS if counts[key]
    ]
    return (ViewChip(SHAPE, tr("Shape"), "", view == SHAPE), *lists)


@dataclass(frozen=True, slots=True)
class ForumsChoices:
    view: str = SHAPE


class ForumsViewModel(ScreenViewModel, props=ForumsProps):
    """Remembers which list is shown until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(ForumsChoices())

    def derive(self, scene: Scene, route: Route) -> ForumsProps:
        return derive_forums(scene, self._choices.now.view)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseView(self, view: str) -> None:
        if self._choices.choose(view=view):
            self._derive_again()
