"""The training card: settings before a run, progress during it, both with their buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from app.language import noop, put, tr
from app.theme import Theme
from app.train.controller import TrainingController
from app.train.pickers import ALL_DATA_NAMES, Pickers, network_name
from app.train.run_buttons import RunButtons
from app.train.session_control import State
from app.train.settings_row import SettingsRow
from app.train.summary import Summary
from app.widgets.card import Card
from app.widgets.chip import Kind
from model.networks import NETWORKS
from model.runs.runs import Run
from model.sentence import words_of
from model.training.config import ConfigError, TrainingConfig
from model.training.events import Preparing, RunFailed, RunFinished, RunStarted

HEIGHT = 272
_LEAST_WIDTH_FOR_ICON = 520
_CHIPS: dict[State, tuple[str, Kind, str | None]] = {
    State.IDLE: (noop("Idle"), "plain", None),
    State.PREPARING: (noop("Preparing"), "plain", "chip"),
    State.RUNNING: (noop("Running"), "blue", "play"),
    State.PAUSED: (noop("Paused"), "plain", "pause"),
    State.STOPPING: (noop("Stopping"), "plain", "stop"),
    State.DONE: (noop("Done"), "blue", "check"),
    State.STOPPED: (noop("Stopped"), "plain", "stop"),
    State.PROBLEM: (noop("Problem"), "problem", "warning"),
}


class TrainCard(Card):
    """Starts and steers runs through the controller, and says how they are getting on.

    Signals
    -------
    continue_wanted
        The person wants to go on with the run that was stopped.
    teach_wanted
        The person wants to label drawings: there are too few to learn from.
    """

    continue_wanted = Signal()
    teach_wanted = Signal()

    def __init__(
        self, theme: Theme, controller: TrainingController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self.pickers = Pickers()
        self.settings = SettingsRow()
        self.summary = Summary()
        self._hint = QLabel()
        self._hint.setProperty("role", "body2")
        self._hint.setWordWrap(True)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons = RunButtons(theme, controller)
        self.train_button, self.pause_button = self.buttons.train_button, self.buttons.pause_button
        self.step_button, self.stop_button = self.buttons.step_button, self.buttons.stop_button
        self._lay_out()
        self._connect()
        self._follow_state()

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.pickers)
        self._pages.addWidget(self.summary)
        self.column.addWidget(self._pages, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.settings, 3)
        row.addWidget(self._hint, 4)
        row.addWidget(self.buttons)
        self.column.addLayout(row)

    def _connect(self) -> None:
        controller = self._controller
        controller.state_changed.connect(self._follow_state)
        controller.may_start_changed.connect(self._follow_lending)
        controller.preparing.connect(self._show_preparing)
        controller.started.connect(self._show_start)
        controller.progressed.connect(self._show_progress)
        controller.run_shown.connect(self._show_kept)
        controller.ended.connect(self._show_end)
        self.train_button.clicked.connect(self.train)
        self.summary.fix_button.clicked.connect(self._apply_fix)
        self.summary.continue_button.clicked.connect(self.continue_wanted)
        self.summary.new_settings_button.clicked.connect(self._show_settings)
        self.pickers.last_run_button.clicked.connect(self._show_summary)
        self.settings.learning_rate_changed.connect(self._move_learning_rate)
        self.pickers.network_changed.connect(self._fill_recipe)
        self._fill_recipe(self.pickers.network)

    def config(self) -> TrainingConfig:
        """Read the controls. Raises ``ConfigError`` for values that make no sense."""
        return TrainingConfig(
            network=self.pickers.network,
            data=self.pickers.data,
            device=self.pickers.device,
            epochs=self.settings.epochs_box.value(),
            batch_size=int(self.settings.batch_size_box.value()),
            learning_rate=float(self.settings.learning_rate_box.value()),
            augment=self.settings.augment_box.isChecked(),
        )

    def show_config(self, config: TrainingConfig) -> None:
        """Show the settings of a run that was opened, unless it is learnt elsewhere than here."""
        if config.network not in NETWORKS:
            return
        self.pickers.network_picker.setValue(config.network)
        if config.data in ALL_DATA_NAMES:
            self.pickers.data_picker.setValue(config.data)
        self.settings.fill(config.epochs, config.batch_size, config.learning_rate, config.augment)

    @Slot()
    def train(self) -> None:
        """Start a run with what the controls say, if one may start."""
        if not self._controller.may_start:
            return
        try:
            self._controller.start(self.config())
        except ConfigError as error:
            self._controller.noticed.emit(tr(words_of(error)))

    @Slot(str)
    def _fill_recipe(self, network: str) -> None:
        self.settings.fill_recipe(self.pickers.network)

    @Slot(float)
    def _move_learning_rate(self, rate: float) -> None:
        if self._controller.state.is_active:
            self._controller.set_learning_rate(rate)

    @Slot()
    def _follow_lending(self) -> None:
        self.summary.continue_button.setEnabled(self._controller.may_start)

    @Slot()
    def _show_settings(self) -> None:
        self._pages.setCurrentWidget(self.pickers)

    @Slot()
    def _show_summary(self) -> None:
        self._pages.setCurrentWidget(self.summary)

    @Slot()
    def _follow_state(self) -> None:
        focused = QApplication.focusWidget()
        state = self._controller.state
        active = state.is_active
        if state is State.PREPARING:
            self.summary.fix_button.offer(None, "")
            self.summary.prepare(self._controller.config)
            put(self._hint.setText, "The first steps take a moment.")
        self._pages.setCurrentWidget(self.pickers if state is State.IDLE else self.summary)
        self.summary.state_chip.set_state(*_CHIPS[state])
        self.buttons.follow_state()
        self.settings.show_all(not active)
        self._hint.setVisible(active)
        self._say_hint(state)
        outcome = self._controller.outcome
        self.summary.continue_button.setVisible(
            outcome is not None
            and state in (State.STOPPED, State.PROBLEM)
            and outcome.run is not None
            and Run(outcome.run).has_checkpoint
        )
        self.pickers.last_run_button.setVisible(not active and state is not State.IDLE)
        self.summary.new_settings_button.setVisible(not active and state is not State.IDLE)
        self.summary.fix_button.setVisible(
            state is State.PROBLEM and bool(self.summary.fix_button.fix)
        )
        self._keep_focus(focused)

    def _keep_focus(self, focused: QWidget | None) -> None:
        """Take the focus from a button that went, lest it falls to one that nobody chose."""
        if focused is None or not self.isAncestorOf(focused):
            return
        if not (focused.isVisible() and focused.isEnabled()):
            self.setFocus()

    def _say_hint(self, state: State) -> None:
        if state is State.RUNNING:
            put(
                self._hint.setText,
                "Keep drawing. The guess on the left comes from the half-trained network.",
            )
        elif state is State.PAUSED:
            put(self._hint.setText, "Nothing is lost.")
        elif state is State.STOPPING:
            put(self._hint.setText, "Finishing this batch…")

    @Slot(object)
    def _show_preparing(self, event: Preparing) -> None:
        self.summary.show_preparing(event)

    @Slot(object)
    def _show_start(self, event: RunStarted) -> None:
        self.summary.start(event)

    @Slot()
    def _show_progress(self) -> None:
        curves = self._controller.curves
        if curves is None:
            return
        if self.isVisible():
            self.summary.show_progress(curves.step, curves.seconds, curves.val_accuracy)
        else:
            self.summary.progress_bar.setValue(curves.step)  # the words wait until they are seen

    @Slot()
    def _show_kept(self) -> None:
        controller, outcome = self._controller, self._controller.outcome
        if outcome is not None:
            self.summary.show_kept(controller.config, controller.curves, outcome.step)

    @Slot(object)
    def _show_end(self, event: RunFinished | RunFailed) -> None:
        self._follow_state()  # the state may be the same, of another run
        if isinstance(event, RunFailed):
            self.summary.fix_button.offer(event.fix, self._controller.config.data)
            self.summary.fail(event.reason, event.remedy)
        else:
            self.summary.finish(event, partial(network_name, self._controller.config.network))

    @Slot()
    def _apply_fix(self) -> None:
        button = self.summary.fix_button
        if button.needs_drawings:
            self.teach_wanted.emit()
            return
        setters: dict[str, Callable[[Any], None]] = {
            "batch_size": self.settings.batch_size_box.setValue,
            "learning_rate": self.settings.learning_rate_box.setValue,
            "data": self.pickers.data_picker.setValue,
            "device": self.pickers.choose_device,
        }
        for name, value in button.fix.items():
            setters[name](value)
        button.hide()
        self._show_settings()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the steps that were taken while it was hidden."""
        super().showEvent(event)
        self._show_progress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon of Train out where there is room for its word only."""
        super().resizeEvent(event)
        self.buttons.leave_icon_out(self.width() < _LEAST_WIDTH_FOR_ICON)
