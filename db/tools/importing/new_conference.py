"""The conference of a programme, where the draft has none yet, and the source behind it all."""

from __future__ import annotations

from db.catalogue import Conference, Source, Text
from db.tools.importing.findings import Findings
from db.tools.importing.programme import Programme


def conference_of(
    programme: Programme, name: str, source: str, language: str, findings: Findings
) -> Conference:
    """A first edition, of the days that the programme has."""
    zone = programme.zone
    if not zone:
        fix = "UTC is taken: import again into a new draft with --zone if it is another"
        findings.tell("no time zone", "the zone of the conference", fix)
    days = programme.days
    return Conference(
        id=name,
        sources=(source,),
        name=_text(language, programme.title or programme.acronym or name),
        edition=1,
        zone=zone or "UTC",
        day_change_hour=programme.change_hour or 0,
        start=min(days),
        end=max(days),
        exhibition_start=min(days),
        exhibition_end=max(days),
        pattern="",
    )


def source_of(programme: Programme, name: str, source: str, language: str) -> Source:
    """The programme itself is what says everything in it."""
    title = programme.title or name
    called = Text.of(en=f"Programme of {title}", zh=f"{title}日程")
    return Source(id=source, title=called, publisher=_text(language, title), kind="programme")


def _text(language: str, words: str) -> Text:
    return Text.of({language: words})
