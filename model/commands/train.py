"""``python -m model train``: one run with a progress bar, stopped by Ctrl+C without loss."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from contextlib import AbstractContextManager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from tqdm import tqdm

from model.commands import CommandError
from model.directories import runs_dir
from model.runs.runs import Run
from model.training.channel import Channel, Control
from model.training.config import ConfigError, TrainingConfig
from model.training.events import (
    CheckpointFailed,
    Event,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
    StepsCompleted,
    Validated,
)
from model.training.session import TrainingSession

_REFRESH_SECONDS = 0.1


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Train; returns the figures of the run."""
    try:
        config = TrainingConfig.recipe(
            options.network,
            data=options.data,
            epochs=options.epochs,
            batch_size=options.batch_size,
            learning_rate=options.learning_rate,
            augment=options.augment,
            seed=options.seed,
            target_accuracy=options.target_accuracy,
            device=options.device,
        )
    except ConfigError as error:
        raise CommandError(str(error)) from error
    report = _Report()
    _train(config, _writable(options.output or runs_dir()), report)
    figures = report.figures()
    if not options.json:
        _print(figures)
    if options.tensorboard is not None and figures["run"] is not None:
        from model.commands.tensorboard import write

        log = write(Run(Path(figures["run"])), options.tensorboard.absolute())
        if not options.json:
            print(f"logged in {log.folder}")
    return figures


def _writable(folder: Path) -> Path:
    """Find out before an hour of training that its outcome can be kept."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"{folder}: no run can be kept here ({error.strerror}).") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise CommandError(f"{folder}: no run can be kept here (no permission to write).")
    return folder


def _print(figures: dict[str, Any]) -> None:
    accuracy = figures["test_accuracy"]
    done = "stopped" if accuracy is None else f"{accuracy:.2%} right on test digits"
    print(f"{done}, {figures['steps']} steps in {figures['seconds']:.1f} s")
    if figures["seconds_to_target"] is not None:
        print(f"target reached after {figures['seconds_to_target']:.1f} s")
    if figures["run"] is not None:
        print(f"kept in {figures['run']}")


def _train(config: TrainingConfig, folder: Path, report: _Report) -> None:
    channel, control = Channel(), Control()
    session = TrainingSession(config, folder)
    trainer = threading.Thread(target=session.run, args=(channel, control), name="trainer")
    with _StopOnInterrupt(control), report:
        trainer.start()
        while trainer.is_alive():
            trainer.join(_REFRESH_SECONDS)
            report.show(channel.drain())
        report.show(channel.drain())


class _StopOnInterrupt(AbstractContextManager[None]):
    """Make Ctrl+C stop the run instead of ending the program."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def __enter__(self) -> None:
        self._before = signal.signal(signal.SIGINT, self._stop)

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._control.stop()


class _Report(AbstractContextManager["_Report"]):
    """A progress bar from events, and the figures at the end."""

    def __init__(self) -> None:
        self._bar: tqdm[Any] | None = None
        self._started: RunStarted | None = None
        self._ended: RunFinished | None = None
        self._failed: RunFailed | None = None
        self._said = ""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, events: list[Event]) -> None:
        """Bring the bar up to date."""
        for event in events:
            if isinstance(event, Preparing):
                self._say(event.what)
            elif isinstance(event, RunStarted):
                self._start(event)
            elif isinstance(event, StepsCompleted) and self._bar is not None:
                self._bar.set_postfix(loss=f"{event.losses.mean():.3f}", refresh=False)
                self._bar.update(event.step - self._bar.n)
            elif isinstance(event, Validated) and self._bar is not None:
                self._bar.set_description(f"held-out {event.val_accuracy:.2%}")
            elif isinstance(event, CheckpointFailed):
                tqdm.write(event.reason, file=sys.stderr)
            elif isinstance(event, RunFinished):
                self._ended = event
            elif isinstance(event, RunFailed):
                self._failed = event

    def _start(self, event: RunStarted) -> None:
        self._started = event
        self._say(f"{event.network} on {event.data}, {event.parameters} parameters, {event.device}")
        if event.device_note:
            self._say(event.device_note)
        self._bar = tqdm(total=event.steps, unit=" steps", disable=None, initial=event.first_step)

    def _say(self, what: str) -> None:
        if what != self._said and sys.stderr.isatty():
            tqdm.write(what, file=sys.stderr)
        self._said = what

    def figures(self) -> dict[str, Any]:
        """Collect what ``--json`` prints."""
        ended, started, failed = self._ended, self._started, self._failed
        if failed is not None:
            raise CommandError(f"{failed.reason} {failed.remedy}")
        if ended is None:
            raise CommandError("The run ended without a word.")
        steps = ended.step - (started.first_step if started else 0)
        images = steps * started.batch_size if started else 0
        return {
            "test_accuracy": None if ended.stopped else ended.test_accuracy,
            "val_accuracy": ended.val_accuracy,
            "seconds": ended.seconds,
            "seconds_to_target": ended.seconds_to_target,
            "steps": ended.step,
            "images_per_second": images / ended.seconds if ended.seconds else 0.0,
            "parameters": started.parameters if started else None,
            "device": started.device if started else None,
            "run": str(ended.run) if ended.run else None,
        }
