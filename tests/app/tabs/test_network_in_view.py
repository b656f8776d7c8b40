import numpy as np
import pytest

from app.language import in_language, language
from app.reading.live_reader import OPENED, SHIPPED, THIS_RUN
from model.inside.plain_network import PlainNetwork, shipped_plain_network
from model.reading.litert import LiteRTPredictor
from model.reading.predictor import KerasPredictor, LivePredictor
from model.reading.shipped import ASSETS
from model.training.events import Snapshot
from tests.app.windows import LONG
from tests.model.inside.networks import sequential

IMAGE = np.random.default_rng(5).random((1, 28, 28)).astype(np.float32)


@pytest.fixture
def network(window):
    return window.insight.network


def answer(network):
    return network.network.probabilities(IMAGE)[0]


def test_the_shipped_network_is_read_when_it_is_wanted(network, qtbot):
    with qtbot.waitSignal(network.replaced, timeout=LONG):
        assert network.network is None
    assert network.problem == ""
    assert (network.step, network.name) == (None, "Shipped")
    np.testing.assert_allclose(
        answer(network), shipped_plain_network().probabilities(IMAGE)[0], atol=1e-6
    )
    assert network.network is network.network


class Started:
    """As much of a run's first event as the reader takes."""

    network = "softmax"

    def __init__(self, predictor):
        self.predictor = predictor


def test_a_run_is_looked_into_as_of_its_newest_weights(window, network, qtbot):
    predictor = LivePredictor("softmax")
    with qtbot.waitSignal(network.replaced):
        window.reader.follow_run(Started(predictor))
    assert (network.name, network.step) == ("This run", None)
    first = network.network
    assert isinstance(first, PlainNetwork)
    weights = tuple(array + 1 for array in first.weights)
    with qtbot.waitSignal(network.moved):
        window.reader.take_snapshot(Snapshot(12, weights))
    assert network.step == 12
    np.testing.assert_array_equal(network.network.weights[0], weights[0])
    assert network.network is network.network


def test_another_moment_is_held_and_released(window, network, qtbot):
    predictor = LivePredictor("softmax")
    window.reader.follow_run(Started(predictor))
    own = network.network.weights
    newest = Snapshot(40, tuple(array + 1 for array in own))
    past = Snapshot(3, tuple(array + 2 for array in own))
    window.reader.take_snapshot(newest)
    with qtbot.waitSignal(network.moved):
        window.reader.hold(past)
    assert network.step == 3
    np.testing.assert_array_equal(network.network.weights[0], past.weights[0])
    with qtbot.waitSignal(network.moved):
        window.reader.release()
    assert network.step == 40
    np.testing.assert_array_equal(network.network.weights[0], newest.weights[0])


def test_the_shipped_network_does_not_move_with_a_run(window, network, qtbot):
    window.reader.follow_run(Started(LivePredictor("softmax")))
    window.reader.choose(SHIPPED)
    with qtbot.assertNotEmitted(network.moved):
        window.reader.take_snapshot(Snapshot(1, network._own.weights if network._own else ()))
    assert network.step is None
    assert window.reader.answering != THIS_RUN


def test_an_opened_network_that_cannot_be_looked_into_says_why(window, network, qtbot):
    from keras import layers

    strange = KerasPredictor(
        sequential(layers.Flatten(), layers.LayerNormalization(), layers.Dense(10))
    )
    with qtbot.waitSignal(network.replaced):
        window.reader.offer_opened("strange", strange)
    assert network.network is None
    assert network.problem == (
        "This network has a layer of the kind LayerNormalization: only its answers can be shown."
    )
    window.reader.choose(SHIPPED)
    assert network.problem == ""


def test_of_a_tflite_file_only_answers_are_shown(window, network):
    window.reader.offer_opened("file", LiteRTPredictor(ASSETS / "shipped.tflite"))
    assert window.reader.answering == OPENED
    assert network.network is None
    assert network.problem == "Of a .tflite file only the answers can be shown."


def test_why_it_cannot_be_looked_into_follows_the_language(window, network):
    window.reader.offer_opened("file", LiteRTPredictor(ASSETS / "shipped.tflite"))
    english = in_language(network.problem)
    language().choose("de")
    assert in_language(network.problem) != english
    language().choose("en")
    assert in_language(network.problem) == english
