"""How long the main thread is held up: while TensorFlow loads, while compiling, while training."""

from __future__ import annotations

from tests.benchmarks.report import report
from tests.benchmarks.window import Bench, Heartbeat


def main() -> None:
    """Press Train and listen to the main thread's heartbeat, phase by phase."""
    bench = Bench()
    beat = Heartbeat(bench)
    controller = bench.window.controller
    phase = {"now": ""}
    controller.preparing.connect(lambda event: phase.update(now=event.what))
    beat.start()
    bench.window.train_button.click()
    building = ("Building the network", "Compiling")
    bench.spin_until(lambda: phase["now"] in building or not controller.state.is_active)
    loading = beat.stop()
    beat.start()
    bench.spin_until(lambda: bench.steps() >= 2 or not controller.state.is_active)
    compiling = beat.stop()
    if not controller.state.is_active:
        raise SystemExit(f"the run ended early: {controller.outcome}")
    bench.spin(1)
    beat.start()
    bench.spin(15)
    training = beat.stop()
    bench.stop()
    bench.close()
    report("longest stall while training", training, 50, 16, "ms")
    report("longest stall while TensorFlow loads", loading, 350, 100, "ms")
    report("longest stall while building and first compiled call", compiling, 250, 100, "ms")


if __name__ == "__main__":
    main()
