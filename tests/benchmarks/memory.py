"""Memory of the window before training, and what short runs leave behind."""

from __future__ import annotations

import gc

import psutil

from tests.benchmarks.report import report
from tests.benchmarks.window import Bench

RUNS = 20


def megabytes() -> float:
    """Resident memory of this process."""
    return psutil.Process().memory_info().rss / 2**20


def main() -> None:
    """Look at the window, then at twenty short runs in it."""
    bench = Bench()
    bench.spin(1)
    report("memory of the window before training", megabytes(), 250, 150, "MB")
    sizes = []
    for _ in range(RUNS):
        bench.start(epochs_box=50)
        bench.spin_until(lambda: bench.steps() > 150)
        bench.stop()
        gc.collect()
        sizes.append(megabytes())
    bench.close()
    growth = (sizes[-1] / sizes[1] - 1) * 100
    report("growth of memory from the 2nd to the 20th run", growth, 5, 0.5, "%")


if __name__ == "__main__":
    main()
