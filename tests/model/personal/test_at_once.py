import numpy as np
import pytest

from model.own_drawings import OwnDrawing
from model.personal import judge_at_once, learn_at_once, part
from model.reading.prediction import KnowsSymbols
from model.reading.reading import Reader
from model.reading.shipped import ShippedPredictor
from tests.model.personal.drawings import own_digits, own_signs, sign


@pytest.fixture(scope="module")
def parts():
    stars = own_signs("star outline", "★", 15)
    return part([*own_digits(30), *stars, *own_signs("smiley wide", "🙂", 15, 2000, seed=1)])


@pytest.fixture(scope="module")
def network(parts):
    return learn_at_once(parts)


def reader_with(network):
    reader = Reader(ShippedPredictor())
    reader.predictor = network
    return reader


def test_new_symbols_are_told_from_each_other_and_from_digits(network, parts):
    reader = reader_with(network)
    assert isinstance(network, KnowsSymbols)
    found = [reader.read(own.drawing).prediction for own in parts.held_back]
    classes = parts.classes(parts.held_back)
    right = np.array([one.digit for one in found]) == classes
    assert right[classes >= 10].mean() >= 0.9
    assert right[classes < 10].mean() >= 0.9
    assert {one.probabilities.shape for one in found} == {(12,)}
    for one in found:
        assert one.probabilities.sum() == pytest.approx(1, abs=1e-5)


def test_the_shipped_network_alone_turns_the_symbols_away(parts):
    reader = Reader(ShippedPredictor())
    stars = [own for own in parts.held_back if own.label == "★"]
    reasons = [reader.read(own.drawing).prediction.reason for own in stars]
    assert reasons.count("not_a_digit") >= 0.8 * len(stars)


@pytest.mark.parametrize("name", ["fish", "K bent", "window"])
def test_other_signs_are_still_turned_away(network, name):
    reader = reader_with(network)
    reasons = [reader.read(one).prediction.reason for one in sign(name, 10)]
    assert reasons.count("not_a_digit") >= 8


def test_the_same_drawings_and_seed_give_the_same_network(network, parts):
    again = learn_at_once(parts)
    np.testing.assert_array_equal(again.layers.kernel, network.layers.kernel)
    other = learn_at_once(parts, seed=1)
    assert not np.array_equal(other.layers.kernel, network.layers.kernel)


def test_what_is_held_back_is_not_looked_at(network, parts):
    changed = [
        OwnDrawing(own.id, own.label, sign("fish", 1)[0], own.turn, own.made)
        for own in parts.held_back
    ]
    again = learn_at_once(part([*parts.learnt, *changed]))
    np.testing.assert_array_equal(again.layers.kernel, network.layers.kernel)


def test_the_verdict_is_of_what_was_held_back(network, parts):
    verdict = judge_at_once(network, parts)
    assert (verdict.how, verdict.learnt) == ("at_once", len(parts.learnt))
    assert verdict.own.count == len(parts.held_back)
    assert verdict.symbols.before == 0
    assert verdict.symbols.after >= 0.9 * verdict.symbols.count
    assert verdict.outcome == "better"
    assert verdict.meter.count >= 500
    assert abs(verdict.forgot) <= 0.005


def test_a_twin_answers_the_same(network, parts):
    image = np.zeros((28, 28), np.float32)
    image[4:24, 13:15] = 1
    np.testing.assert_array_equal(network.twin().predict_proba(image), network.predict_proba(image))


def test_giving_up_comes_back_soon(parts):
    assert learn_at_once(parts, goes_on=lambda: False).classes == 12
