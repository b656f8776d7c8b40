import numpy as np

from app.train.pins import PinnedCurve
from tests.app.train.runs import opinion


def pinned(first, count):
    curve = PinnedCurve(3)
    shares = np.linspace(0.1, 0.9, count, dtype=np.float32)
    for at, share in enumerate(shares):
        curve.append(first + at, opinion(7, share))
    return curve


def test_the_curve_is_complete():
    curve = pinned(41, 30)
    assert curve.steps.tolist() == list(range(41, 71))
    assert curve.probabilities.shape == (30, 10)
    np.testing.assert_allclose(curve.probabilities[:, 7], np.linspace(0.1, 0.9, 30), rtol=1e-6)


def test_what_is_shown_gets_rarer_but_always_ends_with_the_newest_step():
    curve = pinned(1, 1003)
    steps, probabilities = curve.shown()
    assert steps[:60].tolist() == list(range(1, 61))
    assert set(np.diff(steps[60:140]).tolist()) == {4}
    assert set(np.diff(steps[146:-1]).tolist()) == {40}
    assert steps[-1] == 1003
    np.testing.assert_array_equal(probabilities[-1], curve.probabilities[-1])


def test_a_hundred_thousand_steps_are_shown_as_a_few_hundred():
    curve = PinnedCurve(0)
    curve.append(100_000, opinion(1, 0.5, 100_000))
    steps, probabilities = curve.shown()
    assert len(steps) == len(probabilities) < 500
    assert steps[-1] == 100_000


def test_shown_steps_stay_the_same_while_the_curve_grows():
    early, late = pinned(1, 500).shown()[0], pinned(1, 900).shown()[0]
    assert set(early[:-1].tolist()) <= set(late.tolist())


def test_rewinding_forgets_later_steps():
    curve = pinned(10, 20)
    curve.rewind(14)
    assert curve.steps.tolist() == [10, 11, 12, 13, 14]
    assert len(curve.probabilities) == 5
