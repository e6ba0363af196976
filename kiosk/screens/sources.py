"""The source sheet: who says so, and what each says where they differ."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot

from db.catalogue import Catalogue, Claim, Record, Source
from db.frozen import dataclass
from kiosk.lists import source_lines
from kiosk.scene import Scene
from kiosk.view_model import ViewModel
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class SourceRow:
    """`claim` is filled on the first source of each value that sources differ on."""

    key: str
    claim: str
    title: str
    publisher: str
    date: str
    kind_text: str
    note: str


@dataclass(frozen=True, slots=True)
class SourcesProps:
    open: bool = False
    title: str = ""
    subject: str = ""
    close_text: str = ""
    rows: tuple[SourceRow, ...] = ()


def derive_sources(scene: Scene, kind: str, record_id: str) -> SourcesProps:
    """`kind` is a list of the Catalogue ("sessions") or "conference"."""
    record = record_of(scene.catalogue, kind, record_id)
    if record is None:
        return SourcesProps()
    claims = [
        claim
        for disagreement in record.disagreements
        for claim in scene.catalogue.disagreements[disagreement].claims
    ]
    told = {source for claim in claims for source in claim.sources}
    rest = [source for source in record.sources if source not in told]
    rows = [row for n, claim in enumerate(claims) for row in _claim_rows(n, claim, scene)]
    return SourcesProps(
        open=True,
        title=scene.words.tr("The sources differ") if claims else scene.words.tr("Who says so"),
        subject=name_of(record, scene),
        close_text=scene.words.tr("Close"),
        rows=(*rows, *_source_rows("", rest, scene)),
    )


def record_of(catalogue: Catalogue, kind: str, record_id: str) -> Record | None:
    """The record behind a source mark; None where it is not in this release."""
    if kind == "conference":
        return catalogue.conference
    found = getattr(catalogue, kind, {}).get(record_id)
    return found if isinstance(found, Record) else None


def name_of(record: Record, scene: Scene) -> str:
    for field in ("title", "name", "label", "project", "text"):
        text = getattr(record, field, None)
        if text:
            return scene.words.of(text)
    return record.id


def _claim_rows(number: int, claim: Claim, scene: Scene) -> list[SourceRow]:
    rows = _source_rows(f"{number}-", claim.sources, scene)
    value = scene.words.of(claim.value)
    if not rows:
        return [SourceRow(f"{number}-", value, "", "", "", "", "")]
    first, *others = rows
    return [
        SourceRow(
            first.key, value, first.title, first.publisher, first.date, first.kind_text, first.note
        ),
        *others,
    ]


def _source_rows(prefix: str, ids: Iterable[str], scene: Scene) -> list[SourceRow]:
    sources = [scene.catalogue.sources[i] for i in ids if i in scene.catalogue.sources]
    return [_source_row(prefix + source.id, source, scene) for source in sources]


def _source_row(key: str, source: Source, scene: Scene) -> SourceRow:
    words = scene.words
    return SourceRow(
        key=key,
        claim="",
        title=words.of(source.title),
        publisher=words.of(source.publisher),
        date=phrases.partial_date(source.date, words) if source.date else words.tr("no date given"),
        kind_text=source_lines.source_kind(source.kind, scene),
        note=words.of(source.note),
    )


class SourcesViewModel(ViewModel, props=SourcesProps):
    """Opened over any screen; forgets what it showed when closed."""

    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: tuple[str, str] | None = None

    def ask(self, kind: str, record: str) -> None:
        self._asked = (kind, record)
        self.toggled.emit()

    @Slot()
    def close(self) -> None:
        if self._asked is not None:
            self._asked = None
            self.toggled.emit()

    def refresh(self, scene: Scene) -> None:
        """Also while open, so that a language flip reaches the sheet."""
        if self._asked is not None:
            self.show(derive_sources(scene, *self._asked))
        elif self.shown.open:
            self.show(SourcesProps(title=self.shown.title))
