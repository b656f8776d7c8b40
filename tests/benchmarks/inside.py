"""The views of the inside: from stroke to view, and what they cost a training."""

from __future__ import annotations

import statistics
import time

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from threadpoolctl import threadpool_limits

from model.inside.map import grow_map, start_map
from model.inside.plain_network import PlainNetwork, shipped_plain_network
from tests.benchmarks.report import report
from tests.benchmarks.window import Bench, Heartbeat

TABS = ("inside_tab", "mistakes_tab", "map_tab", "runs_tab")
SECONDS, ROUNDS, STROKES, POINTS = 5.0, 3, 4, 40
MAPPED = 2_000


class PaintWatch(QObject):
    """Notes when a page, or anything on it, was painted."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.painted = 0.0
        for widget in (page, *page.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.painted = time.perf_counter()
        return False


def strokes_to_inside(bench: Bench) -> float:
    """Milliseconds from a move of the pen to the first painting of the feature maps, p99."""
    show(bench, "inside_tab")
    page = bench.window.inside_tab
    waits = []
    for _ in range(STROKES):
        path = bench.path(POINTS)
        bench.mouse(QEvent.Type.MouseButtonPress, *path[0])
        bench.spin(0.3)
        watch = PaintWatch(page)
        for x, y in path[1:]:
            sent = time.perf_counter()
            bench.mouse(QEvent.Type.MouseMove, x, y)
            while watch.painted < sent and time.perf_counter() < sent + 0.5:
                bench.app.processEvents()
            waits.append(1000 * (time.perf_counter() - sent))
            bench.spin(0.06)
        bench.mouse(QEvent.Type.MouseButtonRelease, *path[-1])
        bench.window.canvas.clear()
        bench.spin(0.1)
    return float(np.percentile(waits, 99))


def show(bench: Bench, tab: str | None) -> None:
    """Choose a tab; None hides the pages, as a window with no tab would be."""
    if tab is None:
        bench.window.views.pages.hide()
        return
    bench.window.views.pages.show()
    bench.window.views.show_page(bench.window.late_pages.index_of(tab))
    getattr(bench.window, tab)


def draw(bench: Bench) -> None:
    """Leave a digit on the canvas."""
    path = bench.path(40)
    bench.window.canvas.clear()
    bench.mouse(QEvent.Type.MouseButtonPress, *path[0])
    for x, y in path[1:]:
        bench.mouse(QEvent.Type.MouseMove, x, y)
    bench.mouse(QEvent.Type.MouseButtonRelease, *path[-1])


def rate(bench: Bench) -> float:
    """Steps a second over the next seconds."""
    begun, first = time.perf_counter(), bench.steps()
    bench.spin(SECONDS)
    return (bench.steps() - first) / (time.perf_counter() - begun)


def training_beside(bench: Bench, tab: str) -> tuple[float, float]:
    """Speed with this tab visible ÷ with none, and the longest stall with it in milliseconds."""
    ratios, stalls = [], []
    beat = Heartbeat(bench)
    show(bench, tab)
    bench.spin(3)
    for _ in range(ROUNDS):
        show(bench, None)
        bench.spin(0.5)
        without = rate(bench)
        show(bench, tab)
        bench.spin(0.5)
        beat.start()
        ratios.append(rate(bench) / without)
        stalls.append(beat.stop())
    return statistics.median(ratios), max(stalls)


def scrub(bench: Bench) -> float:
    """Milliseconds from a moment chosen to its answer and the page in view repainted, p99."""
    slider = bench.window.time_slider
    slider.setFocus()
    waits = []
    for tab in TABS[:3]:
        show(bench, tab)
        bench.spin(2)
        page = getattr(bench.window, tab)
        bench.key(slider, Qt.Key.Key_End)
        bench.spin(1)
        watch = PaintWatch(page)
        for _ in range(40):
            sent = time.perf_counter()
            bench.key(slider, Qt.Key.Key_Left)
            while watch.painted < sent and time.perf_counter() < sent + 0.5:
                bench.app.processEvents()
            waits.append(1000 * (time.perf_counter() - sent))
            bench.spin(0.1)
    return float(np.percentile(waits, 99))


def whole_map(network: PlainNetwork, images: np.ndarray) -> float:
    """Seconds from nothing to the map of all these digits, on one core."""
    waits = []
    with threadpool_limits(1, user_api="blas"):
        for _ in range(3):
            begun = time.perf_counter()
            grow_map(start_map(network, len(images), None), images, 60, lambda: True)
            waits.append(time.perf_counter() - begun)
    return statistics.median(waits)


def main() -> None:
    """Measure all of it; the map's digits are the run's."""
    bench = Bench()
    report("stroke → Inside updated, p99", strokes_to_inside(bench), 50, 25, "ms")
    draw(bench)
    bench.start(epochs_box=50)
    bench.spin(3)
    for tab in TABS:
        ratio, stall = training_beside(bench, tab)
        name = tab.removesuffix("_tab").capitalize()
        report(f"training with {name} visible ÷ none", ratio, 0.9, 0.95, "×", more=True)
        report(f"longest stall with {name} visible", stall, 60, 33, "ms")
    bench.stop()
    report("one scrub step of the time machine, p99", scrub(bench), 50, 25, "ms")
    images = bench.window.insight.digits.dataset.validation.images[:MAPPED]
    of_run = whole_map(bench.window.insight.network.network, images)
    report("map of 2,000 digits by PCA, all of them, cnn_bn", of_run, 0.5, 0.2, "s")
    shipped = whole_map(shipped_plain_network(), images)
    report("map of 2,000 digits by PCA, all of them, shipped", shipped, 0.5, 0.2, "s")
    bench.close()


if __name__ == "__main__":
    main()
