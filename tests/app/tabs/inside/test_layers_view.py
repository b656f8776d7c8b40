import numpy as np
import pytest

from model.reading.predictor import KerasPredictor, LivePredictor
from model.training.events import Snapshot
from tests.app.windows import LONG, ONE
from tests.model.inside.networks import sequential


class Started:
    """As much of a run's first event as the reader takes."""

    network = "softmax"

    def __init__(self, predictor):
        self.predictor = predictor


@pytest.fixture
def view(person, window):
    window.views.show_page(1)
    person.wait_until(lambda: bool(window.inside_tab.layers_view.cards))
    return window.inside_tab.layers_view


def seen(view):
    return view.pictures.sight


def test_one_card_for_each_stage_of_the_shipped_network(view):
    assert [card.title.text() for card in view.cards] == [
        "Layer 1", "Layer 2", "Layer 3", "Layer 4", "Layer 5", "Neurons", "Answers",
    ]  # fmt: skip
    assert seen(view).is_empty
    assert all(card.isVisible() for card in view.cards)


def test_it_follows_the_drawing(person, window, view):
    person.read()
    person.wait_until(lambda: not seen(view).is_empty)
    person.wait_until(lambda: np.array_equal(seen(view).image, window.reader.shown.reading.image))
    np.testing.assert_allclose(seen(view).probabilities, person.bars, atol=1e-3)
    person.read(ONE)
    person.wait_until(lambda: np.array_equal(seen(view).image, window.reader.shown.reading.image))
    np.testing.assert_allclose(seen(view).probabilities, person.bars, atol=1e-3)


def test_nothing_is_done_while_another_tab_is_looked_at(person, window, view):
    window.views.show_page(0)
    before = view.pictures
    person.read()
    person.wait(150)
    assert view.pictures is before
    window.views.show_page(1)
    person.wait_until(lambda: view.pictures is not before)
    assert not seen(view).is_empty


def test_it_follows_a_run_step_by_step(person, window, view):
    person.read()
    predictor = LivePredictor("softmax")
    window.reader.follow_run(Started(predictor))
    person.wait_until(lambda: [card.title.text() for card in view.cards] == ["Answers"])
    own = seen(view).network.weights
    cards = list(view.cards)
    window.reader.take_snapshot(Snapshot(5, tuple(array + 0.5 for array in own)))
    person.wait_until(lambda: not np.array_equal(seen(view).network.weights[0], own[0]))
    assert view.cards == cards, "the same layers keep their cards"


def test_a_network_that_cannot_be_looked_into_has_no_cards(person, window, view, qtbot):
    from keras import layers

    strange = KerasPredictor(
        sequential(layers.Flatten(), layers.LayerNormalization(), layers.Dense(10))
    )
    window.reader.offer_opened("strange", strange)
    assert view.cards == []
    assert view.pictures is None
    window.reader.choose("shipped")
    person.wait_until(lambda: len(view.cards) == 7, LONG)


def test_a_network_of_more_classes(person, window, view):
    from keras import layers

    person.read()
    many = KerasPredictor(
        sequential(layers.Conv2D(90, 9, strides=4, activation="relu"), layers.Flatten(),
                   layers.Dense(36))
    )  # fmt: skip
    window.reader.offer_opened("letters", many)
    person.wait_until(lambda: view.pictures is not None)
    assert len(seen(view).probabilities) == 36
    assert [group.count for group in view.cards[0].grid.groups] == [90, 90]
    assert view.cards[1].answers.height() > 100
