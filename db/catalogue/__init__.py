"""The frozen content of one release: the contract between db and kiosk.

Standard library only. Instants are aware datetimes in UTC; conference days are dates in the
conference's zone. A date that the sources give only in part is ISO text ("2024-03"). Absent
means unknown, never zero. Every mapping is keyed by id and iterates in display order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.catalogue.activities import Activity, Count, Work
from db.catalogue.awards import Award, Criterion, Treasure, Winner
from db.catalogue.backing import Backing, DatedEvent, KeyPoint, Relation
from db.catalogue.boxes import Box
from db.catalogue.disagreements import Claim, Disagreement
from db.catalogue.event import Conference, Day, Figure, Organiser
from db.catalogue.exhibition import Exhibit, Exhibitor, Project, Zone
from db.catalogue.forums import Forum, Hosting, Section
from db.catalogue.governance import Aspect, Initiative
from db.catalogue.history import Milestone, Outcome, Statement
from db.catalogue.notices import Announcement
from db.catalogue.people import Person
from db.catalogue.places import Opening, Place, Venue
from db.catalogue.programme import DayPart, ForumClass, Strand
from db.catalogue.provenance import Confidence, Record, Source
from db.catalogue.release import Release, SearchKey
from db.catalogue.sessions import Earlier, Session, SessionPart
from db.catalogue.text import NOTHING, Said, Text

__all__ = [
    "Activity",
    "Announcement",
    "Aspect",
    "Award",
    "Backing",
    "Box",
    "Catalogue",
    "Claim",
    "Conference",
    "Confidence",
    "Count",
    "Criterion",
    "DatedEvent",
    "Day",
    "DayPart",
    "Disagreement",
    "Earlier",
    "Exhibit",
    "Exhibitor",
    "Figure",
    "Forum",
    "ForumClass",
    "Hosting",
    "Initiative",
    "KeyPoint",
    "Milestone",
    "NOTHING",
    "Opening",
    "Organiser",
    "Outcome",
    "Person",
    "Place",
    "Project",
    "Record",
    "Relation",
    "Release",
    "Said",
    "SearchKey",
    "Section",
    "Session",
    "SessionPart",
    "Source",
    "Statement",
    "Strand",
    "Text",
    "Treasure",
    "Venue",
    "Winner",
    "Work",
    "Zone",
]


@dataclass(frozen=True, slots=True, kw_only=True, weakref_slot=True)
class Catalogue:
    """Everything in one release."""

    release: Release
    conference: Conference
    organisers: Mapping[str, Organiser]
    figures: Mapping[str, Figure]
    statements: Mapping[str, Statement]
    outcomes: Mapping[str, Outcome]
    milestones: Mapping[str, Milestone]
    days: Mapping[str, Day]
    venues: Mapping[str, Venue]
    places: Mapping[str, Place]
    forums: Mapping[str, Forum]
    sessions: Mapping[str, Session]
    people: Mapping[str, Person]
    awards: Mapping[str, Award]
    winners: Mapping[str, Winner]
    treasures: Mapping[str, Treasure]
    activities: Mapping[str, Activity]
    zones: Mapping[str, Zone]
    exhibitors: Mapping[str, Exhibitor]
    exhibits: Mapping[str, Exhibit]
    projects: Mapping[str, Project]
    aspects: Mapping[str, Aspect]
    initiatives: Mapping[str, Initiative]
    sources: Mapping[str, Source]
    disagreements: Mapping[str, Disagreement]
    announcements: Mapping[str, Announcement]
    search_keys: tuple[SearchKey, ...]
