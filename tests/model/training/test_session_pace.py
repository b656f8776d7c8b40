"""A training slowed down so that eyes can follow it."""

import time

import numpy as np

from model.training.channel import Pace
from model.training.config import TrainingConfig
from model.training.events import StepsCompleted, Validated
from model.training.measuring import PACED_STEPS

LONG = TrainingConfig(network="softmax", epochs=2000, batch_size=64, learning_rate=0.01)


def steps_of(session):
    return [event.step for event in session.of(StepsCompleted)]


def test_the_first_steps_are_slow_one_a_call_and_then_it_runs(session_of, running):
    session = running(session_of(LONG), Pace(50.0, until_step=20))
    session.wait_for(lambda: len(steps_of(session)) >= 2, seconds=180)  # loads TensorFlow
    began = time.monotonic()
    session.wait_for(lambda: steps_of(session)[-1] >= 20)
    assert time.monotonic() - began >= 0.7 * 18 / 50
    assert steps_of(session)[:20] == [*range(1, 21)]
    session.wait_for(lambda: steps_of(session)[-1] >= 400)
    assert np.diff(steps_of(session)).max() > 1, "at full speed a call takes several steps"


def test_held_out_digits_are_asked_more_often_while_it_is_slow(session_of, running):
    session = running(session_of(LONG), Pace(500.0, until_step=20))
    session.wait_for(lambda: steps_of(session) and steps_of(session)[-1] >= 40)
    measured = [event.step for event in session.of(Validated) if event.step <= 20]
    assert set(measured) >= set(range(PACED_STEPS, 21, PACED_STEPS))


def test_a_stop_of_a_slow_run_acts_at_once(session_of, running):
    session = running(session_of(LONG), Pace(0.02))
    session.wait_for(lambda: steps_of(session) == [1])
    began = time.monotonic()
    session.control.stop()
    last = session.finish(20)
    assert last.stopped
    assert last.step == 1
    assert time.monotonic() - began < 0.1


def test_a_pause_of_a_slow_run_holds_and_full_speed_is_one_call_away(session_of, running):
    session = running(session_of(LONG), Pace(20.0))
    session.wait_for(lambda: len(steps_of(session)) >= 3)
    session.control.pause()
    time.sleep(0.1)
    held = steps_of(session)[-1]
    time.sleep(0.3)
    assert steps_of(session)[-1] == held
    session.control.set_pace(None)
    session.control.resume()
    session.wait_for(lambda: steps_of(session)[-1] >= held + 100, seconds=10)
