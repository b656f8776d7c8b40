"""How the run is getting on: the upper half of the training card during and after a run."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.language import noop, put, tr
from app.train.curves import TrainingCurves
from app.train.fix_button import FixButton
from app.train.pickers import data_name, network_name
from app.widgets.chip import Chip
from app.widgets.progress import EpochProgress
from app.words import accuracy, duration, plain, thousands, with_percent
from model.training.config import TrainingConfig
from model.training.events import Preparing, RunFinished, RunStarted

_RATE_SPAN = 5.0
"""Images per second are taken over the last so many seconds of training."""


class Summary(QWidget):
    """Title, state, progress and four figures of the run in view.

    Buttons
    -------
    fix_button, new_settings_button, continue_button
        Shown once the run is over; the card connects them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self._subtitle = _label("title"), _label("help")
        for label in (self.title, self._subtitle):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label.setMinimumWidth(1)
        self.state_chip = Chip()
        self.state_chip.setObjectName("state_chip")
        self.new_settings_button = _button("new_settings_button", noop("New settings"))
        put(
            self.new_settings_button.setToolTip,
            "Choose another network, other data or other numbers",
        )
        self.continue_button = _button("continue_button", noop("Continue"))
        put(self.continue_button.setToolTip, "Go on with this run where it was stopped")
        self.fix_button = FixButton()
        self._epoch, self._step = _label("strong"), _label("body2")
        self.progress_bar = EpochProgress()
        self.progress_bar.setObjectName("progress_bar")
        put(self.progress_bar.setAccessibleName, "Progress of the run")
        put(self.progress_bar.setToolTip, "Steps taken of the steps of the run")
        self._figures = {name: _label("stat") for name in ("right", "rate", "left", "so_far")}
        self._figures["right"].setProperty("role", "answer")
        self._recent: deque[tuple[float, int]] = deque()
        self._config = TrainingConfig()
        self._steps_per_epoch = 0
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(_row(self.title, self.state_chip))
        column.addLayout(
            _row(self._subtitle, self.fix_button, self.new_settings_button, self.continue_button)
        )
        column.addStretch(1)
        column.addLayout(_row(self._epoch, None, self._step))
        column.addWidget(self.progress_bar)
        column.addStretch(1)
        figures = QHBoxLayout()
        for name, words in (
            ("right", noop("Right on held-out digits")),
            ("rate", noop("Images per second")),
            ("left", noop("Time left")),
            ("so_far", noop("Time so far")),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(_label("caption", words))
            pair.addWidget(self._figures[name])
            figures.addLayout(pair, 1)
        column.addLayout(figures)

    def prepare(self, config: TrainingConfig) -> None:
        """Show a run that has not taken its first step."""
        self._config, self._steps_per_epoch = config, 0
        self._recent.clear()
        put(
            self.title.setText,
            "Training {network} on {data}",
            network=partial(network_name, config.network),
            data=partial(data_name, config.data),
        )
        put(
            self._subtitle.setText,
            "{epochs} · batch {batch} · learning rate {rate} · {augment}",
            epochs=partial(tr, "%n epochs", n=config.epochs),
            batch=config.batch_size,
            rate=partial(plain, config.learning_rate),
            augment=partial(tr, "augment on" if config.augment else "augment off"),
        )
        self.progress_bar.set_epochs(config.epochs)
        self.progress_bar.setMaximum(1)
        self.progress_bar.setValue(0)
        put(self._epoch.setText, "Preparing")
        self._step.setText("")
        for figure in self._figures.values():
            figure.setText("–")

    def show_preparing(self, event: Preparing) -> None:
        """Say what is being done before the first step."""
        put(self._epoch.setText, "{what}…", what=event.what)
        share = "" if event.fraction is None else with_percent(f"{100 * event.fraction:.0f}")
        self._step.setText(share)

    def start(self, event: RunStarted) -> None:
        """Show the run's true length."""
        self._recent.clear()
        self._set_length(event.steps_per_epoch)
        self.show_progress(event.first_step, 0.0, None)

    def show_kept(self, config: TrainingConfig, curves: TrainingCurves | None, step: int) -> None:
        """Show a run from the disk that got as far as ``step``."""
        self.prepare(config)
        if curves is not None:
            self._set_length(curves.steps_per_epoch)
            self.show_progress(step, curves.seconds, curves.val_accuracy)

    def _set_length(self, steps_per_epoch: int) -> None:
        self._steps_per_epoch = steps_per_epoch
        self.progress_bar.setMaximum(self._config.epochs * steps_per_epoch)

    def show_progress(self, step: int, seconds: float, val_accuracy: float | None) -> None:
        """Bring the bar and the figures up to date; ``seconds`` of training so far."""
        if not self._steps_per_epoch:
            return
        epochs, steps = self._config.epochs, self.progress_bar.maximum()
        self.progress_bar.setValue(step)
        epoch = min(step // self._steps_per_epoch + 1, epochs)
        self._epoch.setText(tr("Epoch {epoch} of {epochs}", epoch=epoch, epochs=epochs))
        self._step.setText(
            tr(
                "Step {step} of {steps} · <b>{share}</b>",
                step=thousands(step),
                steps=thousands(steps),
                share=with_percent(str(step * 100 // steps)),
            )
        )
        if val_accuracy is not None:
            self._figures["right"].setText(accuracy(val_accuracy))
        self._figures["so_far"].setText(duration(seconds))
        rate = self._steps_per_second(step, seconds)
        if rate:
            self._figures["rate"].setText(thousands(round(rate * self._config.batch_size)))
            self._figures["left"].setText(duration((steps - step) / rate))

    def _steps_per_second(self, step: int, seconds: float) -> float:
        recent = self._recent
        recent.append((seconds, step))
        while recent[-1][0] - recent[0][0] > _RATE_SPAN:
            recent.popleft()
        span = recent[-1][0] - recent[0][0]
        return (recent[-1][1] - recent[0][1]) / span if span > 0 else 0.0

    def fail(self, reason: str, remedy: str) -> None:
        """Show why the run could not go on, and what to do."""
        put(self._subtitle.setText, remedy)
        self.end(reason)

    def finish(self, event: RunFinished, name: Callable[[], str]) -> None:
        """Say how a run ended well; ``name`` gives its network's."""
        if event.test_accuracy is not None and not event.stopped:
            self.end(
                noop("{figure} right on {count} test digits in {time}"),
                figure=partial(accuracy, event.test_accuracy),
                count=partial(thousands, event.test_count),
                time=duration(event.seconds),
            )
        elif event.step == 0:
            self.end(noop("Stopped before the first step"))
        else:
            step = partial(thousands, event.step)
            self.end(noop("{network} kept at step {step}"), network=name, step=step)

    def end(self, title: str, **values: object) -> None:
        """Show that no time is left; ``title`` with ``values`` put in says how it ended."""
        put(self.title.setText, title, **values)
        self._figures["left"].setText("–")
        if not self._steps_per_epoch:
            self._epoch.clear()
            self._step.clear()


def _label(role: str, text: str = "") -> QLabel:
    label = QLabel()
    if text:
        put(label.setText, text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.AutoText)
    return label


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton()
    put(button.setText, text)
    button.setObjectName(name)
    put(button.setAccessibleName, text)
    button.setProperty("small", True)
    button.hide()
    return button


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 1 if isinstance(widget, QLabel) and widget.wordWrap() else 0)
    return row
