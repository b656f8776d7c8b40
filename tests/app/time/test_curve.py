import numpy as np

from app.time.curve import OpinionCurve


def row(digit, share):
    values = np.full(10, (1 - share) / 9, np.float32)
    values[digit] = share
    return values


def test_it_is_in_order_whatever_order_the_moments_came_in():
    curve = OpinionCurve({10: row(7, 0.9), 0: row(3, 0.2), 4: row(8, 0.5)})
    assert curve.steps.tolist() == [0, 4, 10]
    assert curve.probabilities[:, 7].argmax() == 2
    assert curve.leader == 7


def test_who_led_at_a_step_is_known_from_the_last_moment_before_it():
    curve = OpinionCurve({2: row(3, 0.5), 4: row(8, 0.5), 10: row(7, 0.9)})
    assert [curve.best_at(step) for step in (0, 2, 3, 4, 9, 10, 99)] == [3, 3, 3, 8, 8, 7, 7]
