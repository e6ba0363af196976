"""What staff can do, which of it is asked for once more, and in what words. Pure."""

from __future__ import annotations

from db.frozen import dataclass
from kiosk.staff.known import Known

TAKE_UP, ROLL_BACK, SCREEN, TOUCH = "take-up", "roll-back", "screen", "touch"
RESTART, QUIT, LEAVE = "restart", "quit", "leave"
ASKED = frozenset({ROLL_BACK, RESTART, QUIT})
"""Each of these is asked for once more."""
TESTS = frozenset({SCREEN, TOUCH})


@dataclass(frozen=True, slots=True)
class StaffAction:
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class StaffQuestion:
    title: str = ""
    detail: str = ""
    yes: str = ""


def staff_actions(known: Known) -> tuple[StaffAction, ...]:
    tr = known.words.tr
    return (
        *([StaffAction(TAKE_UP, tr("Take up now"))] if known.watched else []),
        *([StaffAction(ROLL_BACK, tr("Roll back"))] if known.followed else []),
        StaffAction(SCREEN, tr("Screen test")),
        StaffAction(TOUCH, tr("Touch test")),
        StaffAction(RESTART, tr("Restart the guide")),
        StaffAction(QUIT, tr("Quit to system")),
    )


def staff_question(key: str, known: Known) -> StaffQuestion:
    """Nothing where `key` is not asked for."""
    tr = known.words.tr
    questions = {
        ROLL_BACK: StaffQuestion(
            tr("Show the earlier release?"),
            tr("Only on this kiosk, and only until another release is published."),
            tr("Yes, roll back"),
        ),
        RESTART: StaffQuestion(
            tr("Restart the guide?"),
            tr("The screen is dark for a few seconds."),
            tr("Yes, restart"),
        ),
        QUIT: StaffQuestion(
            tr("Quit to the system?"),
            tr("The guide stays down until somebody starts it again."),
            tr("Yes, quit"),
        ),
    }
    return questions.get(key, StaffQuestion())
