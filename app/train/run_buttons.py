"""Train, Pause, Step and Stop: shown and enabled as the state of the run allows."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.icons import SIZE_BEFORE_WORDS, icon_before_words
from app.language import noop, put, tr
from app.theme import Palette, Theme
from app.train.controller import TrainingController
from app.train.session_control import State

_TRAIN_HEIGHT, _HEIGHT = 62, 48
_TRAIN_TIP = noop("Train (Ctrl+T)")
_RACE_TIP = noop("A race is going on; stop it first (Ctrl+.)")
_TRAIN_WIDTHS = (152, 62)  # with its icon, and where there is room for the word only
_TRAIN_TYPE, _AIR = 18, 6


class RunButtons(QWidget):
    """The buttons at the right of the training card; ``train_button`` is connected by the card."""

    def __init__(
        self, theme: Theme, controller: TrainingController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._controller = controller
        self._has_room_for_icon = True
        self._painted: tuple[Palette, bool, bool] | None = None
        """What the icons were painted for: colours, an icon on Train, pausing."""
        self.train_button = _button("train_button", noop("Train"), _TRAIN_TIP, "primary")
        self.train_button.setFixedHeight(_TRAIN_HEIGHT)
        self.pause_button = _button(
            "pause_button", noop("Pause"), noop("Pause or continue (Space)"), "filled"
        )
        self.step_button = _button("step_button", noop("Step"), noop("Take one step (S)"), "filled")
        self.stop_button = _button(
            "stop_button", noop("Stop"), noop("Stop and keep what was learned (Ctrl+.)"), "outlined"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, width in (
            (self.pause_button, 124), (self.step_button, 96), (self.stop_button, 108)
        ):  # fmt: skip
            button.setFixedHeight(_HEIGHT)
            button.setMinimumWidth(width - 14)
            button.setMaximumWidth(width)
            row.addWidget(button)
        row.addWidget(self.train_button)
        self.pause_button.clicked.connect(controller.pause_or_resume)
        self.step_button.clicked.connect(controller.step)
        self.stop_button.clicked.connect(controller.stop)
        controller.may_start_changed.connect(self.follow_state)
        theme.changed.connect(self._paint_icons)
        self.leave_icon_out(is_narrow=False)
        self.follow_state()

    @Slot()
    def follow_state(self) -> None:
        """Show the buttons of the state the run is in."""
        state, may_start = self._controller.state, self._controller.may_start
        active = state.is_active
        self.train_button.setEnabled(may_start)
        is_lent = not may_start and not active
        put(self.train_button.setToolTip, _RACE_TIP if is_lent else _TRAIN_TIP)
        self.train_button.setVisible(not active)
        self.pause_button.setVisible(active)
        self.pause_button.setEnabled(state in (State.RUNNING, State.PAUSED))
        words = noop("Continue") if state is State.PAUSED else noop("Pause")
        put(self.pause_button.setText, words)
        put(self.pause_button.setAccessibleName, words)
        self.step_button.setVisible(state is State.PAUSED)
        self.stop_button.setVisible(active)
        self.stop_button.setEnabled(active and state is not State.STOPPING)
        self._paint_icons()

    def leave_icon_out(self, is_narrow: bool) -> None:
        """Show the word Train alone where there is no room for more."""
        self._has_room_for_icon = not is_narrow
        self.train_button.setFixedWidth(_TRAIN_WIDTHS[is_narrow])
        self._paint_icons()

    def _has_room_for_words(self) -> bool:
        """Whether Train fits as a word; some languages need more room for it."""
        metrics = QFontMetrics(self._theme.font(_TRAIN_TYPE, 600))
        words = metrics.horizontalAdvance(tr("Train")) + 2 * _AIR
        return self._has_room_for_icon or words <= self.train_button.width()

    @Slot()
    def _paint_icons(self) -> None:
        colors = self._theme.palette
        has_room = self._has_room_for_words()
        self.train_button.setText(tr("Train") if has_room else "")
        has_icon = self._has_room_for_icon or not has_room
        paused = self._controller.state is State.PAUSED
        painted = (colors, has_icon, paused)
        if painted == self._painted:
            return
        self._painted = painted
        text = colors.color("text")
        play = icon_before_words("play", colors.color("on_blue"))
        self.train_button.setIcon(play if has_icon else QIcon())
        self.pause_button.setIcon(icon_before_words("play" if paused else "pause", text))
        self.step_button.setIcon(icon_before_words("step", text))
        self.stop_button.setIcon(icon_before_words("stop", text))


def _button(name: str, text: str, hint: str, role: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    put(button.setText, text)
    put(button.setAccessibleName, text)
    put(button.setToolTip, hint)
    button.setProperty("role", role)
    button.setIconSize(SIZE_BEFORE_WORDS)
    return button
