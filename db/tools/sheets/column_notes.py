"""What each column is for, in one sentence for staff; and which columns come first."""

from __future__ import annotations

FIRST = (
    *("title", "name", "text", "day", "date", "first_day", "last_day", "start", "end", "part"),
    *("place", "venue"),
    *("status", "earlier", "people", "language", "strand", "kind", "summary"),
)
"""Fields in the order in which they are most often changed; the others follow as declared."""

_NOTES = {
    "id": "Names the row for ever: never change it; leave it blank in a new row and one is made "
    "from the first title or name, so write one where two rows have the same.",
    "version": "Written by the export: leave it as it is, so that nobody's change is lost.",
    "title": "The title on screen, at most 200 characters; the column of each language its own.",
    "name": "The name on screen, at most 200 characters; the column of each language its own.",
    "short_name": "A shorter name for rows; blank: the name.",
    "summary": "The description that visitors read.",
    "note": "A short remark for visitors.",
    "sources": "Who says so: ids of the sheet Sources; blank: the event's staff.",
    "day": "The day of the event; hours before the change hour of the night belong to it too.",
    "start": "The hour of the day at which it begins.",
    "end": "The hour at which it ends; one that is earlier than the start is on the next day.",
    "part": "The part of the day, only where no hour is known; blank where there is a start.",
    "place": "The room, hall or area: its id in the sheet Places, or its name.",
    "venue": "The building: its id in the sheet Venues, or its name.",
    "within": "The hall that it lies in: its id in this sheet, or its name.",
    "people": "Who speaks: ids of the sheet People, or names, with ; between them.",
    "attendees": "Who attends without speaking: ids of the sheet People, or names.",
    "releases": "What is put forward: ids of the sheets Outcomes and Initiatives, or names.",
    "forum": "The forum that it belongs to: its id in the sheet Forums, or its name.",
    "forums": "The forums of this person: ids of the sheet Forums, or names.",
    "status": "planned, moved, delayed or cancelled; blank: planned.",
    "earlier.start": "What was announced before it moved; an hour is of the row's day.",
    "earlier.end": "What was announced before it moved; an hour is of the row's day.",
    "earlier.place": "The place that was announced before it moved.",
    "language": "The tag of the language that is spoken: zh, en; blank: not known.",
    "strand": "The part of the programme: its colour and shape.",
    "country": "Two capital letters of ISO 3166: CN, DE.",
    "attended": "yes or no; it may not be blank, because nobody may be there by mistake.",
    "first_time": "yes or no; blank: no.",
    "binding": "yes or no; blank: no.",
    "tied_to_conference": "yes or no; blank: no.",
    "un_body": "yes or no; blank: no.",
    "topics": "What it is about, several with ; between them, in the same order in each language.",
    "points": "What it offers, several with ; between them, in the same order in each language.",
    "box.level": "The floor on the plan, 1 at the ground; blank: 1.",
    "expires": "When it goes from the screen by itself.",
    "starts": "When it comes on the screen; blank: at once.",
    "url": "A web address that begins with http:// or https://.",
}
_OF_LISTS = {
    ("places", "kind"): "What it is: hall, room, area or stop.",
    ("sessions", "kind"): "What it is, in a word: ceremony, talk, panel.",
    ("announcements", "text"): "The banner that visitors read.",
    ("announcements", "level"): "How it is shown: info, change or emergency.",
    ("days", "date"): "The day of the calendar.",
    ("conference", "start"): "The first day of the event.",
    ("conference", "end"): "The last day of the event.",
    ("venues", "start"): "The first day on which it is used.",
    ("venues", "end"): "The last day on which it is used.",
    ("conference", "zone"): "The IANA zone of all hours: Asia/Shanghai.",
    ("conference", "day_change_hour"): "The hour at which a new day begins: 5 is five at night.",
}


def note_of(kind: str, path: str) -> str:
    """The note of a column of a list; `path` is "title", or "earlier.start" inside a part."""
    plain = path.replace(".", " ").replace("_", " ")
    return _OF_LISTS.get((kind, path)) or _NOTES.get(path) or f"The {plain}, where it is known."
