"""How long Pause and Stop take, from the second compiled call on."""

from __future__ import annotations

import threading
import time

from model.training.channel import Channel, Control
from model.training.config import TrainingConfig
from model.training.events import StepsCompleted
from model.training.session import TrainingSession
from tests.benchmarks.report import report

PAUSES = 20


def pause_waits(batch_size: int) -> tuple[list[float], float]:
    """Milliseconds until the last step after each pause, and from stop to the end of the loop."""
    channel, control = Channel(), Control()
    times: list[float] = []
    config = TrainingConfig.recipe("cnn_bn", batch_size=batch_size, epochs=50)
    ends: list[float] = []

    def run() -> None:
        TrainingSession(config).run(channel, control)
        ends.append(time.perf_counter())

    thread = threading.Thread(target=run)
    thread.start()
    publish = channel.publish

    def note(event: object) -> None:
        if isinstance(event, StepsCompleted):
            times.append(time.perf_counter())
        publish(event)  # type: ignore[arg-type]

    channel.publish = note  # type: ignore[method-assign]
    while len(times) < 20:
        time.sleep(0.01)
    waits = []
    for number in range(PAUSES):
        time.sleep(0.11 + 0.013 * number)
        asked = time.perf_counter()
        control.pause()
        time.sleep(0.5)
        waits.append(max(0.0, (times[-1] - asked) * 1000))
        control.resume()
    time.sleep(0.5)
    asked = time.perf_counter()
    control.stop()
    thread.join()
    return waits, (ends[0] - asked) * 1000


def main() -> None:
    """Measure with small and large batches."""
    for batch_size in (64, 256):
        waits, stop = pause_waits(batch_size)
        report(
            f"Pause → effect, longest of {PAUSES}, batch {batch_size}", max(waits), 100, 50, "ms"
        )
        report(f"Stop → end of the run, batch {batch_size}", stop, 100, 50, "ms")


if __name__ == "__main__":
    main()
