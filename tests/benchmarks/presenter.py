"""Presenter mode at 1920 × 1080: from a mouse move to the ink and to the answer on the screen.

Each time ends when the painting that shows it is done. Idle, and beside a live training at full
speed, its chart drawn all the while.
"""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from model.directories import data_dir
from tests.benchmarks.report import report
from tests.benchmarks.window import Bench

STROKES, POINTS = 6, 60
SETTINGS = "games = []\nattract = false\nclear_after = 0\nidle_after = 0\n"


class Painted(QObject):
    """Notes when a widget has been painted after it was asked to listen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._since = 0.0
        self.waits: list[float] = []
        widget.installEventFilter(self)

    def listen(self) -> None:
        """Wait for the next painting."""
        self._since = time.perf_counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the time once the event loop is back from the painting that begins now."""
        if event.type() == QEvent.Type.Paint and self._since:
            QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        if self._since:
            self.waits.append(1000 * (time.perf_counter() - self._since))
            self._since = 0.0


def measure(bench: Bench, canvas: Painted, bars: Painted) -> tuple[float, float]:
    """The 99th percentiles of the times until the ink and until the answer, in milliseconds."""
    canvas.waits.clear()
    bars.waits.clear()
    for _ in range(STROKES):
        path = bench.path(POINTS)
        bench.mouse(QEvent.Type.MouseButtonPress, *path[0])
        bench.spin(0.05)
        for x, y in path[1:]:
            canvas.listen()
            bars.listen()
            bench.mouse(QEvent.Type.MouseMove, x, y)
            bench.spin(0.016)
        bench.mouse(QEvent.Type.MouseButtonRelease, *path[-1])
        bench.spin(0.05)
        bench.window.presenting.page.clear()
        bench.spin(0.05)
    return float(np.percentile(canvas.waits, 99)), float(np.percentile(bars.waits, 99))


def main() -> None:
    """Measure both."""
    data_dir().mkdir(parents=True, exist_ok=True)
    (data_dir() / "presenter.toml").write_text(SETTINGS, "utf-8")
    bench = Bench()
    page = bench.window.present()
    bench.window.resize(1920, 1080)
    bench.spin(0.5)
    bench.canvas = page.canvas
    canvas, bars = Painted(page.canvas), Painted(page.stage.bars)
    measure(bench, canvas, bars)
    ink, answer = measure(bench, canvas, bars)
    report("presenter, 1080p: stroke → ink on screen, p99, idle", ink, 33, 16, "ms")
    report("presenter, 1080p: stroke → answer on screen, p99, idle", answer, 33, 16, "ms")
    page.train_live.first_tempo = None
    page.train_live.start()
    bench.spin_until(lambda: page.train_live.step > 50)
    bench.spin(2)
    ink, answer = measure(bench, canvas, bars)
    report("presenter, 1080p: stroke → ink on screen, p99, training", ink, 33, 16, "ms")
    report("presenter, 1080p: stroke → answer on screen, p99, training", answer, 33, 16, "ms")
    bench.stop()
    bench.close()


if __name__ == "__main__":
    main()
