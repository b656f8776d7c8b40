import numpy as np
import pytest

from app.tabs.inside.ribbon_card import FOREIGN, HELP, NO_MOMENTS, NO_RUN
from model.runs.moments import Moments
from model.training.config import TrainingConfig
from model.training.events import RunFinished
from tests.app.tabs.inside.sights import network

ENDED = RunFinished(True, 20, 1.0, None, 0.9, None, 0, None)


@pytest.fixture
def card(person, window):
    window.views.show_page(1)
    person.wait_until(lambda: bool(window.inside_tab.layers_view.cards))
    return window.inside_tab.ribbon_card


def run_of_shipped(steps=(0, 3, 20)):
    moments = Moments()
    for step in steps:
        moments.keep(step, network("shipped").weights)
    return moments


def show(window, moments):
    window.controller.show_run(TrainingConfig(), None, ENDED, moments)


def test_before_the_first_run_there_are_words(card):
    assert card.words == NO_RUN
    assert not card.grid.isVisible()


def test_the_ribbons_of_a_run(person, window, card):
    show(window, run_of_shipped())
    person.wait_until(lambda: len(card.grid.ribbons) == 14)
    person.wait_until(lambda: card.grid.ribbons[0].steps.tolist() == [0, 3, 20])
    assert card.grid.isVisible()
    assert card.words.startswith(HELP)


def test_they_grow_with_the_run(person, window, card):
    moments = run_of_shipped()
    show(window, moments)
    person.wait_until(lambda: len(card.grid.ribbons) == 14)
    moments.keep(40, network("shipped").weights)
    window.controller.progressed.emit()
    person.wait_until(lambda: card.grid.ribbons[0].steps.tolist() == [0, 3, 20, 40])


def test_another_run_takes_its_place(person, window, card):
    show(window, run_of_shipped())
    person.wait_until(lambda: len(card.grid.ribbons) == 14)
    show(window, run_of_shipped((7, 8)))
    person.wait_until(
        lambda: bool(card.grid.ribbons) and card.grid.ribbons[0].steps.tolist() == [7, 8]
    )


def test_moments_of_another_network_are_not_shown(person, window, card):
    strange = Moments()
    strange.keep(0, [np.zeros((2, 2), np.float32)])
    show(window, strange)
    person.wait_until(lambda: card.words == FOREIGN)
    assert not card.grid.isVisible()


def test_a_run_that_kept_no_moments(window, card):
    show(window, Moments())
    assert card.words == NO_MOMENTS
    assert not card.grid.isVisible()
