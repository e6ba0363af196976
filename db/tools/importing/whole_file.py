"""What is told of a programme as a whole: its language, and what has no place here."""

from __future__ import annotations

from collections import Counter

from db.tools.importing.findings import Findings
from db.tools.importing.programme import Programme


def language_of(programme: Programme, findings: Findings) -> str:
    """The language in which most sessions are; it is told where none says."""
    spoken = Counter(tag for talk in programme.talks if (tag := talk.written_in or talk.language))
    if spoken:
        return spoken.most_common(1)[0][0]
    fix = "nothing to do if they are English; else say the language of each event"
    findings.tell("no language", "the language of the texts", fix, about="no language")
    return "en"


def tell_what_is_left(programme: Programme, findings: Findings) -> None:
    """Links and biographies: the guide has no place for them."""
    links = sum(len(talk.links) for talk in programme.talks)
    biographies = sum(1 for person in programme.people if person.biography)
    for count, what in ((links, "links of sessions"), (biographies, "biographies")):
        if count:
            fix = "nothing to do: the guide has no place for them, they are left out"
            findings.tell(f"{count} {what}", "none", fix, about=what)
