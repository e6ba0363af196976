"""How this kiosk is: since when it runs, what was refused, whether its clock is right. Pure."""

from __future__ import annotations

from kiosk.ladder.rungs import Rung
from kiosk.lists.lines import FactRow
from kiosk.moment import moment_of
from kiosk.staff.known import Known
from kiosk.staff.release_facts import instant
from kiosk.wording import phrases, spans

MOST_ERRORS = 8


def health_facts(known: Known) -> tuple[FactRow, ...]:
    words, tr = known.words, known.words.tr
    ago = known.last_visit_seconds
    visit = tr("None yet") if ago is None else tr("{span} ago", span=span(ago, known))
    state = [FactRow("state", tr("Memory"), known.state_problem)] if known.state_problem else []
    return (
        FactRow("rung", tr("Ladder"), known.rung.value, known.why or rung_words(known)),
        *state,
        FactRow("uptime", tr("Runs for"), span(known.uptime_seconds, known)),
        FactRow("visit", tr("Last visit"), visit),
        FactRow("late", tr("Late frames"), words.locale.toString(known.late_frames)),
        FactRow("bugs", tr("Errors"), words.locale.toString(known.bugs)),
        FactRow("blocked", tr("Blocked links"), words.locale.toString(known.blocked)),
    )


def rung_words(known: Known) -> str:
    """What the rung shows, where that is what was asked for."""
    tr = known.words.tr
    again = known.rung is Rung.RETRY
    return tr("The same again after a crash") if again else tr("Shows what it was asked to show")


def span(seconds: int, known: Known) -> str:
    """ "3 days, 2 h", "1 h 20 min"."""
    words = known.words
    days, rest = divmod(seconds, 86_400)
    if not days:
        return spans.span(rest // 60, words)
    return phrases.listed(
        [words.tr("{n} days", days), words.tr("{hours} h", hours=rest // 3600)], words
    )


def error_facts(known: Known) -> tuple[FactRow, ...]:
    """The newest first; each sentence is the one that staff read elsewhere too."""
    if not known.refused:
        return (FactRow("none", "", known.words.tr("Nothing was refused since the start.")),)
    return tuple(
        FactRow(f"{n}", f"{each.at.astimezone():%H:%M}", each.what, each.sentence)
        for n, each in enumerate(known.refused[:MOST_ERRORS])
    )


def clock_facts(known: Known) -> tuple[FactRow, ...]:
    tr, catalogue = known.words.tr, known.catalogue
    host = known.system.astimezone()
    system = f"{host:%Y-%m-%d %H:%M:%S} {host:%Z}"
    if catalogue is None:
        return (FactRow("system", tr("System"), system),)
    believable = moment_of(known.now, catalogue.conference).believable
    judged = (
        tr("Believable: screens tell what is on now")
        if believable
        else tr("Not believable: no screen claims to be now; set the clock of this machine")
    )
    return (
        FactRow("system", tr("System"), system),
        FactRow("shown", tr("Conference"), instant(known.now, known), catalogue.conference.zone),
        FactRow("believable", tr("Judged"), judged),
    )


def glass_facts(known: Known) -> tuple[FactRow, ...]:
    tr, glass = known.words.tr, known.glass
    across, down = glass.millimetres
    size = (
        tr("{across} × {down} mm", across=across, down=down)
        if across
        else tr("Size unknown: set “density” in kiosk.toml")
    )
    return (FactRow("glass", tr("Glass"), f"{glass.size[0]} × {glass.size[1]}", size),)
