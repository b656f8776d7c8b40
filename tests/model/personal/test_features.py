import numpy as np

from model.personal.background import LEARNT, background, fingerprint
from model.personal.features import HiddenSums
from model.reading.shipped import ShippedPredictor


def test_what_is_above_zero_are_the_shipped_features():
    hidden, shipped = HiddenSums(), ShippedPredictor()
    rng = np.random.default_rng(0)
    for image in rng.uniform(0, 1, (4, 28, 28)).astype(np.float32):
        logits, features = shipped.logits_and_features(image)
        above = np.maximum(hidden(image), 0)
        np.testing.assert_allclose(above, features, atol=1e-4)
        np.testing.assert_allclose(above @ hidden.last_kernel + hidden.last_bias, logits, atol=1e-3)


def test_the_background_is_of_the_shipped_network_and_read_by_it():
    others, hidden = background(), HiddenSums()
    assert others.network == fingerprint(), "run python -m model.personal.background"
    assert sorted(set(others.labels.tolist())) == list(range(11))
    logits = np.maximum(others.held_out, 0) @ hidden.last_kernel + hidden.last_bias
    assert (logits.argmax(axis=1) == others.held_out_labels).mean() > 0.99
    learnt = np.maximum(others.features[:LEARNT], 0) @ hidden.last_kernel + hidden.last_bias
    assert (learnt.argmax(axis=1) == others.labels[:LEARNT]).mean() > 0.99
