import numpy as np
import pytest

from model.training.divergence import Diverged, DivergenceWatch


def losses(value, count=25):
    return np.full(count, value, np.float32)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_loss_that_is_no_number_is_told_at_once(value):
    watch = DivergenceWatch()
    watch.note(3, losses(2.0))
    with pytest.raises(Diverged) as diverged:
        watch.note(4, np.array([1, value], np.float32))
    assert (diverged.value.step, diverged.value.is_number) == (4, False)


def test_high_losses_are_told_after_fifty_steps():
    watch = DivergenceWatch()
    watch.note(25, losses(12.0))
    with pytest.raises(Diverged) as diverged:
        watch.note(50, losses(12.0))
    assert (diverged.value.step, diverged.value.is_number) == (50, True)


def test_guessing_is_not_running_away_and_what_is_forgotten_does_not_count():
    watch = DivergenceWatch()
    for step in range(10):
        watch.note(step, losses(2.3))
    watch.forget()
    watch.note(11, losses(12.0))
    watch.note(12, losses(2.3))
