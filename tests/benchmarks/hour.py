"""Memory after an hour of training with every tab visited again and again, and after a minute.

``INKLING_MINUTES`` makes the hour shorter.
"""

from __future__ import annotations

import gc
import os
import time

from tests.benchmarks.inside import TABS, draw, show
from tests.benchmarks.memory import megabytes
from tests.benchmarks.report import report
from tests.benchmarks.window import Bench

MINUTES = float(os.environ.get("INKLING_MINUTES", "60"))
SECONDS_A_TAB = 5


def main() -> None:
    """Train, look at each tab in turn, and look at the memory."""
    bench = Bench()
    draw(bench)
    bench.start(epochs_box=50)
    for tab in TABS:
        show(bench, tab)
        bench.spin(SECONDS_A_TAB)
    begun, after_a_minute, place = time.monotonic(), 0.0, 0
    while time.monotonic() - begun < 60 * MINUTES:
        if not bench.window.controller.state.is_active:
            bench.start(epochs_box=50)
        show(bench, TABS[place % len(TABS)])
        place += 1
        draw(bench)
        bench.spin(SECONDS_A_TAB)
        if not after_a_minute and time.monotonic() - begun > 60:
            gc.collect()
            after_a_minute = megabytes()
    gc.collect()
    ratio = megabytes() / after_a_minute
    bench.stop()
    bench.close()
    report(f"memory after {MINUTES:g} minutes, tabs visited ÷ after one", ratio, 1.1, 1, "×")


if __name__ == "__main__":
    main()
