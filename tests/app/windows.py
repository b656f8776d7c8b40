"""The real window for tests, its runs on digits that a network learns in a second."""

from functools import cache

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.__main__ import create_window
from app.train.session_control import State
from model.datasets import strokes
from model.datasets.dataset import Dataset
from model.directories import runs_dir
from model.training.session import TrainingSession
from tests.app.pens import drag

LONG = 60_000
"""Milliseconds after which a thing that takes seconds is taken not to happen."""

SEVEN = ((0.3, 0.25), (0.4, 0.25), (0.5, 0.25), (0.6, 0.25), (0.7, 0.25), (0.65, 0.4),
         (0.58, 0.55), (0.52, 0.7), (0.47, 0.85))  # fmt: skip
ONE = ((0.5, 0.15), (0.5, 0.3), (0.5, 0.45), (0.5, 0.6), (0.5, 0.75), (0.5, 0.9))


@cache
def digits() -> Dataset:
    """1,280 digits to learn from, 10 steps of the recipes' 128 or 20 of 64."""
    return strokes.load(lambda what, share: None, lambda: False, count=1280)


def quick_session(config, resume, **boundaries):
    """Make a session on few digits that keeps its run where the window does."""
    boundaries = {"load_data": lambda data, report, cancelled: digits()} | boundaries
    return TrainingSession(config, runs_dir(), resume=resume, **boundaries)


def failing_with(error):
    """Make sessions whose digits cannot be had."""

    def load_data(data, report, cancelled):
        raise error

    return lambda config, resume: quick_session(config, resume, load_data=load_data)


class Person:
    """Somebody at the window: everything they do goes through its controls."""

    def __init__(self, window, qtbot):
        self.window = window
        self._qtbot = qtbot

    @property
    def step(self):
        return self.window.progress_bar.value()

    @property
    def state(self):
        return self.window.controller.state

    @property
    def bars(self):
        return self.window.probability_plot.probabilities()

    def wait_until(self, true, timeout=LONG):
        self._qtbot.waitUntil(true, timeout=timeout)

    def wait(self, milliseconds):
        self._qtbot.wait(milliseconds)

    def click(self, control):
        assert control.isVisible(), f"{control.objectName()} cannot be seen"
        assert control.isEnabled(), f"{control.objectName()} cannot be pressed"
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)

    def draw(self, shape=SEVEN):
        canvas = self.window.canvas
        places = [(round(x * canvas.width()), round(y * canvas.height())) for x, y in shape]
        drag(canvas, *places)

    def read(self, shape=SEVEN):
        """Draw, and wait for what the network says."""
        self.draw(shape)
        with self._qtbot.waitSignal(self.window.reader.read, timeout=LONG):
            pass

    def train(self, network="softmax", epochs=500, batch_size=64, **settings):
        """Choose the settings and press Train."""
        window = self.window
        if not window.network_picker.isVisible():
            self.click(window.train_tab.card.summary.new_settings_button)
        self.click(window.network_picker.button(network))
        boxes = {"epochs": epochs, "batch_size": batch_size} | settings
        for name, value in boxes.items():
            getattr(window, f"{name}_box").setValue(value)
        self.click(window.train_button)

    def train_until(self, step, **settings):
        self.train(**settings)
        self.wait_until(lambda: self.step >= step)

    def wait_for_end(self):
        self.wait_until(lambda: not self.state.is_active)

    def stop(self):
        self.click(self.window.stop_button)
        self.wait_for_end()

    def pause(self):
        """Press Pause and wait until no step comes any more."""
        self.click(self.window.pause_button)
        assert self.state is State.PAUSED
        self.wait(150)
        return self.step


class Windows:
    """Opens windows and closes them again, whatever the test did."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self._open = []

    def open(self, argv=(), make_session=quick_session, size=(1280, 800), shown=True):
        """Open the window as the command does; returns the person in front of it."""
        window = create_window(list(argv), make_session)
        self._open.append(window)
        window.resize(*size)
        if shown:
            with self._qtbot.waitExposed(window):
                window.show()
            window.activateWindow()
        return Person(window, self._qtbot)

    def close_all(self):
        for window in self._open:
            window.close()
            self._qtbot.waitUntil(lambda w=window: is_quiet(w), timeout=LONG)
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_quiet(window):
    """Whether the window is closed and nothing of it is at work any more."""
    at_work = window.controller.state.is_active or window.run_opener.is_at_work
    return not window.isVisible() and not at_work
