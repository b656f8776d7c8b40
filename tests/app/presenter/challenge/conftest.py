import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from model.reading.shipped import ShippedPredictor
from model.symbols import DIGITS as SIGNS
from tests.app.pens import mouse
from tests.app.windows import LONG
from tests.app.written_digits import DIGITS

PAUSE = 0.15
SCRIBBLE = [[(0.1 + 0.08 * k, 0.1 if k % 2 else 0.9) for k in range(11)],
            [(0.1 if k % 2 else 0.9, 0.1 + 0.08 * k) for k in range(11)]]  # fmt: skip


class Wrong:
    """A network that is sure of the digit after the one it sees."""

    classes = 10
    symbols = SIGNS

    def __init__(self):
        self._right = ShippedPredictor()

    def predict_proba(self, image):
        return np.roll(self._right.predict_proba(image), 1)


class Visitor:
    """Somebody who plays at the table."""

    def __init__(self, window, qtbot):
        self._qtbot = qtbot
        self.window = window
        self.page = window.present()
        self.challenge = window.presenting.challenge
        self.challenge.pen.pause = PAUSE
        self.canvas, self.stage = self.page.canvas, self.page.stage
        self.wait_until(self.page.isVisible)

    @property
    def play(self):
        return self.challenge.fooling

    @property
    def game(self):
        return self.play.game

    @property
    def prompt(self):
        top = self.stage.top_place
        return top.prompt.text(), top.accent.text()

    @property
    def chip(self):
        chip = self.stage.top_place.chip
        return chip.text() if chip.isVisible() else ""

    @property
    def figures(self):
        return [figure.number for figure in self.challenge.figures.figures]

    def wait_until(self, true):
        self._qtbot.waitUntil(true, timeout=LONG)

    def wait(self, milliseconds):
        self._qtbot.wait(milliseconds)

    def draw(self, strokes):
        side = self.canvas.width()
        for stroke in strokes:
            places = [tuple(np.multiply(point, side).tolist()) for point in stroke]
            mouse(self.canvas, "press", places[0])
            for place in places[1:]:
                mouse(self.canvas, "move", place)
            mouse(self.canvas, "release", places[-1])

    def write(self, digit):
        self.draw([(np.array(stroke) * 0.6 + 0.2).tolist() for stroke in DIGITS[digit]])

    def finish(self):
        """Say that the drawing is finished."""
        self.tap(self.challenge.pen.button)

    def tap(self, control, at=None):
        assert control.isVisible(), f"{control.objectName()} cannot be seen"
        assert control.isEnabled(), f"{control.objectName()} cannot be pressed"
        place = QPoint() if at is None else QPoint(*at)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        target = self.window.focusWidget() or self.page
        QTest.keyClick(target, key, modifiers)

    def try_asked(self):
        """Write what is asked for, and finish it."""
        self.write(self.game.asked)
        self.finish()

    def be_wrong(self):
        """Let a network answer that is always wrong."""
        self.page.reader.offer_opened("Wrong", Wrong())


@pytest.fixture
def visitor(windows, qtbot):
    """Somebody in front of presenter mode, where a digit is asked for."""
    window = windows.open().window
    return Visitor(window, qtbot)
