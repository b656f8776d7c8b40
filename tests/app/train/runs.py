"""Made-up runs for the tests of the charts."""

import numpy as np

from app.train.curves import TrainingCurves
from model.training.events import StepsCompleted, Validated


def steps(last, losses, *, accuracies=None, rate=0.001, pinned=None, pin=0, seconds=0.0):
    losses = np.asarray(losses, np.float32)
    if accuracies is None:
        accuracies = np.clip(1 - losses / 3, 0, 1)
    rates = np.full(len(losses), rate, np.float32)
    accuracies = np.asarray(accuracies, np.float32)
    return StepsCompleted(last, losses, accuracies, rates, pinned, pin, seconds)


def noisy_losses(count, seed=0):
    taken = np.arange(count)
    fall = 0.06 + 2.2 * np.exp(-taken / 60)
    return (fall * np.random.default_rng(seed).lognormal(0, 0.3, count)).astype(np.float32)


def opinion(leader, share, rows=1):
    row = np.full((rows, 10), (1 - share) / 9, np.float32)
    row[:, leader] = share
    return row


def made_run(count=1000, *, steps_per_epoch=600, call=5, pinned=False):
    curves = TrainingCurves(steps_per_epoch)
    losses = noisy_losses(count)
    curves.append(Validated(0, 2.3, 0.1, 1000))
    for start in range(0, count, call):
        part = losses[start : start + call]
        pin = opinion(7, 0.9, len(part)) if pinned else None
        curves.append(steps(start + len(part), part, pinned=pin, pin=1))
        if (start + call) % 120 == 0:
            curves.append(Validated(start + call, 0.08, 0.975, 1000))
    return curves
