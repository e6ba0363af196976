"""The accessibility sheet: how this visitor wants to see and reach everything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.view_model import ViewModel
from kiosk.visitor.look import Look

Changes = Mapping[str, str | float | bool]

CHANGES: Mapping[str, Changes] = {
    "size-normal": {"text_scale": 1.0},
    "size-large": {"text_scale": 1.2},
    "size-largest": {"text_scale": 1.4},
    "colours-day": {"scheme": "day"},
    "colours-night": {"scheme": "night"},
    "colours-contrast": {"scheme": "contrast"},
    "reach-whole": {"reach": False},
    "reach-lower": {"reach": True},
    "motion-moving": {"still": False},
    "motion-still": {"still": True},
    "hand-right": {"left_handed": False},
    "hand-left": {"left_handed": True},
}
"""What each choice changes of the look."""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """`step` is the text step that the choice itself is set in; -1 is the present one."""

    key: str
    text: str
    selected: bool
    step: int


@dataclass(frozen=True, slots=True)
class AccessProps:
    open: bool = False
    title: str = ""
    detail: str = ""
    sizes_title: str = ""
    colours_title: str = ""
    reach_title: str = ""
    motion_title: str = ""
    hand_title: str = ""
    reset_text: str = ""
    can_reset: bool = False
    close_text: str = ""
    sizes: tuple[ChoiceRow, ...] = ()
    colours: tuple[ChoiceRow, ...] = ()
    reach: tuple[ChoiceRow, ...] = ()
    motion: tuple[ChoiceRow, ...] = ()
    hand: tuple[ChoiceRow, ...] = ()


def derive_access(scene: Scene, start: Look) -> AccessProps:
    """`start` is the look that every visit begins with."""
    tr = scene.words.tr
    return AccessProps(
        open=True,
        title=tr("Accessibility"),
        detail=tr("Each choice holds at once, and until this visit ends."),
        sizes_title=tr("Text size"),
        colours_title=tr("Colours"),
        reach_title=tr("Reach"),
        motion_title=tr("Motion"),
        hand_title=tr("Hand"),
        reset_text=tr("As at the start"),
        can_reset=scene.look != start,
        close_text=tr("Close"),
        **_groups(scene),
    )


def _groups(scene: Scene) -> dict[str, tuple[ChoiceRow, ...]]:
    tr, look = scene.words.tr, scene.look
    sizes = (tr("Normal"), tr("Large"), tr("Largest"))
    colours = (tr("Day"), tr("Night"), tr("High contrast"))
    return {
        "sizes": _rows("size", sizes, look, steps=(0, 1, 2)),
        "colours": _rows("colours", colours, look),
        "reach": _rows("reach", (tr("Whole screen"), tr("Lower part")), look),
        "motion": _rows("motion", (tr("Moves"), tr("Nothing moves")), look),
        "hand": _rows("hand", (tr("Right"), tr("Left")), look),
    }


def _rows(
    group: str, texts: Iterable[str], look: Look, steps: Iterable[int] = (-1, -1, -1)
) -> tuple[ChoiceRow, ...]:
    keys = [key for key in CHANGES if key.startswith(f"{group}-")]
    return tuple(
        ChoiceRow(key, text, _holds(CHANGES[key], look), step)
        for key, text, step in zip(keys, texts, steps, strict=False)
    )


def _holds(changes: Changes, look: Look) -> bool:
    return all(getattr(look, name) == value for name, value in changes.items())


class AccessViewModel(ViewModel, props=AccessProps):
    """Opened over any screen; tells what was chosen, and keeps nothing."""

    toggled = Signal()
    chosen = Signal(Look)

    def __init__(self) -> None:
        super().__init__()
        self._open = False
        self._look = self.start = Look()
        """`start` is set by whoever knows how every visit begins."""

    @Slot()
    def ask(self) -> None:
        self._set(True)

    @Slot()
    def close(self) -> None:
        self._set(False)

    @Slot(str)
    def choose(self, key: str) -> None:
        if key in CHANGES:
            self.chosen.emit(replace(self._look, **CHANGES[key]))  # type: ignore[arg-type]

    @Slot()
    def reset(self) -> None:
        self.chosen.emit(self.start)

    def _set(self, is_open: bool) -> None:
        if is_open != self._open:
            self._open = is_open
            self.toggled.emit()

    def refresh(self, scene: Scene) -> None:
        self._look = scene.look
        if self._open:
            self.show(derive_access(scene, self.start))
        elif self.shown.open:
            self.show(replace(self.shown, open=False))
