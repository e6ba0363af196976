"""What is done on a screen before its picture is taken, as a visitor or as staff would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from db.catalogue import Announcement, Catalogue, Earlier, Text
from kiosk.app import Kiosk
from kiosk.screens.governance import GovernanceViewModel
from kiosk.visitor.look import Look
from kiosk.wording.news import News
from tests.build import at
from tests.glass import Glass


def no_act(kiosk: Kiosk) -> None:
    """The screen as it is opened."""


def as_published(catalogue: Catalogue) -> Catalogue:
    return catalogue


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a screen, what is done before it is taken, and how it is drawn."""

    screen: str
    variant: str = ""
    act: Callable[[Kiosk], None] = no_act
    flags: tuple[str, ...] = ()
    record: str = ""
    content: Callable[[Catalogue], Catalogue] = as_published

    @property
    def name(self) -> str:
        return "-".join(part for part in (self.screen, self.variant) if part)

    @property
    def acts(self) -> bool:
        return self.act is not no_act


def choose(screen: str, slot: str, value: str) -> Callable[[Kiosk], None]:
    """Call one of a screen's slots, as a tap in its deck does."""
    return lambda kiosk: getattr(kiosk.house.screens[screen], slot)(value)


def ask(kiosk: Kiosk) -> None:
    kiosk.house.visit._ask()


def ask_sources(kind: str, record: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.house.sources.ask(kind, record)


def access(kiosk: Kiosk) -> None:
    kiosk.house.access.ask()


def look(**changes: Any) -> Callable[[Kiosk], None]:
    """As a visitor chooses it on the accessibility sheet."""
    return lambda kiosk: kiosk.presenter.choose_look(Look(**changes))


def compared(kiosk: Kiosk) -> None:
    """Two resolutions are A and B."""
    governance = kiosk.house.screens["governance"]
    assert isinstance(governance, GovernanceViewModel)
    governance._pair.choose(a="unga-78-311", b="unga-78-265")
    for screen in kiosk.house.screens.values():
        screen.leave()
    kiosk.presenter.refresh()


def to_the_foot(kiosk: Kiosk) -> None:
    """Turn the page down to its end."""
    glass = Glass(kiosk)
    while any(name.startswith(("More below", "下方还有")) for name in glass.touchable_names()):
        glass.tap("More below" if "More below" in glass.touchable_names() else "下方还有")
        glass.come_to_rest()


def differences(kiosk: Kiosk) -> None:
    compared(kiosk)
    choose("compare", "chooseMode", "different")(kiosk)


def choosing_b(kiosk: Kiosk) -> None:
    compared(kiosk)
    choose("compare", "change", "b")(kiosk)


def choosing(kiosk: Kiosk) -> None:
    governance = kiosk.house.screens["governance"]
    assert isinstance(governance, GovernanceViewModel)
    governance.chooseTexts()
    governance.tapEntry("g7-hiroshima")


def access_in_reach(kiosk: Kiosk) -> None:
    look(reach=True)(kiosk)
    access(kiosk)


def announced(level: str, times: int = 1) -> Callable[[Catalogue], Catalogue]:
    english = "The legal technology session now starts at 15:15 in the “AI+” release centre."
    words = Text.of(
        en=" ".join([english] * times),
        zh="法律科技产业对接会改为15:15在「AI+」应用场景发布中心开始。" * times,
    )
    item = Announcement(
        id="x", level=level, text=words, starts=None, expires=at("2024-07-05 23:00")
    )
    return lambda catalogue: replace(catalogue, announcements={"x": item})


def noticed(page_gone: bool = False, unplanned: int = 0) -> Callable[[Kiosk], None]:
    """An urgent release came in, and took this from the visitor."""
    return lambda kiosk: kiosk.house.notice.show(News(page_gone, unplanned))


def cancelled(catalogue: Catalogue) -> Catalogue:
    sessions = dict(catalogue.sessions)
    sessions["h3-county"] = replace(sessions["h3-county"], status="cancelled")
    return replace(catalogue, sessions=sessions)


def in_turn(*acts: Callable[[Kiosk], None]) -> Callable[[Kiosk], None]:
    return lambda kiosk: [act(kiosk) for act in acts].clear()


def changed(catalogue: Catalogue) -> Catalogue:
    """One session in another room, one later, one cancelled."""
    sessions = dict(catalogue.sessions)
    moved, late, off = (sessions[key] for key in ("h3-county", "h3-mm-legaltech", "h3-law"))
    sessions[moved.id] = replace(
        moved, status="moved", place="h3-roadshow", earlier=Earlier(place=moved.place)
    )
    sessions[late.id] = replace(
        late,
        status="delayed",
        start=at("2024-07-05 15:45"),
        end=at("2024-07-05 17:30"),
        earlier=Earlier(start=late.start, end=late.end),
    )
    sessions[off.id] = replace(off, status="cancelled")
    return replace(catalogue, sessions=sessions)


def past_midnight(catalogue: Catalogue) -> Catalogue:
    """An evening that ends after midnight, and one that begins then."""
    sessions = dict(catalogue.sessions)
    model = sessions["h3-county"]
    for key, start, end in (
        ("night", "2024-07-05 22:00", "2024-07-06 00:45"),
        ("late", "2024-07-06 00:30", "2024-07-06 02:00"),
    ):
        sessions[key] = replace(model, id=key, start=at(start), end=at(end))
    return replace(catalogue, sessions=sessions)


def staffed(mode: str, action: str = "", typed: str = "") -> Callable[[Kiosk], None]:
    """What staff see: "pad", "page", "screen" or "touch", and what they asked for there."""

    def act(kiosk: Kiosk) -> None:
        staff = kiosk.staff
        staff.watch(kiosk.window)
        staff.close()
        if mode == "pad" and staff.pad is not None:
            staff.pad.open()
        staff._become(mode)
        for digit in typed:
            staff.vm.type(digit)
        if action:
            staff.vm.act(action)

    return act


SESSIONS = ("h3-mm-consumer", "h3-mm-lowalt", "h3-law", "h3-county", "h3-mm-europe", "h3-dev-2")


def planned(*sessions: str) -> Callable[[Kiosk], None]:
    def act(kiosk: Kiosk) -> None:
        for session in sessions:
            kiosk.house.plan.toggle(session)

    return act


def codes(kiosk: Kiosk) -> None:
    planned(*SESSIONS)(kiosk)
    kiosk.house.navigator.open("plan", "codes")


def asked_to_remove(kiosk: Kiosk) -> None:
    planned(*SESSIONS)(kiosk)
    kiosk.house.screens["plan"].removeAll()  # type: ignore[attr-defined]
