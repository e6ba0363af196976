"""What the pad, the staff screen and its two tests show. Pure."""

from __future__ import annotations

from db.frozen import dataclass
from kiosk.language_tags import OWN_NAMES
from kiosk.lists.lines import FactRow
from kiosk.plans.qr import modules_of
from kiosk.staff.actions import StaffAction, staff_actions, staff_question
from kiosk.staff.health_facts import clock_facts, error_facts, glass_facts, health_facts
from kiosk.staff.known import Known
from kiosk.staff.pin_pad import PinPad
from kiosk.staff.release_facts import release_facts, short_code

CLOSED, PAD, PAGE, SCREEN, TOUCH = "", "pad", "page", "screen", "touch"
"""What of it is open."""


@dataclass(frozen=True, slots=True)
class StaffProps:
    """`mode` is what is open; `digits` are typed; `code` has a group a line."""

    mode: str = CLOSED
    han: bool = False
    title: str = ""
    detail: str = ""
    close_text: str = ""
    language_text: str = ""
    more_text: str = ""
    # The pad
    digits: int = 0
    usable: bool = False
    complete: bool = False
    refused: bool = False
    delete_text: str = ""
    enter_text: str = ""
    # The screen
    said: str = ""
    code: str = ""
    code_title: str = ""
    modules: str = ""
    release_title: str = ""
    release: tuple[FactRow, ...] = ()
    health_title: str = ""
    health: tuple[FactRow, ...] = ()
    errors_title: str = ""
    errors: tuple[FactRow, ...] = ()
    clock_title: str = ""
    clock: tuple[FactRow, ...] = ()
    actions: tuple[StaffAction, ...] = ()
    asking: bool = False
    question: str = ""
    question_detail: str = ""
    yes_text: str = ""
    no_text: str = ""


def derive_pad(pad: PinPad, known: Known) -> StaffProps:
    tr = known.words.tr
    return StaffProps(
        mode=PAD,
        han=_han(known),
        title=tr("Staff"),
        detail=_pad_detail(pad, known),
        close_text=tr("Close"),
        digits=pad.digits,
        usable=pad.usable,
        complete=pad.complete,
        refused=pad.refused or bool(pad.seconds_left),
        delete_text=tr("Delete"),
        enter_text=tr("Enter"),
    )


def _pad_detail(pad: PinPad, known: Known) -> str:
    tr = known.words.tr
    if pad.judging:
        return tr("Checking…")
    if left := pad.seconds_left:
        time = f"{left // 60}:{left % 60:02}"
        return tr("Too many wrong PINs. Try again in {time}.", time=time)
    return tr("Wrong PIN. Try again.") if pad.refused else tr("Type the PIN.")


def derive_page(known: Known, said: str, asked: str) -> StaffProps:
    """`said` is what the last action came to; `asked` is the action that is asked for."""
    tr, question = known.words.tr, staff_question(asked, known)
    sha256 = known.catalogue.release.sha256 if known.catalogue is not None else ""
    return StaffProps(
        mode=PAGE,
        han=_han(known),
        title=tr("Staff"),
        detail=tr("Closes by itself after 3 minutes without a touch."),
        close_text=tr("Leave"),
        language_text=OWN_NAMES["en" if _han(known) else "zh"],
        more_text=tr("More below"),
        said=said,
        code=short_code(sha256).replace(" ", "\n"),
        code_title=tr("Code of this release: it must be the same on every kiosk"),
        modules=modules_of(sha256),
        release_title=tr("Release"),
        release=release_facts(known),
        health_title=tr("Health"),
        health=(*health_facts(known), *glass_facts(known)),
        errors_title=tr("Refused"),
        errors=error_facts(known),
        clock_title=tr("Clock"),
        clock=clock_facts(known),
        actions=staff_actions(known),
        asking=bool(asked),
        question=question.title,
        question_detail=question.detail,
        yes_text=question.yes,
        no_text=tr("No, go back"),
    )


def derive_test(mode: str, known: Known) -> StaffProps:
    """The screen or the touch test; `said` are the sides of the glass."""
    tr = known.words.tr
    across, down = known.glass.millimetres
    size = f"{known.glass.size[0]} × {known.glass.size[1]}"
    real = tr("{across} × {down} mm", across=across, down=down) if across else tr("Size unknown")
    touch = tr("Touch every square and draw over the whole glass.")
    screen = tr("A touch shows the next picture. The squares of the grid are 10 mm wide.")
    return StaffProps(
        mode=mode,
        han=_han(known),
        title=tr("Touch test") if mode == TOUCH else tr("Screen test"),
        detail=touch if mode == TOUCH else screen,
        said=f"{size}, {real}",
        code_title=tr("Fingers now, and most at once"),
        close_text=tr("Done"),
    )


def _han(known: Known) -> bool:
    return known.words.language == "zh"
