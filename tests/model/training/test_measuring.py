import numpy as np
import pytest

from model.datasets.dataset import Split
from model.training.channel import Channel, Control
from model.training.engine import EVALUATION_CHUNK
from model.training.events import EpochCompleted, Validated
from model.training.measuring import Measuring, evaluate
from model.training.progress import Progress

SPLIT = Split(np.zeros((3_000, 28, 28, 1), np.uint8), np.zeros(3_000, np.int32))


class Engine:
    """Answers right as often as it is told to, and counts the digits it was shown."""

    def __init__(self, right=0.5):
        self.right, self.seen = right, 0

    def measure(self, part, start):
        count = len(part.labels[start : start + EVALUATION_CHUNK])
        self.seen += count
        return 2.0 * count, self.right * count


@pytest.fixture
def epochs():
    return []


def measuring(epochs, step, target=None, control=None):
    channel, progress = Channel(), Progress(step=step)
    made = Measuring(
        SPLIT, target, 100, channel, control or Control(), progress, lambda: epochs.append(step)
    )
    return made, channel, progress


@pytest.mark.parametrize(("step", "then"), [(0, 20), (19, 20), (20, 40), (100, 120), (199, 200)])
def test_it_is_measured_five_times_an_epoch(step, then, epochs):
    assert measuring(epochs, step)[0].next_step() == then


def test_in_between_nothing_is_measured(epochs):
    made, channel, progress = measuring(epochs, 21)
    engine = Engine()
    assert made.measure_if_due(engine)
    assert (engine.seen, progress.validations, channel.drain()) == (0, [], [])


def test_within_an_epoch_some_are_measured_and_at_its_end_all(epochs):
    for step, seen in ((40, 1_000), (200, 3_000)):
        made, channel, progress = measuring(epochs, step)
        engine = Engine()
        assert made.measure_if_due(engine)
        assert engine.seen == seen
        assert progress.validations == [(step, 2.0, 0.5)]
        kinds = [type(event) for event in channel.drain()]
        assert kinds == ([Validated, EpochCompleted] if step == 200 else [Validated])
    assert epochs == [200]


def test_a_target_counts_only_when_all_held_out_digits_reach_it(epochs):
    made, _, progress = measuring(epochs, 40, target=0.4)
    engine = Engine()
    assert made.measure_if_due(engine)
    assert engine.seen == 1_000 + 3_000
    assert progress.seconds_to_target == progress.seconds > 0
    made, _, progress = measuring(epochs, 40, target=0.6)
    assert made.measure_if_due(Engine())
    assert progress.seconds_to_target is None


def test_after_a_stop_nothing_is_measured(epochs):
    control = Control()
    control.stop()
    made, channel, progress = measuring(epochs, 100, control=control)
    assert not made.measure_if_due(Engine())
    assert evaluate(Engine(), SPLIT, 10, control) is None
    assert (progress.validations, channel.drain(), epochs) == ([], [], [])
