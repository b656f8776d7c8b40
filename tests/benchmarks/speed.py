"""Training speed in the window with every chart visible, as a share of the speed without one."""

from __future__ import annotations

import statistics
import threading
import time

from PySide6.QtCore import QEvent

from model.training.channel import Channel, Control
from model.training.config import TrainingConfig
from model.training.events import StepsCompleted
from model.training.session import TrainingSession
from tests.benchmarks.report import report
from tests.benchmarks.window import Bench

SECONDS, ROUNDS = 6.0, 3


def bare() -> float:
    """Steps a second of a session with nobody looking."""
    channel, control = Channel(), Control()
    config = TrainingConfig.recipe("cnn_bn", epochs=200, augment=False)
    thread = threading.Thread(target=TrainingSession(config).run, args=(channel, control))
    thread.start()
    steps = _wait_for_steps(channel, 100)
    begun = time.perf_counter()
    first = steps
    while time.perf_counter() - begun < SECONDS:
        time.sleep(0.05)
        steps = _newest(channel, steps)
    rate = (steps - first) / (time.perf_counter() - begun)
    control.stop()
    thread.join()
    return rate


def _wait_for_steps(channel: Channel, wanted: int) -> int:
    steps = 0
    while steps < wanted:
        time.sleep(0.02)
        steps = _newest(channel, steps)
    return steps


def _newest(channel: Channel, before: int) -> int:
    calls = [event for event in channel.drain() if isinstance(event, StepsCompleted)]
    return calls[-1].step if calls else before


def in_window(bench: Bench) -> float:
    """Steps a second with the window open, a drawing pinned and all charts live."""
    path = bench.path(40)
    bench.window.canvas.clear()
    bench.mouse(QEvent.Type.MouseButtonPress, *path[0])
    for x, y in path[1:]:
        bench.mouse(QEvent.Type.MouseMove, x, y)
    bench.mouse(QEvent.Type.MouseButtonRelease, *path[-1])
    bench.window.augment_box.setChecked(False)
    bench.start(epochs_box=200)
    bench.window.augment_box.setChecked(False)
    bench.spin_until(lambda: bench.steps() > 100)
    begun, first = time.perf_counter(), bench.steps()
    bench.spin(SECONDS)
    rate = (bench.steps() - first) / (time.perf_counter() - begun)
    bench.stop()
    return rate


def main() -> None:
    """Alternate the two, so that both meet the same machine."""
    bench = Bench()
    ratios = []
    bare()
    for _ in range(ROUNDS):
        ratios.append(in_window(bench) / bare())
    bench.close()
    report(
        "training in the window ÷ without a window",
        statistics.median(ratios),
        0.9,
        0.97,
        "×",
        more=True,
    )


if __name__ == "__main__":
    main()
