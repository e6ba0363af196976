"""What is known of one session, as facts. Pure."""

from __future__ import annotations

from db.catalogue import Session, SessionPart
from kiosk.lists import fact_lines, source_lines
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.sessions import clashes, programme, session_rows


def facts(session: Session, scene: Scene) -> tuple[FactRow, ...]:
    """Where, what, about, who, parts, topics, what was put forward, sources."""
    words, label = scene.words, scene.words.tr
    rows = [*_clash_facts(session, scene), _place_fact(session, scene), _kind_fact(session, scene)]
    rows += fact_lines.text_row("summary", label("About"), session.summary, scene, plain=True)
    if not session.people and not session.attendees:
        nobody = words.tr("Speakers are not named in the sources we read.")
        rows.append(FactRow("nobody", label("Who"), nobody, plain=True))
    rows += [_part_fact(n, part, scene) for n, part in enumerate(session.parts)]
    rows += fact_lines.list_rows("topic", label("Topics"), session.topics, scene)
    rows += _release_facts(session, scene)
    rows += fact_lines.text_row("note", label("Note"), session.note, scene, plain=True)
    rows.append(source_lines.source_row(session, scene))
    return tuple(rows)


def _clash_facts(session: Session, scene: Scene) -> list[FactRow]:
    """What the plan holds at the same time, told before and after it is added."""
    words = scene.words
    found = clashes.clashing(session, clashes.planned(scene))
    slots = [programme.slot_of(other) for other in found]
    return [
        FactRow(
            f"clash-{other.id}",
            "" if n else words.tr("My plan"),
            words.tr("Clashes with {title}", title=words.of(other.title)),
            session_rows.hours(slot.start, slot.end, scene),
            screen="session",
            record=other.id,
        )
        for n, (other, slot) in enumerate(zip(found, slots, strict=True))
        if slot
    ]


def _place_fact(session: Session, scene: Scene) -> FactRow:
    words, catalogue = scene.words, scene.catalogue
    place = catalogue.places.get(session.place or "")
    venue = catalogue.venues.get(session.venue or "")
    if place is None:
        title = words.of(venue.name) if venue else words.tr("room not published")
        detail = words.tr("room not published") if venue else ""
        return FactRow("where", words.tr("Where"), title, detail)
    hall = catalogue.places.get(place.within or "")
    around = words.of(hall.name) if hall else words.of(venue.name) if venue else ""
    if scene.here and session_rows.in_hall(session, scene.here, scene):
        around = words.tr("{hall}, where you are now", hall=around or words.of(place.name))
    return fact_lines.where_row(words.of(place.name), around, place, scene)


def _kind_fact(session: Session, scene: Scene) -> FactRow:
    words = scene.words
    forum = scene.catalogue.forums.get(session.forum or "")
    kind = session_rows.strand_text(session.strand, scene)
    if forum is None:
        detail = words.tr("The sources name no forum for it.")
        return FactRow("what", words.tr("What"), kind, detail, strand=session.strand)
    return FactRow(
        "what",
        words.tr("What"),
        kind,
        words.of(forum.title),
        strand=session.strand,
        screen="forum",
        record=forum.id,
    )


def _part_fact(number: int, part: SessionPart, scene: Scene) -> FactRow:
    label = scene.words.tr("Parts") if number == 0 else ""
    return FactRow(part.id, label, scene.words.of(part.title), session_rows.part_hours(part, scene))


def _release_facts(session: Session, scene: Scene) -> list[FactRow]:
    """What was put forward in it: initiatives open, outcomes are told."""
    words, catalogue = scene.words, scene.catalogue
    rows: list[FactRow] = []
    for release in session.releases:
        label = words.tr("Released") if not rows else ""
        initiative, outcome = catalogue.initiatives.get(release), catalogue.outcomes.get(release)
        if initiative is not None:
            name = words.of(initiative.name)
            rows.append(FactRow(release, label, name, screen="initiative", record=release))
        elif outcome is not None:
            rows.append(FactRow(release, label, words.of(outcome.name), words.of(outcome.detail)))
    return rows
