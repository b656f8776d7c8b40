"""From a mouse move to the bars that show it, idle and while training."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QEvent

from tests.benchmarks.report import report
from tests.benchmarks.window import Bench

STROKES, POINTS = 6, 60


def moves(bench: Bench) -> np.ndarray:
    """Milliseconds from each move to the next reading shown, one number a move."""
    waits: list[float] = []
    sent = [0.0]

    def shown(reading: object) -> None:
        if sent[0]:
            waits.append((time.perf_counter() - sent[0]) * 1000)
            sent[0] = 0.0

    bench.window.reader.read.connect(shown)
    for _ in range(STROKES):
        path = bench.path(POINTS)
        bench.mouse(QEvent.Type.MouseButtonPress, *path[0])
        bench.spin(0.05)
        for x, y in path[1:]:
            sent[0] = time.perf_counter()
            bench.mouse(QEvent.Type.MouseMove, x, y)
            bench.spin(0.016)
        bench.mouse(QEvent.Type.MouseButtonRelease, *path[-1])
        bench.spin(0.05)
        bench.window.canvas.clear()
        bench.spin(0.05)
    bench.window.reader.read.disconnect(shown)
    return np.array(waits)


def main() -> None:
    """Measure both."""
    bench = Bench()
    moves(bench)
    idle = np.percentile(moves(bench), 99)
    report("mouse move → bars updated, p99, idle", idle, 16, 8, "ms")
    bench.start()
    bench.spin(2)
    training = np.percentile(moves(bench), 99)
    report("mouse move → bars updated, p99, while training", training, 33, 16, "ms")
    bench.stop()
    bench.close()


if __name__ == "__main__":
    main()
