"""The window is closed at whatever moment of training."""

import random

import pytest
from PySide6.QtCore import QThread

from app.train.session_control import State
from tests.app.windows import is_quiet

ROUNDS = 12
LATEST = 0.9
"""Seconds after Train was pressed; with TensorFlow loaded the first step comes after a third."""
MOST_STEPS = 60


@pytest.fixture
def chance():
    return random.Random(7)


def test_closed_at_random_moments_nothing_is_left_at_work(windows, chance):
    ended_at = []
    for turn in range(ROUNDS):
        person = windows.open()
        window = person.window
        person.draw()
        person.train(network=chance.choice(("softmax", "mlp")), epochs=300)
        if turn % 3:
            person.wait(round(1000 * chance.uniform(0, LATEST)))
        else:
            least = chance.randrange(MOST_STEPS)
            person.wait_until(lambda: person.step >= least)  # noqa: B023 — called in this round
        if chance.random() < 0.3:
            window.pause_button.click()
        window.close()
        person.wait_until(lambda: is_quiet(window))  # noqa: B023 — called in this round
        assert person.state in (State.STOPPED, State.IDLE)
        assert not any(thread.isRunning() for thread in window.findChildren(QThread))
        ended_at.append(window.controller.outcome.step)
    assert min(ended_at) == 0, "one was closed before its first step"
    assert max(ended_at) > 20, "one was closed well within its run"
