"""Made-up races, and real ones on digits that networks learn in a second."""

import numpy as np

from app.tabs.runs.race_record import RaceRecord
from model.directories import runs_dir
from model.race.events import LaneEnded, LaneMoved, MarkPassed, Racer, RaceStarted
from model.race.race import RaceSession
from model.training.config import TrainingConfig
from model.training.events import RunFailed, RunFinished, StepsCompleted, Validated
from tests.app.windows import digits

LONG = 120_000
"""Milliseconds after which a race, which compiles several networks, is taken not to come."""


def quick_race(config, **boundaries):
    """Make a race on few digits that keeps its runs where the window does."""
    boundaries = {"load_data": lambda data, report, cancelled: digits()} | boundaries
    return RaceSession(config, runs_dir(), **boundaries)


def start(*networks, epochs=3, steps_per_epoch=100):
    racers = tuple(
        Racer(TrainingConfig.recipe(network, epochs=epochs), 7_850, None, None)
        for network in networks
    )
    return RaceStarted(racers, "MNIST", "CPU", "", 128, epochs, steps_per_epoch, 54_000, 6_000)


def calls(lane, step, seconds, answer=None):
    figures = np.full(1, 0.5, np.float32)
    rows = None if answer is None else np.asarray([answer], np.float32)
    return LaneMoved(
        lane, seconds, StepsCompleted(step, figures, figures, figures, rows, 1, seconds)
    )


def measured(lane, step, seconds, accuracy):
    return LaneMoved(lane, seconds, Validated(step, 0.3, accuracy, 1000))


def passed(lane, mark, step, seconds):
    return MarkPassed(lane, mark, step, seconds, mark + 0.001)


def finished(lane, step=300, stopped=False):
    return LaneEnded(lane, RunFinished(stopped, step, 9.0, None, 0.9, 0.9, 100, None))


def dropped(lane, step=120):
    return LaneEnded(lane, RunFailed("Loss is no longer a number.", "Try 0.001.", None, step, None))


def record_of(*networks, events=(), is_over=False, **options):
    record = RaceRecord(start(*networks, **options))
    for event in events:
        record.append(event)
    record.is_over = is_over
    return record


def share_of(digit, share):
    """Ten probabilities of which one digit has this share."""
    row = np.full(10, (1 - share) / 9, np.float32)
    row[digit] = share
    return row
