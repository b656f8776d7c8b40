"""From the start of the process to a painted window, and to the first prediction."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.report import report

_PROGRAM = """
import sys, time, json, os
born = float(os.environ["BORN"])
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from app.__main__ import create_window
app = QApplication([])
window = create_window([])
times = {}
class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and "painted" not in times:
            times["painted"] = time.time() - born
            draw()
        return False
def draw():
    canvas = window.canvas
    press, move = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
    left = Qt.MouseButton.LeftButton
    for kind, x in ((press, 100), (move, 110), (move, 140)):
        place = QPointF(x, x)
        event = QMouseEvent(kind, place, place, left, left, Qt.KeyboardModifier.NoModifier)
        app.postEvent(canvas, event)
def read(reading):
    if reading.reading.prediction.probabilities.any() and "answered" not in times:
        times["answered"] = time.time() - born
        times["tensorflow"] = "tensorflow" in sys.modules
        print(json.dumps(times), flush=True)
        app.quit()
watch = Watch()
window.canvas.installEventFilter(watch)
window.reader.read.connect(read)
window.show()
app.exec()
"""


def main() -> None:
    """Start it some times; the median counts, the first, cold start does not."""
    runs = []
    for _ in range(6):
        env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "INKLING_HOME": tempfile.mkdtemp()}
        env["BORN"] = repr(time.time())
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM], env=env, capture_output=True, text=True, check=True
        )
        runs.append(json.loads(done.stdout.splitlines()[-1]))
    if any(run["tensorflow"] for run in runs):
        raise SystemExit("TensorFlow was imported before the first prediction")
    painted = statistics.median(run["painted"] for run in runs[1:])
    answered = statistics.median(run["answered"] for run in runs[1:])
    report("process start → painted, drawable window", painted, 1.0, 0.4, "s")
    report("process start → first prediction, no TensorFlow", answered, 1.5, 0.6, "s")


if __name__ == "__main__":
    main()
