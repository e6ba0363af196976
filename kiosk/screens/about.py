"""About: the event in facts, what the founding article says, the release, licences."""

from __future__ import annotations

from datetime import date

from db.catalogue import Figure
from db.frozen import dataclass
from kiosk.halls import outcome_lines
from kiosk.lists import fact_lines, lines, source_lines
from kiosk.lists.lines import FactRow, headed
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases
from kiosk.wording.figures import number


@dataclass(frozen=True, slots=True)
class AboutProps:
    where: str = ""
    title: str = ""
    detail: str = ""
    rows: tuple[FactRow, ...] = ()
    first_rows: tuple[FactRow, ...] = ()
    second_rows: tuple[FactRow, ...] = ()


def derive_about(scene: Scene) -> AboutProps:
    conference, words, tr = scene.catalogue.conference, scene.words, scene.words.tr
    first, second = _said(scene), _counted(scene)
    return AboutProps(
        where=tr("About"),
        title=words.of(conference.short_name),
        detail=words.of(conference.name),
        rows=(*first, *second),
        first_rows=first,
        second_rows=second,
    )


def _said(scene: Scene) -> tuple[FactRow, ...]:
    """The first column: what the event says of itself."""
    tr = scene.words.tr
    return (
        *headed("facts", tr("The event"), _facts(scene)),
        *headed("statements", tr("What the founding article says"), _statements(scene)),
    )


def _counted(scene: Scene) -> tuple[FactRow, ...]:
    """The second column: what was counted and brought, and this guide."""
    tr, figures = scene.words.tr, scene.catalogue.figures.values()
    return (
        *headed("figures", tr("In figures"), (_figure(figure, scene) for figure in figures)),
        *headed("outcomes", tr("What it brought"), outcome_lines.outcome_rows(scene)),
        *headed("software", tr("This guide"), _software(scene)),
    )


def _facts(scene: Scene) -> tuple[FactRow, ...]:
    conference, tr = scene.catalogue.conference, scene.words.tr
    return (
        FactRow("dates", tr("Conference"), _days(conference.start, conference.end, scene)),
        FactRow(
            "exhibition",
            tr("Exhibition"),
            _days(conference.exhibition_start, conference.exhibition_end, scene),
        ),
        FactRow("city", tr("Where"), lines.joined((conference.city, conference.country), scene)),
        *fact_lines.text_row("theme", tr("Theme"), conference.theme, scene),
        *fact_lines.text_row("slogan", tr("Slogan"), conference.slogan, scene),
        FactRow("edition", tr("Edition"), str(conference.edition)),
        *fact_lines.list_rows("role", tr("Roles"), conference.roles, scene),
        *fact_lines.list_rows("block", tr("Blocks"), conference.blocks, scene),
        *fact_lines.text_row("programme", tr("All year"), conference.programme, scene),
        *_organisers(scene),
        *fact_lines.text_row("note", tr("Note"), conference.note, scene, plain=True),
        source_lines.source_row(conference, scene),
    )


def _days(first: date, last: date, scene: Scene) -> str:
    words = scene.words
    return words.tr(
        "{first} to {last}",
        first=phrases.day_short(first, words),
        last=phrases.day_with_year(last, words),
    )


def _organisers(scene: Scene) -> tuple[FactRow, ...]:
    words = scene.words
    return tuple(
        FactRow(
            f"organisers/{organiser.id}",
            "" if n else words.tr("Organisers"),
            words.of(organiser.name),
            words.of(organiser.role),
            mark=words.mark(organiser.name),
            sources=len(organiser.sources),
            differs=bool(organiser.disagreements),
        )
        for n, organiser in enumerate(scene.catalogue.organisers.values())
    )


def _figure(figure: Figure, scene: Scene) -> FactRow:
    words = scene.words
    amount = words.tr(
        "{qualifier} {count} {unit}",
        qualifier=words.of(figure.qualifier),
        count=number(figure.value, words),
        unit=words.of(figure.unit),
    )
    return FactRow(
        f"figures/{figure.id}",
        "",
        amount.strip(),
        phrases.listed([words.of(figure.label), words.of(figure.note)], words),
        sources=len(figure.sources),
        differs=bool(figure.disagreements),
    )


def _statements(scene: Scene) -> tuple[FactRow, ...]:
    return tuple(
        FactRow(
            f"statements/{statement.id}",
            "",
            scene.words.of(statement.text),
            mark=scene.words.mark(statement.text),
            sources=len(statement.sources),
            differs=bool(statement.disagreements),
        )
        for statement in scene.catalogue.statements.values()
    )


def _software(scene: Scene) -> tuple[FactRow, ...]:
    release, tr = scene.catalogue.release, scene.words.tr
    return (
        FactRow("release", tr("Content"), release.sha256[:8], release.sha256),
        FactRow("schema", tr("Schema"), release.schema_version),
        FactRow(
            "licence",
            tr("Licence"),
            "Apache-2.0",
            tr("Qt and PySide6 under LGPL-3.0; Hanken Grotesk and Noto Sans under OFL-1.1."),
        ),
    )


class AboutViewModel(ScreenViewModel, props=AboutProps):
    def derive(self, scene: Scene, route: Route) -> AboutProps:
        return derive_about(scene)
