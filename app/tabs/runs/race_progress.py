"""How the race in view is getting on, with the buttons that steer it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.icons import SIZE_BEFORE_WORDS, icon_before_words
from app.language import noop, put
from app.language.numerals import with_percent
from app.tabs.runs.race_control import RaceController
from app.theme import Theme
from app.train.pickers import data_name
from app.train.session_control import State
from app.widgets.chip import Chip, Kind
from app.widgets.progress import EpochProgress
from app.words import thousands
from model.race.events import RaceFailed
from model.training.events import Preparing

_CHIPS: dict[State, tuple[str, Kind, str | None]] = {
    State.PREPARING: (noop("Preparing"), "plain", "chip"),
    State.RUNNING: (noop("Running"), "blue", "play"),
    State.PAUSED: (noop("Paused"), "plain", "pause"),
    State.STOPPING: (noop("Stopping"), "plain", "stop"),
    State.DONE: (noop("Done"), "blue", "check"),
    State.STOPPED: (noop("Stopped"), "plain", "stop"),
    State.PROBLEM: (noop("Problem"), "problem", "warning"),
}
_HINTS = {
    State.PREPARING: noop("Each network is compiled first."),
    State.RUNNING: noop("Draw: all of them read it."),
    State.PAUSED: noop("Nothing is lost."),
    State.STOPPING: noop("Keeping what was learned…"),
    State.DONE: noop("All are in Runs now."),
    State.STOPPED: noop("What was learned is in Runs."),
}


class RaceProgress(QWidget):
    """Title, bar and buttons of the latest race.

    Signals
    -------
    new_race_wanted
        The person wants to choose the networks of another race.
    fix_wanted : str
        Another race on this data would mend what went wrong.
    """

    new_race_wanted = Signal()
    fix_wanted = Signal(str)

    def __init__(self, theme: Theme, race: RaceController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._race = theme, race
        self._title = _label("title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.race_chip = Chip()
        self.race_chip.setObjectName("race_chip")
        self._epoch, self._step = _label("strong"), _label("body2")
        self._hint = _label("remark")
        self._hint.setWordWrap(True)
        self.race_progress_bar = EpochProgress()
        self.race_progress_bar.setObjectName("race_progress_bar")
        put(self.race_progress_bar.setAccessibleName, "Progress of the race")
        put(
            self.race_progress_bar.setToolTip,
            "Steps that all have taken, of the steps of the race",
        )
        self.race_fix_button = _button(
            "race_fix_button", noop("Fix"), noop("Change the data as advised")
        )
        self.race_new_button = _button(
            "race_new_button", noop("New race"), noop("Choose who races next")
        )
        self.race_pause_button = _button(
            "race_pause_button", noop("Pause"), noop("Pause or continue the race (Space)")
        )
        self.race_stop_button = _button(
            "race_stop_button", noop("Stop"),
            noop("Stop the race and keep what was learned (Ctrl+.)"),
        )  # fmt: skip
        self.race_stop_button.setProperty("role", "outlined")
        self._lay_out()
        self._connect()
        self._restyle()

    def _lay_out(self) -> None:
        top, middle, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (top, (self._title, self.race_chip)),
            (below, (self._hint, self.race_fix_button, self.race_new_button,
                     self.race_pause_button, self.race_stop_button)),
        ):  # fmt: skip
            row.setSpacing(8)
            for number, widget in enumerate(widgets):
                row.addWidget(widget, number == 0)
        middle.addWidget(self._epoch)
        middle.addStretch(1)
        middle.addWidget(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.race_progress_bar)
        column.addStretch(1)
        column.addLayout(below)

    def _connect(self) -> None:
        race = self._race
        race.state_changed.connect(self._follow_state)
        race.preparing.connect(self._show_preparing)
        race.progressed.connect(self._show_progress)
        self.race_pause_button.clicked.connect(race.pause_or_resume)
        self.race_stop_button.clicked.connect(race.stop)
        self.race_new_button.clicked.connect(self.new_race_wanted)
        self.race_fix_button.clicked.connect(self._want_fix)
        self._theme.changed.connect(self._restyle)
        self._theme.changed.connect(self._follow_state)

    @property
    def _fix(self) -> str:
        """The data that would mend a race that failed; empty where nothing is known."""
        outcome = self._race.outcome
        fix = outcome.fix if isinstance(outcome, RaceFailed) else None
        return str(fix["data"]) if fix is not None and "data" in fix else ""

    @Slot()
    def _follow_state(self) -> None:
        state, config = self._race.state, self._race.config
        if config is None:
            return
        if state is State.PREPARING:
            self.race_progress_bar.set_epochs(config.epochs)
            self.race_progress_bar.setMaximum(1)
            self.race_progress_bar.setValue(0)
            put(self._epoch.setText, "Preparing…")
            self._step.clear()
        active = state.is_active
        outcome = self._race.outcome
        if isinstance(outcome, RaceFailed):
            put(self._title.setText, outcome.reason)
            put(self._hint.setText, outcome.remedy)
        else:
            words = noop("%n networks raced on {data}")
            if active:
                words = noop("Racing %n networks on {data}")
            data = partial(data_name, config.data)
            put(self._title.setText, words, n=len(config.networks), data=data)
            put(self._hint.setText, _HINTS[state])
        self.race_chip.set_state(*_CHIPS[state])
        self.race_pause_button.setVisible(active)
        self.race_pause_button.setEnabled(state in (State.RUNNING, State.PAUSED))
        paused, button = state is State.PAUSED, self.race_pause_button
        put(button.setText, "Continue" if paused else "Pause")
        put(button.setAccessibleName, "Continue the race" if paused else "Pause the race")
        self.race_stop_button.setVisible(active)
        self.race_stop_button.setEnabled(active and state is not State.STOPPING)
        self.race_new_button.setVisible(not active)
        self.race_fix_button.setVisible(not active and bool(self._fix))
        put(self.race_fix_button.setText, "Use {data}", data=partial(data_name, self._fix))
        self._restyle()

    @Slot(object)
    def _show_preparing(self, event: Preparing) -> None:
        put(self._epoch.setText, "{what}…", what=event.what)
        self._step.setText("" if event.fraction is None else _percent(event.fraction))

    @Slot()
    def _show_progress(self) -> None:
        record = self._race.record
        if record is None:
            return
        start, step = record.start, record.step
        self.race_progress_bar.setMaximum(start.steps)
        self.race_progress_bar.setValue(step)
        epoch = min(step // start.steps_per_epoch + 1, start.epochs)
        put(self._epoch.setText, "Epoch {epoch} of {all}", epoch=epoch, all=start.epochs)
        put(
            self._step.setText, "Step {step} of {all} · <b>{share}</b>",
            step=partial(thousands, step), all=partial(thousands, start.steps),
            share=partial(_percent, step / start.steps),
        )  # fmt: skip

    @Slot()
    def _want_fix(self) -> None:
        self.fix_wanted.emit(self._fix)

    @Slot()
    def _restyle(self) -> None:
        ink = self._theme.palette.color("text")
        paused = self._race.state is State.PAUSED
        self.race_pause_button.setIcon(icon_before_words("play" if paused else "pause", ink))
        self.race_stop_button.setIcon(icon_before_words("stop", ink))


def _percent(share: float) -> str:
    return with_percent(str(int(100 * share)))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    return label


def _button(name: str, words: str, tip: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    put(button.setText, words)
    put(button.setAccessibleName, words)
    put(button.setToolTip, tip)
    button.setIconSize(SIZE_BEFORE_WORDS)
    button.setFixedHeight(40)
    return button
