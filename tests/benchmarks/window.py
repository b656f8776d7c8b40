"""A real window to measure, its mouse, its clock, and runs on MNIST in it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("INKLING_HOME", tempfile.mkdtemp(prefix="inkling-benchmark-"))

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.__main__ import create_window
from app.train.session_control import State


class Bench:
    """The program as a person has it, driven by events."""

    def __init__(self) -> None:
        self.app = QApplication.instance() or QApplication([])
        self.window = create_window([])
        self.window.resize(1280, 800)
        self.canvas: QWidget = self.window.canvas
        """What the mouse is on."""
        self.window.show()
        self.spin(0.3)

    def spin(self, seconds: float) -> None:
        """Let the event loop run."""
        loop = QEventLoop()  # the application's own quit would close the window
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def spin_until(self, true: Callable[[], bool], seconds: float = 300) -> None:
        """Let the event loop run until something is true."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                raise TimeoutError
            self.spin(0.02)

    def mouse(self, kind: QEvent.Type, x: float, y: float) -> None:
        """Send the canvas one mouse event at a place in its own pixels."""
        place = QPointF(x, y)
        button = (
            Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        )
        down = (
            Qt.MouseButton.NoButton
            if kind is QEvent.Type.MouseButtonRelease
            else Qt.MouseButton.LeftButton
        )
        canvas = self.canvas
        event = QMouseEvent(
            kind, place, QPointF(canvas.mapToGlobal(place.toPoint())), button, down,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        self.app.sendEvent(canvas, event)

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        """Press and let go of a key on a widget."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.app.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def path(self, count: int) -> np.ndarray:
        """Points of a 3, (count, 2), in pixels of the canvas."""
        t = np.linspace(0, 1, count)
        x = 0.45 + 0.2 * np.sin(2 * np.pi * 2 * t) * (1 - 0.2 * t)
        y = 0.2 + 0.6 * t
        return np.stack([x, y], axis=1) * self.canvas.width()

    def start(self, network: str = "cnn_bn", **settings: object) -> None:
        """Press Train and wait for the first steps."""
        window = self.window
        window.network_picker.setValue(network)
        for name, value in settings.items():
            getattr(window, name).setValue(value)
        window.train_button.click()
        controller = window.controller
        self.spin_until(lambda: not controller.state.is_active or self.steps() > 20)
        if not controller.state.is_active and controller.state is not State.DONE:
            raise RuntimeError(str(controller.outcome))

    def steps(self) -> int:
        """Steps of the run so far."""
        curves = self.window.controller.curves
        return 0 if curves is None else curves.step

    def stop(self) -> None:
        """Press Stop and wait for the end."""
        self.window.controller.stop()
        self.spin_until(lambda: not self.window.controller.state.is_active)

    def close(self) -> None:
        """Close the window as a person would."""
        self.window.close()
        self.spin_until(lambda: not self.window.isVisible())


class Heartbeat:
    """Notes the gaps between beats of a timer on main: what stalls it shows as a long one."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._beat)
        self.gaps: list[float] = []
        self._last = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def start(self) -> None:
        """Begin to listen."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """Stop listening; the longest gap in milliseconds."""
        self._timer.stop()
        return max(self.gaps, default=0.0) * 1000
