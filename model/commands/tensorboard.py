"""``python -m model tensorboard``: kept runs as TensorBoard logs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from model.commands import CommandError, unreadable
from model.datasets.dataset import DatasetError
from model.directories import runs_dir, tensorboard_dir
from model.runs.held_out import held_out_digits
from model.runs.runs import Run, RunError
from model.tensorboard.log import LogReport, write_log


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Write logs; returns what was written and the command that shows them."""
    output = options.output or tensorboard_dir()
    reports = [write(_find(name), output) for name in options.runs]
    command = f"tensorboard --logdir {output}"
    if not options.json:
        for report in reports:
            print(f"{report.folder}: {report.scalars} steps, weights at {report.histograms} steps, "
                  f"{report.digits} digits")  # fmt: skip
            for sentence in report.left_out:
                print(sentence)
        print(f"To look at them: {command}")
    return {"logs": [_figures(report) for report in reports], "command": command}


def write(kept: Run, output: Path) -> LogReport:
    """Write the log of one run into a folder of its name in ``output``."""
    try:
        record = kept.read_record()
        try:
            digits = held_out_digits(record.config.data)
        except DatasetError:
            digits = None  # they are not what they were, or not where they were
        return write_log(kept, output / kept.folder.name, digits)
    except RunError as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise unreadable(error) from error


def _find(name: Path) -> Run:
    """Take the path of a run's folder, or the name of one that is kept."""
    kept = runs_dir() / name
    return Run((kept if not name.exists() and kept.exists() else name).absolute())


def _figures(report: LogReport) -> dict[str, Any]:
    return {
        "folder": str(report.folder),
        "scalars": report.scalars,
        "histograms": report.histograms,
        "digits": report.digits,
        "left_out": list(report.left_out),
    }
