"""``python -m tests.benchmarks``: every figure that is promised, with its ratio, as one table.

Run it on a machine with nothing else to do; ``INKLING_MNIST_DIR`` must lead to MNIST, and
``INKLING_PEN_FILE`` or ``--pen`` to the pen's digits (``pendigits.jsonl.gz``): rows whose data is
not there say so. With names (``accuracy``, ``embedded`` …) only those are measured.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys

PARTS = (
    "start", "frame", "presenter", "stall", "control", "speed", "target", "memory",
    "accuracy", "embedded", "numbers", "inside", "hour", "visitors", "personal", "killed",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Measure each part in a process of its own and print the table; 1 if one could not run."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--pen", metavar="FILE", help="pendigits.jsonl.gz")
    options = parser.parse_args(arguments)
    if options.pen:
        os.environ["INKLING_PEN_FILE"] = options.pen
    failed = False
    print(f"{'what':58} {'at least':>10} {'aim':>8} {'measured':>12}  ", flush=True)
    for part in options.names or PARTS:
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
            print(
                f"{row['what']:58} {row['least']:>10} {row['aim']:>8} {row['measured']:>12} "
                f"{mark_of(row)}",
                flush=True,
            )
    return int(failed)


def mark_of(row: dict) -> str:
    """Say whether a row reaches its aim or at least what it must, or why it has no figure."""
    if row["missing"]:
        return f"({row['missing']})"
    return "✓✓" if row["reaches_aim"] else "✓" if row["reaches"] else "✗"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
