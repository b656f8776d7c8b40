"""An hour at a table: memory at its start and end, and the slowest frame.

Visitors come, draw with a hand's speed, play, enlarge panels, train live, and go; nobody comes for
a while, recorded drawings are shown, and the next touch is another visitor's. ``INKLING_MINUTES``
makes the hour shorter; ``INKLING_MNIST_DIR`` must lead to MNIST, else they train on strokes.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import time

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from app.presenter.table.handwriting import Handwriting
from app.train.session_control import State
from model.directories import data_dir
from model.drawing import Drawing
from model.recorded import recorded_drawings
from tests.benchmarks.memory import megabytes
from tests.benchmarks.report import report
from tests.benchmarks.window import Bench

MINUTES = float(os.environ.get("INKLING_MINUTES", "60"))
WARM_UP = 0.25
"""Of the time; at most five minutes, and all kinds of visitors have been there."""
_TRAININGS = 3
"""After so many the libraries have what they will need; measured: no more with the next six."""
SETTINGS = "clear_after = 3\nidle_after = 6\n"
TRAIN_EACH, TRAIN_SECONDS = 3, 12.0


class Frames:
    """The gaps of main's event loop, and how much of each was main's own work. Never grows."""

    def __init__(self) -> None:
        self._counts = np.zeros(2000, np.int64)
        self.slowest, self.own, self.when = 0.0, 0.0, ""
        self.doing = ""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(4)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to listen."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()

    def percentile(self, share: float) -> float:
        """Milliseconds that this share of the frames is below."""
        reached = self._counts.cumsum() >= share * self._counts.sum()
        return float(reached.argmax() + 1)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap, own = 1000 * (now - self._last), 1000 * (worked - self._worked)
        self._last, self._worked = now, worked
        self._counts[min(int(gap), 1999)] += 1
        if own > self.own:
            self.own = own
        if gap > self.slowest:
            self.slowest, self.when = gap, self.doing
        if own > 40:
            print(f"{own:.0f} of {gap:.0f} ms: {self.doing}", file=sys.stderr, flush=True)


class Evening:
    """Visitors at the table, one after the other."""

    def __init__(self) -> None:
        data_dir().mkdir(parents=True, exist_ok=True)
        (data_dir() / "presenter.toml").write_text(SETTINGS, "utf-8")
        self.bench = Bench()
        self.bench.window.resize(1920, 1080)
        self.page = self.bench.window.present()
        self.table = self.bench.window.presenting.table
        self.drawings = recorded_drawings()
        self.random = random.Random(0)
        self.frames = Frames()
        self.count = 0

    def visit(self) -> None:
        """Come, do what visitors do, and go."""
        self.count += 1
        for number in range(3):
            self.frames.doing = f"drawing {number}"
            self.draw(self.random.choice(self.drawings).drawing)
            self.frames.doing = "looking at the answer"
            self.bench.spin(1.0)
            self.press(Qt.Key.Key_N)
        if self.count % TRAIN_EACH == 0:
            self.train()
        for key in (Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_G, Qt.Key.Key_W):
            self.frames.doing = f"key {key.name}"
            self.press(key)
            self.bench.spin(0.5)
        self.press(Qt.Key.Key_W)
        self.draw(self.random.choice(self.drawings).drawing)

    def train(self) -> None:
        """Train live and draw meanwhile; leave it running, as visitors do."""
        self.frames.doing = "beginning a training"
        self.press(Qt.Key.Key_T)
        end = time.monotonic() + TRAIN_SECONDS
        while time.monotonic() < end:
            if self.bench.window.controller.state is State.RUNNING:
                self.frames.doing = "drawing beside a training"
            self.draw(self.random.choice(self.drawings).drawing)
            self.bench.spin(0.5)
        self.frames.doing = "ending a training"
        self.press(Qt.Key.Key_T)

    def wait_for_next(self) -> None:
        """Let nobody be there until recorded drawings have been shown for a while."""
        self.frames.doing = "nobody is there"
        self.bench.spin_until(lambda: self.table.is_attracting)
        self.frames.doing = "recorded drawings"
        if self.count % 5 == 0:
            self.bench.spin_until(lambda: self.table.attract.is_replaying)
            self.frames.doing = "the recorded run"
        self.bench.spin(4)

    def draw(self, drawing: Drawing) -> None:
        """Draw at a hand's speed, a point at a time."""
        writing = Handwriting(drawing)
        begun = time.perf_counter()
        for index, (x, y) in enumerate(writing.points.tolist()):
            late = writing.times[index] - (time.perf_counter() - begun)
            if late > 0.004:
                self.bench.spin(late)
            first = index == 0 or writing.strokes[index] != writing.strokes[index - 1]
            if first and index:
                self._mouse(QEvent.Type.MouseButtonRelease, *writing.points[index - 1])
            kind = QEvent.Type.MouseButtonPress if first else QEvent.Type.MouseMove
            self._mouse(kind, x, y)
        self._mouse(QEvent.Type.MouseButtonRelease, *writing.points[-1])

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        self.bench.key(self.bench.app.focusWidget() or self.page, key)

    def _mouse(self, kind: QEvent.Type, x: float, y: float) -> None:
        canvas, left, none = self.page.canvas, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        place = QPointF(x, y) * canvas.width() / 1000
        changed = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(
            kind, place, QPointF(canvas.mapToGlobal(place.toPoint())), changed, held,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        self.bench.app.sendEvent(canvas, event)


def main() -> None:
    """Let visitors come for an hour; memory is taken while nobody is there."""
    evening = Evening()
    begun, after_warm_up, drawn = time.monotonic(), 0.0, 0
    warm_up = min(300.0, WARM_UP * 60 * MINUTES)
    while time.monotonic() - begun < 60 * MINUTES:
        evening.visit()
        evening.wait_for_next()
        drawn += 4
        gc.collect()
        print(f"{time.monotonic() - begun:.0f} s, {evening.count} visitors, {megabytes():.1f} MB",
              file=sys.stderr, flush=True)  # fmt: skip
        was_all = evening.count >= TRAIN_EACH * _TRAININGS and time.monotonic() - begun > warm_up
        if not after_warm_up and was_all:
            after_warm_up = megabytes()
            evening.frames.start()
    gc.collect()
    grown = 100 * (megabytes() / (after_warm_up or megabytes()) - 1)
    frames = evening.frames
    frames.stop()
    print(f"slowest: {frames.when}; 99.9 %: {frames.percentile(0.999):.0f} ms;"
          f" {len(list((data_dir() / 'runs').glob('*')))} runs", file=sys.stderr)  # fmt: skip
    evening.bench.window.presenting.leave()
    evening.bench.close()
    report(f"{MINUTES:g} minutes of visitors: growth of memory", grown, 5, 0, "%")
    report("slowest frame, the whole gap", frames.slowest, 100, 33, "ms")
    report("slowest frame, main's own work", frames.own, 100, 33, "ms")


if __name__ == "__main__":
    main()
