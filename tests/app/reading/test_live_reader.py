import numpy as np
import pytest

from app.reading.live_reader import OPENED, SHIPPED, THIS_RUN, LiveReader
from model.drawing import Drawing
from model.training.events import RunStarted, Snapshot
from tests.app.windows import SEVEN

SEVEN_DRAWN = Drawing.from_points([1000 * np.array(SEVEN)])
ONE_DRAWN = Drawing.from_points([[[500, 100], [500, 500], [500, 900]]])


class Certain:
    """Says the same digit for whatever it sees."""

    classes = 10
    symbols = tuple("0123456789")

    def __init__(self, digit):
        self._digit = digit

    def predict_proba(self, image):
        return np.eye(10, dtype=np.float32)[self._digit]


@pytest.fixture
def reader(qapp):
    reader = LiveReader()
    reader.readings = []
    reader.read.connect(lambda read: reader.readings.append(read.reading))
    return reader


def started(predictor):
    return RunStarted("softmax", "bars", None, "CPU", "", 1, 1, 1, 1, 1, 1, 0, predictor, None)


def test_of_many_drawings_in_a_frame_the_last_is_read(reader, qtbot):
    reader.set_drawing(SEVEN_DRAWN)
    reader.set_drawing(Drawing())
    reader.set_drawing(ONE_DRAWN)
    assert reader.readings == []
    qtbot.waitUntil(lambda: bool(reader.readings))
    qtbot.wait(30)
    assert [reading.prediction.digit for reading in reader.readings] == [1]


def test_an_empty_drawing_has_no_answer(reader):
    reader.read_now()
    assert reader.readings[0].prediction.reason == "empty"
    assert not reader.readings[0].prediction.probabilities.any()


def test_only_the_shipped_network_can_be_chosen_at_first(reader):
    assert [(choice.key, choice.name) for choice in reader.choices] == [(SHIPPED, "Shipped")]
    reader.choose(THIS_RUN)
    assert reader.answering == SHIPPED


def test_an_opened_network_answers_and_one_goes_back(reader, qtbot):
    reader.set_drawing(SEVEN_DRAWN)
    with qtbot.waitSignal(reader.answering_changed):
        reader.offer_opened("mine", Certain(3))
    assert reader.answering == OPENED
    assert reader.answering_name == "mine"
    reader.read_now()
    assert reader.readings[-1].prediction.digit == 3
    with qtbot.waitSignal(reader.answering_changed):
        reader.choose(SHIPPED)
    reader.read_now()
    assert reader.readings[-1].prediction.digit == 7
    assert [choice.name for choice in reader.choices] == ["Shipped", "mine"]


def test_choosing_the_same_again_is_nothing_new(reader, qtbot):
    with qtbot.assertNotEmitted(reader.answering_changed):
        reader.choose(SHIPPED)


def test_a_run_that_starts_answers(reader):
    reader.set_drawing(SEVEN_DRAWN)
    reader.follow_run(started(Certain(5)))
    assert reader.answering == THIS_RUN
    reader.read_now()
    assert reader.readings[-1].prediction.digit == 5


def test_newer_weights_count_when_the_run_answers_and_cost_nothing_when_not(reader, qtbot):
    from model.reading.predictor import LivePredictor

    live = LivePredictor("softmax")
    weights = [np.zeros((784, 10), np.float32), np.eye(10, dtype=np.float32)[4] * 30]
    reader.set_drawing(SEVEN_DRAWN)
    reader.follow_run(started(live))
    reader.take_snapshot(Snapshot(8, tuple(weights)))
    reader.read_now()
    assert reader.readings[-1].prediction.digit == 4
    assert reader.snapshot.step == 8

    reader.choose(SHIPPED)
    reader.read_now()
    count = len(reader.readings)
    reader.take_snapshot(Snapshot(9, tuple(weights)))
    qtbot.wait(40)
    assert len(reader.readings) == count


def test_no_numbers_are_no_knowledge(reader):
    class Broken(Certain):
        def predict_proba(self, image):
            return np.full(10, np.nan, np.float32)

    reader.set_drawing(SEVEN_DRAWN)
    reader.offer_opened("broken", Broken(0))
    reader.read_now()
    assert np.allclose(reader.readings[-1].prediction.probabilities, 0.1)
