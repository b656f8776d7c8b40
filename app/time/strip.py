"""The strip above every page: play, the slider with its curve, what it stands at, and back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.icons import icon
from app.language import noop, put, tr
from app.theme import Theme
from app.time.label import ShorteningLabel
from app.time.machine import TimeMachine
from app.time.player import Player
from app.time.slider import MomentSlider
from app.time.words import moment_in_words
from app.widgets.card import Card
from app.widgets.drop_down import DropDown

CONTROLS = (
    "time_strip", "time_slider", "time_play_button", "time_speed_picker", "time_back_button",
    "time_label", "time_save_button",
)  # fmt: skip
HEIGHT = 106
_SPEEDS = (("½×", 0.5), ("1×", 1.0), ("2×", 2.0), ("4×", 4.0))
_PLAY, _PLAY_ICON, _SMALL_ICON = 40, 18, 16
_ROOM_FOR_TITLE = 560


class TimeStrip(Card):
    """Shows a ``TimeMachine`` and its ``Player``, and lets a person steer them. Call on main."""

    def __init__(
        self, theme: Theme, machine: TimeMachine, player: Player, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._machine = machine
        self._player = player
        self.time_strip = self
        self.setObjectName("time_strip")
        put(self.setAccessibleName, "Replay of the run")
        self.setFixedHeight(HEIGHT)
        self.time_slider = MomentSlider(theme)
        self.time_label = ShorteningLabel()
        self.time_label.setObjectName("time_label")
        self._title = QLabel()
        put(self._title.setText, "Replay")
        self._title.setProperty("role", "title")
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._restyle()
        self.follow()

    def _make_buttons(self) -> None:
        self.time_play_button = QToolButton()
        self.time_play_button.setProperty("role", "round")
        self.time_play_button.setFixedSize(_PLAY, _PLAY)
        self.time_speed_picker = DropDown(compact=True)
        for words, speed in _SPEEDS:
            self.time_speed_picker.addItem(words, speed)
        self.time_speed_picker.setCurrentIndex(1)
        self.time_save_button = QToolButton()
        self.time_save_button.setProperty("role", "chip")
        self.time_back_button = QPushButton()
        self.time_back_button.setProperty("role", "small")
        for name, control, words, tip in (
            ("time_play_button", self.time_play_button, noop("Play the run"), ""),
            ("time_speed_picker", self.time_speed_picker, noop("Speed of the replay"),
             noop("How fast the replay goes (Alt+V)")),
            ("time_save_button", self.time_save_button, noop("Save the replay"),
             noop("Save the replay as an animated picture (Alt+G)")),
            ("time_back_button", self.time_back_button, noop("Back to the newest weights"), ""),
        ):  # fmt: skip
            control.setObjectName(name)
            put(control.setAccessibleName, words)
            put(control.setToolTip, tip)
        self.time_save_button.setShortcut(QKeySequence("Alt+G"))

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self._title)
        header.addWidget(self.time_label, 1)
        header.addWidget(self.time_speed_picker)
        header.addWidget(self.time_save_button)
        header.addWidget(self.time_back_button)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.time_play_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.time_slider, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(header)
        column.addLayout(row)
        self.column.setContentsMargins(15, 5, 9, 5)
        self.column.addLayout(column)

    def _connect(self) -> None:
        machine, player = self._machine, self._player
        machine.grown.connect(self.follow)
        machine.moved.connect(self.follow)
        player.changed.connect(self._restyle)
        self.time_slider.valueChanged.connect(self._go_to)
        self.time_slider.play_wanted.connect(player.play_or_pause)
        self.time_play_button.clicked.connect(player.play_or_pause)
        self.time_back_button.clicked.connect(machine.back)
        self.time_speed_picker.currentIndexChanged.connect(self._choose_speed)
        self._theme.changed.connect(self._restyle)
        self._theme.changed.connect(self.follow)
        for keys, slot in (
            ("Alt+R", player.play_or_pause),
            ("Alt+End", machine.back),
            ("Alt+Left", self._one_back),
            ("Alt+Right", self._one_on),
            ("Alt+V", self._open_speeds),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where there is no room for it."""
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= _ROOM_FOR_TITLE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop playing: nobody looks."""
        self._player.pause()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened while it was hidden."""
        super().showEvent(event)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Show what the machine stands at; not while presenter mode has the window."""
        if self.window().isVisible() and not self.isVisible():
            return
        machine = self._machine
        there = machine.is_there
        for control in (self.time_slider, self.time_play_button, self.time_speed_picker):
            control.setEnabled(there)
        self.time_back_button.setEnabled(machine.position is not None)
        is_over = there and not machine.is_running
        back = tr("Back to the end") if is_over else tr("Back to now")
        self.time_back_button.setText(back)
        says = tr("{back}: the newest weights answer (Alt+End)", back=back)
        self.time_back_button.setToolTip(says)
        if not there:
            self.time_label.set_wordings((tr("The replay begins with the first step"),))
            return
        end = tr("now") if machine.is_running else tr("end")
        self.time_slider.set_stops(machine.stops, machine.index, end)
        step = machine.now if machine.position is None else machine.position
        words = moment_in_words(machine.name, step, machine.steps, machine.seconds)
        self.time_label.set_wordings(words)
        self.time_slider.setAccessibleDescription(words[0])

    @Slot(int)
    def _go_to(self, index: int) -> None:
        stops = self._machine.stops
        if index < len(stops):
            self._machine.go_to(stops[index])
            self.follow()

    @Slot()
    def _one_back(self) -> None:
        self._machine.go_by(-1)

    @Slot()
    def _one_on(self) -> None:
        self._machine.go_by(1)

    @Slot()
    def _open_speeds(self) -> None:
        self.time_speed_picker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.time_speed_picker.showPopup()

    @Slot(int)
    def _choose_speed(self, index: int) -> None:
        self._player.speed = float(self.time_speed_picker.itemData(index))

    @Slot()
    def _restyle(self) -> None:
        palette, playing = self._theme.palette, self._player.is_playing
        name, words = (
            ("pause", noop("Pause the replay")) if playing else ("play", noop("Play the run"))
        )
        self.time_play_button.setIcon(icon(name, palette.color("on_blue"), _PLAY_ICON))
        self.time_play_button.setIconSize(QSize(_PLAY_ICON, _PLAY_ICON))
        put(self.time_play_button.setAccessibleName, words)
        put(
            self.time_play_button.setToolTip,
            "{what} ({keys})",
            what=partial(tr, words),
            keys="Alt+R",
        )
        self.time_save_button.setIcon(icon("download", palette.color("text2"), _SMALL_ICON))
        self.time_save_button.setIconSize(QSize(_SMALL_ICON, _SMALL_ICON))
