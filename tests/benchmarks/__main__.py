"""``python -m tests.benchmarks``: every figure that is promised, with its ratio, as one table.

Run it on a machine with nothing else to do; ``INKLING_MNIST_DIR`` must lead to MNIST. With names
(``start frame stall control speed target memory``) only those are measured.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

PARTS = ("start", "frame", "stall", "control", "speed", "target", "memory")


def main(names: list[str]) -> int:
    """Measure each part in a process of its own and print the table; 1 if one could not run."""
    failed = False
    print(f"{'what':58} {'at least':>10} {'aim':>8} {'measured':>12}  ", flush=True)
    for part in names or PARTS:
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{part}"],
            stdout=subprocess.PIPE,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
            text=True,
            check=False,
        )
        failed = failed or done.returncode != 0
        for line in done.stdout.splitlines():
            row = json.loads(line)
            mark = "✓✓" if row["reaches_aim"] else "✓" if row["reaches"] else "✗"
            print(
                f"{row['what']:58} {row['least']:>10} {row['aim']:>8} {row['measured']:>12} {mark}",
                flush=True,
            )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
