"""The strand of a session, by the name of its track."""

from __future__ import annotations

from db.catalogue import Strand
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.talk import Talk


def is_strand(track: str) -> bool:
    """Whether a track has the name of a strand."""
    return track.lower() in {strand.value for strand in Strand}


def strand_of(talk: Talk, findings: Findings) -> Strand:
    """The strand of that name; another track is "named", a session without one "hall"."""
    known = {strand.value: strand for strand in Strand}
    if strand := known.get(talk.track.lower()):
        return strand
    strand = Strand.NAMED if talk.track else Strand.HALL
    found = f"the track {quoted(talk.track)}" if talk.track else "no track"
    fix = f"shown as {strand.value!r}; the name of the track is kept as a topic"
    findings.tell(
        found, f"one of {', '.join(known)}", fix, talk.line, talk.path, about=f"track {found}"
    )
    return strand
