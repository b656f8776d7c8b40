import numpy as np
import pytest

from model.devices import import_tensorflow
from model.inside import gradients
from model.inside.gradients import PIECES, STEPS, KerasForm, form_of, shipped_form
from model.inside.plain_network import shipped_plain_network
from model.inside.saliency import log_odds
from model.networks import build
from model.reading.predictor import KerasPredictor


@pytest.fixture(scope="module")
def image():
    random = np.random.default_rng(5)
    image = np.zeros((28, 28), np.float32)
    image[10:14, 6:20] = random.random((4, 14))
    return image


def tiny(*, softmax=False, dtype="float32", channel=True, classes=10):
    """A small network with a convolution, a normalisation and curved activations."""
    import_tensorflow()
    import keras
    from keras import layers

    keras.utils.set_random_seed(4)
    shape = (28, 28, 1) if channel else (28, 28)
    given = keras.Input(shape, dtype=dtype)
    x = given if channel else layers.Reshape((28, 28, 1), dtype=dtype)(given)
    x = layers.Conv2D(4, 5, strides=3, activation="tanh", dtype=dtype)(x)
    x = layers.BatchNormalization(dtype=dtype)(x)
    x = layers.Dropout(0.5, dtype=dtype)(layers.Flatten(dtype=dtype)(x))
    last = "softmax" if softmax else None
    return keras.Model(given, layers.Dense(classes, activation=last, dtype=dtype)(x))


def weights_of(network, seed=0):
    """Weights as large as those that have learnt something."""
    random = np.random.default_rng(seed)

    def made(variable):
        spread = random.uniform(-0.3, 0.3, variable.shape)
        values = np.abs(spread) + 0.1 if "variance" in variable.name else spread
        return values.astype(str(variable.dtype))

    return [made(variable) for variable in network.weights]


def integrate(form, weights, image, asked):
    """Do all pieces of the work."""
    found = None
    while found is None or not found.is_done:
        found = form.integrated_gradients(weights, image, asked, found)
    return found


def score_of(network, weights, images, asked, *, is_distribution):
    """The log-odds by Keras itself, with its own weights replaced, in float64."""
    network.set_weights(weights)
    answers = np.asarray(network(images[..., None], training=False), np.float64)
    if not is_distribution:
        answers = np.exp(answers - answers.max(1, keepdims=True))
    others = answers.sum(1) - answers[:, asked]
    return np.log(answers[:, asked]) - np.log(others)


@pytest.mark.parametrize("softmax", [False, True])
def test_gradients_are_finite_differences_of_the_same_network(image, softmax):
    network = tiny(softmax=softmax, dtype="float64")
    form = KerasForm(network, gives_probabilities=softmax)
    weights = weights_of(network)
    found = integrate(form, weights, image, 7)
    pixels, step = np.argwhere(image)[::7], 1e-5
    expected = []
    for y, x in pixels:
        places = (np.arange(STEPS * PIECES) + 0.5) / (STEPS * PIECES)
        way = places[:, None, None] ** 2 * image.astype(np.float64)
        more, less = way.copy(), way.copy()
        more[:, y, x] += step
        less[:, y, x] -= step
        rises = [
            score_of(network, weights, images, 7, is_distribution=softmax)
            for images in (more, less)
        ]
        slopes = (rises[0] - rises[1]) / (2 * step)
        expected.append(image[y, x] * (2 * places * slopes).mean())
    assert np.abs(expected).max() > 1e-2
    at = tuple(pixels.T)
    np.testing.assert_allclose(found.evidence[at], expected, rtol=2e-3, atol=2e-5)


@pytest.mark.parametrize("kind", ["softmax", "mlp", "cnn", "cnn_bn", "gru"])
def test_all_pixels_together_give_what_the_drawing_changes(image, kind):
    """Completeness, of every network of the ladder."""
    import_tensorflow()
    network = build(kind)
    random = np.random.default_rng(2)
    weights = [
        np.asarray(value + random.normal(0, 0.05, value.shape), np.float32)
        if value.ndim > 1 else value
        for value in map(np.asarray, network.get_weights())
    ]  # fmt: skip
    found = integrate(KerasForm(network), weights, image, 3)
    changed = found.whole - found.blank
    assert abs(changed) > 1e-3
    assert found.evidence.sum() == pytest.approx(changed, rel=0.05, abs=0.01)


def test_blank_and_whole_are_the_scores_of_the_network(image):
    network = tiny()
    form, weights = KerasForm(network), weights_of(network)
    found = form.integrated_gradients(weights, image, 6)
    both = np.stack([np.zeros_like(image), image])
    expected = score_of(network, weights, both, 6, is_distribution=False)
    assert (found.blank, found.whole) == pytest.approx(tuple(expected), abs=1e-4)
    expected = log_odds(form.probabilities(weights, both), 6)
    assert (found.blank, found.whole) == pytest.approx(tuple(expected), abs=1e-3)


def test_each_piece_comes_nearer(image):
    """Completeness is the measure of what is missing."""
    network = tiny()
    form, weights = KerasForm(network), [3 * value for value in weights_of(network)]
    first = form.integrated_gradients(weights, image, 4)
    assert (first.pieces, first.is_done) == (1, False)
    found = integrate(form, weights, image, 4)
    assert found.pieces == PIECES
    missing = [abs(one.evidence.sum() - (one.whole - one.blank)) for one in (first, found)]
    assert missing[1] < missing[0] / 2


def test_paper_has_no_evidence(image):
    network = tiny()
    found = KerasForm(network).integrated_gradients(weights_of(network), image, 1)
    assert found.evidence.dtype == np.float32
    assert not found.evidence[image == 0].any()
    assert found.evidence[image > 0].all()


def test_other_weights_answer_otherwise_and_the_network_stays_as_it_is(image):
    network = tiny()
    before = [np.array(value) for value in network.get_weights()]
    form = KerasForm(network)
    answers = [form.probabilities(weights_of(network, seed), image[None]) for seed in (1, 2)]
    assert np.abs(answers[0] - answers[1]).max() > 1e-3
    for value, now in zip(before, network.get_weights(), strict=True):
        np.testing.assert_array_equal(value, now)
    predictor = KerasPredictor(network)
    predictor.load(weights_of(network, 2))
    np.testing.assert_allclose(answers[1][0], predictor.predict_proba(image), atol=1e-6)


@pytest.mark.parametrize("softmax", [False, True])
@pytest.mark.parametrize("channel", [False, True])
def test_networks_of_other_shapes_and_more_classes(image, softmax, channel):
    network = tiny(softmax=softmax, channel=channel, classes=13)
    predictor = KerasPredictor(network, gives_probabilities=softmax, takes_channel=channel)
    form = form_of(predictor)
    given = form.probabilities(predictor.own_weights, image[None])
    assert given.shape == (1, 13)
    np.testing.assert_allclose(given[0], predictor.predict_proba(image), atol=1e-6)
    found = integrate(form, predictor.own_weights, image, 12)
    assert found.evidence.sum() == pytest.approx(found.whole - found.blank, rel=0.02, abs=1e-3)


def test_networks_built_alike_share_what_was_compiled(monkeypatch):
    monkeypatch.setattr(gradients, "_forms", {})
    network = tiny()
    first = KerasPredictor(network)
    second = KerasPredictor(network)
    assert form_of(first) is form_of(second)
    assert form_of(KerasPredictor(tiny(classes=11))) is not form_of(first)


def test_own_weights_are_those_before_any_were_loaded():
    network = tiny()
    predictor = KerasPredictor(network)
    own = [np.array(value) for value in network.get_weights()]
    predictor.load(weights_of(network, 8))
    for value, given in zip(own, predictor.own_weights, strict=True):
        np.testing.assert_array_equal(value, given)


def test_the_shipped_network_has_gradients_once_tensorflow_is_there(image):
    plain = shipped_plain_network()
    form = shipped_form()
    given = form.probabilities(plain.weights, image[None])
    np.testing.assert_allclose(given, plain.probabilities(image[None]), atol=1e-5)
    found = integrate(form, plain.weights, image, 5)
    assert abs(found.whole - found.blank) > 1
    assert found.evidence.sum() == pytest.approx(found.whole - found.blank, rel=0.2)
